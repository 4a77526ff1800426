import fc from "fast-check";
import { CallableAddresses } from "../../src/rules/addresses";
import { findUnsent, newWebhookSecret, WebhookUrls } from "../../src/rules/webhooks";

const strict = new WebhookUrls(new CallableAddresses([]), false);
const local = new WebhookUrls(new CallableAddresses([{ address: "127.0.0.0", prefix: 8 }]), true);

describe("the addresses of webhooks", () => {
  test("names over https may have any path and port", () => {
    fc.assert(
      fc.property(fc.domain(), fc.webPath(), fc.integer({ min: 1, max: 65_535 }), (domain, path, port) => {
        expect(strict.wrong(`https://${domain}:${port}${path}`)).toBeUndefined();
        expect(strict.wrong(`http://${domain}:${port}${path}`)).toContain("https://");
      }),
    );
  });

  test("port 0 is nobody's, however it is written", () => {
    for (const port of ["0", "00"]) expect(strict.wrong(`https://hooks.example.com:${port}/chat`)).toContain("port");
    expect(local.wrong("http://127.0.0.1:0/")).toContain("port");
  });

  test("an address is judged as at delivery, in whatever way it is written", () => {
    const addresses = new CallableAddresses([]);
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV4Extended()), (address) => {
        const host = new URL(`https://${address}/`).hostname;
        expect(strict.wrong(`https://${address}/`) === undefined).toBe(addresses.permits(host));
      }),
    );
    fc.assert(
      fc.property(fc.ipV6(), (address) => {
        expect(strict.wrong(`https://[${address}]/`) === undefined).toBe(addresses.permits(address));
      }),
    );
  });

  test("no text makes it throw", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => {
        const wrong = strict.wrong(text);
        expect(wrong === undefined || wrong.length > 10).toBe(true);
      }),
    );
  });

  test.each(["localhost", "LOCALHOST", "chat.localhost", "localhost."])("%s is the machine itself", (host) => {
    expect(strict.wrong(`https://${host}/`)).toContain("public address");
    expect(local.wrong(`http://${host}:8080/`)).toBeUndefined();
  });

  test("http is for networks of one's own", () => {
    expect(local.wrong("http://127.0.0.1:8080/")).toBeUndefined();
    expect(local.wrong("https://10.0.0.1/")).toContain("public address");
  });
});

test("secrets are as Standard Webhooks wants them, and never twice the same", () => {
  const secrets = Array.from({ length: 100 }, newWebhookSecret);
  expect(new Set(secrets).size).toBe(100);
  for (const secret of secrets) expect(Buffer.from(secret.replace("whsec_", ""), "base64")).toHaveLength(32);
});

test("only typing is never sent", () => {
  expect(findUnsent(["chat:message:new", "chat:channel:read"])).toBeUndefined();
  expect(findUnsent(["chat:message:new", "chat:typing:stop"])).toBe("chat:typing:stop");
});
