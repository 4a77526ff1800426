import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Database from "libsql";
import pg from "pg";

/** The company that everything belongs to. */
export const COMPANY = "bench";

const DAY = 24 * 60 * 60 * 1000;

/**
 * Channels of one kind.
 *
 * @typedef {object} ChannelGroup
 * @property {number} channels
 * @property {number} members In each of them.
 * @property {number} messages In each of them.
 * @property {string} member SQL for which user is the `j`-th member of the `c`-th channel, both from 0.
 */

/**
 * What one user keeps of the first channels of a group: each is pinned, marked as unread and has all the tags.
 *
 * @typedef {object} Inbox
 * @property {number} user
 * @property {number} group
 * @property {number} channels How many.
 * @property {number} tags
 */

export const userId = (index) => `u${String(index).padStart(11, "0")}`;
export const channelId = (group, channel) => `${hex(group, 8)}-0000-4000-8000-${hex(channel, 12)}`;
const hex = (value, digits) => value.toString(16).padStart(digits, "0");

/** Ids and times of what is filled in, for those who make requests of it. */
export class Filled {
  constructor(groups, base) {
    this.groups = groups;
    this.base = base;
  }

  /** The id of a group's messages with this number; the same in all channels of the group. */
  messageId(seq) {
    return `${hex(this.base + seq * 1000, 12)}70008000${hex(seq, 12)}`;
  }
}

/**
 * Makes the tables, and writes users, channels, members and messages straight into them.
 *
 * @param {import("./databases.mjs").BenchDatabase} database
 * @param {{ users: number, groups: ChannelGroup[], inbox?: Inbox }} data
 * @param {string} dist The build of our server, which makes the tables.
 */
export async function fill(database, { users, groups, inbox }, dist) {
  const base = Date.now() - 60 * DAY;
  await withServer(database, dist, async () => {});
  const sql = DIALECTS[database.engine];
  const statements = [usersSql(sql, users, base)];
  for (const [index, group] of groups.entries()) statements.push(...groupSql(sql, index, group, base));
  if (inbox) statements.push(...inboxSql(sql, inbox, base));
  await sql.run(database, statements);
  return new Filled(groups, base);
}

/** Tokens for users, made by our server's own issuer. */
export const tokens = (database, dist, indexes) =>
  issue(
    database,
    dist,
    indexes.map((index) => ({ type: "XBS", subject: userId(index) })),
  );

/** Tokens for so many systems of the company. */
export const companyTokens = (database, dist, count) =>
  issue(
    database,
    dist,
    Array.from({ length: count }, (_, index) => ({ type: "PBX", subject: `pbx-${index}`, scopes: ["messaging:*"] })),
  );

/** Tokens for the realtime streams of users. */
export const streamTokens = (database, dist, indexes) =>
  withServer(database, dist, ({ issuer }) =>
    Promise.all(
      indexes.map((index) => issuer.issueStreamToken({ userId: userId(index), company: COMPANY, guest: false })),
    ),
  );

const issue = (database, dist, credentials) =>
  withServer(database, dist, ({ issuer }) =>
    Promise.all(
      credentials.map((credential) => issuer.issue({ ...credential, company: COMPANY, ttlSeconds: (DAY / 1000) * 2 })),
    ),
  );

async function withServer({ dataDir, databaseUrl }, dist, work) {
  const { default: server } = await import(pathToFileURL(join(dist, "index.js")).href);
  const conversations = await server.openConversations({ dataDir, databaseUrl, logLevel: "silent" });
  try {
    return await work(conversations);
  } finally {
    await conversations.close();
  }
}

/** What the engines write differently: a series of numbers, hexadecimal digits, leading zeros. */
const DIALECTS = {
  sqlite: {
    series: (name, from, to) =>
      `(WITH RECURSIVE s(${name}) AS (SELECT ${from} UNION ALL SELECT ${name} + 1 FROM s WHERE ${name} < ${to}) SELECT ${name} FROM s)`,
    hex: (value, digits) => `printf('%0${digits}x', ${value})`,
    decimal: (value, digits) => `printf('%0${digits}d', ${value})`,
    run: async ({ dataDir }, statements) => {
      const db = new Database(join(dataDir, "conversations.db"));
      // Nobody else needs it yet, and a run that breaks off begins anew.
      db.exec("PRAGMA synchronous = OFF");
      db.exec("BEGIN");
      for (const statement of statements) db.exec(statement);
      db.exec("COMMIT");
      db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
      db.close();
    },
  },
  postgres: {
    series: (name, from, to) => `generate_series(${from}::bigint, ${to}::bigint) AS s_${name}(${name})`,
    hex: (value, digits) => `lpad(to_hex(${value}), ${digits}, '0')`,
    decimal: (value, digits) => `lpad((${value})::text, ${digits}, '0')`,
    run: async ({ databaseUrl }, statements) => {
      const client = new pg.Client({ connectionString: databaseUrl });
      await client.connect();
      try {
        await client.query("BEGIN");
        for (const statement of statements) await client.query(statement);
        await client.query("COMMIT");
        // What autovacuum does in a database that has lived for a while.
        await client.query("VACUUM ANALYZE");
        await client.query("CHECKPOINT");
      } finally {
        await client.end();
      }
    },
  },
};

const usersSql = (sql, users, base) =>
  `INSERT INTO users (company, id, name, email, email_key, home_company, bot, created_at, updated_at)
   SELECT '${COMPANY}', 'u' || ${sql.decimal("i", 11)}, 'User ' || i, 'user' || i || '@example.com',
     'user' || i || '@example.com', '${COMPANY}', 0, ${base}, ${base}
   FROM ${sql.series("i", 0, users - 1)}`;

const channelSql = (sql, group, c) => `'${hex(group, 8)}-0000-4000-8000-' || ${sql.hex(c, 12)}`;

function groupSql(sql, index, { channels, members, messages, member }, base) {
  const user = (c, j) => `'u' || ${sql.decimal(member.replaceAll("$c", c).replaceAll("$j", j), 11)}`;
  const id = (c) => channelSql(sql, index, c);
  const history = (c) => `'${hex(index, 8)}' || ${sql.hex(c, 24)}`;
  const time = (seq) => `${base} + ${seq} * 1000`;
  const message = (seq) => `${sql.hex(time(seq), 12)} || '70008000' || ${sql.hex(seq, 12)}`;
  // Channels differ in their last activity, as real ones do.
  const activity = `${time(messages)} + c`;
  const fanout = members <= 64 ? 1 : 0;
  const each = sql.series("c", 0, channels - 1);
  const statements = [
    `INSERT INTO channels (company, id, history, kind, subject, access, external, created_at, created_by, updated_at,
       last_seq, last_loud, last_message_at, activity, member_count, fanout, search_text)
     SELECT '${COMPANY}', ${id("c")}, ${history("c")}, 'group', 'Channel ' || c, 'private', 0, ${base}, ${user("c", "0")},
       ${base}, ${messages}, ${messages}, ${activity}, ${activity}, ${members}, ${fanout}, 'channel ' || c
     FROM ${each}`,
    `INSERT INTO members (company, channel, user_id, role, joined_at, outside, read_seq, read_loud, hidden, activity)
     SELECT '${COMPANY}', ${id("c")}, ${user("c", "j")}, CASE j WHEN 0 THEN 'supervisor' ELSE 'member' END, ${base} + j, 0,
       ${messages}, ${messages}, 0, ${fanout === 1 ? activity : "NULL"}
     FROM ${each}, ${sql.series("j", 0, members - 1)}`,
  ];
  if (messages > 0) {
    statements.push(
      `INSERT INTO messages (company, history, seq, id, loud, type, user_id, text, created_at)
       SELECT '${COMPANY}', ${history("c")}, m, ${message("m")}, m, 'regular', ${user("c", `(m % ${members})`)},
         'Message ' || m || ' of a conversation that is neither very short nor very long, as most of them are.', ${time("m")}
       FROM ${each}, ${sql.series("m", 1, messages)}`,
    );
  }
  return statements;
}

function inboxSql(sql, { user, group, channels, tags }, base) {
  const owner = `'${COMPANY}', '${userId(user)}'`;
  const id = channelSql(sql, group, "c");
  const tag = `'tag' || ${sql.hex("t", 29)}`;
  const each = sql.series("c", 0, channels - 1);
  const eachTag = sql.series("t", 0, tags - 1);
  return [
    `INSERT INTO channel_pins (company, user_id, channel, pinned_at) SELECT ${owner}, ${id}, ${base} + c FROM ${each}`,
    `INSERT INTO unread_marks (company, user_id, channel, marked_at) SELECT ${owner}, ${id}, ${base} + c FROM ${each}`,
    `INSERT INTO tags (company, user_id, id, name, name_key, created_at)
     SELECT ${owner}, ${tag}, 'Tag ' || t, 'tag ' || t, ${base} + t FROM ${eachTag}`,
    `INSERT INTO tagged_channels (company, user_id, tag, channel, tagged_at)
     SELECT ${owner}, ${tag}, ${id}, ${base} + c FROM ${each}, ${eachTag}`,
  ];
}
