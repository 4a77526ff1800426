#!/usr/bin/env node
// `pnpm size`: what one command costs in a browser. Prints the size of the bundle and what takes most of it.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const root = join(import.meta.dirname, "..");

const oneCommand = `
  import { ConversationsClient, SendMessageCommand } from "@wildix/xbees-conversations-client";
  const client = new ConversationsClient({ token: location.hash.slice(1) });
  client.send(new SendMessageCommand({ channelId: "channel", text: "Hello" })).then(console.log);
`;

/**
 * Bundles a program as for a browser: minified ES modules.
 *
 * @param {string} program imports the built package by its name
 * @returns {Promise<{ code: string, minified: number, gzipped: number, inputs: { path: string, bytes: number }[] }>}
 * sizes in bytes; `inputs` by what they take of the minified bundle, the largest first
 */
export async function bundle(program = oneCommand) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    stdin: { contents: program, resolveDir: root, sourcefile: "program.js" },
    outfile: "bundle.js",
    platform: "browser",
    format: "esm",
    target: "es2022",
    bundle: true,
    minify: true,
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const [{ text, contents }] = outputFiles;
  const [{ inputs }] = Object.values(metafile.outputs);
  return {
    code: text,
    minified: contents.length,
    gzipped: gzipSync(contents, { level: 9 }).length,
    inputs: Object.entries(inputs)
      .map(([path, { bytesInOutput }]) => ({ path: path.replace(/^.*node_modules\//, ""), bytes: bytesInOutput }))
      .filter(({ bytes }) => bytes > 0)
      .sort((a, b) => b.bytes - a.bytes),
  };
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { minified, gzipped, inputs } = await bundle();
  console.log(
    `${kilobytes(minified)}  minified\n${kilobytes(gzipped)}  gzipped\n\nThe largest of ${inputs.length} modules:`,
  );
  for (const { path, bytes } of inputs.slice(0, 25)) console.log(`${kilobytes(bytes)}  ${path}`);
}
