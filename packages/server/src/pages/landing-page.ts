import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { assertMethod, type Surrounding } from "../http/surroundings";

/** The page at `/`, which leads to the others. */
export class LandingPage implements Surrounding {
  readonly name = "landing";
  readonly segments = [""];
  readonly counted = true;
  private readonly page: Buffer;
  private readonly etag: string;

  /** @throws Error when there is no such file. */
  constructor(
    file: string,
    private readonly policy: string,
  ) {
    this.page = readFileSync(file);
    this.etag = `"${createHash("sha256").update(this.page).digest("base64url").slice(0, 22)}"`;
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    assertMethod(request, "GET", "HEAD");
    response.setHeader("ETag", this.etag);
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("Content-Security-Policy", this.policy);
    response.setHeader("Referrer-Policy", "no-referrer");
    if (request.headers["if-none-match"] === this.etag) {
      response.writeHead(304).end();
      return;
    }
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.setHeader("Content-Length", this.page.length);
    response.writeHead(200).end(request.method === "HEAD" ? undefined : this.page);
  }
}
