import { main } from "../../src/cli/main";
import type { TestDatabase } from "./engines";

export interface Said {
  readonly code: number;
  readonly out: string[];
  readonly err: string;
}

/** Runs the command line in this process on a test's database; gives what it said. */
export async function conversations(
  database: TestDatabase,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Said> {
  const out: string[] = [];
  const err: string[] = [];
  const before = { ...process.env };
  Object.assign(process.env, env, {
    DATA_DIR: database.config.dataDir,
    DATABASE_URL: database.config.databaseUrl ?? "",
  });
  const spies = [
    jest.spyOn(console, "log").mockImplementation((line: string) => void out.push(line)),
    jest.spyOn(console, "error").mockImplementation((line: string) => void err.push(line)),
    jest.spyOn(process.stdout, "write").mockImplementation((text) => out.push(String(text)) > 0),
    jest.spyOn(process.stderr, "write").mockImplementation((text) => err.push(String(text)) > 0),
  ];
  try {
    return { code: await main(args), out, err: err.join("\n") };
  } finally {
    for (const spy of spies) spy.mockRestore();
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}
