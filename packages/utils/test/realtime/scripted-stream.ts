import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { ConversationsClient } from "@wildix/xbees-conversations-client";

/** What one connection gets: it writes to the answer, and ends it or not. */
export type Script = (answer: ServerResponse, headers: IncomingHttpHeaders) => void;

export const frame = (name: string, data: unknown, id?: number): string =>
  `${id === undefined ? "" : `id: ${id}\n`}event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;

export const ready = (id: number): string => frame("ready", {}, id);

/** An event that says its position as its id, too. */
export const told = (position: number, id = `e${position}`): string =>
  frame("chat:channel:updated", { id, type: "chat:channel:updated", company: "acme", time: 1, data: {} }, position);

/** A service that has nothing but GetToken and the realtime stream, and does what the test says. */
export class ScriptedStream {
  /** The headers of each connection to the stream. */
  readonly connections: IncomingHttpHeaders[] = [];
  /** How many tokens were given. */
  tokens = 0;
  /** How GetToken is answered, where not with a token. */
  tokenRefusal: { readonly status: number; readonly type: string } | undefined;
  /** The last of them goes on for all connections that follow. */
  scripts: Script[] = [];

  private readonly server = createServer(({ url = "", headers }, answer) => {
    if (!url.endsWith("/realtime")) {
      const refusal = this.tokenRefusal;
      this.tokens += 1;
      answer.writeHead(refusal?.status ?? 200, {
        "content-type": "application/json",
        ...(refusal && { "x-amzn-errortype": refusal.type }),
      });
      answer.end(JSON.stringify(refusal ? { message: "No." } : { token: `token-${this.tokens}` }));
      return;
    }
    this.connections.push(headers);
    const script = this.scripts.length > 1 ? this.scripts.shift() : this.scripts[0];
    script?.(answer, headers);
  });

  static async open(...scripts: Script[]): Promise<ScriptedStream> {
    const stream = new ScriptedStream();
    stream.scripts = scripts;
    await new Promise<void>((resolve) => stream.server.listen(0, "127.0.0.1", resolve));
    return stream;
  }

  /** A client whose calls go to a path of a gateway. */
  client(): ConversationsClient {
    const { port } = this.server.address() as AddressInfo;
    return new ConversationsClient({ endpoint: `http://127.0.0.1:${port}/chat`, token: "login", maxAttempts: 1 });
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

/** A stream that is open and has these frames; it stays open unless `then` ends it. */
export const streaming =
  (frames: readonly string[], then: (answer: ServerResponse) => void = () => {}): Script =>
  (answer) => {
    answer.writeHead(200, { "content-type": "text/event-stream" });
    answer.write(frames.join(""));
    then(answer);
  };

export const refusing =
  (status: number, headers: Record<string, string> = {}): Script =>
  (answer) => {
    answer.writeHead(status, headers).end('{"message":"No."}');
  };
