import { routeOf } from "../../src/components/route";
import { callCode } from "../../src/data/call-code";
import { serviceAddress } from "../../src/data/client";
import { reconciled } from "../../src/data/inbox";
import { inboxOrder } from "../../src/data/order";
import { quotaOf } from "../../src/data/quota";
import { hasReacted, withReaction } from "../../src/data/reactions";
import { rowsOf } from "../../src/data/rows";
import { claimsOf, tokenInLink } from "../../src/data/session";
import { initialState } from "../../src/data/state";
import { ann, at, bob, channel, message } from "./made";

test("the remaining quota comes from the headers, the tightest window first", () => {
  expect(quotaOf('"3600s";r=580;t=9, "60s";r=12;t=41', '"3600s";q=600;w=3600, "60s";q=50;w=60')).toEqual([
    { window: "60s", remaining: 12, limit: 50, reset: 41 },
    { window: "3600s", remaining: 580, limit: 600, reset: 9 },
  ]);
  expect(quotaOf('"a";r=1;t=2')).toEqual([{ window: "a", remaining: 1, reset: 2 }]);
  expect(quotaOf("")).toEqual([]);
});

test("the code of a call is what one would write", () => {
  expect(callCode("client", "SendMessage", { channelId: "c", text: 'Say "hi"', userId: undefined })).toBe(
    `import { SendMessageCommand } from "client";

const output = await client.send(
  new SendMessageCommand({ channelId: "c", text: "Say \\"hi\\"" }),
);`,
  );
  const long = callCode("client", "QueryChannels", { query: { text: "x".repeat(60), members: [] } });
  expect(long).toContain(`new QueryChannelsCommand({\n    query: {\n      text: "xxx`);
});

test("pinned channels come first, then those with the newest message; ties go by id", () => {
  const channels = Object.fromEntries(
    [
      channel("c", { lastMessageAt: at(3) }),
      channel("b", { lastMessageAt: at(3) }),
      channel("new", { createdAt: at(9) }),
      channel("pinned", { lastMessageAt: at(1) }),
      channel("hidden", { lastMessageAt: at(8) }),
      channel("found", { lastMessageAt: at(8) }),
    ].map((one) => [one.channelId, one]),
  );
  const inbox = {
    ...initialState("me").inbox,
    shown: new Set(["b", "c", "new", "hidden"]),
    hidden: new Set(["hidden"]),
    pinned: { pinned: at(5) },
    marked: new Set(["c"]),
    tagged: { b: ["t"] },
  };
  const ids = (filter: Parameters<typeof inboxOrder>[1]) =>
    inboxOrder({ inbox, channels }, filter).map(({ channelId }) => channelId);
  expect(ids({ kind: "all" })).toEqual(["pinned", "new", "b", "c"]);
  expect(ids({ kind: "unread" })).toEqual(["c"]);
  expect(ids({ kind: "hidden" })).toEqual(["hidden"]);
  expect(ids({ kind: "pinned" })).toEqual(["pinned"]);
  expect(ids({ kind: "tag", tagId: "t" })).toEqual(["b"]);
});

test("messages of one author that follow each other are one block of a day", () => {
  const rows = rowsOf(
    [
      message(1),
      message(2),
      message(3, { user: ann }),
      message(4, { type: "system", event: "{}" }),
      message(5, { user: ann }),
      message(400, { user: ann }),
      message(90_000, { user: ann }),
    ],
    [{ key: "k", channelId: "harbour", text: "next", writtenAt: 0, status: "waiting", attempted: false }],
    ann.id,
  );
  expect(rows.map((row) => (row.kind === "day" ? "day" : row.first))).toEqual([
    "day",
    true,
    false,
    true,
    true,
    true,
    true,
    "day",
    true,
    false,
  ]);
});

test("a reaction is counted once for each user", () => {
  const first = withReaction(message(1), "heart", ann, true, at(2));
  const both = withReaction(first, "heart", bob, true, at(3));
  expect(both.reactionCounts).toEqual([{ type: "heart", count: 2 }]);
  expect(withReaction(both, "heart", ann, true, at(4))).toBe(both);
  const one = withReaction(both, "heart", ann, false, at(4));
  expect(hasReacted(one, "heart", ann.id)).toBe(false);
  expect(withReaction(one, "heart", bob, false, at(5)).reactionCounts).toEqual([]);
});

test("what an answer says is unread doesn't undo what events have said since it was asked for", () => {
  const unread = reconciled(new Set(["a", "b"]), new Set(["b", "new"]), ["a", "b", "c"]);
  expect([...unread].sort()).toEqual(["b", "c", "new"]);
});

test("a link signs in by its fragment", () => {
  expect(tokenInLink("#token=eyJ.a_b-c")).toBe("eyJ.a_b-c");
  expect(tokenInLink("#/c/1")).toBeUndefined();
  expect(tokenInLink("#token=")).toBeUndefined();
});

test("what is no JWT has no claims", () => {
  const payload = Buffer.from('{"user_id":"ü"}').toString("base64url");
  expect(claimsOf(`a.${payload}.c`)).toEqual({ user_id: "ü" });
  for (const text of ["", "cvk_0123", "a.b.c", "a.bnVsbA.c"]) expect(claimsOf(text)).toBeUndefined();
});

test.each([
  ["", { view: "inbox" }],
  ["#/", { view: "inbox" }],
  ["#/c/a%20b", { view: "channel", channelId: "a b" }],
  ["#/find", { view: "find" }],
  ["#/admin", { view: "admin", section: "keys" }],
  ["#/admin/webhooks", { view: "admin", section: "webhooks" }],
  ["#/nowhere", { view: "inbox" }],
])("the address %j is a view", (hash, route) => expect(routeOf(hash)).toEqual(route));

test.each([
  ["http://127.0.0.1:8080/console/", "http://127.0.0.1:8080"],
  ["https://example.com/chat/console/index.html#/c/1", "https://example.com/chat"],
])("the service of the console at %s is at %s", (page, service) => expect(serviceAddress(page)).toBe(service));
