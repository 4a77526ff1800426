#!/usr/bin/env node
// `pnpm test [jest arguments]`: builds the workspace and runs every test. The last line is `N passed, N failed`.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const run = (command, args) =>
  spawnSync(command, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" }).status ?? 1;

if (run("pnpm", ["build"]) !== 0) process.exit(1);

const results = mkdtempSync(join(tmpdir(), "conversations-test-"));
const report = join(results, "report.json");
const status = run(process.execPath, [
  join(root, "node_modules/jest/bin/jest.js"),
  "--json",
  `--outputFile=${report}`,
  ...process.argv.slice(2),
]);
let counts;
try {
  counts = JSON.parse(readFileSync(report, "utf8"));
} catch {
  console.error("Jest ended without a report.");
  process.exit(1);
} finally {
  rmSync(results, { recursive: true, force: true });
}
// A suite that can't even be loaded has no failed tests of its own.
const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites;
const skipped = counts.numPendingTests + counts.numTodoTests;
console.log(`${counts.numPassedTests} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`);
process.exit(status === 0 && failed === 0 && counts.numPassedTests > 0 ? 0 : 1);
