#!/usr/bin/env node
const { main } = require("../dist/cli/main.js");

/** 128 and SIGPIPE: what shells tell of other tools whose reader has gone, as `head` does once it has its lines. */
const NOBODY_READS = 141;

for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(NOBODY_READS);
  });
}

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
