import type { Socket } from "node:net";
import { unavailable } from "../errors";
import type { Exchange } from "./exchange";

/** After how many seconds to try again when too much goes on at once. */
const RETRY_AFTER = 1;

/** How often slow bodies are looked for at the least, in milliseconds. */
const SWEEP = 1000;

export interface ExchangeLimits {
  /** Calls of the API in progress at the most; as many transfers of files may be in progress beside them. */
  readonly maxConcurrentRequests: number;
  /** How long a call's body may take to arrive, in milliseconds. */
  readonly requestTimeoutMs: number;
}

/**
 * What goes on now. A call costs an entry in a set: all that has to be looked after (bodies that don't come, the stop of the
 * server, errors on a connection in use) walks the set when it is needed.
 */
export class Exchanges {
  private readonly calls = new Set<Exchange>();
  private readonly transfers = new Set<Exchange>();
  /** When those ended that were answered before their bodies were complete: the rest is read and dropped for a while. */
  private readonly draining = new Map<Exchange, number>();
  private sweeper: NodeJS.Timeout | undefined;
  private stopping = false;
  private whenDone: (() => void) | undefined;

  /** @param onSlow Answers a call whose body took too long. */
  constructor(
    private readonly limits: ExchangeLimits,
    private readonly onSlow: (exchange: Exchange) => void,
  ) {}

  /** @throws ServiceUnavailableException when as many are in progress as may be. */
  begin(exchange: Exchange, kind: "call" | "transfer"): void {
    const running = kind === "call" ? this.calls : this.transfers;
    if (running.size >= this.limits.maxConcurrentRequests) {
      throw unavailable("The service is answering as many calls as it can: try again.", RETRY_AFTER);
    }
    running.add(exchange);
    this.watch();
    if (this.stopping) exchange.response.shouldKeepAlive = false;
  }

  /** Also for one that was refused at its beginning. */
  end(exchange: Exchange): void {
    this.calls.delete(exchange) || this.transfers.delete(exchange);
    if (!exchange.request.complete) {
      this.draining.set(exchange, performance.now());
      this.watch();
    }
    if (this.whenDone && this.size === 0) this.whenDone();
  }

  /** How many of each are in progress. */
  get running(): { readonly calls: number; readonly transfers: number } {
    return { calls: this.calls.size, transfers: this.transfers.size };
  }

  get size(): number {
    return this.calls.size + this.transfers.size;
  }

  /** Those in progress on one connection, in the order in which they came. */
  on(socket: Socket): Exchange[] {
    return [...this.calls, ...this.transfers]
      .filter(({ request }) => request.socket === socket)
      .sort((a, b) => a.startedAt - b.startedAt);
  }

  /** From now on each answer is the last of its connection, so that callers come back elsewhere. */
  lastOnes(): void {
    this.stopping = true;
    for (const { response } of [...this.calls, ...this.transfers]) response.shouldKeepAlive = false;
  }

  /** The answers that are still to come are the last of their connections, which end with them. */
  stop(): void {
    this.stopping = true;
    for (const { request, response } of [...this.calls, ...this.transfers]) {
      response.shouldKeepAlive = false;
      response.once("finish", () => request.socket.destroySoon());
    }
  }

  /** When nothing is in progress any more. */
  done(): Promise<void> {
    return new Promise((resolve) => {
      if (this.size === 0) resolve();
      else this.whenDone = resolve;
    });
  }

  close(): void {
    clearInterval(this.sweeper);
  }

  private watch(): void {
    this.sweeper ??= setInterval(() => this.sweep(), Math.min(SWEEP, this.limits.requestTimeoutMs / 2)).unref();
  }

  private sweep(): void {
    const before = performance.now() - this.limits.requestTimeoutMs;
    for (const exchange of this.calls) {
      // In the order in which they began: what follows has more time left.
      if (exchange.startedAt > before) break;
      if (!exchange.request.complete && !exchange.response.headersSent) this.onSlow(exchange);
    }
    for (const [exchange, endedAt] of this.draining) {
      const { request } = exchange;
      if (!request.complete && !request.socket.destroyed && endedAt > before) continue;
      this.draining.delete(exchange);
      if (!request.complete) request.socket.destroy();
    }
  }
}
