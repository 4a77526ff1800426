import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";

const results = join(import.meta.dirname, "..", "results");

/**
 * Writes a table to standard output; numbers stand at the right.
 *
 * @param {string} title
 * @param {string[]} head
 * @param {string[][]} rows
 */
export function printTable(title, head, rows) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  const texts = head.map((_, column) => rows.some((row) => /^[^\d-]/.test(row[column])));
  const line = (row) =>
    row
      .map((cell, column) => (texts[column] ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
      .join("  ")
      .trimEnd();
  console.log(`\n${title}\n`);
  console.log(line(head));
  console.log(widths.map((width) => "-".repeat(width)).join("  "));
  for (const row of rows) console.log(line(row));
}

/**
 * Keeps all that was measured as JSON.
 *
 * @returns The file's name.
 */
export function writeResults(parts) {
  mkdirSync(results, { recursive: true });
  const at = new Date();
  const file = join(results, `${at.toISOString().replaceAll(":", "-").slice(0, 19)}.json`);
  const machine = { cpu: cpus()[0]?.model, cores: cpus().length, memory: totalmem(), node: process.version };
  writeFileSync(file, `${JSON.stringify({ at: at.toISOString(), commit: commit(), machine, ...parts }, null, 2)}\n`);
  return file;
}

function commit() {
  try {
    return execFileSync("git", ["rev-parse", "HEAD"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return undefined;
  }
}

/** `0.93 (0.90–0.96)`: the median, and between which values half of the rounds lie. */
export const ratioText = ({ median, low, high }) => `${median.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;

export const millisText = (value) => (value < 10 ? value.toFixed(2) : value.toFixed(1));
