import * as fc from "fast-check";
import { MemoryLimits } from "../../src/limits/memory";
import type { Log } from "../../src/log";
import { judge } from "../../src/rules/rate-limits";
import { memoryInUse } from "../support/memory";
import { listeningLog, rule } from "./support";

const HOUR = 3_600_000;

describe("limits in memory", () => {
  let now = 0;
  const open = (generation?: number) => {
    const { lines, log } = listeningLog();
    return { lines, limits: new MemoryLimits(() => now, log as unknown as Log, generation) };
  };
  beforeEach(() => {
    now = 1_700_000_000_000;
  });

  test("each caller, and each operation, has limits of its own", () => {
    const { limits } = open();
    const [send, list] = [rule([1, 10]), rule([1, 10])];
    expect(limits.take(send, "ann").admitted).toBe(true);
    expect(limits.take(send, "ann").admitted).toBe(false);
    expect(limits.take(send, "bob").admitted).toBe(true);
    expect(limits.take(list, "ann").admitted).toBe(true);
    expect(limits.counters.refused).toBe(1);
  });

  test("they decide as the rule does over hours of calls and pauses, though what is idle is forgotten", () => {
    const gaps = fc.array(fc.oneof(fc.nat(100_000), fc.nat(3 * HOUR), fc.constantFrom(HOUR, HOUR - 1, HOUR + 1)), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(gaps, (pauses) => {
        const { limits } = open();
        const slow = rule([3, 60], [9, 3600]);
        const admitted: number[] = [];
        for (const pause of pauses) {
          now += pause;
          // Somebody else's calls are what makes it forget.
          limits.take(slow, `other ${now}`);
          const verdict = limits.take(slow, "ann");
          expect(verdict).toEqual(judge(admitted, slow.shape.windows, now));
          if (verdict.admitted) admitted.push(now);
        }
      }),
    );
  });

  test("what a million callers leave behind is gone two periods later, and costs little until then", () => {
    const { limits } = open();
    const once = rule([10, 10], [600, 3600]);
    const before = memoryInUse();
    for (let i = 0; i < 1_000_000; i++) {
      if (i % 1000 === 0) now += 1;
      limits.take(once, `XBS 4 demo ${i.toString(36).padStart(12, "0")}`);
    }
    expect(limits.size).toBe(1_000_000);
    expect((memoryInUse() - before) / 1_000_000).toBeLessThan(250);
    now += HOUR;
    limits.take(once, "ann");
    now += HOUR;
    limits.take(once, "ann");
    expect(limits.size).toBe(1);
  });

  test("a crowd that is too large makes it let go of those that were idle for longest, and say so", () => {
    const { limits, lines } = open(100);
    const slow = rule([1, 3600]);
    for (let i = 0; i < 1000; i++) limits.take(slow, `caller ${i}`);
    expect(limits.size).toBeLessThanOrEqual(201);
    expect(limits.counters.forgotten).toBeGreaterThan(0);
    expect(new Set(lines)).toEqual(new Set(["warn too many callers at once: the limits of the oldest begin anew"]));
    // Those that called last are still known.
    for (let i = 950; i < 1000; i++) expect(limits.take(slow, `caller ${i}`).admitted).toBe(false);
  });

  test("a clock that is set back far makes nobody wait longer than a period, and nothing stay for good", () => {
    const { limits } = open();
    const slow = rule([2, 3600]);
    limits.take(slow, "ann");
    limits.take(slow, "ann");
    now -= 24 * HOUR;
    expect(limits.take(slow, "ann").retryAfterMs).toBe(HOUR);
    now += HOUR;
    expect(limits.take(slow, "ann").admitted).toBe(true);
    now += HOUR;
    limits.take(slow, "bob");
    now += HOUR;
    limits.take(slow, "cleo");
    expect(limits.size).toBe(2);
  });
});
