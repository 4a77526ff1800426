import fc from "fast-check";
import { bound, type Operation, type Value } from "./model";

/** A request before it is written down for either decoder. */
export interface Request {
  readonly labels: Record<string, string>;
  /** Parameters in their order; a name may come twice. */
  readonly query: [string, string][];
  readonly headers: Record<string, string>;
  /** The JSON text; undefined for none. */
  readonly body: string | undefined;
}

/** Characters on which the regular expressions of RE2, which the generator uses, and of ECMA 262 differ. */
export const disputed = /[\v\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/g;

const length = (text: string): number => [...text].length;

function text({ length: bounds, pattern }: Value): fc.Arbitrary<string> {
  const min = bounds?.min ?? 0;
  const max = bounds?.max ?? 200;
  const plain = (one: string): string => one.replace(disputed, "_");
  if (pattern !== undefined) {
    const expression = new RegExp(pattern, "u");
    const fits = (one: string): boolean => length(one) >= min && length(one) <= max && expression.test(one);
    return fc.stringMatching(expression).map(plain).filter(fits);
  }
  // "binary" are any code points but halves of surrogate pairs; its lengths count code points.
  const usual = fc.string({ unit: "binary", minLength: min, maxLength: Math.min(max, min + 20) });
  const edges = fc.constantFrom("x".repeat(max), "\u{1f600}".repeat(max), "é".repeat(Math.max(min, 1)));
  return fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: edges }).map(plain);
}

/** Values that the model admits. */
export function valid(value: Value): fc.Arbitrary<unknown> {
  switch (value.type) {
    case "string":
      return text(value);
    case "enum":
      return fc.constantFrom(...value.values);
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.integer({ min: value.range?.min ?? -(2 ** 31), max: value.range?.max ?? 2 ** 31 - 1 });
    case "long":
      return fc.maxSafeInteger();
    case "document":
      return fc.jsonValue().filter((one) => one !== null);
    case "list": {
      const min = value.length?.min ?? 0;
      const max = Math.min(value.length?.max ?? min + 3, min + 3);
      return fc.array(valid(value.entry()), { minLength: min, maxLength: max });
    }
    case "union":
      return fc.oneof(...[...value.members()].map(([name, member]) => fc.record({ [name]: valid(member) })));
    case "structure":
      return record(value.members());
  }
}

/** Structures that the model admits; each optional member is sometimes left out. */
export function record(members: Iterable<[string, Value]>): fc.Arbitrary<Record<string, unknown>> {
  const all = [...members];
  return fc.record(Object.fromEntries(all.map(([name, member]) => [name, valid(member)])), {
    requiredKeys: all.filter(([, { required }]) => required).map(([name]) => name),
    noNullPrototype: true,
  });
}

/** Values of which one part, at any depth, is just beyond what the model admits. */
function near(value: Value): fc.Arbitrary<unknown> {
  const { min = 0, max = 200 } = value.length ?? {};
  switch (value.type) {
    case "string":
      return fc.constantFrom("x".repeat(max + 1), "\u{1f600}".repeat(max + 1), "x".repeat(Math.max(min - 1, 0)));
    case "enum":
      return fc.constantFrom(...value.values).map((one) => one.toUpperCase());
    case "integer":
      return fc.constantFrom((value.range?.min ?? -(2 ** 31)) - 1, (value.range?.max ?? 2 ** 31 - 1) + 1, 0.5);
    case "list": {
      const entry = value.entry();
      const inside = fc
        .tuple(fc.array(valid(entry), { maxLength: 2 }), near(entry))
        .map(([right, wrong]) => [...right, wrong]);
      if (value.length === undefined) return inside;
      const around = fc.tuple(fc.constantFrom(Math.max(min - 1, 0), max + 1), valid(entry));
      return fc.oneof(
        inside,
        around.map(([size, one]) => Array<unknown>(size).fill(one)),
      );
    }
    case "union":
      return fc.oneof(...[...value.members()].map(([name, member]) => fc.record({ [name]: near(member) })));
    case "structure":
      return nearRecord([...value.members()]);
    default:
      return fc.constant(null);
  }
}

/** Structures of which one member is just beyond what the model admits, or missing. */
function nearRecord(members: [string, Value][]): fc.Arbitrary<Record<string, unknown>> {
  if (members.length === 0) return fc.constant({});
  const right = record(members);
  const without = (from: object, name: string) =>
    Object.fromEntries(Object.entries(from).filter(([one]) => one !== name));
  return fc.oneof(
    ...members.map(([name, member]) =>
      fc.tuple(right, near(member)).map(([all, wrong]) => ({ ...all, [name]: wrong })),
    ),
    ...members.map(([name]) => right.map((all) => without(all, name))),
  );
}

/** JSON values that are wrong in most places. */
const odd: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  ...[
    null,
    0,
    1,
    -1,
    5.5,
    101,
    2 ** 31,
    -(2 ** 31) - 1,
    1e300,
    true,
    false,
    "",
    "true",
    "False",
    "x",
    "5",
    " ",
    "a\nb",
  ],
  ...[
    "x".repeat(65),
    "\u{1f600}".repeat(64),
    "\u{1f600}".repeat(65),
    "\ud800",
    "x".repeat(10_001),
    "\u{1f600}".repeat(5_001),
  ],
  ...[
    [],
    [null],
    [[]],
    ["x"],
    [{}],
    {},
    { a: 1 },
    { __type: "x" },
    { template: null, actions: [] },
    { link: {}, reply: {} },
  ],
);

const oddNames = fc.constantFrom("extra", "__proto__", "constructor", "toString", "__type", "$unknown");

const oddTexts = fc.constantFrom(
  ...["", "0", "1", "100", "101", "-1", "-0", "01", "+5", "1e2", "1.0", "1.5", "0x10", " 5", "5 ", "abc", "2147483648"],
  ...[
    "NaN",
    "Infinity",
    "true",
    "false",
    "TRUE",
    "yes",
    "x".repeat(65),
    "é\u{1f600}",
    "a b",
    "a+b",
    "%",
    "a&b=c",
    "like",
  ],
);

type Json = Record<string, unknown> | unknown[];

/** Sets a member as JSON.parse would: `__proto__` is one like any other. */
const put = (into: object, name: string | number, value: unknown): void => {
  Object.defineProperty(into, name, { value, writable: true, enumerable: true, configurable: true });
};

function containers(of: unknown): Json[] {
  if (typeof of !== "object" || of === null) return [];
  return [of as Json, ...Object.values(of).flatMap(containers)];
}

interface Change {
  readonly where: number;
  readonly member: number;
  readonly kind: "replace" | "remove" | "add" | "repeat";
  readonly value: unknown;
  readonly name: string;
}

/** The names of all members that a value can have at any depth. */
const namesIn = (members: Iterable<[string, Value]>): string[] =>
  [...members].flatMap(([name, value]) => {
    const inside = value.type === "list" ? value.entry() : value;
    return [name, ...namesIn(inside.members())];
  });

const changes = (members: Iterable<[string, Value]>): fc.Arbitrary<Change[]> => {
  const names = namesIn(members);
  const change = fc.record<Change>({
    where: fc.nat(),
    member: fc.nat(),
    kind: fc.constantFrom("replace", "replace", "replace", "remove", "add", "add", "repeat"),
    value: odd,
    name: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: oddNames }),
  });
  return fc.array(change, { minLength: 1, maxLength: 3 });
};

/** Changes one place of a JSON value. */
function changed(body: unknown, { where, member, kind, value, name }: Change): unknown {
  const all = containers(body);
  const container = all[where % Math.max(all.length, 1)];
  if (container === undefined) return value;
  const key = Object.keys(container)[member % Math.max(Object.keys(container).length, 1)];
  if (kind === "add" || key === undefined)
    Array.isArray(container) ? container.push(value) : put(container, name, value);
  else if (kind === "replace") put(container, Array.isArray(container) ? Number(key) : key, value);
  else if (kind === "remove") Array.isArray(container) ? container.splice(Number(key), 1) : delete container[key];
  else if (Array.isArray(container)) while (container.length < 101) container.push(container[0]);
  return body;
}

const asText = (value: unknown): string => String(value);

/** Requests of an operation: mostly right, with a few things wrong, or with any JSON for a body. */
export function requests(operation: Operation): fc.Arbitrary<Request> {
  const members = bound(operation, "body");
  const texts = (place: "label" | "query" | "header") =>
    record(bound(operation, place).map(([, value]) => [value.binding.name, value] as [string, Value]));
  const bodyOf = (of: typeof record): fc.Arbitrary<Record<string, unknown> | undefined> =>
    members.length === 0 ? fc.constant(undefined) : of(members);
  const right = fc.record({
    labels: texts("label"),
    query: texts("query"),
    headers: texts("header"),
    body: fc.oneof(
      bodyOf(record),
      bodyOf((all) => nearRecord([...all])),
    ),
  });
  const places = [...bound(operation, "label"), ...bound(operation, "query"), ...bound(operation, "header")];
  const nearTexts = fc.oneof(fc.constant("x"), ...places.map(([, value]) => near(value).map(asText)));
  const wrong = fc.record({
    body: members.length === 0 ? fc.constant([]) : changes(members),
    junk: fc.nat(15).chain((one) => (one === 0 ? fc.jsonValue() : fc.constant(undefined))),
    noBody: fc.nat(20).map((one) => one === 0),
    texts: fc.option(fc.record({ which: fc.nat(), value: fc.oneof(oddTexts, nearTexts), twice: fc.boolean() }), {
      freq: 2,
      nil: undefined,
    }),
  });
  const faults = fc.option(wrong, { freq: 2, nil: undefined });
  return fc.tuple(right, faults).map(([{ labels, query, headers, body }, fault]) => {
    const request = {
      labels: Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, asText(value)])),
      query: Object.entries(query).map(([name, value]): [string, string] => [name, asText(value)]),
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, asText(value)])),
    };
    let content: unknown = body;
    if (fault?.texts) {
      const { which, value, twice } = fault.texts;
      const binding = places[which % Math.max(places.length, 1)]?.[1].binding;
      // A router gives no empty label.
      if (binding?.in === "label" && value !== "") request.labels[binding.name] = value;
      else if (binding?.in === "header") request.headers[binding.name] = value;
      else if (binding?.in === "query") {
        if (!twice) request.query = request.query.filter(([name]) => name !== binding.name);
        request.query.push([binding.name, value]);
      }
    }
    if (fault && members.length > 0) {
      if (fault.junk !== undefined) content = fault.junk;
      for (const one of fault.body) content = changed(structuredClone(content), one);
      if (fault.noBody) content = undefined;
    }
    return { ...request, body: content === undefined ? undefined : JSON.stringify(content) };
  });
}
