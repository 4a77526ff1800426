import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from "node:crypto";

const CIPHER = "aes-256-gcm";
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** What a key is looked up by where the key itself isn't kept. */
export const fingerprint = (key: string): string => createHash("sha256").update(key).digest("base64url");

/** Text that only who has the key can read. A key that can be guessed protects little: the clients' are random UUIDs. */
export function seal(text: string, key: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, derived(key), iv);
  return Buffer.concat([iv, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]).toString("base64");
}

/** @throws Error when it was sealed with another key, or altered. */
export function unseal(sealed: string, key: string): string {
  const bytes = Buffer.from(sealed, "base64");
  const decipher = createDecipheriv(CIPHER, derived(key), bytes.subarray(0, IV_BYTES));
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  return decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES), undefined, "utf8") + decipher.final("utf8");
}

const derived = (key: string): Buffer => Buffer.from(hkdfSync("sha256", key, "", "conversations: kept answers", 32));
