import * as fc from "fast-check";
import { createLog } from "../src/log";
import { Distribution } from "../src/metrics/distribution";
import { type Figures, Metrics } from "../src/metrics/metrics";
import { SummedFigures } from "../src/metrics/summed";

/** One process that tells figures of each kind. */
class Process {
  calls = 0;
  readonly durations = new Distribution([1, 2]);
  private readonly metrics = new Metrics(createLog("silent"));

  constructor(readonly streams: number) {
    const { metrics } = this;
    metrics.counter({
      name: "calls_total",
      help: "Calls.",
      read: () => [{ labels: { operation: "Send" }, value: this.calls }],
    });
    metrics.histogram({ name: "duration_seconds", help: "Durations.", read: () => [{ value: this.durations }] });
    metrics.gauge({ name: "streams", help: "Streams.", read: () => [{ value: streams }] });
    metrics.gauge({ name: "lag_seconds", help: "Lag.", together: "max", read: () => [{ value: streams }] });
    metrics.gauge({ name: "webhooks", help: "The same for all.", together: "first", read: () => [{ value: 7 }] });
  }

  call(seconds: number): void {
    this.calls += 1;
    this.durations.observe(seconds);
  }

  /** As it comes from another process. */
  async told(): Promise<Figures> {
    return JSON.parse(JSON.stringify(await this.metrics.figures())) as Figures;
  }
}

const valuesOf = (text: string): ReadonlyMap<string, number> =>
  new Map(
    text
      .split("\n")
      .filter((line) => line && !line.startsWith("#"))
      .map((line) => [line.slice(0, line.lastIndexOf(" ")), Number(line.slice(line.lastIndexOf(" ") + 1))]),
  );

test("counters and histograms are added up, gauges as each of them says", async () => {
  const summed = new SummedFigures<string>();
  const [one, other] = [new Process(3), new Process(5)];
  for (const seconds of [0.5, 1.5, 3]) one.call(seconds);
  other.call(1.5);
  summed.note("one", await one.told());
  summed.note("other", await other.told());
  const text = await summed.text(new Set(["one", "other"]));
  const values = valuesOf(text);
  expect(text).toContain("# TYPE duration_seconds histogram");
  expect(values.get('calls_total{operation="Send"}')).toBe(4);
  expect(["1", "2", "+Inf"].map((le) => values.get(`duration_seconds_bucket{le="${le}"}`))).toEqual([1, 3, 4]);
  expect([values.get("duration_seconds_sum"), values.get("duration_seconds_count")]).toEqual([6.5, 4]);
  expect(["streams", "lag_seconds", "webhooks"].map((name) => values.get(name))).toEqual([8, 5, 7]);
  expect(values.get("process_resident_memory_bytes")).toBeGreaterThan(1_000_000);
});

test("what a process has counted stays when it doesn't answer, and when it has ended; its gauges go", async () => {
  const summed = new SummedFigures<string>();
  const [one, other] = [new Process(3), new Process(5)];
  one.call(1);
  other.call(1);
  summed.note("one", await one.told());
  summed.note("other", await other.told());
  const seen = async (...present: string[]) => {
    const values = valuesOf(await summed.text(new Set(present)));
    return ['calls_total{operation="Send"}', "duration_seconds_count", "streams"].map((name) => values.get(name));
  };
  expect(await seen("one", "other")).toEqual([2, 2, 8]);
  expect(await seen("other")).toEqual([2, 2, 5]);
  summed.retire("one");
  expect(await seen("other")).toEqual([2, 2, 5]);
  summed.retire("unknown");
  summed.note("new", await new Process(1).told());
  expect(await seen("other", "new")).toEqual([2, 2, 6]);
});

test("no sum ever falls, whichever processes come, go and are silent", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ which: fc.nat(3), what: fc.constantFrom("call", "tell", "end", "silent") })),
      async (steps) => {
        const summed = new SummedFigures<Process>();
        const processes = Array.from({ length: 4 }, () => new Process(1));
        let before = 0;
        for (const { which, what } of steps) {
          const process = processes[which] as Process;
          if (what === "call") process.call(1);
          if (what === "tell") summed.note(process, await process.told());
          if (what === "end") {
            summed.retire(process);
            processes[which] = new Process(1);
          }
          const present = new Set(what === "silent" ? [] : processes);
          const now = valuesOf(await summed.text(present)).get('calls_total{operation="Send"}') ?? 0;
          expect(now).toBeGreaterThanOrEqual(before);
          before = now;
        }
      },
    ),
    { numRuns: 20 },
  );
});
