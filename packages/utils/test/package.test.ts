import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Compiler, UserProject } from "../../client/test/support/packed";
import * as source from "../src";

jest.setTimeout(120_000);

const root = join(__dirname, "..");
const bundleScript = join(__dirname, "../../client/scripts/bundle-size.mjs");

interface Bundle {
  readonly code: string;
  readonly minified: number;
  readonly gzipped: number;
}

/** What a browser loads for a program: the built packages, minified. */
async function bundle(program: string): Promise<Bundle> {
  // The program is resolved from the client's folder: these packages don't know each other there.
  const text = program.replaceAll("@wildix/xbees-conversations-utils", join(root, "dist/es/index.js"));
  const script = `import { bundle } from ${JSON.stringify(bundleScript)}; console.log(JSON.stringify(await bundle(${JSON.stringify(text)})));`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], {
    maxBuffer: 10_000_000,
  });
  return JSON.parse(stdout) as Bundle;
}

const using = (name: string) =>
  bundle(`import { ${name} } from "@wildix/xbees-conversations-utils"; console.log(${name});`);

describe("a bundle for browsers", () => {
  test.each([
    "channelTitle",
    "collect",
    "isDeletedMessage",
    "isSystemMessage",
    "messagePreview",
    "parseSystemEvent",
    "refreshingToken",
    "staticToken",
    "userDisplayName",
    "UploadError",
  ])("with %s has nothing of the client", async (name) => {
    const { minified, code } = await using(name);
    expect(minified).toBeLessThan(2_500);
    expect(code).not.toMatch(/\bimport\b|Conversations/);
  });

  test.each(["linkButton", "replyButton", "actionButton", "actions", "whatsappTemplate"])(
    "with %s has the model's bounds, and nothing else of the client",
    async (name) => {
      const { minified, code } = await using(name);
      expect(minified).toBeLessThan(4_500);
      expect(code).toContain("ButtonText");
      expect(code).not.toContain("ListMessages");
    },
  );

  test("with an iterator has its command, and no other", async () => {
    const { code } = await using("listAllMessages");
    expect(code).toContain("ListMessages");
    expect(code).not.toMatch(/"ListChannels"|"UploadFile"|"SendMessage"|member_joined|refreshBefore|XMLHttpRequest/);
  });

  test("with uploadFile has its two commands, and no other", async () => {
    const { code } = await using("uploadFile");
    expect(code).toContain("GetUploadedFileInfo");
    expect(code).not.toMatch(/"ListMessages"|"SendMessage"|member_joined|refreshBefore/);
  });

  test("with subscribe has GetToken, and no other", async () => {
    const { code } = await using("subscribe");
    expect(code).toContain("GetToken");
    expect(code).toContain("text/event-stream");
    expect(code).not.toMatch(/"ListMessages"|"UploadFile"|"SendMessage"|member_joined|refreshBefore|XMLHttpRequest/);
  });

  test("that has the client and its commands anyway grows by what the README tells, to 200 bytes", async () => {
    const grown = async (helper: string, commands: string): Promise<number> => {
      const names = `ConversationsClient, ${commands}`;
      const base = `import { ${names} } from "@wildix/xbees-conversations-client"; console.log(${names});`;
      const more = `import { ${helper} } from "@wildix/xbees-conversations-utils"; console.log(${helper});`;
      const [without, having] = await Promise.all([bundle(base), bundle(base + more)]);
      return having.gzipped - without.gzipped;
    };
    const readme = readFileSync(join(root, "README.md"), "utf8");
    const [, iterator, upload] =
      /an iterator adds about ([\d.]+) kB, `uploadFile` about ([\d.]+) kB/.exec(readme) ?? [];
    expect(Math.abs((await grown("listAllMessages", "ListMessagesCommand")) - Number(iterator) * 1000)).toBeLessThan(
      200,
    );
    const [, live] = /A bundle grows by about ([\d.]+) kB/.exec(readme) ?? [];
    expect(Math.abs((await grown("subscribe", "GetTokenCommand")) - Number(live) * 1000)).toBeLessThan(200);
    const commands = "UploadFileCommand, GetUploadedFileInfoCommand";
    expect(Math.abs((await grown("uploadFile", commands)) - Number(upload) * 1000)).toBeLessThan(200);
  });
});

const program = `
import { ConversationsClient } from "@wildix/xbees-conversations-client";
import { actions, collect, isSystemMessage, listAllChannels, parseSystemEvent, refreshingToken, replyButton, UploadError, uploadFile, userDisplayName } from "@wildix/xbees-conversations-utils";
import { createReadStream } from "node:fs";

const client = new ConversationsClient({ token: refreshingToken(async () => "t"), endpoint: "http://127.0.0.1:1" });
const event = parseSystemEvent({ event: '{"type":"member_added","memberIds":["a"]}' });
const count: number = event?.type === "member_added" ? event.memberIds.length : 0;
const text: string = actions(replyButton("Yes")).actions[0]?.button?.text ?? "";
export const titles = async (): Promise<string[]> => (await collect(listAllChannels(client), { max: 5 })).map((one) => one.channelId);
export const upload = (channelId: string) => uploadFile(client, { channelId, name: "n", data: () => createReadStream("n"), size: 1 });
uploadFile(client, { channelId: "c", name: "n", data: "x".repeat(3), signal: AbortSignal.abort(new Error("never")) }).catch((error: unknown) => {
  console.log(JSON.stringify([count, text, userDisplayName({ id: "u" }), isSystemMessage({ type: "system" }), error instanceof UploadError, String(error)]));
});
`;

const mistakes = `
import { type ConversationsClient, type Message } from "@wildix/xbees-conversations-client";
import { linkButton, listAllMessages, parseSystemEvent } from "@wildix/xbees-conversations-utils";

export const withoutChannel = (client: ConversationsClient) => listAllMessages(client, {});
export const withoutUrl = linkButton("Docs");
export const guess = (message: Message) => parseSystemEvent(message).type;
`;

describe("the packed utils", () => {
  const project = new UserProject();
  let installed: string;

  beforeAll(async () => {
    await project.install();
    await project.add(root);
    installed = join(project.folder, "node_modules/@wildix/xbees-conversations-utils");
    for (const format of ["mts", "cts"]) {
      project.write(`user.${format}`, program);
      project.write(`mistakes.${format}`, mistakes);
    }
  });
  afterAll(() => project.remove());

  const compilers: Compiler[] = ["typescript-5.4", "typescript"];
  const node16 = { module: "node16", moduleResolution: "node16" };

  test.each(compilers)("compile with %s, and run as ES module and CommonJS", async (compiler) => {
    const files = ["user.mts", "user.cts"];
    const compiled = await project.compile(compiler, { ...node16, outDir: compiler }, files);
    expect(compiled).toEqual({ code: 0, stdout: "", stderr: "" });
    for (const format of ["mjs", "cjs"]) {
      const { stdout, stderr } = await project.run(`${compiler}/user.${format}`);
      expect(stderr).toBe("");
      expect(JSON.parse(stdout)).toEqual([1, "Yes", "u", true, false, "Error: never"]);
    }
  });

  test.each(compilers)("compile with %s for bundlers, with a browser's types", async (compiler) => {
    const options = { module: "esnext", moduleResolution: "bundler", noEmit: true, lib: ["es2022", "dom"] };
    expect(await project.compile(compiler, options, ["user.mts"])).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test("make the compiler tell mistakes", async () => {
    const { stdout } = await project.compile("typescript", { ...node16, noEmit: true }, [
      "mistakes.mts",
      "mistakes.cts",
    ]);
    for (const file of ["mistakes.mts", "mistakes.cts"]) {
      const lines = stdout.split("\n").filter((line) => line.startsWith(`${file}(`));
      expect(lines.map((line) => /\((\d+),/.exec(line)?.[1])).toEqual(["5", "6", "7"]);
    }
  });

  test("give import and require the same things, and the source's names", async () => {
    project.write(
      "both.mjs",
      `
      import { createRequire } from "node:module";
      import * as imported from "@wildix/xbees-conversations-utils";
      const required = createRequire(import.meta.url)("@wildix/xbees-conversations-utils");
      console.log(JSON.stringify(Object.keys(required).filter((name) => imported[name] === required[name])));
    `,
    );
    const { stdout } = await project.run("both.mjs");
    expect((JSON.parse(stdout) as string[]).sort()).toEqual(Object.keys(source).sort());
  });

  test("bring what is needed to read and use them, ask for the client, and for nothing else", () => {
    expect(readdirSync(installed).sort()).toEqual(["LICENSE", "README.md", "dist", "package.json"]);
    const { dependencies, peerDependencies, version } = JSON.parse(
      readFileSync(join(installed, "package.json"), "utf8"),
    ) as Record<string, unknown>;
    expect(dependencies).toBeUndefined();
    expect(peerDependencies).toEqual({ "@wildix/xbees-conversations-client": `^${version}` });
    for (const file of readdirSync(join(installed, "dist"), { recursive: true, encoding: "utf8" })) {
      if (!/\.(js|d\.ts)$/.test(file)) continue;
      const text = readFileSync(join(installed, "dist", file), "utf8").replace(/^\s*\*.*$/gm, "");
      for (const [, name = ""] of text.matchAll(/(?:\bfrom |\brequire\(|\bimport\()"([^".][^"]*)"/g))
        expect(name).toMatch(/^@wildix\/xbees-conversations-client(\/registry)?$/);
    }
  });
});
