import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface ScriptedAnswer {
  readonly status: number;
  /** Sent as it is where it is a string, as JSON otherwise. */
  readonly body: unknown;
  readonly headers?: Record<string, string>;
}

export type Script = (request: SeenRequest) => ScriptedAnswer | Promise<ScriptedAnswer>;

/** An HTTP server that answers what the test says, and remembers what it was asked. */
export class ScriptedServer {
  readonly requests: SeenRequest[] = [];
  script: Script = () => ({ status: 200, body: {} });

  private readonly server = createServer(async (incoming, outgoing) => {
    let body = "";
    for await (const part of incoming) body += part;
    const { method = "", url = "", headers } = incoming;
    const request = { method, url, headers, body };
    this.requests.push(request);
    const answer = await this.script(request);
    outgoing.writeHead(answer.status, { "content-type": "application/json", "x-request-id": "r-1", ...answer.headers });
    outgoing.end(typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body));
  });

  /** How many connections there were. */
  connections = 0;

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async open(): Promise<this> {
    this.server.on("connection", () => this.connections++);
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    return this;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

/** What the service says of an error: its name in a header, its members in the body. */
export const failing = (
  status: number,
  name: string,
  body: object = { message: `${name}.` },
  headers: Record<string, string> = {},
): ScriptedAnswer => ({ status, body, headers: { "x-amzn-errortype": name, ...headers } });

/** The error that a call ends with. */
export async function failureOf(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error("The call was expected to fail.");
}
