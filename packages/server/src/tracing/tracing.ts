import {
  type Attributes,
  context,
  isSpanContextValid,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from "@opentelemetry/api";
import type { Exchange } from "../http/exchange";

const NAME = "@wildix/xbees-conversations-server";

/**
 * A span for each call and each of its units of work, by the OpenTelemetry SDK that is loaded into the process; undefined where
 * none is, so that nobody pays for what nobody sees. The SDK has to be loaded first: `node --import ./telemetry.mjs …`.
 */
export function openTracing(): Tracing | undefined {
  const tracer = trace.getTracer(NAME);
  // Without an SDK the API makes spans without a trace. One that isn't ended is never told of.
  return isSpanContextValid(tracer.startSpan("probe").spanContext()) ? new Tracing(tracer) : undefined;
}

export class Tracing {
  constructor(private readonly tracer: Tracer) {}

  /**
   * Does the work for a request within a span of its own: within that of an instrumentation of HTTP, where one is loaded, else of the
   * trace that the caller names.
   */
  within<T>(exchange: Exchange, work: () => T): T {
    const active = context.active();
    const parent = trace.getSpan(active) ? active : propagation.extract(active, exchange.request.headers);
    const span = this.tracer.startSpan("call", { kind: SpanKind.SERVER }, parent);
    exchange.span = span;
    return context.with(trace.setSpan(parent, span), work);
  }

  /** Ends the span of a request that is done. */
  done({ span, called, caller, request, status, id }: Exchange): void {
    if (!span) return;
    span.updateName(called ?? request.method ?? "call");
    span.setAttributes({
      "http.request.method": request.method,
      "http.response.status_code": status,
      "conversations.operation": called,
      "conversations.request_id": id,
      "conversations.caller_type": caller?.type,
      "conversations.company": caller?.company,
    });
    if (status === undefined || status >= 500) {
      span.setAttribute("error.type", String(status ?? "gone"));
      span.setStatus({ code: SpanStatusCode.ERROR });
    }
    span.end();
  }

  /** A part of a call. Outside of calls nothing is told: what goes on in the background would be traces of its own. */
  async part<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> {
    if (!trace.getActiveSpan()) return work();
    const span = this.tracer.startSpan(name, { kind: SpanKind.INTERNAL, attributes });
    try {
      return await context.with(trace.setSpan(context.active(), span), work);
    } catch (error) {
      failed(span, error);
      throw error;
    } finally {
      span.end();
    }
  }
}

/** Its kind alone: what errors say may quote what users wrote. */
function failed(span: Span, error: unknown): void {
  span.setAttribute("error.type", error instanceof Error ? error.name : typeof error);
  span.setStatus({ code: SpanStatusCode.ERROR });
}
