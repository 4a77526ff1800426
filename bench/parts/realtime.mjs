import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { Connection, requestText } from "../lib/connection.mjs";
import { channelId, fill, streamTokens, tokens } from "../lib/fill.mjs";
import { Listeners, stamp } from "../lib/listeners.mjs";
import { millisText, printTable, ratioText } from "../lib/report.mjs";
import { ServerProcess } from "../lib/servers.mjs";
import { median, spread } from "../lib/stats.mjs";

const STREAMS = 1000;
const RATES = [10, 100];
const CHANNEL = channelId(0, 0);
const PATH = `/v2/conversations/channels/${CHANNEL}/messages`;
const DATA = { users: STREAMS, groups: [{ channels: 1, members: STREAMS, messages: 1, member: "$j" }] };
/** So many sends may be under way at once. */
const SENDERS = 16;
const TEXT = "A message as people write them: one sentence, neither very short nor very long.";

/**
 * A channel of a thousand members, each with a stream open, and sends into it at a steady rate: how long after the send an event is
 * there, and what streams cost. Our server keeps each message and its event, and finds the recipients; the bare one writes what is
 * posted to all who listen.
 *
 * @param {import("../run.mjs").Run} run
 */
export async function measureRealtime(run) {
  const results = {};
  for (const engine of run.engines) results[engine] = await measureEngine(run, engine);
  for (const engine of run.engines) print(engine, results[engine]);
  return results;
}

async function measureEngine({ databases, dist, settings, say }, engine) {
  say(`realtime on ${engine}: filling in a channel of ${STREAMS} members`);
  const database = await databases.create(engine);
  await fill(database, DATA, dist);
  const [token] = await tokens(database, dist, [0]);
  const readers = await streamTokens(database, dist, [...Array(STREAMS).keys()]);
  const rounds = Math.max(2, Math.round(settings.rounds / 3));
  const seconds = settings.quick ? 2 : 3;
  const sides = [];
  try {
    for (const name of ["ours", "bare-realtime"]) {
      say(`realtime on ${engine}: opening ${STREAMS} streams of ${name}`);
      const server = await ServerProcess.start(name, { env: database.env, dist });
      const side = { name, server };
      sides.push(side);
      side.request = name === "ours" ? (text) => sendRequest(server.address, token, text) : undefined;
      side.sample = name === "ours" ? await sampleOf(server.address, readers[0], side) : sides[0].sample;
      side.request ??= (text) => bareRequest(server.address, side.sample, text);
      const before = server.memory();
      side.listeners = await Listeners.open(server.address, readers);
      await wait(2000);
      side.memoryPerStream = before === undefined ? undefined : (server.memory() - before) / STREAMS;
    }
    const measured = {};
    for (const rate of RATES) {
      measured[rate] = [];
      for (let round = 0; round < rounds; round++) {
        say(`realtime on ${engine}: ${rate} sends/s, round ${round + 1} of ${rounds}`);
        const results = {};
        for (const side of round % 2 === 0 ? sides : sides.toReversed()) {
          results[side.name] = await measure(side, rate, seconds);
        }
        measured[rate].push(results);
      }
    }
    const memory = Object.fromEntries(sides.map(({ name, memoryPerStream }) => [name, memoryPerStream]));
    return { memoryPerStream: memory, rates: Object.fromEntries(RATES.map((rate) => [rate, summary(measured[rate])])) };
  } finally {
    for (const { server, listeners } of sides) {
      listeners?.close();
      await server.stop();
    }
  }
}

const sendRequest = (address, token, text) =>
  requestText({ method: "POST", path: PATH, token, body: { text } }, address, randomUUID());

/** The same event comes of it as the sample: all that the bare server does with it is to put it into an envelope. */
function bareRequest(address, sample, text) {
  const { channel, message } = sample;
  const lastMessage = channel.lastMessage && { ...channel.lastMessage, text };
  const body = { channel: { ...channel, lastMessage }, message: { ...message, text } };
  return requestText({ method: "POST", path: "/publish", token: "none", body }, address);
}

/** What our server says of a message. */
async function sampleOf({ host, port }, token, { server, request }) {
  const aborting = new AbortController();
  const { body } = await fetch(`http://${host}:${port}/realtime`, {
    headers: { authorization: `Bearer ${token}` },
    signal: aborting.signal,
  });
  let text = "";
  for await (const part of body.pipeThrough(new TextDecoderStream())) {
    text += part;
    if (!text.includes("event: ready")) continue;
    const found = /event: chat:message:new\ndata: (.*)\n\n/.exec(text);
    if (found) {
      aborting.abort();
      return JSON.parse(found[1]).data;
    }
    if (!part.includes("event: ready")) continue;
    const connection = await Connection.open(server.address);
    await connection.send(request(`${TEXT} ${stamp()}`));
    connection.close();
  }
  throw new Error("The stream ended before a message came.");
}

/** Sends at a rate, whether the earlier ones are answered or not; each when a connection is free. */
async function measure({ server, listeners, request }, rate, seconds) {
  const connections = await Promise.all(Array.from({ length: SENDERS }, () => Connection.open(server.address)));
  await listeners.begin();
  const count = rate * seconds;
  const cpuBefore = server.cpuSeconds();
  const began = performance.now();
  const answered = [];
  let next = 0;
  await Promise.all(
    connections.map(async (connection) => {
      for (let index = next++; index < count; index = next++) {
        const due = began + (index * 1000) / rate;
        if (due > performance.now()) await wait(due - performance.now());
        const sentAt = performance.now();
        const answer = await connection.send(request(`${TEXT} ${stamp()}`));
        if (answer.status !== 200) throw new Error(`Answered ${answer.status}: ${answer.body()}`);
        answered.push(performance.now() - sentAt);
      }
    }),
  );
  for (const connection of connections) connection.close();
  const sendsPerSecond = count / ((performance.now() - began) / 1000);
  const expected = count * STREAMS;
  const arrived = await listeners.end(expected);
  if (arrived.count !== expected) throw new Error(`${expected} events were to come, and ${arrived.count} did.`);
  const cpuMicros = cpuBefore === undefined ? undefined : ((server.cpuSeconds() - cpuBefore) / expected) * 1e6;
  return { ...arrived, sendsPerSecond, sendP50: median(answered), cpuMicros };
}

function summary(rounds) {
  const servers = {};
  for (const name of Object.keys(rounds[0])) {
    const of = (quantity) => median(rounds.map((round) => round[name][quantity]));
    const cpu = rounds[0][name].cpuMicros !== undefined;
    servers[name] = {
      p50: of("p50"),
      p99: of("p99"),
      sendP50: of("sendP50"),
      sendsPerSecond: of("sendsPerSecond"),
      cpuMicros: cpu ? of("cpuMicros") : undefined,
    };
  }
  const ratio = (quantity) => spread(rounds.map((round) => round.ours[quantity] / round["bare-realtime"][quantity]));
  const cpu = servers.ours.cpuMicros !== undefined;
  return {
    servers,
    ratios: { p50: ratio("p50"), p99: ratio("p99"), cpu: cpu ? ratio("cpuMicros") : undefined },
    rounds,
  };
}

function print(engine, { memoryPerStream, rates }) {
  const rows = Object.entries(rates).flatMap(([rate, { servers, ratios }]) =>
    Object.entries(servers).map(([name, { p50, p99, sendP50, sendsPerSecond, cpuMicros }]) => [
      rate,
      name,
      sendsPerSecond.toFixed(0),
      millisText(sendP50),
      millisText(p50),
      millisText(p99),
      cpuMicros === undefined ? "" : cpuMicros.toFixed(2),
      memoryPerStream[name] === undefined ? "" : (memoryPerStream[name] / 1024).toFixed(1),
      name === "ours" ? ratioText(ratios.p50) : "",
      name === "ours" ? ratioText(ratios.p99) : "",
      name === "ours" && ratios.cpu ? ratioText(ratios.cpu) : "",
    ]),
  );
  printTable(
    `${STREAMS} realtime streams on ${engine}, all of one channel: each send goes to every one of them`,
    [
      "sends/s",
      "server",
      "reached",
      "answer p50 ms",
      "event p50 ms",
      "event p99 ms",
      "CPU µs/event",
      "KiB/stream",
      "ours/it, p50",
      "ours/it, p99",
      "ours/it, CPU",
    ],
    rows,
  );
}
