import { deepStrictEqual } from "node:assert";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Database from "libsql";
import pg from "pg";
import { Connection, requestText } from "./connection.mjs";
import { ServerProcess } from "./servers.mjs";

const TRACE = join(import.meta.dirname, "trace.cjs");

/**
 * Makes sure that the servers compared do the same work: they run the same statements, give the same answers and leave the
 * same rows, apart from ids and times that each makes itself.
 *
 * @param {Record<import("./servers.mjs").ServerName, import("./databases.mjs").BenchDatabase>} databases Equal ones, one a server.
 * @param {Record<string, import("./load.mjs").Shot>} shots One of each kind; those that change nothing first.
 * @param {Record<string, string>} queries What shows all that the shots change: SQL by table.
 * @param {string} dist The build of our server.
 * @returns {Promise<Record<string, string[]>>} The statements that each kind of call runs, those of its transaction among them.
 * @throws Error that names the server and shows the difference.
 */
export async function assertSameWork(databases, shots, queries, dist) {
  const observed = {};
  for (const [name, database] of Object.entries(databases)) {
    observed[name] = await observe(name, database, shots, dist);
    for (const [table, query] of Object.entries(queries)) {
      observed[name][`the rows of ${table}`] = await rowsOf(database, query);
    }
  }
  const { ours, ...peers } = observed;
  for (const [name, peer] of Object.entries(peers)) {
    for (const what of Object.keys(ours)) {
      deepStrictEqual(peer[what], ours[what], new Error(difference(name, what, peer[what], ours[what])));
    }
  }
  return Object.fromEntries(Object.keys(shots).map((kind) => [kind, ours[`the statements of ${kind}`]]));
}

async function observe(name, database, shots, dist) {
  const file = join(database.dataDir, "trace.txt");
  const server = await ServerProcess.start(name, {
    env: { ...database.env, BENCH_TRACE: file },
    dist,
    nodeOptions: ["--require", TRACE],
  });
  const traced = () => (existsSync(file) ? readFileSync(file, "utf8").split("\n").slice(0, -1) : []);
  const observed = {};
  try {
    if (database.engine === "sqlite") observed["the settings of its database"] = pragmas(traced());
    const connection = await Connection.open(server.address);
    for (const [kind, shot] of Object.entries(shots)) {
      // Once before, so that what is done only the first time isn't seen.
      for (const key of [`${kind}-first`, `${kind}-second`]) {
        const before = traced().length;
        const text = requestText(shot, server.address, shot.idempotent ? key : undefined);
        const { status, head, body } = await connection.send(text);
        if (status !== 200) throw new Error(`The server "${name}" answers ${status} to ${kind}: ${body()}`);
        observed[`the headers of the answer to ${kind}`] = headersOf(head);
        observed[`the answer to ${kind}`] = withoutOwn(JSON.parse(body()));
        observed[`the statements of ${kind}`] = traced().slice(before).map(normalized);
      }
      const repeated = await connection.send(
        requestText(shot, server.address, shot.idempotent ? `${kind}-second` : undefined),
      );
      observed[`the answer to a repeated ${kind}`] = withoutOwn(JSON.parse(repeated.body()));
    }
    connection.close();
  } finally {
    await server.stop();
  }
  return observed;
}

/** `insert into "t" ("a") values ($1)` and `INSERT INTO t (a) VALUES (?)` are one statement. */
const normalized = (text) =>
  text
    .replaceAll('"', "")
    .replace(/\$\d+/g, "?")
    .replace(/\s*([(),=<>])\s*/g, "$1")
    .toLowerCase();

/** What differs from call to call, and what says how Node keeps the connection. */
const UNTOLD = new Set(["date", "connection", "keep-alive", "x-request-id", "content-length"]);

const headersOf = (head) =>
  head
    .toLowerCase()
    .split("\r\n")
    .slice(1)
    .filter((line) => !UNTOLD.has(line.slice(0, line.indexOf(":"))))
    .map((line) => line.replace("; charset=utf-8", ""))
    .sort();

const pragmas = (lines) => [...new Set(lines.filter((line) => /^pragma/i.test(line)).map(normalized))].sort();

const OWN = new Map([
  ["messageId", "id"],
  ["createdAt", "date"],
]);
/** The seconds in which the comparison itself runs. */
const FRESH = 10 * 60 * 1000;

/** Hides the ids and times of what was made just now. */
function withoutOwn(value) {
  if (Array.isArray(value)) return value.map(withoutOwn);
  if (typeof value !== "object" || value === null) return value;
  const fresh = typeof value.createdAt === "string" && Date.now() - Date.parse(value.createdAt) < FRESH;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, (fresh && OWN.get(key)) || withoutOwn(member)]),
  );
}

async function rowsOf({ engine, dataDir, databaseUrl }, query) {
  const rows =
    engine === "sqlite" ? sqliteRows(join(dataDir, "conversations.db"), query) : await postgresRows(databaseUrl, query);
  return rows.map((row) => JSON.stringify(withoutOwnColumns(row))).sort();
}

function sqliteRows(file, text) {
  const db = new Database(file);
  try {
    return db.prepare(text).all([]);
  } finally {
    db.close();
  }
}

async function postgresRows(connectionString, text) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

const withoutOwnEvent = ({ data, ...envelope }) => {
  const { channel, ...rest } = data;
  const shown = withoutOwn({ channel: { ...channel, lastMessageAt: "date" }, ...rest });
  return { ...envelope, id: "id", time: "time", data: shown };
};

function withoutOwnColumns(row) {
  const shown = {};
  for (const [name, value] of Object.entries(row)) {
    const time = Number(value);
    if (name === "body") shown[name] = JSON.stringify(withoutOwnEvent(JSON.parse(value.replace("\u0001", "null"))));
    else if (name === "answer") shown[name] = JSON.stringify(withoutOwn(JSON.parse(value)));
    else if (Date.now() - time >= 0 && Date.now() - time < FRESH) shown[name] = "time";
    else if (typeof value === "string" && /^[0-9a-f]{12}[47][0-9a-f]{19}$/.test(value) && name !== "history")
      shown[name] = "id";
    else shown[name] = value;
  }
  return shown;
}

function difference(name, what, peer, ours) {
  const lines = (value) =>
    (Array.isArray(value) ? value : [JSON.stringify(value)])
      .map((line) => `    ${typeof line === "string" ? line : JSON.stringify(line)}`)
      .join("\n");
  return `The server "${name}" doesn't do the same work as ours; ${what} differ.\n  ${name}:\n${lines(peer)}\n  ours:\n${lines(ours)}`;
}
