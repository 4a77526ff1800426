import { join } from "node:path";
import Database from "libsql";
import pg from "pg";
import { statementsFor } from "./statements.mjs";

const UNITS_PER_COMMIT = 256;

/**
 * The store of a hand-written server, with the settings and the transactions of ours.
 *
 * @param {{ savepoints?: boolean }} options Whether on SQLite each write has a savepoint from the start; ours has one only where
 * another of the same commit failed.
 */
export function openStore({ DATA_DIR, DATABASE_URL }, { savepoints = false } = {}) {
  return DATABASE_URL
    ? new PostgresStore(DATABASE_URL)
    : new SqliteStore(join(DATA_DIR, "conversations.db"), savepoints);
}

class SqliteStore {
  sql = statementsFor("sqlite");
  #waiting = [];
  #writing = false;
  #savepoints;

  constructor(file, savepoints) {
    this.#savepoints = savepoints;
    this.writer = openConnection(file);
    this.reader = openConnection(file);
    this.reader.db.exec("PRAGMA query_only = ON");
  }

  secrets() {
    return this.reader.db.prepare("select name, value from secrets").all([]);
  }

  async read(work) {
    this.reader.command("BEGIN");
    try {
      return runNow(this.reader, work());
    } finally {
      this.reader.command("COMMIT");
    }
  }

  /** One commit makes all durable that waited for it. */
  write(work) {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ work, resolve, reject });
      if (this.#writing) return;
      this.#writing = true;
      setImmediate(() => this.#drain());
    });
  }

  #drain() {
    const batch = this.#waiting.splice(0, UNITS_PER_COMMIT);
    const { writer } = this;
    try {
      writer.command("BEGIN IMMEDIATE");
      const settle = (!this.#savepoints && this.#together(batch)) || batch.map((unit) => this.#alone(unit));
      writer.command("COMMIT");
      for (const answer of settle) answer();
    } catch (error) {
      if (writer.db.inTransaction) writer.command("ROLLBACK");
      for (const { reject } of batch) reject(error);
    }
    if (this.#waiting.length > 0) setImmediate(() => this.#drain());
    else this.#writing = false;
  }

  /** False where one fails: nothing was done, and each is to be run again in a savepoint. */
  #together(batch) {
    try {
      return batch.map(({ work, resolve }) => {
        const value = runNow(this.writer, work());
        return () => resolve(value);
      });
    } catch {
      this.writer.command("ROLLBACK");
      this.writer.command("BEGIN IMMEDIATE");
      return false;
    }
  }

  #alone({ work, resolve, reject }) {
    const { writer } = this;
    writer.command("SAVEPOINT unit");
    try {
      const value = runNow(writer, work());
      writer.command("RELEASE unit");
      return () => resolve(value);
    } catch (error) {
      writer.command("ROLLBACK TO unit");
      writer.command("RELEASE unit");
      return () => reject(error);
    }
  }
}

function openConnection(file) {
  const db = new Database(file);
  for (const pragma of [
    "busy_timeout = 5000",
    "journal_mode = WAL",
    "synchronous = FULL",
    "cache_size = -65536",
    "temp_store = MEMORY",
    "wal_autocheckpoint = 16384",
  ]) {
    db.exec(`PRAGMA ${pragma}`);
  }
  const prepared = new Map();
  const prepare = (text) => {
    let statement = prepared.get(text);
    if (!statement) {
      statement = db.prepare(text);
      prepared.set(text, statement);
    }
    return statement;
  };
  return {
    db,
    command: (text) => prepare(text).run(),
    run: ([{ text, returnsRows }, values]) =>
      returnsRows ? prepare(text).all(values) : prepare(text).run(values).changes,
  };
}

/** Runs a generator of statements to its end. */
function runNow(connection, work) {
  for (let step = work.next(); ; ) {
    if (step.done) return step.value;
    const { statement, several, unawaited } = step.value;
    step = work.next(
      statement ? connection.run(statement) : (several ?? unawaited).map((each) => connection.run(each)),
    );
  }
}

class PostgresStore {
  sql = statementsFor("postgres");

  constructor(connectionString) {
    this.pool = new pg.Pool({
      connectionString,
      pipeline: true,
      max: 10,
      statement_timeout: 10_000,
      idle_in_transaction_session_timeout: 10_000,
      query_timeout: 12_000,
      keepAlive: true,
      types: { getTypeParser: (oid, format) => (oid === 20 ? Number : pg.types.getTypeParser(oid, format)) },
    });
  }

  async secrets() {
    return (await this.pool.query("select name, value from secrets")).rows;
  }

  async read(work) {
    const client = await this.pool.connect();
    try {
      return await runLater(client, work(), []);
    } finally {
      client.release();
    }
  }

  async write(work) {
    const client = await this.pool.connect();
    try {
      const unawaited = [client.query("BEGIN")];
      const value = await runLater(client, work(), unawaited);
      await Promise.all([...unawaited, client.query("COMMIT")]);
      return value;
    } catch (error) {
      await client.query("ROLLBACK");
      throw error;
    } finally {
      client.release();
    }
  }
}

async function runLater(client, work, sent) {
  const run = async ([{ name, text, returnsRows }, values]) => {
    const { rows, rowCount } = await client.query({ name, text, values });
    return returnsRows ? rows : rowCount;
  };
  for (let step = work.next(); ; ) {
    if (step.done) return step.value;
    const { statement, several, unawaited } = step.value;
    if (unawaited) sent.push(...unawaited.map(run));
    step = work.next(statement ? await run(statement) : several ? await Promise.all(several.map(run)) : undefined);
  }
}
