import {
  encodeError,
  InternalServerException,
  isModelledError,
  type ModelledError,
} from "@wildix/xbees-conversations-server-sdk";
import { unavailable } from "../errors";
import type { Log } from "../log";
import { StoreUnavailableError } from "../store/store";
import type { Exchange } from "./exchange";
import { HttpProblem } from "./problem";
import { withoutSent } from "./sent";

export interface Failure {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** After how many seconds to try again when the store is gone. */
const RETRY_AFTER = 1;

/** What a caller is told of an error: what the model says of it, and of anything unexpected no more than the request's id. */
export function failureOf(error: unknown, exchange: Exchange, log: Log): Failure {
  if (error instanceof HttpProblem) {
    return {
      status: error.status,
      headers: { "X-Amzn-ErrorType": error.type, ...error.headers },
      body: JSON.stringify({ message: error.message }),
    };
  }
  const modelled = asModelled(error, exchange, log);
  const failure = encodeError(modelled);
  if (failure.status === 401) failure.headers["WWW-Authenticate"] = "Bearer";
  return failure;
}

function asModelled(error: unknown, exchange: Exchange, log: Log): ModelledError {
  if (isModelledError(error)) return error;
  const { id: requestId, called: operation } = exchange;
  if (error instanceof StoreUnavailableError) {
    log.warn({ err: withoutSent(error, exchange), requestId, operation }, "the store is unavailable");
    return unavailable("The service can't reach its store now: try again.", RETRY_AFTER);
  }
  log.error({ err: withoutSent(error, exchange), requestId, operation }, "a call failed unexpectedly");
  return new InternalServerException({
    message: `The service failed. The request's id is ${requestId}: give it to whoever runs the service.`,
  });
}
