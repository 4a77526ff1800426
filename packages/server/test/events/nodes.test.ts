import {
  DeleteMessageCommand,
  ListMessagesCommand,
  PinMessageCommand,
  SendMessageCommand,
  SendMessageReactionCommand,
} from "@wildix/xbees-conversations-client";
import type { StoredEvent } from "../../src/events/event-log";
import { insertEvent } from "../../src/store/events";
import { describeEngines } from "../support/engines";
import { groupId } from "../support/group";
import { waitFor } from "../support/raw-http";
import { World } from "../support/world";

const WRITERS = 8;
const CALLS = 12;

describeEngines("events of several writers at once", (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await World.open(engine);
    // The embedded store has one.
    if (engine === "postgres") await world.addNode();
  });
  afterAll(() => world?.close());

  test("each node's follower sees each committed event once, in the order of each channel's changes, and none that was undone", async () => {
    const { company, ann, bob, cleo } = await world.company();
    const nodes = engine === "postgres" ? [0, 1] : [0];
    const followed: StoredEvent[][] = nodes.map(() => []);
    const follows = await Promise.all(
      nodes.map((node) => world.node(node).conversations.events.follow((events) => followed[node]?.push(...events))),
    );
    const channels = await Promise.all([0, 1, 2].map(() => groupId(ann, [bob, cleo])));
    const people = await Promise.all(
      [ann, bob, cleo].flatMap(({ id }) => nodes.map((node) => world.person(company, id, node))),
    );

    // Every third call of a writer is undone, after its event was written.
    const { store } = world.conversations;
    let undone = 0;
    const undo = () =>
      store
        .write(async (tx) => {
          const nothing = { only_user: null, joined: null, gone: null };
          const event = { company, id: `undone${undone++}`, type: "chat:message:new", channel: channels[0] as string };
          await tx.run(insertEvent, { ...event, ...nothing, time: 0, body: "{}" });
          throw new Error("undone");
        })
        .catch(() => {});
    let wanted = channels.length;
    await Promise.all(
      Array.from({ length: WRITERS }, async (_, writer) => {
        const { client } = people[writer % people.length] as (typeof people)[number];
        for (let index = 0; index < CALLS; index++) {
          const channelId = channels[(writer + index) % channels.length] as string;
          const { message } = await client.send(new SendMessageCommand({ channelId, text: `${writer} ${index}` }));
          const place = { channelId, messageId: message.messageId };
          wanted += 1;
          if (index % 3 === 0) await undo();
          if (index % 3 === 1) {
            await client.send(new SendMessageReactionCommand({ ...place, reactionType: "heart" }));
            await client.send(new DeleteMessageCommand(place));
            wanted += 2;
          }
          if (index % 3 === 2) {
            await client.send(new PinMessageCommand({ ...place, silent: true }));
            wanted += 1;
          }
        }
      }),
    );
    await waitFor(() => followed.every((events) => events.length >= wanted));
    for (const { stop } of follows) stop();

    for (const events of followed) {
      expect(events.length).toBe(wanted);
      expect(new Set(events.map(({ id }) => id)).size).toBe(wanted);
      const positions = events.map(({ position }) => position);
      expect(positions).toEqual(positions.toSorted((one, other) => one - other));
      for (const channelId of channels) {
        const { messages } = await ann.client.send(new ListMessagesCommand({ channelId, limit: 100 }));
        const bodies = events.filter(({ channel }) => channel === channelId).map(({ body }) => JSON.parse(body));
        const sent = bodies.filter(({ type }) => type === "chat:message:new");
        expect(sent.map(({ data }) => data.message.messageId)).toEqual(
          messages.map(({ messageId }) => messageId).reverse(),
        );
        const last = new Map(bodies.map(({ data }) => [data.message?.messageId, data.message]));
        for (const message of messages) expect(last.get(message.messageId)).toEqual(message);
      }
    }
  });

  test("what one node commits wakes the others, and their followers get it", async () => {
    const { company, ann, bob } = await world.company();
    const channelId = await groupId(ann, [bob]);
    const node = engine === "postgres" ? 1 : 0;
    const sender = await world.person(company, ann.id, 0);
    const seen: StoredEvent[] = [];
    const { events, signals } = world.node(node).conversations;
    const { stop } = await events.follow((batch) => seen.push(...batch));
    let woken = 0;
    const forget = signals.on("events", () => {
      woken += 1;
    });
    await sender.client.send(new SendMessageCommand({ channelId, text: "hello" }));
    await waitFor(() => seen.length === 1 && woken > 0);
    forget();
    stop();
  });
});
