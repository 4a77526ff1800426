import * as api from "@wildix/xbees-conversations-client";
import type { StoredEvent } from "../../src/events/event-log";
import { onTyping, type TypingSignal } from "../../src/events/typing";
import type { ConversationsOperation } from "../operations/cases";
import { describeEngines } from "../support/engines";
import { sendFile, uploaded } from "../support/files";
import { createGiphy, type FakeGiphy } from "../support/giphy";
import { groupId } from "../support/group";
import { type Person, World } from "../support/world";

type Client = api.ConversationsClient;
type AnyCommand = Parameters<Client["send"]>[0];
interface Command {
  readonly input: object;
}
type Data = Record<string, unknown> & {
  channel: api.Channel;
  message?: api.Message;
  members?: api.ChannelMember[];
  user?: api.User;
  users?: api.User[];
};
interface Told extends StoredEvent {
  readonly data: Data;
}

/** Sends a command, and checks that it tells of these things and no others, with what is read afterwards. */
type Tells = (who: Person | Client, command: Command, ...types: string[]) => Promise<Told[]>;

interface Scene {
  readonly world: World;
  readonly ann: Person;
  readonly bob: Person;
  readonly cleo: Person;
  readonly dan: Person;
  readonly outsider: Person;
  readonly pbx: Client;
  readonly s2s: Client;
  readonly company: string;
  /** A group of ann's, who is its supervisor, and bob. */
  readonly channelId: string;
  /** Ann's message in it, with a button `go`. */
  readonly messageId: string;
  readonly tells: Tells;
}

const CREATED = "chat:channel:created";
const UPDATED = "chat:channel:updated";
const DELETED = "chat:channel:deleted";
const ASSIGNED = "chat:channel:assigned";
const READ = "chat:channel:read";
const ADDED = "chat:member:added";
const REMOVED = "chat:member:removed";
const NEW = "chat:message:new";
const PINNED = "chat:message:pinned";
const UNPINNED = "chat:message:unpinned";

const idsIn = (list: unknown): string[] => (list as { id: string }[]).map(({ id }) => id).sort();
const sorted = (...people: { id: string }[]): string[] => people.map(({ id }) => id).sort();

/** As what only reads, or changes the caller's own inbox: nothing is told. */
const nothing =
  (command: (scene: Scene) => Command, as: (scene: Scene) => Person | Client = ({ ann }) => ann) =>
  async (scene: Scene) => {
    await scene.tells(as(scene), command(scene));
    await scene.tells(as(scene), command(scene));
  };

const parties = { service: "+390451234567", serviceRecipient: "+390457654321" };
const serviceChannel =
  (make: (input: typeof parties & { serviceTitle?: string }) => Command) =>
  async ({ ann, bob, tells }: Scene) => {
    const [created] = await tells(ann, make(parties), CREATED);
    expect([created?.joined, created?.gone]).toEqual([[ann.id], []]);
    await tells(ann, make(parties));
    await tells(ann, make({ ...parties, serviceTitle: "Sales" }), UPDATED);
    const [added] = await tells(bob, make({ ...parties, serviceTitle: "Other" }), ADDED, NEW);
    expect(added?.joined).toEqual([bob.id]);
  };
const tagOf = async ({ ann }: Scene): Promise<string> =>
  (await ann.client.send(new api.CreateInboxTagCommand({ name: `tag ${Math.random()}` }))).tag.id;

/** What each operation tells of: leaving one out doesn't compile. */
const table: { readonly [K in ConversationsOperation]: (scene: Scene) => Promise<void> } = {
  AddChannelMember: async ({ ann, dan, outsider, channelId, tells }) => {
    const add = (memberId: string, silent = false) => new api.AddChannelMemberCommand({ channelId, memberId, silent });
    const [added, message] = await tells(ann, add(dan.id), ADDED, NEW);
    expect([added?.joined, idsIn(added?.data.members), idsIn(added?.data.users)]).toEqual([
      [dan.id],
      [dan.id],
      [dan.id],
    ]);
    expect([message?.joined, message?.data.message?.type]).toEqual([[], "system"]);
    await tells(ann, add(dan.id));
    const [, updated] = await tells(ann, add(outsider.id, true), ADDED, UPDATED);
    expect(updated?.data.channel.external).toBe(true);
  },
  AddChannelMembers: async ({ ann, bob, cleo, dan, channelId, tells }) => {
    const add = () => new api.AddChannelMembersCommand({ channelId, members: [bob.id, cleo.id, dan.id] });
    const [added] = await tells(ann, add(), ADDED, NEW);
    expect([added?.joined.toSorted(), idsIn(added?.data.members)]).toEqual([sorted(cleo, dan), sorted(cleo, dan)]);
    expect(idsIn(added?.data.users)).toEqual(sorted(cleo, dan));
    await tells(ann, add());
  },
  AssignChannel: async ({ ann, bob, cleo, channelId, tells }) => {
    const assign = (input: object) => new api.AssignChannelCommand({ channelId, ...input });
    const [assigned] = await tells(ann, assign({ assigneeId: bob.id }), ASSIGNED, NEW);
    expect(assigned?.data.channel.assignee?.id).toBe(bob.id);
    await tells(ann, assign({ assigneeId: bob.id }));
    await tells(ann, assign({ assigneeId: cleo.id, silent: true }), ASSIGNED, ADDED);
    const [, gone] = await tells(
      ann,
      assign({ assigneeId: bob.id, variant: "replace_members", silent: true }),
      ASSIGNED,
      REMOVED,
    );
    expect(gone?.gone.toSorted()).toEqual(sorted(ann, cleo));
  },
  CreateGroupChannel: async ({ ann, bob, cleo, tells }) => {
    const create = (input: object) => new api.CreateGroupChannelCommand({ members: [bob.id, cleo.id], ...input });
    const [created] = await tells(ann, create({}), CREATED, NEW);
    expect(idsIn(created?.data.members)).toEqual(sorted(ann, bob, cleo));
    expect(created?.data.users?.map(({ id }) => id)).toEqual(created?.data.members?.map(({ id }) => id));
    expect(created?.joined.toSorted()).toEqual(sorted(ann, bob, cleo));
    await tells(ann, create({ idempotencyToken: "once", silent: true }), CREATED);
    await tells(ann, create({ idempotencyToken: "once", silent: true }));
    const channelId = "11111111-0000-4000-8000-000000000000";
    await tells(ann, create({ channelId, members: [] }), CREATED);
    await tells(ann, create({ channelId, members: [] }));
  },
  CreateInboxTag: async ({ ann, tells }) => {
    await tells(ann, new api.CreateInboxTagCommand({ name: "later" }));
  },
  CreateKiteChannel: async ({ ann, bob, tells }) => {
    const input = { targetId: bob.id, welcomeMessages: [{ text: "welcome" }], initialMessage: { text: "hello" } };
    const create = (more: object) => new api.CreateKiteChannelCommand({ ...input, ...more });
    const channelId = "22222222-0000-4000-8000-000000000000";
    const [created, first, second] = await tells(ann, create({ channelId }), CREATED, NEW, NEW);
    expect([created?.joined.toSorted(), created?.data.channel.lastMessage]).toEqual([sorted(ann, bob), undefined]);
    expect([first?.data.message?.text, second?.data.message?.text]).toEqual(["welcome", "hello"]);
    expect(first?.data.channel.lastMessage?.text).toBe("welcome");
    await tells(ann, create({ channelId }));
  },
  DeleteChannel: async ({ ann, bob, channelId, tells }) => {
    const [deleted] = await tells(ann, new api.DeleteChannelCommand({ channelId }), DELETED);
    expect([deleted?.gone.toSorted(), deleted?.data.channel.memberCount]).toEqual([sorted(ann, bob), 2]);
    await tells(ann, new api.DeleteChannelCommand({ channelId }));
  },
  DeleteChannelMember: async ({ ann, bob, channelId, tells }) => {
    const remove = () => new api.DeleteChannelMemberCommand({ channelId, memberId: bob.id });
    const [removed] = await tells(ann, remove(), REMOVED, NEW);
    expect([removed?.gone, idsIn(removed?.data.members), removed?.data.channel.memberCount]).toEqual([
      [bob.id],
      [bob.id],
      1,
    ]);
    await tells(ann, remove());
  },
  DeleteInboxTag: async (scene) => {
    await scene.tells(scene.ann, new api.DeleteInboxTagCommand({ tagId: await tagOf(scene) }));
  },
  DeleteMessage: async ({ ann, channelId, messageId, tells }) => {
    const place = { channelId, messageId };
    await ann.client.send(new api.PinMessageCommand({ ...place, silent: true }));
    await ann.client.send(new api.SendMessageReactionCommand({ ...place, reactionType: "heart" }));
    const [deleted] = await tells(ann, new api.DeleteMessageCommand(place), "chat:message:deleted");
    expect(deleted?.data.message).toMatchObject({ type: "deleted", deletedAt: expect.any(String) });
    expect(deleted?.data.message).not.toHaveProperty("text");
    await tells(ann, new api.DeleteMessageCommand(place));
  },
  DeleteMessageReaction: async ({ ann, bob, channelId, messageId, tells }) => {
    const reaction = { channelId, messageId, reactionType: "heart" } as const;
    await tells(bob, new api.DeleteMessageReactionCommand(reaction));
    const [added] = await tells(ann, new api.SendMessageReactionCommand(reaction), "chat:message:reaction:new");
    const gone = await tells(ann, new api.DeleteMessageReactionCommand(reaction), "chat:message:reaction:deleted");
    expect(gone[0]?.data.reaction).toEqual(added?.data.reaction);
    expect(gone[0]?.data.message).not.toHaveProperty("reactionCounts");
  },
  DescribeEvent: nothing(() => new api.DescribeEventCommand({})),
  GetActionTriggerResult: async ({ ann, channelId, messageId, tells }) => {
    const { triggerId } = await ann.client.send(
      new api.TriggerMessageActionCommand({ channelId, messageId, actionId: "go" }),
    );
    await tells(ann, new api.GetActionTriggerResultCommand({ triggerId }));
  },
  GetChannel: nothing(({ channelId }) => new api.GetChannelCommand({ channelId })),
  GetChannelMember: nothing(({ channelId, bob }) => new api.GetChannelMemberCommand({ channelId, memberId: bob.id })),
  GetDirectChannelId: nothing(({ bob }) => new api.GetDirectChannelIdCommand({ memberId: bob.id })),
  GetFilePresignedDownloadUrl: async ({ ann, channelId, tells }) => {
    const { messageId, attachments } = await sendFile(ann, channelId, await uploaded(ann, channelId, "a.txt", "text"));
    const fileId = attachments?.[0]?.fsId as string;
    await tells(ann, new api.GetFilePresignedDownloadUrlCommand({ channelId, messageId, fileId }));
  },
  GetInboxState: nothing(() => new api.GetInboxStateCommand({})),
  GetMessage: nothing(({ channelId, messageId }) => new api.GetMessageCommand({ channelId, messageId })),
  GetOrCreateDirectChannel: async ({ ann, bob, tells }) => {
    const give = (memberId: string) => new api.GetOrCreateDirectChannelCommand({ memberId });
    const [created] = await tells(ann, give(bob.id), CREATED);
    expect([created?.joined.toSorted(), idsIn(created?.data.users)]).toEqual([sorted(ann, bob), sorted(ann, bob)]);
    await tells(bob, give(ann.id));
  },
  GetOrCreateSmsChannel: serviceChannel((input) => new api.GetOrCreateSmsChannelCommand(input)),
  GetOrCreateTelephonyChannel: serviceChannel((input) => new api.GetOrCreateTelephonyChannelCommand(input)),
  GetOrCreateWhatsAppChannel: serviceChannel((input) => new api.GetOrCreateWhatsAppChannelCommand(input)),
  GetSmsChannelId: nothing(() => new api.GetSmsChannelIdCommand(parties)),
  GetTelephonyChannelId: nothing(() => new api.GetTelephonyChannelIdCommand(parties)),
  GetWhatsAppChannelId: nothing(() => new api.GetWhatsAppChannelIdCommand(parties)),
  GetToken: nothing(() => new api.GetTokenCommand({ clientId: "app" })),
  GetUploadedFileInfo: async ({ ann, channelId, tells }) => {
    const { id: fileId } = await uploaded(ann, channelId, "a.txt", "text");
    await tells(ann, new api.GetUploadedFileInfoCommand({ channelId, fileId }));
  },
  HideChannel: nothing(({ channelId }) => new api.HideChannelCommand({ channelId })),
  Invite: nothing(() => new api.InviteCommand({ invitees: [{ email: "new@guest.test" }] })),
  JoinChannel: async ({ ann, cleo, tells }) => {
    const channelId = await groupId(ann, [], { access: "public" });
    const [joined] = await tells(cleo, new api.JoinChannelCommand({ channelId }), ADDED, NEW);
    expect(joined?.joined).toEqual([cleo.id]);
    await tells(cleo, new api.JoinChannelCommand({ channelId }));
  },
  LeaveChannel: async ({ ann, bob, channelId, tells }) => {
    const [left] = await tells(bob, new api.LeaveChannelCommand({ channelId, silent: true }), REMOVED);
    expect(left?.gone).toEqual([bob.id]);
    await tells(bob, new api.LeaveChannelCommand({ channelId }));
    await tells(ann, new api.LeaveChannelCommand({ channelId }), REMOVED, NEW);
  },
  ListChannelMembers: nothing(({ channelId }) => new api.ListChannelMembersCommand({ channelId })),
  ListChannelMembersReadStatus: nothing(({ channelId }) => new api.ListChannelMembersReadStatusCommand({ channelId })),
  ListChannels: nothing(() => new api.ListChannelsCommand({})),
  ListInboxTaggedChannels: async (scene) => {
    await scene.tells(scene.ann, new api.ListInboxTaggedChannelsCommand({ tagId: await tagOf(scene) }));
  },
  ListInboxTags: nothing(() => new api.ListInboxTagsCommand({})),
  ListMessageReactions: nothing(
    ({ channelId, messageId }) => new api.ListMessageReactionsCommand({ channelId, messageId }),
  ),
  ListMessages: nothing(({ channelId }) => new api.ListMessagesCommand({ channelId })),
  ListPinnedMessages: nothing(({ channelId }) => new api.ListPinnedMessagesCommand({ channelId })),
  MarkRead: async ({ ann, bob, channelId, messageId, tells }) => {
    const [read] = await tells(bob, new api.MarkReadCommand({ channelId }), READ);
    expect(read?.data).toMatchObject({ user: { id: bob.id }, readAt: new Date(read?.time as number).toISOString() });
    await tells(bob, new api.MarkReadCommand({ channelId, messageId }));
    // Who sends has read.
    await tells(ann, new api.MarkReadCommand({ channelId }));
    await bob.client.send(new api.MarkUnreadCommand({ channelId }));
    await tells(bob, new api.MarkReadCommand({ channelId }));
  },
  MarkUnread: nothing(({ channelId }) => new api.MarkUnreadCommand({ channelId })),
  PartialUpdateChannel: async ({ ann, channelId, tells }) => {
    const update = (set: object) => new api.PartialUpdateChannelCommand({ channelId, set });
    const [updated] = await tells(ann, update({ subject: "new" }), UPDATED, NEW);
    expect(updated?.data.channel.subject).toBe("new");
    await tells(ann, update({ subject: "new" }));
    await tells(ann, update({ description: "what it is for" }), UPDATED);
    await tells(ann, update({}));
  },
  PartialUpdateMessage: async ({ ann, channelId, messageId, tells }) => {
    const update = (set: object) => new api.PartialUpdateMessageCommand({ channelId, messageId, set });
    const [updated] = await tells(ann, update({ text: "other" }), "chat:message:updated");
    expect(updated?.data.message).toMatchObject({ text: "other", updatedAt: expect.any(String) });
    await tells(ann, update({}));
  },
  PinChannel: nothing(({ channelId }) => new api.PinChannelCommand({ channelId })),
  PinMessage: async ({ world, ann, bob, channelId, messageId, tells }) => {
    const pin = (more: object = {}) => new api.PinMessageCommand({ channelId, messageId, silent: true, ...more });
    const [pinned] = await tells(ann, pin(), PINNED);
    expect(pinned?.data).toMatchObject({ user: { id: ann.id }, message: { pinnedAt: expect.any(String) } });
    await tells(ann, pin());
    await tells(bob, pin());
    // Another time, but the pin is still ann's.
    const expiresAt = new Date(world.now() + 60_000).toISOString();
    const [changed] = await tells(bob, pin({ expiresAt }), PINNED);
    expect(changed?.data.user?.id).toBe(ann.id);
    await tells(bob, pin({ expiresAt }));
    // It expires, and is pinned anew before anybody has cleaned up.
    world.advance(60_000);
    const [expired, again] = await tells(bob, pin({ silent: false }), UNPINNED, PINNED, NEW);
    expect([expired?.data.user, again?.data.user]).toMatchObject([{ id: ann.id }, { id: bob.id }]);
    expect([expired?.data.message?.pinnedAt, again?.data.message?.pinnedAt]).toEqual([undefined, expect.any(String)]);
  },
  QueryChannels: nothing(() => new api.QueryChannelsCommand({ query: {} })),
  ScheduleExternalFlagAdjustmentJob: nothing(() => new api.ScheduleExternalFlagAdjustmentJobCommand({})),
  SendActionTriggerResult: async ({ ann, pbx, channelId, messageId, tells }) => {
    const { triggerId } = await ann.client.send(
      new api.TriggerMessageActionCommand({ channelId, messageId, actionId: "go" }),
    );
    await tells(pbx, new api.SendActionTriggerResultCommand({ triggerId, result: {} }));
  },
  SendGiphy: async ({ ann, channelId, tells }) => {
    const [sent] = await tells(ann, new api.SendGiphyCommand({ channelId, text: "cat" }), NEW);
    expect(sent?.data.message?.attachments).toHaveLength(1);
  },
  SendMessage: async ({ ann, bob, channelId, tells }) => {
    const send = (input: object) => new api.SendMessageCommand({ channelId, text: "hello", ...input });
    const [sent] = await tells(ann, send({ idempotencyToken: "k" }), NEW);
    expect(sent).toMatchObject({ joined: [], gone: [], onlyUser: null, data: { message: { text: "hello" } } });
    expect(sent?.data.channel.lastMessage).toEqual(sent?.data.message);
    await tells(ann, send({ idempotencyToken: "k" }));
    await tells(bob, send({ silent: true }), NEW);
  },
  SendMessageReaction: async ({ ann, bob, channelId, messageId, tells }) => {
    const react = () => new api.SendMessageReactionCommand({ channelId, messageId, reactionType: "heart" });
    const [added] = await tells(ann, react(), "chat:message:reaction:new");
    expect(added?.data).toMatchObject({
      reaction: { type: "heart", user: { id: ann.id } },
      message: { reactionCounts: [{ type: "heart", count: 1 }] },
    });
    await tells(ann, react());
    await tells(bob, react(), "chat:message:reaction:new");
  },
  SendSystemMessage: async ({ s2s, company, channelId, tells }) => {
    const [sent] = await tells(s2s, new api.SendSystemMessageCommand({ channelId, text: "maintenance" }), NEW);
    expect(sent?.data.message).toMatchObject({ type: "system", user: { id: company } });
  },
  SendTypingStart: async (scene) => {
    const told = await typingOf(scene, new api.SendTypingStartCommand({ channelId: scene.channelId }));
    expect(told).toMatchObject([{ type: "chat:typing:start", user: scene.ann.id, channel: scene.channelId }]);
  },
  SendTypingStop: async (scene) => {
    const told = await typingOf(scene, new api.SendTypingStopCommand({ channelId: scene.channelId }));
    expect(told).toMatchObject([{ type: "chat:typing:stop", user: scene.ann.id, company: scene.company }]);
    const { data, ...envelope } = JSON.parse(told[0]?.body as string);
    expect(envelope).toEqual({ id: told[0]?.id, type: told[0]?.type, company: scene.company, time: told[0]?.time });
    expect(data).toMatchObject({ channel: { channelId: scene.channelId }, user: { id: scene.ann.id } });
  },
  ShowChannel: nothing(({ channelId }) => new api.ShowChannelCommand({ channelId })),
  TagChannel: async (scene) => {
    const tagId = await tagOf(scene);
    await scene.tells(scene.ann, new api.TagChannelCommand({ channelId: scene.channelId, tagId }));
  },
  TriggerMessageAction: async ({ ann, bob, pbx, channelId, messageId, tells }) => {
    const press = () => new api.TriggerMessageActionCommand({ channelId, messageId, actionId: "go" });
    const [pressed] = await tells(bob, press(), "chat:message:action");
    expect(pressed).toMatchObject({ onlyUser: ann.id, data: { actionId: "go", user: { id: bob.id } } });
    const triggerId = pressed?.data.triggerId as string;
    await pbx.send(new api.SendActionTriggerResultCommand({ triggerId, result: {} }));
  },
  UnpinChannel: nothing(({ channelId }) => new api.UnpinChannelCommand({ channelId })),
  UnpinMessage: async ({ world, ann, bob, channelId, messageId, tells }) => {
    const place = { channelId, messageId };
    const unpin = () => new api.UnpinMessageCommand({ ...place, silent: true });
    await tells(ann, unpin());
    await ann.client.send(new api.PinMessageCommand({ ...place, silent: true }));
    const [unpinned] = await tells(bob, unpin(), UNPINNED);
    expect([unpinned?.data.user, unpinned?.data.message?.pinnedAt]).toMatchObject([{ id: bob.id }, undefined]);
    await ann.client.send(new api.PinMessageCommand({ ...place, silent: true, expiresAfter: 30 }));
    world.advance(30_000);
    await tells(bob, unpin());
  },
  UntagChannel: async (scene) => {
    const tagId = await tagOf(scene);
    await scene.tells(scene.ann, new api.UntagChannelCommand({ channelId: scene.channelId, tagId }));
  },
  UpdateChannel: async ({ ann, bob, cleo, channelId, tells }) => {
    const update = (input: object) => new api.UpdateChannelCommand({ channelId, subject: "one", ...input });
    await tells(ann, update({}), UPDATED, NEW);
    await tells(ann, update({}));
    await tells(ann, update({ members: [bob.id] }));
    const told = await tells(
      ann,
      update({ subject: "two", members: [cleo.id] }),
      UPDATED,
      NEW,
      ADDED,
      REMOVED,
      NEW,
      NEW,
    );
    expect(told.map(({ joined, gone }) => [joined, gone])).toEqual([
      [[], []],
      [[], []],
      [[cleo.id], []],
      [[], [bob.id]],
      [[], []],
      [[], []],
    ]);
  },
  UpdateInboxTag: async (scene) => {
    await scene.tells(scene.ann, new api.UpdateInboxTagCommand({ tagId: await tagOf(scene), name: "renamed" }));
  },
  UpdateMessage: async ({ ann, channelId, messageId, tells }) => {
    const update = new api.UpdateMessageCommand({ channelId, messageId, text: "replaced" });
    const [updated] = await tells(ann, update, "chat:message:updated");
    expect(updated?.data.message?.text).toBe("replaced");
  },
  UploadFile: nothing(({ channelId }) => new api.UploadFileCommand({ channelId, name: "a.txt" })),
};

async function typingOf({ world, ann, tells }: Scene, command: Command): Promise<TypingSignal[]> {
  const told: TypingSignal[] = [];
  const stop = onTyping(world.conversations.signals, (signal) => told.push(signal));
  await tells(ann, command);
  stop();
  return told;
}

const MEMBERS_OF_AN_ENVELOPE = ["company", "data", "id", "time", "type"];

describeEngines("what is told of", (engine) => {
  let giphy: FakeGiphy;
  let world: World;
  let people: Awaited<ReturnType<World["company"]>>;
  let outsider: Person;
  beforeAll(async () => {
    giphy = await createGiphy();
    world = await World.open(engine, { giphy: giphy.config });
    people = await world.company();
    const { company } = people;
    outsider = await world.newPerson(company, { name: "otto", email: `otto@${company}.test`, company: null });
  });
  afterAll(async () => {
    await world?.close();
    await giphy?.close();
  });

  async function scene(): Promise<Scene> {
    const { ann, bob, company, pbx } = people;
    const channelId = await groupId(ann, [bob]);
    const elements = [{ actions: [{ button: { text: "Go", handler: { action: { id: "go" } } } }] }];
    const { message } = await ann.client.send(new api.SendMessageCommand({ channelId, text: "Go?", elements }));
    const { events } = world.conversations;
    const tells: Tells = async (who, command, ...types) => {
      const after = await events.horizon();
      await ("client" in who ? who.client : who).send(command as unknown as AnyCommand);
      const told = (await events.read({ after, upTo: await events.horizon(), company, limit: 100 })).map(published);
      expect(told.map(({ type }) => type)).toEqual(types);
      await expectCurrent(pbx, told);
      return told;
    };
    return { ...people, world, outsider, channelId, messageId: message.messageId, tells };
  }

  /** An event's body, which has to say the same as its row. */
  function published(event: StoredEvent): Told {
    const body = JSON.parse(event.body) as Record<string, unknown> & { data: Data };
    const { id, type, company, time, channel } = event;
    expect(Object.keys(body).sort()).toEqual(MEMBERS_OF_AN_ENVELOPE);
    expect(body).toMatchObject({ id, type, company, time, data: { channel: { channelId: channel } } });
    return { ...event, data: body.data };
  }

  /** What events say last of a channel and its messages is what is read now. */
  async function expectCurrent(pbx: Client, told: readonly Told[]): Promise<void> {
    const channels = new Map(told.map(({ type, data }) => [data.channel.channelId, { type, ...data.channel }]));
    for (const { type, lastMessage: _, ...channel } of channels.values()) {
      const read = pbx.send(new api.GetChannelCommand({ channelId: channel.channelId }));
      if (type === DELETED) {
        await expect(read).rejects.toThrow(api.ChannelNotFoundException);
        continue;
      }
      const { lastMessage, ...now } = (await read).channel;
      expect(channel).toEqual(now);
      const last = told.findLast((event) => event.type === NEW)?.data;
      if (last) expect([last.message, last.channel.lastMessage]).toEqual([lastMessage, lastMessage]);
    }
    const messages = new Map(
      told.flatMap(({ data }) => (data.message ? [[data.message.messageId, data.message]] : [])),
    );
    for (const message of messages.values()) {
      const { channelId, messageId } = message;
      expect(message).toEqual((await pbx.send(new api.GetMessageCommand({ channelId, messageId }))).message);
    }
  }

  test.each(Object.keys(table) as ConversationsOperation[])("%s", async (name) => {
    await table[name](await scene());
  });

  test("what is refused tells of nothing", async () => {
    const { ann, cleo, channelId } = await scene();
    const { events } = world.conversations;
    const after = await events.horizon();
    const refused = [
      () => cleo.client.send(new api.SendMessageCommand({ channelId, text: "no member" })),
      () => ann.client.send(new api.SendMessageCommand({ channelId, text: " " })),
      () => ann.client.send(new api.CreateGroupChannelCommand({ members: ["nobodyknowsm"] })),
    ];
    for (const call of refused) await expect(call()).rejects.toThrow();
    expect(await events.read({ after, upTo: await events.horizon(), limit: 10 })).toEqual([]);
  });

  test("pins that expire: the job tells of each once, in the name of who had pinned it", async () => {
    const { ann, bob, channelId, company, messageId } = await scene();
    const { message } = await bob.client.send(new api.SendMessageCommand({ channelId, text: "second" }));
    const pin = { channelId, silent: true, expiresAfter: 60 };
    await ann.client.send(new api.PinMessageCommand({ ...pin, messageId }));
    await bob.client.send(new api.PinMessageCommand({ ...pin, messageId: message.messageId }));
    const { events, jobs } = world.conversations;
    const after = await events.horizon();
    world.advance(60_000);
    for (let turn = 0; turn < 2; turn++) {
      await jobs.settled();
      world.advance(60_000);
    }
    const all = (await events.read({ after, upTo: await events.horizon(), company, limit: 10 })).map(published);
    const told = all.filter(({ channel }) => channel === channelId);
    expect(told.map(({ type }) => type)).toEqual([UNPINNED, UNPINNED]);
    const said = told.map(({ data }) => [data.message?.messageId, data.message?.pinnedAt, data.user?.id]);
    expect(said.sort()).toEqual(
      [
        [messageId, undefined, ann.id],
        [message.messageId, undefined, bob.id],
      ].sort(),
    );
  });

  test("pins that expire in a channel that was deleted tell of nothing", async () => {
    const { ann, channelId, messageId } = await scene();
    await ann.client.send(new api.PinMessageCommand({ channelId, messageId, silent: true, expiresAfter: 60 }));
    await ann.client.send(new api.DeleteChannelCommand({ channelId }));
    const { events, jobs } = world.conversations;
    const after = await events.horizon();
    world.advance(120_000);
    await jobs.settled();
    const told = await events.read({ after, upTo: await events.horizon(), limit: 10 });
    expect(told.filter(({ channel }) => channel === channelId)).toEqual([]);
  });

  test("the job that adjusts `external` tells of the channels that change, and of no others", async () => {
    const { ann, company } = await scene();
    const guest = await world.newPerson(company, { name: "gus", email: `gus@${company}.test`, company: null });
    const other = await groupId(ann, [guest]);
    const { events, jobs, store } = world.conversations;
    // The outsider has become a colleague.
    await store.write((tx) =>
      tx.execute(tx.sql.updateTable("users").set({ home_company: company }).where("id", "=", guest.id)),
    );
    const after = await events.horizon();
    await ann.client.send(new api.ScheduleExternalFlagAdjustmentJobCommand({}));
    await jobs.settled();
    const told = (await events.read({ after, upTo: await events.horizon(), company, limit: 10 })).map(published);
    expect(told.map(({ type, channel, data }) => [type, channel, data.channel.external])).toEqual([
      [UPDATED, other, false],
    ]);
  });

  test("events are kept for as long as configured, and what was forgotten is known", async () => {
    const { ann, channelId, company } = await scene();
    const { events, jobs } = world.conversations;
    await jobs.settled();
    const old = await events.horizon();
    world.advance(168 * 3_600_000 - 60_000);
    const later = await world.client({ company, type: "XBS", subject: ann.id });
    await later.send(new api.SendMessageCommand({ channelId, text: "young" }));
    await jobs.settled();
    expect(await events.forgottenUpTo()).toBeLessThan(old);
    world.advance(120_000);
    await jobs.settled();
    expect(await events.forgottenUpTo()).toBe(old);
    const kept = await events.read({ after: 0, upTo: await events.horizon(), limit: 10 });
    expect(kept.map(published).map(({ data }) => data.message?.text)).toEqual(["young"]);
  });
});
