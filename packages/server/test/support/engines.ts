import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import type { EngineName } from "../../src/store/statement";

/** An empty database of one engine, for one test file; `config` is what `openConversations` takes. */
export interface TestDatabase {
  readonly engine: EngineName;
  readonly config: { readonly dataDir: string; readonly databaseUrl?: string };
  drop(): Promise<void>;
}

/** As most databases are, for a language that sorts `a` before `B`: nothing that the service orders may depend on it. */
const LANGUAGE = "TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'en-US'";

export async function createDatabase(engine: EngineName): Promise<TestDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), "conversations-test-"));
  const removeDir = () => rmSync(dataDir, { recursive: true, force: true });
  if (engine === "sqlite") return { engine, config: { dataDir }, drop: async () => removeDir() };

  const admin = process.env.TEST_POSTGRES as string;
  const name = `conversations_test_${randomBytes(6).toString("hex")}`;
  await administer(admin, `CREATE DATABASE ${name} ${LANGUAGE}`);
  const url = new URL(admin);
  url.pathname = `/${name}`;
  return {
    engine,
    config: { dataDir, databaseUrl: url.href },
    drop: async () => {
      removeDir();
      await administer(admin, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function administer(url: string, command: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(command);
  } finally {
    await client.end();
  }
}

/**
 * Runs a suite on SQLite and on PostgreSQL. Where PostgreSQL doesn't answer its suite is shown as skipped; with CI=true the run
 * fails before it comes here.
 */
export function describeEngines(name: string, suite: (engine: EngineName) => void): void {
  describe(`${name} (sqlite)`, () => suite("sqlite"));
  (process.env.TEST_POSTGRES ? describe : describe.skip)(`${name} (postgres)`, () => suite("postgres"));
}
