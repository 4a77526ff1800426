import { BotNotFoundException } from "@wildix/xbees-conversations-server-sdk";
import { v7 } from "uuid";
import { isoDate } from "../clock";
import { apiKeyNotFound, apiKeyRevoked, botNotFound, invalid } from "../errors";
import { apiKeyHash, apiKeyHint, knownScopes, newApiKey, wrongLife } from "../rules/api-keys";
import { endApiKey, findApiKey, insertApiKey, listApiKeys, revokeApiKey } from "../store/api-keys";
import type { ApiKeyRow } from "../store/schema";
import type { WriteTx } from "../store/store";
import { findUser } from "../store/users";
import { audit, type Change } from "./audit";

/** A key as it is made: the only time that it can be read. */
export interface MadeKey {
  readonly key: string;
  readonly row: ApiKeyRow;
}

/** Whose a key is: a bot's by its user id, or a company's system by the name it goes by. */
export type KeyOwner = { readonly bot: string } | { readonly system: string };

/**
 * Makes a key, in the unit of work of its caller.
 *
 * @param expiresAt In milliseconds since 1970: an hour to twelve months from now.
 * @throws ValidationException, BotNotFoundException
 */
export async function addApiKey(
  tx: WriteTx,
  change: Change,
  owner: KeyOwner,
  scopes: readonly string[],
  expiresAt: number,
): Promise<MadeKey> {
  assertScopes(scopes);
  const grant = { ...(await subjectOf(tx, change, owner)), scopes: [...new Set(scopes)].join(" ") };
  const made = await insert(tx, change, grant, expiresAt);
  const { id, kind, subject, hint } = made.row;
  await audit(tx, change, "key.add", id, { kind, subject, hint, scopes, expiresAt: isoDate(expiresAt) });
  return made;
}

/**
 * Makes a key with the same owner and scopes in another one's place.
 *
 * @param expiresAt The new key's end; undefined: it lives as long as the old one was to.
 * @param overlapMs How long the old one still works; it never lives longer for that. 0: it is revoked at once.
 * @throws ApiKeyNotFoundException, ApiKeyRevokedException, ValidationException
 */
export async function rotateApiKey(
  tx: WriteTx,
  change: Change,
  id: string,
  { expiresAt, overlapMs }: { readonly expiresAt: number | undefined; readonly overlapMs: number },
): Promise<MadeKey> {
  const { company, now } = change;
  const old = await requireKey(tx, company, id);
  if (old.revoked_at !== null) throw apiKeyRevoked(id);
  const end = expiresAt ?? now + (old.expires_at - old.created_at);
  const made = await insert(tx, change, { kind: old.kind, subject: old.subject, scopes: old.scopes }, end);
  if (overlapMs > 0) await tx.run(endApiKey, { company, id, expires_at: now + overlapMs });
  // Somebody else was faster.
  else if ((await tx.run(revokeApiKey, { company, id, now })) === 0) throw apiKeyRevoked(id);
  await audit(tx, change, "key.rotate", id, { by: made.row.id, expiresAt: isoDate(end), overlapMs });
  return made;
}

/**
 * Revokes a key: every node refuses it within seconds.
 *
 * @returns false when it was revoked before.
 * @throws ApiKeyNotFoundException
 */
export async function revokeKey(tx: WriteTx, change: Change, id: string): Promise<boolean> {
  const { company, now } = change;
  const { hint, subject } = await requireKey(tx, company, id);
  if ((await tx.run(revokeApiKey, { company, id, now })) === 0) return false;
  await audit(tx, change, "key.revoke", id, { hint, subject });
  return true;
}

/** Revokes all keys of a bot, in the unit of work of its caller; gives how many worked until now. */
export async function revokeKeysOf(tx: WriteTx, { company, now }: Change, bot: string): Promise<number> {
  let revoked = 0;
  for (const row of await tx.all(listApiKeys, { company })) {
    if (row.kind === "bot" && row.subject === bot) revoked += await tx.run(revokeApiKey, { company, id: row.id, now });
  }
  return revoked;
}

type Grant = Pick<ApiKeyRow, "kind" | "subject" | "scopes">;

async function insert(tx: WriteTx, { company, now }: Change, grant: Grant, expiresAt: number): Promise<MadeKey> {
  const wrong = wrongLife(now, expiresAt);
  if (wrong) throw invalid("/expiresAfter", wrong);
  const key = newApiKey();
  const row: ApiKeyRow = {
    ...grant,
    company,
    id: v7({ msecs: now }),
    hash: apiKeyHash(key),
    hint: apiKeyHint(key),
    created_at: now,
    expires_at: expiresAt,
    revoked_at: null,
    used_at: null,
  };
  await tx.run(insertApiKey, { ...row });
  return { key, row };
}

async function subjectOf(tx: WriteTx, { company }: Change, owner: KeyOwner): Promise<Pick<Grant, "kind" | "subject">> {
  if ("system" in owner) {
    if (/^[\w.@-]{1,64}$/.test(owner.system)) return { kind: "company", subject: owner.system };
    throw invalid("/system", "A system's name has 1 to 64 letters, digits and any of . _ - @, as in crm.");
  }
  const user = await tx.one(findUser, { company, id: owner.bot });
  if (!user) throw botNotFound(owner.bot);
  if (user.bot !== 1) {
    throw new BotNotFoundException({
      message: `${owner.bot} is a person, not a bot: people sign in instead of having keys.`,
    });
  }
  return { kind: "bot", subject: user.id };
}

async function requireKey(tx: WriteTx, company: string, id: string): Promise<ApiKeyRow> {
  const row = await tx.one(findApiKey, { company, id });
  if (!row) throw apiKeyNotFound(id);
  return row;
}

function assertScopes(scopes: readonly string[]): void {
  if (scopes.length === 0) throw invalid("/scopes", "Name at least one scope, as in messaging:read or messaging:*.");
  const known = knownScopes();
  const unknown = scopes.find((scope) => !known.has(scope));
  if (unknown === undefined) return;
  throw invalid(
    "/scopes",
    `There is no scope ${unknown}: write messaging:* for everything, messaging:read for all that reads, or messaging: and an operation's name, as in messaging:SendMessage.`,
  );
}
