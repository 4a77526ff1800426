#!/usr/bin/env node
// `pnpm settings`: writes the table of settings into the README, as the server's list of them has it.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const file = join(root, "README.md");
const program = join(root, "packages/server/bin/conversations.js");
const table = execFileSync(process.execPath, [program, "config", "--reference"], { encoding: "utf8" }).trim();
const readme = readFileSync(file, "utf8");
writeFileSync(
  file,
  readme.replace(
    /(<!-- settings -->\n\n).*?(\n\n<!-- end of settings -->)/s,
    (_, before, after) => before + table + after,
  ),
);
