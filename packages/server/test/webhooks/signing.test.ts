import { createHmac, randomBytes } from "node:crypto";
import { Webhook } from "standardwebhooks";
import { signatureHeaders } from "../../src/events/webhooks/signing";

const secret = () => `whsec_${randomBytes(24).toString("base64")}`;
const body = Buffer.from('{"id":"e1","type":"chat:message:new","data":{"text":"Grüße 🙂"}}');

describe("what a delivery is signed with", () => {
  const current = secret();
  const previous = secret();
  const alone = { current, previous: undefined };

  test("is what the library of Standard Webhooks checks", () => {
    const headers = signatureHeaders("e1", body, alone, Date.now());
    expect(new Webhook(current).verify(body, headers)).toEqual(JSON.parse(body.toString()));
    expect(headers["x-signature"]).toBe(createHmac("sha256", current).update(body).digest("hex"));
  });

  test("is refused with a changed byte, another id, an old timestamp, another secret", () => {
    const headers = signatureHeaders("e1", body, alone, Date.now());
    const changed = Buffer.from(body);
    changed[10] = (changed[10] as number) ^ 1;
    const refused = "No matching signature";
    expect(() => new Webhook(current).verify(changed, headers)).toThrow(refused);
    expect(() => new Webhook(current).verify(body, { ...headers, "webhook-id": "e2" })).toThrow(refused);
    expect(() => new Webhook(previous).verify(body, headers)).toThrow(refused);
    const old = signatureHeaders("e1", body, alone, Date.now() - 6 * 60_000);
    expect(() => new Webhook(current).verify(body, old)).toThrow("too old");
    const renewed = { ...old, "webhook-timestamp": headers["webhook-timestamp"] as string };
    expect(() => new Webhook(current).verify(body, renewed)).toThrow(refused);
  });

  test("is good with both secrets while one takes the other's place", () => {
    const headers = signatureHeaders("e1", body, { current, previous }, Date.now());
    for (const one of [current, previous]) {
      expect(new Webhook(one).verify(body, headers)).toEqual(JSON.parse(body.toString()));
    }
    expect(headers["x-signature"]).toBe(createHmac("sha256", previous).update(body).digest("hex"));
  });
});
