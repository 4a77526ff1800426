import type { Channel, Message } from "@wildix/xbees-conversations-server-sdk";
import { isoDate } from "../clock";
import { findLastMessages } from "../store/messages";
import type { ChannelRow, MessageRow } from "../store/schema";
import { type PresentContext, presentMessages } from "./messages";
import { Users } from "./users";

const flag = (value: 0 | 1 | null): boolean | undefined => (value === null ? undefined : value === 1);

const present = (row: ChannelRow, users: Users, lastMessage: Message | undefined): Channel => ({
  channelId: row.id,
  channelType: row.kind === "direct" ? "direct" : "group",
  memberCount: row.member_count,
  subject: row.subject ?? undefined,
  description: row.description ?? undefined,
  access: row.access,
  company: row.company,
  service: row.service ?? undefined,
  serviceTitle: row.service_title ?? undefined,
  serviceRecipient: row.service_recipient ?? undefined,
  assignee: row.assignee === null ? undefined : users.get(row.assignee),
  broadcast: flag(row.broadcast),
  external: row.external === 1,
  telephony: row.kind === "telephony" || undefined,
  sms: row.kind === "sms" || undefined,
  whatsapp: row.kind === "whatsapp" || undefined,
  kite: row.kind === "kite" || undefined,
  createdAt: isoDate(row.created_at),
  createdBy: row.created_by ?? undefined,
  updatedAt: isoDate(row.updated_at),
  lastMessageAt: row.last_message_at === null ? undefined : isoDate(row.last_message_at),
  lastMessage,
});

/** A channel as the answers of changes, and events, show it: without its last message. */
export async function presentChannel(call: PresentContext, row: ChannelRow): Promise<Channel> {
  return present(row, await Users.load(call, row.assignee === null ? [] : [row.assignee]), undefined);
}

/** Channels as reads show them: each with its last message. */
export async function presentChannels(call: PresentContext, rows: readonly ChannelRow[]): Promise<Channel[]> {
  const assignees = rows.flatMap((row) => row.assignee ?? []);
  const [last, users] = await Promise.all([lastMessages(call, rows), Users.load(call, assignees)]);
  const shown = await presentMessages(call, last);
  const byChannel = new Map(shown.map((message) => [message.channelId, message]));
  return rows.map((row) => present(row, users, byChannel.get(row.id)));
}

async function lastMessages(
  call: PresentContext,
  rows: readonly ChannelRow[],
): Promise<{ row: MessageRow; channelId: string }[]> {
  const ids = rows.filter((row) => row.last_seq > 0).map((row) => row.id);
  if (ids.length === 0) return [];
  const found = await call.tx.all(findLastMessages, { company: call.company, ids: JSON.stringify(ids) });
  return found.map((row) => ({ row, channelId: row.channel }));
}
