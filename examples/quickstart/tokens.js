// Where this example has its tokens from. In a program of your own, this is your login.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const workspace = fileURLToPath(new URL("../..", import.meta.url));

/**
 * A token of a user: what ANN_TOKEN or BOB_TOKEN has, else a fresh one of the server in this workspace, which
 * `pnpm conversations token --user <email>` makes.
 *
 * @param {string} email
 * @returns {Promise<string>}
 */
export async function tokenOf(email) {
  const [name = ""] = email.split("@");
  const given = process.env[`${name.toUpperCase()}_TOKEN`];
  if (given) return given;

  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["packages/server/bin/conversations.js", "token", "--user", email],
    { cwd: workspace },
  );
  return stdout.trim();
}
