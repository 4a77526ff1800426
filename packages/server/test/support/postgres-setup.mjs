import pg from "pg";

/** Where the tests may make databases of their own. */
const url = process.env.TEST_DATABASE_URL ?? "postgres://postgres@127.0.0.1:5432/postgres";

/** Finds out once whether PostgreSQL answers. With CI=true it has to. */
export default async function setup() {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    await client.query("SELECT 1");
    process.env.TEST_POSTGRES = url;
  } catch (error) {
    if (process.env.CI === "true") {
      throw new Error(`PostgreSQL must answer at ${new URL(url).host} (TEST_DATABASE_URL): ${error.message}`);
    }
    console.warn(`PostgreSQL doesn't answer (TEST_DATABASE_URL): its suites are skipped. ${error.message}`);
    process.env.TEST_POSTGRES = "";
  } finally {
    await client.end().catch(() => {});
  }
}
