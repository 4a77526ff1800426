// The CommonJS builds of the client in the current directory, out of the ES modules that the compiler has written: one
// file for each entry of package.json, which Node reads in half the time of a hundred. What they import from other
// packages stays imported.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const commonJs = (options) =>
  build({
    absWorkingDir: process.cwd(),
    bundle: true,
    packages: "external",
    format: "cjs",
    target: "es2022",
    keepNames: true,
    logLevel: "warning",
    ...options,
  });

/** Takes the defaults of another platform than Node, as fields in package.json tell bundlers of the ES modules to. */
const defaultsOf = (platform) => ({
  name: `defaults-${platform}`,
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/platform$/ }, ({ resolveDir, path }) => ({
      path: join(resolveDir, `${path}.${platform}.js`),
    })),
});

const { exports, main } = JSON.parse(readFileSync("package.json", "utf8"));
for (const { module, default: outfile, "react-native": native } of Object.values(exports)) {
  if (!module) continue;
  await commonJs({ entryPoints: [module], outfile, platform: "node", sourcemap: outfile === main });
  if (native)
    await commonJs({ entryPoints: [module], outfile: native, platform: "neutral", plugins: [defaultsOf("native")] });
}
