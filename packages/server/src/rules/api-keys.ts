import { createHash, randomInt } from "node:crypto";
import { operations } from "@wildix/xbees-conversations-server-sdk";
import { COVER_ALL } from "./admission";

const PREFIX = "wsk-v1-";
const RANDOM_LENGTH = 93;
/** How much of a key is kept for people to recognize it by: of the random part this leaves 87 characters. */
const HINT_LENGTH = PREFIX.length + 6;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const FORM = new RegExp(`^${PREFIX}[A-Za-z0-9]{${RANDOM_LENGTH}}$`);

const HOUR = 3_600_000;
/** What a key is good for at the least, and at the most in months of the calendar. */
export const KEY_LIFE = { shortestMs: HOUR, longestMonths: 12 } as const;

/** A new key: 553 random bits, so that a plain hash of it is as safe as a slow one. */
export function newApiKey(): string {
  let key = PREFIX;
  for (let i = 0; i < RANDOM_LENGTH; i++) key += ALPHABET[randomInt(ALPHABET.length)];
  return key;
}

/** Whether a token is meant as a key, well-formed or not. */
export const looksLikeApiKey = (token: string): boolean => token.startsWith("wsk-");

export const isApiKey = (token: string): boolean => FORM.test(token);

export const apiKeyHash = (key: string): string => createHash("sha256").update(key).digest("hex");

export const apiKeyHint = (key: string): string => key.slice(0, HINT_LENGTH);

/** The same day and time so many months later; where that month is shorter, on its last day. */
export function monthsLater(time: number, months: number): number {
  const date = new Date(time);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months);
  if (date.getUTCDate() !== day) date.setUTCDate(0);
  return date.getTime();
}

/** Says what is wrong with a key's end; undefined: nothing. */
export function wrongLife(now: number, expiresAt: number): string | undefined {
  if (expiresAt - now < KEY_LIFE.shortestMs) return "A key is good for at least 1 hour: write 1h or more.";
  if (expiresAt > monthsLater(now, KEY_LIFE.longestMonths)) {
    return `A key is good for at most ${KEY_LIFE.longestMonths} months: write 12mo or less.`;
  }
  return undefined;
}

/**
 * Every scope that a key can use: those that cover all, and those that any operation asks for. Operations for administrators ask
 * keys for the one that covers everything.
 */
export function knownScopes(): ReadonlySet<string> {
  const forKeys = Object.values(operations).filter(({ administrative }) => !administrative);
  return new Set([...COVER_ALL, ...forKeys.flatMap(({ scopes }) => scopes)]);
}
