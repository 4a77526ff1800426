// The process that listens: see listeners.mjs. It reads no more of the streams than it must, so that it costs little of the machine.
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { MARK, MARK_DIGITS } from "./listeners.mjs";

const EVENT = Buffer.from("\nevent: chat:message:new\n");
const STAMP = Buffer.from(MARK);
const FRAME_END = Buffer.from("\n\n");
/** How many connections are opened at once. */
const AT_ONCE = 50;
/** When nothing comes for so long, nothing will, in milliseconds. */
const SILENCE = 3000;

const buffer = Buffer.alloc(256 * 1024);
const sockets = [];
/** How many streams the server has closed. */
let closed = 0;
let latencies = [];
let lastAt = 0;

process.on("message", async (message) => {
  try {
    process.send({ result: await perform(message) });
  } catch (error) {
    process.send({ error: error.stack ?? String(error) });
  }
});
process.on("disconnect", () => process.exit(0));

async function perform({ open, end }) {
  if (open) return openAll(open);
  if (!end) {
    latencies = [];
    return undefined;
  }
  lastAt = performance.now();
  while (latencies.length < end.expected && performance.now() - lastAt < SILENCE) await wait(20);
  if (closed > 0) throw new Error(`The server closed ${closed} streams: they were read too slowly for what was sent.`);
  const sorted = Float64Array.from(latencies).sort();
  const percentile = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return { count: sorted.length, p50: percentile(0.5), p99: percentile(0.99), longest: percentile(1) };
}

async function openAll({ address, tokens }) {
  const waiting = [...tokens];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let token = waiting.pop(); token !== undefined; token = waiting.pop()) await openOne(address, token);
    }),
  );
}

function openOne({ host, port }, token) {
  return new Promise((resolve, reject) => {
    let head = "";
    let read;
    const opening = (bytes) => {
      head += bytes.toString("latin1");
      if (!head.startsWith("HTTP/1.1 200".slice(0, head.length))) return reject(new Error(head));
      if (!head.includes("event: ready")) return;
      read = reader();
      resolve();
    };
    const callback = (count) => {
      const bytes = buffer.subarray(0, count);
      if (read) read(bytes);
      else opening(bytes);
      return true;
    };
    // One buffer for all: what comes is looked at at once.
    const socket = connect({ host, port, onread: { buffer, callback } });
    sockets.push(socket);
    socket.on("error", () => {});
    socket.once("close", () => {
      closed += 1;
      reject(new Error(`The server closed a stream that had: ${head}`));
    });
    socket.write(`GET /realtime HTTP/1.1\r\nHost: ${host}:${port}\r\nAuthorization: Bearer ${token}\r\n\r\n`);
  });
}

/** Notes how old each event is when it comes. Only where a piece ends within an event, that event's beginning is kept. */
function reader() {
  let rest;
  return (piece) => {
    lastAt = performance.now();
    const now = (performance.timeOrigin + lastAt) * 1000;
    const bytes = rest ? Buffer.concat([rest, piece]) : piece;
    const lastEnd = bytes.lastIndexOf(FRAME_END);
    const end = lastEnd < 0 ? 0 : lastEnd + FRAME_END.length;
    for (let at = bytes.indexOf(EVENT); at >= 0 && at < end; at = bytes.indexOf(EVENT, at)) {
      at = bytes.indexOf(STAMP, at) + STAMP.length;
      latencies.push((now - Number(bytes.latin1Slice(at, at + MARK_DIGITS))) / 1000);
    }
    rest = end < bytes.length ? Buffer.from(bytes.subarray(end)) : undefined;
  };
}
