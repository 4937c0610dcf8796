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

function profileSection({ profiles, peakFlops }) {
  const kinds = Object.keys(profiles[0].shares);
  const rows = profiles.map(
    ({ name, isRecorded, total, shares, productFlops }) => [
      isRecorded ? `${name}, recorded` : name,
      number(total),
      ...kinds.map((kind) => percent(shares[kind])),
      isRecorded ? "" : percent(productFlops / peakFlops),
    ],
  );
  return `
## Where the time goes

Shares of a step; each call of a kernel was timed, which itself takes some of the time. "Product and update" is the gradient of the weights, the update and the norms of both. The last column is what the products, that update included, reach of the peak while they run: what a whole step reaches less, the other columns take.

${table(["step", "µs", ...kinds, "products, of the peak"], rows)}
`;
}

function scalingSection({ scalings }) {
  const head = [
    "layers × units",
    "training, µs/step",
    "recorded, µs/step",
    "recording ÷ training",
    "worker, MB",
    "recording, MB",
    "kept steps",
  ];
  const megabytes = (bytes) => (bytes / 2 ** 20).toFixed(1);
  const rows = scalings.map(
    ({ depth, width, training, recorded, workspace, recording, stride }) => [
      `${depth} × ${width}`,
      number(training),
      number(recorded),
      (recorded / training - 1).toFixed(2),
      megabytes(workspace),
      megabytes(recording),
      stride === 1 ? "all" : `every ${stride}${stride === 2 ? "nd" : "th"}`,
    ],
  );
  return `
## Depth and width

One run on the default experiment's data, sigmoid, BatchNorm in every layer, batch 60; memory for 2,000 steps, beside the data in the worker and in the page. An experiment has two runs.

${table(head, rows)}
`;
}

function costSection({ costs }) {
  const head = ["what", ...costs.map(({ name }) => `${name}, µs (ratio)`)];
  const rows = costs[0].rows.map(({ what }, i) => [
    what,
    ...costs.map(({ rows: all }) => {
      const { microseconds, ratio } = all[i];
      return `${number(microseconds)} (${ratio.toFixed(2)})`;
    }),
  ]);
  const { shiftInterval } = costs[0];
  return `
## What each measure costs

Medians of timings taken in turns; in brackets, how many training steps of the same network it takes. A recording has gradient shift at every ${shiftInterval}th step.

${table(head, rows)}
`;
}

const OPENING = {
  scriptsFetched: "scripts fetched, the worker's too",
  workerMade: "workers made",
  asked: "first run asked for",
  painted: "first contentful paint",
  largestPaint: "largest contentful paint",
  told: "first part of a recording arrives",
  firstDrift: "first drift to be read",
};

function openingTable({ free, held }) {
  const rows = Object.entries(OPENING)
    .map(([what, words]) => [words, free[what], held[what]])
    .toSorted(([, a], [, b]) => a - b)
    .map(([words, ...times]) => [
      words,
      ...times.map((time) => (Number.isNaN(time) ? "" : ms(time))),
    ]);
  return `Opening it with nothing kept, medians of 5, in turns as it is and with workers that never answer (the server does not compress: ${number(free.scriptBytes / 1000)} kB of script):

${table(["what", "after", "with training held back"], rows)}`;
}

const orNothing = (value, format) => (Number.isNaN(value) ? "" : format(value));

function comparedTable({ commit, compared }) {
  const rows = compared.map(({ what, now, was, ratio }) => [
    what,
    orNothing(was, (value) => value.toFixed(0)),
    orNothing(now, (value) => value.toFixed(0)),
    orNothing(ratio, (value) => value.toFixed(2)),
  ]);
  const beside =
    commit === null
      ? "The history that is here does not reach back to what it would be compared with."
      : `Beside commit ${commit}, which recorded each step while it trained: medians of pages opened in turns, and of the ratios of each turn.`;
  return `${beside} Reach: the whole history is in sight, at any resolution; complete: every step of it is. A switch is one of BatchNorm in run A that leads to what was never seen before.

${table(["what", commit ?? "before", "now", "now ÷ then"], rows)}`;
}

function waitsTable({ waits }) {
  const rows = waits.map(({ workers, switching, opening }) => [
    String(workers),
    ...[switching, opening].flatMap(({ reach, complete }) => [
      ms(reach),
      ms(complete),
    ]),
  ]);
  return `Simulated from the processor time of each job, as if every worker had a core and the page another; what is measured above shares the cores that there are. The page has as many workers as cores, less one for itself, at least two.

${table(["workers", "switch → reach", "switch → complete", "open → reach", "open → complete"], rows)}`;
}

function lighthouseSection({ lighthouse }) {
  if (lighthouse === null)
    return "Lighthouse was not run: it is installed with the other libraries.";
  const rows = lighthouse.scores.map(({ category, least, score, passes }) => [
    category,
    percent(least),
    percent(score),
    passes ? "passes" : "fails",
  ]);
  const metrics = lighthouse.metrics.map(({ title, value }) =>
    [title, value < 1 ? value.toFixed(3) : ms(value)].join(" "),
  );
  return `Lighthouse, its setting for phones, medians of 5 (a phone's processor is simulated as a quarter of this one): ${metrics.join(", ")}.

${table(["category", "wanted", "found", ""], rows)}`;
}

function pageSection({ page, waits }) {
  const { browser, frames, openings, exact } = page;
  const frameRows = Object.entries(frames).map(
    ([what, { count, p50, p95 }]) => [what, String(count), ms(p50), ms(p95)],
  );
  return `## The page

${browser}, headless, without a GPU: it draws on the same cores on which both networks train.

${comparedTable(page)}

${waitsTable({ waits })}

With a layer's units open, from a move of the cursor to exact values of both runs: median of 10 ${ms(exact.median)}, longest ${ms(exact.most)}.

${table(["frames while", "count", "median", "95th percentile"], frameRows)}

${openingTable(openings)}

${lighthouseSection(page)}
`;
}

export function report(result) {
  const { date, machine, node, peakFlops, page } = result;
  return `# Performance

Written by \`npm run bench\` on ${date}. ${machine}; Node ${node}. Medians of timings taken in turns.

## The engine

toy: 2 → 6×16 → 2 tanh, batch 32. paper: 784 → 3×100 → 10 sigmoid, batch 60. deep: 64 → 12×64 → 10 ReLU, batch 64. default: 144 → 4×32 → 10 sigmoid, batch 60. SGD with momentum; each plain and with BatchNorm in every layer. A step is what the page does at a step: a shuffled batch, forward, backward, update, and the norms of gradients, weights and updates. GFLOP/s count the matrix products alone; the peak is ${(peakFlops / 1e9).toFixed(1)} GFLOP/s, multiplications and additions of four float32 at a time that wait for nothing, on one core.

${engineTable(result)}

Recording: a probe of 128 samples forward, and of each tap of each layer a histogram, mean, standard deviation, percentiles, drift since the reference step and per step, at every step; gradient shift every so many steps (see below); accuracy on 500 held-out samples at every 20th.
${peerSection(result)}${profileSection(result)}${costSection(result)}${scalingSection(result)}${page ? `\n${pageSection(result)}` : ""}`;
}
