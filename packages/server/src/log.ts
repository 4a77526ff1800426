import pino, { type DestinationStream, type Logger } from "pino";

export type Log = Logger;

/**
 * Lines of JSON, on standard output where nothing else is said. Tokens, keys and the bodies of calls are never handed to it;
 * of errors it takes only what can't carry them.
 */
export const createLog = (level: string, destination?: DestinationStream): Log =>
  pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: describeError } },
    destination,
  );

/** What databases say of an error's place, besides texts that may quote a row. */
const FACTS = ["code", "syscall", "schema", "table", "column", "constraint", "routine"] as const;

/** How many causes are told. */
const DEPTH = 5;

export interface ErrorDescription {
  readonly type: string;
  readonly message: string;
  readonly stack?: string;
  readonly cause?: ErrorDescription;
  readonly [fact: string]: unknown;
}

/**
 * An error as it may be logged: its kind, its message without secrets and quotations, where it came from, and its causes. Other
 * members, such as a database's `detail` or a request's headers, may hold what users wrote.
 *
 * @example describeError(new TypeError('bad "text"')) // { type: "TypeError", message: "bad …", stack: "at …" }
 */
export function describeError(error: unknown, depth = DEPTH): ErrorDescription {
  if (!(error instanceof Error)) return isDescription(error) ? error : { type: typeof error, message: "" };
  const facts = FACTS.map((name) => [name, (error as unknown as Record<string, unknown>)[name]] as const);
  return {
    type: error.name === "Error" ? error.constructor.name : error.name,
    message: withoutSecrets(error.message),
    ...Object.fromEntries(facts.filter(([, value]) => typeof value === "string")),
    stack: framesOf(error),
    ...(error.cause !== undefined && depth > 0 && { cause: describeError(error.cause, depth - 1) }),
  };
}

const isDescription = (value: unknown): value is ErrorDescription =>
  typeof value === "object" && value !== null && "type" in value && "message" in value;

/** Quoted texts, signed tokens, what follows `Bearer`, API keys, links' signatures. */
const SECRETS =
  /"(?:[^"\\]|\\.)*"?|\beyJ[\w-]+(?:\.[\w-]*)*|\b(?:Bearer|Basic) +\S+|\bwsk-[\w-]+|\b(?:signature|X-Amz-\w+)=[^&\s]+/gi;

const withoutSecrets = (text: string): string => text.replace(SECRETS, "…");

/** The stack begins with the message. */
function framesOf({ stack = "", message }: Error): string {
  const after = stack.indexOf(message) + message.length;
  return stack
    .slice(message && stack.includes(message) ? after : 0)
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())
    .join("\n");
}
