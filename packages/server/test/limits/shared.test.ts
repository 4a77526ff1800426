import { setTimeout as sleep } from "node:timers/promises";
import type { Limits } from "../../src/limits/limits";
import { openLimits } from "../../src/limits/open";
import type { Log } from "../../src/log";
import type { Verdict } from "../../src/rules/rate-limits";
import { describeRedis, RedisProxy, unique } from "../support/redis";
import { listeningLog, Passing, rule } from "./support";

const ALONE = "warn Redis doesn't answer in time: this node limits calls by itself";
const TOGETHER = "info Redis answers again: the nodes share their limits";

describeRedis("limits that nodes share", (url) => {
  let proxy: RedisProxy;
  /** Redis has as much time as the test gives it: how busy the machine is doesn't matter. */
  let time: Passing;
  const opened: Limits[] = [];

  beforeEach(async () => {
    proxy = await RedisProxy.open(url);
    time = new Passing();
  });
  afterEach(async () => {
    for (const limits of opened.splice(0)) limits.close();
    await proxy.stop();
  });

  const node = async () => {
    const { lines, log } = listeningLog();
    const config = { rateLimits: true, rateLimitCeiling: { requests: 1, periodMs: 1000 }, redisUrl: proxy.url };
    const limits = (await openLimits(config, Date.now, undefined, log as unknown as Log, time.after)) as Limits;
    opened.push(limits);
    return { limits, lines };
  };
  /** Lets time pass from one look for Redis to the next, until it is found: each look has as much of the real time as it takes. */
  const untilTogether = async ({ counters }: Limits) => {
    for (; counters.alone; await sleep(20)) if (time.next === 1000) time.pass(1000);
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
    await untilTogether(limits);
    expect(lines).toEqual([ALONE, TOGETHER]);
    // Redis knows of four, this node of ten.
    expect(admittedOf(await times(5, () => limits.take(slow, caller)))).toBe(0);
    expect(limits.counters.decidedAlone).toBe(20);
    expect((await limits.take(slow, unique())).admitted).toBe(true);
  });

  test("with Redis slow, a call waits 50 ms for it, and those after that for nothing", async () => {
    const { limits, lines } = await node();
    proxy.delayMs = Number.POSITIVE_INFINITY;
    const decided: string[] = [];
    const call = async (name: string) => {
      await limits.take(rule([10, 10]), unique());
      decided.push(name);
    };
    const first = call("the first");
    time.pass(49);
    await sleep(20);
    expect([decided, lines]).toEqual([[], []]);
    time.pass(1);
    await first;
    await times(50, async () => await limits.take(rule([10, 10]), unique()));
    expect([decided, lines, limits.counters.decidedAlone]).toEqual([["the first"], [ALONE], 51]);
    proxy.delayMs = 0;
    // What is silent for long is connected to anew.
    await untilTogether(limits);
    expect(lines).toEqual([ALONE, TOGETHER]);
  });

  test("calls that find Redis silent at once are all decided after 50 ms", async () => {
    const { limits } = await node();
    proxy.delayMs = Number.POSITIVE_INFINITY;
    const verdicts = times(32, () => limits.take(rule([10, 10]), unique()));
    time.pass(50);
    expect(admittedOf(await verdicts)).toBe(32);
    expect(limits.counters).toMatchObject({ alone: true, outages: 1, decidedAlone: 32 });
  });

  test("a node begins without Redis, and joins it when it is there", async () => {
    await proxy.stop();
    const { limits, lines } = await node();
    expect((await limits.take(rule([10, 10]), unique())).admitted).toBe(true);
    expect(lines).toEqual([ALONE]);
    await proxy.listen();
    await untilTogether(limits);
    expect(lines).toEqual([ALONE, TOGETHER]);
  });
});
