import { Agent, type ClientRequest, type IncomingMessage, request as requestHttp } from "node:http";
import type { Agent as SecureAgent } from "node:https";
import type { HttpHandlerOptions, HttpRequest, HttpResponse, NodeHttpHandlerOptions } from "@smithy/types";
import { type AnyAbortSignal, abortError, onAbort } from "./abort";
import { pathWithQuery } from "./query";
import { timeoutError } from "./timeout";

/** How long a connection has to come about, and a call for its answer, in milliseconds. */
const patience = { connectionTimeout: 5_000, requestTimeout: 30_000 };

/**
 * Connections are kept open and used again: for how long, a server says itself (`Keep-Alive: timeout=…`), and Node
 * closes them before. So many are open at once at most; further calls wait for one.
 */
const connections = { keepAlive: true, maxSockets: 50 };

type Options = Pick<
  NodeHttpHandlerOptions,
  "connectionTimeout" | "requestTimeout" | "socketTimeout" | "httpAgent" | "httpsAgent"
>;

/** How requests are made with `http:` or `https:`. */
interface Way {
  readonly request: typeof requestHttp;
  readonly agent: Agent | SecureAgent;
}

/** Sends requests over connections of Node's own. */
export class NodeHttpHandler {
  readonly metadata = { handlerProtocol: "http/1.1" };
  private readonly ways = new Map<string, Way>();

  constructor(private readonly options: Options = {}) {}

  /**
   * Sends a request.
   *
   * @throws an `AbortError` where the caller gave up, a `TimeoutError` where there was no connection or no answer in
   * time, and Node's own error where the service can't be reached.
   */
  async handle(
    request: HttpRequest,
    { abortSignal, requestTimeout = this.options.requestTimeout ?? patience.requestTimeout }: HttpHandlerOptions = {},
  ): Promise<{ response: HttpResponse }> {
    const signal = abortSignal as AnyAbortSignal | undefined;
    if (signal?.aborted) throw abortError(signal);
    const way = this.ways.get(request.protocol) ?? (await this.open(request.protocol));
    return new Promise((resolve, reject) => {
      const call = way.request({
        agent: way.agent as Agent,
        method: request.method,
        // Node wants an IPv6 address without the brackets that a URL has.
        hostname: request.hostname.replace(/^\[(.*)\]$/, "$1"),
        ...(request.port === undefined ? {} : { port: request.port }),
        path: pathWithQuery(request),
        headers: request.headers,
      });
      const limits = this.limit(call, requestTimeout, signal);
      call.on("error", (error) => reject(limits.reason ?? error));
      call.on("response", (answer: IncomingMessage) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("error", (error) => reject(limits.reason ?? error));
        answer.on("end", () => {
          const body = (chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)).toString();
          resolve({ response: { statusCode: answer.statusCode ?? 0, headers: headersOf(answer), body } });
        });
      });
      call.end(request.body);
    });
  }

  /** Closes the connections that this handler opened itself. */
  destroy(): void {
    for (const { agent } of this.ways.values())
      if (agent !== this.options.httpAgent && agent !== this.options.httpsAgent) agent.destroy();
    this.ways.clear();
  }

  /** `https:` is loaded when it is needed. */
  private async open(protocol: string): Promise<Way> {
    const { httpAgent, httpsAgent } = this.options;
    const https = protocol === "https:" ? await import("node:https") : undefined;
    const given = https ? httpsAgent : httpAgent;
    const Class = https?.Agent ?? Agent;
    const agent = given && "destroy" in given ? given : new Class({ ...connections, ...given });
    const way = this.ways.get(protocol) ?? { request: https?.request ?? requestHttp, agent };
    this.ways.set(protocol, way);
    return way;
  }

  /** Ends a call that its caller gives up or that takes too long, and says afterwards which it was. */
  private limit(call: ClientRequest, requestTimeout: number, signal: AnyAbortSignal | undefined): { reason?: Error } {
    const { connectionTimeout = patience.connectionTimeout, socketTimeout } = this.options;
    const limits: { reason?: Error } = {};
    const end = (reason: Error) => {
      limits.reason = reason;
      call.destroy(reason);
    };
    const timers: NodeJS.Timeout[] = [];
    const within = (milliseconds: number, what: string) => {
      if (milliseconds > 0) timers.push(setTimeout(() => end(timeoutError(milliseconds, what)), milliseconds));
    };
    const stop = onAbort(signal, () => end(abortError(signal)));
    within(requestTimeout, "answer");
    call.on("socket", (socket) => {
      if (!socket.connecting || connectionTimeout <= 0) return;
      const connecting = setTimeout(() => end(timeoutError(connectionTimeout, "connection")), connectionTimeout);
      timers.push(connecting);
      socket.once("connect", () => clearTimeout(connecting));
    });
    if (socketTimeout) call.setTimeout(socketTimeout, () => end(timeoutError(socketTimeout, "sign of life")));
    call.on("close", () => {
      for (const timer of timers) clearTimeout(timer);
      stop();
    });
    return limits;
  }
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const read: Record<string, string> = {};
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) read[name] = typeof value === "string" ? value : value.join(", ");
  }
  return read;
}
