import { createHash } from "node:crypto";
import { v7 } from "uuid";

/**
 * What a send and a page of history do, written by hand for text messages in groups. Both are generators that yield the
 * statements they want run, one or several at once, so that SQLite can run them without a promise and PostgreSQL with one.
 *
 * @typedef {[statement: object, values: unknown[]]} Wanted What is yielded, or a list of them.
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
  const [record] = yield [sql.findIdempotencyRecord, [company, caller, "SendMessage", idempotencyToken]];
  if (record && record.created_at > now - IDEMPOTENCY_PERIOD) {
    if (record.input_hash !== hash) throw new Refusal(409, "The key was used with another input.");
    return record.answer;
  }
  const [channel] = yield [sql.lockChannel, [company, channelId]];
  if (!channel) throw new Refusal(404, "There is no such channel.");
  const [member] = yield [sql.findMember, [company, channelId, subject]];
  if (!member) throw new Refusal(404, "There is no such channel.");
  if (channel.broadcast === 1 && member.role !== "supervisor") throw new Refusal(403, "Only supervisors send.");
  if (!input.text.trim()) throw new Refusal(400, "A message needs a text.");

  const loud = input.silent ? 0 : 1;
  const [taken] = yield [sql.takeMessageNumber, [loud, now, now, company, channelId]];
  const id = v7().replaceAll("-", "");
  const { history } = channel;
  const row = { id, type: "regular", user_id: subject, text: input.text, created_at: now };
  yield [
    sql.insertMessage,
    [
      company,
      history,
      taken.last_seq,
      id,
      taken.last_loud,
      row.type,
      subject,
      input.text,
      null,
      null,
      null,
      null,
      now,
      null,
      null,
      null,
      null,
      null,
    ],
  ];
  if (channel.fanout === 1) yield [sql.copyActivity, [taken.activity, company, channelId]];
  if (loud) yield [sql.unhideForAll, [company, channelId]];
  yield [sql.setMemberRead, [taken.last_seq, taken.last_loud, now, id, company, channelId, subject, taken.last_seq]];
  const [user] = yield [sql.findUser, [company, subject]];
  const message = presentMessage(row, channelId, presentUser(user));
  const answer = { message };
  return {
    answer,
    /** Keeps the answer's text for a repetition of the call. */
    *remember(text) {
      const record = [hash, text, now];
      const changes = yield [
        sql.insertIdempotencyRecord,
        [company, caller, "SendMessage", idempotencyToken, ...record, ...record, now - IDEMPOTENCY_PERIOD],
      ];
      if (changes === 0) throw new Refusal(409, "The key was used at the same time.");
    },
    /** Writes the event that tells of it. */
    *tell() {
      const event = { id: v7().replaceAll("-", ""), type: "chat:message:new", company, time: now };
      const shown = presentChannel({ ...channel, last_message_at: now }, message);
      const body = JSON.stringify({ ...event, data: { channel: shown, message } });
      yield [sql.insertEvent, [company, event.id, event.type, channelId, body, null, null, null, now]];
    },
  };
}

/** @param {{ channelId: string, limit: number, offset: number }} input */
export function* list(sql, credential, { channelId, limit, offset }) {
  const { company, subject } = credential;
  const [channel] = yield [sql.findChannel, [company, channelId]];
  if (!channel) throw new Refusal(404, "There is no such channel.");
  const [member] = yield [sql.findMember, [company, channelId, subject]];
  if (!member && channel.access !== "public") throw new Refusal(404, "There is no such channel.");
  const rows = yield [sql.listMessages, [company, channel.history, channel.last_seq - offset, limit]];
  const ids = [...new Set(rows.map((row) => row.user_id))];
  const users = new Map();
  if (ids.length > 0) {
    const found =
      ids.length === 1
        ? yield [sql.findUser, [company, ids[0]]]
        : yield [sql.findUsers, [company, JSON.stringify(ids)]];
    for (const user of found) users.set(user.id, presentUser(user));
  }
  return { messages: rows.map((row) => presentMessage(row, channelId, users.get(row.user_id))) };
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
