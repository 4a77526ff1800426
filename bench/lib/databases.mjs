import { randomBytes } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";

/** Where databases may be made; the tests use the same variable. */
const admin = process.env.TEST_DATABASE_URL ?? "postgres://postgres@127.0.0.1:5432/postgres";

/** @typedef {"sqlite" | "postgres"} EngineName */

/**
 * @typedef {object} BenchDatabase
 * @property {EngineName} engine
 * @property {string} dataDir
 * @property {string | undefined} databaseUrl
 * @property {Record<string, string>} env What tells a server to use it.
 */

/** Makes databases for one run, and removes all of them at its end. */
export class Databases {
  #folder = mkdtempSync(join(process.env.BENCH_DIR ?? tmpdir(), "conversations-bench-"));
  #made = [];

  /** Whether PostgreSQL answers; if not, why. */
  static async postgresProblem() {
    try {
      await administer("SELECT 1");
      return undefined;
    } catch (error) {
      return error.message || error.code;
    }
  }

  /**
   * @param {EngineName} engine
   * @returns {Promise<BenchDatabase>}
   */
  async create(engine) {
    return this.#make(engine, (name) => `CREATE DATABASE ${name}`);
  }

  /** A copy of one that nobody has open. */
  async copy(original) {
    const made = await this.#make(original.engine, (name) => `CREATE DATABASE ${name} TEMPLATE ${original.name}`);
    cpSync(original.dataDir, made.dataDir, { recursive: true });
    return made;
  }

  async close() {
    for (const name of this.#made) await administer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #make(engine, command) {
    const name = `conversations_bench_${randomBytes(6).toString("hex")}`;
    const dataDir = join(this.#folder, name);
    mkdirSync(dataDir);
    if (engine === "sqlite")
      return { engine, name, dataDir, databaseUrl: undefined, env: { DATA_DIR: dataDir, DATABASE_URL: "" } };
    this.#made.push(name);
    await administer(command(name));
    const url = new URL(admin);
    url.pathname = `/${name}`;
    return { engine, name, dataDir, databaseUrl: url.href, env: { DATA_DIR: dataDir, DATABASE_URL: url.href } };
  }
}

async function administer(command) {
  const client = new pg.Client({ connectionString: admin, connectionTimeoutMillis: 2000 });
  await client.connect();
  try {
    await client.query(command);
  } finally {
    await client.end();
  }
}
