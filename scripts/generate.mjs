#!/usr/bin/env node
// Generates both SDKs, the OpenAPI document and the model's JSON from model/. See CONTRIBUTING.md.
import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { dependencyProblems } from "./smithy/dependencies.mjs";
import { Failure, run } from "./smithy/failure.mjs";
import { apply, differences, wanted } from "./smithy/outputs.mjs";
import { root, smithy, temporary } from "./smithy/toolchain.mjs";

const usage = `usage: pnpm generate [--check] [--verbose] [--from <directory>]

  --check             write nothing; list what differs from the model, and exit with 1 if anything does
  --verbose           print all that Smithy says, not just its warnings about the model
  --from <directory>  use a finished Smithy build (Gradle's) instead of running one`;

function options() {
  try {
    return parseArgs({
      options: {
        check: { type: "boolean", default: false },
        verbose: { type: "boolean", default: false },
        from: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    }).values;
  } catch (error) {
    throw new Failure(`${error.message}\n\n${usage}`);
  }
}

/** What the CLI says between judging the model and building from it. */
const accepted = "Validated model, now starting projections";

/** What the CLI says of the model; the rest is the generators' talk about AWS services. */
const aboutTheModel = (output) =>
  output
    .split(accepted)[0]
    .split("\n")
    .filter((line) => !line.startsWith("[WARNING] SMITHY_DEPENDENCY_MODE"))
    .join("\n")
    .trim();

function buildInto(output, verbose) {
  const { code, output: said } = smithy()(["build", "--discover", "--no-color", "--output", output]);
  if (code !== 0 && !said.includes(accepted))
    throw new Failure(`${aboutTheModel(said)}\n\nThe model has errors (above); nothing was generated.`);
  if (code !== 0) throw new Failure(`${said.trim()}\n\nThe generators failed (above); nothing was written.`);
  console.log(verbose ? said.trim() : aboutTheModel(said));
}

await run(async () => {
  const { check, verbose, from, help } = options();
  if (help) {
    console.log(usage);
    return 0;
  }
  const output = from ? resolve(from) : temporary("smithy");
  try {
    if (!from) buildInto(output, verbose);
    const files = wanted(output);
    const problems = dependencyProblems(root, files);
    const missing = problems.filter(({ kind }) => kind === "missing");
    if (missing.length > 0) throw new Failure(missing.map(({ text }) => text).join("\n"));
    for (const { text } of problems) console.log(`note: ${text}`);

    const changes = differences(root, files);
    if (!check) apply(root, files, changes);
    for (const { path, change } of changes)
      console.log(check ? `${path}: ${change}` : `${change === "left over" ? "removed" : "wrote"} ${path}`);
    console.log(
      changes.length === 0
        ? `${files.size} generated files are what the model gives.`
        : `${changes.length} of ${files.size} generated files ${check ? "are not what the model gives: run `pnpm generate` and commit" : "changed"}.`,
    );
    return check && changes.length > 0 ? 1 : 0;
  } finally {
    if (!from) rmSync(output, { recursive: true, force: true });
  }
});
