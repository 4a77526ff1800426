import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { type Compiler, UserProject } from "./support/packed";
import { failing, ScriptedServer } from "./support/scripted-server";

/** What a user writes, for either module format. */
const program = `
import { ChannelNotFoundException, ConversationsClient, SendMessageCommand, GetChannelCommand, WebhookEventType, type Message, type SendMessageOutput, type User } from "@wildix/xbees-conversations-client";

async function main(url: string, channelId: string, text: string): Promise<void> {
  const client = new ConversationsClient({ token: { token: () => Promise.resolve("t-1") }, env: "stage", endpoint: url });
  const { message } = await client.send(new SendMessageCommand({ channelId, text }));
  const length: number = message.user.id.length;
  const user: User = message.user;
  const output: SendMessageOutput = { message };
  const same: Message = output.message;
  const event: WebhookEventType = WebhookEventType.MESSAGE_NEW;
  const missing: boolean = await client.send(new GetChannelCommand({ channelId })).then(
    () => false,
    (error: unknown) => error instanceof ChannelNotFoundException && error.name === "ChannelNotFoundException",
  );
  console.log(JSON.stringify({ length, user: user.id, text: same.text?.length, event, missing }));
}

void main(process.env.SERVER ?? "", "c", "hello");
`;

/** What must not compile: optional is optional, and a client needs a token. */
const mistakes = `
import { ConversationsClient, SendMessageCommand } from "@wildix/xbees-conversations-client";

export async function main(client: ConversationsClient) {
  const { message } = await client.send(new SendMessageCommand({ channelId: "c", text: "hello" }));
  return message.text.length;
}
export const withoutToken = new ConversationsClient({ env: "stage" });
export const elsewhere = new ConversationsClient({ token: "t-1", env: "production" });
export const withoutChannel = new SendMessageCommand({ text: "hello" });
`;

// A compiler takes its time on a busy machine.
jest.setTimeout(120_000);

describe("the packed client", () => {
  const project = new UserProject();
  let server: ScriptedServer;

  beforeAll(async () => {
    await project.install();
    for (const format of ["mts", "cts"]) {
      project.write(`user.${format}`, program);
      project.write(`mistakes.${format}`, mistakes);
    }
    server = await new ScriptedServer().open();
    server.script = ({ method }) =>
      method === "POST"
        ? { status: 200, body: { message: { messageId: "m", text: "hello", user: { id: "annannannann" } } } }
        : failing(404, "ChannelNotFoundException");
  });

  afterAll(async () => {
    await server?.close();
    project.remove();
  });

  const compilers: Compiler[] = ["typescript-5.4", "typescript"];
  const resolutions = [
    { module: "node16", moduleResolution: "node16" },
    { module: "esnext", moduleResolution: "bundler" },
  ];
  const settings = compilers.flatMap((compiler) => resolutions.map((options) => ({ compiler, ...options })));

  it.each(settings)("compiles with $compiler, $moduleResolution, and runs", async ({ compiler, ...options }) => {
    // Bundlers read ES modules only, so that a .cts file has no meaning there.
    const formats = options.moduleResolution === "bundler" ? ["mts"] : ["mts", "cts"];
    const outDir = `${compiler}-${options.moduleResolution}`;
    const files = formats.map((format) => `user.${format}`);
    const compiled = await project.compile(compiler, { ...options, outDir }, files);
    expect(compiled).toEqual({ code: 0, stdout: "", stderr: "" });

    for (const format of formats) {
      const { stdout, stderr } = await project.run(`${outDir}/user.${format.replace("ts", "js")}`, {
        SERVER: server.url,
      });
      expect(stderr).toBe("");
      expect(JSON.parse(stdout)).toEqual({
        length: 12,
        user: "annannannann",
        text: 5,
        event: "chat:message:new",
        missing: true,
      });
    }
  });

  it.each(compilers)("makes %s tell mistakes", async (compiler) => {
    const { code, stdout } = await project.compile(
      compiler,
      { module: "node16", moduleResolution: "node16", noEmit: true },
      ["mistakes.mts", "mistakes.cts"],
    );
    expect(code).not.toBe(0);
    for (const file of ["mistakes.mts", "mistakes.cts"]) {
      const told = stdout.split("\n").filter((line) => line.startsWith(file));
      expect(told).toEqual([
        expect.stringMatching(/\(6,10\): error TS18048: 'message.text' is possibly 'undefined'/),
        expect.stringMatching(/\(8,\d+\): error TS(2345|2741): .*'\{ env: "stage"; \}'/),
        expect.stringMatching(/\(9,\d+\): error TS2322: Type '"production"' is not assignable/),
        expect.stringMatching(/\(10,\d+\): error TS(2345|2741): .*'\{ text: string; \}'/),
      ]);
    }
  });

  it("gives import and require the same things", async () => {
    project.write(
      "both.mjs",
      `
      import { createRequire } from "node:module";
      import * as imported from "@wildix/xbees-conversations-client";
      import { ChannelNotFoundException, Conversations, ConversationsClient, SendMessageCommand } from "@wildix/xbees-conversations-client";
      const required = createRequire(import.meta.url)("@wildix/xbees-conversations-client");
      const names = Object.keys(required);
      console.log(JSON.stringify({
        names: names.length,
        differing: names.filter((name) => imported[name] !== required[name]),
        direct: [ChannelNotFoundException, Conversations, ConversationsClient, SendMessageCommand].map(({ name }) => name),
        instance: new required.ChannelNotFoundException({ message: "", $metadata: {} }) instanceof ChannelNotFoundException,
      }));
      `,
    );
    const { stdout, stderr } = await project.run("both.mjs");
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual({
      names: expect.any(Number),
      differing: [],
      direct: ["ChannelNotFoundException", "Conversations", "ConversationsClient", "SendMessageCommand"],
      instance: true,
    });
    expect(JSON.parse(stdout).names).toBeGreaterThan(200);
  });

  it("is not touched by AWS's settings, and sends nothing about them", async () => {
    project.write(
      "plain.cjs",
      `
      const { ConversationsClient, SendMessageCommand } = require("@wildix/xbees-conversations-client");
      const client = new ConversationsClient({ token: "t-1", endpoint: process.env.SERVER });
      client.send(new SendMessageCommand({ channelId: "c", text: "hello" })).then(({ message }) => console.log(message.messageId));
    `,
    );
    const outcome = await project.run("plain.cjs", {
      SERVER: server.url,
      HOME: join(project.folder, "nowhere"),
      AWS_PROFILE: "nonsense",
      AWS_REGION: "nowhere-1",
      AWS_ENDPOINT_URL: "http://127.0.0.1:1",
      AWS_MAX_ATTEMPTS: "none",
      AWS_EXECUTION_ENV: "here",
      AWS_LAMBDA_FUNCTION_NAME: "function",
      _X_AMZN_TRACE_ID: "Root=1",
    });
    expect(outcome).toEqual({ code: 0, stdout: "m\n", stderr: "" });
    expect(Object.keys(server.requests.at(-1)?.headers ?? {}).sort()).toEqual([
      "authorization",
      "connection",
      "content-length",
      "content-type",
      "host",
      "idempotency-key",
    ]);
  });

  it("has fetch, and nothing of Node, for React Native", async () => {
    project.write(
      "native.cjs",
      `
      const { ConversationsClient, SendMessageCommand } = require("./node_modules/@wildix/xbees-conversations-client/dist/index.native.js");
      const client = new ConversationsClient({ token: "t-1", endpoint: process.env.SERVER });
      client.send(new SendMessageCommand({ channelId: "c", text: "hello" })).then(({ message }) =>
        console.log(message.messageId, client.config.requestHandler.constructor.name, client.config.runtime));
    `,
    );
    const outcome = await project.run("native.cjs", { SERVER: server.url });
    expect(outcome).toEqual({ code: 0, stdout: "m FetchHttpHandler react-native\n", stderr: "" });
    const native = readFileSync(join(project.installed, "dist/index.native.js"), "utf8");
    expect(native).not.toMatch(/require\("node:|node-http-handler|body-length-node/);
  });

  it("asks for exactly the packages that it imports", () => {
    const imports = new Set<string>();
    for (const file of readdirSync(join(project.installed, "dist"), { recursive: true, encoding: "utf8" })) {
      if (!/\.(js|d\.ts)$/.test(file)) continue;
      const text = readFileSync(join(project.installed, "dist", file), "utf8").replace(/^\s*\*.*$/gm, "");
      for (const [, name] of text.matchAll(
        /(?:\bfrom|\brequire\(|\bimport\(|^import)\s*"((?:@[\w-]+\/)?[^"./][^"/]*)/gm,
      ))
        if (name && !isBuiltin(name)) imports.add(name);
    }
    const { dependencies } = JSON.parse(readFileSync(join(project.installed, "package.json"), "utf8"));
    expect([...imports].sort()).toEqual(Object.keys(dependencies).sort());
  });

  it("brings what is needed to read and use it, and no more", () => {
    expect(readdirSync(project.installed).sort()).toEqual(["LICENSE", "README.md", "dist", "package.json"]);
    const {
      exports,
      main,
      module,
      types,
      browser,
      "react-native": native,
    } = JSON.parse(readFileSync(join(project.installed, "package.json"), "utf8"));
    const named = [main, module, types, ...Object.values(exports["."]), browser, native].flatMap((value) =>
      typeof value === "string" ? [value] : Object.entries(value as Record<string, string>).flat(),
    );
    for (const path of named) expect(readFileSync(join(project.installed, path), "utf8")).not.toBe("");
  });
});
