/**
 * Looks for work when it is woken, and some time after each look without having been woken. There is one look at a time; whoever
 * wakes it meanwhile has another one made after that, so that what came too late for the first isn't overlooked. Its timers keep
 * no process alive.
 *
 * @example
 * const lookout = new Lookout(async () => {
 *   await doWhatIsDue();
 *   return 1000;
 * });
 * lookout.wake();
 */
export class Lookout {
  private looking: Promise<void> | undefined;
  private again = false;
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  /**
   * @param look Never throws. Gives after how many milliseconds to look without having been woken; undefined for never.
   * @param gap How many milliseconds are between two looks at the least.
   */
  constructor(
    private readonly look: () => Promise<number | undefined>,
    private readonly gap = 0,
  ) {}

  /** Looks at once. */
  readonly wake = (): void => {
    if (this.stopped) return;
    clearTimeout(this.timer);
    this.again = true;
    this.looking ??= this.looks().finally(() => {
      this.looking = undefined;
      if (this.again) this.wake();
    });
  };

  get isLooking(): boolean {
    return this.looking !== undefined;
  }

  get isStopped(): boolean {
    return this.stopped;
  }

  /** Resolves once nothing is looked for; that it is woken again isn't waited for. */
  async settled(): Promise<void> {
    while (this.looking) await this.looking;
  }

  /** Looks no more; the look that goes on goes to its end, which is waited for. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.again = false;
    clearTimeout(this.timer);
    await this.looking;
  }

  private async looks(): Promise<void> {
    let wait: number | undefined;
    while (this.again && !this.stopped) {
      this.again = false;
      wait = await this.look();
      if (this.again && this.gap > 0) await new Promise((resolve) => setTimeout(resolve, this.gap));
    }
    if (this.stopped || wait === undefined) return;
    this.timer = setTimeout(this.wake, wait);
    this.timer.unref();
  }
}
