import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { context, propagation, type Span, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { SendMessageCommand } from "@wildix/xbees-conversations-client";
import { openTracing } from "../src/tracing/tracing";
import { groupId } from "./support/group";
import { describeWorlds } from "./support/world";

test("without an SDK nothing is traced", () => {
  expect(openTracing()).toBeUndefined();
});

describe("with an SDK", () => {
  const exporter = new InMemorySpanExporter();

  beforeAll(() => {
    context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
    propagation.setGlobalPropagator(new W3CTraceContextPropagator());
    trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));
  });
  afterAll(() => {
    trace.disable();
    context.disable();
    propagation.disable();
  });
  beforeEach(() => exporter.reset());

  const spansOf = async (count: number): Promise<ReadableSpan[]> => {
    for (let i = 0; i < 200 && exporter.getFinishedSpans().length < count; i++) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return exporter.getFinishedSpans();
  };

  describeWorlds("tracing", (world) => {
    test("each call is a span with its operation and status, and its units of work within it", async () => {
      const { ann, bob } = await world().company();
      const channelId = await groupId(ann, [bob]);
      exporter.reset();
      await ann.client.send(new SendMessageCommand({ channelId, text: "Secret words" }));
      const spans = await spansOf(2);
      const call = spans.find(({ name }) => name === "SendMessage") as ReadableSpan;
      expect(call).toMatchObject({
        kind: SpanKind.SERVER,
        status: { code: SpanStatusCode.UNSET },
        attributes: {
          "http.request.method": "POST",
          "http.response.status_code": 200,
          "conversations.operation": "SendMessage",
          "conversations.caller_type": "XBS",
        },
      });
      const units = spans.filter(({ name }) => name.startsWith("store."));
      expect(units.map(({ name }) => name)).toContain("store.write");
      for (const unit of units) {
        expect(unit.parentSpanContext?.spanId).toBe((call as unknown as Span).spanContext().spanId);
        expect(unit.attributes["db.system.name"]).toBe(world().engine === "postgres" ? "postgresql" : "sqlite");
      }
      expect(JSON.stringify(spans.map(({ name, attributes, events }) => [name, attributes, events]))).not.toContain(
        "Secret",
      );
    });

    test("belongs to the caller's trace, also when it is refused; background work and probes have no spans", async () => {
      const trace = "0af7651916cd43dd8448eb211c80319c";
      const headers = { traceparent: `00-${trace}-b7ad6b7169203331-01` };
      expect((await fetch(`${world().address}/v2/conversations/channels`, { headers })).status).toBe(401);
      const [span] = await spansOf(1);
      expect(span?.spanContext().traceId).toBe(trace);
      expect(span).toMatchObject({ name: "ListChannels", attributes: { "http.response.status_code": 401 } });
      exporter.reset();
      await fetch(`${world().address}/readyz`);
      await world().conversations.jobs.settled();
      expect(exporter.getFinishedSpans()).toEqual([]);
    });

    test("stands within the span of an instrumentation of HTTP, where one is loaded", async () => {
      const tracer = trace.getTracer("instrumentation");
      const { listener } = world().conversations;
      const server = createServer((request, response) =>
        tracer.startActiveSpan("GET", (span) => {
          response.once("close", () => span.end());
          listener(request, response);
        }),
      );
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      try {
        const { port } = server.address() as AddressInfo;
        const headers = { traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", connection: "close" };
        await (await fetch(`http://127.0.0.1:${port}/v2/conversations/channels`, { headers })).text();
        const spans = await spansOf(2);
        const outer = spans.find(({ name }) => name === "GET");
        const inner = spans.find(({ name }) => name === "ListChannels");
        expect(inner?.parentSpanContext?.spanId).toBe(outer?.spanContext().spanId);
      } finally {
        await new Promise((resolve) => server.close(resolve));
      }
    });

    test("a failure of the service is marked as one", async () => {
      const { conversations } = world();
      const { ann } = await world().company();
      const reading = jest.spyOn(conversations.store, "read").mockRejectedValue(new TypeError("Secret words"));
      try {
        await ann.client.send(new SendMessageCommand({ channelId: "x".repeat(36), text: "x" })).catch(() => {});
        await fetch(`${world().address}/v2/conversations/channels`, {
          headers: { Authorization: `Bearer ${await world().token({ company: "c", type: "XBS", subject: ann.id })}` },
        });
      } finally {
        reading.mockRestore();
      }
      const failed = (await spansOf(2)).find(({ name }) => name === "ListChannels");
      expect(failed?.status.code).toBe(SpanStatusCode.ERROR);
      expect(failed?.attributes["error.type"]).toBe("500");
    });
  });
});
