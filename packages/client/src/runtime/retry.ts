import type { Provider, RetryErrorInfo, RetryStrategy, RetryStrategyV2, StandardRetryToken } from "@smithy/types";
import { DEFAULT_MAX_ATTEMPTS, StandardRetryStrategy } from "@smithy/util-retry";

/** The longest `Retry-After` that is waited for, in seconds. */
const patience = 20;

/**
 * The standard retries (exponential backoff with jitter, and a budget that ends them when the service fails for long),
 * which take `Retry-After` at its word: they never come back before it. Where it asks for more than 20 seconds, the
 * error goes to the caller at once, who sees from its `retryAfter` when to try again.
 */
export class RetryAfterStrategy extends StandardRetryStrategy {
  override async refreshRetryTokenForRetry(
    token: StandardRetryToken,
    failure: RetryErrorInfo,
  ): Promise<StandardRetryToken> {
    const earliest = failure.retryAfterHint?.getTime();
    if (earliest !== undefined && earliest - Date.now() > patience * 1000)
      throw new Error(`The service asks for a wait of more than ${patience} seconds.`);
    const next = await super.refreshRetryTokenForRetry(token, failure);
    // The standard strategy has waited by then, but for at most five seconds more than without the hint.
    const rest = earliest === undefined ? 0 : earliest - Date.now();
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
    return next;
  }
}

/** What of a client's configuration is about retries. */
export interface RetryConfig {
  retryStrategy?: RetryStrategy | RetryStrategyV2;
  retryMode?: string | Provider<string>;
  maxAttempts?: number | Provider<number>;
}

/** The strategy that a configuration asks for; `undefined` leaves the choice to the library, by `retryMode`. */
export function retryStrategyOf({
  retryStrategy,
  retryMode = "standard",
  maxAttempts = DEFAULT_MAX_ATTEMPTS,
}: RetryConfig) {
  if (retryStrategy || retryMode !== "standard") return retryStrategy;
  return typeof maxAttempts === "number" ? new RetryAfterStrategy(maxAttempts) : new RetryAfterStrategy(maxAttempts);
}
