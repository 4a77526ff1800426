import type { IncomingMessage, ServerResponse } from "node:http";
import type { Issuer } from "../../auth/issuer";
import { unauthorized } from "../../auth/unauthorized";
import type { Cors } from "../../http/cors";
import { HttpProblem } from "../../http/problem";
import { assertMethod, type OnCaller, type Surrounding, splitUrl } from "../../http/surroundings";
import type { Realtime } from "./realtime";
import { Stream } from "./stream";

const PATH = "/realtime";

/**
 * `GET /realtime`: Server-Sent Events for whoever has a token of GetToken. It comes in the header `Authorization`, or in the query,
 * as the `EventSource` of browsers sends no headers of a page's; so does the position, which `EventSource` sends itself only when
 * it connects again.
 */
export class RealtimeRoute implements Surrounding {
  readonly name = "realtime";
  readonly segments = ["realtime"];
  readonly counted = false;

  constructor(
    private readonly realtime: Realtime,
    private readonly issuer: Issuer,
    private readonly cors: Cors,
  ) {}

  async answer(request: IncomingMessage, response: ServerResponse, onCaller: OnCaller): Promise<void> {
    this.cors.decorate(request, response);
    const { path, query } = splitUrl(request);
    if (path !== PATH) throw new HttpProblem(404, "UnknownOperationException", `There is nothing here: use ${PATH}.`);
    if (this.cors.isPreflight(request)) {
      response.writeHead(204, this.cors.permissions(request, ["GET"])).end();
      return;
    }
    assertMethod(request, "GET");
    const fields = new URLSearchParams(query);
    const grant = await this.issuer.verifyStreamToken(tokenOf(request, fields));
    onCaller({
      type: grant.guest ? "XBS_ANONYMOUS" : "XBS",
      subject: grant.userId,
      company: grant.company,
      scopes: [],
      expiresAt: grant.expiresAt,
    });
    const lastEventId = request.headers["last-event-id"] ?? fields.get("lastEventId") ?? "";
    await this.realtime.serve(new Stream(grant, response), String(lastEventId) || undefined);
  }
}

/** @throws UnauthorizedException where there is none. */
function tokenOf({ headers: { authorization } }: IncomingMessage, fields: URLSearchParams): string {
  const token = authorization === undefined ? fields.get("token") : /^Bearer +(\S+) *$/i.exec(authorization)?.[1];
  if (token) return token;
  throw unauthorized(
    "Send the token that GetToken gives: Authorization: Bearer <token>, or in the query, ?token=<token>.",
  );
}
