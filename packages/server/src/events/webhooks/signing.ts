import { createHmac } from "node:crypto";

/** The secrets of an endpoint: `whsec_` and base64. */
export interface Secrets {
  readonly current: string;
  /** The one before, while both are good. */
  readonly previous: string | undefined;
}

/** What stands before the base64 of a secret's bytes. */
export const SECRET_PREFIX = "whsec_";

/**
 * The headers that prove where a delivery comes from, as https://www.standardwebhooks.com describes them, and `x-signature`, the
 * HMAC-SHA256 of the body in hexadecimal digits, whose key is the secret as it is written.
 *
 * While a new secret takes the place of the one before, `webhook-signature` has a signature with each. `x-signature` has room for
 * one: it stays with the secret before, which is the one that receivers are sure to know, until that is over.
 *
 * @param now In milliseconds since 1970: the moment of this attempt.
 */
export const signatureHeaders = (
  id: string,
  body: Buffer,
  { current, previous }: Secrets,
  now: number,
): Readonly<Record<string, string>> => {
  const timestamp = String(Math.floor(now / 1000));
  const signed = `${id}.${timestamp}.`;
  const secrets = previous === undefined ? [current] : [current, previous];
  return {
    "webhook-id": id,
    "webhook-timestamp": timestamp,
    "webhook-signature": secrets.map((secret) => `v1,${standardSignature(secret, signed, body)}`).join(" "),
    "x-signature": createHmac("sha256", previous ?? current)
      .update(body)
      .digest("hex"),
  };
};

const standardSignature = (secret: string, signed: string, body: Buffer): string =>
  createHmac("sha256", Buffer.from(secret.slice(SECRET_PREFIX.length), "base64"))
    .update(signed)
    .update(body)
    .digest("base64");
