import { constraints } from "@wildix/xbees-conversations-server-sdk";
import { botNotFound, invalid } from "../errors";
import type { UserRow } from "../store/schema";
import type { ReadTx, WriteTx } from "../store/store";
import { findUser, insertUser, updateUser } from "../store/users";
import { revokeKeysOf } from "./api-keys";
import { audit, type Change } from "./audit";
import { newUser } from "./users";

/**
 * Makes a bot: a user that calls with keys of its own.
 *
 * @throws ValidationException
 */
export async function addBot(tx: WriteTx, change: Change, name: string): Promise<UserRow> {
  const row = newUser(change, { name: checked(name), bot: 1 });
  await tx.run(insertUser, { ...row });
  await audit(tx, change, "bot.add", row.id, { name: row.name });
  return row;
}

/** @throws BotNotFoundException, ValidationException */
export async function renameBot(tx: WriteTx, change: Change, id: string, name: string): Promise<UserRow> {
  const bot = await requireBot(tx, change.company, id);
  const row = { ...bot, name: checked(name), updated_at: change.now };
  if (row.name === bot.name) return bot;
  await tx.run(updateUser, row);
  await audit(tx, change, "bot.rename", id, { from: bot.name, to: row.name });
  return row;
}

/**
 * Takes all of a bot's keys away. What it wrote stays, and so does its account: it may be given a new key.
 *
 * @returns How many keys worked until now.
 * @throws BotNotFoundException
 */
export async function revokeBot(tx: WriteTx, change: Change, id: string): Promise<number> {
  await requireBot(tx, change.company, id);
  const revoked = await revokeKeysOf(tx, change, id);
  await audit(tx, change, "bot.revoke", id, { keys: revoked });
  return revoked;
}

/** @throws BotNotFoundException */
export async function requireBot(tx: ReadTx, company: string, id: string): Promise<UserRow> {
  const row = await tx.one(findUser, { company, id });
  if (row?.bot === 1) return row;
  throw botNotFound(id);
}

function checked(name: string): string {
  const trimmed = name.trim();
  const { min, max } = constraints.BotName.length;
  if (trimmed.length >= min && trimmed.length <= max) return trimmed;
  throw invalid("/name", `A bot's name has ${min} to ${max} characters.`);
}
