import type { After } from "./clock";

/** Waits for what others do, but only so long. */
export class Patience {
  /** @param milliseconds How long. */
  constructor(
    private readonly milliseconds: number,
    private readonly after: After,
  ) {}

  /** @throws TimeoutError when it takes longer. */
  with<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const late = () => reject(new TimeoutError(this.milliseconds));
      // After what the network has brought meanwhile: it is the others who are slow, and not this process.
      const end = this.after(this.milliseconds, () => setImmediate(late));
      work.then(resolve, reject).finally(end);
    });
  }
}

class TimeoutError extends Error {
  override readonly name = "TimeoutError";

  constructor(milliseconds: number) {
    super(`No answer within ${milliseconds} milliseconds.`);
  }
}
