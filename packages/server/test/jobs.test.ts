import {
  DeleteChannelCommand,
  GetChannelCommand,
  GetOrCreateDirectChannelCommand,
  ListMessagesCommand,
  PinMessageCommand,
  SendMessageCommand,
  SendMessageReactionCommand,
} from "@wildix/xbees-conversations-client";
import type { JobKind, JobPayloads, NewJob } from "../src/domain/jobs";
import { schedule } from "../src/domain/jobs";
import type { JobRow, Tables } from "../src/store/schema";
import { createGroup, groupId } from "./support/group";
import { describeWorlds, type Person, type World } from "./support/world";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const jobsOf = (world: World, company: string): Promise<JobRow[]> =>
  world.conversations.store.read((tx) =>
    tx.query(tx.sql.selectFrom("jobs").selectAll().where("company", "=", company)),
  );

const count = async (world: World, table: keyof Tables & ("messages" | "message_reactions"), history: string) =>
  (
    await world.conversations.store.read((tx) =>
      tx.query(tx.sql.selectFrom(table).select("company").where("history", "=", history)),
    )
  ).length;

const historyOf = async (world: World, channelId: string): Promise<string> => {
  const rows = await world.conversations.store.read((tx) =>
    tx.query(tx.sql.selectFrom("channels").select("history").where("id", "=", channelId)),
  );
  return (rows[0] as { history: string }).history;
};

const scheduleIn = <K extends JobKind>(world: World, company: string, job: NewJob<K>): Promise<string> =>
  world.conversations.store.write((tx) =>
    schedule({ tx, company, now: world.now(), services: { wakeJobs: world.conversations.jobs.wake } }, job),
  );

const send = async (person: Person, channelId: string, text = "hello") =>
  (await person.client.send(new SendMessageCommand({ channelId, text }))).message;

/** Many messages at once, past the operations. */
const fill = (world: World, company: string, history: string, messages: number): Promise<void> =>
  world.conversations.store.write(async (tx) => {
    for (let from = 1000; from < 1000 + messages; from += 100) {
      const rows = Array.from({ length: 100 }, (_, i) => ({
        company,
        history,
        seq: from + i,
        id: `filled${from + i}`,
        loud: 0,
        type: "regular" as const,
        user_id: "nobody",
        created_at: 0,
      }));
      await tx.execute(tx.sql.insertInto("messages").values(rows as never));
    }
  });

describeWorlds("jobs", (world) => {
  describe("remove-history", () => {
    test("what a deleted channel held is removed soon afterwards, however much it is, and nothing else", async () => {
      const { company, ann, bob } = await world().company();
      const gone = await groupId(ann, [bob]);
      const kept = await groupId(ann, [bob]);
      const [goneHistory, keptHistory] = [await historyOf(world(), gone), await historyOf(world(), kept)];
      for (const channelId of [gone, kept]) {
        const { messageId } = await send(ann, channelId);
        await bob.client.send(new SendMessageReactionCommand({ channelId, messageId, reactionType: "thumbsup" }));
        await ann.client.send(new PinMessageCommand({ channelId, messageId, silent: true }));
      }
      await fill(world(), company, goneHistory, 1200);

      await ann.client.send(new DeleteChannelCommand({ channelId: gone }));
      await world().conversations.jobs.settled();
      expect(await count(world(), "messages", goneHistory)).toBe(0);
      expect(await count(world(), "message_reactions", goneHistory)).toBe(0);
      expect(await count(world(), "messages", keptHistory)).toBe(1);
      expect(await count(world(), "message_reactions", keptHistory)).toBe(1);
      expect((await ann.client.send(new ListMessagesCommand({ channelId: kept }))).messages[0]?.pinnedAt).toBeDefined();
      expect(await jobsOf(world(), company)).toMatchObject([
        { kind: "remove-history", state: "done", attempts: 1, claimed_by: null, error: null },
      ]);
    });

    test("a channel made again under the id of a deleted one keeps its own messages", async () => {
      const { ann, bob, pbx } = await world().company();
      const direct = async () =>
        (await ann.client.send(new GetOrCreateDirectChannelCommand({ memberId: bob.id }))).channel.channelId;
      const channelId = await direct();
      await send(ann, channelId, "old");
      const history = await historyOf(world(), channelId);
      await pbx.send(new DeleteChannelCommand({ channelId }));
      expect(await direct()).toBe(channelId);
      await send(ann, channelId, "new");
      await world().conversations.jobs.settled();
      expect(await count(world(), "messages", history)).toBe(0);
      const { messages } = await bob.client.send(new ListMessagesCommand({ channelId }));
      expect(messages.map(({ text }) => text)).toEqual(["new"]);
    });

    test("it begins by itself as soon as the deletion is committed", async () => {
      const { company, ann } = await world().company();
      await ann.client.send(new DeleteChannelCommand({ channelId: await groupId(ann, []) }));
      const before = Date.now();
      while ((await jobsOf(world(), company))[0]?.state !== "done") {
        expect(Date.now() - before).toBeLessThan(3000);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    });
  });

  describe("external-flags", () => {
    const isExternal = async (person: Person, channelId: string) =>
      (await person.client.send(new GetChannelCommand({ channelId }))).channel.external;

    test("works out anew which of a user's channels are external, hidden ones included", async () => {
      const { company, ann, bob, cleo } = await world().company();
      const channelId = await groupId(ann, [bob]);
      const others = await groupId(bob, [cleo]);
      const hidden = await groupId(ann, [bob, cleo]);
      const channels = await Promise.all(Array.from({ length: 25 }, () => groupId(ann, [bob])));
      await world().conversations.store.write((tx) =>
        tx.execute(tx.sql.updateTable("members").set({ hidden: 1 }).where("channel", "=", hidden)),
      );
      await world().users(company, [{ id: bob.id, company: "elsewhere" }]);
      await scheduleIn(world(), company, { kind: "external-flags", dedupe: ann.id, payload: { userId: ann.id } });
      await world().conversations.jobs.settled();
      for (const id of [channelId, hidden, ...channels]) expect(await isExternal(ann, id)).toBe(true);
      expect(await isExternal(cleo, others)).toBe(false);

      await world().users(company, [{ id: bob.id, company }]);
      await scheduleIn(world(), company, { kind: "external-flags", dedupe: ann.id, payload: { userId: ann.id } });
      await world().conversations.jobs.settled();
      expect(await isExternal(ann, channelId)).toBe(false);
    });

    test("looks at all of the company's channels when no user is named", async () => {
      const { company, ann, bob, cleo, dan } = await world().company();
      const channels = [
        ...(await Promise.all(Array.from({ length: 22 }, () => groupId(ann, [bob])))),
        await groupId(cleo, [bob]),
      ];
      const inside = await groupId(cleo, [dan]);
      await world().users(company, [{ id: bob.id, company: "elsewhere" }]);
      await scheduleIn(world(), company, { kind: "external-flags", dedupe: "", payload: {} });
      await world().conversations.jobs.settled();
      for (const id of channels) expect(await isExternal(bob, id)).toBe(true);
      expect(await isExternal(dan, inside)).toBe(false);
    });

    test("while one waits, scheduling again gives the same; once it has run, another", async () => {
      const { company, ann } = await world().company();
      const job = { kind: "external-flags" as const, dedupe: ann.id, payload: { userId: ann.id } };
      const ids = await world().conversations.store.write(async (tx) => {
        const call = { tx, company, now: world().now(), services: { wakeJobs: () => {} } };
        return [await schedule(call, job), await schedule(call, job)];
      });
      expect(ids[1]).toBe(ids[0]);
      await world().conversations.jobs.settled();
      expect(await scheduleIn(world(), company, job)).not.toBe(ids[0]);
    });

    test("what is scheduled by a call that fails never runs", async () => {
      const { company, ann } = await world().company();
      const payload: JobPayloads["external-flags"] = { userId: ann.id };
      let woken = 0;
      const failing = world().conversations.store.write(async (tx) => {
        const services = { wakeJobs: () => void woken++ };
        await schedule({ tx, company, now: world().now(), services }, { kind: "external-flags", dedupe: "x", payload });
        throw new Error("no");
      });
      await expect(failing).rejects.toThrow("no");
      expect(woken).toBe(0);
      expect(await jobsOf(world(), company)).toEqual([]);
    });
  });

  describe("clean-ups", () => {
    test("expired message pins are taken away; those pinned anew or for ever stay", async () => {
      const { ann } = await world().company();
      const { channelId } = await createGroup(ann, []);
      const pin = async (text: string, expiresAfter?: number) => {
        const { messageId } = await send(ann, channelId, text);
        await ann.client.send(new PinMessageCommand({ channelId, messageId, expiresAfter, silent: true }));
        return messageId;
      };
      const short = await pin("short", 60);
      const long = await pin("long", 3 * 60 * 60);
      const ever = await pin("ever");
      world().advance(HOUR);
      await world().conversations.jobs.settled();
      const history = await historyOf(world(), channelId);
      const { pins, messages } = await world().conversations.store.read(async (tx) => ({
        pins: await tx.query(tx.sql.selectFrom("message_pins").select("message_id").where("history", "=", history)),
        messages: await tx.query(
          tx.sql.selectFrom("messages").select("id").where("history", "=", history).where("pinned_at", "is not", null),
        ),
      }));
      expect(pins.map(({ message_id }) => message_id).sort()).toEqual([long, ever].sort());
      expect(messages.map(({ id }) => id).sort()).toEqual([long, ever].sort());
      expect(short).toBeDefined();
    });

    test("answers kept for an Idempotency-Key go after 24 hours", async () => {
      const { company, ann } = await world().company();
      const channelId = await groupId(ann, []);
      const kept = () =>
        world().conversations.store.read((tx) =>
          tx.query(tx.sql.selectFrom("idempotency_records").select("key").where("company", "=", company)),
        );
      await send(ann, channelId);
      expect(await kept()).toHaveLength(2);
      world().advance(23 * HOUR);
      // The token of then has expired.
      await send(await world().person(company, ann.id), channelId);
      await world().conversations.jobs.settled();
      expect(await kept()).toHaveLength(3);
      world().advance(2 * HOUR);
      await world().conversations.jobs.settled();
      expect(await kept()).toHaveLength(1);
    });

    test("jobs that are done go after a day, those given up after thirty", async () => {
      const { company, ann } = await world().company();
      await ann.client.send(new DeleteChannelCommand({ channelId: await groupId(ann, []) }));
      await world().conversations.jobs.settled();
      await world().conversations.store.write((tx) =>
        tx.execute(
          tx.sql.insertInto("jobs").values({
            company,
            id: "hopeless",
            kind: "external-flags",
            dedupe: null,
            payload: "{}",
            state: "failed",
            run_at: world().now(),
            attempts: 15,
            claimed_by: null,
            claimed_until: null,
            error: "Error: no",
            created_at: world().now(),
            finished_at: world().now(),
          }),
        ),
      );
      const states = async () => (await jobsOf(world(), company)).map(({ state }) => state).sort();
      world().advance(23 * HOUR);
      await world().conversations.jobs.settled();
      expect(await states()).toEqual(["done", "failed"]);
      world().advance(2 * HOUR);
      await world().conversations.jobs.settled();
      expect(await states()).toEqual(["failed"]);
      world().advance(30 * 24 * HOUR);
      await world().conversations.jobs.settled();
      expect(await states()).toEqual([]);
    });

    test("each recurring job is there once and waits for its next turn", async () => {
      await world().conversations.jobs.start();
      await world().conversations.jobs.settled();
      const recurring = await jobsOf(world(), "");
      expect(recurring.map(({ id }) => id)).toEqual(expect.arrayContaining(["expired-message-pins", "finished-jobs"]));
      expect(new Set(recurring.map(({ kind }) => kind)).size).toBe(recurring.length);
      for (const job of recurring) {
        expect(job).toMatchObject({ state: "waiting", attempts: 0, error: null, finished_at: null });
        expect(job.run_at).toBeGreaterThan(world().now());
      }
    });
  });
});
