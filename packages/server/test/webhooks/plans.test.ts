import { join } from "node:path";
import Database from "libsql";
import { defaults } from "../../src/config";
import { openStore } from "../../src/store/open";
import { compile, type Statement, sqlFor, type Value } from "../../src/store/statement";
import * as work from "../../src/store/webhook-work";
import { createDatabase, type TestDatabase } from "../support/engines";

/** Something for every parameter. */
const PARAMETERS = new Proxy({}, { get: (_, name) => (/s$/.test(String(name)) && name !== "status" ? "[]" : 1) });

describe("what nodes ask the database to deliver webhooks", () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createDatabase("sqlite");
    const store = openStore({ ...defaults, ...database.config });
    await store.migrate();
    await store.close();
  });
  afterAll(() => database.drop());

  test.each(
    Object.entries(work).filter(([, one]) => "build" in one) as unknown as [string, Statement<object, unknown>][],
  )("%s costs the same however much was delivered, and however much waits", (_, statement) => {
    const { sql, bind } = compile(statement, sqlFor("sqlite"), "sqlite");
    const file = new Database(join(database.config.dataDir, "conversations.db"));
    const rows = file.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(bind(PARAMETERS) as Value[]) as { detail: string }[];
    file.close();
    const steps = rows.map(({ detail }) => detail);
    expect(steps).not.toEqual([]);
    // Neither a table from one end to the other, nor all of a webhook's deliveries.
    expect(steps.filter((step) => /^SCAN (?!json_each|given|next|CONSTANT)/.test(step))).toEqual([]);
    expect(steps.filter((step) => /\(company=\?( AND webhook=\?)?( AND state=\?)?\)$/.test(step))).toEqual([]);
  });
});
