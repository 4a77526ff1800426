import type { Log } from "../log";
import type { ClientAddresses } from "./client-address";
import type { Exchange } from "./exchange";

/**
 * One line for each request, once the work for it is done: who called what, what came of it, and how long it took. Never the
 * path or the query (which may carry a signature), a body, or a header but the request's id.
 */
export class AccessLog {
  constructor(
    private readonly log: Log,
    private readonly clients: ClientAddresses,
  ) {}

  write(exchange: Exchange): void {
    const { id, called, quiet, caller, request, startedAt } = exchange;
    const level = quiet ? "debug" : "info";
    if (!this.log.isLevelEnabled(level)) return;
    const client = this.clients.of(request);
    this.log[level](
      {
        requestId: id,
        traceId: exchange.span?.spanContext().traceId,
        method: request.method,
        operation: called,
        status: exchange.status,
        ms: Math.round((performance.now() - startedAt) * 100) / 100,
        callerType: caller?.type,
        company: caller?.company,
        client: client.address,
        protocol: client.protocol,
      },
      "request",
    );
  }
}
