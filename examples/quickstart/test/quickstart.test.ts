import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Conversations, openConversations } from "@wildix/xbees-conversations-server";

const program = join(__dirname, "../quickstart.js");
const commandLine = require.resolve("@wildix/xbees-conversations-server/bin/conversations.js");

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

describe("the quickstart", () => {
  let dataDir: string;
  let server: Conversations;
  let address: string;

  const node = (args: string[], env: Record<string, string> = {}): Promise<Outcome> =>
    new Promise((resolve) => {
      const options = { env: { DATA_DIR: dataDir, CONVERSATIONS_URL: address, LOG_LEVEL: "silent", ...env } };
      const child = execFile(process.execPath, args, options, (_error, stdout, stderr) =>
        resolve({ code: child.exitCode ?? -1, stdout, stderr }),
      );
    });

  const serve = async () => {
    server = await openConversations({ dataDir, port: 0, logLevel: "silent" });
    address = await server.listen();
  };

  const conversation = (before: number) => ({
    code: 0,
    stderr: "",
    stdout: expect.stringMatching(
      new RegExp(
        [
          "^Channel [0-9a-f-]{36}",
          'Ann edited "Lunch at noon\\?" into "Lunch at one\\?"',
          "The latest of the history:",
          "  \\S+Z  Ann: Lunch at one\\?",
          "  \\S+Z  Bob: See you there\\.",
          `and ${before} before\\..*\n$`,
        ].join("\n"),
      ),
    ),
  });

  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), "conversations-quickstart-"));
    await serve();
    const users = join(dataDir, "users.json");
    writeFileSync(
      users,
      JSON.stringify([
        { name: "Ann", email: "ann@example.com" },
        { name: "Bob", email: "bob@example.com" },
      ]),
    );
    expect(await node([commandLine, "users", "import", users, "--company", "demo"])).toMatchObject({ code: 0 });
  });

  afterEach(async () => {
    await server.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it("holds a conversation, which is still there the next time, and after a restart", async () => {
    expect(await node([program])).toEqual(conversation(0));
    expect(await node([program])).toEqual(conversation(2));
    await server.close();
    await serve();
    expect(await node([program])).toEqual(conversation(4));
  });

  it("takes tokens from the environment", async () => {
    const tokenOf = async (user: string) => (await node([commandLine, "token", "--user", user])).stdout.trim();
    const tokens = { ANN_TOKEN: await tokenOf("ann@example.com"), BOB_TOKEN: await tokenOf("bob@example.com") };
    expect(await node([program], { ...tokens, DATA_DIR: join(dataDir, "none") })).toEqual(conversation(0));
  });

  it("says what to do where no server is", async () => {
    await server.close();
    expect(await node([program])).toEqual({
      code: 1,
      stdout: "",
      stderr: `Nothing answers at ${address}: start a server with "npx pnpm@12 start", or set CONVERSATIONS_URL.\n`,
    });
    await serve();
  });
});
