import { emailKey, telephoneNumber } from "../rules/contact";
import { newUserId } from "../rules/ids";
import type { UserRow } from "../store/schema";
import type { Store, WriteTx } from "../store/store";
import { findUser, findUserByEmail, findUserByPhone, insertUser, updateUser } from "../store/users";

/** A user as an administrator states it: the members of the API's `User`. */
export interface UserRecord {
  /** 12 letters or digits; without it, the account with the same email or telephone number, else a new id. */
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly picture?: string | undefined;
  readonly locale?: string | undefined;
  readonly timeZone?: string | undefined;
  /** The company the account belongs to, where it isn't the one imported into; null: to none. */
  readonly company?: string | null | undefined;
  readonly bot?: boolean | undefined;
  readonly pbxDomain?: string | undefined;
  readonly pbxPort?: string | undefined;
  readonly pbxExtension?: string | undefined;
  readonly pbxSerial?: string | undefined;
  readonly pbxUserId?: string | undefined;
  readonly pbxGroupId?: string | undefined;
}

const TEXTS = [
  "id",
  "name",
  "email",
  "phone",
  "picture",
  "locale",
  "timeZone",
  "company",
  "pbxDomain",
  "pbxPort",
  "pbxExtension",
  "pbxSerial",
  "pbxUserId",
  "pbxGroupId",
] as const satisfies (keyof UserRecord)[];
const PBX = TEXTS.filter((name) => name.startsWith("pbx"));
const USER_ID = /^[A-Za-z0-9]{12}$/;

/** A record that can't be imported: the message says which, and what to change. */
export class ImportError extends Error {
  override readonly name = "ImportError";
}

/**
 * Makes the accounts that aren't there and brings the others to what is stated; all or nothing.
 *
 * @returns The accounts as they are now, in the order of the records.
 * @throws ImportError
 */
export const importUsers = (
  store: Store,
  company: string,
  records: readonly unknown[],
  now: number,
): Promise<UserRow[]> => {
  const checked = records.map(check);
  return store.write(async (tx) => {
    const rows: UserRow[] = [];
    for (const [index, record] of checked.entries()) rows.push(await importUser(tx, company, record, now, index));
    return rows;
  });
};

function check(record: unknown, index: number): UserRecord {
  const where = `User ${index + 1}`;
  if (typeof record !== "object" || record === null || Array.isArray(record)) {
    throw new ImportError(`${where} isn't an object with members such as "name" and "email".`);
  }
  for (const [name, value] of Object.entries(record)) {
    const isText = (TEXTS as readonly string[]).includes(name);
    if (!isText && name !== "bot") {
      throw new ImportError(`${where} has the unknown member "${name}": known are ${[...TEXTS, "bot"].join(", ")}.`);
    }
    const fits = isText
      ? typeof value === "string" || (name === "company" && value === null)
      : typeof value === "boolean";
    if (!fits) throw new ImportError(`${where}: "${name}" must be a ${isText ? "text" : "true or false"}.`);
  }
  const { id, email, phone } = record as UserRecord;
  if (id !== undefined && !USER_ID.test(id)) throw new ImportError(`${where}: "id" must be 12 letters or digits.`);
  if (id === undefined && !email && !phone) throw new ImportError(`${where} needs an "id", an "email" or a "phone".`);
  if (phone && !telephoneNumber(phone)) {
    throw new ImportError(`${where}: "phone" must be a telephone number with its country code, as in +393331234567.`);
  }
  return record as UserRecord;
}

async function importUser(
  tx: WriteTx,
  company: string,
  record: UserRecord,
  now: number,
  index: number,
): Promise<UserRow> {
  const email = record.email ? emailKey(record.email) : undefined;
  const phone = record.phone ? telephoneNumber(record.phone) : undefined;
  const known = record.id
    ? await tx.one(findUser, { company, id: record.id })
    : ((email ? await tx.one(findUserByEmail, { company, email_key: email }) : undefined) ??
      (phone ? await tx.one(findUserByPhone, { company, phone }) : undefined));
  const pbx = Object.fromEntries(PBX.filter((name) => record[name]).map((name) => [name, record[name]]));
  const row: UserRow = {
    company,
    id: known?.id ?? record.id ?? newUserId(),
    name: record.name ?? known?.name ?? null,
    email: email ?? known?.email ?? null,
    email_key: email ?? known?.email_key ?? null,
    phone: phone ?? known?.phone ?? null,
    picture: record.picture ?? known?.picture ?? null,
    locale: record.locale ?? known?.locale ?? null,
    time_zone: record.timeZone ?? known?.time_zone ?? null,
    home_company: record.company === undefined ? (known ? known.home_company : company) : record.company,
    bot: record.bot === undefined ? (known?.bot ?? 0) : record.bot ? 1 : 0,
    pbx: Object.keys(pbx).length > 0 ? JSON.stringify(pbx) : (known?.pbx ?? null),
    created_at: known?.created_at ?? now,
    updated_at: now,
  };
  await assertFree(tx, row, index);
  if (known) await tx.run(updateUser, row);
  else await tx.run(insertUser, { ...row });
  return row;
}

async function assertFree(tx: WriteTx, row: UserRow, index: number): Promise<void> {
  const { company, id, email_key, phone } = row;
  const others = [
    email_key ? await tx.one(findUserByEmail, { company, email_key }) : undefined,
    phone ? await tx.one(findUserByPhone, { company, phone }) : undefined,
  ];
  const other = others.find((found) => found && found.id !== id);
  if (other) {
    throw new ImportError(`User ${index + 1}: the email or telephone number belongs to the user ${other.id} already.`);
  }
}
