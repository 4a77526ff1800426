import { Agent, request } from "node:http";
import type { Wire } from "./hostile";

export interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

/** How long an answer may take, in milliseconds. */
const PATIENCE = 20_000;

/** Sends requests as they are written, over kept connections. */
export class WireClient {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 32 });

  constructor(private readonly address: string) {}

  send({ method, target, headers, body }: Wire, token: string): Promise<Answer> {
    const { hostname, port } = new URL(this.address);
    const all: string[] = ["Host", `${hostname}:${port}`, "Authorization", `Bearer ${token}`];
    if (body !== undefined) all.push("Content-Length", String(body.length));
    if (body !== undefined && !headers.some(([name]) => name === "Content-Type")) {
      all.push("Content-Type", "application/json");
    }
    for (const [name, value] of headers) all.push(name, value);
    return new Promise((resolve, reject) => {
      const call = request({ hostname, port, method, path: target, headers: all, agent: this.agent }, (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("error", reject);
        response.on("end", () => {
          const { statusCode = 0, headers } = response;
          resolve({ status: statusCode, headers, body: Buffer.concat(parts).toString("utf8") });
        });
      });
      call.setTimeout(PATIENCE, () => call.destroy(new Error("no answer")));
      call.on("error", reject);
      call.end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
