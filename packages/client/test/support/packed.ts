import { execFile } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { gunzipSync } from "node:zlib";

const packageRoot = join(__dirname, "../..");
const workspaceRoot = join(packageRoot, "../..");
const run = promisify(execFile);

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const outcomeOf = async (running: Promise<{ stdout: string; stderr: string }>): Promise<Outcome> => {
  try {
    return { code: 0, ...(await running) };
  } catch (error) {
    const { code, stdout, stderr } = error as Partial<Outcome>;
    if (typeof code !== "number") throw error;
    return { code, stdout: stdout ?? "", stderr: stderr ?? "" };
  }
};

export type Compiler = "typescript" | "typescript-5.4";

/**
 * A project of a user's own, outside of the workspace: the packed client is installed in it, with the packages that its
 * `package.json` asks for and no others. Nothing is fetched.
 */
export class UserProject {
  readonly folder = mkdtempSync(join(realpathSync(tmpdir()), "conversations-client-"));
  readonly installed = join(this.folder, "node_modules/@wildix/xbees-conversations-client");

  async install(): Promise<this> {
    await this.add(packageRoot);
    this.link("@types/node", join(workspaceRoot, "node_modules/@types/node"));
    this.write("package.json", JSON.stringify({ type: "module" }));
    return this;
  }

  /** Installs another package of the workspace, as it is packed. */
  async add(root: string): Promise<void> {
    const pnpm = process.platform === "win32" ? "pnpm.cmd" : "pnpm";
    const options = { cwd: root, shell: process.platform === "win32" };
    const destination = mkdtempSync(join(this.folder, "pack-"));
    await run(pnpm, ["pack", "--pack-destination", destination], options);
    const [tarball] = readdirSync(destination).filter((name) => name.endsWith(".tgz"));
    if (!tarball) throw new Error("`pnpm pack` made no package.");
    const entries = new Map(entriesOf(gunzipSync(readFileSync(join(destination, tarball)))));
    const { name, dependencies = {} } = JSON.parse(String(entries.get("package.json")));
    for (const [path, contents] of entries) this.write(join("node_modules", name, path), contents);
    for (const dependency of Object.keys(dependencies)) {
      this.link(dependency, join(root, "node_modules", dependency));
    }
  }

  write(path: string, contents: string | Uint8Array): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, contents);
  }

  /** Compiles `files` under `strict`; what the compiler says is on standard output. */
  async compile(compiler: Compiler, compilerOptions: object, files: readonly string[]): Promise<Outcome> {
    const configuration = `tsconfig.${compiler}.json`;
    const strict = { strict: true, target: "es2022", lib: ["es2022"], types: ["node"], ...compilerOptions };
    this.write(configuration, JSON.stringify({ compilerOptions: strict, files }));
    const bin = [join(packageRoot, "node_modules"), join(workspaceRoot, "node_modules")]
      .map((modules) => join(modules, compiler, "bin/tsc"))
      .find(existsSync);
    if (!bin) throw new Error(`${compiler} is not installed in the workspace.`);
    return outcomeOf(run(process.execPath, [bin, "-p", configuration], { cwd: this.folder }));
  }

  /** Runs a program of the project, in an environment that has `env` only. */
  run(file: string, env: Record<string, string> = {}): Promise<Outcome> {
    return outcomeOf(run(process.execPath, [file], { cwd: this.folder, env }));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private link(name: string, target: string): void {
    const link = join(this.folder, "node_modules", name);
    // Two packages may need the same one, and one of the workspace is there as it is packed.
    if (existsSync(link)) return;
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(realpathSync(target), link, "junction");
  }
}

/** The files of a tar archive; `package/`, under which npm's packages have theirs, is left away. */
function* entriesOf(archive: Buffer): Generator<[path: string, contents: Buffer]> {
  const field = (header: Buffer, from: number, length: number) =>
    header
      .toString("utf8", from, from + length)
      .replace(/\0.*$/s, "")
      .trim();
  for (let at = 0; at + 512 <= archive.length; ) {
    const header = archive.subarray(at, at + 512);
    const name = field(header, 0, 100);
    if (!name) return;
    const size = Number.parseInt(field(header, 124, 12), 8);
    const type = field(header, 156, 1);
    if (type !== "0" && type !== "") throw new Error(`The package has an entry that isn't a plain file: ${name}`);
    const prefix = field(header, 345, 155);
    yield [
      (prefix ? `${prefix}/${name}` : name).replace(/^package\//, ""),
      archive.subarray(at + 512, at + 512 + size),
    ];
    at += 512 + Math.ceil(size / 512) * 512;
  }
}
