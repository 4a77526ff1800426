/** What takes too long. */
export interface Timed {
  /** How long a call may take to its answer, in milliseconds; 0 for as long as it takes. */
  requestTimeout?: number;
}

/** What a call ends with that had no answer in time: it may be repeated. */
export const timeoutError = (milliseconds: number, what = "answer"): Error =>
  Object.assign(new Error(`There was no ${what} within ${milliseconds} ms.`), { name: "TimeoutError" });
