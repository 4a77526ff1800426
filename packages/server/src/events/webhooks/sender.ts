import { lookup as systemLookup } from "node:dns";
import { Resolver } from "node:dns/promises";
import http, { type ClientRequest, type IncomingMessage } from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { promisify } from "node:util";
import { Distribution } from "../../metrics/distribution";
import type { CallableAddresses } from "../../rules/addresses";

/** How long a receiver may take to answer, in milliseconds: finding and connecting to it included. */
export const ANSWER_TIMEOUT = 5000;

/** How much of an answer's body is read, in bytes, so that its connection can be used again; nobody looks at it. */
const READ_BODY = 64 * 1024;

/** How long a connection waits for its next delivery, in milliseconds: less than most servers keep one. */
const IDLE_CONNECTION = 4000;

/** What came of one attempt. */
export interface Attempt {
  readonly delivered: boolean;
  /** The status that the receiver answered; undefined where it didn't. */
  readonly status: number | undefined;
  /** Why it wasn't delivered, for whoever looks after the endpoint. */
  readonly error: string | undefined;
  /** What the receiver answered in `Retry-After`, where it wasn't delivered. */
  readonly retryAfter?: string | undefined;
  /** How long it took, in milliseconds. */
  readonly duration: number;
}

/** All addresses of a host. */
export type Resolve = (hostname: string, signal: AbortSignal) => Promise<readonly Address[]>;

interface Address {
  readonly address: string;
  readonly family: number;
}

/**
 * Posts bodies to URLs that somebody else has chosen. It connects to nothing but addresses that may be called: a name is looked
 * up for the connection itself, and all of its addresses are judged, so that it can't mean another place a moment later. It follows
 * no redirection and uses no proxy. Certificates are verified.
 */
export class WebhookSender {
  /** What is told of the attempts to whoever runs the service; counted since the process began. */
  readonly outcomes = { delivered: 0, refused: 0, unanswered: 0 };
  /** How long they took, in seconds. */
  readonly durations = new Distribution([0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]);
  private readonly agents = {
    "http:": new http.Agent({ keepAlive: true, maxFreeSockets: 64, timeout: IDLE_CONNECTION, scheduling: "lifo" }),
    "https:": new https.Agent({ keepAlive: true, maxFreeSockets: 64, timeout: IDLE_CONNECTION, scheduling: "lifo" }),
  } as const;

  constructor(
    private readonly addresses: CallableAddresses,
    private readonly resolve: Resolve = resolveHost,
    private readonly timeout = ANSWER_TIMEOUT,
  ) {}

  /** Never throws: what goes wrong is the attempt's outcome. */
  async post(url: string, headers: Readonly<Record<string, string>>, body: Buffer): Promise<Attempt> {
    const begin = performance.now();
    const outcome = await this.attempt(url, headers, body).catch((error: NodeJS.ErrnoException) => ({
      delivered: false,
      status: undefined,
      error: describe(error, this.timeout),
    }));
    const duration = performance.now() - begin;
    this.outcomes[outcome.delivered ? "delivered" : outcome.status === undefined ? "unanswered" : "refused"] += 1;
    this.durations.observe(duration / 1000);
    return { ...outcome, duration: Math.round(duration) };
  }

  /** Ends the connections that wait for a next delivery. */
  close(): void {
    for (const agent of Object.values(this.agents)) agent.destroy();
  }

  private async attempt(url: string, headers: Readonly<Record<string, string>>, body: Buffer) {
    const target = this.parse(url);
    const signal = AbortSignal.timeout(this.timeout);
    try {
      return await this.exchange(target, headers, body, signal);
    } catch (error) {
      // The receiver closed the connection in the moment in which it was used again: that isn't a failure of the receiver's.
      if (!(error instanceof StaleConnectionError)) throw error;
      return this.exchange(target, { ...headers, connection: "close" }, body, signal);
    }
  }

  /** @throws ForbiddenAddressError for an address instead of a name, which is never looked up. */
  private parse(text: string): URL {
    if (!URL.canParse(text) || !/^https?:/i.test(text)) throw new Error("Its URL can't be called.");
    const url = new URL(text);
    const host = hostOf(url);
    if (isIP(host) !== 0 && !this.addresses.permits(host)) throw new ForbiddenAddressError(host);
    return url;
  }

  private exchange(url: URL, headers: Readonly<Record<string, string>>, body: Buffer, signal: AbortSignal) {
    const secure = url.protocol === "https:";
    return new Promise<Omit<Attempt, "duration">>((resolve, reject) => {
      const request = (secure ? https : http).request(url, {
        method: "POST",
        agent: headers.connection === "close" ? false : this.agents[secure ? "https:" : "http:"],
        headers: {
          "content-type": "application/json",
          "user-agent": "xbees-conversations",
          ...headers,
          "content-length": body.length,
        },
        lookup: this.lookup(signal),
        signal,
      });
      request.on("response", (response) => {
        drain(request, response);
        resolve(judge(response));
      });
      // After an answer errors are of no interest, and must not be thrown.
      request.on("error", (error) =>
        reject(isStale(request, error) ? new StaleConnectionError("", { cause: error }) : error),
      );
      // Where it went on with another protocol (101), there is neither an answer nor an error.
      request.on("close", () => reject(new Error("The receiver ended the connection without an answer.")));
      request.end(body);
    });
  }

  /** Gives a connection only addresses that may be called. If one of a name's addresses may not, none is. */
  private readonly lookup =
    (signal: AbortSignal): LookupFunction =>
    (hostname, options, callback) => {
      this.resolve(hostname, signal).then(
        (addresses) => {
          const [first] = addresses;
          const forbidden = addresses.find(({ address }) => !this.addresses.permits(address));
          if (forbidden) return callback(new ForbiddenAddressError(hostname), "");
          if (!first) return callback(new UnknownHostError(hostname), "");
          if (options.all) return callback(null, [...addresses]);
          callback(null, first.address, first.family);
        },
        (error: NodeJS.ErrnoException) => callback(error, ""),
      );
    };
}

/** What the operator hasn't allowed. Which address it was isn't told: the endpoint's owner is somebody else. */
class ForbiddenAddressError extends Error {
  constructor(host: string) {
    super(
      `${host} is, or has among its addresses, one that is never called: loopback, private, link-local or reserved.`,
    );
  }
}

class UnknownHostError extends Error {
  constructor(host: string) {
    super(`The host ${host} is unknown.`);
  }
}

class StaleConnectionError extends Error {}

const isStale = (request: ClientRequest, error: NodeJS.ErrnoException): boolean =>
  request.reusedSocket && (error.code === "ECONNRESET" || error.code === "EPIPE");

const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, "$1");

function judge({ statusCode = 0, headers }: IncomingMessage): Omit<Attempt, "duration"> {
  const status = statusCode;
  const retryAfter = headers["retry-after"];
  if (status >= 200 && status < 300) return { delivered: true, status, error: undefined };
  if (status >= 300 && status < 400) {
    const where = headers.location === undefined ? "" : ` to ${headers.location.slice(0, 200)}`;
    return {
      delivered: false,
      status,
      error: `The receiver answered ${status}, a redirection${where}: redirections aren't followed.`,
      retryAfter,
    };
  }
  return { delivered: false, status, error: `The receiver answered ${status}.`, retryAfter };
}

/** Reads what comes to its end, so that the connection can be used again; of what has no end, not more than there should be. */
function drain(request: ClientRequest, response: IncomingMessage): void {
  let size = 0;
  response.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size > READ_BODY) request.destroy();
  });
  response.on("error", () => {});
}

/** Everything that is thrown here is an error of Node's or of this file's. */
function describe(error: NodeJS.ErrnoException & Partial<AggregateError>, timeout: number): string {
  if (error.name === "AbortError" || error.name === "TimeoutError") {
    return `The receiver didn't answer within ${timeout / 1000} seconds.`;
  }
  // Where a name has several addresses, each of them failed.
  const { code, message }: NodeJS.ErrnoException = error.errors?.[0] ?? error;
  return (REASONS[code ?? ""] ?? (message || code || "It can't be called.")).slice(0, 500);
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "The receiver refused the connection.",
  ECONNRESET: "The receiver ended the connection without an answer.",
  EPIPE: "The receiver ended the connection without an answer.",
  EHOSTUNREACH: "The receiver can't be reached.",
  ENETUNREACH: "The receiver can't be reached.",
  ETIMEDOUT: "The receiver can't be reached.",
  ENOTFOUND: "The receiver's host is unknown.",
  ENODATA: "The receiver's host is unknown.",
};

/** Names that DNS knows nothing of, as against a DNS that doesn't answer. */
const UNKNOWN = ["ENOTFOUND", "ENODATA"];

/**
 * Asks DNS without the threads that files are read in, so that a name server that doesn't answer holds up nothing else; then the
 * system, which knows its own list of hosts and its search domains.
 */
async function resolveHost(hostname: string, signal: AbortSignal): Promise<readonly Address[]> {
  const resolver = new Resolver({ timeout: 2000, tries: 2 });
  const giveUp = () => resolver.cancel();
  signal.addEventListener("abort", giveUp, { once: true });
  try {
    const [four, six] = await Promise.allSettled([resolver.resolve4(hostname), resolver.resolve6(hostname)]);
    const found = [four, six].flatMap((result, index) =>
      result.status === "fulfilled" ? result.value.map((address) => ({ address, family: index === 0 ? 4 : 6 })) : [],
    );
    if (found.length > 0) return found;
    if (four.status === "rejected" && !UNKNOWN.includes(four.reason.code)) throw four.reason;
  } finally {
    signal.removeEventListener("abort", giveUp);
  }
  return promisify(systemLookup)(hostname, { all: true });
}
