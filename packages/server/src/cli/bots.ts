import { Command } from "commander";
import { addBot, renameBot, revokeBot } from "../domain/bots";
import type { UserRow } from "../store/schema";
import { listUsers } from "../store/users";
import { type CompanyOption, changeOf, companyCommand } from "./options";
import { withStore } from "./store";
import { companyOf } from "./token";

interface Options extends CompanyOption {
  readonly json?: boolean;
}

export const botsCommand = (): Command =>
  new Command("bots")
    .description("Makes, lists and renames the bots of a company, and takes their keys away.")
    .addCommand(add())
    .addCommand(list())
    .addCommand(rename())
    .addCommand(revoke())
    .addHelpText(
      "after",
      `
A bot is a user that calls with a key. Make it, then give it one:

  conversations bots add "Weather"
  conversations keys add --bot <the id it printed> --scopes messaging:SendMessage --ttl 90d`,
    );

const add = (): Command =>
  companyCommand("add", "Makes a bot, and prints its id.")
    .argument("<name>", "what people see it by")
    .action((name: string, options: Options) =>
      withStore(async (store) => {
        const change = await changeOf(store, options);
        print(await store.write((tx) => addBot(tx, change, name)), options.json);
      }),
    );

const list = (): Command =>
  companyCommand("list", "Lists the bots of a company, the oldest first: id, name.").action(
    ({ company, json }: Options) =>
      withStore(async (store) => {
        const rows = await store.read(async (tx) => tx.all(listUsers, { company: await companyOf(store, company) }));
        for (const row of rows.filter(({ bot }) => bot === 1)) print(row, json);
      }),
  );

const rename = (): Command =>
  companyCommand("rename", "Gives a bot another name.")
    .argument("<id>", "the bot's id, as in the list")
    .argument("<name>", "what people see it by from now on")
    .action((id: string, name: string, options: Options) =>
      withStore(async (store) => {
        const change = await changeOf(store, options);
        print(await store.write((tx) => renameBot(tx, change, id, name)), options.json);
      }),
    );

const revoke = (): Command =>
  companyCommand("revoke", "Revokes all keys of a bot. What it wrote stays.")
    .argument("<id>", "the bot's id, as in the list")
    .action((id: string, { json, ...options }: Options) =>
      withStore(async (store) => {
        const change = await changeOf(store, options);
        const keys = await store.write((tx) => revokeBot(tx, change, id));
        console.log(json ? JSON.stringify({ id, keys }) : `Revoked: ${keys} ${keys === 1 ? "key" : "keys"}.`);
      }),
    );

const print = ({ id, name, company }: UserRow, json: boolean | undefined): void =>
  console.log(json ? JSON.stringify({ id, name: name ?? undefined, company }) : [id, name ?? ""].join("\t").trimEnd());
