import { sql as raw } from "kysely";
import { importUsers } from "../../src/domain/import-users";
import type { Store, WriteTx } from "../../src/store/store";
import { channelRow, memberRow } from "./rows";

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
  const channels = Array.from({ length: count }, (_, i) =>
    channelRow({
      company,
      id: id(i),
      history: `history${i}`,
      access: i % 10 === 0 ? "public" : "private",
      ...(i % 2 === 1 && { service: "sales", service_key: "sales", assignee: userId }),
      created_at: i,
      created_by: userId,
      updated_at: i,
      activity: i,
      member_count: 1,
      search_text: i === 0 ? "needle" : "hay stack",
    }),
  );
  const members = channels.map(({ id: channel, created_at: joined_at, activity }) =>
    memberRow({ company, channel, user_id: userId, role: "supervisor", joined_at, activity }),
  );
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
