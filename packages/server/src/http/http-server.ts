import { createServer, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Log } from "../log";
import type { RequestListener } from "./adapter";
import { createClientErrorListener } from "./client-error";
import type { Exchanges } from "./exchanges";
import { HEADERS_LIMIT } from "./problem";

/** How long a request's first line and headers may take to arrive, in milliseconds. */
const HEADERS_TIMEOUT = 10_000;

/** A connection on which nothing moves within a request and its answer is given up after so long, in milliseconds. */
const STALLED = 60_000;

/** How often slow requests are looked for at the least, in milliseconds. */
const CHECK = 2000;

export interface ConnectionLimits {
  /** How long one request may take to arrive, its body included, in milliseconds: the longest that any may take. */
  readonly longestRequestMs: number;
  /** How long a call of the API may take to arrive, in milliseconds; its headers get no longer. */
  readonly requestTimeoutMs: number;
  /** How long a connection is kept open for the next request, in milliseconds. */
  readonly keepAliveTimeoutMs: number;
  /** How long what is running may take to finish once the server stops, in milliseconds. */
  readonly shutdownTimeoutMs: number;
}

/** The connections: what they may cost before a request is there, and how they end. */
export class HttpServer {
  private readonly server: Server;
  private readonly sockets = new Set<Socket>();

  constructor(
    listener: RequestListener,
    private readonly exchanges: Exchanges,
    private readonly limits: ConnectionLimits,
    private readonly log: Log,
  ) {
    const headersTimeout = Math.min(HEADERS_TIMEOUT, limits.requestTimeoutMs);
    this.server = createServer(
      {
        maxHeaderSize: HEADERS_LIMIT,
        headersTimeout,
        requestTimeout: limits.longestRequestMs,
        keepAliveTimeout: limits.keepAliveTimeoutMs,
        connectionsCheckingInterval: Math.min(CHECK, headersTimeout / 2),
        // The listener refuses it, with the reason.
        requireHostHeader: false,
        noDelay: true,
      },
      listener,
    );
    // Node would drop what is over its limit without a word; the listener refuses it.
    this.server.maxHeadersCount = 0;
    this.server.timeout = STALLED;
    this.server.on("checkExpectation", listener);
    this.server.on("clientError", createClientErrorListener(exchanges, log));
    this.server.on("connection", (socket) => {
      this.sockets.add(socket);
      socket.once("close", () => this.sockets.delete(socket));
    });
  }

  /** Listens, and gives the address: `http://127.0.0.1:8080`. */
  listen(port: number, host: string): Promise<string> {
    return new Promise((resolve, reject) => {
      this.server.once("error", reject);
      this.server.listen(port, host, () => {
        this.server.off("error", reject);
        const address = this.server.address() as AddressInfo;
        const name = address.family === "IPv6" ? `[${address.address}]` : address.address;
        resolve(`http://${name}:${address.port}`);
      });
    });
  }

  /**
   * Takes no more connections, closes those on which nothing runs, and waits for what runs: as long as it may take, then cuts
   * it off.
   */
  async close(): Promise<void> {
    this.exchanges.stop();
    const closed = new Promise<void>((resolve) => {
      if (this.server.listening) this.server.close(() => resolve());
      else resolve();
    });
    for (const socket of this.sockets) {
      // What was answered last may still be on its way: it is sent before the end.
      if (this.exchanges.on(socket).length === 0) socket.destroySoon();
    }
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<"late">((resolve) => {
      timer = setTimeout(() => resolve("late"), this.limits.shutdownTimeoutMs);
    });
    const ended = await Promise.race([Promise.all([closed, this.exchanges.done()]), late]);
    clearTimeout(timer);
    if (ended === "late") this.cutOff();
    this.exchanges.close();
  }

  private cutOff(): void {
    this.log.warn(
      { running: this.exchanges.size, connections: this.sockets.size },
      "stopped before all calls were done",
    );
    for (const socket of this.sockets) socket.destroy();
  }
}
