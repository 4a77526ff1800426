import findPostgres from "./postgres-setup.mjs";
import findRedis from "./redis-setup.mjs";

/** What the suites need besides Node. */
export default async function setup() {
  await Promise.all([findPostgres(), findRedis()]);
}
