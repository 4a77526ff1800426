import { chmodSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { Compilable } from "kysely";
import Database from "libsql";
import { type Migration, migrations, schemaVersion } from "./migrations";
import { type CompiledStatement, compile, type Sql, type Statement, sqlFor, type Value } from "./statement";
import { ConflictError, NewerSchemaError, type Store, StoreUnavailableError, type WriteTx } from "./store";

/** How many units of work one commit serves at the most, so that the first of them doesn't wait for a long queue. */
const UNITS_PER_COMMIT = 256;
/** How often a unit of work that asks to be run again is. */
const ATTEMPTS = 5;

interface Prepared {
  readonly compiled: CompiledStatement;
  readonly statement: Database.Statement;
}

/** One connection with its prepared statements. */
class Connection implements WriteTx {
  readonly engine = "sqlite";
  readonly database: Database.Database;
  private readonly prepared = new Map<Statement<never, unknown>, Prepared>();
  private readonly commands = new Map<string, Database.Statement>();

  constructor(
    file: string,
    readonly sql: Sql,
  ) {
    this.database = new Database(file);
    for (const pragma of [
      "journal_mode = WAL",
      "synchronous = FULL",
      "busy_timeout = 5000",
      "cache_size = -65536",
      "temp_store = MEMORY",
    ]) {
      this.database.exec(`PRAGMA ${pragma}`);
    }
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
    const { compiled, statement: prepared } = this.prepare(statement);
    return prepared.all(compiled.bind(params)) as R[];
  }

  async one<P extends object, R>(statement: Statement<P, R>, params: P): Promise<R | undefined> {
    const { compiled, statement: prepared } = this.prepare(statement);
    return prepared.get(compiled.bind(params)) as R | undefined;
  }

  async run<P extends object, R>(statement: Statement<P, R>, params: P): Promise<number> {
    const { compiled, statement: prepared } = this.prepare(statement);
    return prepared.run(compiled.bind(params)).changes;
  }

  async query<R>(query: Compilable<R>): Promise<R[]> {
    const { sql, parameters } = query.compile();
    return this.database.prepare(sql).all(parameters as Value[]) as R[];
  }

  async execute<R>(query: Compilable<R>): Promise<number> {
    const { sql, parameters } = query.compile();
    return this.database.prepare(sql).run(parameters as Value[]).changes;
  }

  private prepare<P, R>(statement: Statement<P, R>): Prepared {
    const key = statement as Statement<never, unknown>;
    let prepared = this.prepared.get(key);
    if (!prepared) {
      const compiled = compile(statement, this.sql, "sqlite");
      prepared = { compiled, statement: this.database.prepare(compiled.sql) };
      this.prepared.set(key, prepared);
    }
    return prepared;
  }
}

interface Unit {
  readonly work: (tx: WriteTx) => Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * The embedded store: one file, one process that serves it (the command line may look in at the same time).
 *
 * Writes queue for the single writer. Each unit of work runs in a savepoint of its own, and one COMMIT makes all that were
 * waiting durable; only then are their results given out. Reads have a connection of their own and never see what isn't
 * committed. Reads that run at the same time share one snapshot.
 */
export class SqliteStore implements Store {
  readonly engine = "sqlite";
  private readonly writer: Connection;
  private readonly reader: Connection;
  private readonly waiting: Unit[] = [];
  private writing: Promise<void> | undefined;
  private readers = 0;
  private closed = false;

  constructor(file: string) {
    const sql = sqlFor("sqlite");
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    this.writer = new Connection(file, sql);
    this.reader = new Connection(file, sql);
    for (const name of [file, `${file}-wal`, `${file}-shm`]) chmodSync(name, 0o600);
  }

  async read<T>(work: (tx: Connection) => Promise<T>): Promise<T> {
    this.assertOpen();
    return available(async () => {
      if (this.readers === 0) this.reader.command("BEGIN");
      this.readers++;
      try {
        return await work(this.reader);
      } finally {
        this.readers--;
        if (this.readers === 0) this.reader.command("COMMIT");
      }
    });
  }

  write<T>(work: (tx: WriteTx) => Promise<T>): Promise<T> {
    this.assertOpen();
    return new Promise<T>((resolve, reject) => {
      this.waiting.push({ work, resolve: resolve as (value: unknown) => void, reject });
      // After the requests that have already arrived were read: they share the commit.
      this.writing ??= new Promise((done) => setImmediate(() => this.drain().finally(done)));
    });
  }

  async migrate(): Promise<number[]> {
    return available(async () => {
      this.writer.command("BEGIN IMMEDIATE");
      try {
        const applied = this.applyMigrations(await this.version(this.writer));
        this.writer.command("COMMIT");
        return applied.map((migration) => migration.version);
      } catch (error) {
        this.writer.command("ROLLBACK");
        throw error;
      }
    });
  }

  async version(connection: Connection = this.reader): Promise<number> {
    const { database } = connection;
    const known = database.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'migrations'").get([]);
    if (!known) return 0;
    return (database.prepare("SELECT max(version) AS version FROM migrations").get([]) as { version: number }).version;
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await this.writing;
    this.reader.database.close();
    this.writer.database.close();
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

  /** Commits batch after batch until nobody waits. */
  private async drain(): Promise<void> {
    while (this.waiting.length > 0) {
      const settle: (() => void)[] = [];
      const batch = this.waiting.splice(0, UNITS_PER_COMMIT);
      try {
        this.writer.command("BEGIN IMMEDIATE");
        for (const unit of batch) settle.push(await this.attempt(unit));
        this.writer.command("COMMIT");
        for (const answer of settle) answer();
      } catch (error) {
        if (this.writer.database.inTransaction) this.writer.command("ROLLBACK");
        const unavailable = asUnavailable(error);
        for (const unit of batch) unit.reject(unavailable);
      }
    }
    this.writing = undefined;
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
        return () => unit.resolve(value);
      } catch (error) {
        if (!this.writer.database.inTransaction) throw error;
        this.writer.command("ROLLBACK TO unit");
        this.writer.command("RELEASE unit");
        if (isUnavailable(error)) throw error;
        if (!(error instanceof ConflictError) || attempt === ATTEMPTS) return () => unit.reject(error);
      }
    }
  }

  private assertOpen(): void {
    if (this.closed) throw new StoreUnavailableError("The store is closed.");
  }
}

/** Result codes that speak of the database rather than of the statement: https://sqlite.org/rescode.html */
const UNAVAILABLE = /^SQLITE_(BUSY|LOCKED|FULL|IOERR|CANTOPEN|READONLY|CORRUPT|NOTADB|NOMEM)/;

const isUnavailable = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && "code" in error && typeof error.code === "string" && UNAVAILABLE.test(error.code);

const asUnavailable = (error: unknown): unknown =>
  isUnavailable(error) ? new StoreUnavailableError(`The database failed: ${error.message}`, { cause: error }) : error;

async function available<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asUnavailable(error);
  }
}
