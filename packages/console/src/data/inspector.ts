import type { HandlerExecutionContext, MiddlewareStack } from "@smithy/types";
import { type Quota, quotaOf } from "./quota";
import { createStore, type Store } from "./store";

/** One call of the API, as the inspector shows it. */
export interface InspectedCall {
  readonly number: number;
  /** Which client made it. */
  readonly client: string;
  readonly operation: string;
  readonly input: object;
  /** In milliseconds since 1970. */
  readonly startedAt: number;
  /** How long it took, in milliseconds; undefined while it runs. */
  readonly took?: number;
  /** The HTTP status of the last answer; undefined where none came. */
  readonly status?: number;
  readonly requestId?: string;
  /** How often it was sent. */
  readonly attempts: number;
  readonly quota?: readonly Quota[];
  readonly error?: string;
}

/** So many calls are kept. */
const KEPT = 200;

export type Inspector = Store<readonly InspectedCall[]>;

export const createInspector = (): Inspector => createStore<readonly InspectedCall[]>([]);

interface Answer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** Shows every call that goes through a client, with what its answers say. */
export function inspect<Input extends object, Output extends object>(
  stack: MiddlewareStack<Input, Output>,
  client: string,
  inspector: Inspector,
): void {
  const running = new WeakMap<HandlerExecutionContext, number>();
  const change = (number: number, facts: (call: InspectedCall) => Partial<InspectedCall>) =>
    inspector.set((calls) => calls.map((call) => (call.number === number ? { ...call, ...facts(call) } : call)));

  stack.add(
    (next, context) => async (call) => {
      const number = (inspector.get()[0]?.number ?? 0) + 1;
      const startedAt = Date.now();
      const started = performance.now();
      const operation = (context.commandName ?? "").replace(/Command$/, "");
      running.set(context, number);
      inspector.set((calls) =>
        [{ number, client, operation, input: call.input, startedAt, attempts: 0 }, ...calls].slice(0, KEPT),
      );
      try {
        return await next(call);
      } catch (error) {
        const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
        change(number, () => ({ error: text }));
        throw error;
      } finally {
        change(number, () => ({ took: performance.now() - started }));
      }
    },
    { name: "inspectCall", step: "initialize", priority: "high", override: true },
  );
  stack.add(
    (next, context) => async (call) => {
      const number = running.get(context) ?? 0;
      change(number, ({ attempts }) => ({ attempts: attempts + 1 }));
      const result = await next(call);
      const { statusCode, headers } = result.response as Answer;
      change(number, () => ({
        status: statusCode,
        ...(headers["x-request-id"] && { requestId: headers["x-request-id"] }),
        ...(headers.ratelimit && { quota: quotaOf(headers.ratelimit, headers["ratelimit-policy"]) }),
      }));
      return result;
    },
    { name: "inspectAnswer", step: "deserialize", priority: "low", override: true },
  );
}
