#!/usr/bin/env node
// `pnpm release:version`: gives the packages their next version, as the files in .changeset say, and the CHANGELOG its heading.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const root = process.cwd();
const versionOf = () => JSON.parse(readFileSync(join(root, "packages/client/package.json"), "utf8")).version;

const before = versionOf();
const changesets = createRequire(import.meta.url).resolve("@changesets/cli/bin.js");
execFileSync(process.execPath, [changesets, "version"], { cwd: root, stdio: "inherit" });
const version = versionOf();
if (version === before) {
  console.error("Nothing waits for a release: `pnpm changeset` describes a change.");
  process.exit(1);
}
const file = join(root, "CHANGELOG.md");
const today = new Date().toISOString().slice(0, 10);
writeFileSync(
  file,
  readFileSync(file, "utf8").replace("## Unreleased\n", `## Unreleased\n\n## ${version} (${today})\n`),
);
console.log(`Version ${version}: look at what changed, commit it, and tag it v${version}.`);
