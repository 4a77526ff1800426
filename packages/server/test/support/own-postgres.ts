import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { Client } from "pg";

/** Where distributions put PostgreSQL's programs, newest version first. */
function findPrograms(): string | undefined {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...(process.env.PATH ?? "").split(delimiter), ...versions.map((one) => join(debian, one, "bin"))];
  return folders.find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres")));
}

/**
 * Whether there are programs to start a PostgreSQL with: where the tests use one of another machine there may be none. With
 * CI=true a suite that can't have one fails, as all do that lack what they need.
 */
export const hasOwnPostgres = findPrograms() !== undefined || process.env.CI === "true";

/** A PostgreSQL of the test's own, which may be killed: those that others use stay as they are. */
export class OwnPostgres {
  private child: ChildProcess | undefined;

  private constructor(
    private readonly programs: string,
    private readonly folder: string,
    private readonly port: number,
  ) {}

  static async start(): Promise<OwnPostgres> {
    const programs = findPrograms();
    if (!programs) throw new Error("The programs initdb and postgres are missing: install PostgreSQL's server.");
    const folder = mkdtempSync(join(tmpdir(), "conversations-postgres-"));
    const own = new OwnPostgres(programs, folder, await freePort());
    const { uid, gid } = user();
    if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
    const args = ["-D", own.data, "-U", "postgres", "--auth=trust", "--no-sync", "-E", "UTF8"];
    await promisify(execFile)(join(own.programs, "initdb"), args, { uid, gid, cwd: folder });
    await own.launch();
    return own;
  }

  get url(): string {
    return `postgres://postgres@127.0.0.1:${this.port}/postgres`;
  }

  /** As when it crashes: nothing is finished, and what was committed comes back from its log. */
  async restart(): Promise<void> {
    await this.end("SIGQUIT");
    await this.launch();
  }

  async remove(): Promise<void> {
    await this.end("SIGQUIT");
    rmSync(this.folder, { recursive: true, force: true });
  }

  private get data(): string {
    return join(this.folder, "data");
  }

  private async launch(): Promise<void> {
    const settings = ["-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "max_connections=60"];
    const options = { ...user(), cwd: this.folder, stdio: "ignore" } as const;
    const args = ["-D", this.data, "-p", String(this.port), ...settings];
    this.child = spawn(join(this.programs, "postgres"), args, options);
    for (;;) {
      const client = new Client({ connectionString: this.url });
      try {
        await client.connect();
        return await client.end();
      } catch {
        if (this.child.exitCode !== null) throw new Error(`PostgreSQL ended with ${this.child.exitCode}.`);
        await sleep(50);
      }
    }
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, "exit");
  }
}

/** PostgreSQL doesn't run as root: then it runs as whoever owns the system's own data, or as the customary user. */
function user(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const owned = ["/var/lib/postgresql", "/var/lib/pgsql", "/var/run/postgresql"].find((path) => existsSync(path));
  if (owned === undefined) throw new Error("PostgreSQL doesn't run as root, and there is no user for it.");
  const { uid, gid } = statSync(owned);
  return { uid, gid };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
