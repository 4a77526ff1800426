import http, { type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** What a receiver was sent. */
export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** The envelope's. */
  readonly id: string;
  readonly event: {
    readonly id: string;
    readonly type: string;
    readonly data: unknown;
    readonly botId?: string;
    readonly integrationId?: string;
  };
}

/** What it answers: a status, or what it does with the exchange. */
export type Answer =
  | number
  | ((received: Received, response: ServerResponse, request: IncomingMessage) => void | Promise<void>);

/** A real receiver of webhooks, which notes what it gets and answers as it is told. */
export class Receiver {
  readonly received: Received[] = [];
  answer: Answer = 204;
  /** How many connections it was opened. */
  connections = 0;
  private server: http.Server | undefined;
  private port = 0;
  private readonly watchers = new Set<() => void>();

  static async open(answer: Answer = 204): Promise<Receiver> {
    const receiver = new Receiver();
    receiver.answer = answer;
    await receiver.listen();
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/hook`;
  }

  /** Listens again where it has listened before. */
  async listen(): Promise<void> {
    const server = http.createServer((request, response) => this.take(request, response).catch(() => {}));
    server.on("connection", () => this.connections++);
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(this.port, "127.0.0.1", resolve);
    });
    this.server = server;
    this.port = (server.address() as AddressInfo).port;
  }

  /** Is away: connections are refused, and those that are open break. */
  async close(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (!server) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  /** Resolves when what it has received is so; the test's own timeout ends it where that never comes. */
  async until(holds: (received: readonly Received[]) => boolean): Promise<void> {
    while (!holds(this.received)) {
      await new Promise<void>((resolve) => {
        const watcher = () => {
          this.watchers.delete(watcher);
          resolve();
        };
        this.watchers.add(watcher);
      });
    }
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    const event = JSON.parse(body);
    const received = { path: request.url ?? "", headers: request.headers, body, id: event.id, event };
    this.received.push(received);
    const { answer } = this;
    if (typeof answer === "number") response.writeHead(answer).end();
    else await answer(received, response, request);
    for (const watcher of [...this.watchers]) watcher();
  }
}
