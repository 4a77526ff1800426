import { type ReadTx, type StoreLoad, StoreUnavailableError, type WriteTx } from "../store/store";
import { WrappedStore } from "../store/wrapped-store";
import { Distribution } from "./distribution";
import type { Metrics } from "./metrics";

/** In seconds. */
const BOUNDS = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

type Kind = "read" | "write";

/** A store whose units of work are timed, from when they are asked for until they are done: waiting included. */
export class MeasuredStore extends WrappedStore {
  private readonly durations: Readonly<Record<Kind, Distribution>> = {
    read: new Distribution(BOUNDS),
    write: new Distribution(BOUNDS),
  };
  private readonly unavailable: Record<Kind, number> = { read: 0, write: 0 };

  register(metrics: Metrics): void {
    metrics.histogram({
      name: "conversations_store_unit_duration_seconds",
      help: "How long units of work took, their waiting and their commit included.",
      read: () => Object.entries(this.durations).map(([kind, value]) => ({ labels: { kind }, value })),
    });
    metrics.counter({
      name: "conversations_store_unavailable_total",
      help: "Units of work that the database could not do: it can't be reached, is full, or didn't answer in time.",
      read: () => Object.entries(this.unavailable).map(([kind, value]) => ({ labels: { kind }, value })),
    });
    const load = (of: (load: StoreLoad) => number) => () => [{ value: of(this.store.load()) }];
    metrics.gauge({
      name: "conversations_store_waiting",
      help: "Units of work that wait for the writer (SQLite) or for a connection (PostgreSQL).",
      read: load(({ waiting }) => waiting),
    });
    metrics.gauge({
      name: "conversations_store_running",
      help: "Units of work that the database is doing.",
      read: load(({ running }) => running),
    });
    metrics.counter({
      name: "conversations_store_commits_total",
      help: "Commits; on SQLite one serves all units of work that were waiting.",
      read: load(({ commits }) => commits),
    });
  }

  override read<T>(work: (tx: ReadTx) => Promise<T>): Promise<T> {
    return this.timed("read", () => this.store.read(work));
  }

  override write<T>(work: (tx: WriteTx) => Promise<T>): Promise<T> {
    return this.timed("write", () => this.store.write(work));
  }

  private async timed<T>(kind: Kind, unit: () => Promise<T>): Promise<T> {
    const begun = performance.now();
    try {
      return await unit();
    } catch (error) {
      if (error instanceof StoreUnavailableError) this.unavailable[kind] += 1;
      throw error;
    } finally {
      this.durations[kind].observe((performance.now() - begun) / 1000);
    }
  }
}
