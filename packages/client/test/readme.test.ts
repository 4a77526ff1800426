import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
// The server is a neighbour, not a dependency: it depends on this package for its own tests.
import { type Conversations, openConversations } from "../../server";
import { UserProject } from "./support/packed";

jest.setTimeout(120_000);

const readme = readFileSync(join(__dirname, "../README.md"), "utf8");
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "gms"))].map(([, code]) => code ?? "");

const login = `export const accessToken = async (): Promise<string> => process.env.TOKEN ?? "";\n`;

/** The README's programs, as they are written there but for the server's address, against a real server. */
describe("the README", () => {
  const project = new UserProject();
  const dataDir = mkdtempSync(join(tmpdir(), "conversations-readme-"));
  const programs: string[] = [];
  let server: Conversations;
  let env: Record<string, string>;

  beforeAll(async () => {
    server = await openConversations({ dataDir, port: 0, logLevel: "silent" });
    const address = await server.listen();
    const issue = (type: "XBS" | "PBX", subject: string) =>
      server.issuer.issue({ type, subject, company: "example", scopes: ["messaging:*"], ttlSeconds: 600 });
    const invited = await fetch(`${address}/v2/conversations/invite`, {
      method: "POST",
      headers: { authorization: `Bearer ${await issue("PBX", "pbx")}`, "content-type": "application/json" },
      body: JSON.stringify({ invitees: [{ email: "ann@example.com", colleague: true }] }),
    });
    const { users } = (await invited.json()) as { users: { id: string }[] };
    env = { TOKEN: await issue("XBS", users[0]?.id ?? "") };

    await project.install();
    project.write("login.ts", login);
    for (const [index, block] of blocks("ts").entries()) {
      const name = /^\/\/ (\S+)\.ts\n/.exec(block)?.[1] ?? `program-${index}`;
      project.write(`${name}.ts`, block.replaceAll("http://127.0.0.1:8080", address));
      programs.push(name);
    }
  });

  afterAll(async () => {
    await server?.close();
    project.remove();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it("has programs that compile and do what they say", async () => {
    const compiled = await project.compile(
      "typescript",
      { module: "nodenext", moduleResolution: "nodenext", outDir: "out" },
      programs.map((name) => `${name}.ts`),
    );
    expect(compiled).toEqual({ code: 0, stdout: "", stderr: "" });
    const outputs: string[] = [];
    for (const name of programs) {
      const { code, stdout, stderr } = await project.run(`out/${name}.js`, env);
      expect({ name, code, stderr }).toEqual({ name, code: 0, stderr: "" });
      outputs.push(stdout);
    }
    expect(outputs).toEqual([
      "",
      expect.stringMatching(/^\w{12} wrote [0-9a-f]{32} at \d{4}-\d\d-\d\dT.*Z\n$/),
      expect.stringMatching(/^[0-9a-f-]{36} Hello, Bob\n$/),
      "no such channel\n",
      "true\n",
      "1\n",
      "4\n",
    ]);
  });

  it("has lines for CommonJS that work", async () => {
    const [block = ""] = blocks("js");
    project.write("common.cjs", `${block}console.log(typeof ConversationsClient, typeof ListChannelsCommand);`);
    expect(await project.run("common.cjs")).toEqual({ code: 0, stdout: "function function\n", stderr: "" });
  });
});
