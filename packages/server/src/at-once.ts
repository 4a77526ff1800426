import type { Store } from "./store/store";

/** Lets only so many things go on at once; the others wait, in their order. */
export class AtOnce {
  private going = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly limit: number) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.going >= this.limit) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.going++;
    try {
      return await work();
    } finally {
      // Whoever waits takes the place over.
      const next = this.waiting.shift();
      if (next) next();
      else this.going--;
    }
  }

  /** A store that is asked for no more than so many units of work at once. */
  store(store: Pick<Store, "read" | "write">): Pick<Store, "read" | "write"> {
    return {
      read: (work) => this.run(() => store.read(work)),
      write: (work) => this.run(() => store.write(work)),
    };
  }
}
