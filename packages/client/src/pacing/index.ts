import type { DeserializeHandler, HandlerExecutionContext, HttpRequest, HttpResponse, Pluggable } from "@smithy/types";
import type { ServiceInputTypes, ServiceOutputTypes } from "../generated/ConversationsClient";
import type { AuthorizationType } from "../generated/registry";
import { contextKey } from "../runtime/context";
import { retryAfterOf, standingsOf } from "./fields";
import { type Ending, Lane, type PacingClock, systemClock } from "./lane";
import { typeOf, windowsOf } from "./windows";

export type { AuthorizationType, PacingClock };

/** What pacing can't find out by itself. */
export interface PacingOptions {
  /**
   * The type of the client's credential, whose limits are kept until an answer tells them. Without it, what the token says of
   * itself; where that says nothing, as a key doesn't, the strictest limits of all types.
   */
  authorization?: AuthorizationType | undefined;

  /** Another clock than the system's, for tests that let time pass. */
  clock?: PacingClock | undefined;
}

/** Makes a client's calls wait for the limits. Clients with the same credential may share one. */
export interface Pacing extends Pluggable<ServiceInputTypes, ServiceOutputTypes> {}

/**
 * Spreads a client's calls so that the service's limits refuse none: each waits until it fits into all windows of its operation,
 * after those that wait already. The limits are those of the model, and whatever answers tell of them; of calls that others make
 * with the same credential, too.
 *
 * @example
 * const client = new ConversationsClient({ token, pacing: pacing() });
 * await Promise.all(texts.map((text) => client.send(new SendMessageCommand({ channelId, text }))));
 */
export function pacing({ authorization, clock = systemClock }: PacingOptions = {}): Pacing {
  const lanes = new Map<string, Lane>();
  const laneOf = (operation: string, token: string | undefined): Lane => {
    const known = lanes.get(operation);
    if (known) return known;
    const lane = new Lane(windowsOf(operation, authorization ?? typeOf(token)), clock);
    lanes.set(operation, lane);
    return lane;
  };
  return {
    applyToStack: (stack) =>
      // Next to what sends the request: within the retries, since each attempt counts.
      stack.add(
        (
          next: DeserializeHandler<ServiceInputTypes, ServiceOutputTypes>,
          context: HandlerExecutionContext,
        ): typeof next =>
          async (call) => {
            const { headers } = call.request as HttpRequest;
            const { operation, abortSignal } = context[contextKey] as unknown as About;
            const lane = laneOf(operation, headers.authorization ?? headers.Authorization);
            await lane.begin(abortSignal);
            try {
              const result = await next(call);
              lane.end(endingOf(result.response as HttpResponse));
              return result;
            } catch (error) {
              // It may have got there.
              lane.end({ counted: true, answered: false });
              throw error;
            }
          },
        { name: "pacingMiddleware", step: "deserialize", priority: "low", override: true },
      ),
  };
}

/** What the context of a call says of it. */
interface About {
  readonly operation: string;
  readonly abortSignal?: AbortSignal;
}

/** Answers of these statuses are given before a call is counted, unless they tell of the limits. */
const UNCOUNTED: readonly number[] = [401, 429, 503];

function endingOf({ statusCode, headers }: HttpResponse): Ending {
  const standings = standingsOf(headers);
  const refused = statusCode === 429;
  const counted = !refused && (standings !== undefined || !UNCOUNTED.includes(statusCode));
  return { counted, answered: counted || refused, standings, retryAfterMs: refused ? retryAfterOf(headers) : 0 };
}
