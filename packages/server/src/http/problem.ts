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
