import type {
  Endpoint,
  FetchHttpHandlerOptions,
  HttpHandlerOptions,
  HttpRequest,
  HttpResponse,
  Logger,
  NodeHttpHandlerOptions,
  Provider,
  RequestHandler,
  RetryStrategyV2,
  TokenIdentity,
  TokenIdentityProvider,
} from "@smithy/types";
import { type EndpointSetting, endpointProvider } from "./endpoint";
import { keeping } from "./identity";
import { createRequestHandler, runtime } from "./platform";
import { defaultMaxAttempts, StandardRetryStrategy } from "./retry";

export type { HttpHandlerOptions } from "@smithy/types";

/** What sends a request and gives its answer. */
export type HttpRequestHandler = RequestHandler<HttpRequest, HttpResponse, HttpHandlerOptions>;

/** How a client is set up. */
export interface ClientConfig {
  /** The address of the service. */
  endpoint?: EndpointSetting;

  /** The bearer token of every call, or what gives it. */
  token?: TokenIdentity | TokenIdentityProvider;

  /**
   * The HTTP handler, or the options of the usual one: `fetch` in a browser, `node:http` and `node:https` in Node.js.
   * Without it, a connection has 5 seconds to come about and a call 30 seconds for its answer; connections are kept open.
   */
  requestHandler?: HttpRequestHandler | NodeHttpHandlerOptions | FetchHttpHandlerOptions | Record<string, unknown>;

  /** How many times a request is made at most, the first included; 3 by default. */
  maxAttempts?: number | Provider<number>;

  /**
   * How retries are spaced: `"standard"` waits longer after each attempt, and never less than a `Retry-After` of the
   * answer says; where that is more than 20 seconds, it gives up at once.
   */
  retryMode?: "standard";

  /** Retries of your own making. */
  retryStrategy?: RetryStrategyV2;

  /** Is told of every call: an object with `debug`, `info`, `warn` and `error`, such as `console`. */
  logger?: Logger;
}

/** What a client works with: every setting in the one form in which it is used. */
export interface ResolvedConfig {
  readonly apiVersion: string;
  readonly runtime: string;
  endpoint: Provider<Endpoint>;
  token: TokenIdentityProvider;
  requestHandler: HttpRequestHandler;
  maxAttempts: Provider<number>;
  retryMode: "standard";
  retryStrategy: Provider<RetryStrategyV2>;
  logger: Logger;
}

const silent: Logger = { trace() {}, debug() {}, info() {}, warn() {}, error() {} };

/** @throws TypeError where a setting can't be meant. */
export function resolveConfig(config: ClientConfig, apiVersion: string): ResolvedConfig {
  const { endpoint, token, requestHandler, maxAttempts = defaultMaxAttempts, retryMode = "standard", logger } = config;
  if (retryMode !== "standard")
    throw new TypeError(
      `\`retryMode\` is "standard", not ${JSON.stringify(retryMode)}; \`retryStrategy\` takes another.`,
    );
  if (!token) throw new TypeError("`token` is not set: give the client a token, or what gives it.");
  const strategy = config.retryStrategy ?? new StandardRetryStrategy(maxAttempts);
  return {
    apiVersion,
    runtime,
    endpoint: endpointProvider(endpoint),
    token: keeping(token),
    requestHandler: isHandler(requestHandler) ? requestHandler : createRequestHandler(requestHandler),
    maxAttempts: typeof maxAttempts === "function" ? maxAttempts : async () => maxAttempts,
    retryMode,
    retryStrategy: async () => strategy,
    logger: logger ?? silent,
  };
}

const isHandler = (given: object | undefined): given is HttpRequestHandler =>
  given !== undefined && "handle" in given && typeof given.handle === "function";
