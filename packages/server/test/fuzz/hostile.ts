import * as fc from "fast-check";
import { record } from "../../../server-sdk/test/arbitraries";
import { bound, type Operation, type Value } from "../../../server-sdk/test/model";

/** A request as it goes over the wire. */
export interface Wire {
  readonly method: string;
  /** Path and query as they are written, whatever is in them. */
  readonly target: string;
  /** Besides the credential. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer | undefined;
}

/** Stands in a value for text that JSON.stringify wouldn't write. */
const RAW = "\u{f8ff}raw:";
const raw = (json: string): string => `${RAW}${Buffer.from(json, "latin1").toString("base64")}`;
const written = (value: unknown): string =>
  (JSON.stringify(value) ?? "").replace(new RegExp(`"${RAW}([\\w+/=]*)"`, "gu"), (_, text: string) =>
    Buffer.from(text, "base64").toString("latin1"),
  );

const MEBIBYTE = 1024 * 1024;

const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme-composite" }),
  fc.constantFrom(
    ...["", " ", "\0", "a\0b", "\ud800", "\udc00x", "\udfff\ud800", "\u{1f600}", "\u202e", "\ufeff", "e\u0301", "\r\n"],
    ...[
      "__proto__",
      "constructor",
      "prototype",
      "toString",
      "hasOwnProperty",
      "null",
      "undefined",
      "NaN",
      "[object Object]",
    ],
    ...[
      "%",
      "_",
      "'",
      "' OR 1=1 --",
      '"; DROP TABLE messages; --',
      "\\",
      "#{x}",
      "{{x}}",
      "<script>",
      "../../etc/passwd",
    ],
    ...["00000000-0000-4000-8000-000000000000", "0".repeat(32), "f".repeat(32), "-1", "0x10", "1e999", "9".repeat(400)],
    ...[
      "+390451234567",
      "++",
      "a@b",
      "@",
      "a".repeat(400),
      "\u{1f600}".repeat(10_001),
      "x".repeat(10_001),
      "İıß".repeat(50),
    ],
    ...["2001-01-01T00:00:00Z", "9999-12-31T23:59:60Z", "+275760-09-13T00:00:00Z", "-000001-01-01T00:00:00Z", "0", "T"],
  ),
);

const numbers = fc.oneof(
  fc.constantFrom<number | string>(
    ...[0, -0, -1, 0.1, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 2 ** 63, -(2 ** 63), 1e308, -1e308, 5e-324],
    ...["1e400", "-1e400", `${"9".repeat(400)}`, `0.${"0".repeat(400)}1`, "1E+2", "-0.0"].map(raw),
  ),
  fc.double(),
  fc.maxSafeInteger(),
);

const names = fc.oneof(
  fc.constantFrom("__proto__", "constructor", "prototype", "toString", "valueOf", "__type", "length", "", "$", "a.b"),
  fc.string(),
);

/** Values of any type; what is large comes rarely. */
const values: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 12, arbitrary: texts },
  { weight: 8, arbitrary: numbers },
  { weight: 6, arbitrary: fc.constantFrom<unknown>(null, true, false, [], {}, [null], [[]], [{}], { a: 1 }) },
  { weight: 4, arbitrary: fc.jsonValue() },
  { weight: 3, arbitrary: fc.tuple(names, fc.jsonValue()).map(([name, value]) => own({}, name, value)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...[raw('{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}'), raw('{"a":1,"a":2}')],
      ...[raw("[".repeat(5000) + "]".repeat(5000)), raw(`${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`)],
      ...[
        raw("[".repeat(100_000)),
        raw("[".repeat(200_000) + "]".repeat(200_000)),
        raw("NaN"),
        raw("'x'"),
        raw("01"),
        raw("\xff\xfe"),
        raw('"\xc0\xaf"'),
        raw('"\\ud800"'),
      ],
      ...[
        Array(101).fill("x"),
        Array(5000).fill({}),
        Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`m${i}`, i])),
      ],
    ),
  },
);
/** Of what a request may have at the most, and of just less: rarely. */
const huge = fc.constantFrom(MEBIBYTE, MEBIBYTE - 2000).map((length) => "x".repeat(length));

/** Sets a member as JSON.parse would: `__proto__` is one like any other. */
function own(into: object, name: string | number, value: unknown): object {
  return Object.defineProperty(into, name, { value, writable: true, enumerable: true, configurable: true });
}

interface Change {
  readonly where: number;
  readonly member: number;
  readonly kind: "replace" | "remove" | "add" | "wrap";
  readonly name: string;
  readonly value: unknown;
}

const containers = (of: unknown): object[] =>
  typeof of === "object" && of !== null ? [of, ...Object.values(of).flatMap(containers)] : [];

/** Changes one place of a JSON value, at any depth. */
function changed(json: unknown, { where, member, kind, name, value }: Change): unknown {
  const all = containers(json);
  const container = all[where % Math.max(1, all.length)];
  if (container === undefined) return value;
  const keys = Object.keys(container);
  const key = keys[member % Math.max(1, keys.length)];
  const before = key === undefined ? undefined : (container as Record<string, unknown>)[key];
  if (kind === "add" || key === undefined) own(container, Array.isArray(container) ? container.length : name, value);
  else if (kind === "replace") own(container, key, value);
  else if (kind === "wrap") own(container, key, [before]);
  else delete (container as Record<string, unknown>)[key];
  return json;
}

const changes = fc.array(
  fc.record<Change>({
    where: fc.nat(),
    member: fc.nat(),
    kind: fc.constantFrom("replace", "replace", "replace", "add", "remove", "wrap"),
    name: names,
    value: fc.oneof({ weight: 150, arbitrary: values }, { weight: 1, arbitrary: huge }),
  }),
  { maxLength: 3 },
);

/** What a percent-encoded text may look like when somebody else writes it. */
const broken = fc.constantFrom(
  ...[
    "%",
    "%%",
    "%2",
    "%zz",
    "%C0%80",
    "%ED%A0%80",
    "%FF",
    "%00",
    "%0d%0a",
    "%2F",
    "..%2f..",
    ".",
    "..",
    "%2e%2e",
    "+",
    "&&",
    "=",
  ],
  ...[
    "%F0%9F%98%80",
    "a;b=c",
    "a/b",
    "x".repeat(300),
    "%41".repeat(3000),
    "[]",
    "a[b]=c",
    "\xff",
    "__proto__",
    "constructor",
  ],
);
const encoded = fc.oneof({ weight: 3, arbitrary: texts.map(percent) }, { weight: 2, arbitrary: broken });

function percent(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    // Half of a surrogate pair: as an encoder writes it that doesn't look.
    return [...text].map((one) => (/[\ud800-\udfff]/.test(one) ? "%ED%A0%80" : encodeURIComponent(one))).join("");
  }
}

const printable = (text: string): string => text.replace(/[^\x20-\x7e\xa0-\xff]/g, "?");

const headers = fc.array(
  fc.oneof(
    fc.tuple(
      fc.constantFrom("Content-Type"),
      fc.constantFrom(
        ...["application/json; charset=utf-8", "APPLICATION/JSON", "text/plain", "", "a", "application/json;;;", "*/*"],
        ...["multipart/form-data; boundary=x", "application/json, text/plain", `application/json;${"x".repeat(2000)}`],
      ),
    ),
    fc.tuple(
      fc.constantFrom("Idempotency-Key", "X-Request-Id", "Accept", "Accept-Encoding", "If-Match"),
      texts.map(printable),
    ),
    fc.tuple(
      fc.constantFrom("X-Forwarded-For", "Forwarded", "Origin", "Referer", "Cookie", "X-HTTP-Method-Override"),
      fc.constantFrom("127.0.0.1", ",,,", "::1, 999.1.1.1", "null", "https://x", "DELETE", "a=b; __proto__=c"),
    ),
    fc.tuple(
      names.map((name) => `X-${name.replace(/[^\w-]/g, "")}`),
      texts.map(printable),
    ),
  ),
  { minLength: 1, maxLength: 3 },
);

type Input = Record<string, unknown>;

/** The members of an input: mostly those that are known to succeed, else others that the model admits. */
function inputs(operation: Operation): fc.Arbitrary<(known: Input) => Input> {
  return fc.tuple(record(operation.input), fc.nat()).map(([random, dice]) => (known) => {
    const input: Input = { ...known };
    for (const [index, [name, value]] of Object.entries(random).entries()) {
      const turn = (dice >>> ((3 * index) % 27)) & 7;
      // Somebody else's id is refused by itself.
      if (name in known || name === "userId" ? turn === 0 : turn < 4) input[name] = value;
    }
    return input;
  });
}

/** Once in so many times. */
const seldom = <T, N>(times: number, arbitrary: fc.Arbitrary<T>, otherwise: N): fc.Arbitrary<T | N> =>
  fc.oneof({ weight: times - 1, arbitrary: fc.constant(otherwise) }, { weight: 1, arbitrary });

/** Calls of an operation that are mostly right, with something in them that no caller should send. */
export function hostile(operation: Operation, method: string): fc.Arbitrary<(known: Input) => Wire> {
  const inside = bound(operation, "body");
  const parts = fc.record({
    input: inputs(operation),
    changes: fc.oneof({ weight: 1, arbitrary: fc.constant([]) }, { weight: 3, arbitrary: changes }),
    places: seldom(
      4,
      fc.array(fc.record({ which: fc.nat(), text: encoded, twice: fc.boolean() }), { minLength: 1, maxLength: 2 }),
      [],
    ),
    query: seldom(8, fc.tuple(names.map(percent), encoded), undefined),
    headers: seldom(4, headers, []),
    cut: seldom(30, fc.nat(200), undefined),
    body: seldom(20, values, undefined),
    suffix: seldom(40, fc.constantFrom("/", "//", "?", "#x", ";x", "/..", "%"), ""),
  });
  type Parts = typeof parts extends fc.Arbitrary<infer T> ? T : never;
  const make =
    (drawn: Parts) =>
    (known: Input): Wire => {
      const input = drawn.input(known);
      const placed = new Map<string, string[]>();
      const places: [string, Value][] = [
        ...bound(operation, "label"),
        ...bound(operation, "query"),
        ...bound(operation, "header"),
      ];
      for (const [name] of places) if (input[name] !== undefined) placed.set(name, [percent(String(input[name]))]);
      for (const { which, text, twice } of places.length > 0 ? drawn.places : []) {
        const [name] = places[which % places.length] as [string, Value];
        placed.set(name, twice ? [...(placed.get(name) ?? []), text] : [text]);
      }
      const path = operation.uri.replace(/\{(\w+)\}/g, (_, label: string) => placed.get(label)?.at(-1) ?? "x");
      const query = bound(operation, "query").flatMap(([name, { binding }]) =>
        (placed.get(name) ?? []).map((text) => `${binding.name}=${text}`),
      );
      if (drawn.query) query.push(drawn.query.join("="));
      const own = bound(operation, "header").flatMap(([name, { binding }]) =>
        (placed.get(name) ?? []).map((text) => [binding.name, printable(text)] as const),
      );
      return {
        method,
        target: `${path}${drawn.suffix}${query.length > 0 ? `?${query.join("&")}` : ""}`,
        headers: [...own, ...drawn.headers],
        body:
          inside.length === 0 && drawn.body === undefined
            ? undefined
            : bodyOf(drawn, Object.fromEntries(inside.map(([name]) => [name, input[name]]))),
      };
    };
  // A failure tells the request; the code that made it tells nothing.
  return parts.map((drawn) => Object.assign(make(drawn), { [fc.toStringMethod]: () => `a call of ${operation.name}` }));
}

function bodyOf(
  { changes, cut, body }: { changes: readonly Change[]; cut: number | undefined; body: unknown },
  input: Input,
): Buffer {
  // What is drawn may be drawn again, unchanged.
  let json: unknown = structuredClone(body ?? input);
  for (const change of changes) json = changed(json, structuredClone(change));
  const text = written(json);
  const bytes = /[^\0-\xff]/.test(text) ? Buffer.from(text) : Buffer.from(text, "latin1");
  return cut === undefined ? bytes : bytes.subarray(0, cut);
}
