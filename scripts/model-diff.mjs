#!/usr/bin/env node
// Compares the model with the one of an earlier revision, by Smithy's rules of what breaks callers. See CONTRIBUTING.md.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { Failure, run } from "./smithy/failure.mjs";
import { execute, smithy, temporary } from "./smithy/toolchain.mjs";

const usage = `usage: pnpm model:diff [revision] [--all]

  revision  a tag, branch or commit to compare with; the last release (tag v*) by default
  --all     also list what breaks nobody, such as new operations

Exits with 1 if a change breaks callers (DANGER or ERROR).`;

function options() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { all: { type: "boolean", default: false }, help: { type: "boolean", short: "h", default: false } },
    });
    if (positionals.length > 1) throw new Error("One revision at most.");
    return { ...values, revision: positionals[0] };
  } catch (error) {
    throw new Failure(`${error.message}\n\n${usage}`);
  }
}

const git = (...args) => execute("git", args, { missing: "`git` was not found: it has the earlier model." });

function lastRelease() {
  const { code, stdout } = git("describe", "--tags", "--abbrev=0", "--match", "v*");
  return code === 0 ? stdout.trim() : undefined;
}

/** Writes the model of a revision into a directory; the checkout stays as it is. */
function extract(revision, directory) {
  const commit = git("rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`);
  if (commit.code !== 0) throw new Failure(`git knows no revision "${revision}".`);
  const id = commit.stdout.trim();
  const paths = git("ls-tree", "-r", "-z", "--name-only", id, "model").stdout.split("\0").filter(Boolean);
  if (paths.length === 0) throw new Failure(`There is no model/ in ${revision}.`);
  for (const path of paths) {
    const file = join(directory, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, git("show", `${id}:${path}`).stdout);
  }
  return join(directory, "model");
}

await run(async () => {
  const { revision = lastRelease(), all, help } = options();
  if (help) {
    console.log(usage);
    return 0;
  }
  if (!revision) {
    console.log(
      "There is no release to compare with yet (no tag v* in this history). Name a revision: pnpm model:diff HEAD~1",
    );
    return 0;
  }
  const directory = temporary("model-diff");
  try {
    const old = extract(revision, directory);
    // `diff` finds the traits' definitions in the jars if its configuration has a Maven section.
    const config = join(directory, "smithy-build.json");
    writeFileSync(config, JSON.stringify({ version: "1.0", maven: { dependencies: [] } }));
    const severity = all ? "NOTE" : "WARNING";
    const { code, output } = smithy()(
      [
        "diff",
        "--mode",
        "arbitrary",
        "--config",
        config,
        "--no-color",
        "--severity",
        severity,
        "--old",
        old,
        "--new",
        "model",
      ],
      "standard",
    );
    const said = output.trim();
    if (said) console.log(`${said}\n`);
    console.log(
      code === 0
        ? `Nothing in the model breaks callers of ${revision}.`
        : `The model breaks callers of ${revision}, or one of the two could not be read (above).`,
    );
    return code === 0 ? 0 : 1;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});
