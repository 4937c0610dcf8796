/**
 * @file What was measured, as a page of the docs.
 */

const whole = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });
const number = (value) => whole.format(value);
const percent = (share) => `${(100 * share).toFixed(0)} %`;
const ms = (value) => `${value.toFixed(value < 100 ? 1 : 0)} ms`;

const row = (cells) => `| ${cells.join(" | ")} |`;

/** The first column is text, all others numbers. */
const table = (head, rows) =>
  [
    row(head),
    row(head.map((_, i) => (i === 0 ? "---" : "---:"))),
    ...rows.map(row),
  ].join("\n");

function engineTable({ cells, networks, peakFlops }) {
  const head = [
    "network",
    "SIMD, steps/s",
    "plain, steps/s",
    "SIMD ÷ plain",
    "GFLOP/s",
    "of the peak",
    "recorded, steps/s",
    "recording ÷ training",
  ];
  const rows = Object.entries(cells).map(([id, contenders]) => {
    const { simd, plain } = contenders;
    const recorded = contenders["simd, recorded"];
    const flopsPerSecond = networks[id].flops * simd.stepsPerSecond;
    return [
      networks[id].name,
      number(simd.stepsPerSecond),
      number(plain.stepsPerSecond),
      plain.ratio.toFixed(1),
      (flopsPerSecond / 1e9).toFixed(1),
      percent(flopsPerSecond / peakFlops),
      number(recorded.stepsPerSecond),
      (recorded.ratio - 1).toFixed(2),
    ];
  });
  return table(head, rows);
}

const OURS = ["simd", "plain", "simd, recorded"];

/** Empty where no other library was timed. */
function peerSection({ cells, networks }) {
  const compared = Object.entries(cells).filter(([, contenders]) =>
    Object.keys(contenders).some((name) => !OURS.includes(name)),
  );
  if (compared.length === 0) return "";
  const names = Object.keys(compared[0][1]).filter(
    (name) => !OURS.includes(name),
  );
  const rows = compared.map(([id, contenders]) => [
    networks[id].name,
    number(contenders.simd.stepsPerSecond),
    ...names.map((name) => {
      const { stepsPerSecond, ratio } = contenders[name];
      return `${number(stepsPerSecond)} (${ratio.toFixed(1)})`;
    }),
  ]);
  return `
## Beside other libraries

Steps per second of the same networks, one process, one core; in brackets, how many times as fast the engine is. By hand: back-propagation written out in the library's operations.

${table(["network", "engine", ...names], rows)}
`;
}

function pageSection({ browser, frames, ...page }) {
  const frameRows = Object.entries(frames).map(
    ([what, { count, p50, p95 }]) => [what, String(count), ms(p50), ms(p95)],
  );
  return `## The page

${browser}, headless, without a GPU: it draws on the same cores on which both networks train.

- first drift to be read after opening the page: ${ms(page.firstDriftMs)}
- default experiment, both runs complete after opening the page: ${ms(page.completeMs)}
- from a BatchNorm switch to the complete history, median of 10: ${ms(page.toggleMsMedian)}

${table(["frames while", "count", "median", "95th percentile"], frameRows)}
`;
}

export function report(result) {
  const { date, machine, node, peakFlops, page } = result;
  return `# Performance

Written by \`npm run bench\` on ${date}. ${machine}; Node ${node}. Medians of timings taken in turns.

## The engine

toy: 2 → 6×16 → 2 tanh, batch 32. paper: 784 → 3×100 → 10 sigmoid, batch 60. deep: 64 → 12×64 → 10 ReLU, batch 64. default: 144 → 4×32 → 10 sigmoid, batch 60. SGD with momentum; each plain and with BatchNorm in every layer. A step is what the page does at a step: a shuffled batch, forward, backward, update, and the norms of gradients, weights and updates. GFLOP/s count the matrix products alone; the peak is ${(peakFlops / 1e9).toFixed(1)} GFLOP/s, multiplications and additions of four float32 at a time that wait for nothing, on one core.

${engineTable(result)}

Recording: a probe of 128 samples forward, and of each tap of each layer a histogram, mean, standard deviation, percentiles and drift, at every step; accuracy on 500 held-out samples at every 20th.
${peerSection(result)}${page ? `\n${pageSection(page)}` : ""}`;
}
