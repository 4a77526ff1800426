// The program in one file, which Node reads in a third of the time of a thousand: a server's start is mostly that. The types,
// and the modules for whoever looks at one of them alone, are the compiler's.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";

const root = join(import.meta.dirname, "..");

/** What brings a binary, finds its own files, or isn't loaded before it is asked for. */
const external = ["@aws-sdk/*", "file-type", "ioredis", "libsql", "pg", "pino", "sharp"];

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { index: "src/index.ts", "cli/main": "src/cli/main.ts" },
  outdir: "dist",
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  minifySyntax: true,
  minifyWhitespace: true,
  sourcemap: true,
  sourcesContent: false,
  metafile: true,
  logLevel: "warning",
  external,
  alias: { "@wildix/xbees-conversations-server-sdk": join(root, "../server-sdk/src/index.ts") },
  plugins: [
    {
      // The generated errors need a base class of three lines; its package loads a regular expression engine in WebAssembly.
      name: "errors-alone",
      setup: ({ onResolve, resolve }) =>
        onResolve({ filter: /^@aws-smithy\/server-common$/ }, async ({ path, pluginData, ...from }) => {
          if (pluginData?.found) return undefined;
          const found = await resolve(path, { ...from, pluginData: { found: true } });
          return { path: join(dirname(found.path), "errors.js") };
        }),
    },
  ],
});

/** The licences of the packages whose code is in the bundle: they go with it. */
const packages = new Map();
for (const input of Object.keys(metafile.inputs)) {
  const [, folder, name] = /^(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(input) ?? [];
  if (name) packages.set(name, join(root, folder));
}
const texts = [...packages].sort().map(([name, folder]) => {
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), "utf8").trim() : "";
  return `${name} ${version} (${license})\n\n${text}\n`;
});
writeFileSync(join(root, "dist/THIRD-PARTY-LICENSES.txt"), texts.join(`\n${"-".repeat(80)}\n\n`));
