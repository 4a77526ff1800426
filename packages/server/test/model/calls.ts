import type { OperationTypes } from "@wildix/xbees-conversations-server-sdk";
import * as fc from "fast-check";
import type { Known } from "./reference";
import { type Call, GROUPS, NAMES, type Name, PEOPLE, type Town } from "./town";

/** Where a drawn call is to be made. */
export interface Place {
  readonly town: Town;
  /** The other company: what is of it must not be found here. */
  readonly abroad: Town;
  readonly by: Name | "company";
}

/** Stands for an id that is known only when the call is made; the parts of the input before it are known then. */
export class Later {
  constructor(
    private readonly label: string,
    readonly find: (place: Place, input: { readonly channelId?: string }) => string,
  ) {}

  toJSON(): string {
    return `<${this.label}>`;
  }
}

type Drawn<T> = T extends string ? T | Later : T extends object ? { [M in keyof T]: Drawn<T[M]> } : T;

/** A call in the terms of the test, before the ids in it are known. */
export interface DrawnCall {
  readonly name: Known;
  /** A number: that member of the channel, where there are any. */
  readonly by: Name | "company" | number;
  /** For the company's calls: the user that it acts as. */
  readonly as: Name | undefined;
  readonly input: object;
}

/** Puts in the ids. */
export function atPlace({ name, by, as, input }: DrawnCall, towns: Omit<Place, "by">): Call {
  const caller = typeof by === "number" ? memberOf(input, towns, by) : by;
  const known = resolve(input, { ...towns, by: as ?? caller }, {}) as Call["input"];
  return { name, by: caller, input: as ? { ...known, userId: PEOPLE[as].id } : known };
}

function memberOf(input: { channelId?: unknown }, towns: Omit<Place, "by">, index: number): Name {
  const channelId = resolve(input.channelId, { ...towns, by: "company" }, {}) as string | undefined;
  const members = towns.town.reference.memberIds(channelId ?? "");
  const id = members[index % Math.max(1, members.length)];
  return NAMES.find((name) => PEOPLE[name].id === id) ?? (NAMES[index % NAMES.length] as Name);
}

function resolve(value: unknown, place: Place, input: { channelId?: string }): unknown {
  if (value instanceof Later) return value.find(place, input);
  if (Array.isArray(value)) return value.map((one) => resolve(one, place, input));
  if (typeof value !== "object" || value === null) return value;
  const known: Record<string, unknown> = {};
  for (const [member, one] of Object.entries(value)) {
    if (one !== undefined) known[member] = resolve(one, place, known as typeof input);
  }
  return known;
}

/** The id of the user that the call acts as. */
const own = ({ by }: Place): string | undefined => (by === "company" ? undefined : PEOPLE[by].id);

const ABSENT = "00000000-0000-4000-8000-000000000000";
const NOBODY = "Nobody000000";

const pick = <T>(...values: T[]) => fc.constantFrom(...values);
const weighted = <T>(...choices: [number, fc.Arbitrary<T>][]) =>
  fc.oneof(...choices.map(([weight, arbitrary]) => ({ weight, arbitrary })));
const rarely = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 });
const perhaps = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

const name = pick(...NAMES);
/** The last one isn't there at first. */
const group = weighted<string>([9, pick<string>(...GROUPS.slice(0, -1))], [1, pick(GROUPS.at(-1) as string)]);
const direct = fc
  .subarray(NAMES, { minLength: 2, maxLength: 2 })
  .map(
    ([one, other]) =>
      new Later(`direct of ${one} and ${other}`, ({ town }) =>
        town.directId(PEOPLE[one as Name].id, PEOPLE[other as Name].id),
      ),
  );
const channelId = weighted<string | Later>([14, group], [2, direct], [1, pick(ABSENT)]);

/** One of the channel's messages, counted from the newest. */
const ownMessage = fc
  .nat(6)
  .map(
    (back) => new Later(`message ${back} from the end`, ({ town }, input) => messageOf(town, input.channelId, back)),
  );
const messageOf = (town: Town, channel: string | undefined, back: number, user?: string): string => {
  const ids = town.reference.messageIds(channel ?? "", user);
  return ids[ids.length - 1 - (back % Math.max(1, ids.length))] ?? ABSENT.replaceAll("-", "");
};
const messageOfCaller = fc
  .nat(3)
  .map(
    (back) =>
      new Later(`the caller's message ${back} from the end`, (place, input) =>
        messageOf(place.town, input.channelId, back, own(place)),
      ),
  );
const messageElsewhere = group.map(
  (other) => new Later(`the last message of ${other}`, ({ town }) => messageOf(town, other, 0)),
);
const messageAbroad = pick(
  new Later("the same channel's last message in the other company", ({ abroad }, input) =>
    messageOf(abroad, input.channelId, 0),
  ),
);
const messageId = weighted<Later>([6, ownMessage], [8, messageOfCaller], [1, messageElsewhere], [1, messageAbroad]);

const tagOf = (owner: (place: Place) => [Town, string | undefined], label: string) =>
  fc.nat(3).map(
    (index) =>
      new Later(`${label} ${index}`, (place) => {
        const [town, user] = owner(place);
        const ids = user === undefined ? [] : town.reference.tagIds(user);
        return ids[index % Math.max(1, ids.length)] ?? ABSENT;
      }),
  );
const tagId = weighted<Later>(
  [12, tagOf((place) => [place.town, own(place)], "tag")],
  [1, tagOf(({ town }) => [town, PEOPLE.bob.id], "bob's tag")],
  [1, tagOf((place) => [place.abroad, own(place)], "the user's tag in the other company")],
);

const userId = weighted<string>([20, name.map((one) => PEOPLE[one].id)], [1, pick(NOBODY)]);
const userIds = fc.array(userId, { maxLength: 3 });
const silent = perhaps(fc.boolean());
const force = perhaps(fc.boolean());
const text = weighted<string>([8, pick("one", "two", "three")], [1, pick("", " \n")]);
const said = fc.option(text, { nil: undefined, freq: 6 });
const subject = pick("Harbour", "Hafen");
const access = pick("private" as const, "public" as const);
const idempotencyToken = rarely(pick("key-1", "key-2"));
const reactionType = pick("heart" as const, "clap" as const, "thumbsup" as const);
const service = pick("sales", "support");
const expiry = weighted<{ expiresAfter?: number; expiresAt?: string }>(
  [2, pick({})],
  [2, pick(1, 60, 3600).map((expiresAfter) => ({ expiresAfter }))],
  [1, pick({ expiresAt: "2001-01-01T00:00:00Z" }, { expiresAt: "2999-12-31T23:59:59Z" })],
);
const quote = rarely(
  fc.record({ channelId, messageId: ownMessage }).map((quoted) => ({
    ...quoted,
    // What is stored wins over what the caller says.
    ...{ user: { id: NOBODY }, createdAt: "2001-01-01T00:00:00.000Z", text: "not so" },
  })),
);
const page = { limit: perhaps(fc.integer({ min: 1, max: 4 })), offset: perhaps(fc.nat(4)) };

type Inputs = { [K in Known]: fc.Arbitrary<Drawn<OperationTypes[K]["input"]>> };

const group_ = { subject: perhaps(subject), description: perhaps(pick("", "About it")), service: perhaps(service) };
const broadcast = fc.option(fc.boolean(), { nil: undefined, freq: 1 });

/** What calls of each operation say. A channel comes before what is in it. */
const inputs = {
  CreateGroupChannel: fc.record({
    ...{ channelId: group, ...group_, access: perhaps(access), broadcast: rarely(fc.boolean()), silent },
    ...{ members: perhaps(userIds), idempotencyToken },
  }),
  GetOrCreateDirectChannel: fc.record({ memberId: userId }),
  GetDirectChannelId: fc.record({ memberId: userId }),
  GetChannel: fc.record({ channelId }),
  ListChannels: fc.record(page),
  QueryChannels: fc.record({
    query: fc.record({
      ...{ hidden: perhaps(fc.boolean()), unread: perhaps(fc.boolean()), tagId: rarely(tagId) },
      ...{ members: rarely(userIds), access: rarely(access) },
    }),
    ...page,
  }),
  PartialUpdateChannel: fc.record({
    channelId,
    set: perhaps(fc.record({ ...group_, access: rarely(access), broadcast: rarely(fc.boolean()) })),
    unset: perhaps(fc.array(pick("subject" as const, "description" as const, "service" as const), { maxLength: 2 })),
    silent,
  }),
  UpdateChannel: fc.record({
    channelId,
    ...group_,
    access: perhaps(access),
    broadcast,
    members: perhaps(userIds),
    silent,
  }),
  AssignChannel: fc.record({
    ...{ channelId, assigneeId: perhaps(userId), service: perhaps(service), silent },
    variant: perhaps(pick("add_assignee" as const, "keep_members" as const, "replace_members" as const)),
  }),
  DeleteChannel: fc.record({ channelId }),
  HideChannel: fc.record({ channelId }),
  ShowChannel: fc.record({ channelId }),
  JoinChannel: fc.record({ channelId, silent }),
  LeaveChannel: fc.record({ channelId, silent }),
  AddChannelMember: fc.record({ channelId, memberId: userId, silent }),
  AddChannelMembers: fc.record({ channelId, members: userIds, silent }),
  DeleteChannelMember: fc.record({ channelId, memberId: userId, silent }),
  ListChannelMembers: fc.record({ channelId, ...page }),
  GetChannelMember: fc.record({ channelId, memberId: userId }),
  SendMessage: fc.record({ channelId, text: said, quote, silent, idempotencyToken }),
  UpdateMessage: fc.record({ channelId, messageId, text: perhaps(text), quote }),
  PartialUpdateMessage: fc.record({
    ...{ channelId, messageId, set: perhaps(fc.record({ text: perhaps(text), quote })) },
    unset: perhaps(fc.array(pick("text" as const, "quote" as const), { maxLength: 2 })),
  }),
  DeleteMessage: fc.record({ channelId, messageId }),
  GetMessage: fc.record({ channelId, messageId }),
  ListMessages: fc.record({ channelId, before: rarely(messageId), after: rarely(messageId), ...page }),
  PinMessage: fc
    .record({ channelId, messageId, silent, expiry })
    .map(({ expiry, ...input }) => ({ ...input, ...expiry })),
  UnpinMessage: fc.record({ channelId, messageId, silent }),
  ListPinnedMessages: fc.record({ channelId, ...page }),
  SendMessageReaction: fc.record({ channelId, messageId, reactionType }),
  DeleteMessageReaction: fc.record({ channelId, messageId, reactionType }),
  ListMessageReactions: fc.record({ channelId, messageId, ...page }),
  MarkRead: fc.record({ channelId, messageId: perhaps(messageId) }),
  MarkUnread: fc.record({ channelId, messageId: perhaps(messageId), force }),
  ListChannelMembersReadStatus: fc.record({ channelId }),
  PinChannel: fc.record({ channelId, force }),
  UnpinChannel: fc.record({ channelId }),
  CreateInboxTag: fc.record({ name: pick("Red", "RED", "Blue", "Größe", "GRÖßE"), idempotencyToken }),
  UpdateInboxTag: fc.record({ tagId, name: pick("Red", "blue", "Green") }),
  DeleteInboxTag: fc.record({ tagId }),
  TagChannel: fc.record({ channelId, tagId, force }),
  UntagChannel: fc.record({ channelId, tagId }),
  ListInboxTags: fc.record({}),
  ListInboxTaggedChannels: fc.record({ tagId }),
  GetInboxState: fc.record({}),
} satisfies Inputs;

/** What is done more often than the rest, so that something is there. */
const WEIGHTS: Partial<Record<Known, number>> = {
  CreateGroupChannel: 2,
  JoinChannel: 2,
  SendMessage: 6,
  SendMessageReaction: 3,
  PinMessage: 2,
  TagChannel: 2,
  DeleteChannel: 0.5,
};

/** What a town has when the drawn calls begin, so that they find something. */
export function* furnishing(town: Town): Iterable<Call> {
  const { ann, bob, otto } = PEOPLE;
  const [first, second, third] = GROUPS;
  const created = [
    { by: "ann", channelId: first, members: [bob.id, otto.id] },
    { by: "bob", channelId: second, access: "public", members: [otto.id] },
    { by: "cleo", channelId: third, broadcast: true, members: [ann.id, bob.id] },
  ] as const;
  for (const { by, ...group } of created) {
    yield { name: "CreateGroupChannel", by, input: { ...group, members: [...group.members] } };
  }
  yield { name: "GetOrCreateDirectChannel", by: "ann", input: { memberId: bob.id } };
  yield { name: "GetOrCreateDirectChannel", by: "ann", input: { memberId: otto.id } };
  for (const by of ["ann", "bob", "otto"] as const) {
    yield { name: "SendMessage", by, input: { channelId: first, text: `from ${by}` } };
  }
  yield { name: "SendMessage", by: "bob", input: { channelId: second, text: "for all" } };
  yield { name: "SendMessage", by: "cleo", input: { channelId: third, text: "news" } };
  yield { name: "SendMessage", by: "ann", input: { channelId: town.directId(ann.id, bob.id), text: "between us" } };
  for (const by of NAMES) {
    yield { name: "CreateInboxTag", by, input: { name: "First" } };
  }
}

/** A call of one of the operations, by one of the people or the company. */
export const callOf = (...names: Known[]): fc.Arbitrary<DrawnCall> =>
  fc
    .record({
      what: fc.oneof(
        ...names.map((name) => ({
          weight: 2 * (WEIGHTS[name] ?? 1),
          arbitrary: (inputs[name] as fc.Arbitrary<object>).map((input) => ({ name, input })),
        })),
      ),
      by: weighted<DrawnCall["by"]>([9, fc.nat(3)], [6, name], [2, pick("company" as const)]),
      as: fc.option(name, { nil: undefined }),
    })
    .map(({ what, by, as }) => ({ ...what, by, as: by === "company" ? as : undefined }));

export const ALL = Object.keys(inputs) as Known[];
