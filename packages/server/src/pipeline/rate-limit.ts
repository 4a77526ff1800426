import { type OperationName, RateLimitExceededException } from "@wildix/xbees-conversations-server-sdk";
import type { Credential } from "../auth/credential";
import { limitOf, type RateLimitFields, seconds } from "../limits/fields";
import { callerOf, type Limits, type Rule, type Rules } from "../limits/limits";
import type { Verdict } from "../rules/rate-limits";

/** How often each caller may call each operation. */
export class RateLimit {
  constructor(
    private readonly limits: Limits,
    private readonly rules: Rules,
  ) {}

  /**
   * Counts a call of an admitted type; one that is refused counts nowhere.
   *
   * @param tell Told how things stand after this call, before it is refused.
   * @throws RateLimitExceededException when one of the operation's windows for this type is full.
   */
  async count(
    operation: OperationName,
    credential: Credential,
    tell: (fields: RateLimitFields) => void,
  ): Promise<void> {
    const rule = this.rules[operation][credential.type];
    if (!rule) throw new Error(`${operation} admits ${credential.type}, and has no limits for it.`);
    const verdict = await this.limits.take(rule, callerOf(credential));
    tell({ policy: rule.policy, limit: limitOf(rule.shape.windows, verdict.windows) });
    if (!verdict.admitted) throw refusal(rule, verdict);
  }
}

/** Names the full window that takes longest to have room: with it there is room in all. */
function refusal({ operation, shape }: Rule, { windows, retryAfterMs }: Verdict): RateLimitExceededException {
  const full = windows.findIndex(({ remaining, resetMs }) => remaining === 0 && resetMs === retryAfterMs);
  const { requests, periodMs } = shape.windows[full] as (typeof shape.windows)[number];
  const wait = seconds(retryAfterMs);
  return new RateLimitExceededException({
    message: `${operation} admits ${amount(requests, "call")} in ${amount(periodMs / 1000, "second")}: call again in ${amount(wait, "second")}.`,
    rateLimit: `${requests};w=${periodMs / 1000}`,
    rateLimitRemaining: 0,
    rateLimitReset: wait,
    retryAfter: wait,
  });
}

const amount = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? "" : "s"}`;
