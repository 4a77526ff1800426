import { WebhookError } from "./webhook-error";

/** The headers of a request, as Node, Express or `fetch` have them. */
export type WebhookHeaders =
  | { get(name: string): string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>;

export interface VerifyWebhookOptions {
  /**
   * What is checked. By default `webhook-signature` (https://www.standardwebhooks.com), which signs the time as well. `x-signature`
   * signs the body alone: whoever has seen a request can send it again at any time.
   */
  readonly header?: "webhook-signature" | "x-signature" | undefined;
  /** How many seconds ago, or ahead, a request may have been signed: 300 by default. */
  readonly toleranceSeconds?: number | undefined;
  /** The time in milliseconds since 1970; by default the system's. */
  readonly now?: (() => number) | undefined;
}

const PREFIX = "whsec_";
/** While a secret is replaced there are two; whoever sends a thousand keeps nobody busy. */
const MOST_SIGNATURES = 10;

/**
 * Checks that a request is a delivery of the service, for an endpoint with this secret (`whsec_…`), sent within the last minutes.
 * It runs where Web Crypto is: Node, workers, browsers. Signatures are compared in constant time.
 *
 * @param rawBody The body as it came, byte for byte: what a JSON parser has read and written again has another signature.
 * @param secret Several where one takes the other's place: a signature with any of them is good.
 * @throws WebhookError
 * @throws TypeError for a secret that can't be one.
 *
 * @example
 * await verifyWebhook(rawBody, request.headers, process.env.WEBHOOK_SECRET);
 * const event = parseWebhookEvent(rawBody);
 */
export async function verifyWebhook(
  rawBody: string | Uint8Array,
  headers: WebhookHeaders,
  secret: string | readonly string[],
  options: VerifyWebhookOptions = {},
): Promise<void> {
  const secrets = checkedSecrets(secret);
  const body = typeof rawBody === "string" ? encode(rawBody) : rawBody;
  if (options.header === "x-signature") return verifyBody(body, headers, secrets);
  return verifyStandard(body, headers, secrets, options);
}

async function verifyStandard(
  body: Uint8Array,
  headers: WebhookHeaders,
  secrets: readonly string[],
  { toleranceSeconds = 300, now = Date.now }: VerifyWebhookOptions,
): Promise<void> {
  const id = required(headers, "webhook-id");
  const timestamp = required(headers, "webhook-timestamp");
  const signatures = required(headers, "webhook-signature");
  // NaN is never within the tolerance.
  const age = /^\d{1,12}$/.test(timestamp) ? now() / 1000 - Number(timestamp) : Number.NaN;
  if (!(Math.abs(age) <= toleranceSeconds)) {
    const what = Number.isNaN(age)
      ? "isn't a time"
      : `is ${Math.abs(Math.round(age))} seconds ${age < 0 ? "ahead" : "old"}`;
    throw new WebhookError(
      "wrong-time",
      `The header webhook-timestamp ${what}: it may be off by ${toleranceSeconds} seconds.`,
    );
  }
  const candidates = signatures
    .split(" ")
    .slice(0, MOST_SIGNATURES)
    .flatMap((one) => (one.startsWith("v1,") ? (decodeBase64(one.slice(3)) ?? []) : []));
  const keys = secrets.map((secret) => decodeBase64(secret.slice(PREFIX.length)) as Uint8Array);
  await match(keys, candidates, concatenate(encode(`${id}.${timestamp}.`), body), "webhook-signature");
}

async function verifyBody(body: Uint8Array, headers: WebhookHeaders, secrets: readonly string[]): Promise<void> {
  const text = required(headers, "x-signature").trim();
  const bytes = /^(?:[0-9a-f]{2})+$/i.test(text) ? text.match(/../g) : null;
  const candidates = bytes ? [Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 16))] : [];
  await match(secrets.map(encode), candidates, body, "x-signature");
}

/** @throws WebhookError when none of the signatures is one of the data with one of the keys. */
async function match(
  keys: readonly Uint8Array[],
  signatures: readonly Uint8Array[],
  data: Uint8Array,
  header: string,
): Promise<void> {
  const { subtle } = globalThis.crypto;
  for (const bytes of keys) {
    const key = await subtle.importKey("raw", own(bytes), { name: "HMAC", hash: "SHA-256" }, false, ["verify"]);
    for (const signature of signatures) if (await subtle.verify("HMAC", key, own(signature), own(data))) return;
  }
  throw new WebhookError(
    "wrong-signature",
    `The header ${header} has no signature of this body with the secret: is it the endpoint's, and the body as it came?`,
  );
}

function required(headers: WebhookHeaders, name: string): string {
  const value = headerOf(headers, name);
  if (value) return value;
  throw new WebhookError("missing-headers", `The request has no header ${name}.`);
}

function headerOf(headers: WebhookHeaders, name: string): string | undefined {
  if (typeof headers.get === "function")
    return (headers as { get(name: string): string | null }).get(name) ?? undefined;
  for (const [key, value] of Object.entries(headers)) {
    if (key.toLowerCase() !== name) continue;
    return typeof value === "object" ? value.join(" ") : (value as string | undefined);
  }
  return undefined;
}

/**
 * An endpoint's secrets as a list.
 *
 * @throws TypeError for one that can't be a secret, and where there is none.
 */
export function checkedSecrets(secret: string | readonly string[]): readonly string[] {
  const secrets = typeof secret === "object" ? secret : [secret];
  // Also what isn't there: settings of programs in JavaScript may be missing.
  if (!secrets.some(Boolean)) throw new TypeError(`There is no secret to verify webhooks with: ${WHICH}`);
  for (const one of secrets)
    if (!isSecret(one)) throw new TypeError(`A webhook's secret is ${PREFIX} and base64: ${WHICH}`);
  return secrets;
}

const WHICH = "give the one that was shown when the webhook was made.";

const isSecret = (secret: unknown): boolean =>
  typeof secret === "string" &&
  secret.startsWith(PREFIX) &&
  (decodeBase64(secret.slice(PREFIX.length))?.length ?? 0) > 0;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** In memory of its own, as Web Crypto wants it: Node's small buffers share theirs. */
const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

function concatenate(one: Uint8Array, other: Uint8Array): Uint8Array {
  const all = new Uint8Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}

function decodeBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
