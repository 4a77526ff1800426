import type { ChannelMember, User } from "@wildix/xbees-conversations-server-sdk";
import { isoDate } from "../clock";
import type { MemberRow } from "../store/schema";
import type { ReadTx } from "../store/store";
import type { Presented } from "./presented";
import { Users } from "./users";

export const presentMember = (row: MemberRow): ChannelMember => ({
  id: row.user_id,
  createdAt: isoDate(row.joined_at),
  role: row.role,
});

/** Members with their users, in the same order. */
export async function presentMembers(
  call: { tx: ReadTx; company: string; presented?: Presented | undefined },
  rows: readonly MemberRow[],
): Promise<{ members: ChannelMember[]; users: User[] }> {
  const ids = rows.map((row) => row.user_id);
  const users = await Users.load(call, ids);
  return { members: rows.map(presentMember), users: users.list(ids) };
}
