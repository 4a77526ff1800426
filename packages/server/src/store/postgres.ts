import type { Compilable } from "kysely";
import { DatabaseError, Pool, type PoolClient, type PoolConfig, types } from "pg";
import { migrations, schemaVersion } from "./migrations";
import { type Answer, type Asked, Batch, countOf, type PreparedForms } from "./postgres-batch";
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

export interface PostgresOptions {
  /** Connections at the most; past it, units of work wait. */
  readonly poolSize: number;
  /** How long one statement may run, and how long one waits for a connection, in milliseconds. */
  readonly statementTimeoutMs: number;
}

/** How often a unit of work is run again when the database asks for it. */
const ATTEMPTS = 6;
/** Any number that nobody else locks: it keeps two migrations apart. */
const MIGRATION_LOCK = 7_236_291_905;
/** How much longer than the server one waits for its answer, before the connection counts as lost, in milliseconds. */
const ANSWER_GRACE = 2000;
/** For statements that may take as long as they need: the longest that a timer can be set to. */
const UNLIMITED = 2 ** 31 - 1;

interface Prepared {
  readonly name: string;
  readonly compiled: CompiledStatement;
}

/** Statements compiled once for all connections; each connection prepares one the first time it runs it. */
class Statements {
  private readonly known = new Map<Statement<never, unknown>, Prepared>();
  constructor(readonly sql: Sql) {}

  get<P, R>(statement: Statement<P, R>): Prepared {
    const key = statement as Statement<never, unknown>;
    let prepared = this.known.get(key);
    if (!prepared) {
      prepared = { name: `s${this.known.size}`, compiled: compile(statement, this.sql, "postgres") };
      this.known.set(key, prepared);
    }
    return prepared;
  }
}

/**
 * A unit of work on one connection. What is asked for until all that can go on has gone on leaves together; what is asked for
 * meanwhile leaves when that is answered.
 */
class PostgresTx implements WriteTx {
  readonly engine = "postgres";
  readonly sql: Sql;
  readonly notifications: (() => void)[] = [];
  private readonly sent: Promise<void>[] = [];
  private failure: { readonly error: unknown } | undefined;
  private asked: Asked[] = [];
  /** Something has left, and isn't answered yet. */
  private answering = false;
  /** Something has left. */
  private begun = false;
  private over = false;

  constructor(
    private readonly client: PoolClient,
    private readonly prepared: PreparedForms,
    private readonly statements: Statements,
  ) {
    this.sql = statements.sql;
  }

  send<P extends object, R>(statement: Statement<P, R>, params: P): void {
    this.unawaited(this.run(statement, params));
  }

  /** Takes note of what nobody waits for, and of its failure. */
  private unawaited(outcome: Promise<unknown>): void {
    const noted = outcome.then(
      () => {},
      (error: unknown) => {
        this.failure ??= { error };
      },
    );
    this.sent.push(noted);
  }

  /** Waits for all that nobody waited for; gives why the first of it failed. */
  async firstFailure(): Promise<{ readonly error: unknown } | undefined> {
    await Promise.all(this.sent);
    return this.failure;
  }

  async all<P extends object, R>(statement: Statement<P, R>, params: P): Promise<R[]> {
    return (await this.answer(statement, params)).rows as R[];
  }

  async one<P extends object, R>(statement: Statement<P, R>, params: P): Promise<R | undefined> {
    return (await this.answer(statement, params)).rows[0] as R | undefined;
  }

  async run<P extends object, R>(statement: Statement<P, R>, params: P): Promise<number> {
    return countOf(await this.answer(statement, params));
  }

  async query<R>(query: Compilable<R>): Promise<R[]> {
    const { sql, parameters } = query.compile();
    return (await this.ask("", sql, parameters as Value[])).rows as R[];
  }

  async execute<R>(query: Compilable<R>): Promise<number> {
    const { sql, parameters } = query.compile();
    return countOf(await this.ask("", sql, parameters as Value[]));
  }

  afterCommit(notify: () => void): void {
    this.notifications.push(notify);
  }

  /** Leaves with the first statement. */
  begin(): void {
    this.unawaited(this.ask("begin", "BEGIN", []));
  }

  /** Leaves with the last statements; tells whether the transaction is kept. */
  async commit(): Promise<boolean> {
    const { tag } = await this.ask("commit", "COMMIT", []);
    return tag === "COMMIT";
  }

  /** What was asked for and hasn't left never does. */
  async rollBack(): Promise<void> {
    this.asked = [];
    if (this.begun) await this.ask("rollback", "ROLLBACK", []);
  }

  /** The connection is somebody else's from now on. */
  end(): void {
    this.over = true;
    this.asked = [];
  }

  /** Lets go what was asked for, so that one may ask the connection itself. */
  leave(): void {
    if (this.answering || this.asked.length === 0) return;
    const { asked } = this;
    this.asked = [];
    this.answering = true;
    this.begun = true;
    this.client.query(
      new Batch(asked, this.prepared, readerOf, () => {
        this.answering = false;
        this.leave();
      }),
    );
  }

  private answer<P extends object, R>(statement: Statement<P, R>, params: P): Promise<Answer> {
    const { name, compiled } = this.statements.get(statement);
    return this.ask(name, compiled.sql, compiled.bind(params));
  }

  private ask(name: string, sql: string, values: readonly Value[]): Promise<Answer> {
    if (this.over) return Promise.reject(new Error("The unit of work is over: it can't ask for anything more."));
    return new Promise((resolve, reject) => {
      this.asked.push({ name, sql, values, resolve, reject });
      // The next tick comes when all promises that are settled have gone on.
      if (this.asked.length === 1 && !this.answering) process.nextTick(() => this.leave());
    });
  }
}

/**
 * The store on PostgreSQL, shared by any number of nodes. A write is one READ COMMITTED transaction; what must not be decided
 * twice at once is decided under a row lock (the channel's row, the user's inbox row) or by a unique index. A transaction that
 * the database gives up on (serialization failure, deadlock) is run again.
 */
export class PostgresStore implements Store {
  readonly engine = "postgres";
  private readonly pool: Pool;
  private readonly statements = new Statements(sqlFor("postgres"));
  private readonly prepared = new WeakMap<PoolClient, PreparedForms>();
  /** How much work goes on, waits for a connection or is about to be run again. */
  private going = 0;
  private commits = 0;
  private becomeIdle = () => {};
  private closing: Promise<void> | undefined;

  constructor(url: string, options: PostgresOptions) {
    const config: PoolConfig = {
      connectionString: url,
      max: options.poolSize,
      connectionTimeoutMillis: options.statementTimeoutMs,
      statement_timeout: options.statementTimeoutMs,
      // Where the server can't be heard any more, it can't end the statement either.
      query_timeout: options.statementTimeoutMs + ANSWER_GRACE,
      keepAlive: true,
      idle_in_transaction_session_timeout: options.statementTimeoutMs,
      application_name: "conversations",
      types: { getTypeParser: parserOf as typeof types.getTypeParser },
    };
    this.pool = new Pool(config);
    // An idle connection that breaks is replaced by the pool; without a listener Node would end the process.
    this.pool.on("error", () => {});
    // As well for a connection that breaks while a unit of work has it: its next statement fails.
    this.pool.on("connect", (client) => client.on("error", () => {}));
  }

  read<T>(work: (tx: ReadTx) => Promise<T>): Promise<T> {
    return this.ordered(() => this.connected((client) => this.unit(client, work)));
  }

  write<T>(work: (tx: WriteTx) => Promise<T>): Promise<T> {
    return this.ordered(() => this.transaction(work));
  }

  migrate(): Promise<number[]> {
    return this.ordered(() =>
      this.transaction(async (tx, client) => {
        tx.leave();
        const run = (text: string, values: Value[] = []) => {
          const query = { text, values, query_timeout: UNLIMITED };
          return client.query(query);
        };
        // First of all, as one may have to wait for another node's migration.
        await run("SET LOCAL statement_timeout = 0");
        await run("SELECT pg_advisory_xact_lock($1)", [MIGRATION_LOCK]);
        const from = await tableVersion(client);
        if (from > schemaVersion) throw new NewerSchemaError(from, schemaVersion);
        if (from === 0) {
          await run(
            "CREATE TABLE migrations (version integer NOT NULL PRIMARY KEY, name text NOT NULL, applied_at bigint NOT NULL)",
          );
        }
        const due = migrations.filter((migration) => migration.version > from);
        for (const migration of due) {
          for (const text of migration.up("postgres")) await run(text);
          await run("INSERT INTO migrations (version, name, applied_at) VALUES ($1, $2, $3)", [
            migration.version,
            migration.name,
            Date.now(),
          ]);
        }
        return due.map((migration) => migration.version);
      }),
    );
  }

  version(): Promise<number> {
    return this.ordered(() => this.connected(tableVersion));
  }

  load(): StoreLoad {
    const { waitingCount, totalCount, idleCount } = this.pool;
    return { waiting: waitingCount, running: totalCount - idleCount, commits: this.commits };
  }

  close(): Promise<void> {
    this.closing ??= this.finish();
    return this.closing;
  }

  /** The pool forgets those who wait for a connection when it ends: they come first. */
  private async finish(): Promise<void> {
    while (this.going > 0) {
      await new Promise<void>((resolve) => {
        this.becomeIdle = resolve;
      });
    }
    await this.pool.end();
  }

  /** Runs work again while the database asks for that, and tells what it can't do as the port does. */
  private async ordered<T>(work: () => Promise<T>): Promise<T> {
    if (this.closing) throw new StoreUnavailableError("The store is closed.");
    this.going++;
    try {
      for (let attempt = 1; ; attempt++) {
        try {
          return await work();
        } catch (error) {
          if (!isConflict(error)) throw asUnavailable(error);
          if (attempt === ATTEMPTS) throw unordered(error);
          await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * 2 ** attempt));
        }
      }
    } finally {
      this.going--;
      if (this.going === 0) this.becomeIdle();
    }
  }

  private transaction<T>(work: (tx: PostgresTx, client: PoolClient) => Promise<T>): Promise<T> {
    return this.connected((client) =>
      this.unit(client, async (tx) => {
        tx.begin();
        try {
          const result = await work(tx, client);
          const kept = await tx.commit();
          const failure = await tx.firstFailure();
          if (failure) throw failure.error;
          // A statement failed, and the work went on as if it had not: nothing of it is kept.
          if (!kept) throw new Error("The unit of work ignored a failure of the database.");
          this.commits++;
          for (const notify of tx.notifications) notify();
          return result;
        } catch (error) {
          const cause = isConsequence(error) ? ((await tx.firstFailure())?.error ?? error) : error;
          if (!isBroken(cause)) await tx.rollBack().catch(giveUp);
          throw cause;
        }
      }),
    );
  }

  private async unit<T>(client: PoolClient, work: (tx: PostgresTx) => Promise<T>): Promise<T> {
    const tx = new PostgresTx(client, this.preparedOn(client), this.statements);
    try {
      return await work(tx);
    } finally {
      tx.end();
    }
  }

  private preparedOn(client: PoolClient): PreparedForms {
    let prepared = this.prepared.get(client);
    if (!prepared) {
      prepared = new Map();
      this.prepared.set(client, prepared);
    }
    return prepared;
  }

  /** Lends a connection of the pool; one that an error has made useless doesn't go back. */
  private async connected<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.connect();
    let failure: unknown;
    try {
      return await work(client);
    } catch (error) {
      failure = error;
      throw error;
    } finally {
      client.release(failure instanceof StoreUnavailableError || isBroken(failure));
    }
  }

  private async connect(): Promise<PoolClient> {
    try {
      return await this.pool.connect();
    } catch (error) {
      throw new StoreUnavailableError("The database can't be reached.", { cause: error });
    }
  }
}

/** 64-bit integers become numbers: they are times and counters, well below 2^53. */
const parserOf = (oid: number, format: "text" | "binary" = "text"): ((text: string) => unknown) =>
  oid === types.builtins.INT8 || oid === types.builtins.INT4 ? Number : types.getTypeParser(oid, format);

const readerOf = (oid: number) => (oid === types.builtins.TEXT ? undefined : parserOf(oid));

/** in_failed_sql_transaction: only says that a statement before this one failed. */
const isConsequence = (error: unknown): boolean => error instanceof DatabaseError && error.code === "25P02";

/** A connection with a transaction that can't be ended is of no more use. */
const giveUp = (cause: unknown): never => {
  throw new StoreUnavailableError("The database can't end a transaction.", { cause });
};

async function tableVersion(client: PoolClient): Promise<number> {
  const { rows } = await client.query("SELECT to_regclass('migrations') IS NOT NULL AS known");
  if (!(rows[0] as { known: boolean }).known) return 0;
  const { rows: found } = await client.query("SELECT coalesce(max(version), 0) AS version FROM migrations");
  return (found[0] as { version: number }).version;
}

/**
 * serialization_failure, deadlock_detected: https://www.postgresql.org/docs/current/errcodes-appendix.html
 * And the refusal of a statement that was prepared before a newer program changed the table.
 */
const isConflict = (error: unknown): boolean =>
  error instanceof ConflictError ||
  (error instanceof DatabaseError &&
    (error.code === "40001" || error.code === "40P01" || isStale(error) || isTakenKey(error)));

/** unique_violation: the same call was made on another node at the same time, and its answer is there now. */
const isTakenKey = ({ code, table }: DatabaseError): boolean => code === "23505" && table === "idempotency_records";

/** feature_not_supported, with the only text by which PostgreSQL tells this case from others. */
const isStale = ({ code, message }: DatabaseError): boolean =>
  code === "0A000" && message.startsWith("cached plan must not change result type");

/** Classes 08 (connection), 53 (resources), 57 (operator, timeout), 58 (system): the database, not the statement. */
const isUnavailable = (error: unknown): boolean =>
  error instanceof DatabaseError ? /^(08|25006|25P03|53|57|58)/.test(error.code ?? "") : isBroken(error);

/** What the driver throws itself: it can't reach the server, or no longer. */
const DRIVER =
  /^(Connection terminated|Client (has encountered a connection error|was closed)|Query read timeout|timeout exceeded)/;

/** The connection is of no more use. */
const isBroken = (error: unknown): boolean =>
  error instanceof DatabaseError
    ? /^(08|25P03|57P0)/.test(error.code ?? "") || isStale(error)
    : error instanceof Error &&
      (("code" in error && typeof error.code === "string" && /^E[A-Z]+$/.test(error.code)) ||
        DRIVER.test(error.message));

const asUnavailable = (error: unknown): unknown =>
  isUnavailable(error) && !(error instanceof StoreUnavailableError)
    ? new StoreUnavailableError("The database can't do its work now.", { cause: error })
    : error;
