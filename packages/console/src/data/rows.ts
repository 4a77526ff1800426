import type { Message } from "@wildix/xbees-conversations-client";
import type { Outgoing } from "./state";

/** What a channel is shown as, from the oldest on. */
export type Row =
  | { readonly kind: "day"; readonly key: string; readonly date: string }
  | { readonly kind: "message"; readonly key: string; readonly message: Message; readonly first: boolean }
  | { readonly kind: "outgoing"; readonly key: string; readonly item: Outgoing; readonly first: boolean };

/** Messages of one author that follow each other this closely are shown as one block, in milliseconds. */
const TOGETHER_MS = 5 * 60_000;

/** The day on the reader's calendar. Its quarter of an hour decides it: each is looked up once. */
function calendar(): (time: number) => number {
  const days = new Map<number, number>();
  return (time) => {
    const quarter = Math.floor(time / 900_000);
    let day = days.get(quarter);
    if (day === undefined) {
      const date = new Date(time);
      day = date.getFullYear() * 10_000 + date.getMonth() * 100 + date.getDate();
      days.set(quarter, day);
    }
    return day;
  };
}

/** Days, messages in blocks of one author, and what is being sent. */
export function rowsOf(messages: readonly Message[], outgoing: readonly Outgoing[], me: string): readonly Row[] {
  const rows: Row[] = [];
  const dayOf = calendar();
  let day = 0;
  let author = "";
  let time = 0;
  for (const message of messages) {
    const sentAt = Date.parse(message.createdAt);
    const messageDay = dayOf(sentAt);
    if (messageDay !== day) {
      day = messageDay;
      author = "";
      rows.push({ kind: "day", key: `day-${day}`, date: message.createdAt });
    }
    const system = message.type === "system";
    const first = system || author !== message.user.id || sentAt - time > TOGETHER_MS || message.quote !== undefined;
    rows.push({ kind: "message", key: message.messageId, message, first });
    author = system ? "" : message.user.id;
    time = sentAt;
  }
  for (const item of outgoing) {
    rows.push({ kind: "outgoing", key: item.key, item, first: author !== me || item.quote !== undefined });
    author = me;
  }
  return rows;
}
