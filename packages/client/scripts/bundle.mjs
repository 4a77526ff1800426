// The CommonJS builds, out of the ES modules that the compiler has written: one file each, which Node reads in half
// the time of a hundred. What they import from other packages stays imported.
import { join } from "node:path";
import { build } from "esbuild";

const commonJs = (options) =>
  build({
    absWorkingDir: join(import.meta.dirname, ".."),
    entryPoints: ["dist/es/index.js"],
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

await commonJs({ outfile: "dist/index.js", platform: "node", sourcemap: true });
await commonJs({ outfile: "dist/index.native.js", platform: "neutral", plugins: [defaultsOf("native")] });
await commonJs({ entryPoints: ["dist/es/generated/registry.js"], outfile: "dist/registry.js", platform: "node" });
await commonJs({ entryPoints: ["dist/es/pacing/index.js"], outfile: "dist/pacing.js", platform: "node" });
