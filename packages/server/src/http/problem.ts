/** What HTTP itself refuses, before the model has a say: no such route, wrong method, a body that can't be taken. */
export class HttpProblem extends Error {
  constructor(
    readonly status: number,
    /** The value of `X-Amzn-ErrorType`. */
    readonly type: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

/** How long a request's path with its query may be, in bytes. */
export const URL_LIMIT = 8 * 1024;

/** How much a request's first line and headers may be together, in bytes. */
export const HEADERS_LIMIT = 16 * 1024;

/** How many headers a request may have. */
export const HEADER_COUNT_LIMIT = 100;

export const badRequest = (message: string) => new HttpProblem(400, "BadRequestException", message);

export const nothingAt = (path: string) =>
  new HttpProblem(404, "UnknownOperationException", `There is nothing at ${JSON.stringify(path.slice(0, 200))}.`);

/** The rest of the request may never come: the connection can't be used again. */
export const tooSlow = () =>
  new HttpProblem(408, "RequestTimeoutException", "The request took too long to arrive: send it again, whole.", {
    Connection: "close",
  });

export const urlTooLong = () =>
  new HttpProblem(414, "UriTooLongException", `The path and its query are longer than ${URL_LIMIT} bytes.`);

export const headersTooLarge = () =>
  new HttpProblem(
    431,
    "RequestHeaderFieldsTooLargeException",
    `The headers are more than ${HEADERS_LIMIT} bytes, or more than ${HEADER_COUNT_LIMIT}: send less.`,
    { Connection: "close" },
  );
