import type { UserRow } from "../store/schema";
import type { Store, WriteTx } from "../store/store";
import { findUser, insertUser, updateUser } from "../store/users";
import { KeyError, revokeKeysOf } from "./api-keys";
import { audit, type Change } from "./audit";
import { newUser } from "./users";

/** Makes a bot: a user that calls with keys of its own. */
export const addBot = (store: Store, change: Change, name: string): Promise<UserRow> =>
  store.write(async (tx) => {
    const row = newUser(change, { name: checked(name), bot: 1 });
    await tx.run(insertUser, { ...row });
    await audit(tx, change, "bot.add", row.id, { name: row.name });
    return row;
  });

/** @throws KeyError when there is no such bot. */
export const renameBot = (store: Store, change: Change, id: string, name: string): Promise<UserRow> =>
  store.write(async (tx) => {
    const bot = await requireBot(tx, change.company, id);
    const row = { ...bot, name: checked(name), updated_at: change.now };
    await tx.run(updateUser, row);
    await audit(tx, change, "bot.rename", id, { from: bot.name, to: row.name });
    return row;
  });

/**
 * Takes all of a bot's keys away. What it wrote stays, and so does its account: it may be given a new key.
 *
 * @returns How many keys worked until now.
 * @throws KeyError when there is no such bot.
 */
export const revokeBot = (store: Store, change: Change, id: string): Promise<number> =>
  store.write(async (tx) => {
    await requireBot(tx, change.company, id);
    const revoked = await revokeKeysOf(tx, change, id);
    await audit(tx, change, "bot.revoke", id, { keys: revoked });
    return revoked;
  });

async function requireBot(tx: WriteTx, company: string, id: string): Promise<UserRow> {
  const row = await tx.one(findUser, { company, id });
  if (row?.bot === 1) return row;
  throw new KeyError(`The company ${company} has no bot ${id}: see "conversations bots list".`);
}

function checked(name: string): string {
  const trimmed = name.trim();
  if (trimmed.length >= 1 && trimmed.length <= 255) return trimmed;
  throw new KeyError("A bot's name has 1 to 255 characters.");
}
