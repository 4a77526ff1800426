import type { Compilable } from "kysely";
import { DatabaseError, Pool, type PoolClient, types } from "pg";
import { migrations, schemaVersion } from "./migrations";
import { type CompiledStatement, compile, type Sql, type Statement, sqlFor, type Value } from "./statement";
import { ConflictError, NewerSchemaError, type ReadTx, type Store, StoreUnavailableError, type WriteTx } from "./store";

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

/** A unit of work on one connection. */
class PostgresTx implements WriteTx {
  readonly engine = "postgres";
  readonly sql: Sql;
  constructor(
    private readonly client: PoolClient,
    private readonly statements: Statements,
  ) {
    this.sql = statements.sql;
  }

  async all<P extends object, R>(statement: Statement<P, R>, params: P): Promise<R[]> {
    const { name, compiled } = this.statements.get(statement);
    const result = await this.client.query({ name, text: compiled.sql, values: compiled.bind(params) });
    return result.rows as R[];
  }

  async one<P extends object, R>(statement: Statement<P, R>, params: P): Promise<R | undefined> {
    return (await this.all(statement, params))[0];
  }

  async run<P extends object, R>(statement: Statement<P, R>, params: P): Promise<number> {
    const { name, compiled } = this.statements.get(statement);
    const result = await this.client.query({ name, text: compiled.sql, values: compiled.bind(params) });
    return result.rowCount ?? 0;
  }

  async query<R>(query: Compilable<R>): Promise<R[]> {
    const { sql, parameters } = query.compile();
    return (await this.client.query(sql, parameters as Value[])).rows as R[];
  }

  async execute<R>(query: Compilable<R>): Promise<number> {
    const { sql, parameters } = query.compile();
    return (await this.client.query(sql, parameters as Value[])).rowCount ?? 0;
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

  constructor(url: string, options: PostgresOptions) {
    this.pool = new Pool({
      connectionString: url,
      max: options.poolSize,
      connectionTimeoutMillis: options.statementTimeoutMs,
      statement_timeout: options.statementTimeoutMs,
      idle_in_transaction_session_timeout: options.statementTimeoutMs,
      application_name: "conversations",
      types: {
        // 64-bit integers are times and counters, well below 2^53.
        getTypeParser: ((oid: number, format?: "text" | "binary") =>
          oid === types.builtins.INT8 ? Number : types.getTypeParser(oid, format)) as typeof types.getTypeParser,
      },
    });
    // An idle connection that breaks is replaced by the pool; without a listener Node would end the process.
    this.pool.on("error", () => {});
  }

  async read<T>(work: (tx: ReadTx) => Promise<T>): Promise<T> {
    const client = await this.connect();
    try {
      const result = await work(new PostgresTx(client, this.statements));
      client.release();
      return result;
    } catch (error) {
      client.release(isBroken(error));
      throw asUnavailable(error);
    }
  }

  async write<T>(work: (tx: WriteTx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.transaction(work);
      } catch (error) {
        if (!isConflict(error)) throw asUnavailable(error);
        if (attempt === ATTEMPTS) {
          throw new StoreUnavailableError("The database could not order concurrent changes.", { cause: error });
        }
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * 2 ** attempt));
      }
    }
  }

  async migrate(): Promise<number[]> {
    return this.transaction(async (_, client) => {
      await client.query("SELECT pg_advisory_xact_lock($1)", [MIGRATION_LOCK]);
      await client.query("SET LOCAL statement_timeout = 0");
      const from = await tableVersion(client);
      if (from > schemaVersion) throw new NewerSchemaError(from, schemaVersion);
      if (from === 0) {
        await client.query(
          "CREATE TABLE migrations (version integer NOT NULL PRIMARY KEY, name text NOT NULL, applied_at bigint NOT NULL)",
        );
      }
      const due = migrations.filter((migration) => migration.version > from);
      for (const migration of due) {
        for (const text of migration.up("postgres")) await client.query(text);
        await client.query("INSERT INTO migrations (version, name, applied_at) VALUES ($1, $2, $3)", [
          migration.version,
          migration.name,
          Date.now(),
        ]);
      }
      return due.map((migration) => migration.version);
    }).catch((error: unknown) => {
      throw asUnavailable(error);
    });
  }

  async version(): Promise<number> {
    const client = await this.connect();
    try {
      return await tableVersion(client);
    } finally {
      client.release();
    }
  }

  async close(): Promise<void> {
    if (!this.pool.ended) await this.pool.end();
  }

  private async transaction<T>(work: (tx: WriteTx, client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.connect();
    try {
      await client.query("BEGIN");
      const result = await work(new PostgresTx(client, this.statements), client);
      await client.query("COMMIT");
      client.release();
      return result;
    } catch (error) {
      if (isBroken(error)) client.release(true);
      else {
        await client.query("ROLLBACK").then(
          () => client.release(),
          () => client.release(true),
        );
      }
      throw error;
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

async function tableVersion(client: PoolClient): Promise<number> {
  const { rows } = await client.query("SELECT to_regclass('migrations') IS NOT NULL AS known");
  if (!(rows[0] as { known: boolean }).known) return 0;
  const { rows: found } = await client.query("SELECT coalesce(max(version), 0) AS version FROM migrations");
  return (found[0] as { version: number }).version;
}

/** serialization_failure, deadlock_detected: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const isConflict = (error: unknown): boolean =>
  error instanceof ConflictError ||
  (error instanceof DatabaseError && (error.code === "40001" || error.code === "40P01"));

/** Classes 08 (connection), 53 (resources), 57 (operator, timeout), 58 (system): the database, not the statement. */
const isUnavailable = (error: unknown): boolean =>
  error instanceof DatabaseError ? /^(08|25006|25P03|53|57|58)/.test(error.code ?? "") : isBroken(error);

/** What the driver throws itself, not the server: the connection is of no more use. */
const isBroken = (error: unknown): boolean =>
  error instanceof DatabaseError
    ? /^(08|57P0)/.test(error.code ?? "")
    : error instanceof Error &&
      (("code" in error && typeof error.code === "string" && /^E[A-Z]+$/.test(error.code)) ||
        /^(Connection terminated|Client has encountered a connection error|timeout exceeded)/.test(error.message));

const asUnavailable = (error: unknown): unknown =>
  isUnavailable(error) && !(error instanceof StoreUnavailableError)
    ? new StoreUnavailableError("The database can't do its work now.", { cause: error })
    : error;
