import type { Compilable } from "kysely";
import type { EngineName, Sql, Statement } from "./statement";

/**
 * What one can do inside `store.read`. Nothing but the store is awaited in there: on SQLite everybody else would wait.
 *
 * What is asked is done in the order in which it is asked, also where one doesn't wait for an answer before one asks the next
 * thing (`Promise.all`): PostgreSQL then gets it all in one go, and answers in one.
 */
export interface ReadTx {
  readonly engine: EngineName;
  /** Builds the queries whose form depends on the call; what is always the same is a `statement`. */
  readonly sql: Sql;
  all<P extends object, R>(statement: Statement<P, R>, params: P): Promise<R[]>;
  one<P extends object, R>(statement: Statement<P, R>, params: P): Promise<R | undefined>;
  query<R>(query: Compilable<R>): Promise<R[]>;
}

/** What one can do inside `store.write`: all of it is kept, or nothing. */
export interface WriteTx extends ReadTx {
  /**
   * Runs a statement of whose outcome nobody needs to know: when it fails, so does the unit of work, at the latest when it is
   * to be kept. What is asked afterwards is done afterwards.
   */
  send<P extends object, R>(statement: Statement<P, R>, params: P): void;
  /** Runs a statement that returns no rows; gives how many rows it changed. */
  run<P extends object, R>(statement: Statement<P, R>, params: P): Promise<number>;
  execute<R>(query: Compilable<R>): Promise<number>;
  /** Called once what this unit of work wrote is durable, and not at all when it isn't kept. It must not throw. */
  afterCommit(notify: () => void): void;
}

/** What a store is doing. */
export interface StoreLoad {
  /** Units of work that wait for the writer, or for a connection. */
  readonly waiting: number;
  /** Units of work that it is doing. */
  readonly running: number;
  /** Since it was opened. */
  readonly commits: number;
}

/**
 * Where everything is kept. `write` is one unit of work: its result is given out only after what it wrote is durable, and when
 * `work` throws, nothing of it is kept. It may be run again from the start when the database asks for that, so it has no other
 * effect than on the store.
 *
 * @throws StoreUnavailableError when the database can't be reached, is full, or doesn't answer in time.
 */
export interface Store {
  readonly engine: EngineName;
  /** On PostgreSQL each statement of a read sees what is committed when it begins; on SQLite all of them see the same. */
  read<T>(work: (tx: ReadTx) => Promise<T>): Promise<T>;
  write<T>(work: (tx: WriteTx) => Promise<T>): Promise<T>;
  /** Brings the tables to this program's version; gives the versions it applied. Several at once wait for each other. */
  migrate(): Promise<number[]>;
  /** The version the tables have: 0 for an empty database. */
  version(): Promise<number>;
  load(): StoreLoad;
  close(): Promise<void>;
}

/** The database can't do its work now. What was asked for was not kept, or, when the connection broke in a commit, may have been. */
export class StoreUnavailableError extends Error {
  override readonly name = "StoreUnavailableError";
}

/** Thrown by a unit of work to be run again from its start: another one was faster. */
export class ConflictError extends Error {
  override readonly name = "ConflictError";
}

/** When a unit of work asked to be run again too often. */
export const unordered = (cause: unknown): StoreUnavailableError =>
  new StoreUnavailableError("The database could not order concurrent changes.", { cause });

/** The database was migrated by a newer program. */
export class NewerSchemaError extends Error {
  override readonly name = "NewerSchemaError";
  constructor(found: number, known: number) {
    super(
      `The database has version ${found} of the tables, and this program knows only up to ${known}: run the newer program, or restore a back-up made before the upgrade.`,
    );
  }
}
