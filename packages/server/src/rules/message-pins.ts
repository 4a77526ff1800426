import type { MessageRow } from "../store/schema";

type Pin = Pick<MessageRow, "pinned_at" | "pin_expires_at">;

/** A pin is gone the instant it expires, whether or not anything has been cleaned up. */
export const isPinned = <T extends Pin>(message: T, now: number): message is T & { pinned_at: number } =>
  message.pinned_at !== null && (message.pin_expires_at === null || message.pin_expires_at > now);
