import type { IncomingMessage, ServerResponse } from "node:http";

/** Which origins' pages may call the API: `*` for all, undefined for none. */
export type CorsOrigins = "*" | readonly string[] | undefined;

/** What a page may send besides what browsers always let it, the headers of the AWS-style clients included. */
const ALLOWED_HEADERS =
  "Authorization, Content-Type, Idempotency-Key, X-Request-Id, Last-Event-ID, X-Amz-User-Agent, Amz-Sdk-Invocation-Id, Amz-Sdk-Request";

const EXPOSED_HEADERS =
  "X-Request-Id, X-Amzn-ErrorType, Retry-After, RateLimit, RateLimit-Policy, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, WWW-Authenticate";

/** How long a browser may remember what it was allowed, in seconds: as long as the common ones do at the most. */
const MAX_AGE = "7200";

/**
 * Cross-origin calls, as https://fetch.spec.whatwg.org/#http-cors-protocol has them. Credentials are headers that a page sets
 * itself, never cookies: `Access-Control-Allow-Credentials` isn't needed, and not sent.
 */
export class Cors {
  private readonly all: boolean;
  private readonly origins: ReadonlySet<string>;
  private readonly enabled: boolean;

  constructor(origins: CorsOrigins) {
    this.all = origins === "*";
    this.origins = new Set(typeof origins === "string" ? [] : origins);
    this.enabled = this.all || this.origins.size > 0;
  }

  /** Sets what every answer carries, errors included, so that the page gets to see it. */
  decorate(request: IncomingMessage, response: ServerResponse): void {
    if (!this.enabled) return;
    response.setHeader("Vary", "Origin");
    const { origin } = request.headers;
    if (origin === undefined || !this.allows(origin)) return;
    response.setHeader("Access-Control-Allow-Origin", this.all ? "*" : origin);
    response.setHeader("Access-Control-Expose-Headers", EXPOSED_HEADERS);
  }

  /** Whether a browser asks what a page may do, instead of doing it. */
  isPreflight({ method, headers }: IncomingMessage): boolean {
    return (
      this.enabled &&
      method === "OPTIONS" &&
      headers.origin !== undefined &&
      headers["access-control-request-method"] !== undefined
    );
  }

  /** What a preflight request is told: nothing, where its origin isn't one of those that may call. */
  permissions({ headers }: IncomingMessage, methods: readonly string[]): Record<string, string> {
    if (!this.allows(headers.origin ?? "")) return {};
    return {
      "Access-Control-Allow-Methods": methods.join(", "),
      "Access-Control-Allow-Headers": ALLOWED_HEADERS,
      "Access-Control-Max-Age": MAX_AGE,
    };
  }

  private allows(origin: string): boolean {
    return this.all || this.origins.has(origin);
  }
}
