import type { Message } from "@wildix/xbees-conversations-client";
import { emptyRoom, type Outgoing, type Room } from "./state";

const byId = (a: Message, b: Message): number => (a.messageId < b.messageId ? -1 : a.messageId > b.messageId ? 1 : 0);

/** Where a message is, or belongs: most are the newest, so the search begins at the end. */
function placeOf(messages: readonly Message[], id: string): { readonly index: number; readonly found: boolean } {
  const newest = messages.at(-1);
  if (!newest || newest.messageId < id) return { index: messages.length, found: false };
  let low = 0;
  let high = messages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((messages[middle] as Message).messageId < id) low = middle + 1;
    else high = middle;
  }
  return { index: low, found: messages[low]?.messageId === id };
}

/** Puts one message in its place, or in the place of what it was before. */
export function withMessage(messages: readonly Message[], message: Message): readonly Message[] {
  const { index, found } = placeOf(messages, message.messageId);
  return found ? messages.with(index, message) : messages.toSpliced(index, 0, message);
}

/** The message as it is known here. */
export function messageOf(room: Room | undefined, id: string): Message | undefined {
  if (!room) return undefined;
  const { index, found } = placeOf(room.messages, id);
  return found ? room.messages[index] : undefined;
}

/**
 * A message that an event or the answer to a change tells of: it is what counts from now on. One from before the part of the
 * channel that was read isn't kept, as there would be a gap.
 */
export function changedMessage(room: Room, message: Message, clock: number): Room {
  const oldest = room.messages[0];
  const beforeAll = oldest ? message.messageId < oldest.messageId : room.loading.status !== "ready";
  if (beforeAll && room.hasOlder) return room;
  return {
    ...room,
    messages: withMessage(room.messages, message),
    changed: { ...room.changed, [message.messageId]: clock },
  };
}

/** A page that was asked for at `since`: what events have changed after that stays as they left it. */
export function withPage(room: Room, page: readonly Message[], since: number): Room {
  const merged = new Map(room.messages.map((message) => [message.messageId, message]));
  for (const message of page) {
    const changedAt = room.changed[message.messageId];
    if (changedAt === undefined || changedAt <= since || !merged.has(message.messageId)) {
      merged.set(message.messageId, message);
    }
  }
  return { ...room, messages: [...merged.values()].sort(byId) };
}

/** Forgets what was read, all but what was changed after `since`: the next page begins anew. */
export function restarted(room: Room | undefined, page: readonly Message[], since: number, hasOlder: boolean): Room {
  const kept = (room?.messages ?? []).filter(({ messageId }) => (room?.changed[messageId] ?? -1) > since);
  const base: Room = { ...emptyRoom, messages: kept, changed: room?.changed ?? {} };
  return { ...withPage(base, page, since), loading: { status: "ready" }, hasOlder };
}

/**
 * What is shown of a channel: own messages that may be those that are still being sent are left out, until the answer tells.
 * So nothing is ever shown twice, whether the event or the answer comes first, or neither.
 */
export function visibleMessages(
  room: Room,
  outgoing: readonly Outgoing[],
  channelId: string,
  me: string,
): readonly Message[] {
  let after: string | undefined;
  for (const item of outgoing) {
    if (item.channelId !== channelId || !item.attempted || item.status === "failed") continue;
    const from = item.after ?? "";
    after = after === undefined || from < after ? from : after;
  }
  if (after === undefined) return room.messages;
  const first = placeOf(room.messages, after);
  const start = first.found ? first.index + 1 : first.index;
  const newer = room.messages.slice(start);
  if (newer.every((message) => message.user.id !== me || message.type === "system")) return room.messages;
  return [
    ...room.messages.slice(0, start),
    ...newer.filter((message) => message.user.id !== me || message.type === "system"),
  ];
}
