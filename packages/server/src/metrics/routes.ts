import type { IncomingMessage, ServerResponse } from "node:http";
import { HttpProblem } from "../http/problem";
import { assertMethod, type Surrounding } from "../http/surroundings";
import type { Metrics } from "./metrics";

/** What `/metrics` tells. */
export type MetricsText = Pick<Metrics, "contentType" | "text">;

/**
 * `/metrics`. Beside the API it is for programs on the same machine that call directly: what the service does is nothing for the
 * internet. On a port of its own it is for whoever can reach that.
 */
export class MetricsRoutes implements Surrounding {
  readonly name = "metrics";
  readonly segments = ["metrics"];
  readonly counted = false;
  readonly quiet = true;

  /** @param port Whether they have a port of their own. */
  constructor(
    private readonly metrics: MetricsText,
    private readonly port: "own" | "shared",
  ) {}

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    assertMethod(request, "GET", "HEAD");
    if (this.port === "shared" && !isFromHere(request)) throw elsewhere();
    const text = await this.metrics.text();
    response.writeHead(200, {
      "Content-Type": this.metrics.contentType,
      "Content-Length": Buffer.byteLength(text),
      "Cache-Control": "no-store",
    });
    response.end(request.method === "HEAD" ? undefined : text);
  }
}

/** What proxies add to requests that they hand on. */
const FORWARDED = ["forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip"];

const isFromHere = ({ socket, headers }: IncomingMessage): boolean =>
  /^(::ffff:)?127\.|^::1$/.test(socket.remoteAddress ?? "") && !FORWARDED.some((name) => name in headers);

const elsewhere = () =>
  new HttpProblem(
    403,
    "ForbiddenException",
    "Here the metrics are for programs on the server's machine alone: set METRICS_PORT to have them on a port of their own.",
  );
