import { printTable } from "./report.mjs";

/**
 * One line of the table at the end: how one thing compares with another.
 *
 * @typedef {object} Line
 * @property {string} what
 * @property {string} engine Empty for what no engine is part of.
 * @property {string} against
 * @property {string} unit Empty for a ratio.
 * @property {number} median
 * @property {number} low A quarter of the rounds lie below.
 * @property {number} high A quarter of the rounds lie above.
 * @property {{ atLeast: number } | { atMost: number }} [target]
 * @property {boolean} [met] Whether the median meets the target.
 */

/** What is wanted of our server, of the throughput of one that does the same work. */
const PATH_TARGETS = { sqlite: { fastify: 1, bare: 0.85 }, postgres: { fastify: 1, bare: 0.9 } };
/** 10,000 where 18,000 are possible. */
const DURABLE_TARGET = 10 / 18;
/** What is called most; the others stand in the part's own table. */
const HOT = [
  "SendMessage, messages",
  "ListMessages first page, messages",
  "GetMessage, messages",
  "ListChannels, channels",
];
const SCALE_TARGETS = { p50: 1.3, p99: 1.5 };
const STEP_TARGETS = { authentication: 0.95, "limits in memory": 0.95, outbox: 0.8 };
const WORKERS_TARGET = 1.5;

const atLeast = (value) => ({ atLeast: value });
const atMost = (value) => ({ atMost: value });

/** By part: its lines, from what it measured. */
const LINES = {
  path: (engines) =>
    eachOf(engines, (engine, calls) =>
      eachOf(calls, (call, { ratios }) =>
        eachOf(ratios, (peer, { throughput }) => [
          line(`${call}, calls/s`, engine, peer, throughput, atLeast(PATH_TARGETS[engine][peer])),
        ]),
      ),
    ),
  durable: ({ ratios }) => [
    line(
      "durable sends/s",
      "sqlite",
      "bare, messages alone",
      ratios["bare-messages"].throughput,
      atLeast(DURABLE_TARGET),
    ),
    line("durable sends/s", "sqlite", "bare", ratios.bare.throughput),
  ],
  client: ({ bundle, importMillis, startMillis, calls }) => [
    line("start of the server", "sqlite", "", startMillis, atMost(400), "ms"),
    line("one command in a browser", "", "", exactly(bundle.gzipped / 1000), atMost(30), "kB gzip"),
    line("import of the client", "", "", importMillis, atMost(50), "ms"),
    line("a call, beyond the same", "", "fetch", calls.wall, atMost(60), "µs"),
    line("a call, processor time", "", "fetch", calls.cpuRatio),
  ],
  scale: (engines) =>
    eachOf(engines, (engine, { sizes, calls }) =>
      HOT.flatMap((name) => {
        const [call, what] = name.split(", ");
        const against = `${sizes.small[what].toLocaleString("en")} ${what}`;
        const than = sizes.large[what].toLocaleString("en");
        return eachOf(SCALE_TARGETS, (quantity, most) => [
          line(`${call} of ${than}, ${quantity}`, engine, against, calls[name][quantity].ratio, atMost(most)),
        ]);
      }),
    ),
  steps: (engines) =>
    eachOf(engines, (engine, { calls }) =>
      eachOf(calls, (call, { ratios }) =>
        eachOf(ratios, (step, { throughput, cpu }) => [
          line(
            `${call}, ${cpu ? "per CPU" : "calls/s"}: ${step}`,
            engine,
            "without it",
            cpu ?? throughput,
            step in STEP_TARGETS ? atLeast(STEP_TARGETS[step]) : undefined,
          ),
        ]),
      ),
    ),
  realtime: (engines) =>
    eachOf(engines, (engine, { rates }) =>
      eachOf(rates, (rate, { ratios }) => [
        line(`1,000 streams, ${rate} sends/s, event p50`, engine, "bare", ratios.p50),
        ...(ratios.cpu ? [line(`1,000 streams, ${rate} sends/s, CPU`, engine, "bare", ratios.cpu)] : []),
      ]),
    ),
  workers: ({ unlimited, limited = {} }) => [
    ...eachOf(unlimited, (call, { ratio }) => [
      line(`${call}, two workers`, "postgres", "one process", ratio, atLeast(WORKERS_TARGET)),
    ]),
    ...eachOf(limited, (call, { ratio }) => [
      line(`${call}, two workers, a share of a core each`, "postgres", "one process", ratio, atLeast(WORKERS_TARGET)),
    ]),
  ],
};

const eachOf = (object, lines) => Object.entries(object).flatMap(([name, value]) => lines(name, value));
const exactly = (value) => ({ median: value, low: value, high: value });

function line(what, engine, against, { median, low, high }, target, unit = "") {
  const met = target && ("atLeast" in target ? median >= target.atLeast : median <= target.atMost);
  return { what, engine, against, unit, median, low, high, target, met };
}

/**
 * The ratios of all parts that were run, and the few quantities besides that something is wanted of.
 *
 * @returns {Line[]}
 */
export const summaryOf = (measured) =>
  Object.entries(LINES).flatMap(([part, lines]) => (measured[part] ? lines(measured[part]) : []));

/** @param {Line[]} lines */
export function printSummary(lines) {
  printTable(
    "All in all: medians, with the half of the rounds around them in brackets, and what is wanted of them",
    ["what", "engine", "against", "measured", "wanted", "met"],
    lines.map(({ what, engine, against, unit, target, met, ...value }) => [
      what,
      engine,
      against,
      valueText(value, unit),
      target ? `${"atLeast" in target ? "≥" : "≤"} ${numberText(target.atLeast ?? target.atMost, unit)}` : "",
      met === undefined ? "" : met ? "yes" : "NO",
    ]),
  );
}

/** By what it is about, for comparisons. */
export const nameOf = ({ what, engine, against }) =>
  [what, engine && `on ${engine}`, against && `against ${against}`].filter(Boolean).join(" ");

function valueText({ median, low, high }, unit) {
  const number = (value) => value.toFixed(unit === "" ? 2 : unit.startsWith("kB") ? 1 : 0);
  const around = low === high ? "" : ` (${number(low)}–${number(high)})`;
  return `${number(median)}${unit && ` ${unit}`}${around}`;
}

const numberText = (value, unit) => (unit === "" ? value.toFixed(2) : `${value} ${unit}`);
