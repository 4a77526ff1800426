import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { configFromEnvironment } from "../../src/config";

/** An S3 store for tests; see `s3-server.mjs`. */
export class S3 {
  private constructor(
    private readonly process: ChildProcess,
    private readonly directory: string,
    readonly endpoint: string,
  ) {}

  static readonly bucket = "conversations";

  static async start(): Promise<S3> {
    const directory = mkdtempSync(join(tmpdir(), "conversations-s3-"));
    const child = spawn(process.execPath, [join(__dirname, "s3-server.mjs"), directory, S3.bucket], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    const port = await new Promise<string>((resolve, reject) => {
      createInterface({ input: child.stdout }).once("line", resolve);
      child.once("exit", (code) => reject(new Error(`The S3 server ended with ${code}.`)));
    });
    return new S3(child, directory, `http://127.0.0.1:${port}`);
  }

  /** The settings of a server that keeps its files here. */
  get config() {
    const { files } = configFromEnvironment({
      FILES_URL: `s3://${S3.bucket}/some/prefix?endpoint=${encodeURIComponent(this.endpoint)}&pathStyle=true`,
      FILES_ACCESS_KEY_ID: "S3RVER",
      FILES_SECRET_ACCESS_KEY: "S3RVER",
    });
    return { files };
  }

  /** The keys of the objects that there are. */
  keys(): string[] {
    const root = join(this.directory, S3.bucket);
    return readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith("._S3rver_object"))
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1, -"._S3rver_object".length))
      .sort();
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.process.once("exit", resolve));
    this.process.stdin?.end();
    await ended;
    rmSync(this.directory, { recursive: true, force: true });
  }
}
