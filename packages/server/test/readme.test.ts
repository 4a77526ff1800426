import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
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
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { conversations } from "./support/command-line";
import { createDatabase, type TestDatabase } from "./support/engines";
import { waitFor } from "./support/raw-http";

jest.setTimeout(120_000);

const run = promisify(execFile);
const root = join(__dirname, "../../..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const commandLine = join(root, "packages/server/bin/conversations.js");
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };

/** What stands in blocks of commands: settings before the command, the command, its arguments. */
const commands = [...readme.matchAll(/^ {4}((?:[A-Z_]+=\S+ )*)npx pnpm@12 (\S+) ?([^#\n]*)/gm)].map(
  ([, settings = "", script = "", args = ""]) => ({
    script,
    args: args.trim().split(/\s+/).filter(Boolean),
    settings: Object.fromEntries(
      settings
        .trim()
        .split(" ")
        .filter(Boolean)
        .map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]),
    ),
  }),
);
const programs = [...readme.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code]) => code as string);

const folder = mkdtempSync(join(realpathSync(tmpdir()), "conversations-readme-"));
const running = new Set<ChildProcess>();
afterAll(() => {
  for (const child of running) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

const environment = (more: Record<string, string> = {}): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: folder,
  SHUTDOWN_DELAY_MS: "0",
  LOG_LEVEL: "info",
  ...more,
});

/** Starts a server, and gives the address that it prints. */
async function started(args: readonly string[], env: Record<string, string>) {
  const child = spawn(process.execPath, [commandLine, ...args], {
    cwd: folder,
    env: environment({ PORT: "0", ...env }),
    stdio: ["ignore", "pipe", "inherit"],
  });
  running.add(child);
  let printed = "";
  child.stdout?.on("data", (text: Buffer) => {
    printed += text;
  });
  const address = () => /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
  await waitFor(() => address() !== undefined || child.exitCode !== null, 60_000);
  const stop = async (): Promise<void> => {
    child.kill("SIGTERM");
    if (child.exitCode === null) await once(child, "exit");
    expect(child.exitCode).toBe(0);
    running.delete(child);
  };
  return { address: address() as string, printed: () => printed, stop };
}

/** Runs a command to its end, and gives what it printed. */
const command = async (args: readonly string[], env: Record<string, string>): Promise<string> =>
  (await run(process.execPath, [commandLine, ...args], { cwd: folder, env: environment(env) })).stdout;

describe("the README's commands", () => {
  let demo: Awaited<ReturnType<typeof started>>;
  let postgres: TestDatabase | undefined;
  const done: string[] = [];

  beforeAll(async () => {
    writeFileSync(join(folder, "users.json"), JSON.stringify([{ name: "Zoe", email: "zoe@example.com" }]));
    if (process.env.TEST_POSTGRES) postgres = await createDatabase("postgres");
  });
  afterAll(() => postgres?.drop());

  /** How each is run here: under another port and folder, and without what `pnpm` builds before. */
  const ways: Record<string, (args: readonly string[], env: Record<string, string>) => Promise<void>> = {
    start: async () => {
      demo = await started(["start"], { DATA_DIR: "data" });
      const [, url, token] = /curl (\S+) -H 'Authorization: Bearer ([^']+)'/.exec(demo.printed()) ?? [];
      const answer = await fetch(url as string, { headers: { Authorization: `Bearer ${token}` } });
      expect(answer.status).toBe(200);
      const { channels } = (await answer.json()) as { readonly channels: readonly { readonly subject?: string }[] };
      expect(channels.map(({ subject }) => subject)).toEqual([undefined, "Harbour plans", "Lunch"]);
    },
    quickstart: async () => {
      const program = (scripts.quickstart as string).split(" ")[1] as string;
      const env = environment({ DATA_DIR: join(folder, "data"), CONVERSATIONS_URL: demo.address });
      const { stdout } = await run(process.execPath, [join(root, program)], { cwd: root, env });
      expect(stdout).toContain("Bob Baker: See you there.");
    },
    "live-tail": async () => {
      // It goes on for ever: its own test runs it.
      expect(existsSync(join(root, "examples/live-tail/test/live-tail.test.ts"))).toBe(true);
    },
    conversations: async ([name, ...args], env) => {
      const data = { DATA_DIR: name === "token" ? "data" : "embedded", ...env };
      if (name === "serve") {
        const server = await started([name, ...args], data);
        expect((await fetch(`${server.address}/readyz`)).status).toBe(200);
        await server.stop();
      } else {
        const printed = await command([name as string, ...args], data);
        if (name === "token") {
          const [, body = ""] = printed.split(".");
          expect(JSON.parse(Buffer.from(body, "base64url").toString())).toHaveProperty("sub");
        }
      }
    },
  };
  /** What takes minutes or needs more than Node: continuous integration runs it as it stands there. */
  const elsewhere = ["test", "generate", "model:diff", "bench"];

  test("do what it says, in its order", async () => {
    expect(commands.length).toBeGreaterThan(12);
    for (const { script, args, settings } of commands) {
      expect(Object.keys(scripts)).toContain(script);
      if (elsewhere.includes(script)) continue;
      const env = { ...settings };
      if (env.DATABASE_URL) {
        if (!postgres) continue;
        env.DATABASE_URL = postgres.config.databaseUrl as string;
      }
      const how = ways[script];
      if (!how) throw new Error(`This test doesn't know how to run "pnpm ${script}": say it above.`);
      await how(args, env);
      done.push([script, ...args].join(" "));
    }
    await demo.stop();
    expect(done).toContain("conversations backup backups/monday");
    expect(readdirSync(join(folder, "restored"))).toContain("conversations.db");
  });

  test("that stand within its sentences are there, with their options", async () => {
    const database = { engine: "sqlite", config: { dataDir: join(folder, "none") } } as TestDatabase;
    const inline = [...readme.replace(/\n */g, " ").matchAll(/`conversations ([a-z][^`]*)`/g)].map(([, text]) => text);
    expect(inline.length).toBeGreaterThan(8);
    for (const text of inline as string[]) {
      const words = text.split(/\s+/);
      const end = words.findIndex((word) => !/^[a-z]+$/.test(word));
      const command = (end < 0 ? words : words.slice(0, end)).slice(0, 2);
      const { code, out } = await conversations(database, [...command, "--help"]);
      expect({ text, code }).toEqual({ text, code: 0 });
      for (const option of text.match(/--[a-z-]+/g) ?? []) expect(out.join("\n")).toContain(option);
    }
  });

  test("its links lead to files that are there", () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, path]) => path as string);
    expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe("the README's programs", () => {
  const project = join(folder, "project");
  const files = programs.map((code, index) => [`program${index}.mts`, code] as const);

  beforeAll(() => {
    mkdirSync(join(project, "node_modules/@wildix"), { recursive: true });
    mkdirSync(join(project, "node_modules/@types"));
    const link = (from: string, to: string) =>
      symlinkSync(realpathSync(join(root, from)), join(project, "node_modules", to), "junction");
    for (const name of ["client", "admin-client", "server", "utils"])
      link(`packages/${name}`, `@wildix/xbees-conversations-${name}`);
    link("node_modules/@types/node", "@types/node");
    // What the programs leave to the reader.
    writeFileSync(
      join(project, "reader.d.mts"),
      `import type { ConversationsClient } from "@wildix/xbees-conversations-client";
import type { IncomingMessage, ServerResponse } from "node:http";
declare global {
  function fetchMyToken(): Promise<string>;
  function fetchAdminToken(): Promise<string>;
  function readAgainWhatIsShown(): void;
  const app: { post(path: string, handler: (request: IncomingMessage, response: ServerResponse) => void): void };
}
`,
    );
    for (const [name, code] of files) {
      const client = /\bclient\b/.test(code) && !/const client\b/.test(code);
      const declared = client
        ? 'declare const client: import("@wildix/xbees-conversations-client").ConversationsClient;\n'
        : "";
      writeFileSync(join(project, name), declared + code);
    }
  });

  test("compile under strict", async () => {
    const compilerOptions = {
      strict: true,
      module: "nodenext",
      target: "es2022",
      lib: ["es2023"],
      types: ["node"],
      outDir: "out",
    };
    writeFileSync(
      join(project, "tsconfig.json"),
      JSON.stringify({ compilerOptions, files: ["reader.d.mts", ...files.map(([name]) => name)] }),
    );
    const compiler = join(root, "node_modules/typescript/bin/tsc");
    const outcome = await run(process.execPath, [compiler, "-p", "."], { cwd: project }).catch(({ stdout }) => ({
      stdout,
    }));
    expect(outcome.stdout).toBe("");
  });

  test("do what they say: a server within a program, and a client that calls it", async () => {
    const compiled = (needle: string) => {
      const index = programs.findIndex((code) => code.includes(needle));
      return readFileSync(join(project, `out/program${index}.mjs`), "utf8");
    };
    const port = await freePort();
    writeFileSync(join(project, "out/serve.mjs"), compiled("await openConversations(").replace("8080", String(port)));
    const server = spawn(process.execPath, ["out/serve.mjs"], {
      cwd: project,
      env: environment({ LOG_LEVEL: "silent" }),
    });
    running.add(server);
    await waitFor(() => existsSync(join(project, "data/conversations.db")), 30_000);
    const users = join(project, "users.json");
    writeFileSync(
      users,
      JSON.stringify([
        { name: "Ann", email: "ann@example.com" },
        { name: "Zoe", email: "zoe@example.com" },
      ]),
    );
    const data = { DATA_DIR: join(project, "data") };
    await command(["users", "import", users, "--company", "acme"], data);
    const token = (await command(["token", "--user", "ann@example.com"], data)).trim();
    writeFileSync(
      join(project, "out/call.mjs"),
      `globalThis.fetchMyToken = async () => ${JSON.stringify(token)};\n${compiled("GetOrCreateDirectChannelCommand").replace("8080", String(port))}`,
    );
    const { stdout } = await run(process.execPath, ["out/call.mjs"], { cwd: project });
    expect(stdout).toMatch(/^12 \d{4}-\d\d-\d\dT\S+Z\n$/);
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}
