import { randomInt } from "node:crypto";
import { v4, v5, v7 } from "uuid";

/** A time-ordered id: a UUIDv7 as 32 hexadecimal digits. Two made by one process in the same millisecond keep their order. */
export const newId = (): string => v7().replaceAll("-", "");

/** An id of a channel that nobody can compute beforehand. */
export const newChannelId = (): string => v4();

/** The namespace of the channel ids below; it must never change, as clients remember the ids. */
const CHANNELS = "6a0c2f0e-5d43-4d0f-9f5b-0c8b6a3b7f51";

/**
 * The id of a channel that is what it is by its participants: the same before and after the channel is made, on every node.
 * A UUIDv5 of company, kind and the sorted participants.
 */
export const directChannelId = (company: string, one: string, other: string): string =>
  v5(JSON.stringify([company, "direct", ...[one, other].sort()]), CHANNELS);

/** As `directChannelId`, for a number or line of one's own and the other side's. The order matters: `service` is ours. */
export const serviceChannelId = (
  company: string,
  kind: "sms" | "telephony" | "whatsapp",
  service: string,
  recipient: string,
): string => v5(JSON.stringify([company, kind, service, recipient]), CHANNELS);

const USER_ID_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";

/** 12 letters or digits, without those that are read for one another. */
export const newUserId = (): string => {
  let id = "";
  for (let i = 0; i < 12; i++) id += USER_ID_ALPHABET[randomInt(USER_ID_ALPHABET.length)];
  return id;
};
