import type { ReadTx, Store, StoreLoad, WriteTx } from "../store/store";
import type { Tracing } from "./tracing";

/** A store whose units of work have a span each, within the call that they belong to. */
export class TracedStore implements Store {
  constructor(
    private readonly store: Store,
    private readonly tracing: Tracing,
  ) {}

  get engine() {
    return this.store.engine;
  }

  read<T>(work: (tx: ReadTx) => Promise<T>): Promise<T> {
    return this.tracing.part("store.read", this.attributes(), () => this.store.read(work));
  }

  write<T>(work: (tx: WriteTx) => Promise<T>): Promise<T> {
    return this.tracing.part("store.write", this.attributes(), () => this.store.write(work));
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

  private attributes() {
    return { "db.system.name": this.engine === "postgres" ? "postgresql" : "sqlite" };
  }
}
