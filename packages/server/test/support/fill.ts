import { sql as raw } from "kysely";
import type { Tables } from "../../src/store/schema";
import type { Store, WriteTx } from "../../src/store/store";
import { channelRow, memberRow } from "./rows";

const CHUNK = 100;
const OWN_CHANNELS = 1000;
const OTHER_CHANNELS = 2000;
const MESSAGES = 5000;
const LARGE = 2000;
/** Companies beside it that have as much: nobody's rows are a large part of a table. */
const COMPANIES = 9;

/** What `fill` has made for a test to ask for. */
export interface Filled {
  /** A channel with a few members and thousands of messages. */
  readonly channelId: string;
  /** One with thousands of members. */
  readonly largeChannelId: string;
  /** The id of the channel's message with this number. */
  readonly messageId: (seq: number) => string;
}

const digits = (n: number, length: number): string => n.toString(16).padStart(length, "0");
const channelOf = (n: number): string => `00000000-0000-4000-8000-${digits(n, 12)}`;
const userOf = (n: number): string => `user${digits(n, 8)}`;
const messageOf = (n: number): string => digits(n, 32);

/**
 * Thousands of rows in every table that the much-used operations read, of one company, one user of it and many others: so many
 * that the database has reason to use its indexes. Past the operations, which would take minutes.
 */
export async function fill(store: Store, company: string, userId: string): Promise<Filled> {
  const channels = OWN_CHANNELS + OTHER_CHANNELS;
  const history = (n: number) => `history${n}`;
  await store.write(async (tx) => {
    const insert = <T extends keyof Tables>(table: T, count: number, row: (n: number) => Tables[T]) =>
      insertAll(tx, table, count, row);
    await insert("users", LARGE, (n) => ({
      company,
      id: userOf(n),
      name: `User ${n}`,
      email: `user${n}@example.com`,
      email_key: `user${n}@example.com`,
      phone: null,
      picture: null,
      locale: null,
      time_zone: null,
      home_company: company,
      bot: 0,
      pbx: null,
      created_at: n,
      updated_at: n,
    }));
    await insert("channels", channels, (n) =>
      channelRow({
        company,
        id: channelOf(n),
        history: history(n),
        subject: `Channel ${n}`,
        access: n % 10 === 0 ? "public" : "private",
        created_at: n,
        created_by: userId,
        updated_at: n,
        last_seq: n === 0 ? MESSAGES : 1,
        last_loud: n === 0 ? MESSAGES : 1,
        last_message_at: n,
        activity: n,
        member_count: n === 1 ? LARGE + 1 : 2,
        fanout: n === 1 ? 0 : 1,
        search_text: `channel ${n}`,
      }),
    );
    const member = (n: number, user_id: string) =>
      memberRow({ company, channel: channelOf(n), user_id, joined_at: n, activity: n === 1 ? null : n });
    await insert("members", OWN_CHANNELS, (n) => member(n, userId));
    await insert("members", channels, (n) => member(n, userOf(n % LARGE)));
    // The user numbered 1 is in there already.
    await insert("members", LARGE - 1, (n) => member(1, userOf((n + 2) % LARGE)));
    const message = (channel: number, seq: number): Tables["messages"] => ({
      company,
      history: history(channel),
      seq,
      id: messageOf(channel * MESSAGES + seq),
      loud: seq,
      type: "regular",
      user_id: userOf(seq % LARGE),
      text: `Message ${seq}`,
      elements: null,
      attachments: null,
      quote: null,
      event: null,
      created_at: seq,
      updated_at: null,
      deleted_at: null,
      reactions: null,
      pinned_at: null,
      pin_expires_at: null,
    });
    await insert("messages", MESSAGES, (n) => message(0, n + 1));
    await insert("messages", channels - 1, (n) => message(n + 1, 1));
    await insert("idempotency_records", channels, (n) => ({
      company,
      caller: `XBS:${userOf(n % LARGE)}`,
      operation: "SendMessage",
      key: `key${n}`,
      input_hash: "",
      answer: "{}",
      created_at: Date.now(),
    }));
    const inbox = (n: number) => ({ company, user_id: n < 20 ? userId : userOf(n % LARGE), channel: channelOf(n) });
    await insert("channel_pins", channels, (n) => ({ ...inbox(n), pinned_at: n }));
    await insert("unread_marks", channels, (n) => ({ ...inbox(n), message_id: null, marked_at: n }));
    await insert("tagged_channels", channels, (n) => ({ ...inbox(n), tag: messageOf(n % 10), tagged_at: n }));
    await insert("tags", channels, (n) => {
      const { user_id } = inbox(n);
      return { company, user_id, id: messageOf(n), name: `Tag ${n}`, name_key: `tag ${n}`, created_at: n };
    });
    await insert("inboxes", LARGE, (n) => ({ company, user_id: userOf(n), touched_at: n }));
    await insert("message_pins", channels, (n) => ({
      company,
      history: history(n),
      message_id: messageOf(n * MESSAGES + 1),
      channel: channelOf(n),
      message_seq: 1,
      pinned_at: n,
      pinned_by: userId,
      expires_at: n % 2 === 0 ? null : Date.now() + 1e12,
    }));
    // Below what the database gives out.
    await insert("events", LARGE, (n) => ({
      company,
      position: n - LARGE,
      id: messageOf(n),
      type: "chat:message:new",
      channel: channelOf(n % channels),
      time: Date.now(),
      body: "{}",
      only_user: null,
      joined: null,
      gone: null,
    }));
    await insert("webhook_deliveries", LARGE, (n) => ({
      company,
      webhook: messageOf(n % 10),
      position: n - LARGE,
      replay: 0,
      id: messageOf(n),
      event: messageOf(n),
      channel: channelOf(n % channels),
      type: "chat:message:new",
      state: "delivered",
      attempts: 1,
      next_attempt_at: null,
      last_status: 200,
      last_error: null,
      last_attempt_at: n,
      created_at: n,
      finished_at: Date.now() + n,
      replayed_at: null,
    }));
    await insert("files", channels, (n) => ({
      company,
      id: messageOf(n),
      channel: channelOf(n),
      history: history(n),
      owner: userId,
      name: "picture.png",
      state: "stored",
      blob: messageOf(n),
      mime: "image/png",
      size: 1000,
      width: 10,
      height: 10,
      thumbnail: 0,
      created_at: n,
      stored_at: n,
      uses: 1,
      remove_at: n % 10 === 0 ? Date.now() + 1e12 : null,
    }));
    await insert("jobs", channels, (n) => ({
      company,
      id: messageOf(n),
      kind: "external-flags",
      dedupe: null,
      payload: "{}",
      state: "done",
      run_at: n,
      attempts: 1,
      claimed_by: null,
      claimed_until: null,
      error: null,
      created_at: n,
      finished_at: Date.now(),
    }));
  });
  await store.write((tx) => copyToOthers(tx, company));
  await store.write((tx) => tx.execute({ compile: () => raw`ANALYZE`.compile(tx.sql) } as never));
  return { channelId: channelOf(0), largeChannelId: channelOf(1), messageId: messageOf };
}

async function insertAll<T extends keyof Tables>(
  tx: WriteTx,
  table: T,
  count: number,
  row: (n: number) => Tables[T],
): Promise<void> {
  for (let from = 0; from < count; from += CHUNK) {
    const rows = Array.from({ length: Math.min(CHUNK, count - from) }, (_, i) => row(from + i));
    await tx.execute(tx.sql.insertInto(table).values(rows as never));
  }
}

const tables: readonly (keyof Tables)[] = [
  "users",
  "channels",
  "members",
  "messages",
  "idempotency_records",
  "channel_pins",
  "unread_marks",
  "tagged_channels",
  "tags",
  "inboxes",
  "message_pins",
  "webhook_deliveries",
  "files",
  "jobs",
];

async function copyToOthers(tx: WriteTx, company: string): Promise<void> {
  for (const table of tables) {
    const [row] = await tx.query(tx.sql.selectFrom(table).selectAll().limit(1));
    const columns = Object.keys(row as object).filter((column) => column !== "company");
    const list = raw.join(columns.map((column) => raw.ref(column)));
    const query = raw`
      WITH RECURSIVE others (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM others WHERE n < ${raw.lit(COMPANIES)})
      INSERT INTO ${raw.table(table)} (company, ${list})
      SELECT 'other' || n, ${list} FROM ${raw.table(table)}, others WHERE company = ${company}`;
    await tx.execute({ compile: () => query.compile(tx.sql) } as never);
  }
}
