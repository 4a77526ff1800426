import type { User } from "@wildix/xbees-conversations-server-sdk";
import { isoDate } from "../clock";
import type { UserRow } from "../store/schema";
import type { ReadTx } from "../store/store";
import { findUser, findUsers } from "../store/users";
import type { Presented } from "./presented";

type PbxMembers = Pick<User, "pbxDomain" | "pbxPort" | "pbxExtension" | "pbxSerial" | "pbxUserId" | "pbxGroupId">;

export const presentUser = (row: UserRow): User => ({
  id: row.id,
  name: row.name ?? undefined,
  email: row.email ?? undefined,
  phone: row.phone ?? undefined,
  picture: row.picture ?? undefined,
  locale: row.locale ?? undefined,
  timeZone: row.time_zone ?? undefined,
  company: row.home_company ?? undefined,
  bot: row.bot === 1 ? true : undefined,
  ...(row.pbx ? (JSON.parse(row.pbx) as PbxMembers) : undefined),
  createdAt: isoDate(row.created_at),
  updatedAt: isoDate(row.updated_at),
});

/**
 * Users by id, as the API shows them. In system messages the company itself speaks, as a user with the company's id; an id that
 * the company no longer knows is shown as an id alone.
 */
export class Users {
  private constructor(
    private readonly company: string,
    private readonly known: ReadonlyMap<string, User>,
  ) {}

  /** Loads the users with one query; those that the unit of work has shown already aren't loaded again. */
  static async load(
    call: { tx: ReadTx; company: string; presented?: Presented | undefined },
    ids: Iterable<string>,
  ): Promise<Users> {
    const known = call.presented?.users ?? new Map<string, User>();
    const wanted = [...new Set(ids)].filter((id) => !known.has(id));
    const users = new Users(call.company, known);
    if (wanted.length === 1) {
      const row = await call.tx.one(findUser, { company: call.company, id: wanted[0] as string });
      if (row) known.set(row.id, presentUser(row));
    } else if (wanted.length > 1) {
      const rows = await call.tx.all(findUsers, { company: call.company, ids: JSON.stringify(wanted) });
      for (const row of rows) known.set(row.id, presentUser(row));
    }
    for (const id of wanted) if (!known.has(id)) known.set(id, users.unknown(id));
    return users;
  }

  get(id: string): User {
    return this.known.get(id) ?? this.unknown(id);
  }

  /** In the order of the ids. */
  list(ids: Iterable<string>): User[] {
    return [...new Set(ids)].map((id) => this.get(id));
  }

  private unknown(id: string): User {
    return id === this.company ? { id, name: id, company: id, bot: true } : { id };
  }
}
