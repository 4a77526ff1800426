import type { ReadTx, Store, StoreLoad, WriteTx } from "./store";

/** A store around another one, to which something is added when units of work are done; all else is the other's. */
export abstract class WrappedStore implements Store {
  constructor(protected readonly store: Store) {}

  abstract read<T>(work: (tx: ReadTx) => Promise<T>): Promise<T>;
  abstract write<T>(work: (tx: WriteTx) => Promise<T>): Promise<T>;

  get engine() {
    return this.store.engine;
  }

  migrate(): Promise<number[]> {
    return this.store.migrate();
  }

  version(): Promise<number> {
    return this.store.version();
  }

  load(): StoreLoad {
    return this.store.load();
  }

  close(): Promise<void> {
    return this.store.close();
  }
}
