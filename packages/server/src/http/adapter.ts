import type { IncomingMessage, ServerResponse } from "node:http";
import { operations } from "@wildix/xbees-conversations-server-sdk";
import type { Log } from "../log";
import type { CallFigures } from "../metrics/calls";
import type { Pipeline } from "../pipeline/pipeline";
import type { Tracing } from "../tracing/tracing";
import type { AccessLog } from "./access-log";
import { readJsonBody } from "./body";
import type { Cors } from "./cors";
import { Exchange } from "./exchange";
import type { Exchanges } from "./exchanges";
import { failureOf } from "./failure";
import { answerHeaders, securityHeaders } from "./headers";
import {
  badRequest,
  HEADER_COUNT_LIMIT,
  HttpProblem,
  headersTooLarge,
  nothingAt,
  URL_LIMIT,
  urlTooLong,
} from "./problem";
import type { Router } from "./router";
import { type Surrounding, type Surroundings, splitUrl } from "./surroundings";

export type RequestListener = (request: IncomingMessage, response: ServerResponse) => void;

export interface Adapter {
  /** Undefined for a port that serves only what is beside it. */
  readonly api: Api | undefined;
  /** What is served beside the API. */
  readonly surroundings: Surroundings;
  readonly exchanges: Exchanges;
  readonly accessLog: AccessLog;
  readonly figures: CallFigures;
  /** Undefined where nobody looks. */
  readonly tracing: Tracing | undefined;
  readonly log: Log;
}

export interface Api {
  readonly router: Router;
  readonly pipeline: Pipeline;
  readonly cors: Cors;
}

/** Between `node:http` and the pipeline: nothing else knows of requests and responses. */
export function createListener(adapter: Adapter): RequestListener {
  const { exchanges, accessLog, figures, tracing, log } = adapter;
  return (request, response) => {
    const exchange = new Exchange(request, response);
    answer(adapter, exchange)
      .catch((error: unknown) => fail(exchange, error, log))
      .catch((error: unknown) => {
        log.error({ err: error, requestId: exchange.id }, "an answer could not be made");
        response.destroy();
      })
      .then(() => {
        exchanges.end(exchange);
        figures.count(exchange);
        accessLog.write(exchange);
        tracing?.done(exchange);
      });
  };
}

async function answer(adapter: Adapter, exchange: Exchange): Promise<void> {
  const { api, surroundings, exchanges, tracing } = adapter;
  const { request } = exchange;
  const { path, query } = splitUrl(request);
  const surrounding = surroundings.at(path);
  if (surrounding) {
    exchange.called = surrounding.name;
    exchange.quiet = surrounding.quiet === true;
    assertAcceptable(request);
    if (surrounding.counted) exchanges.begin(exchange, "transfer");
    return surround(surrounding, exchange);
  }
  if (!api) throw nothingAt(path);
  const { cors } = api;
  cors.decorate(request, exchange.response);
  assertAcceptable(request);
  if (cors.isPreflight(request)) return preflight(api, exchange, path);
  exchanges.begin(exchange, "call");
  const work = () => call(api, exchange, path, query);
  return tracing ? tracing.within(exchange, work) : work();
}

/** @throws HttpProblem for a request that is none of HTTP/1.1, or has more of something than any that is meant well. */
function assertAcceptable({ url, headers, rawHeaders, httpVersion }: IncomingMessage): void {
  if (url !== undefined && url.length > URL_LIMIT) throw urlTooLong();
  if (rawHeaders.length > 2 * HEADER_COUNT_LIMIT) throw headersTooLarge();
  if (headers.host === undefined && httpVersion === "1.1") throw badRequest("The header Host is missing.");
  if (headers.expect !== undefined && headers.expect.toLowerCase() !== "100-continue") {
    throw new HttpProblem(417, "ExpectationFailedException", "Of the header Expect only 100-continue is known.");
  }
}

async function call({ router, pipeline }: Api, exchange: Exchange, path: string, query: string): Promise<void> {
  const { request } = exchange;
  const { operation, params } = router.find(request.method ?? "GET", path);
  exchange.called = operation;
  const body = await pipeline.answer({
    operation,
    params,
    query,
    headers: request.headers,
    body: async () => {
      exchange.body = await readJsonBody(request);
      return exchange.body;
    },
    onCaller: (credential) => {
      exchange.caller = credential;
    },
    onLimits: (fields) => {
      exchange.limits = fields;
    },
  });
  send(exchange, operations[operation].status, body, undefined);
}

function surround(surrounding: Surrounding, exchange: Exchange): Promise<void> {
  const { request, response, id } = exchange;
  response.setHeader("X-Request-Id", id);
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  return surrounding.answer(request, response, (credential) => {
    exchange.caller = credential;
  });
}

/** @throws HttpProblem 404 for a path that no operation has. */
function preflight({ router, cors }: Api, { request, response, id }: Exchange, path: string): void {
  const permissions = cors.permissions(request, router.methodsOf(path));
  response.writeHead(204, { ...securityHeaders, "X-Request-Id": id, ...permissions }).end();
}

/** Answers with what went wrong, unless there is an answer already, or nobody to get it. */
export function fail(exchange: Exchange, error: unknown, log: Log): void {
  const { request, response } = exchange;
  if (request.destroyed && !response.writable) return;
  const failure = failureOf(error, exchange, log);
  send(exchange, failure.status, failure.body, failure.headers);
}

const ANSWER_HEADERS: readonly string[] = Object.entries(answerHeaders).flat();

function send(
  { response, id, limits }: Exchange,
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> | undefined,
): void {
  if (response.headersSent || response.destroyed) return;
  const length = Buffer.byteLength(body);
  // A list, not an object: Node goes over it much faster.
  const list: (string | number)[] = [...ANSWER_HEADERS, "Content-Length", length, "X-Request-Id", id];
  if (limits) list.push("RateLimit-Policy", limits.policy, "RateLimit", limits.limit);
  for (const name in headers) list.push(name, headers[name] as string);
  response.writeHead(status, list);
  // Of ASCII alone, which is the same in both: for UTF-8 Node makes room for three bytes a character before it writes.
  response.end(body, length === body.length ? "latin1" : "utf8");
}
