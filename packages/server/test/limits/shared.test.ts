import { setTimeout as sleep } from "node:timers/promises";
import type { Limits } from "../../src/limits/limits";
import { openLimits } from "../../src/limits/open";
import type { Log } from "../../src/log";
import type { Verdict } from "../../src/rules/rate-limits";
import { describeRedis, RedisProxy, unique } from "../support/redis";
import { listeningLog, rule } from "./support";

const ALONE = "warn Redis doesn't answer in time: this node limits calls by itself";
const TOGETHER = "info Redis answers again: the nodes share their limits";

// Redis has 50 milliseconds by the real clock: where other suites keep the machine busy, a node rightly goes on alone, and what is
// said of nodes that have Redis is tried again.
jest.retryTimes(3, { logErrorsBeforeRetry: true });

describeRedis("limits that nodes share", (url) => {
  let proxy: RedisProxy;
  const opened: Limits[] = [];

  beforeEach(async () => {
    proxy = await RedisProxy.open(url);
  });
  afterEach(async () => {
    for (const limits of opened.splice(0)) limits.close();
    await proxy.stop();
  });

  const node = async (redisUrl = proxy.url) => {
    const { lines, log } = listeningLog();
    const config = { rateLimits: true, rateLimitCeiling: { requests: 1, periodMs: 1000 }, redisUrl };
    const limits = (await openLimits(config, Date.now, undefined, log as unknown as Log)) as Limits;
    opened.push(limits);
    return { limits, lines };
  };
  const until = async (condition: () => boolean) => {
    for (const end = Date.now() + 15_000; !condition(); await sleep(20)) {
      if (Date.now() > end) throw new Error("It doesn't come about.");
    }
  };
  const times = (count: number, work: () => Promise<Verdict> | Verdict) =>
    Promise.all(Array.from({ length: count }, work));
  const admittedOf = (verdicts: readonly Verdict[]) => verdicts.filter(({ admitted }) => admitted).length;

  test("nodes on one Redis admit together what the limit says", async () => {
    const [one, two] = [await node(), await node()];
    const [slow, caller] = [rule([10, 60], [100, 3600]), unique()];
    const verdicts = await Promise.all([
      times(20, () => one.limits.take(slow, caller)),
      times(20, () => two.limits.take(slow, caller)),
    ]);
    expect(admittedOf(verdicts.flat())).toBe(10);
    expect([...one.lines, ...two.lines]).toEqual([]);
  });

  test("what Redis refuses spends nothing on the node that asked", async () => {
    const [one, two] = [await node(), await node()];
    const [slow, caller] = [rule([5, 60]), unique()];
    await times(5, () => one.limits.take(slow, caller));
    expect(admittedOf(await times(5, () => two.limits.take(slow, caller)))).toBe(0);
    await proxy.stop();
    expect(admittedOf(await times(9, () => two.limits.take(slow, caller)))).toBe(5);
    await proxy.listen();
  });

  test("a node that refuses by itself still tells when there is room on all of them", async () => {
    const { limits } = await node();
    const other = await node();
    const [slow, caller] = [rule([1, 60], [3, 3600]), unique()];
    await limits.take(slow, caller);
    await other.limits.take(rule([9, 60], [3, 3600]), caller);
    await other.limits.take(rule([9, 60], [3, 3600]), caller);
    const verdict = await limits.take(slow, caller);
    expect(verdict.admitted).toBe(false);
    expect(verdict.retryAfterMs).toBeGreaterThan(3_590_000);
  });

  test("with Redis gone each node goes on by itself, within the limits since before, says so once, and comes back", async () => {
    const { limits, lines } = await node();
    const [slow, caller] = [rule([10, 3600]), unique()];
    expect(admittedOf(await times(4, () => limits.take(slow, caller)))).toBe(4);
    await proxy.stop();
    expect(admittedOf(await times(20, () => limits.take(slow, caller)))).toBe(6);
    expect(lines).toEqual([ALONE]);
    expect(limits.counters).toMatchObject({ alone: true, outages: 1, decidedAlone: 20 });

    await proxy.listen();
    await until(() => !limits.counters.alone);
    expect(lines).toEqual([ALONE, TOGETHER]);
    // Redis knows of four, this node of ten.
    expect(admittedOf(await times(5, () => limits.take(slow, caller)))).toBe(0);
    expect(limits.counters.decidedAlone).toBe(20);
    expect((await limits.take(slow, unique())).admitted).toBe(true);
  });

  test("with Redis slow, no call waits more than 50 ms for it, and most wait for nothing", async () => {
    const { limits, lines } = await node();
    proxy.delayMs = 500;
    await limits.take(rule([10, 10]), unique());
    const waits: number[] = [];
    for (let i = 0; i < 50; i++) {
      const started = performance.now();
      await limits.take(rule([10, 10]), unique());
      waits.push(performance.now() - started);
    }
    expect(Math.max(...waits)).toBeLessThan(20);
    expect(limits.counters.decidedAlone).toBe(51);
    expect(lines).toEqual([ALONE]);
    proxy.delayMs = 0;
    await until(() => !limits.counters.alone);
    expect(lines).toEqual([ALONE, TOGETHER]);
  });

  test("the call that finds Redis silent waits 50 ms", async () => {
    const { limits } = await node();
    proxy.delayMs = Number.POSITIVE_INFINITY;
    const started = performance.now();
    const verdicts = await times(32, () => limits.take(rule([10, 10]), unique()));
    const waited = performance.now() - started;
    expect(admittedOf(verdicts)).toBe(32);
    expect(waited).toBeGreaterThanOrEqual(45);
    expect(waited).toBeLessThan(150);
    proxy.delayMs = 0;
    // What is silent for long is connected to anew.
    await until(() => !limits.counters.alone);
  });

  test("a process that is busy for longer than that doesn't take Redis for slow", async () => {
    // Not through the proxy, which would be as busy.
    const { limits } = await node(url);
    const taken = limits.take(rule([10, 10]), unique());
    const busyUntil = performance.now() + 120;
    while (performance.now() < busyUntil);
    await taken;
    expect(limits.counters).toMatchObject({ alone: false, decidedAlone: 0 });
  });

  test("a node begins without Redis, and joins it when it is there", async () => {
    const { url: address } = proxy;
    await proxy.stop();
    const { limits, lines } = await node(address);
    expect((await limits.take(rule([10, 10]), unique())).admitted).toBe(true);
    expect(lines).toEqual([ALONE]);
    await proxy.listen();
    await until(() => !limits.counters.alone);
    expect(lines).toEqual([ALONE, TOGETHER]);
  });
});
