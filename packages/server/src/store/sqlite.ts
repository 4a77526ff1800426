import { closeSync, existsSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import type { Compilable } from "kysely";
import Database from "libsql";
import { LRUCache } from "lru-cache";
import { type Migration, migrations, schemaVersion } from "./migrations";
import { rowMaker } from "./row-maker";
import { type CompiledStatement, compile, type Sql, type Statement, sqlFor, type Value } from "./statement";
import {
  ConflictError,
  NewerSchemaError,
  type ReadTx,
  type Store,
  type StoreLoad,
  StoreUnavailableError,
  unordered,
  type WriteTx,
} from "./store";

/** How many units of work one commit serves at the most, so that the first of them doesn't wait for a long queue. */
const UNITS_PER_COMMIT = 256;
/** How often a unit of work that asks to be run again is. */
const ATTEMPTS = 5;
/** How many of the queries whose form depends on the call stay prepared. */
const QUERIES_PREPARED = 200;
/** How long one waits for another process that writes, in milliseconds. */
const BUSY_TIMEOUT = 5000;
/**
 * How long the log grows, in pages of 4 KiB, before its pages are written to their places: 64 MiB. The same pages are written again
 * and again, and go to their places once for many commits; with SQLite's own 1000 pages a busy server's commits cost a third more.
 */
const CHECKPOINT_PAGES = 16_384;

/**
 * A prepared query. Its rows come from the driver as arrays and become objects here: that costs a fraction of what the driver's own
 * objects do, and `get` of the driver puts a measurement into these, which is no column.
 */
class Query {
  private readonly statement: Database.Statement;
  private readonly row: (values: Value[]) => object;
  /** Whether it may change something besides giving rows. */
  readonly writes: boolean;

  constructor(database: Database.Database, sql: string) {
    this.writes = !sql.startsWith("select");
    this.statement = database.prepare(sql).raw();
    this.row = rowMaker(this.statement.columns());
  }

  first(params: Value[]): object | undefined {
    const values = this.statement.get(params) as Value[] | undefined;
    return values && this.row(values);
  }

  all(params: Value[]): object[] {
    const rows = this.statement.all(params) as Value[][];
    return rows.map(this.row);
  }
}

/**
 * Statements compiled and prepared once for one way to run them. The driver's `get` runs with the parameters of an `all` before it
 * when both use one prepared statement, so each way has its own.
 */
class Prepared<T> {
  private readonly known = new Map<
    Statement<never, unknown>,
    { readonly compiled: CompiledStatement; readonly run: T }
  >();

  constructor(
    private readonly sql: Sql,
    private readonly prepare: (text: string) => T,
  ) {}

  get<P, R>(statement: Statement<P, R>): { readonly compiled: CompiledStatement; readonly run: T } {
    const key = statement as Statement<never, unknown>;
    let prepared = this.known.get(key);
    if (!prepared) {
      const compiled = compile(statement, this.sql, "sqlite");
      prepared = { compiled, run: this.prepare(compiled.sql) };
      this.known.set(key, prepared);
    }
    return prepared;
  }

  clear(): void {
    this.known.clear();
  }
}

/** One connection with its prepared statements. */
class Connection implements WriteTx {
  readonly engine = "sqlite";
  readonly database: Database.Database;
  private readonly singles: Prepared<Query>;
  private readonly lists: Prepared<Query>;
  private readonly changes: Prepared<Database.Statement>;
  private readonly queries = new LRUCache<string, Query>({ max: QUERIES_PREPARED });
  private readonly executions = new LRUCache<string, Database.Statement>({ max: QUERIES_PREPARED });
  private readonly commands = new Map<string, Database.Statement>();
  private notifications: (() => void)[] = [];
  /** Whether anything was written since somebody last set this back. */
  wrote = false;

  constructor(
    file: string,
    readonly sql: Sql,
  ) {
    this.database = new Database(file);
    this.singles = new Prepared(sql, (text) => new Query(this.database, text));
    this.lists = new Prepared(sql, (text) => new Query(this.database, text));
    this.changes = new Prepared(sql, (text) => this.database.prepare(text));
    try {
      this.configure();
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /** The timeout comes first: another process may be opening the same file. */
  private configure(): void {
    this.database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT}`);
    const mode = this.database.prepare("PRAGMA journal_mode = WAL").get([]) as { journal_mode: string };
    if (mode.journal_mode !== "wal") {
      throw new StoreUnavailableError("The file system of the data directory can't hold a SQLite file in WAL mode.");
    }
    for (const pragma of [
      "synchronous = FULL",
      "cache_size = -65536",
      "temp_store = MEMORY",
      `wal_autocheckpoint = ${CHECKPOINT_PAGES}`,
    ]) {
      this.database.exec(`PRAGMA ${pragma}`);
    }
  }

  /** Statements hold the file open as long as anybody holds them. */
  close(): void {
    this.singles.clear();
    this.lists.clear();
    this.changes.clear();
    this.queries.clear();
    this.executions.clear();
    this.commands.clear();
    this.database.close();
  }

  /** Runs a statement without parameters and rows, prepared once. */
  command(text: string): void {
    let statement = this.commands.get(text);
    if (!statement) {
      statement = this.database.prepare(text);
      this.commands.set(text, statement);
    }
    statement.run();
  }

  async all<P extends object, R>(statement: Statement<P, R>, params: P): Promise<R[]> {
    const { compiled, run } = this.lists.get(statement);
    if (run.writes) this.wrote = true;
    return run.all(compiled.bind(params)) as R[];
  }

  async one<P extends object, R>(statement: Statement<P, R>, params: P): Promise<R | undefined> {
    const { compiled, run } = this.singles.get(statement);
    if (run.writes) this.wrote = true;
    return run.first(compiled.bind(params)) as R | undefined;
  }

  async run<P extends object, R>(statement: Statement<P, R>, params: P): Promise<number> {
    this.wrote = true;
    const { compiled, run } = this.changes.get(statement);
    return run.run(compiled.bind(params)).changes;
  }

  send<P extends object, R>(statement: Statement<P, R>, params: P): void {
    this.wrote = true;
    const { compiled, run } = this.changes.get(statement);
    run.run(compiled.bind(params));
  }

  async query<R>(query: Compilable<R>): Promise<R[]> {
    const { sql, parameters } = query.compile();
    const prepared = cached(this.queries, sql, () => new Query(this.database, sql));
    if (prepared.writes) this.wrote = true;
    return prepared.all(parameters as Value[]) as R[];
  }

  async execute<R>(query: Compilable<R>): Promise<number> {
    this.wrote = true;
    const { sql, parameters } = query.compile();
    const prepared = cached(this.executions, sql, () => this.database.prepare(sql));
    return prepared.run(parameters as Value[]).changes;
  }

  afterCommit(notify: () => void): void {
    this.notifications.push(notify);
  }

  /** What the unit of work that has just run asked to be called after the commit. */
  takeNotifications(): readonly (() => void)[] {
    const taken = this.notifications;
    if (taken.length > 0) this.notifications = [];
    return taken;
  }
}

/** What is kept under a key, made the first time. */
function cached<T extends object>(kept: LRUCache<string, T>, key: string, make: () => T): T {
  let value = kept.get(key);
  if (!value) {
    value = make();
    kept.set(key, value);
  }
  return value;
}

interface Unit {
  readonly work: (tx: WriteTx) => Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * The embedded store: one file, one process that serves it (the command line may look in at the same time).
 *
 * Writes queue for the single writer: the units of work that are waiting run one after the other, and one COMMIT makes all of them
 * durable; only then are their results given out. Reads have a connection of their own and never see what isn't
 * committed. Reads that run at the same time share one snapshot, unless something was committed since it was taken: then the
 * newer ones wait for the older to end, so that whoever was told of a write sees it.
 */
export class SqliteStore implements Store {
  readonly engine = "sqlite";
  private readonly writer: Connection;
  private readonly reader: Connection;
  private readonly waiting: Unit[] = [];
  private writing: Promise<void> | undefined;
  /** The reads that share the open snapshot. */
  private readers = 0;
  /** Settled when the last of them ends. */
  private quiet: Promise<void> = Promise.resolve();
  private becomeQuiet = () => {};
  private commits = 0;
  /** How many units of work the running transaction has. */
  private inBatch = 0;
  /** `commits` when the open snapshot was taken. */
  private snapshot = 0;
  private closing: Promise<void> | undefined;

  /** @throws StoreUnavailableError when the file can't be made, opened or written, or is no database. */
  constructor(file: string) {
    const sql = sqlFor("sqlite");
    try {
      makeDirectory(dirname(file));
      // Nobody else may read it; the files that SQLite puts beside it take over these rights.
      closeSync(openSync(file, "a", 0o600));
      this.writer = new Connection(file, sql);
      try {
        this.reader = new Connection(file, sql);
      } catch (error) {
        this.writer.close();
        throw error;
      }
      this.reader.database.exec("PRAGMA query_only = ON");
    } catch (error) {
      throw asUnopened(file, error);
    }
  }

  async read<T>(work: (tx: ReadTx) => Promise<T>): Promise<T> {
    this.assertOpen();
    while (this.readers > 0 && this.snapshot !== this.commits) await this.quiet;
    return available(async () => {
      this.beginRead();
      try {
        return await work(this.reader);
      } finally {
        this.endRead();
      }
    });
  }

  async write<T>(work: (tx: WriteTx) => Promise<T>): Promise<T> {
    this.assertOpen();
    return new Promise<T>((resolve, reject) => {
      this.waiting.push({ work, resolve: resolve as (value: unknown) => void, reject });
      // After the requests that have already arrived were read: they share the commit.
      this.writing ??= nextTurn().then(() => this.drain());
    });
  }

  async migrate(): Promise<number[]> {
    this.assertOpen();
    while (this.writing) await this.writing;
    return available(async () => {
      this.writer.command("BEGIN IMMEDIATE");
      try {
        const applied = this.applyMigrations(tableVersion(this.writer));
        this.writer.command("COMMIT");
        return applied.map((migration) => migration.version);
      } catch (error) {
        if (this.writer.database.inTransaction) this.writer.command("ROLLBACK");
        throw error;
      }
    });
  }

  async version(): Promise<number> {
    return this.read(async () => tableVersion(this.reader));
  }

  load(): StoreLoad {
    return { waiting: this.waiting.length, running: this.readers + this.inBatch, commits: this.commits };
  }

  close(): Promise<void> {
    this.closing ??= this.finish();
    return this.closing;
  }

  private async finish(): Promise<void> {
    while (this.writing) await this.writing;
    await this.quiet;
    this.reader.close();
    this.writer.close();
  }

  private beginRead(): void {
    if (this.readers === 0) {
      // Only where the last read could not be ended.
      if (this.reader.database.inTransaction) this.reader.command("ROLLBACK");
      this.reader.command("BEGIN");
      this.snapshot = this.commits;
      this.quiet = new Promise((resolve) => {
        this.becomeQuiet = resolve;
      });
    }
    this.readers++;
  }

  private endRead(): void {
    this.readers--;
    if (this.readers > 0) return;
    try {
      if (this.reader.database.inTransaction) this.reader.command("COMMIT");
    } finally {
      this.becomeQuiet();
    }
  }

  private applyMigrations(from: number): Migration[] {
    if (from > schemaVersion) throw new NewerSchemaError(from, schemaVersion);
    const { database } = this.writer;
    if (from === 0) {
      database.exec(
        "CREATE TABLE migrations (version integer NOT NULL PRIMARY KEY, name text NOT NULL, applied_at bigint NOT NULL)",
      );
    }
    const due = migrations.filter((migration) => migration.version > from);
    for (const migration of due) {
      for (const text of migration.up("sqlite")) database.exec(text);
      database
        .prepare("INSERT INTO migrations (version, name, applied_at) VALUES (?, ?, ?)")
        .run([migration.version, migration.name, Date.now()]);
    }
    return due;
  }

  /** Commits batch after batch until nobody waits, and lets others have their turn in between. Never throws. */
  private async drain(): Promise<void> {
    for (;;) {
      await this.commitBatch(this.waiting.splice(0, UNITS_PER_COMMIT));
      if (this.waiting.length === 0) break;
      await nextTurn();
    }
    this.writing = undefined;
  }

  private async commitBatch(batch: readonly Unit[]): Promise<void> {
    this.inBatch = batch.length;
    try {
      this.writer.command("BEGIN IMMEDIATE");
      let settle = await this.attemptTogether(batch);
      if (!settle) {
        this.writer.command("ROLLBACK");
        this.writer.command("BEGIN IMMEDIATE");
        settle = [];
        for (const unit of batch) settle.push(await this.attempt(unit));
      }
      this.writer.command("COMMIT");
      this.commits++;
      for (const answer of settle) answer();
    } catch (error) {
      const lost = lostWith(error);
      for (const unit of batch) unit.reject(lost);
      this.rollBack();
    } finally {
      this.inBatch = 0;
    }
  }

  /** Where even this fails, the next BEGIN does, and tells those who wait for it. */
  private rollBack(): void {
    try {
      if (this.writer.database.inTransaction) this.writer.command("ROLLBACK");
    } catch {}
  }

  /**
   * One unit of work after the other, without a savepoint: for one, SQLite copies each page before it is changed, an eighth of
   * what a send costs. Hardly any fails after it has written something; where one does, this gives nothing, and all of the batch
   * has to be run again with savepoints. Throws when the whole transaction is lost.
   */
  private async attemptTogether(batch: readonly Unit[]): Promise<(() => void)[] | undefined> {
    const settle: (() => void)[] = [];
    for (const unit of batch) {
      this.writer.wrote = false;
      try {
        settle.push(this.kept(unit, await unit.work(this.writer)));
      } catch (error) {
        this.writer.takeNotifications();
        if (this.lost(error)) throw error;
        if (this.writer.wrote || error instanceof ConflictError) return undefined;
        settle.push(() => unit.reject(error));
      }
    }
    return settle;
  }

  /**
   * One unit of work in its savepoint. Even a refusal is told only after the commit: it may rest on what another unit of the
   * same batch wrote. Throws when the whole transaction is lost.
   */
  private async attempt(unit: Unit): Promise<() => void> {
    for (let attempt = 1; ; attempt++) {
      this.writer.command("SAVEPOINT unit");
      try {
        const value = await unit.work(this.writer);
        this.writer.command("RELEASE unit");
        return this.kept(unit, value);
      } catch (error) {
        this.writer.takeNotifications();
        if (this.lost(error)) throw error;
        this.writer.command("ROLLBACK TO unit");
        this.writer.command("RELEASE unit");
        if (!(error instanceof ConflictError)) return () => unit.reject(error);
        if (attempt === ATTEMPTS) return () => unit.reject(unordered(error));
      }
    }
  }

  /** What is to be done for a unit of work once it is durable. */
  private kept(unit: Unit, value: unknown): () => void {
    const notifications = this.writer.takeNotifications();
    return () => {
      unit.resolve(value);
      for (const notify of notifications) notify();
    };
  }

  /** Whether an error took the whole transaction with it. */
  private lost(error: unknown): boolean {
    return isUnavailable(error) || !this.writer.database.inTransaction;
  }

  private assertOpen(): void {
    if (this.closing) throw new StoreUnavailableError("The store is closed.");
  }
}

/** After what has arrived already: timers, requests, other stores. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function tableVersion({ database }: Connection): number {
  const known = database.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'migrations'").get([]);
  if (!known) return 0;
  return (database.prepare("SELECT max(version) AS version FROM migrations").get([]) as { version: number }).version;
}

/** One directory after the other: Node's own recursion never ends where a file system refuses new ones, as `/proc` does. */
function makeDirectory(path: string): void {
  if (existsSync(path)) return;
  makeDirectory(dirname(path));
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    if ((error as { code?: string }).code !== "EEXIST") throw error;
  }
}

/** Result codes that speak of the database rather than of the statement: https://sqlite.org/rescode.html */
const UNAVAILABLE = /^SQLITE_(BUSY|LOCKED|FULL|IOERR|CANTOPEN|READONLY|CORRUPT|NOTADB|NOMEM)/;

const isUnavailable = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && "code" in error && typeof error.code === "string" && UNAVAILABLE.test(error.code);

const asUnavailable = (error: unknown): unknown =>
  isUnavailable(error) ? new StoreUnavailableError(`The database failed: ${error.message}`, { cause: error }) : error;

/** What everybody whose work was in a lost transaction is told. */
const lostWith = (error: unknown): unknown => {
  const unavailable = asUnavailable(error);
  return unavailable instanceof StoreUnavailableError
    ? unavailable
    : new StoreUnavailableError("The database gave up the transaction.", { cause: error });
};

/** Errors of the file system keep what they are; those of SQLite itself say which file it is about. */
function asUnopened(file: string, error: unknown): unknown {
  if (error instanceof StoreUnavailableError || (error instanceof Error && "syscall" in error)) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new StoreUnavailableError(`${file} can't be opened as a database: ${reason}.`, { cause: error });
}

async function available<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asUnavailable(error);
  }
}
