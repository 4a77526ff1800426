import { join } from "node:path";
import { build } from "esbuild";
import * as client from "../src/generated";
import { constraints, errors, operations } from "../src/generated/registry";

describe("the registry", () => {
  it("has an operation for each command, and an error for each exception", () => {
    const commands = Object.keys(client).filter((name) => name.endsWith("Command") && !name.startsWith("$"));
    expect(Object.keys(operations).map((name) => `${name}Command`)).toEqual(expect.arrayContaining(commands));
    expect(commands).toHaveLength(Object.keys(operations).length);
    for (const name of Object.keys(errors)) expect(client).toHaveProperty(name);
  });

  it("says of an operation what callers want to know before they call", () => {
    expect(operations.ListMessages).toMatchObject({
      method: "GET",
      uri: "/v2/conversations/channels/{channelId}/messages",
      status: 200,
      readonly: true,
      defaults: { limit: 50, offset: 0 },
      rateLimits: expect.arrayContaining([{ authorization: "XBS", periodSeconds: 60, requests: 50 }]),
      scopes: ["messaging:ListMessages", "messaging:read"],
    });
    expect(operations.SendMessage.idempotencyToken).toBe("idempotencyToken");
    expect(operations.PinChannel.capacity).toBe(10);
    expect(errors.RateLimitExceededException).toEqual({
      name: "RateLimitExceededException",
      status: 429,
      fault: "client",
      retryable: true,
    });
    expect(constraints.PageLimit).toEqual({ range: { min: 1, max: 100 } });
  });

  it("is no part of a bundle that has a command", async () => {
    const { metafile } = await build({
      stdin: {
        contents: 'export { ConversationsClient, SendMessageCommand } from "./src";',
        resolveDir: join(__dirname, ".."),
      },
      bundle: true,
      format: "esm",
      metafile: true,
      packages: "external",
      write: false,
    });
    const parts = Object.entries(Object.values(metafile.outputs)[0]?.inputs ?? {})
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path.split("/src/").at(-1));
    expect(parts).toContain("generated/commands/SendMessageCommand.ts");
    expect(parts).not.toContain("generated/registry.ts");
    expect(parts).not.toContain("generated/commands/GetChannelCommand.ts");
  });
});
