import { codecs, type HttpInput, type InputFailure, type OperationName } from "../src";
import { patterns } from "./model";

/** Decodes what a caller sends, and gives the failures. */
function failuresOf(name: OperationName, http: Partial<HttpInput>): InputFailure[] {
  const failures: InputFailure[] = [];
  codecs[name].decode({ params: {}, query: "", headers: {}, body: undefined, ...http }, failures);
  return failures;
}

function decoded<Name extends OperationName>(name: Name, http: Partial<HttpInput>) {
  const failures: InputFailure[] = [];
  const input = codecs[name].decode({ params: {}, query: "", headers: {}, body: undefined, ...http }, failures);
  expect(failures).toEqual([]);
  return input as ReturnType<(typeof codecs)[Name]["decode"]>;
}

const channel = { channelId: "c" };
const failure = (path: string, message: string): InputFailure => ({ path, message });
const attachment = { id: "1", fsId: "1", name: "a.png", size: 1 };

describe("what is wrong is said", () => {
  it.each<[string, OperationName, Partial<HttpInput>, InputFailure[]]>([
    ["a label is missing", "GetChannel", {}, [failure("/channelId", "Required")]],
    ["a label is empty", "GetChannel", { params: { channelId: "" } }, [failure("/channelId", "Required")]],
    [
      "the body is a list",
      "SendMessage",
      { params: channel, body: [] },
      [failure("", "Expected an object, got a list")],
    ],
    ["the body is null", "SendMessage", { params: channel, body: null }, [failure("", "Expected an object, got null")]],
    [
      "the body is a text",
      "SendMessage",
      { params: channel, body: "hi" },
      [failure("", 'Expected an object, got "hi"')],
    ],
    [
      "a number for a string",
      "SendMessage",
      { params: channel, body: { text: 5 } },
      [failure("/text", "Expected a string, got a number")],
    ],
    [
      "an object for a string",
      "SendMessage",
      { params: channel, body: { text: {} } },
      [failure("/text", "Expected a string, got an object")],
    ],
    [
      "a list for a boolean",
      "SendMessage",
      { params: channel, body: { silent: [] } },
      [failure("/silent", "Expected true or false, got a list")],
    ],
    [
      "a string for a boolean",
      "SendMessage",
      { params: channel, body: { silent: "true" } },
      [failure("/silent", 'Expected true or false, got "true"')],
    ],
    [
      "true for an object",
      "SendMessage",
      { params: channel, body: { quote: true } },
      [failure("/quote", "Expected an object, got true")],
    ],
    [
      "an object for a list",
      "SendMessage",
      { params: channel, body: { attachments: {} } },
      [failure("/attachments", "Expected a list, got an object")],
    ],
    [
      "a text is too long",
      "SendMessage",
      { params: channel, body: { text: "x".repeat(10_001) } },
      [failure("/text", "At most 10,000 characters; got 10,001")],
    ],
    [
      "a text is empty",
      "CreateInboxTag",
      { body: { name: "" } },
      [failure("/name", "At least 1 and at most 50 characters; got 0")],
    ],
    [
      "a list is too long",
      "SendMessage",
      { params: channel, body: { attachments: Array(11).fill(attachment) } },
      [failure("/attachments", "At most 10 items; got 11")],
    ],
    [
      "a number has a fraction",
      "SendMessage",
      { params: channel, body: { attachments: [attachment, { ...attachment, size: 1.5 }] } },
      [failure("/attachments/1/size", "Expected a whole number, got 1.5")],
    ],
    [
      "null in a list",
      "AddChannelMembers",
      { params: channel, body: { members: ["a", null] } },
      [failure("/members/1", "Expected a string, got null")],
    ],
    [
      "no value of an enum",
      "UpdateChannel",
      { params: channel, body: { access: "open" } },
      [failure("/access", 'One of: private, public; got "open"')],
    ],
    [
      "no member of a union",
      "SendMessage",
      { params: channel, body: { elements: [{}] } },
      [failure("/elements/0", "Exactly one of: template, actions; got none")],
    ],
    [
      "two members of a union",
      "SendMessage",
      { params: channel, body: { elements: [{ template: {}, actions: [], more: 1, x: 1 }] } },
      [failure("/elements/0", 'Exactly one of: template, actions; got "template" and "actions" and "more" and 1 more')],
    ],
    [
      "an unknown member of a union",
      "SendMessage",
      { params: channel, body: { elements: [{ video: {} }] } },
      [failure("/elements/0", 'Exactly one of: template, actions; got "video"')],
    ],
    [
      "deep inside",
      "SendMessage",
      { params: channel, body: { elements: [{ actions: [{ button: { text: "x", handler: { link: {} } } }] }] } },
      [failure("/elements/0/actions/0/button/handler/link/url", "Required")],
    ],
    [
      "a query number is none",
      "ListMessages",
      { params: channel, query: "limit=ten" },
      [failure("/limit", 'Expected a whole number, got "ten"')],
    ],
    [
      "a query number is too large",
      "ListMessages",
      { params: channel, query: "limit=1000" },
      [failure("/limit", "At least 1 and at most 100; got 1,000")],
    ],
    [
      "a query number is too small",
      "ListMessages",
      { params: channel, query: "offset=-1" },
      [failure("/offset", "At least 0; got -1")],
    ],
    [
      "a query number is no 32-bit one",
      "ListMessages",
      { params: channel, query: "offset=1e10" },
      [failure("/offset", "At most 2,147,483,647; got 10,000,000,000")],
    ],
    [
      "a query boolean is none",
      "UnpinMessage",
      { params: { ...channel, messageId: "m" }, query: "silent=yes" },
      [failure("/silent", 'Expected true or false, got "yes"')],
    ],
    [
      "a parameter comes twice",
      "ListMessages",
      { params: channel, query: "limit=1&limit=1" },
      [failure("/limit", "Given more than once in the query")],
    ],
    [
      "a parameter isn't UTF-8",
      "ListMessages",
      { params: channel, query: "before=%ff" },
      [failure("/before", "Not percent-encoded UTF-8")],
    ],
    [
      "a parameter is missing",
      "GetSmsChannelId",
      { query: "service=%2B390461171510" },
      [failure("/serviceRecipient", "Required")],
    ],
    [
      "a pattern isn't matched",
      "CreateInboxTag",
      { body: { name: " x" } },
      [failure("/name", 'Must match ^\\S(.*\\S)?$; got " x"')],
    ],
    [
      "several things",
      "SendMessage",
      { body: { text: 1, silent: 0 }, headers: { "idempotency-key": "a b" } },
      [
        failure("/channelId", "Required"),
        failure("/idempotencyToken", expect.stringMatching(/^Must match .*; got "a b"$/) as unknown as string),
        failure("/silent", "Expected true or false, got a number"),
        failure("/text", "Expected a string, got a number"),
      ],
    ],
  ])("%s", (_, name, http, expected) => {
    expect(failuresOf(name, http)).toEqual(expected);
  });

  it("up to a hundred failures, and what a caller wrote is cut", () => {
    const failures = failuresOf("AddChannelMembers", {
      params: channel,
      body: { members: Array(100).fill(""), silent: "y".repeat(99) },
    });
    expect(failures).toHaveLength(100);
    const [first] = failuresOf("SendMessage", { params: channel, body: { silent: "\n".repeat(99) } });
    expect(first?.message).toBe(`Expected true or false, got "${"\\n".repeat(40)}…"`);
  });
});

describe("what is accepted", () => {
  it("defaults stand in for what is missing or null", () => {
    expect(decoded("ListMessages", { params: channel })).toEqual({ channelId: "c", limit: 50, offset: 0 });
    expect(decoded("ListChannels", { query: "limit=7" })).toEqual({ limit: 7, offset: 0 });
    expect(decoded("SendMessage", { params: channel, body: { text: null, silent: null } })).toEqual({
      channelId: "c",
      silent: false,
    });
  });

  it("a body may be missing where nothing in it is required", () => {
    expect(decoded("HideChannel", { params: channel })).toEqual({ channelId: "c" });
  });

  it("what isn't given is no member at all, so that it doesn't overwrite anything when spread", () => {
    expect(
      Object.keys(
        decoded("PartialUpdateMessage", { params: { ...channel, messageId: "m" }, body: { set: { text: "x" } } }).set ??
          {},
      ),
    ).toEqual(["text"]);
  });

  it("a query is decoded: percent signs, + as a space, no value, unknown and unreadable names", () => {
    const query = "&&service=%2B39+04%C3%A9&serviceRecipient=a=b&unknown&%ff=1&__proto__=1&toString=2";
    expect(decoded("GetSmsChannelId", { query })).toEqual({ service: "+39 04é", serviceRecipient: "a=b" });
    expect(failuresOf("GetSmsChannelId", { query: "service&serviceRecipient=x" })).toHaveLength(1);
  });

  it("numbers of a query are written as in JSON", () => {
    expect(decoded("ListMessages", { params: channel, query: "limit=1e1&offset=2.0" })).toMatchObject({
      limit: 10,
      offset: 2,
    });
    for (const limit of ["010", "+10", " 10", "10 ", "0x10", "1_0", "", "NaN", "Infinity"])
      expect(failuresOf("ListMessages", { params: channel, query: `limit=${encodeURIComponent(limit)}` })).toHaveLength(
        1,
      );
  });

  it("characters are counted, not UTF-16 units", () => {
    const text = "\u{1f600}".repeat(10_000);
    expect(decoded("SendMessage", { params: channel, body: { text } }).text).toBe(text);
    expect(failuresOf("SendMessage", { params: channel, body: { text: `${text}x` } })[0]?.message).toMatch(
      /got 10,001$/,
    );
  });

  it("several lines of one header are one list", () => {
    const headers = { "idempotency-key": ["a", "b"] };
    expect(failuresOf("SendMessage", { params: channel, headers })[0]?.message).toMatch(/got "a, b"$/);
  });

  it("names that every object inherits are unknown members, and change no prototype", () => {
    const body = JSON.parse('{"__proto__":{"silent":"x","text":5},"constructor":1,"toString":2,"text":"x"}') as unknown;
    const input = decoded("SendMessage", { params: channel, body });
    expect(input).toEqual({ channelId: "c", silent: false, text: "x" });
    expect(Object.getPrototypeOf(input)).toBe(Object.prototype);
    expect(
      decoded("SendMessage", {
        params: channel,
        body: JSON.parse('{"elements":[{"__type":"x","template":{}}]}') as unknown,
      }).elements,
    ).toEqual([{ template: {} }]);
    expect(
      failuresOf("SendMessage", {
        params: channel,
        body: JSON.parse('{"elements":[{"__proto__":{"template":{}}}]}') as unknown,
      }),
    ).toHaveLength(1);
  });

  it("documents are as they came, __proto__ and all", () => {
    const result = JSON.parse('{"__proto__":[1],"a":null,"b":[{"c":-0.5}]}') as unknown;
    expect(decoded("SendActionTriggerResult", { params: { triggerId: "t" }, body: { result } }).result).toBe(result);
  });
});

describe("cost", () => {
  // The build refuses a pattern that can take longer; this is whether it is right.
  it.each(patterns)("%s takes linear time", (pattern) => {
    const expression = new RegExp(pattern, "u");
    const parts = ["x", " ", "0", "\\", "/", "a@", ".a", "+ ", "-0", "\u{1f600}", "2024-", ":", "é ", "\n", "http://"];
    const start = performance.now();
    for (const part of parts)
      for (const begin of ["", "a@b", "+1", "2024-", "tel:"]) expression.test(`${begin}${part.repeat(50_000)}\u0000`);
    // Linear: some hundredths of a second. Quadratic: many minutes.
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it("a body of nothing but mistakes costs little more than one of few", () => {
    const members = Array(300_000).fill(1);
    const elements = Array(200_000).fill({});
    const start = performance.now();
    expect(failuresOf("AddChannelMembers", { params: channel, body: { members } })).toHaveLength(1);
    expect(failuresOf("SendMessage", { params: channel, body: { elements } })).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
