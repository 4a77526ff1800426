// What the generated codecs share. Nothing here knows the model, and nothing of it is built per request.
import type { DocumentType } from "@smithy/types";

/** What the codecs read of an HTTP request. */
export interface HttpInput {
  /** Path labels, percent-decoded, by name. */
  readonly params: Readonly<Record<string, string | undefined>>;
  /** The raw query string without the "?", possibly empty. */
  readonly query: string;
  /** Header names in lower case, as node:http gives them. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The parsed JSON body; undefined when there is none. */
  readonly body: unknown;
}

/** One thing that is wrong with an input. `path` is a JSON pointer to the member, such as "/members/3". */
export interface InputFailure {
  path: string;
  message: string;
}

/** The two ends of one operation: what came over HTTP becomes its input, its output becomes a JSON body. */
export interface OperationCodec<I, O> {
  /**
   * Decodes an input and checks everything the model says of it. Never throws for what a caller sent: what is wrong
   * is added to `failures`, and the result means something only while that stays empty.
   */
  decode(http: HttpInput, failures: InputFailure[]): I;
  /** The JSON text of the answer's body, with the members that the model declares and no others. */
  encode(output: O): string;
}

/** A modelled error as an HTTP answer. */
export interface EncodedError {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** So many failures are told at most; a caller who made more has one mistake many times. */
export const MAX_FAILURES = 100;

/** Decodes one JSON value found at `at`, a JSON pointer relative to the value that holds it. */
export type Decode<T> = (value: unknown, at: string, failures: InputFailure[]) => T;

/** Notes a failure. What it returns stands for the value that could not be decoded, and is never looked at. */
export function fail<T>(at: string, message: string, failures: InputFailure[]): T {
  if (failures.length < MAX_FAILURES) failures.push({ path: at, message });
  return undefined as T;
}

/** Notes that a member must be given and isn't. */
export const missing = <T>(at: string, failures: InputFailure[]): T => fail(at, "Required", failures);

/**
 * Puts the pointer of a value in front of the failures found inside it, those from `first` on. So a value that is
 * right costs no pointer at all.
 */
export function under(at: string, first: number, failures: InputFailure[]): void {
  for (let index = first; index < failures.length; index++) {
    const failure = failures[index];
    if (failure !== undefined) failure.path = at + failure.path;
  }
}

/** A member whose name every object inherits, such as "constructor": only the object's own counts. */
export const own = (from: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(from, name) ? from[name] : undefined;

export function decodeString(value: unknown, at: string, failures: InputFailure[]): string {
  return typeof value === "string" ? value : fail(at, `Expected a string, got ${kind(value)}`, failures);
}

/** A string of `min` to `max` characters, that is Unicode code points. */
export function decodeText(value: unknown, at: string, failures: InputFailure[], min: number, max: number): string {
  if (typeof value !== "string") return fail(at, `Expected a string, got ${kind(value)}`, failures);
  // A code point takes one or two UTF-16 units, so most lengths are settled without counting.
  if (value.length >= 2 * min - 1 && value.length <= max) return value;
  const length = codePoints(value);
  if (length < min || length > max) failLength(at, "character", min, max, length, failures);
  return value;
}

/** A string of `min` to `max` characters that matches a pattern. */
export function decodePattern(
  value: unknown,
  at: string,
  failures: InputFailure[],
  pattern: RegExp,
  min = 0,
  max = Number.POSITIVE_INFINITY,
): string {
  const before = failures.length;
  const text = decodeText(value, at, failures, min, max);
  if (failures.length === before && !pattern.test(text))
    fail(at, `Must match ${pattern.source}; got ${quoted(text)}`, failures);
  return text;
}

/** A string that is none of an enum's values. */
export function failEnum<T>(value: unknown, at: string, wanted: string, failures: InputFailure[]): T {
  return fail(at, `One of: ${wanted}; got ${kind(value)}`, failures);
}

export function decodeBoolean(value: unknown, at: string, failures: InputFailure[]): boolean {
  return typeof value === "boolean" ? value : fail(at, `Expected true or false, got ${kind(value)}`, failures);
}

/** A document is whatever JSON it is. */
export const decodeDocument: Decode<DocumentType> = (value) => value as DocumentType;

const INT_MIN = -0x80000000;
const INT_MAX = 0x7fffffff;

export function decodeInteger(
  value: unknown,
  at: string,
  failures: InputFailure[],
  min = INT_MIN,
  max = INT_MAX,
): number {
  if (typeof value !== "number") return fail(at, `Expected a whole number, got ${kind(value)}`, failures);
  if (!Number.isInteger(value)) return fail(at, `Expected a whole number, got ${value}`, failures);
  if (value >= min && value <= max) return value;
  return fail(at, `${bounds(min === INT_MIN ? -Infinity : min, max, value)}; got ${grouped(value)}`, failures);
}

/** The object's members, or undefined (and a failure) where the value is no object. */
export function decodeObject(
  value: unknown,
  at: string,
  failures: InputFailure[],
): Readonly<Record<string, unknown>> | undefined {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  return fail(at, `Expected an object, got ${kind(value)}`, failures);
}

/** The body of an operation that has members in it; no body counts as an empty object. */
export function decodeBody(body: unknown, failures: InputFailure[]): Readonly<Record<string, unknown>> | undefined {
  return body === undefined ? NOTHING : decodeObject(body, "", failures);
}

const NOTHING: Readonly<Record<string, unknown>> = Object.freeze({});

/** A list whose entries are all present. One that is too long is refused without looking into it. */
export function decodeList<T>(
  value: unknown,
  at: string,
  failures: InputFailure[],
  decodeEntry: Decode<T>,
  min = 0,
  max = Number.POSITIVE_INFINITY,
): T[] {
  if (!Array.isArray(value)) return fail(at, `Expected a list, got ${kind(value)}`, failures);
  const to: T[] = [];
  if (value.length < min || value.length > max) {
    failLength(at, "item", min, max, value.length, failures);
    if (value.length > max) return to;
  }
  for (let index = 0; index < value.length && failures.length < MAX_FAILURES; index++) {
    const before = failures.length;
    to.push(decodeEntry(value[index], "", failures));
    if (failures.length !== before) under(`${at}/${index}`, before, failures);
  }
  return to;
}

/**
 * The name of a union's one member that is not null, or undefined when there is none or more than one.
 * `__type` is what some clients add to say the shape's name: it is no member.
 */
export function onlyMember(from: Readonly<Record<string, unknown>>): string | undefined {
  let only: string | undefined;
  for (const name of Object.keys(from)) {
    if (from[name] == null || name === "__type") continue;
    if (only !== undefined) return undefined;
    only = name;
  }
  return only;
}

/** A union that has not exactly one of its members. */
export function failUnion<T>(
  from: Readonly<Record<string, unknown>>,
  at: string,
  wanted: string,
  failures: InputFailure[],
): T {
  const set = Object.keys(from).filter((name) => from[name] != null && name !== "__type");
  const told = set.slice(0, 3).map(quoted);
  if (set.length > told.length) told.push(`${set.length - told.length} more`);
  return fail(at, `Exactly one of: ${wanted}; got ${told.join(" and ") || "none"}`, failures);
}

/** The parameters of a query string: percent-decoded values by name, or what is wrong with a parameter. */
export type Query = ReadonlyMap<string, string | BadParameter>;

class BadParameter {
  constructor(readonly message: string) {}
}

const NO_QUERY: Query = new Map();

export function parseQuery(query: string): Query {
  if (query === "") return NO_QUERY;
  const result = new Map<string, string | BadParameter>();
  for (const part of query.split("&")) {
    if (part === "") continue;
    const equals = part.indexOf("=");
    const name = percentDecoded(equals < 0 ? part : part.slice(0, equals));
    // A name that can't be decoded is none that an operation knows.
    if (name === undefined) continue;
    const value = equals < 0 ? "" : percentDecoded(part.slice(equals + 1));
    if (result.has(name)) result.set(name, new BadParameter("Given more than once in the query"));
    else result.set(name, value ?? new BadParameter("Not percent-encoded UTF-8"));
  }
  return result;
}

/** A query parameter, or undefined where it isn't given or a failure was noted. */
export function queryText(query: Query, name: string, at: string, failures: InputFailure[]): string | undefined {
  const value = query.get(name);
  return value instanceof BadParameter ? fail(at, value.message, failures) : value;
}

/** A query parameter that must be given, or undefined where a failure was noted. */
export function requiredQueryText(
  query: Query,
  name: string,
  at: string,
  failures: InputFailure[],
): string | undefined {
  return query.has(name) ? queryText(query, name, at, failures) : missing(at, failures);
}

/** A header's value; several lines of one header are one list. */
export const headerText = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value.join(", ") : value;

/** What a text of the path, query or headers says where a boolean is wanted: the text itself if it is none. */
export const booleanOf = (text: string): boolean | string => (text === "true" ? true : text === "false" ? false : text);

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** What a text of the path, query or headers says where a number is wanted: the text itself if it is none. */
export const numberOf = (text: string): number | string => (NUMBER.test(text) ? Number(text) : text);

function percentDecoded(text: string): string | undefined {
  const spaced = text.includes("+") ? text.replaceAll("+", " ") : text;
  if (!spaced.includes("%")) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    return undefined;
  }
}

function codePoints(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; count++) index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
  return count;
}

function failLength(at: string, unit: string, min: number, max: number, got: number, failures: InputFailure[]): void {
  const last = max === Number.POSITIVE_INFINITY ? min : max;
  fail(
    at,
    `${bounds(min === 0 ? -Infinity : min, max, got)} ${unit}${last === 1 ? "" : "s"}; got ${grouped(got)}`,
    failures,
  );
}

function bounds(min: number, max: number, got: number): string {
  const limited = { below: min !== -Infinity, above: max !== Infinity && max !== INT_MAX };
  if (min === max) return `Exactly ${grouped(min)}`;
  if (limited.below && limited.above) return `At least ${grouped(min)} and at most ${grouped(max)}`;
  return got < min ? `At least ${grouped(min)}` : `At most ${grouped(max)}`;
}

/** 10000 as "10,000". */
const grouped = (value: number): string => String(value).replace(/\B(?<!\.\d*)(?=(?:\d{3})+(?!\d))/g, ",");

/** What came where something else was wanted. */
function kind(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return "a list";
  switch (typeof value) {
    case "string":
      return quoted(value);
    case "number":
      return "a number";
    case "boolean":
      return String(value);
    default:
      return "an object";
  }
}

/** What the caller wrote, short and on one line. */
const quoted = (text: string): string => JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
