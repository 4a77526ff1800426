// The process that makes the load. It is told one scenario at a time, and answers what it measured.
import { randomBytes } from "node:crypto";
import { Connection, requestText } from "./connection.mjs";

/** The first half of a UUID of version 7. */
const TIME_DIGITS = "00000000-0000-7".length;
const COUNT_DIGITS = 12;

process.on("message", async (scenario) => {
  try {
    process.send({ result: await run(scenario) });
  } catch (error) {
    process.send({ error: error.stack ?? String(error) });
  }
});

/** Each connection sends its next request when the last one is answered, until the time is over. */
async function run({ address, shots, connections, warmUpMs, durationMs }) {
  const nextRequest = requests(shots, address);
  let answeredInAll = 0;
  const open = await Promise.all(Array.from({ length: connections }, () => Connection.open(address)));
  try {
    const start = performance.now() + warmUpMs;
    const end = start + durationMs;
    const latencies = [];
    await Promise.all(
      open.map(async (connection) => {
        for (;;) {
          const sent = performance.now();
          if (sent >= end) return;
          const answer = await connection.send(nextRequest());
          if (answer.status !== 200) throw new Error(`Answered ${answer.status}: ${answer.body()}`);
          answeredInAll++;
          const answered = performance.now();
          if (sent >= start && answered <= end) latencies.push(answered - sent);
        }
      }),
    );
    return { ...summary(latencies, durationMs), answered: answeredInAll };
  } finally {
    for (const connection of open) connection.close();
  }
}

/**
 * A function that gives the text of the next request. The texts are made once; a key of its own is put into those that need
 * one, as the generated client does: a UUID of version 7.
 */
function requests(shots, address) {
  const middle = `${randomBytes(2).toString("hex").slice(1)}-8${randomBytes(2).toString("hex").slice(1)}-`;
  const mark = "#".repeat(TIME_DIGITS + middle.length + COUNT_DIGITS);
  let count = 0;
  const key = () => {
    const time = Date.now().toString(16).padStart(12, "0");
    return `${time.slice(0, 8)}-${time.slice(8)}-7${middle}${count.toString(16).padStart(COUNT_DIGITS, "0")}`;
  };
  const texts = shots.map((shot) => {
    const text = requestText(shot, address, shot.idempotent ? mark : undefined);
    const at = shot.idempotent ? text.indexOf(mark) : -1;
    return at < 0 ? () => text : () => text.slice(0, at) + key() + text.slice(at + mark.length);
  });
  return () => texts[count++ % texts.length]();
}

function summary(latencies, durationMs) {
  const sorted = Float64Array.from(latencies).sort();
  const percentile = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return {
    count: sorted.length,
    perSecond: sorted.length / (durationMs / 1000),
    p50: percentile(0.5),
    p99: percentile(0.99),
    longest: percentile(1),
  };
}
