import type { ReadTx, Store, WriteTx } from "../store/store";
import { WrappedStore } from "../store/wrapped-store";
import type { Tracing } from "./tracing";

/** A store whose units of work have a span each, within the call that they belong to. */
export class TracedStore extends WrappedStore {
  constructor(
    store: Store,
    private readonly tracing: Tracing,
  ) {
    super(store);
  }

  override read<T>(work: (tx: ReadTx) => Promise<T>): Promise<T> {
    return this.tracing.part("store.read", this.attributes(), () => this.store.read(work));
  }

  override write<T>(work: (tx: WriteTx) => Promise<T>): Promise<T> {
    return this.tracing.part("store.write", this.attributes(), () => this.store.write(work));
  }

  private attributes() {
    return { "db.system.name": this.engine === "postgres" ? "postgresql" : "sqlite" };
  }
}
