import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

describe("the Express app", () => {
  const dataDir = mkdtempSync(join(tmpdir(), "conversations-express-"));
  let child: ChildProcess;
  let address: string;

  beforeAll(async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as { port: number };
    server.close();
    await once(server, "close");
    child = spawn(process.execPath, [join(__dirname, "../app.js")], {
      env: { PATH: process.env.PATH, DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: "silent" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [line] = (await once(child.stdout as NodeJS.ReadableStream, "data")) as [Buffer];
    address = line.toString().trim();
  });
  afterAll(async () => {
    child.kill("SIGKILL");
    rmSync(dataDir, { recursive: true, force: true });
  });

  it("has its own page, and the service under /chat; it ends when it is told to", async () => {
    expect(await (await fetch(address)).text()).toContain("own");
    expect(await (await fetch(`${address}/chat/readyz`)).json()).toEqual({ status: "ok" });
    const refused = await fetch(`${address}/chat/v2/conversations/channels`);
    expect([refused.status, refused.headers.get("x-amzn-errortype")]).toEqual([401, "UnauthorizedException"]);
    child.kill("SIGTERM");
    expect(await once(child, "exit")).toEqual([0, null]);
  });
});
