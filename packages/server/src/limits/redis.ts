import { createHash } from "node:crypto";
import type { Redis } from "ioredis";
import { untilRoom, type Verdict, type WindowState } from "../rules/rate-limits";
import type { Rule } from "./limits";
import { TAKE } from "./redis-script";

const PREFIX = "conversations:limits:";
const SHA = createHash("sha1").update(TAKE).digest("hex");

/**
 * Limits in Redis, which all nodes share: one script a call, by Redis' own clock. A caller's log there goes by itself when no
 * window counts it any more. Redis 5 or newer.
 */
export class RedisLimits {
  private readonly settings = new WeakMap<Rule, readonly (string | number)[]>();

  /** @param shift Milliseconds to add to Redis' clock: for tests that let time pass. */
  constructor(
    private readonly redis: Redis,
    private readonly shift: () => number = () => 0,
  ) {}

  /**
   * Decides of a call, and counts it if it is admitted and `spend` is true.
   *
   * @throws whatever ioredis throws when Redis doesn't do it.
   */
  async take(rule: Rule, caller: string, spend = true): Promise<Verdict & { /** By Redis' clock. */ at: number }> {
    const parameters = [`${PREFIX}${rule.operation} ${caller}`, spend ? 1 : 0, this.shift(), ...this.settingsOf(rule)];
    return verdictOf(await this.run(parameters));
  }

  private async run(parameters: readonly (string | number)[]): Promise<number[]> {
    try {
      return (await this.redis.evalsha(SHA, 1, ...parameters)) as number[];
    } catch (error) {
      // It doesn't know the script yet, or no longer.
      if (!(error instanceof Error) || !error.message.startsWith("NOSCRIPT")) throw error;
      return (await this.redis.eval(TAKE, 1, ...parameters)) as number[];
    }
  }

  private settingsOf(rule: Rule): readonly (string | number)[] {
    const known = this.settings.get(rule);
    if (known) return known;
    const { capacity, windows, cells } = rule.shape;
    const made = [
      capacity,
      ...windows.flatMap(({ requests, periodMs }, w) => [requests, periodMs, cells[w] as number]),
    ];
    this.settings.set(rule, made);
    return made;
  }
}

function verdictOf([admitted, at, ...numbers]: readonly number[]): Verdict & { at: number } {
  const windows: WindowState[] = [];
  for (let i = 0; i < numbers.length; i += 2) {
    windows.push({ remaining: numbers[i] as number, resetMs: numbers[i + 1] as number });
  }
  const fits = admitted === 1;
  return { admitted: fits, windows, retryAfterMs: fits ? 0 : untilRoom(windows), at: at as number };
}
