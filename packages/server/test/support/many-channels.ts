import { sql as raw } from "kysely";
import { importUsers } from "../../src/domain/import-users";
import type { ChannelRow, MemberRow } from "../../src/store/schema";
import type { Store, WriteTx } from "../../src/store/store";

const CHUNK = 100;

async function insertAll<Row>(rows: readonly Row[], insert: (chunk: Row[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += CHUNK) await insert(rows.slice(start, start + CHUNK));
}

/**
 * Puts channels of a user into the store, as many as no test could make through the API: groups, every tenth public. The last
 * one is named "needle"; every second one is of the service "sales" and assigned to the user. Somebody else has marked and tagged some,
 * and the company has a thousand more users.
 */
export async function fillChannels(store: Store, company: string, userId: string, count: number): Promise<void> {
  const id = (i: number) => `00000000-0000-4000-8000-${i.toString(16).padStart(12, "0")}`;
  const channels: ChannelRow[] = Array.from({ length: count }, (_, i) => ({
    company,
    id: id(i),
    history: `history${i}`,
    kind: "group",
    subject: null,
    description: null,
    access: i % 10 === 0 ? "public" : "private",
    broadcast: null,
    external: 0,
    service: i % 2 ? "sales" : null,
    service_title: null,
    service_recipient: null,
    service_key: i % 2 ? "sales" : null,
    assignee: i % 2 ? userId : null,
    created_at: i,
    created_by: userId,
    updated_at: i,
    last_seq: 0,
    last_loud: 0,
    last_message_at: null,
    activity: i,
    member_count: 1,
    fanout: 1,
    search_text: i === 0 ? "needle" : "hay stack",
  }));
  const members: MemberRow[] = channels.map((channel) => ({
    company,
    channel: channel.id,
    user_id: userId,
    role: "supervisor",
    joined_at: channel.created_at,
    outside: 0,
    read_seq: 0,
    read_loud: 0,
    read_at: null,
    read_message: null,
    hidden: 0,
    activity: channel.activity,
  }));
  const colleagues = Array.from({ length: 1000 }, (_, i) => ({ email: `${i}@${company}.many` }));
  await importUsers(store, company, colleagues, 0);
  await store.write(async (tx: WriteTx) => {
    await insertAll(channels, (chunk) => tx.execute(tx.sql.insertInto("channels").values(chunk)));
    await insertAll(members, (chunk) => tx.execute(tx.sql.insertInto("members").values(chunk)));
    await insertAll(channels.slice(0, 1000), (chunk) =>
      tx.execute(
        tx.sql
          .insertInto("unread_marks")
          .values(
            chunk.map(({ id }) => ({ company, user_id: `not ${userId}`, channel: id, message_id: null, marked_at: 0 })),
          ),
      ),
    );
    await insertAll(channels.slice(0, 1000), (chunk) =>
      tx.execute(
        tx.sql.insertInto("tagged_channels").values(
          chunk.map(({ id }, i) => ({
            company,
            user_id: `not ${userId}`,
            tag: `tag${i}`,
            channel: id,
            tagged_at: 0,
          })),
        ),
      ),
    );
    await tx.execute({ compile: () => raw`analyze`.compile(tx.sql) });
  });
}
