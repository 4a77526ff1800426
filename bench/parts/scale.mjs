import { channelId, fill, tokens } from "../lib/fill.mjs";
import { millisText, printTable, ratioText } from "../lib/report.mjs";
import { ServerProcess } from "../lib/servers.mjs";
import { median, spread } from "../lib/stats.mjs";

/** What grows, and from where to where. All of the large database is large, so that what grows elsewhere shows as well. */
const SIZES = {
  small: { messages: 1_000, channels: 10, members: 10 },
  large: { messages: 1_000_000, channels: 10_000, members: 5_000 },
};
/** `--quick` only shows that it works. */
const QUICK = { ...SIZES, large: { messages: 20_000, channels: 1_000, members: 500 } };

/**
 * One at a time: it is about how long one takes. With two, server, load and two of PostgreSQL's processes want two cores, and the
 * slowest hundredth is how long one waits for a core (a tick of the system, 4 ms).
 */
const CONNECTIONS = 1;
/** How many different places of a large thing are asked for. */
const PLACES = 200;

const LONG = { group: 0, firstUser: 0, members: 10 };
const MANY = { group: 1, user: 10 };
const CROWD = { group: 2, firstUser: 100 };

const dataFor = ({ messages, channels, members }) => ({
  users: CROWD.firstUser + members,
  groups: [
    // One channel with many messages.
    { channels: 1, members: LONG.members, messages, member: `${LONG.firstUser} + $j` },
    // Many channels, all with the same user in them.
    {
      channels,
      members: 3,
      messages: 3,
      member: `CASE $j WHEN 0 THEN ${MANY.user} ELSE ${MANY.user} + $j + 2 * ($c % 20) END`,
    },
    // One channel with many members.
    { channels: 1, members, messages: 100, member: `${CROWD.firstUser} + $j` },
  ],
  // Limited by the model, so the same at both sizes.
  inbox: { user: MANY.user, group: MANY.group, channels: 10, tags: 15 },
});

/**
 * What calls cost with few and with many messages in a channel, channels of a user and members of a channel.
 *
 * @param {import("../run.mjs").Run} run
 */
export async function measureScale(run) {
  const results = {};
  for (const engine of run.engines) results[engine] = await measureEngine(run, engine);
  for (const engine of run.engines) printEngine(engine, results[engine]);
  return results;
}

async function measureEngine(run, engine) {
  const { databases, dist, settings } = run;
  const sizes = settings.quick ? QUICK : SIZES;
  const servers = {};
  const calls = {};
  try {
    for (const [name, size] of Object.entries(sizes)) {
      run.say(`scale on ${engine}: filling in ${size.messages.toLocaleString("en")} messages`);
      const database = await databases.create(engine);
      const filled = await fill(database, dataFor(size), dist);
      calls[name] = await callsFor(size, filled, (users) => tokens(database, dist, users));
      servers[name] = await ServerProcess.start("ours", { env: database.env, dist });
    }
    const measured = {};
    for (const what of Object.keys(calls.small)) {
      run.say(`scale on ${engine}: ${what}`);
      measured[what] = await compare(run, servers, { small: calls.small[what], large: calls.large[what] });
    }
    return { sizes, calls: measured };
  } finally {
    for (const server of Object.values(servers)) await server.stop();
  }
}

/** By what is called and what grows: requests that ask for the same at both sizes. */
async function callsFor({ messages, channels, members }, filled, tokensOf) {
  const longTokens = await tokensOf(range(LONG.members).map((index) => LONG.firstUser + index));
  const crowdTokens = await tokensOf(spreadOver(0, members - 1).map((index) => CROWD.firstUser + index));
  const [manyToken] = await tokensOf([MANY.user]);
  const [longToken] = longTokens;
  const [crowdToken] = crowdTokens;

  const at = (group, channel = 0) => `/v2/conversations/channels/${channelId(group, channel)}/messages`;
  const get = (path, token) => ({ method: "GET", path, token });
  const send = (path, token) => ({
    method: "POST",
    path,
    token,
    body: { text: "One more message." },
    idempotent: true,
  });
  const query = (text) => [
    { method: "POST", path: "/v2/conversations/query", token: manyToken, body: { query: { text }, limit: 10 } },
  ];
  // Deep: in the older half of the history, and a whole page.
  const deep = spreadOver(60, Math.floor(messages / 2));
  return {
    "SendMessage, messages": longTokens.map((token) => send(at(LONG.group), token)),
    "ListMessages first page, messages": [get(`${at(LONG.group)}?limit=50`, longToken)],
    "GetMessage, messages": deep.map((seq) => get(`${at(LONG.group)}/${filled.messageId(seq)}`, longToken)),
    "ListMessages before, messages": deep.map((seq) =>
      get(`${at(LONG.group)}?limit=50&before=${filled.messageId(seq)}`, longToken),
    ),
    "ListMessages offset, messages": deep.map((seq) =>
      get(`${at(LONG.group)}?limit=50&offset=${messages - seq}`, longToken),
    ),
    "SendMessage, channels": spreadOver(0, channels - 1).map((channel) => send(at(MANY.group, channel), manyToken)),
    "ListChannels, channels": [get("/v2/conversations/channels?limit=10", manyToken)],
    "GetInboxState, channels": [get("/v2/conversations/inbox/state", manyToken)],
    "QueryChannels common text, channels": query("channel"),
    "QueryChannels rare text, channels": query(`channel ${channels - 1}`),
    "SendMessage, members": crowdTokens.map((token) => send(at(CROWD.group), token)),
    "ListMessages first page, members": [get(`${at(CROWD.group)}?limit=10`, crowdToken)],
    "ListChannels, members": crowdTokens.map((token) => get("/v2/conversations/channels?limit=10", token)),
  };
}

const range = (count) => [...Array(count).keys()];

/** Whole numbers from one to the other, evenly, at the most as many as there are places asked for; in no order. */
function spreadOver(from, to) {
  const count = Math.min(PLACES, to - from + 1);
  const step = (to - from) / Math.max(1, count - 1);
  const places = range(count).map((index) => Math.round(from + index * step));
  // Steps that have no divisor in common with the count lead to each place once.
  const stride = count % 7 === 0 ? 11 : 7;
  return places.map((_, index) => places[(index * stride) % count]);
}

async function compare({ load, settings }, servers, shots) {
  const { scaleRounds: rounds, scaleSeconds: seconds } = settings;
  const names = Object.keys(servers);
  const measured = [];
  for (let round = -1; round < rounds; round++) {
    const results = {};
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      results[name] = await load.run({
        address: servers[name].address,
        shots: shots[name],
        connections: CONNECTIONS,
        warmUpMs: 100,
        durationMs: seconds * 1000,
      });
    }
    // The first one warms up.
    if (round >= 0) measured.push(results);
  }
  const summary = {};
  for (const quantity of ["p50", "p99"]) {
    summary[quantity] = {
      small: median(measured.map(({ small }) => small[quantity])),
      large: median(measured.map(({ large }) => large[quantity])),
      ratio: spread(measured.map(({ small, large }) => large[quantity] / small[quantity])),
    };
  }
  return summary;
}

function printEngine(engine, { sizes, calls }) {
  const from = (what) =>
    `${sizes.small[what].toLocaleString("en")} → ${sizes.large[what].toLocaleString("en")} ${what}`;
  printTable(
    `As data grows on ${engine}: one small and one large database, medians of alternating rounds (half of the rounds within the brackets)`,
    ["call", "what grows", "p50 ms", "then", "times", "p99 ms", "then", "times"],
    Object.entries(calls).map(([name, { p50, p99 }]) => {
      const [call, what] = name.split(", ");
      return [
        call,
        from(what),
        millisText(p50.small),
        millisText(p50.large),
        ratioText(p50.ratio),
        millisText(p99.small),
        millisText(p99.large),
        ratioText(p99.ratio),
      ];
    }),
  );
}
