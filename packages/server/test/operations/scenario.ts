import {
  AddChannelMembersCommand,
  type ConversationsClient,
  CreateInboxTagCommand,
  MarkUnreadCommand,
  PinChannelCommand,
  SendMessageCommand,
  TagChannelCommand,
  TriggerMessageActionCommand,
} from "@wildix/xbees-conversations-client";
import { sendFile, uploaded } from "../support/files";
import { createGroup, groupId } from "../support/group";
import type { Person, World } from "../support/world";

/** One company at work, and one that has nothing to do with it: what the table of operations is tried in. */
export interface Scenario {
  readonly world: World;
  readonly company: string;
  /** The supervisor of the channel: who calls unless a case says otherwise. */
  readonly ann: Person;
  readonly bob: Person;
  /** A colleague who is no member. */
  readonly cleo: Person;
  readonly dan: Person;
  /** Somebody of another company. */
  readonly foreigner: Person;
  readonly pbx: ConversationsClient;
  readonly s2s: ConversationsClient;
  /** A bot, member of the channel and author of the message. */
  readonly bot: ConversationsClient;
  readonly channelId: string;
  /** The bot's message, with a button `approve`. */
  readonly messageId: string;
  /** Ann's own message, with a file. */
  readonly ownMessageId: string;
  readonly fileId: string;
  readonly tagId: string;
  /** Bob's trigger of the button. */
  readonly triggerId: string;
}

export async function stage(world: World): Promise<Scenario> {
  const company = await world.company();
  const { ann: foreigner } = await world.company();
  const robot = await world.newPerson(company.company, {
    name: "bot",
    email: `bot@${company.company}.example`,
    bot: true,
  });
  const bot = await world.client({ company: company.company, type: "XBS_BOT", subject: robot.id });
  const channelId = await groupId(company.ann, [company.bob, robot]);
  const elements = [{ actions: [{ button: { text: "Approve", handler: { action: { id: "approve" } } } }] }];
  const { message } = await bot.send(new SendMessageCommand({ channelId, text: "Approve?", elements }));
  const own = await sendFile(company.ann, channelId, await uploaded(company.ann, channelId, "note.txt", "a note"));
  const { tag } = await company.ann.client.send(new CreateInboxTagCommand({ name: "todo" }));
  const pressed = await company.bob.client.send(
    new TriggerMessageActionCommand({ channelId, messageId: message.messageId, actionId: "approve" }),
  );
  return {
    world,
    ...company,
    foreigner,
    bot,
    channelId,
    messageId: message.messageId,
    ownMessageId: own.messageId,
    fileId: own.attachments?.[0]?.fsId as string,
    tagId: tag.id,
    triggerId: pressed.triggerId,
  };
}

/** Other groups of ann's, to fill a limit with. */
const others = (scenario: Scenario, count: number): Promise<string[]> =>
  Promise.all(Array.from({ length: count }, async () => (await createGroup(scenario.ann, [])).channelId));

export async function fillPins(scenario: Scenario, count: number): Promise<void> {
  for (const channelId of await others(scenario, count)) {
    await scenario.ann.client.send(new PinChannelCommand({ channelId }));
  }
}

export async function fillTags(scenario: Scenario, count: number): Promise<void> {
  for (let i = 1; i < count; i++) await scenario.ann.client.send(new CreateInboxTagCommand({ name: `tag ${i}` }));
}

export async function fillTagged(scenario: Scenario, count: number): Promise<void> {
  for (const channelId of await others(scenario, count)) {
    await scenario.ann.client.send(new TagChannelCommand({ channelId, tagId: scenario.tagId }));
  }
}

export async function fillUnread(scenario: Scenario, count: number): Promise<void> {
  for (const channelId of await others(scenario, count)) {
    await scenario.ann.client.send(new MarkUnreadCommand({ channelId }));
  }
}

export async function fillMembers(scenario: Scenario, count: number): Promise<string> {
  const records = Array.from({ length: count }, (_, i) => ({ email: `crowd${i}@${scenario.company}.example` }));
  const crowd = await scenario.world.users(scenario.company, records);
  const { channelId } = await createGroup(scenario.ann, crowd.slice(0, 99) as { id: string }[] as Person[]);
  await scenario.ann.client.send(
    new AddChannelMembersCommand({ channelId, members: crowd.slice(99).map(({ id }) => id), silent: true }),
  );
  return channelId;
}
