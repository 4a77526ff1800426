import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";

const PROGRAM = join(__dirname, "../bin/conversations.js");

/** Runs the command line, whose reader goes before anything is written, as `head` does once it has its lines. */
async function withoutReader(gone: "stdout" | "stderr", args: readonly string[]) {
  const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  child[gone].destroy();
  const [said, [code, signal]] = await Promise.all([
    text(gone === "stdout" ? child.stderr : child.stdout),
    once(child, "exit"),
  ]);
  return { said, code, signal };
}

test("where nobody reads its output any more, a command ends without a word, as other tools do", async () => {
  // 128 and SIGPIPE, as shells tell it of other tools.
  const quiet = { said: "", code: 141, signal: null };
  expect(await withoutReader("stdout", ["config"])).toEqual(quiet);
  expect(await withoutReader("stdout", ["--help"])).toEqual(quiet);
  expect(await withoutReader("stderr", ["nonsense"])).toEqual(quiet);
});
