import {
  AddChannelMembersCommand,
  CreateGroupChannelCommand,
  DeleteMessageCommand,
  PinMessageCommand,
  SendMessageCommand,
  SendMessageReactionCommand,
} from "@wildix/xbees-conversations-client";
import {
  collect,
  listAllChannels,
  listAllMembers,
  listAllMessages,
  listAllPinnedMessages,
  listAllReactions,
  queryAllChannels,
} from "../src";
import { openService, type Service } from "./service";

describe("iterators over lists, against the server", () => {
  let service: Service;
  let channelId: string;
  const send = async (text: string) =>
    (await service.ann.client.send(new SendMessageCommand({ channelId, text }))).message.messageId;

  beforeAll(async () => {
    service = await openService();
    const { channel } = await service.ann.client.send(
      new CreateGroupChannelCommand({ subject: "lists", members: [service.bob.id], silent: true }),
    );
    channelId = channel.channelId;
  });
  afterAll(() => service?.close());

  test("listAllMessages gives every message once, newest first, whatever is sent meanwhile", async () => {
    const ids: string[] = [];
    for (let i = 0; i < 7; i++) ids.push(await send(`message ${i}`));
    const seen: string[] = [];
    for await (const message of listAllMessages(service.ann.client, { channelId }, { pageSize: 2 })) {
      seen.push(message.messageId);
      if (seen.length < 5) await send(`meanwhile ${seen.length}`);
    }
    expect(seen).toEqual([...ids].reverse());
  });

  test("listAllMessages begins before the message that is named, a deleted one too", async () => {
    const first = await send("first");
    const second = await send("second");
    await service.ann.client.send(new DeleteMessageCommand({ channelId, messageId: second }));
    const before = listAllMessages(service.ann.client, { channelId, before: second }, { pageSize: 3 });
    expect((await collect(before, { max: 1 }))[0]?.messageId).toBe(first);
  });

  test("no page is asked for that isn't needed, and an iteration that is left asks no more", async () => {
    let asked = 0;
    const { client } = service.ann;
    const counting = {
      send: (...args: Parameters<typeof client.send>) => {
        asked++;
        return client.send(...args);
      },
    } as typeof client;
    expect(await collect(listAllMessages(counting, { channelId }, { pageSize: 2 }), { max: 2 })).toHaveLength(2);
    expect(asked).toBe(1);
    expect(await collect(listAllMessages(counting, { channelId }), { max: 0 })).toEqual([]);
    expect(asked).toBe(1);
    for await (const _ of listAllMessages(counting, { channelId }, { pageSize: 1 })) break;
    expect(asked).toBe(2);
  });

  test("an aborted listing throws the signal's reason", async () => {
    const abort = new AbortController();
    const listing = (async () => {
      for await (const _ of listAllMessages(service.ann.client, { channelId }, { pageSize: 1, signal: abort.signal })) {
        abort.abort(new Error("enough"));
      }
    })();
    await expect(listing).rejects.toThrow("enough");
  });

  test("listAllMembers gives each member with its user", async () => {
    const people = Array.from({ length: 12 }, (_, i) => ({ email: `p${i}@many.example` }));
    await service.ann.client.send(new AddChannelMembersCommand({ channelId, membersToInvite: people, silent: true }));
    const members = await collect(listAllMembers(service.bob.client, { channelId }, { pageSize: 5 }));
    expect(members).toHaveLength(14);
    expect(members.every(({ member, user }) => member.id === user.id)).toBe(true);
    expect(members.map(({ user }) => user.email)).toEqual(expect.arrayContaining(people.map(({ email }) => email)));
  });

  test("listAllChannels and queryAllChannels go through all pages; a channel that moves comes once", async () => {
    const { client } = service.ann;
    for (let i = 0; i < 5; i++) await client.send(new CreateGroupChannelCommand({ subject: `needle ${i}` }));
    const subjects: (string | undefined)[] = [];
    for await (const channel of listAllChannels(client, {}, { pageSize: 2 })) {
      subjects.push(channel.subject);
      // It comes to the top, and everything read so far moves one place on.
      if (subjects.length === 2) await send("up");
    }
    expect(new Set(subjects).size).toBe(subjects.length);
    const found = await collect(queryAllChannels(client, { query: { text: "needle" } }, { pageSize: 2 }));
    expect(found.map(({ subject }) => subject).sort()).toEqual([0, 1, 2, 3, 4].map((i) => `needle ${i}`));
  });

  test("listAllReactions and listAllPinnedMessages", async () => {
    const messageId = await send("popular");
    for (const reactionType of ["heart", "clap", "eyes"] as const) {
      await service.ann.client.send(new SendMessageReactionCommand({ channelId, messageId, reactionType }));
    }
    await service.bob.client.send(new SendMessageReactionCommand({ channelId, messageId, reactionType: "heart" }));
    const reactions = await collect(listAllReactions(service.ann.client, { channelId, messageId }, { pageSize: 2 }));
    expect(reactions.map(({ type }) => type).sort()).toEqual(["clap", "eyes", "heart", "heart"]);
    await service.ann.client.send(new PinMessageCommand({ channelId, messageId, silent: true }));
    const pinned = await collect(listAllPinnedMessages(service.ann.client, { channelId }, { pageSize: 1 }));
    expect(pinned.map((message) => message.messageId)).toEqual([messageId]);
  });

  test("what a call throws comes through", async () => {
    const listing = collect(listAllMessages(service.ann.client, { channelId: "nowhere" }));
    await expect(listing).rejects.toMatchObject({ name: "ChannelNotFoundException" });
    const invalid = collect(listAllMessages(service.ann.client, { channelId }, { pageSize: 1000 }));
    await expect(invalid).rejects.toMatchObject({ name: "ValidationException" });
  });
});
