import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UserProject } from "../../client/test/support/packed";
// The server is a neighbour, not a dependency: it depends on this package for its own tests.
import { type Conversations, openConversations } from "../../server";

jest.setTimeout(120_000);

const readme = readFileSync(join(__dirname, "../README.md"), "utf8");
const blocks = [...readme.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code]) => code ?? "");

/** The README's programs, as they are written there but for the server's address, with the packed client, against a real server. */
describe("the README", () => {
  const project = new UserProject();
  const dataDir = mkdtempSync(join(tmpdir(), "conversations-admin-readme-"));
  const names: string[] = [];
  let server: Conversations;

  beforeAll(async () => {
    server = await openConversations({ dataDir, port: 0, logLevel: "silent" });
    const address = await server.listen();
    await project.install();
    await project.add(join(__dirname, ".."));
    for (const [index, block] of blocks.entries()) {
      const name = /^\/\/ (\S+)\.ts\n/.exec(block)?.[1] ?? `program-${index}`;
      project.write(`${name}.ts`, block.replaceAll("http://127.0.0.1:8080", address));
      names.push(name);
    }
  });

  afterAll(async () => {
    await server?.close();
    project.remove();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it("has programs that compile", async () => {
    const settings = { module: "nodenext", moduleResolution: "nodenext", outDir: "out" };
    const files = names.map((name) => `${name}.ts`);
    expect(await project.compile("typescript", settings, files)).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("has programs that do what they say", async () => {
    const credential = {
      type: "S2S",
      subject: "console",
      company: "example",
      scopes: ["messaging:administer"],
    } as const;
    const ADMIN_TOKEN = await server.issuer.issue({ ...credential, ttlSeconds: 600 });
    const outputs: string[] = [];
    for (const name of names) {
      const { code, stdout, stderr } = await project.run(`out/${name}.js`, { ADMIN_TOKEN });
      expect({ name, code, stderr }).toEqual({ name, code: 0, stderr: "" });
      outputs.push(stdout);
    }
    expect(outputs).toEqual(["", "enabled true\nfalse true\n", "100\nS2S:console key.add\nS2S:console bot.add\n"]);
  });

  it("is there for CommonJS, too, and names the packages that it needs", async () => {
    project.write(
      "common.cjs",
      'console.log(require("@wildix/xbees-conversations-admin-client").ConversationsAdmin.name);',
    );
    expect(await project.run("common.cjs")).toEqual({ code: 0, stdout: "ConversationsAdmin\n", stderr: "" });
  });
});
