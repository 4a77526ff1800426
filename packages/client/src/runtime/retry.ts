import type {
  FinalizeHandler,
  HandlerExecutionContext,
  MetadataBearer,
  Pluggable,
  Provider,
  ResponseMetadata,
  RetryErrorInfo,
  RetryStrategyV2,
  RetryToken,
  SdkError,
  StandardRetryToken,
} from "@smithy/types";
import { type AnyAbortSignal, abortError, onAbort } from "./abort";
import { contextKey } from "./context";

/** The longest `Retry-After` that is waited for, in seconds. */
const patience = 20;

/** How long the first wait is at most, in milliseconds; each further one may be twice as long, up to `longest`. */
const shortest = { usual: 100, throttled: 500 };
const longest = 20_000;

/** Repeating costs something out of a budget that successes fill again: so a service that is down isn't stormed. */
const budget = { full: 500, retry: 5, timeout: 10, success: 1 };

export const defaultMaxAttempts = 3;

interface Token extends StandardRetryToken {
  readonly count: number;
}

const token = (count: number, delay: number, cost?: number): Token => ({
  count,
  getRetryCount: () => count,
  getRetryDelay: () => delay,
  getRetryCost: () => cost,
});

/**
 * Exponential backoff with jitter, which takes `Retry-After` at its word: it never comes back before it. Where that
 * asks for more than 20 seconds, the error goes to the caller at once, who sees from its `retryAfter` when to try again.
 */
export class StandardRetryStrategy implements RetryStrategyV2 {
  readonly mode = "standard";
  private left = budget.full;

  constructor(private readonly maxAttempts: number | Provider<number> = defaultMaxAttempts) {}

  async acquireInitialRetryToken(_scope: string): Promise<RetryToken> {
    return token(0, 0);
  }

  /** @throws where the call is not to be repeated any more; the caller then gets the call's own error. */
  async refreshRetryTokenForRetry(
    last: RetryToken,
    { errorType, retryAfterHint }: RetryErrorInfo,
  ): Promise<RetryToken> {
    const attempts = last.getRetryCount() + 1;
    const most = typeof this.maxAttempts === "function" ? await this.maxAttempts() : this.maxAttempts;
    const asked = retryAfterHint ? retryAfterHint.getTime() - Date.now() : 0;
    const cost = errorType === "TRANSIENT" ? budget.timeout : budget.retry;
    if (errorType === "CLIENT_ERROR" || attempts >= most || asked > patience * 1000 || cost > this.left)
      throw new Error("The call is not repeated.");
    this.left -= cost;
    const base = errorType === "THROTTLING" ? shortest.throttled : shortest.usual;
    const backoff = Math.random() * Math.min(longest, base * 2 ** (attempts - 1));
    // Those who were told the same moment don't come back all at once.
    return token(attempts, Math.floor(asked > 0 ? asked + backoff / 2 : backoff), cost);
  }

  recordSuccess(last: RetryToken): void {
    this.left = Math.min(budget.full, this.left + ((last as Token).getRetryCost?.() ?? budget.success));
  }
}

/** What of a client's configuration is about retries. */
export interface RetryConfig {
  readonly retryStrategy: Provider<RetryStrategyV2>;
}

/** Repeats calls that failed for a reason that may pass, as the strategy of the configuration says. */
export function getRetryPlugin<Input extends object, Output extends MetadataBearer>(
  config: RetryConfig,
): Pluggable<Input, Output> {
  return {
    applyToStack: (stack) =>
      stack.add(
        (next: FinalizeHandler<Input, Output>, context: HandlerExecutionContext): typeof next =>
          async (args) => {
            const strategy = await config.retryStrategy();
            let current = await strategy.acquireInitialRetryToken("");
            for (let attempts = 1, totalRetryDelay = 0; ; attempts++) {
              try {
                const result = await next(args);
                strategy.recordSuccess(current);
                if (result.output) Object.assign(result.output.$metadata, { attempts, totalRetryDelay });
                return result;
              } catch (error) {
                Object.assign(metadataOf(error), { attempts, totalRetryDelay });
                const again = await tokenForRepeating(strategy, current, error);
                if (!again) throw error;
                current = again;
                const delay = current.getRetryDelay();
                totalRetryDelay += delay;
                await pause(delay, context[contextKey]?.abortSignal);
              }
            }
          },
        { step: "finalizeRequest", priority: "high", name: "retryMiddleware", tags: ["RETRY"], override: true },
      ),
  };
}

async function tokenForRepeating(
  strategy: RetryStrategyV2,
  token: RetryToken,
  error: unknown,
): Promise<RetryToken | undefined> {
  const info = infoOf(error as SdkError);
  if (info.errorType === "CLIENT_ERROR") return undefined;
  try {
    return await strategy.refreshRetryTokenForRetry(token, info);
  } catch {
    return undefined;
  }
}

const transientStatus = new Set([500, 502, 503, 504]);
const throttledStatus = 429;
/** The network's errors, as Node names them. */
const transientCodes = new Set([
  "EAI_AGAIN",
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EPIPE",
  "ETIMEDOUT",
]);

function infoOf(error: SdkError): RetryErrorInfo {
  const status = error.$metadata?.httpStatusCode;
  const { code } = error as { code?: unknown };
  const transient =
    transientStatus.has(status ?? 0) ||
    error.name === "TimeoutError" ||
    (typeof code === "string" && transientCodes.has(code)) ||
    error.$retryable !== undefined;
  const throttled = status === throttledStatus || error.$retryable?.throttling === true;
  const errorType = throttled ? "THROTTLING" : transient ? "TRANSIENT" : "CLIENT_ERROR";
  const hint = retryAfterOf(error);
  return { error, errorType, ...(hint ? { retryAfterHint: hint } : {}) };
}

/** `Retry-After` is a number of seconds, or a date. */
function retryAfterOf({ $response }: SdkError): Date | undefined {
  const text = ($response as { headers?: Record<string, string> } | undefined)?.headers?.["retry-after"];
  if (!text) return undefined;
  const seconds = Number(text);
  const date = Number.isFinite(seconds) ? new Date(Date.now() + seconds * 1000) : new Date(text);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** The metadata of an error, which gets some where it has none: its caller sees how often it was tried. */
function metadataOf(error: unknown): ResponseMetadata {
  if (typeof error !== "object" || error === null || !Object.isExtensible(error)) return {};
  const known = (error as Partial<MetadataBearer>).$metadata;
  if (known) return known;
  const made: ResponseMetadata = {};
  Object.defineProperty(error, "$metadata", { value: made, enumerable: false, configurable: true, writable: true });
  return made;
}

function pause(milliseconds: number, signal: AnyAbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(abortError(signal));
    const stop = onAbort(signal, () => {
      clearTimeout(timer);
      reject(abortError(signal));
    });
    const timer = setTimeout(() => {
      stop();
      resolve();
    }, milliseconds);
  });
}
