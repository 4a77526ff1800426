import { createRequire } from "node:module";
import { join } from "node:path";
import { COMPANY } from "./fill.mjs";
import { median } from "./stats.mjs";

const CALLS = 100_000;
const ROUNDS = 5;

/**
 * What the steps before an operation take by themselves, in microseconds a call: the same code as in the server, called with tokens
 * that it knows, by turns of so many callers.
 *
 * @param {string[]} tokens
 * @param {string} dist The build of our server.
 * @returns {Promise<Record<"authentication" | "authorization" | "limits", number>>}
 */
export async function measureSteps({ dataDir, databaseUrl }, tokens, dist) {
  const require = createRequire(join(dist, "index.js"));
  const { openConversations } = require("./index.js");
  const { Tokens } = require("./auth/tokens.js");
  const { authorize } = require("./pipeline/authorize.js");
  const { RateLimit } = require("./pipeline/rate-limit.js");
  const { MemoryLimits } = require("./limits/memory.js");
  const { rulesOf } = require("./limits/limits.js");
  const { operations } = require("@wildix/xbees-conversations-server-sdk");
  const conversations = await openConversations({ dataDir, databaseUrl, logLevel: "silent" });
  try {
    const known = new Tokens(conversations.issuer, { trusts: () => false }, undefined, Date.now);
    const headers = tokens.map((token) => `Bearer ${token}`);
    const credentials = [];
    for (const header of headers) credentials.push(await known.authenticate(header));
    if (credentials.some(({ company }) => company !== COMPANY)) throw new Error("These are tokens of somebody else.");
    const silent = { warn: () => {} };
    // Each round has fresh limits, so that none is reached.
    const fresh = () => new RateLimit(new MemoryLimits(Date.now, silent), rulesOf({ requests: 600, periodMs: 60_000 }));
    const at = (list, index) => list[index % list.length];
    return {
      authentication: await timed(() => (index) => known.authenticate(at(headers, index))),
      authorization: await timed(() => (index) => authorize(operations.SendMessage, at(credentials, index))),
      limits: await timed(() => {
        const limits = fresh();
        return (index) => limits.count("SendMessage", at(credentials, index), () => {});
      }),
    };
  } finally {
    await conversations.close();
  }
}

/** Microseconds a call, the median over rounds. */
async function timed(prepare) {
  const rounds = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const call = prepare();
    const began = process.cpuUsage();
    for (let index = 0; index < CALLS; index++) await call(index);
    const { user, system } = process.cpuUsage(began);
    // The first one is for the compiler.
    if (round > 0) rounds.push((user + system) / CALLS);
  }
  return median(rounds);
}
