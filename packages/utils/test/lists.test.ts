import {
  AddChannelMembersCommand,
  CreateGroupChannelCommand,
  CreateInboxTagCommand,
  DeleteChannelMemberCommand,
  DeleteMessageCommand,
  ListChannelMembersCommand,
  MarkReadCommand,
  PinMessageCommand,
  SendMessageCommand,
  SendMessageReactionCommand,
  TagChannelCommand,
} from "@wildix/xbees-conversations-client";
import { operations } from "@wildix/xbees-conversations-client/registry";
import {
  collect,
  listAllChannels,
  listAllMembers,
  listAllMessages,
  listAllPinnedMessages,
  listAllReactions,
  listAllReadStatuses,
  listAllTaggedChannels,
  listAllTags,
  listMessagesAfter,
  queryAllChannels,
} from "../src";
import { openService, type Service } from "./service";

/** Which function goes through which list. */
const iterators = {
  ListChannelMembers: listAllMembers,
  ListChannelMembersReadStatus: listAllReadStatuses,
  ListChannels: listAllChannels,
  ListInboxTaggedChannels: listAllTaggedChannels,
  ListInboxTags: listAllTags,
  ListMessageReactions: listAllReactions,
  ListMessages: listAllMessages,
  ListPinnedMessages: listAllPinnedMessages,
  QueryChannels: queryAllChannels,
};

test("every list operation of the model has its iterator", () => {
  const lists = Object.keys(operations).filter((name) => /^(List|Query)/.test(name));
  expect(Object.keys(iterators).sort()).toEqual(lists.sort());
});

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

  test("listMessagesAfter gives what followed, oldest first, and what is sent meanwhile", async () => {
    const known = await send("known");
    const ids: string[] = [];
    for (let i = 0; i < 5; i++) ids.push(await send(`later ${i}`));
    const seen: string[] = [];
    for await (const message of listMessagesAfter(service.ann.client, { channelId, after: known }, { pageSize: 2 })) {
      seen.push(message.messageId);
      if (seen.length === 3) ids.push(await send("meanwhile"));
    }
    expect(seen).toEqual(ids);
    const after = ids.at(-1) as string;
    expect(await collect(listMessagesAfter(service.ann.client, { channelId, after }))).toEqual([]);
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

  test("an aborted listing gives nothing more of the page that it has, and gives up the call that runs", async () => {
    const abort = new AbortController();
    const given: string[] = [];
    const listing = (async () => {
      for await (const { messageId } of listAllMessages(service.ann.client, { channelId }, { signal: abort.signal })) {
        given.push(messageId);
        abort.abort(new Error("enough"));
      }
    })();
    await expect(listing).rejects.toThrow("enough");
    expect(given).toHaveLength(1);

    const running = new AbortController();
    const first = listAllChannels(service.ann.client, {}, { signal: running.signal }).next();
    running.abort(new Error("given up"));
    await expect(first).rejects.toThrow("given up");
  });

  test("listAllMembers gives each member with its user", async () => {
    const people = Array.from({ length: 12 }, (_, i) => ({ email: `p${i}@many.example` }));
    await service.ann.client.send(new AddChannelMembersCommand({ channelId, membersToInvite: people, silent: true }));
    const members = await collect(listAllMembers(service.bob.client, { channelId }, { pageSize: 5 }));
    expect(members).toHaveLength(14);
    expect(members.every(({ member, user }) => member.id === user.id)).toBe(true);
    expect(members.map(({ user }) => user.email)).toEqual(expect.arrayContaining(people.map(({ email }) => email)));
  });

  test("listAllMembers misses nobody when others are removed meanwhile", async () => {
    const { client } = service.ann;
    const membersToInvite = Array.from({ length: 11 }, (_, i) => ({ email: `leaving${i}@many.example` }));
    const created = await client.send(new CreateGroupChannelCommand({ membersToInvite, silent: true }));
    const group = { channelId: created.channel.channelId };
    const { members } = await client.send(new ListChannelMembersCommand(group));
    // All joined at once, so that they go by id: those of the first page, but for who removes them.
    const leaving = members.slice(0, 5).filter(({ id }) => id !== service.ann.id);
    const staying = members.filter((member) => !leaving.includes(member));
    const given: string[] = [];
    for await (const { member } of listAllMembers(client, group, { pageSize: 5 })) {
      given.push(member.id);
      if (given.length !== 5) continue;
      for (const { id } of leaving)
        await client.send(new DeleteChannelMemberCommand({ ...group, memberId: id, silent: true }));
    }
    expect(given).toEqual(expect.arrayContaining(staying.map(({ id }) => id)));
    expect(new Set(given).size).toBe(given.length);
  });

  test("listAllChannels comes back to a channel that moved to the top before it was reached", async () => {
    const { client } = service.bob;
    const made: string[] = [];
    for (let i = 0; i < 6; i++)
      made.unshift((await client.send(new CreateGroupChannelCommand({ subject: `${i}` }))).channel.channelId);
    const given: string[] = [];
    for await (const channel of listAllChannels(client, {}, { pageSize: 2 })) {
      given.push(channel.channelId);
      const last = made.at(-1) as string;
      if (given.length === 2) await client.send(new SendMessageCommand({ channelId: last, text: "up" }));
    }
    expect(given).toEqual(expect.arrayContaining(made));
    expect(new Set(given).size).toBe(given.length);
  });

  test("listAllTags, listAllTaggedChannels and listAllReadStatuses", async () => {
    const { client } = service.ann;
    const { tag } = await client.send(new CreateInboxTagCommand({ name: "Customers" }));
    await client.send(new TagChannelCommand({ channelId, tagId: tag.id }));
    expect(await collect(listAllTags(client))).toEqual([tag]);
    expect(await collect(listAllTaggedChannels(client, { tagId: tag.id }))).toEqual([{ channelId, tagId: tag.id }]);
    const { channel } = await client.send(new CreateGroupChannelCommand({ members: [service.bob.id] }));
    await service.bob.client.send(new MarkReadCommand({ channelId: channel.channelId }));
    const statuses = await collect(listAllReadStatuses(client, { channelId: channel.channelId }));
    expect(statuses.map(({ id }) => id).sort()).toEqual([service.ann.id, service.bob.id].sort());
    const abort = AbortSignal.abort(new Error("no"));
    await expect(collect(listAllTags(client, {}, { signal: abort }))).rejects.toThrow("no");
  });

  test("listAllChannels and queryAllChannels go through all pages; a channel that moves comes once", async () => {
    const { client } = service.ann;
    for (let i = 0; i < 5; i++) await client.send(new CreateGroupChannelCommand({ subject: `needle ${i}` }));
    const given: string[] = [];
    for await (const channel of listAllChannels(client, {}, { pageSize: 2 })) {
      given.push(channel.channelId);
      // It comes to the top, and everything read so far moves one place on.
      if (given.length === 2) await send("up");
    }
    expect(new Set(given).size).toBe(given.length);
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
