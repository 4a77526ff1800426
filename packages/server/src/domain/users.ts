import type { UserToInvite } from "@wildix/xbees-conversations-server-sdk";
import { invalid, userNotFound } from "../errors";
import { actingUserId } from "../pipeline/acting-user";
import type { ReadCall, WriteCall } from "../pipeline/call";
import { emailKey, telephoneNumber } from "../rules/contact";
import { newUserId } from "../rules/ids";
import type { UserRow } from "../store/schema";
import { ConflictError } from "../store/store";
import { findUser, findUserByEmail, findUserByPhone, findUsers, insertUser } from "../store/users";

export const findUserRow = (call: ReadCall, id: string): Promise<UserRow | undefined> =>
  call.tx.one(findUser, { company: call.company, id });

/**
 * The account of the acting user, for what makes it a member.
 *
 * @throws ValidationException on `/userId` when a company names no user, and for a credential of somebody without an account.
 */
export async function actingUser(call: ReadCall): Promise<UserRow> {
  const user = await findUserRow(call, actingUserId(call));
  if (!user) throw invalid("/userId", "The acting user has no account in the company.");
  return user;
}

/** The users in the order of the ids; `missing` makes the error for the first that the company doesn't know. */
export async function requireUsers(
  call: ReadCall,
  ids: readonly string[],
  missing: (id: string, index: number) => Error,
): Promise<UserRow[]> {
  if (ids.length === 0) return [];
  const rows = await call.tx.all(findUsers, { company: call.company, ids: JSON.stringify(ids) });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id, index) => {
    const row = byId.get(id);
    if (!row) throw missing(id, index);
    return row;
  });
}

/** An account that nothing is known of but the facts; it is one of the company's own users unless these say otherwise. */
export const newUser = (
  { company, now }: { readonly company: string; readonly now: number },
  facts: Partial<UserRow>,
): UserRow => ({
  company,
  id: newUserId(),
  name: null,
  email: null,
  email_key: null,
  phone: null,
  picture: null,
  locale: null,
  time_zone: null,
  home_company: company,
  bot: 0,
  pbx: null,
  created_at: now,
  updated_at: now,
  ...facts,
});

/**
 * The account of somebody who is invited: the existing one with that email or telephone number, else a new one. Two calls that
 * invite the same person at once get the same account.
 *
 * @param path JSON pointer to the invitee, for errors.
 * @throws ValidationException without email and telephone number, and for a telephone number that is none.
 */
export async function inviteUser(call: WriteCall, invitee: UserToInvite, path: string): Promise<UserRow> {
  const email = invitee.email === undefined ? undefined : emailKey(invitee.email);
  const phone = invitee.phone === undefined ? undefined : telephoneNumber(invitee.phone);
  if (invitee.phone !== undefined && phone === undefined) {
    throw invalid(
      `${path}/phone`,
      "Write the telephone number with its country code and up to 15 digits, as in +393331234567.",
    );
  }
  if (!email && !phone) throw invalid(path, "Give an email or a telephone number.");

  const known = await findInvited(call, email, phone);
  if (known) return known;
  const row = newUser(call, {
    name: invitee.name ?? null,
    email: email ?? null,
    email_key: email ?? null,
    phone: phone ?? null,
    home_company: invitee.colleague === true ? call.company : null,
  });
  if ((await call.tx.run(insertUser, { ...row })) === 1) return row;
  const other = await findInvited(call, email, phone);
  if (!other) throw new ConflictError("The account is being made by another call.");
  return other;
}

/**
 * The one user whom a caller names: by id, or as somebody to invite.
 *
 * @throws ValidationException for both or neither; UserNotFoundException; what `inviteUser` throws.
 */
export async function namedUser(
  call: WriteCall,
  {
    memberId,
    memberToInvite,
  }: { readonly memberId?: string | undefined; readonly memberToInvite?: UserToInvite | undefined },
): Promise<UserRow> {
  if ((memberId === undefined) === (memberToInvite === undefined)) {
    throw invalid("/memberId", "Give exactly one of memberId and memberToInvite.");
  }
  if (memberToInvite) return inviteUser(call, memberToInvite, "/memberToInvite");
  return (await requireUsers(call, [memberId as string], userNotFound))[0] as UserRow;
}

/**
 * The accounts of several, in the order given. They are looked for in the order of what they are told apart by: two calls that
 * invite the same people at once wait for each other, and never each for the other.
 *
 * @param path JSON pointer to the list.
 */
export async function inviteUsers(
  call: WriteCall,
  invitees: readonly UserToInvite[],
  path: string,
): Promise<UserRow[]> {
  const keyOf = ({ email, phone }: UserToInvite): string => (email ? emailKey(email) : (phone ?? ""));
  const sorted = [...invitees.entries()].sort(([, one], [, other]) => (keyOf(one) < keyOf(other) ? -1 : 1));
  const found = new Map<number, UserRow>();
  for (const [index, invitee] of sorted) found.set(index, await inviteUser(call, invitee, `${path}/${index}`));
  return invitees.map((_, index) => found.get(index) as UserRow);
}

/** The email tells more than the telephone number, which people share. */
async function findInvited(
  call: ReadCall,
  email: string | undefined,
  phone: string | undefined,
): Promise<UserRow | undefined> {
  const { company, tx } = call;
  return (
    (email ? await tx.one(findUserByEmail, { company, email_key: email }) : undefined) ??
    (phone ? await tx.one(findUserByPhone, { company, phone }) : undefined)
  );
}
