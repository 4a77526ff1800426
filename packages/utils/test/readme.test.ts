import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { Webhook } from "standardwebhooks";
import { UserProject } from "../../client/test/support/packed";
import { openService, type Service } from "./service";

jest.setTimeout(120_000);

const root = join(__dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const programs = [...readme.matchAll(/^```ts\n\/\/ (\S+)\.ts\n(.*?)^```/gms)].map(
  ([, name, code]) => [name as string, code as string] as const,
);

const login = `
export const endpoint: string = process.env.ENDPOINT ?? "";
export const accessToken = async (): Promise<string> => process.env.TOKEN ?? "";
`;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Posts a test and a message to a receiver, as soon as it listens. */
async function deliver(url: string, secret: string): Promise<void> {
  const data = { message: { messageId: "m1", type: "regular", text: "Hello" } };
  for (const type of ["webhook:test", "chat:message:new"]) {
    const body = JSON.stringify({ id: type, type, company: "acme", time: Date.now(), data });
    const at = new Date();
    const headers = {
      "webhook-id": type,
      "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
      "webhook-signature": new Webhook(secret).sign(type, at, body),
      connection: "close",
    };
    for (let status = 0; status !== 204; ) {
      // Until it listens.
      const answer = await fetch(url, { method: "POST", body, headers }).catch(() => undefined);
      status = answer?.status ?? 0;
      if (status !== 204) await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** The README's programs, as they are written there, with the packed packages against a real server. */
describe("the README", () => {
  const project = new UserProject();
  let service: Service;

  beforeAll(async () => {
    service = await openService();
    await project.install();
    await project.add(root);
    project.write("login.ts", login);
    for (const [name, code] of programs) project.write(`${name}.ts`, code);
  });

  afterAll(async () => {
    await service?.close();
    project.remove();
  });

  test("has programs that compile under strict and do what they say", async () => {
    const compiled = await project.compile(
      "typescript",
      { module: "nodenext", moduleResolution: "nodenext", outDir: "out" },
      programs.map(([name]) => `${name}.ts`),
    );
    expect(compiled).toEqual({ code: 0, stdout: "", stderr: "" });
    const outputs: Record<string, string> = {};
    const port = await freePort();
    const env = {
      TOKEN: service.ann.token,
      ENDPOINT: service.address,
      WEBHOOK_SECRET: `whsec_${randomBytes(24).toString("base64")}`,
      PORT: String(port),
    };
    for (const [name] of programs) {
      const run = project.run(`out/${name}.js`, env);
      if (name === "webhooks") await deliver(`http://127.0.0.1:${port}/`, env.WEBHOOK_SECRET);
      const { code, stdout, stderr } = await run;
      expect({ name, code, stderr }).toEqual({ name, code: 0, stderr: "" });
      outputs[name] = stdout;
    }
    expect(outputs).toEqual({
      lists: "",
      "more-lists": expect.stringMatching(
        /^Harbour plans\nAnn supervisor\nheart\npinned: The plans are in\.\nlater: \{"type":"message_pinned",.*\}\nunread: 0\nPlans 1\n$/,
      ),
      live: "New channel: Live\nNew message: It works\n",
      files: "hello.txt\ntoo-large\n",
      events: "Zoe\nAnn: Welcome, Zoe\n1 joined\n",
      webhooks: "not known: webhook:test\nHello\n",
      worker: "401\n",
      buttons: "2\n",
      tokens: "true\ntrue\n",
    });
  });

  test("has a program for every export", () => {
    const built = require(join(root, "dist/index.js")) as Record<string, unknown>;
    const imported = programs.flatMap(([, code]) =>
      [...code.matchAll(/import \{([^}]*)\} from "@wildix\/xbees-conversations-utils"/g)].flatMap(([, names = ""]) =>
        names.split(",").map((name) => name.trim()),
      ),
    );
    expect(Object.keys(built).filter((name) => !imported.includes(name))).toEqual([]);
  });
});
