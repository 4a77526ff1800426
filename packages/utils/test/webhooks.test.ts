import { createHmac, randomBytes } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import * as fc from "fast-check";
import { Webhook } from "standardwebhooks";
import {
  parseWebhookEvent,
  type VerifyWebhookOptions,
  verifyWebhook,
  type WebhookEvent,
  type WebhookMiddlewareOptions,
  webhookMiddleware,
} from "../src";

const newSecret = () => `whsec_${randomBytes(24).toString("base64")}`;
const secret = newSecret();
const envelope = {
  id: "e1",
  type: "chat:message:new",
  company: "acme",
  time: 1_774_000_000_000,
  data: { text: "Grüße 🙂" },
};
const body = JSON.stringify(envelope);

/** Signed by the public library, at some time, in milliseconds. */
const signed = (text: string, by = secret, at = Date.now()): Record<string, string> => ({
  "webhook-id": "e1",
  "webhook-timestamp": String(Math.floor(at / 1000)),
  "webhook-signature": new Webhook(by).sign("e1", new Date(Math.floor(at / 1000) * 1000), text),
});

/** What verifying comes to: `good`, or the problem. */
const verdict = (...args: Parameters<typeof verifyWebhook>): Promise<string> =>
  verifyWebhook(...args).then(
    () => "good",
    (error: { problem?: string; name: string }) => error.problem ?? error.name,
  );

describe("verifyWebhook", () => {
  test("accepts what the library of Standard Webhooks signs, as text and as bytes, whatever the headers come in", async () => {
    const headers = signed(body);
    const upper = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), [value]]));
    for (const form of [headers, upper, new Headers(headers)]) {
      expect(await verdict(body, form, secret)).toBe("good");
      expect(await verdict(Buffer.from(body), form, secret)).toBe("good");
    }
  });

  test("refuses a body that was changed in whatever byte", async () => {
    const headers = signed(body);
    const size = Buffer.byteLength(body);
    await fc.assert(
      fc.asyncProperty(fc.nat(size - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const changed = Buffer.from(body);
        changed[at] = (changed[at] as number) ^ change;
        expect(await verdict(changed, headers, secret)).toBe("wrong-signature");
      }),
    );
  });

  test("refuses another secret, another id, another time, and what isn't signed", async () => {
    const headers = signed(body);
    const without = (name: string) => Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name));
    expect(await verdict(body, headers, newSecret())).toBe("wrong-signature");
    expect(await verdict(body, { ...headers, "webhook-id": "e2" }, secret)).toBe("wrong-signature");
    const later = String(Number(headers["webhook-timestamp"]) + 1);
    expect(await verdict(body, { ...headers, "webhook-timestamp": later }, secret)).toBe("wrong-signature");
    for (const name of Object.keys(headers)) expect(await verdict(body, without(name), secret)).toBe("missing-headers");
    for (const signature of ["v1,", "v1,!!", "v2,AAAA", "AAAA", `v1a,${"A".repeat(44)}`, " "]) {
      expect(await verdict(body, { ...headers, "webhook-signature": signature }, secret)).toBe("wrong-signature");
    }
  });

  test("refuses what was signed too long ago, or in the future", async () => {
    const at = (seconds: number, options?: VerifyWebhookOptions) =>
      verdict(body, signed(body, secret, Date.now() + seconds * 1000), secret, options);
    expect(await at(-290)).toBe("good");
    expect(await at(-310)).toBe("wrong-time");
    expect(await at(310)).toBe("wrong-time");
    expect(await at(-310, { toleranceSeconds: 600 })).toBe("good");
    expect(await at(0, { now: () => Date.now() + 310_000 })).toBe("wrong-time");
    for (const time of ["", "soon", "-5", "1e9", "NaN"]) {
      const headers = { ...signed(body), "webhook-timestamp": time };
      expect(await verdict(body, headers, secret)).toBe(time === "" ? "missing-headers" : "wrong-time");
    }
  });

  test("takes several secrets, and several signatures, while one takes the other's place", async () => {
    const next = newSecret();
    const both = signed(body);
    both["webhook-signature"] = `${signed(body, next)["webhook-signature"]} ${both["webhook-signature"]}`;
    for (const one of [secret, next, [secret, next], [newSecret(), next]]) {
      expect(await verdict(body, both, one)).toBe("good");
    }
    expect(await verdict(body, signed(body), [next, secret])).toBe("good");
    expect(await verdict(body, signed(body), [next, newSecret()])).toBe("wrong-signature");
  });

  test("checks x-signature where it is told to, and only there", async () => {
    const signature = createHmac("sha256", secret).update(body).digest("hex");
    const header = "x-signature" as const;
    expect(await verdict(body, { [header]: signature }, secret, { header })).toBe("good");
    expect(await verdict(body, { [header]: signature.toUpperCase() }, secret, { header })).toBe("good");
    expect(await verdict(`${body} `, { [header]: signature }, secret, { header })).toBe("wrong-signature");
    expect(await verdict(body, { [header]: "abc" }, secret, { header })).toBe("wrong-signature");
    expect(await verdict(body, { [header]: signature }, newSecret(), { header })).toBe("wrong-signature");
    expect(await verdict(body, signed(body), secret, { header })).toBe("missing-headers");
    expect(await verdict(body, { [header]: signature }, secret)).toBe("missing-headers");
  });

  test("says when a secret can't be one", async () => {
    for (const wrong of ["", "whsec_", "whsec_%", "secret", [], undefined as unknown as string]) {
      expect(await verdict(body, signed(body), wrong)).toBe("TypeError");
    }
  });
});

describe("parseWebhookEvent", () => {
  test("gives the event, by its type", () => {
    const event: WebhookEvent = parseWebhookEvent(body);
    if (event.type === "unknown") throw new Error("It is known.");
    expect(event).toEqual(envelope);
    expect(parseWebhookEvent(Buffer.from(body))).toEqual(envelope);
  });

  test("gives a type that is newer than the package as unknown", () => {
    const newer = { ...envelope, type: "chat:poll:closed" };
    expect(parseWebhookEvent(JSON.stringify(newer))).toEqual({ type: "unknown", id: "e1", event: newer });
  });

  test.each(["", "hello", "null", "[]", "{}", '{"id":1,"type":"chat:message:new"}'])("refuses %j", (text) => {
    expect(() => parseWebhookEvent(text)).toThrow(expect.objectContaining({ problem: "malformed" }));
  });
});

describe.each(["Express", "node:http"])("webhookMiddleware in %s", (kind) => {
  let server: Server | undefined;
  const got: string[] = [];

  const open = async (options: Partial<WebhookMiddlewareOptions> = {}, before: express.RequestHandler[] = []) => {
    const receive = webhookMiddleware({ secret, onEvent: ({ type }) => void got.push(type), ...options });
    const app = express();
    app.all("/webhooks", ...before, receive);
    app.use(((error: Error, _request, response, _next) => {
      response.status(500).json({ message: error.message });
    }) satisfies express.ErrorRequestHandler);
    server = createServer(kind === "Express" ? app : (request, response) => void receive(request, response));
    await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`;
  };
  const post = async (url: string, text: string, headers: Record<string, string>) => {
    const all = { "content-type": "application/json", ...headers };
    const response = await fetch(url, { method: "POST", body: text, headers: all });
    return [response.status, await response.text()] as const;
  };

  afterEach(async () => {
    got.length = 0;
    server?.closeAllConnections();
    await new Promise((resolve) => server?.close(resolve));
  });

  test("hands on what is verified, and answers what isn't", async () => {
    const url = await open({ maxBytes: 1000 });
    expect(await post(url, body, signed(body))).toEqual([204, ""]);
    const newer = JSON.stringify({ ...envelope, type: "webhook:test" });
    expect(await post(url, newer, signed(newer))).toEqual([204, ""]);
    expect(got).toEqual(["chat:message:new", "unknown"]);

    expect(await post(url, body, signed(body, newSecret()))).toEqual([
      401,
      expect.stringContaining("no signature of this body"),
    ]);
    expect(await post(url, body, {})).toEqual([401, expect.stringContaining("webhook-id")]);
    expect(await post(url, "[]", signed("[]"))).toEqual([400, expect.stringContaining("isn't an event")]);
    const large = JSON.stringify({ ...envelope, data: { text: "x".repeat(1000) } });
    expect((await post(url, large, signed(large)))[0]).toBe(413);
    const { status, headers } = await fetch(url);
    expect([status, headers.get("allow")]).toEqual([405, "POST"]);
    expect(got).toHaveLength(2);
  });

  test("refuses a secret that can't be one where it is made, before anything is received", () => {
    const making = (one: unknown) => () => webhookMiddleware({ secret: one as string, onEvent: () => {} });
    for (const none of ["", undefined, []]) expect(making(none)).toThrow(/no secret.*shown when the webhook was made/);
    for (const wrong of ["whsec_", "whsec_%", "secret", [secret, "secret"]]) {
      expect(making(wrong)).toThrow(/whsec_ and base64.*shown when the webhook was made/);
    }
    expect(making("whsec_%")).toThrow(TypeError);
    expect(making([secret, newSecret()])).not.toThrow();
  });

  test("answers 500 when the event could not be handled, so that it comes again", async () => {
    const url = await open({
      onEvent: async () => {
        throw new Error("The database is down.");
      },
    });
    const message = kind === "Express" ? "The database is down." : "The event could not be handled.";
    expect(await post(url, body, signed(body))).toEqual([500, JSON.stringify({ message })]);
  });

  if (kind === "Express") {
    test("takes a body that was read as bytes, and says what to do about one that was parsed", async () => {
      const url = await open({}, [express.raw({ type: "application/json" })]);
      expect(await post(url, body, signed(body))).toEqual([204, ""]);
      await new Promise((resolve) => server?.close(resolve));
      const parsed = await open({}, [express.json()]);
      expect(await post(parsed, body, signed(body))).toEqual([500, expect.stringContaining("before express.json()")]);
    });
  }
});
