/**
 * @file What was found, as Markdown.
 */

export interface FindingRow {
  readonly what: string;
  readonly published: string;
  readonly here: string;
}

export interface Finding {
  readonly title: string;
  /** What was trained, and how it differs from the paper. */
  readonly setting: string;
  readonly rows: readonly FindingRow[];
  /** What the numbers say, computed from them. */
  readonly verdict: string;
}

const HEAD = `# Published outcomes, and what comes of them here

Written by \`npm run papers\`, which trains everything anew: a run is a function of its spec, so the numbers are the same on every machine. Published numbers that were read off a figure are marked ≈.
`;

export const report = (findings: readonly Finding[]): string =>
  [HEAD, ...findings.map(sectionOf)].join("\n");

const sectionOf = ({ title, setting, rows, verdict }: Finding): string =>
  `## ${title}

${setting}

| what | published | here |
| --- | ---: | ---: |
${rows.map(({ what, published, here }) => `| ${what} | ${published} | ${here} |`).join("\n")}

${verdict}
`;

/** A number with the three digits that count. */
export const short = (value: number): string =>
  Math.abs(value) >= 1000 || (value !== 0 && Math.abs(value) < 1e-3)
    ? value.toExponential(1)
    : String(Number(value.toPrecision(3)));

/** A share as papers write it: ".970". */
export const share = (value: number): string =>
  value.toFixed(3).replace(/^0/, "");
