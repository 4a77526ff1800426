import type { FetchHttpHandlerOptions, HttpHandlerOptions, HttpRequest, HttpResponse } from "@smithy/types";
import { type AnyAbortSignal, abortError, onAbort } from "./abort";
import { pathWithQuery } from "./query";
import { type Timed, timeoutError } from "./timeout";

/** How long a call has for its answer, in milliseconds. */
const patience = 30_000;

/** Sends requests with `fetch`. */
export class FetchHttpHandler {
  readonly metadata = { handlerProtocol: "http/1.1" };

  constructor(private readonly options: FetchHttpHandlerOptions & Timed = {}) {}

  /**
   * Sends a request.
   *
   * @throws an `AbortError` where the caller gave up, a `TimeoutError` where there was no answer in time, and what
   * `fetch` throws where the service can't be reached.
   */
  async handle(
    request: HttpRequest,
    { abortSignal, requestTimeout = this.options.requestTimeout ?? patience }: HttpHandlerOptions = {},
  ): Promise<{ response: HttpResponse }> {
    if (abortSignal?.aborted) throw abortError(abortSignal);
    const controller = new AbortController();
    const why: { error?: Error } = {};
    const end = (error: Error) => {
      why.error = error;
      controller.abort();
    };
    const stop = onAbort(abortSignal as AnyAbortSignal, () => end(abortError(abortSignal as AnyAbortSignal)));
    const timer = requestTimeout > 0 ? setTimeout(() => end(timeoutError(requestTimeout)), requestTimeout) : undefined;
    try {
      const { customFetch = fetch, credentials, cache, keepAlive, requestInit } = this.options;
      const answer = await customFetch(urlOf(request), {
        method: request.method,
        headers: request.headers,
        ...(request.body === undefined ? {} : { body: request.body }),
        signal: controller.signal,
        ...(credentials ? { credentials: credentials as RequestCredentials } : {}),
        ...(cache ? { cache } : {}),
        ...(keepAlive ? { keepalive: true } : {}),
        ...requestInit?.(request),
      });
      const { status: statusCode, statusText: reason } = answer;
      const headers = Object.fromEntries(answer.headers as unknown as Iterable<[string, string]>);
      return { response: { statusCode, reason, headers, body: await answer.text() } };
    } catch (error) {
      // Whatever `fetch` itself fails with is the network's doing, and may pass.
      throw why.error ?? Object.assign(error as Error, { $retryable: {} });
    } finally {
      clearTimeout(timer);
      stop();
    }
  }

  destroy(): void {}
}

function urlOf(request: HttpRequest): string {
  const { protocol, hostname, port } = request;
  return `${protocol}//${hostname}${port === undefined ? "" : `:${port}`}${pathWithQuery(request)}`;
}
