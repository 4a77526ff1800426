import {
  AssignChannelCommand,
  type Channel,
  type ChannelsQuery,
  CreateGroupChannelCommand,
  CreateInboxTagCommand,
  CreateKiteChannelCommand,
  GetChannelCommand,
  GetOrCreateDirectChannelCommand,
  GetOrCreateSmsChannelCommand,
  GetOrCreateTelephonyChannelCommand,
  GetOrCreateWhatsAppChannelCommand,
  HideChannelCommand,
  ListChannelMembersCommand,
  MarkReadCommand,
  MarkUnreadCommand,
  QueryChannelsCommand,
  SendMessageCommand,
  TagChannelCommand,
} from "@wildix/xbees-conversations-client";
import * as fc from "fast-check";
import { type SearchPage, searchChannels } from "../src/domain/channel-search";
import type { Actor } from "../src/rules/access";
import { channelFilter } from "../src/rules/channel-filter";
import { describeWorlds, type Person, type World } from "./support/world";

const PEOPLE = 3;
const TEXTS = [
  "Harbour",
  "Große Straße",
  "100%",
  "a_b",
  "c:\\d",
  "Ånnual plan",
  "Quarterly plan of the 🚢 harbour \u{10FFFF}",
];
/** Of which not all is looked up. */
const LONG = `${"A long one. ".repeat(25)}Its harbour is at the end.`;
const SEARCHED = [
  "HARB",
  "strasse",
  "%",
  "0%",
  "_",
  "\\",
  "annual  PLAN",
  "x",
  "+1202555",
  " ",
  "quarterly plan of  the x",
  "PLAN of the 🚢 harbour",
  "r \u{10FFFF}",
  "at the end",
];
/** Each number as it is written here and there. */
const SERVICES = [["+390458567777", "0039 (045) 856-77.77"], ["sales", " sales "], ["101"]];
const RECIPIENTS = [["+12025550143", "+1 202/555 0143"], ["+12025550199"]];

const pick = <T>(values: readonly T[]) => fc.constantFrom(...values);
const person = fc.nat(PEOPLE - 1);
const people = fc.subarray([0, 1, 2]);
const service = pick(SERVICES.flat());
const recipient = pick(RECIPIENTS.flat());
const perhaps = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

const madeChannel = fc.record({
  kind: pick(["group", "group", "group", "direct", "sms", "telephony", "whatsapp", "kite"] as const),
  maker: person,
  members: people,
  subject: perhaps(pick(TEXTS)),
  description: perhaps(pick([...TEXTS, LONG])),
  access: pick(["private", "public"] as const),
  broadcast: perhaps(fc.boolean()),
  service,
  recipient,
  assigned: perhaps(fc.record({ service: perhaps(service), assignee: perhaps(person) })),
  said: fc.array(fc.record({ by: person, silent: fc.boolean() }), { maxLength: 3 }),
  read: people,
  marked: people,
  hidden: people,
  tagged: people,
});
type Drawn<A> = A extends fc.Arbitrary<infer T> ? T : never;
type MadeChannel = Drawn<typeof madeChannel>;

const moment = fc.record({ channel: fc.nat(), message: fc.boolean(), later: fc.integer({ min: -1, max: 1 }) });
/** A query with a few of all the fields, in the terms of the test. */
const asked = fc
  .record({
    text: pick(SEARCHED),
    channelType: pick(["group", "direct"] as const),
    access: pick(["private", "public"] as const),
    members: people,
    service,
    serviceRecipient: recipient,
    assignee: person,
    tag: person,
    external: fc.boolean(),
    telephony: fc.boolean(),
    sms: fc.boolean(),
    whatsapp: fc.boolean(),
    kite: fc.boolean(),
    broadcast: fc.boolean(),
    hidden: fc.boolean(),
    unread: fc.boolean(),
    createdAfter: moment,
    createdBefore: moment,
    lastMessageAfter: moment,
    lastMessageBefore: moment,
  })
  .chain((all) =>
    fc.record({
      // A few fields, that something be found; what goes by the user more often than chance would have it.
      fields: fc.subarray(Object.keys(all) as (keyof typeof all)[], { maxLength: 2 }),
      own: pick<(keyof typeof all)[]>([[], [], ["unread"], ["hidden"]]),
      through: pick(["domain", "domain", "domain", "api"] as const),
      all: fc.constant(all),
      caller: fc.option(person, { nil: undefined, freq: 6 }),
      offset: fc.nat(5),
      limit: fc.integer({ min: 1, max: 20 }),
    }),
  );
type Asked = Drawn<typeof asked>;

/** What the test knows of a channel: what the API shows of it, and what each person has done with it. */
interface Known {
  readonly channel: Channel;
  readonly members: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
  readonly unread: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
}

/** A company with the channels, made through the API. */
class Town {
  readonly known = new Map<string, Known>();

  private constructor(
    readonly world: World,
    readonly company: string,
    readonly people: readonly Person[],
    readonly pbx: Person["client"],
    readonly tags: readonly string[],
  ) {}

  static async make(world: World, channels: readonly MadeChannel[]): Promise<Town> {
    const { company, ann, bob, cleo, pbx } = await world.company();
    const all = [ann, bob, cleo];
    const tags = await Promise.all(
      all.map(async ({ client }) => (await client.send(new CreateInboxTagCommand({ name: "todo" }))).tag.id),
    );
    const town = new Town(world, company, all, pbx, tags);
    for (const made of channels) await town.add(made);
    return town;
  }

  person(index: number): Person {
    return this.people[index] as Person;
  }

  private async create(made: MadeChannel): Promise<string> {
    const { client, id } = this.person(made.maker);
    const parties = { service: made.service, serviceRecipient: made.recipient, serviceTitle: made.subject };
    switch (made.kind) {
      case "group": {
        const { subject, description, access, broadcast } = made;
        const members = made.members.map((index) => this.person(index).id);
        const input = { subject, description, access, broadcast, members, silent: true };
        return (await client.send(new CreateGroupChannelCommand(input))).channel.channelId;
      }
      case "direct": {
        const memberId = this.person((made.maker + 1) % PEOPLE).id;
        return (await client.send(new GetOrCreateDirectChannelCommand({ memberId }))).channel.channelId;
      }
      case "sms":
        return (await client.send(new GetOrCreateSmsChannelCommand(parties))).channel.channelId;
      case "telephony":
        return (await client.send(new GetOrCreateTelephonyChannelCommand(parties))).channel.channelId;
      case "whatsapp":
        return (await client.send(new GetOrCreateWhatsAppChannelCommand(parties))).channel.channelId;
      case "kite":
        return (await client.send(new CreateKiteChannelCommand({ targetId: `widget of ${id}` }))).channel.channelId;
    }
  }

  /** The channel and its members as they are now. */
  private async look(channelId: string) {
    const { channel } = await this.pbx.send(new GetChannelCommand({ channelId }));
    const { members } = await this.pbx.send(new ListChannelMembersCommand({ channelId }));
    return { channel, members: new Set(members.map(({ id }) => id)) };
  }

  private async add(made: MadeChannel): Promise<void> {
    this.world.advance(3);
    const channelId = await this.create(made);
    const before = this.known.get(channelId);
    if (before) {
      // One with the same parties: it may have got a member, and a title.
      this.known.set(channelId, { ...before, ...(await this.look(channelId)) });
      return;
    }
    if (made.assigned && made.kind === "group") {
      const { service, assignee } = made.assigned;
      const assigneeId = assignee === undefined ? undefined : this.person(assignee).id;
      const input = { channelId, service, assigneeId, variant: "keep_members" as const, silent: true };
      await this.pbx.send(new AssignChannelCommand(input));
    }
    const { members: ids } = await this.look(channelId);
    const those = (indices: readonly number[]) => indices.map((i) => this.person(i)).filter(({ id }) => ids.has(id));
    const maker = this.person(made.maker);

    const unread = new Set<string>();
    const hidden = new Set<string>();
    for (const { client, id } of those(made.hidden)) {
      await client.send(new HideChannelCommand({ channelId }));
      hidden.add(id);
    }
    for (const { by, silent } of made.said) {
      // In a broadcast only the supervisor speaks.
      const sender = made.broadcast ? maker : (those([by])[0] ?? maker);
      this.world.advance(3);
      await sender.client.send(new SendMessageCommand({ channelId, text: "said", silent }));
      if (!silent) for (const id of ids) unread.add(id);
      if (!silent) hidden.clear();
      unread.delete(sender.id);
    }
    for (const { client, id } of those(made.read)) {
      await client.send(new MarkReadCommand({ channelId }));
      unread.delete(id);
    }
    for (const { client, id } of those(made.marked)) {
      await client.send(new MarkUnreadCommand({ channelId }));
      unread.add(id);
    }
    const tags = new Set<string>();
    for (const index of made.tagged) {
      const { client, id } = this.person(index);
      const tagId = this.tags[index] as string;
      if (!ids.has(id)) continue;
      await client.send(new TagChannelCommand({ channelId, tagId }));
      tags.add(tagId);
    }
    this.known.set(channelId, { ...(await this.look(channelId)), hidden, unread, tags });
  }

  /** The query in the API's terms. */
  queryOf({ fields, own, all, caller }: Asked): ChannelsQuery {
    const time = ({ channel, message, later }: (typeof all)["createdAfter"]): string => {
      const { channel: named } = [...this.known.values()][channel % this.known.size] as Known;
      const date = (message && named.lastMessageAt) || named.createdAt;
      return new Date(Date.parse(date) + later).toISOString();
    };
    const values: { [F in keyof typeof all]: ChannelsQuery } = {
      text: { text: all.text },
      channelType: { channelType: all.channelType },
      access: { access: all.access },
      members: { members: all.members.map((index) => this.person(index).id) },
      service: { service: all.service },
      serviceRecipient: { serviceRecipient: all.serviceRecipient },
      assignee: { assigneeId: this.person(all.assignee).id },
      tag: caller === undefined ? {} : { tagId: this.tags[all.tag] },
      external: { external: all.external },
      telephony: { telephony: all.telephony },
      sms: { sms: all.sms },
      whatsapp: { whatsapp: all.whatsapp },
      kite: { kite: all.kite },
      broadcast: { broadcast: all.broadcast },
      hidden: caller === undefined ? {} : { hidden: all.hidden },
      unread: caller === undefined ? {} : { unread: all.unread },
      createdAfter: { createdAfter: time(all.createdAfter) },
      createdBefore: { createdBefore: time(all.createdBefore) },
      lastMessageAfter: { lastMessageAfter: time(all.lastMessageAfter) },
      lastMessageBefore: { lastMessageBefore: time(all.lastMessageBefore) },
    };
    return Object.assign({}, ...[...fields, ...own].map((field) => values[field]));
  }

  async ask(query: ChannelsQuery, caller: number | undefined, page: SearchPage): Promise<string[]> {
    const client = caller === undefined ? this.pbx : this.person(caller).client;
    const { channels } = await client.send(new QueryChannelsCommand({ query, ...page }));
    return channels.map(({ channelId }) => channelId);
  }

  /** As `ask`, without the way through HTTP. */
  async search(query: ChannelsQuery, caller: number | undefined, page: SearchPage): Promise<string[]> {
    const actor: Actor =
      caller === undefined ? { kind: "company" } : { kind: "user", id: this.person(caller).id, guest: false };
    const rows = await this.world.conversations.store.read((tx) =>
      searchChannels({ tx, company: this.company, actor }, channelFilter(query), page),
    );
    return rows.map(({ id }) => id);
  }

  /** What the query should find, in its order, by looking at each channel. */
  expected(query: ChannelsQuery, caller: number | undefined): string[] {
    const viewer = caller === undefined ? undefined : { id: this.person(caller).id, tag: this.tags[caller] as string };
    const order = ({ channel }: Known) => channel.lastMessageAt ?? channel.createdAt;
    return [...this.known.values()]
      .filter((known) => accessible(known, viewer?.id) && matches(known, query, viewer))
      .sort((a, b) => compare(order(b), order(a)) || compare(b.channel.channelId, a.channel.channelId))
      .map(({ channel }) => channel.channelId);
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replace(/ +/g, " ")
    .trim();
const written = (forms: readonly string[][], text: string | undefined) =>
  forms.findIndex((form) => form.includes(text ?? ""));

const accessible = ({ channel, members }: Known, viewer: string | undefined): boolean =>
  viewer === undefined || members.has(viewer) || channel.access === "public";

function matches(known: Known, query: ChannelsQuery, viewer: { id: string; tag: string } | undefined): boolean {
  const { channel } = known;
  const is = <T>(wanted: T | undefined, found: T) => wanted === undefined || wanted === found;
  const texts = [channel.subject, channel.description, channel.serviceTitle, channel.serviceRecipient];
  const { text, createdAfter, createdBefore, lastMessageAfter, lastMessageBefore } = query;
  const last = channel.lastMessageAt;
  return (
    (text === undefined || fold(text) === "" || texts.some((one) => one && fold(one).includes(fold(text)))) &&
    is(query.channelType, channel.channelType) &&
    is(query.access, channel.access) &&
    (query.members ?? []).every((id) => known.members.has(id)) &&
    (query.service === undefined || written(SERVICES, query.service) === written(SERVICES, channel.service)) &&
    (query.serviceRecipient === undefined ||
      written(RECIPIENTS, query.serviceRecipient) === written(RECIPIENTS, channel.serviceRecipient)) &&
    is(query.assigneeId, channel.assignee?.id) &&
    (query.tagId === undefined || (known.tags.has(query.tagId) && query.tagId === viewer?.tag)) &&
    is(query.external, channel.external ?? false) &&
    is(query.telephony, channel.telephony ?? false) &&
    is(query.sms, channel.sms ?? false) &&
    is(query.whatsapp, channel.whatsapp ?? false) &&
    is(query.kite, channel.kite ?? false) &&
    is(query.broadcast, channel.broadcast ?? false) &&
    (viewer === undefined || known.hidden.has(viewer.id) === (query.hidden ?? false)) &&
    (viewer === undefined || is(query.unread, known.unread.has(viewer.id))) &&
    (createdAfter === undefined || channel.createdAt > createdAfter) &&
    (createdBefore === undefined || channel.createdAt < createdBefore) &&
    (lastMessageAfter === undefined || (last !== undefined && last > lastMessageAfter)) &&
    (lastMessageBefore === undefined || (last !== undefined && last < lastMessageBefore))
  );
}

/** A failure shows the seed, and the query in question; all of the others would fill the screen. */
const counted = <T>(list: T[]): T[] => Object.assign(list, { [fc.toStringMethod]: () => `${list.length} of them` });

describeWorlds("QueryChannels, whatever the channels and queries are", (world) => {
  test("finds what a look at each channel finds, in its order and pages, whichever way it goes", async () => {
    const channelsOfTown = fc.array(madeChannel, { minLength: 8, maxLength: 16 }).map(counted);
    const queries = fc.array(asked, { minLength: 150, maxLength: 150 }).map(counted);
    let nonEmpty = 0;
    const property = fc.asyncProperty(channelsOfTown, queries, async (channels, all) => {
      const town = await Town.make(world(), channels);
      for (const one of all) {
        const { limit, offset, caller } = one;
        const query = town.queryOf(one);
        const page = town.expected(query, caller).slice(offset, offset + limit);
        if (page.length > 0) nonEmpty++;
        if (one.through === "api") {
          expect([query, await town.ask(query, caller, { limit, offset })]).toEqual([query, page]);
          continue;
        }
        // -1: as if every field led to many channels, so that it goes through the lists.
        for (const few of [-1, 200]) {
          const found = await town.search(query, caller, { limit, offset, few });
          expect([query, few, found]).toEqual([query, few, page]);
        }
      }
    });
    await fc.assert(property, { numRuns: 5, endOnFailure: true });
    // The queries must not be such that nothing is ever found.
    expect(nonEmpty).toBeGreaterThan(100);
  }, 120_000);
});
