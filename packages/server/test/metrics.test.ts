import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { ListChannelsCommand, ListMessagesCommand } from "@wildix/xbees-conversations-client";
import fc from "fast-check";
import { createLog } from "../src/log";
import { Distribution } from "../src/metrics/distribution";
import { Metrics } from "../src/metrics/metrics";
import { groupId } from "./support/group";
import { describeWorlds, World } from "./support/world";

/** A figure's samples: by labels as they stand in the text. */
async function figures(address: string): Promise<Map<string, number>> {
  const answer = await fetch(`${address}/metrics`);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, expect.stringContaining("text/plain")]);
  const lines = (await answer.text()).split("\n").filter((line) => line && !line.startsWith("#"));
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(" ")), Number(line.slice(line.lastIndexOf(" ") + 1))]),
  );
}

describeWorlds(
  "metrics",
  (world) => {
    test("calls by operation, type and status, how long they took, and what limits decided", async () => {
      const { ann, bob, pbx } = await world().company();
      const channelId = await groupId(ann, [bob]);
      const before = await figures(world().address);
      for (let i = 0; i < 3; i++) await ann.client.send(new ListMessagesCommand({ channelId }));
      await pbx.send(new ListMessagesCommand({ channelId: randomUUID() })).catch(() => {});
      await fetch(`${world().address}/v2/conversations/channels`);
      await fetch(`${world().address}/v2/none`);
      const after = await figures(world().address);
      const grown = (name: string) => (after.get(name) ?? 0) - (before.get(name) ?? 0);
      const calls = (labels: string) => grown(`conversations_calls_total{${labels}}`);
      expect(calls('operation="ListMessages",type="XBS",status="200"')).toBe(3);
      expect(calls('operation="ListMessages",type="PBX",status="404"')).toBe(1);
      expect(calls('operation="ListChannels",type="none",status="401"')).toBe(1);
      expect(calls('operation="none",type="none",status="404"')).toBe(1);
      expect(grown('conversations_call_duration_seconds_count{operation="ListMessages"}')).toBe(4);
      expect(grown('conversations_call_duration_seconds_bucket{operation="ListMessages",le="+Inf"}')).toBe(4);
      expect(grown('conversations_limit_decisions_total{decision="admitted"}')).toBe(4);
      expect(grown('conversations_store_unit_duration_seconds_count{kind="read"}')).toBeGreaterThanOrEqual(3);
      expect(after.get("conversations_store_commits_total")).toBeGreaterThan(0);
      expect(after.get("conversations_store_waiting")).toBe(0);
      expect(after.get("conversations_limits_alone")).toBe(0);
      expect(after.get('conversations_jobs{state="waiting"}')).toBeGreaterThan(0);
      expect(after.get("conversations_events_lag_seconds")).toBeLessThan(60);
      expect(after.get('conversations_webhooks{state="enabled"}')).toBe(0);
      expect(after.get("conversations_webhook_deliveries_pending")).toBe(0);
      expect(after.get("conversations_webhook_lag_seconds")).toBe(0);
      expect(after.get("process_resident_memory_bytes")).toBeGreaterThan(1_000_000);
    });

    test("a call that limits refuse", async () => {
      const { ann } = await world().company();
      const statuses: number[] = [];
      for (let i = 0; i < 60; i++) {
        statuses.push(
          await ann.client.send(new ListChannelsCommand({})).then(
            () => 200,
            ({ $metadata }) => $metadata.httpStatusCode,
          ),
        );
      }
      const refused = statuses.filter((status) => status === 429).length;
      expect(refused).toBeGreaterThan(0);
      const now = await figures(world().address);
      expect(now.get('conversations_limit_decisions_total{decision="refused"}')).toBe(refused);
      expect(now.get('conversations_calls_total{operation="ListChannels",type="XBS",status="429"}')).toBe(refused);
    });

    test("the dashboard asks for figures that are there, and for all of ours", async () => {
      const dashboard = readFileSync(join(__dirname, "../../../ops/grafana/conversations.json"), "utf8");
      const expressions = [...dashboard.matchAll(/"expr": "((?:[^"\\]|\\.)*)"/g)].map(([, text = ""]) => text);
      const asked = new Set(
        [...dashboard.matchAll(/\b(?:conversations|process|nodejs)_[a-z0-9_]+/g)].map(([name]) => name),
      );
      const answer = await (await fetch(`${world().address}/metrics`)).text();
      const types = [...answer.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name = "", type = ""]) => ({ name, type }));
      const there = types.flatMap(({ name, type }) =>
        type === "histogram" || type === "summary" ? ["_bucket", "_sum", "_count"].map((end) => name + end) : [name],
      );
      expect(expressions.length).toBeGreaterThan(15);
      expect([...asked].filter((name) => !there.includes(name))).toEqual([]);
      const ours = types.map(({ name }) => name).filter((name) => name.startsWith("conversations_"));
      expect(ours.filter((name) => ![...asked].some((one) => one.startsWith(name)))).toEqual([]);
      // Each counter is asked for its growth, and parentheses and braces are closed.
      for (const { name, type } of types.filter(({ name }) => name.startsWith("conversations_"))) {
        if (type !== "counter") continue;
        for (const one of expressions.filter((text) => text.includes(`${name}{`))) {
          expect(one).toMatch(new RegExp(`(rate|increase)\\(${name}\\{`));
        }
      }
      for (const one of expressions) {
        for (const [open, close] of ["()", "{}", "[]"]) {
          expect(one.split(open as string).length).toBe(one.split(close as string).length);
        }
      }
    });
  },
  { rateLimits: true },
);

describe("where the metrics are", () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open("sqlite", { metricsPort: 0, metricsHost: "127.0.0.1" });
  });
  afterAll(() => world?.close());

  test("each server counts for itself", async () => {
    const other = await World.open("sqlite");
    try {
      const mine = await figures(other.address);
      const again = await figures(other.address);
      const scrapes = 'conversations_calls_total{operation="metrics",type="none",status="200"}';
      expect([mine.get(scrapes), again.get(scrapes)]).toEqual([undefined, 1]);
    } finally {
      await other.close();
    }
  });

  test("with the API they are for direct callers on the same machine alone", async () => {
    const other = await World.open("sqlite", { host: "0.0.0.0" });
    try {
      const { port } = new URL(other.address);
      const from = (host: string, headers: Record<string, string> = {}) =>
        fetch(`http://${host}:${port}/metrics`, { headers });
      expect((await from("127.0.0.1")).status).toBe(200);
      for (const header of ["X-Forwarded-For", "Forwarded", "Via", "X-Real-IP"]) {
        const answer = await from("127.0.0.1", { [header]: "127.0.0.1" });
        expect(answer.status).toBe(403);
        expect(await answer.json()).toEqual({ message: expect.stringContaining("METRICS_PORT") });
      }
      const outside = Object.values(networkInterfaces())
        .flat()
        .find((one) => one?.family === "IPv4" && !one.internal);
      if (outside) expect((await from(outside.address)).status).toBe(403);
    } finally {
      await other.close();
    }
  });

  test("on a port of their own they are for whoever reaches it, with health, and nothing else is there", async () => {
    const lines: { address?: string; msg: string }[] = [];
    const log = createLog("info", { write: (line: string) => void lines.push(JSON.parse(line)) });
    const other = await World.open("sqlite", { metricsPort: 0, log });
    try {
      const address = lines.find(({ msg }) => msg === "metrics")?.address as string;
      expect((await fetch(`${other.address}/metrics`)).status).toBe(404);
      expect((await fetch(`${address}/metrics`, { headers: { "X-Forwarded-For": "192.0.2.1" } })).status).toBe(200);
      expect((await fetch(`${address}/readyz`)).status).toBe(200);
      expect((await fetch(`${address}/v2/conversations/channels`)).status).toBe(404);
      expect((await fetch(`${address}/files/x`)).status).toBe(404);
    } finally {
      await other.close();
    }
    // What is asked every few seconds has no line in the log.
    expect(lines.filter(({ msg }) => msg === "request")).toHaveLength(3);
  });
});

describe("figures", () => {
  test("one that can't be told now is left out, the others are told", async () => {
    const metrics = new Metrics(createLog("silent"));
    metrics.gauge({
      name: "lost",
      help: "Lost.",
      read: () => {
        throw new Error("no store");
      },
    });
    metrics.gauge({ name: "kept", help: "Kept.", read: async () => [{ labels: { odd: 'a"b\\c\nd' }, value: 2 }] });
    const text = await metrics.text();
    expect(text).toContain('kept{odd="a\\"b\\\\c\\nd"} 2\n');
    expect(text).not.toMatch(/^lost/m);
    expect(() => metrics.counter({ name: "kept", help: "Again.", read: () => [] })).toThrow("kept");
  });

  test("a distribution counts each observation in the buckets that it fits in", () => {
    const bounds = [1, 2, 5];
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 10, noNaN: true })), (values) => {
        const distribution = new Distribution(bounds);
        for (const value of values) distribution.observe(value);
        expect(distribution.count).toBe(values.length);
        expect(distribution.sum).toBeCloseTo(
          values.reduce((sum, value) => sum + value, 0),
          6,
        );
        expect(distribution.cumulated()).toEqual([
          ...bounds.map((le) => ({ le, count: values.filter((value) => value <= le).length })),
          { le: "+Inf", count: values.length },
        ]);
      }),
    );
  });
});
