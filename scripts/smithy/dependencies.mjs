import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";

const packages = ["packages/client", "packages/admin-client", "packages/server-sdk"];

/** The packages that a TypeScript text imports, without relative modules and those of Node. */
function imports(text) {
  const names = new Set();
  const code = text.replace(/^\s*(?:\*|\/\*|\/\/).*$/gm, "");
  for (const [, specifier] of code.matchAll(/(?:\bfrom|\bimport|\bimport\(|\brequire\()\s*["']([^"']+)["']/g)) {
    if (specifier.startsWith(".") || isBuiltin(specifier)) continue;
    names.add(specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/"));
  }
  return names;
}

/**
 * Where a package.json and the code beside it disagree: `missing` is imported but not declared, `unused` is declared
 * but not imported. Versions are not compared: those that the generator proposes are only lower bounds, and the
 * lockfile has the ones in use.
 *
 * @param {string} root
 * @param {Map<string, string>} files the generated files, by path; what is written by hand is read from the disk
 */
export function dependencyProblems(root, files) {
  return packages.flatMap((directory) => {
    const declared = JSON.parse(readFileSync(join(root, directory, "package.json"), "utf8")).dependencies ?? {};
    const used = new Map();
    const use = (path, text) => {
      for (const name of imports(text)) if (!used.has(name)) used.set(name, path);
    };
    for (const [path, text] of files) if (path.startsWith(`${directory}/`)) use(path, text);
    for (const entry of readdirSync(join(root, directory, "src"), { recursive: true })) {
      const path = `${directory}/src/${entry.replaceAll("\\", "/")}`;
      if (path.endsWith(".ts") && !path.includes("/src/generated/")) use(path, readFileSync(join(root, path), "utf8"));
    }
    return [
      ...[...used]
        .filter(([name]) => !(name in declared))
        .map(([name, path]) => ({
          kind: "missing",
          text: `${directory}/package.json lacks "${name}", imported by ${path}`,
        })),
      ...Object.keys(declared)
        .filter((name) => !used.has(name))
        .map((name) => ({
          kind: "unused",
          text: `${directory}/package.json has "${name}", which nothing in it imports`,
        })),
    ];
  });
}
