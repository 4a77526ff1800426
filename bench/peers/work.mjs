import { createHash, randomUUID } from "node:crypto";
import { v7 } from "uuid";

/**
 * What a send and the reads do, written by hand for text messages in groups. They are generators that yield the statements they
 * want run, so that SQLite can run them without a promise and PostgreSQL with one: one, several at once, or several for whose
 * outcome one doesn't wait before the transaction ends.
 *
 * @typedef {[statement: object, values: unknown[]]} Statement
 * @typedef {{ statement: Statement } | { several: Statement[] } | { unawaited: Statement[] }} Wanted
 */

const IDEMPOTENCY_PERIOD = 24 * 60 * 60 * 1000;

/** What every answer carries besides its type, its length and the request's id. */
export const HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Cache-Control": "no-store",
};

/** A failure that is answered with its status. */
export class Refusal extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

const isoDate = (time) => new Date(time).toISOString();

/** @param {{ channelId: string, text: string, silent: boolean, idempotencyToken: string }} input */
export function* send(sql, credential, input) {
  const { company, subject } = credential;
  const { idempotencyToken, ...kept } = input;
  const { channelId } = input;
  const now = Date.now();
  const caller = `${credential.type}:${subject}`;
  const hash = createHash("sha256").update(JSON.stringify(kept)).digest("base64url");
  const [record] = yield {
    statement: [sql.findIdempotencyRecord, [company, caller, "SendMessage", idempotencyToken]],
  };
  if (record && record.created_at > now - IDEMPOTENCY_PERIOD) {
    if (record.input_hash !== hash) throw new Refusal(409, "The key was used with another input.");
    return record.answer;
  }
  if (record) throw new Refusal(409, "The key is older than a day: the benchmark uses none twice.");
  const [[channel], [member], [user]] = yield {
    several: [
      [sql.lockChannel, [company, channelId]],
      [sql.findMember, [company, channelId, subject]],
      [sql.findUser, [company, subject]],
    ],
  };
  if (!channel || !member) throw new Refusal(404, "There is no such channel.");
  if (channel.broadcast === 1 && member.role !== "supervisor") throw new Refusal(403, "Only supervisors send.");
  if (!input.text.trim()) throw new Refusal(400, "A message needs a text.");

  const loud = input.silent ? 0 : 1;
  const seq = channel.last_seq + 1;
  const loudSeq = channel.last_loud + loud;
  const id = v7().replaceAll("-", "");
  const row = { id, type: "regular", user_id: subject, text: input.text, created_at: now };
  const texts = [row.type, subject, input.text, null, null, null, null];
  const times = [now, null, null, null, null, null];
  const unawaited = [
    [sql.countMessage, [loud, now, now, company, channelId]],
    [sql.insertMessage, [company, channel.history, seq, id, loudSeq, ...texts, ...times]],
  ];
  // The channels of the benchmark all fan out.
  const read = [seq, loudSeq, now, id].flatMap((value) => [subject, seq, value]);
  unawaited.push([sql.noteMessage, [Math.max(channel.activity, now), loud, ...read, company, channelId]]);
  yield { unawaited };
  const message = presentMessage(row, channelId, presentUser(user));
  const answer = { message };
  return {
    answer,
    /** Keeps the answer's text for a repetition of the call. */
    *remember(text) {
      const record = [company, caller, "SendMessage", idempotencyToken, hash, text, now];
      yield { unawaited: [[sql.insertIdempotencyRecord, record]] };
    },
    /** Writes the event that tells of it. */
    *tell() {
      const event = { id: randomUUID().replaceAll("-", ""), type: "chat:message:new", company, time: now };
      const shown = JSON.stringify(presentChannel({ ...channel, last_message_at: now }));
      const start = JSON.stringify({ ...event, data: {} }).slice(0, -2);
      // The message stands there twice, and is kept once: ours does the same.
      const body = `${start}"channel":${shown.slice(0, -1)},"lastMessage":\u0001},"message":${JSON.stringify(message)}}}`;
      const values = [company, event.id, event.type, channelId, body, null, null, null, now];
      yield { unawaited: [[sql.insertEvent, values]] };
    },
  };
}

function assertReadable(channel, member) {
  if (!channel || (!member && channel.access !== "public")) throw new Refusal(404, "There is no such channel.");
}

/** @param {{ channelId: string, limit: number, offset: number }} input */
export function* list(sql, credential, { channelId, limit, offset }) {
  const { company, subject } = credential;
  const [[channel], [member], rows] = yield {
    several: [
      [sql.findChannel, [company, channelId]],
      [sql.findMember, [company, channelId, subject]],
      [sql.listNewestMessages, [company, company, channelId, company, channelId, offset, limit]],
    ],
  };
  assertReadable(channel, member);
  const users = yield* usersOf(sql, company, rows);
  return { messages: rows.map((row) => presentMessage(row, channelId, users.get(row.user_id))) };
}

/** @param {{ channelId: string, messageId: string }} input */
export function* get(sql, credential, { channelId, messageId }) {
  const { company, subject } = credential;
  const [[channel], [member], [row]] = yield {
    several: [
      [sql.findChannel, [company, channelId]],
      [sql.findMember, [company, channelId, subject]],
      [sql.findChannelMessage, [company, company, channelId, messageId]],
    ],
  };
  assertReadable(channel, member);
  if (!row) throw new Refusal(404, "There is no such message.");
  const users = yield* usersOf(sql, company, [row]);
  return { message: presentMessage(row, channelId, users.get(row.user_id)) };
}

/** @param {{ limit: number, offset: number }} input */
export function* listChannels(sql, credential, { limit, offset }) {
  const { company, subject } = credential;
  const from = [company, subject, offset + limit];
  const [copied, large] = yield {
    several: [
      [sql.listCopiedChannels, from],
      [sql.listLargeChannels, from],
    ],
  };
  const channels = [...copied, ...large]
    .sort((one, other) => other.activity - one.activity || (one.id < other.id ? 1 : -1))
    .slice(offset, offset + limit);
  const ids = channels.filter((row) => row.last_seq > 0).map((row) => row.id);
  const last = ids.length > 0 ? yield { statement: [sql.findLastMessages, [company, JSON.stringify(ids)]] } : [];
  const users = yield* usersOf(sql, company, last);
  const shown = new Map(last.map((row) => [row.channel, presentMessage(row, row.channel, users.get(row.user_id))]));
  return { channels: channels.map((row) => presentChannel(row, shown.get(row.id))) };
}

function* usersOf(sql, company, rows) {
  const ids = [...new Set(rows.map((row) => row.user_id))];
  const users = new Map();
  if (ids.length === 0) return users;
  const found = yield {
    statement: ids.length === 1 ? [sql.findUser, [company, ids[0]]] : [sql.findUsers, [company, JSON.stringify(ids)]],
  };
  for (const user of found) users.set(user.id, presentUser(user));
  return users;
}

const flag = (value) => (value === null ? undefined : value === 1);

const presentChannel = (row, lastMessage) => ({
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
  broadcast: flag(row.broadcast),
  external: row.external === 1,
  createdAt: isoDate(row.created_at),
  createdBy: row.created_by ?? undefined,
  updatedAt: isoDate(row.updated_at),
  lastMessageAt: row.last_message_at === null ? undefined : isoDate(row.last_message_at),
  lastMessage,
});

const presentMessage = (row, channelId, user) => ({
  text: row.text ?? undefined,
  elements: row.elements ? JSON.parse(row.elements) : undefined,
  attachments: row.attachments ? JSON.parse(row.attachments) : undefined,
  quote: row.quote ? JSON.parse(row.quote) : undefined,
  messageId: row.id,
  channelId,
  createdAt: isoDate(row.created_at),
  user,
  type: row.type,
  updatedAt: row.updated_at ? isoDate(row.updated_at) : undefined,
  deletedAt: row.deleted_at ? isoDate(row.deleted_at) : undefined,
});

const presentUser = (row) => ({
  id: row.id,
  name: row.name ?? undefined,
  email: row.email ?? undefined,
  phone: row.phone ?? undefined,
  picture: row.picture ?? undefined,
  locale: row.locale ?? undefined,
  timeZone: row.time_zone ?? undefined,
  company: row.home_company ?? undefined,
  bot: row.bot === 1 ? true : undefined,
  createdAt: isoDate(row.created_at),
  updatedAt: isoDate(row.updated_at),
});
