import { execFile } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

jest.setTimeout(120_000);

const run = promisify(execFile);
const root = join(__dirname, "../..");
const names = readdirSync(join(root, "packages")).filter((name) => {
  const file = join(root, "packages", name, "package.json");
  return existsSync(file) && JSON.parse(readFileSync(file, "utf8")).private !== true;
});

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly engines: object;
  readonly repository: object;
  readonly publishConfig: object;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** A user's project: what was packed is installed in it, with the packages that it asks for, and nothing is fetched. */
const project = mkdtempSync(join(realpathSync(tmpdir()), "conversations-packages-"));
const modules = join(project, "node_modules");
const installed = (name: string) => join(modules, "@wildix", `xbees-conversations-${name}`);
const manifestOf = (name: string) =>
  JSON.parse(readFileSync(join(installed(name), "package.json"), "utf8")) as Manifest;

async function install(name: string): Promise<void> {
  const source = join(root, "packages", name);
  const folder = mkdtempSync(join(project, "pack-"));
  await run("pnpm", ["pack", "--pack-destination", folder], { cwd: source });
  const [tarball] = readdirSync(folder) as [string];
  await run("tar", ["xzf", tarball], { cwd: folder });
  mkdirSync(dirname(installed(name)), { recursive: true });
  renameSync(join(folder, "package"), installed(name));
  for (const dependency of Object.keys(manifestOf(name).dependencies ?? {})) {
    if (dependency.startsWith("@wildix/")) continue;
    const link = join(installed(name), "node_modules", dependency);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(realpathSync(join(source, "node_modules", dependency)), link, "junction");
  }
}

/** What publint says of each; in a process of its own, as it is an ES module. */
let problems: Record<string, unknown>;
const lint = `
  import { publint } from "publint";
  const found = {};
  for (const [name, pkgDir] of Object.entries(JSON.parse(process.argv[1]))) {
    const { messages } = await publint({ pkgDir, level: "warning", strict: true });
    found[name] = messages.map(({ code, path }) => [code, path.join(".")]);
  }
  console.log(JSON.stringify(found));
`;

beforeAll(async () => {
  await Promise.all(names.map(install));
  mkdirSync(join(modules, "@types"));
  symlinkSync(realpathSync(join(root, "node_modules/@types/node")), join(modules, "@types/node"), "junction");
  const folders = JSON.stringify(Object.fromEntries(names.map((name) => [name, installed(name)])));
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", lint, folders], { cwd: root });
  problems = JSON.parse(stdout) as Record<string, unknown>;
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

test("the packages that are published", () => {
  expect(names.sort()).toEqual(["admin-client", "client", "console", "reference", "server", "server-sdk", "utils"]);
});

describe.each(names)("%s, as it is packed", (name) => {
  test("has entries that all kinds of users find", () => {
    expect(problems[name]).toEqual([]);
  });

  test("says what it is, where it comes from and whom it needs; it has its licence and a README", () => {
    const manifest = manifestOf(name);
    expect(manifest).toMatchObject({
      name: `@wildix/xbees-conversations-${name}`,
      license: "Apache-2.0",
      engines: { node: ">=20.19" },
      repository: { type: "git", url: expect.stringMatching(/^git\+https:\/\//), directory: `packages/${name}` },
      publishConfig: { access: "public", provenance: true },
    });
    const files = readdirSync(installed(name)).filter((file) => file !== "node_modules");
    expect(files).toEqual(expect.arrayContaining(["LICENSE", "README.md", "dist", "package.json"]));
    for (const [other, range] of Object.entries({ ...manifest.dependencies, ...manifest.peerDependencies })) {
      expect(range).not.toContain("workspace:");
      if (other.startsWith("@wildix/")) expect(range.replace("^", "")).toBe(manifest.version);
    }
  });
});

const program = `
import { openConversations, conversationsMiddleware, ConfigError, type Conversations } from "@wildix/xbees-conversations-server";
import { operations, type OperationName } from "@wildix/xbees-conversations-server-sdk";

const name: OperationName = "SendMessage";
const main = async (): Promise<void> => {
  const conversations: Conversations = await openConversations({ dataDir: process.argv[2], port: 0, logLevel: "silent" });
  const address: string = await conversations.listen();
  const { status } = await fetch(address + "/readyz");
  await conversations.close();
  console.log(JSON.stringify([status, operations[name].method, typeof conversationsMiddleware(conversations), new ConfigError("x").problems]));
};
void main();
`;

describe("the server, as it is packed, with the SDK that is packed", () => {
  test("compiles under strict for modules, CommonJS and bundlers, and serves in each", async () => {
    const compiler = join(root, "node_modules/typescript/bin/tsc");
    const compile = async (configuration: string, options: object, files: readonly string[]) => {
      const compilerOptions = { strict: true, target: "es2022", lib: ["es2023"], types: ["node"], ...options };
      writeFileSync(join(project, configuration), JSON.stringify({ compilerOptions, files }));
      await run(process.execPath, [compiler, "-p", configuration], { cwd: project }).catch(({ stdout }) => {
        throw new Error(stdout);
      });
    };
    for (const format of ["mts", "cts"]) writeFileSync(join(project, `user.${format}`), program);
    await compile("node.json", { module: "node16", moduleResolution: "node16", outDir: "out" }, [
      "user.mts",
      "user.cts",
    ]);
    await compile("bundler.json", { module: "esnext", moduleResolution: "bundler", noEmit: true }, ["user.mts"]);
    for (const format of ["mjs", "cjs"]) {
      const { stdout } = await run(process.execPath, [`out/user.${format}`, join(project, format)], { cwd: project });
      expect(JSON.parse(stdout)).toEqual([200, "POST", "function", ["x"]]);
    }
  });

  test("brings its command line", async () => {
    const { bin } = manifestOf("server") as Manifest & { bin: { conversations: string } };
    const args = [join(installed("server"), bin.conversations), "config", "--json"];
    const { stdout } = await run(process.execPath, args, { cwd: project, env: { PORT: "9000" } });
    expect(stdout).toContain('{"name":"PORT","value":"9000","source":"environment"}');
  });
});

describe("the next version", () => {
  test("is one for all packages, made of what waits in .changeset; the CHANGELOG gets its heading", async () => {
    const copy = join(project, "release");
    const at = (path: string) => join(copy, path);
    for (const path of [
      "package.json",
      "pnpm-workspace.yaml",
      "CHANGELOG.md",
      ".changeset/config.json",
      ...names.map((name) => `packages/${name}/package.json`),
    ]) {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), readFileSync(join(root, path)));
    }
    const version = () => run(process.execPath, [join(root, "scripts/version.mjs")], { cwd: copy });
    await expect(version()).rejects.toThrow("Nothing waits for a release");
    writeFileSync(at(".changeset/one.md"), '---\n"@wildix/xbees-conversations-client": minor\n---\n\nSomething new.\n');
    await version();
    const manifests = names.map(
      (name) => JSON.parse(readFileSync(at(`packages/${name}/package.json`), "utf8")) as Manifest,
    );
    expect(new Set(manifests.map((manifest) => manifest.version))).toEqual(new Set(["1.1.0"]));
    const between = manifests.flatMap((manifest) =>
      Object.entries(manifest.dependencies ?? {}).filter(([name]) => name.startsWith("@wildix/")),
    );
    for (const [, range] of between) expect(range).toMatch(/^workspace:/);
    expect(readFileSync(at("CHANGELOG.md"), "utf8")).toMatch(/## Unreleased\n\n## 1\.1\.0 \(\d{4}-\d\d-\d\d\)\n/);
    expect(readFileSync(at("packages/client/CHANGELOG.md"), "utf8")).toContain("Something new.");
    expect(existsSync(at(".changeset/one.md"))).toBe(false);
  });
});
