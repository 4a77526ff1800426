import { execFile, spawnSync } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const SCRIPT = join(__dirname, "../../../../bench/soak/limits.mjs");
/** It makes a Redis of its own, which it kills, and databases of its own. */
const possible = process.env.TEST_POSTGRES && spawnSync("redis-server", ["--version"]).status === 0;

(possible ? describe : describe.skip)("two processes on one Redis and one PostgreSQL (redis, postgres)", () => {
  test("admit not one call above any limit, and with Redis killed in the middle each keeps them", async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT, "--seconds", "1.5"]);
    process.stdout.write(stdout);
    expect(stdout).toContain("Not one call above any limit, and no error.");
  }, 120_000);
});
