// The CommonJS build for Node, out of the ES modules that the compiler has written. What it imports stays imported.
import { join } from "node:path";
import { build } from "esbuild";

await build({
  absWorkingDir: join(import.meta.dirname, ".."),
  entryPoints: ["dist/es/index.js"],
  outfile: "dist/index.js",
  bundle: true,
  packages: "external",
  format: "cjs",
  target: "es2022",
  platform: "node",
  keepNames: true,
  sourcemap: true,
  logLevel: "warning",
});
