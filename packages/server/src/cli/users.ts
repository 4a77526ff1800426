import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { Command } from "commander";
import { systemClock } from "../clock";
import { importUsers } from "../domain/import-users";
import type { UserRow } from "../store/schema";
import { listUsers } from "../store/users";
import { withStore } from "./store";
import { companyOf } from "./token";
import { UsageError } from "./usage-error";

export const usersCommand = (): Command =>
  new Command("users").description("Lists and imports the users of a company.").addCommand(list()).addCommand(load());

const list = (): Command =>
  new Command("list")
    .description("Lists the users of a company, the oldest first: id, email or telephone number, name.")
    .option("--company <company>", "the company; needed only where there are several")
    .option("--json", "one JSON object a line")
    .action(({ company, json }: { company?: string; json?: boolean }) =>
      withStore(async (store) => {
        const rows = await store.read(async (tx) => tx.all(listUsers, { company: await companyOf(store, company) }));
        for (const row of rows) console.log(json ? JSON.stringify(shown(row)) : columns(row));
      }),
    );

const load = (): Command =>
  new Command("import")
    .description("Makes users, or changes those that are there, from a JSON array or one JSON object a line.")
    .argument("<file>", 'the file; "-" for standard input')
    .requiredOption("--company <company>", "the company to import into")
    .addHelpText(
      "after",
      `
Each user has an id (12 letters or digits), an email or a phone to be known by, and any of: name, picture, locale,
timeZone, company (its own, where it is another), bot, pbxDomain, pbxPort, pbxExtension, pbxSerial, pbxUserId,
pbxGroupId. All of them are imported, or none.

Example:
  echo '[{"name": "Ann", "email": "ann@example.com"}]' | conversations users import - --company acme`,
    )
    .action((file: string, { company }: { company: string }) =>
      withStore(async (store) => {
        const rows = await importUsers(store, company, parse(await readInput(file)), systemClock());
        for (const row of rows) console.log(columns(row));
      }),
    );

async function readInput(file: string): Promise<string> {
  if (file === "-") return text(process.stdin);
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new UsageError(`${file} can't be read: ${(error as Error).message}`);
  }
}

function parse(input: string): unknown[] {
  const trimmed = input.trim();
  try {
    if (trimmed.startsWith("[")) return JSON.parse(trimmed) as unknown[];
    return trimmed
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => JSON.parse(line) as unknown);
  } catch (error) {
    throw new UsageError(`The input is neither a JSON array nor one JSON object a line: ${(error as Error).message}`);
  }
}

const columns = (row: UserRow): string => [row.id, row.email ?? row.phone ?? "-", row.name ?? ""].join("\t").trimEnd();

const shown = ({ id, name, email, phone, home_company, bot }: UserRow) => ({
  id,
  name: name ?? undefined,
  email: email ?? undefined,
  phone: phone ?? undefined,
  company: home_company ?? undefined,
  bot: bot === 1 || undefined,
});
