import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** As Lambda does: the module is loaded, and its handler is called with an event. */
const invoke = `
  const { handler } = await import(process.argv[1]);
  const event = (rawPath) => ({
    version: "2.0", rawPath, rawQueryString: "", headers: { host: "api.example.com" }, isBase64Encoded: false,
    requestContext: { stage: "$default", http: { method: "GET", sourceIp: "192.0.2.7" } },
  });
  const answers = [await handler(event("/readyz")), await handler(event("/v2/conversations/channels"))];
  console.log(JSON.stringify(answers.map(({ statusCode, body }) => [statusCode, JSON.parse(body)])));
  process.exit(0);
`;

describe("the Lambda function", () => {
  const dataDir = mkdtempSync(join(tmpdir(), "conversations-lambda-"));
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  it("answers events", async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ["--input-type=module", "--eval", invoke, join(__dirname, "../handler.js")],
      { env: { PATH: process.env.PATH, DATA_DIR: dataDir, LOG_LEVEL: "silent" } },
    );
    expect(JSON.parse(stdout)).toEqual([
      [200, { status: "ok" }],
      [401, { message: expect.any(String) }],
    ]);
  });
});
