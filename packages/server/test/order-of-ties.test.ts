import {
  AddChannelMembersCommand,
  CreateGroupChannelCommand,
  ListChannelMembersCommand,
  ListMessageReactionsCommand,
  SendMessageCommand,
  SendMessageReactionCommand,
} from "@wildix/xbees-conversations-client";
import { type RawBuilder, sql as raw } from "kysely";
import type { ReadTx } from "../src/store/store";
import { describeWorlds } from "./support/world";

/** All calls come in the same instant. */
const instant = Date.now();

/** Sorted by their bytes; most languages would put them into another order. */
const IDS = ["Bbbbbbbbbbbb", "Zzzzzzzzzzz9", "aAaaaaaaaaaa", "aaaaaaaaaaaa", "bbbbbbbbbbbb"];

const text = (tx: ReadTx, query: RawBuilder<unknown>) => ({ compile: () => query.compile(tx.sql) });

describeWorlds(
  "what ties goes by the bytes of ids, on every engine and in databases of every language",
  (world) => {
    const group = async () => {
      const { company, ann } = await world().company();
      await world().users(
        company,
        IDS.map((id) => ({ id })),
      );
      const others = await Promise.all(IDS.map((id) => world().person(company, id)));
      const { channel } = await ann.client.send(new CreateGroupChannelCommand({ silent: true }));
      const { channelId } = channel;
      const shuffled = [...IDS].reverse();
      await ann.client.send(new AddChannelMembersCommand({ channelId, members: shuffled, silent: true }));
      return { ann, others, channelId };
    };

    test("members who joined in the same instant are listed by user id", async () => {
      const { ann, channelId } = await group();
      const { members } = await ann.client.send(new ListChannelMembersCommand({ channelId }));
      expect(members.map(({ id }) => id)).toEqual([ann.id, ...IDS].sort());
    });

    test("reactions of the same instant are listed by user id", async () => {
      const { ann, others, channelId } = await group();
      const { message } = await ann.client.send(new SendMessageCommand({ channelId, text: "Lunch?" }));
      const reaction = { channelId, messageId: message.messageId, reactionType: "thumbsup" as const };
      for (const { client } of [...others].reverse()) await client.send(new SendMessageReactionCommand(reaction));
      const { reactions } = await ann.client.send(new ListMessageReactionsCommand(reaction));
      expect(reactions.map(({ user }) => user.id)).toEqual(IDS);
    });

    test("no column of the service's tables is compared by a language", async () => {
      if (world().engine === "sqlite") return;
      const columns = raw<{ column: string; collation: string | null }>`
        SELECT table_name || '.' || column_name AS "column", collation_name AS collation FROM information_schema.columns
        WHERE table_schema = current_schema() AND data_type = 'text' AND table_name <> 'migrations'`;
      const found = await world().conversations.store.read((tx) => tx.query(text(tx, columns) as never));
      expect(found).toContainEqual({ column: "members.user_id", collation: "C" });
      expect((found as { collation: string | null }[]).filter(({ collation }) => collation !== "C")).toEqual([]);
    });
  },
  { clock: () => instant },
);
