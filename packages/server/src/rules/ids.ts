import { randomInt, randomUUID } from "node:crypto";
import { v4, v5 } from "uuid";

/**
 * A time-ordered id: a UUIDv7 (RFC 9562) as 32 hexadecimal digits. Behind the millisecond stand the process' steps of 100 ns, modulo
 * 2^32: fewer than it takes to make one, so that two made by one process in the same millisecond keep their order (but for one
 * millisecond in 7 minutes). Then come 40 random bits; the two free ones in the variant's digit, which stands among the steps, are 0.
 * A library's id takes ten times as long, as it asks the system for random bytes each time.
 */
export function newId(): string {
  const time = Date.now().toString(16).padStart(12, "0");
  const steps = (Math.floor(performance.now() * 10_000) >>> 0).toString(16).padStart(8, "0");
  return `${time}7${steps.slice(0, 3)}8${steps.slice(3)}${randomUUID().slice(26)}`;
}

/** The id of an event: 32 hexadecimal digits, unique for ever, that say nothing of a time. */
export const newEventId = (): string => randomUUID().replaceAll("-", "");

/** An id of a channel that nobody can compute beforehand. */
export const newChannelId = (): string => v4();

/** The namespace of the ids below that are computed; it must never change, as clients remember the ids. */
const NAMESPACE = "6a0c2f0e-5d43-4d0f-9f5b-0c8b6a3b7f51";

/**
 * The id of a channel that is what it is by its participants: the same before and after the channel is made, on every node.
 * A UUIDv5 of company, kind and the sorted participants.
 */
export const directChannelId = (company: string, one: string, other: string): string =>
  v5(JSON.stringify([company, "direct", ...[one, other].sort()]), NAMESPACE);

/** The channels with a party that is reached by a number. */
export type ServiceKind = "sms" | "telephony" | "whatsapp";

/** As `directChannelId`, for a number or line of one's own and the other side's. The order matters: `service` is ours. */
export const serviceChannelId = (company: string, kind: ServiceKind, service: string, recipient: string): string =>
  v5(JSON.stringify([company, kind, service, recipient]), NAMESPACE);

/**
 * The id of the bot through which a web widget takes part: the same on every node, so that two conversations that begin at once
 * have the same bot. 12 letters or digits, from a UUIDv5 of company and widget.
 */
export const widgetUserId = (company: string, widgetId: string): string => {
  let rest = BigInt(`0x${v5(JSON.stringify([company, "widget", widgetId]), NAMESPACE).replaceAll("-", "")}`);
  let id = "";
  for (; id.length < 12; rest /= BASE) id += USER_ID_ALPHABET[Number(rest % BASE)];
  return id;
};

const USER_ID_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";

const BASE = BigInt(USER_ID_ALPHABET.length);

/** 12 letters or digits, without those that are read for one another. */
export const newUserId = (): string => {
  let id = "";
  for (let i = 0; i < 12; i++) id += USER_ID_ALPHABET[randomInt(USER_ID_ALPHABET.length)];
  return id;
};
