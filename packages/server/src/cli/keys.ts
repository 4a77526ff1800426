import { Command } from "commander";
import { isoDate, systemClock } from "../clock";
import { addApiKey, type KeyOwner, type MadeKey, revokeKey, rotateApiKey } from "../domain/api-keys";
import { listApiKeys } from "../store/api-keys";
import type { ApiKeyRow } from "../store/schema";
import { COMPANY, type CompanyOption, changeOf, type Later, later, scopeList } from "./options";
import { withStore } from "./store";
import { companyOf } from "./token";
import { UsageError } from "./usage-error";

interface AddOptions extends CompanyOption {
  readonly bot?: string;
  readonly system?: string;
  readonly scopes: string[];
  readonly ttl: Later;
  readonly json?: boolean;
}

interface RotateOptions extends CompanyOption {
  readonly ttl?: Later;
  readonly overlap?: Later;
  readonly json?: boolean;
}

export const keysCommand = (): Command =>
  new Command("keys")
    .description("Makes, lists, rotates and revokes the keys that bots and a company's systems call with.")
    .addCommand(add())
    .addCommand(list())
    .addCommand(rotate())
    .addCommand(revoke())
    .addHelpText(
      "after",
      `
A key is sent as a token is (Authorization: Bearer wsk-v1-…). It is shown once, when it is made, and kept as a hash alone.
A bot's key acts as the bot. A system's key acts as the company's phone system does: as the company, or as the user that
a call names in userId. A revoked key stops working within five seconds on every node.

Examples:
  conversations keys add --bot Kd82mPq4Zr7w --scopes messaging:SendMessage,messaging:read --ttl 90d
  conversations keys add --system crm --scopes 'messaging:*' --ttl 12mo
  conversations keys rotate 0190f3a2-c1d8-7a4e-9b3c-5d7e8f9a0b1c --overlap 24h
  conversations keys revoke 0190f3a2-c1d8-7a4e-9b3c-5d7e8f9a0b1c`,
    );

const add = (): Command =>
  new Command("add")
    .description("Makes a key, and prints it: the only time that it can be read.")
    .option("--bot <id>", "the bot that it is for")
    .option("--system <name>", "or the system of the company that it is for, as in crm")
    .requiredOption("--scopes <scopes>", "separated by commas, as in messaging:read,messaging:SendMessage", scopeList)
    .option("--ttl <time>", "how long it is good, 1h to 12mo", later, later("90d"))
    .option(...COMPANY)
    .option("--json", "one JSON object")
    .action((options: AddOptions) =>
      withStore(async (store) => {
        const owner = ownerOf(options);
        const change = await changeOf(store, options);
        const expiresAt = options.ttl(change.now);
        print(await store.write((tx) => addApiKey(tx, change, owner, options.scopes, expiresAt)), options.json);
      }),
    );

const list = (): Command =>
  new Command("list")
    .description("Lists keys, the newest first: id, beginning, state, whose, scopes, end, last use (to the hour).")
    .option(...COMPANY)
    .option("--json", "one JSON object a line")
    .action(({ company, json }: CompanyOption & { json?: boolean }) =>
      withStore(async (store) => {
        const rows = await store.read(async (tx) => tx.all(listApiKeys, { company: await companyOf(store, company) }));
        for (const row of rows) console.log(json ? JSON.stringify(shown(row)) : columns(row));
      }),
    );

const rotate = (): Command =>
  new Command("rotate")
    .description("Makes a new key with the same owner and scopes, prints it, and revokes the old one.")
    .argument("<id>", "the key's id, as in the list")
    .option("--overlap <time>", "how long the old one still works, as in 24h; without it, it is revoked at once", later)
    .option("--ttl <time>", "how long the new one is good, 1h to 12mo (as long as the old one was)", later)
    .option(...COMPANY)
    .option("--json", "one JSON object")
    .action((id: string, { ttl, overlap, json, ...options }: RotateOptions) =>
      withStore(async (store) => {
        const change = await changeOf(store, options);
        const overlapMs = (overlap?.(change.now) ?? change.now) - change.now;
        const lives = { expiresAt: ttl?.(change.now), overlapMs };
        print(await store.write((tx) => rotateApiKey(tx, change, id, lives)), json);
      }),
    );

const revoke = (): Command =>
  new Command("revoke")
    .description("Ends a key now: every node refuses it within five seconds.")
    .argument("<id>", "the key's id, as in the list")
    .option(...COMPANY)
    .option("--json", "one JSON object")
    .action((id: string, { json, ...options }: CompanyOption & { json?: boolean }) =>
      withStore(async (store) => {
        const change = await changeOf(store, options);
        const revoked = await store.write((tx) => revokeKey(tx, change, id));
        if (json) console.log(JSON.stringify({ id, revoked }));
        else console.log(revoked ? `The key ${id} is revoked.` : `The key ${id} was revoked before.`);
      }),
    );

function ownerOf({ bot, system }: AddOptions): KeyOwner {
  if (bot !== undefined && system === undefined) return { bot };
  if (system !== undefined && bot === undefined) return { system };
  throw new UsageError("Say whose key it is: either --bot with a bot's id, or --system with a name.");
}

/** Standard output has the key alone, for programs that take it from there. */
function print({ key, row }: MadeKey, json: boolean | undefined): void {
  console.log(json ? JSON.stringify({ key, ...shown(row) }) : key);
  if (!json)
    console.error(`The key ${row.id} is good until ${isoDate(row.expires_at)}. It can't be shown again: keep it now.`);
}

const stateOf = (row: ApiKeyRow): string => {
  if (row.revoked_at !== null) return "revoked";
  return row.expires_at <= systemClock() ? "ended" : "good";
};

const columns = (row: ApiKeyRow): string =>
  [
    row.id,
    `${row.hint}…`,
    stateOf(row),
    `${row.kind === "bot" ? "bot" : "system"} ${row.subject}`,
    row.scopes.replaceAll(" ", ","),
    isoDate(row.expires_at),
    row.used_at === null ? "-" : isoDate(row.used_at),
  ].join("\t");

const shown = (row: ApiKeyRow) => ({
  id: row.id,
  company: row.company,
  hint: row.hint,
  state: stateOf(row),
  ...(row.kind === "bot" ? { bot: row.subject } : { system: row.subject }),
  scopes: row.scopes.split(" "),
  createdAt: isoDate(row.created_at),
  expiresAt: isoDate(row.expires_at),
  revokedAt: row.revoked_at === null ? undefined : isoDate(row.revoked_at),
  usedAt: row.used_at === null ? undefined : isoDate(row.used_at),
});
