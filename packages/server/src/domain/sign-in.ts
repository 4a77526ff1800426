import { emailKey } from "../rules/contact";
import { findIdentity, insertIdentity } from "../store/identities";
import { ConflictError, type Store, type WriteTx } from "../store/store";
import { findUserByEmail, insertUser } from "../store/users";
import { newUser } from "./users";

/** What an issuer says of somebody who signed in with it. */
export interface SignedIn {
  readonly company: string;
  readonly issuer: string;
  /** What the issuer knows the user by. */
  readonly subject: string;
  readonly name: string | undefined;
  /** One that the issuer has verified. */
  readonly email: string | undefined;
  readonly now: number;
}

/**
 * The id of the account of somebody whom an issuer knows. At first sight it is the one with the same email, so that who was
 * imported or invited before is the same person; else a new one. From then on it is that one, whatever the email becomes.
 */
export async function accountOf(store: Store, person: SignedIn): Promise<string> {
  const key = { company: person.company, issuer: person.issuer, subject: person.subject };
  const known = await store.read((tx) => tx.one(findIdentity, key));
  if (known) return known.user_id;
  return store.write(async (tx) => {
    const meanwhile = await tx.one(findIdentity, key);
    if (meanwhile) return meanwhile.user_id;
    const user_id = await account(tx, person);
    if ((await tx.run(insertIdentity, { ...key, user_id, created_at: person.now })) === 1) return user_id;
    throw new ConflictError("The account is being made by another call.");
  });
}

async function account(tx: WriteTx, { company, name, email, now }: SignedIn): Promise<string> {
  const email_key = email ? emailKey(email) : null;
  const same = email_key ? await tx.one(findUserByEmail, { company, email_key }) : undefined;
  if (same?.bot === 0) return same.id;
  const own = same ? {} : { email: email_key, email_key };
  const row = newUser({ company, now }, { name: name ?? email_key, ...own });
  if ((await tx.run(insertUser, { ...row })) === 1) return row.id;
  throw new ConflictError("The account is being made by another call.");
}
