import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Span } from "@opentelemetry/api";
import type { Credential } from "../auth/credential";
import type { RateLimitFields } from "../limits/fields";

/** One request and its answer, from when its headers are read until the work for it is done. */
export class Exchange {
  readonly id: string;
  /** In milliseconds of the monotonic clock. */
  readonly startedAt = performance.now();
  /** What is called: an operation's name, or that of what is served beside the API; undefined while it isn't known. */
  called: string | undefined;
  /** Whether its line in the log is for debugging alone. */
  quiet = false;
  caller: Credential | undefined;
  /** What the answer says of the caller's limits. */
  limits: RateLimitFields | undefined;
  /** Where calls are traced. */
  span: Span | undefined;
  /** The parsed body, once it is read. */
  body: unknown;

  constructor(
    readonly request: IncomingMessage,
    readonly response: ServerResponse,
  ) {
    this.id = requestIdOf(request);
  }

  /** The answer's; undefined for who went away before it and has seen none. */
  get status(): number | undefined {
    const { request, response } = this;
    return request.socket.destroyed && !response.writableFinished ? undefined : response.statusCode;
  }
}

const REQUEST_ID = /^[\w.:-]{1,128}$/;

/** The caller's own request id where it is one, so that its logs and ours can be read together. */
function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers["x-request-id"];
  return typeof given === "string" && REQUEST_ID.test(given) ? given : randomUUID();
}
