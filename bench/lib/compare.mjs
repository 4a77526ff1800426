import { readFileSync } from "node:fs";
import { printTable } from "./report.mjs";
import { nameOf } from "./summary.mjs";

/**
 * Shows what two runs measured beside each other, with its spread over the rounds: the lines of the table at the end, then every
 * quantity that both have. Only what was measured on one machine under the same load can be compared; ratios to a peer of the same
 * run need less of that.
 *
 * @param {object} now What was measured now.
 * @param {string} file The JSON file of an earlier run.
 */
export function printComparison(now, file) {
  const before = JSON.parse(readFileSync(file, "utf8"));
  const of = `${file}, of ${before.at}${before.commit ? `, commit ${before.commit.slice(0, 10)}` : ""}`;
  print(`All in all, compared with ${of}; "differs" where the brackets don't overlap`, lines(before), lines(now));
  print(`Everything, compared with ${of}`, quantities(before), quantities(now));
}

function print(title, old, fresh) {
  const rows = [];
  for (const [name, value] of fresh) {
    const earlier = old.get(name);
    if (earlier === undefined) continue;
    const apart = value.low > earlier.high || value.high < earlier.low;
    rows.push([name, text(earlier), text(value), (value.median / earlier.median).toFixed(2), apart ? "differs" : ""]);
  }
  if (rows.length === 0) return;
  printTable(title, ["what", "then", "now", "now/then", ""], rows);
}

const text = ({ median, low, high }) => `${short(median)} (${short(low)}–${short(high)})`;
const short = (value) => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3));

/** Earlier versions wrote no summary. */
const lines = ({ summary = [] }) => new Map(summary.map((line) => [nameOf(line), line]));

/** By the way to them in the JSON. */
function quantities({ summary: _, ...measured }) {
  const found = new Map();
  const walk = (value, path) => {
    if (typeof value !== "object" || value === null) return;
    if ("median" in value && "low" in value && "high" in value) found.set(path.join(" "), value);
    else for (const [name, member] of Object.entries(value)) if (name !== "rounds") walk(member, [...path, name]);
  };
  walk(measured, []);
  return found;
}
