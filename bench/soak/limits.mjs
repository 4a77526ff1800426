#!/usr/bin/env node
import { readFileSync } from "node:fs";
// `node bench/soak/limits.mjs [--seconds 60]`: whether limits hold on two nodes, also while Redis is gone. See README.md.
import { Agent, request } from "node:http";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { Databases } from "../lib/databases.mjs";
import { channelId, companyTokens, fill, tokens, userId } from "../lib/fill.mjs";
import { printTable } from "../lib/report.mjs";
import { RedisProcess, ServerProcess } from "../lib/servers.mjs";

const root = join(import.meta.dirname, "../..");
const NODES = 2;
const CALLERS = 32;
/** Each phase has callers of its own, whose limits are fresh. */
const USERS = 4;
const DATA = { users: 20, groups: [{ channels: 1, members: 20, messages: 10, member: "$j" }] };
/** Of operations without limits of their own: a window that begins anew many times. */
const CEILING = { requests: 5, periodSeconds: 1 };

/** A node that is without Redis has noticed it by then, and says it, in milliseconds. */
const NOTICED = 200;
/** A run that takes longer than so many milliseconds ends, whatever came of it. */
const LONGEST = 60_000;
/** When nodes limited calls by themselves. */
const outages = [];

/** What is called, again and again. The limits are the published ones; the server doesn't tell them. */
const published = JSON.parse(readFileSync(join(root, "test/contract/policies.json"), "utf8"));
const limitsOf = (operation, type) => {
  const { rateLimits = [] } = published[operation];
  return rateLimits.length === 0 ? [CEILING] : rateLimits.filter(({ authorization }) => authorization === type);
};
const CALLS = {
  SendMessage: (caller) => ({
    method: "POST",
    path: `/v2/conversations/channels/${channelId(0, 0)}/messages`,
    body: JSON.stringify({ text: "Once more", ...(caller.type === "PBX" && { userId: userId(0) }) }),
  }),
  ListChannels: () => ({ method: "GET", path: "/v2/conversations/channels?limit=1" }),
  GetInboxState: ({ type }) => ({
    method: "GET",
    path: `/v2/conversations/inbox/state${type === "PBX" ? `?userId=${userId(0)}` : ""}`,
  }),
};

const { values } = parseArgs({ options: { seconds: { type: "string", default: "60" } } });
const seconds = Number(values.seconds);
if (!(seconds >= 1)) throw new Error(`--seconds is "${values.seconds}": give a number of at least 1.`);

const databases = new Databases();
const agent = new Agent({ keepAlive: true, maxSockets: CALLERS });
let redis;
try {
  const dist = join(root, "packages/server/dist");
  const database = await databases.create("postgres");
  await fill(database, DATA, dist);
  redis = await RedisProcess.start();
  const env = {
    ...database.env,
    RATE_LIMITS: "on",
    RATE_LIMIT_CEILING: `${CEILING.requests}/${CEILING.periodSeconds}`,
    REDIS_URL: redis.url,
    LOG_LEVEL: "info",
  };
  const nodes = [];
  for (let i = 0; i < NODES; i++) nodes.push(await ServerProcess.start("ours", { env, dist, onLog: noteOutage(i) }));
  const users = await tokens(
    database,
    dist,
    Array.from({ length: 2 * USERS }, (_, index) => index),
  );
  const systems = await companyTokens(database, dist, 2);
  const callersOf = (phase) => [
    ...users
      .slice(phase * USERS, (phase + 1) * USERS)
      .map((token, index) => ({ type: "XBS", name: `${phase}-${index}`, token })),
    { type: "PBX", name: `system-${phase}`, token: systems[phase] },
  ];

  const together = await run(nodes, callersOf(0), seconds);
  const half = (seconds * 1000) / 2;
  const [apart] = await Promise.all([run(nodes, callersOf(1), seconds), wait(half).then(() => redis.stop())]);
  for (const node of nodes) await node.stop();

  const rows = [...judge("Redis there", together), ...judge("Redis killed in the middle", apart)];
  printTable(
    `Limits on ${NODES} nodes: ${CALLERS} callers at once, ${seconds} s each; the most admitted within a window`,
    ["phase", "operation", "type", "calls", "admitted", "limit", "on all, sharing", "on one"],
    rows.map(({ phase, operation, type, calls, admitted, onAll, onOne, requests, periodSeconds }) => [
      ...[phase, operation, type, String(calls), String(admitted)],
      ...[`${requests} in ${periodSeconds} s`, String(onAll), String(onOne)],
    ]),
  );
  console.log(`Nodes were without Redis ${outages.length} times.`);
  const failures = [...problems(together, "Redis there", rows), ...problems(apart, "Redis killed in the middle", rows)];
  for (const failure of failures) console.error(failure);
  console.log(failures.length === 0 ? "Not one call above any limit, and no error." : `${failures.length} failures.`);
  process.exitCode = failures.length === 0 ? 0 : 1;
} finally {
  agent.destroy();
  ServerProcess.killAll();
  await redis?.stop();
  await databases.close();
}

/**
 * Calls as fast as answers come, on all nodes; gives what was answered, and when. On a machine that is very busy it goes on until
 * there were enough calls for a limit.
 */
async function run(nodes, callers, seconds) {
  const began = performance.now();
  const seen = [];
  const enough = () => {
    const elapsed = performance.now() - began;
    return elapsed > seconds * 1000 && (elapsed > LONGEST || seen.some(({ status }) => status === 429));
  };
  const names = Object.keys(CALLS);
  const one = async (index) => {
    for (let turn = index; !enough(); turn++) {
      const node = turn % NODES;
      const caller = callers[Math.floor(turn / NODES) % callers.length];
      const operation = names[Math.floor(turn / NODES / callers.length) % names.length];
      const began = performance.now();
      const status = await call(nodes[node].address, caller, CALLS[operation](caller)).catch((error) => error.message);
      seen.push({ node, caller, operation, status, began, ended: performance.now() });
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, (_, index) => one(index)));
  return seen;
}

function call({ host, port }, { token }, { method, path, body }) {
  const headers = {
    Authorization: `Bearer ${token}`,
    ...(body && { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) }),
  };
  return new Promise((resolve, reject) => {
    const sent = request({ host, port, method, path, headers, agent }, (response) => {
      response
        .on("end", () => resolve(response.statusCode))
        .on("error", reject)
        .resume();
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

/** Notes from when to when a node says that it limits calls by itself, as by the clock of `performance`. */
function noteOutage(node) {
  return (line) => {
    if (!line.includes("Redis")) return;
    const { time, level } = JSON.parse(line);
    const at = Date.parse(time) - performance.timeOrigin;
    const open = outages.find((outage) => outage.node === node && outage.until === Number.POSITIVE_INFINITY);
    if (level >= 40) outages.push({ node, from: at - NOTICED, until: Number.POSITIVE_INFINITY });
    else if (open) open.until = at + NOTICED;
  };
}

/**
 * Of each operation and type, and of each window, the most calls that were surely admitted within one period: they began and
 * ended within it, wherever it starts. On all nodes together as long as all of them had Redis, and on each alone.
 */
function judge(phase, calls) {
  const rows = [];
  for (const operation of Object.keys(CALLS)) {
    for (const type of ["XBS", "PBX"]) {
      const own = calls.filter((call) => call.operation === operation && call.caller.type === type);
      const admitted = own.filter(({ status }) => status === 200);
      const most = (counterOf, endOf) =>
        Math.max(0, ...grouped(admitted, counterOf).map((some) => mostWithin(some, endOf)));
      for (const { requests, periodSeconds } of limitsOf(operation, type)) {
        const ended = (from) => from + periodSeconds * 1000;
        const onAll = most(
          ({ caller }) => caller.name,
          (from) => Math.min(ended(from), sharedUntil(from)),
        );
        const onOne = most(({ caller, node }) => `${caller.name} ${node}`, ended);
        const counts = { calls: own.length, admitted: admitted.length, onAll, onOne };
        rows.push({ phase, operation, type, ...counts, requests, periodSeconds });
      }
    }
  }
  return rows;
}

function grouped(calls, counterOf) {
  const groups = new Map();
  for (const call of calls) {
    const counter = counterOf(call);
    if (!groups.has(counter)) groups.set(counter, []);
    groups.get(counter).push(call);
  }
  return [...groups.values()];
}

/** Until when the nodes share their limits that do at some time; that time where one doesn't. */
function sharedUntil(from) {
  const next = outages.filter(({ until }) => until > from).map(({ from: begin }) => Math.max(begin, from));
  return Math.min(Number.POSITIVE_INFINITY, ...next);
}

function mostWithin(calls, endOf) {
  const counts = calls.map(({ began: from }) => {
    const end = endOf(from);
    return calls.filter(({ began, ended }) => began >= from && ended < end).length;
  });
  return Math.max(0, ...counts);
}

function problems(calls, phase, rows) {
  const found = [];
  const statuses = new Map();
  for (const { status } of calls) statuses.set(status, (statuses.get(status) ?? 0) + 1);
  for (const [status, count] of statuses) {
    if (status !== 200 && status !== 429) found.push(`${phase}: ${count} calls were answered with ${status}.`);
  }
  for (const { operation, type, onAll, onOne, requests, periodSeconds } of rows.filter((row) => row.phase === phase)) {
    const most = Math.max(onAll, onOne);
    const limit = `${operation} of ${type} admits ${requests} calls in ${periodSeconds} s`;
    if (most > requests) found.push(`${phase}: ${limit}, and admitted ${most}.`);
  }
  // Limits that nobody reaches aren't tried.
  if (!statuses.has(429)) found.push(`${phase}: no call was refused, there were too few for any limit.`);
  return found;
}
