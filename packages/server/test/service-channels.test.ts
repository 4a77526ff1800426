import {
  GetChannelCommand,
  GetOrCreateSmsChannelCommand,
  GetOrCreateTelephonyChannelCommand,
  GetOrCreateWhatsAppChannelCommand,
  GetSmsChannelIdCommand,
  GetTelephonyChannelIdCommand,
  GetWhatsAppChannelIdCommand,
  HideChannelCommand,
  LeaveChannelCommand,
  ListChannelsCommand,
} from "@wildix/xbees-conversations-client";
import { failureName, invalidPaths } from "./support/failure";
import { rolesOf, systemEvents } from "./support/history";
import { describeWorlds, type Person } from "./support/world";

type Caller = Pick<Person, "client">;
type Input = { service: string; serviceRecipient: string; serviceTitle?: string; userId?: string };

const kinds = {
  sms: {
    id: ({ client }: Caller, input: Input) => client.send(new GetSmsChannelIdCommand(input)),
    give: ({ client }: Caller, input: Input) => client.send(new GetOrCreateSmsChannelCommand(input)),
  },
  telephony: {
    id: ({ client }: Caller, input: Input) => client.send(new GetTelephonyChannelIdCommand(input)),
    give: ({ client }: Caller, input: Input) => client.send(new GetOrCreateTelephonyChannelCommand(input)),
  },
  whatsapp: {
    id: ({ client }: Caller, input: Input) => client.send(new GetWhatsAppChannelIdCommand(input)),
    give: ({ client }: Caller, input: Input) => client.send(new GetOrCreateWhatsAppChannelCommand(input)),
  },
};
const parties: Input = { service: "+390458567777", serviceRecipient: "+12025550143" };
const asWritten: Input = { service: "0039 045 856-7777", serviceRecipient: " +1 (202) 555.01/43 " };

describeWorlds("SMS, telephony and WhatsApp channels", (world) => {
  describe.each(["sms", "telephony", "whatsapp"] as const)("%s", (kind) => {
    const { id, give } = kinds[kind];

    test("the id is known before the channel exists, for everybody alike, and makes none", async () => {
      const { ann, bob, pbx } = await world().company();
      const { channelId } = await id(ann, parties);
      expect(channelId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(await id(bob, asWritten)).toMatchObject({ channelId });
      expect(await id({ client: pbx }, asWritten)).toMatchObject({ channelId });
      expect(await failureName(ann.client.send(new GetChannelCommand({ channelId })))).toBe("ChannelNotFoundException");
      expect((await give(ann, asWritten)).channel.channelId).toBe(channelId);
    });

    test("a new one is a private external group with the flag, its maker is its supervisor", async () => {
      const { ann, company } = await world().company();
      const { channel } = await give(ann, { ...asWritten, serviceTitle: "Support" });
      expect(channel).toMatchObject({
        ...parties,
        serviceTitle: "Support",
        channelType: "group",
        access: "private",
        memberCount: 1,
        external: true,
        company,
        createdBy: ann.id,
      });
      const flags = [channel.sms, channel.telephony, channel.whatsapp, channel.kite];
      expect(flags).toEqual(
        [kind === "sms", kind === "telephony", kind === "whatsapp", false].map((set) => set || undefined),
      );
      expect(await rolesOf(ann, channel.channelId)).toEqual({ [ann.id]: "supervisor" });
      expect(await systemEvents(ann, channel.channelId)).toEqual([]);
    });

    test("who asks for an existing one becomes a member; asking again changes nothing", async () => {
      const { ann, bob } = await world().company();
      const { channel } = await give(ann, parties);
      world().advance(1000);
      const joined = (await give(bob, parties)).channel;
      expect(joined).toMatchObject({ channelId: channel.channelId, memberCount: 2, updatedAt: channel.updatedAt });
      expect((await give(ann, parties)).channel).toMatchObject({ memberCount: 2 });
      expect((await give(bob, parties)).channel).toMatchObject({ memberCount: 2 });
      expect(await rolesOf(ann, channel.channelId)).toEqual({ [ann.id]: "supervisor", [bob.id]: "member" });
      expect(await systemEvents(ann, channel.channelId)).toEqual([{ type: "member_joined", userId: bob.id }]);
    });
  });

  test("the same two numbers have another channel for each kind, and for each company", async () => {
    const one = await world().company();
    const other = await world().company();
    const ids = await Promise.all(
      [one.ann, other.ann].flatMap((person) => Object.values(kinds).map(({ id }) => id(person, parties))),
    );
    expect(new Set(ids.map(({ channelId }) => channelId)).size).toBe(6);
    const swapped = await kinds.sms.id(one.ann, {
      service: parties.serviceRecipient,
      serviceRecipient: parties.service,
    });
    expect(swapped.channelId).not.toBe(ids[0]?.channelId);
  });

  test("ten who ask at once get one channel, with each of them once", async () => {
    const { ann, bob, cleo, dan } = await world().company();
    const people = [ann, bob, cleo, dan, ann, bob, cleo, dan, ann, bob];
    const answers = await Promise.all(people.map((person) => kinds.sms.give(person, parties)));
    expect(new Set(answers.map(({ channel }) => channel.channelId)).size).toBe(1);
    const roles = Object.values(await rolesOf(ann, answers[0]?.channel.channelId as string));
    expect(roles.sort()).toEqual(["member", "member", "member", "supervisor"]);
  });

  test("a title is set where there is none, and then stays", async () => {
    const { ann } = await world().company();
    const title = async (serviceTitle?: string) => (await kinds.sms.give(ann, { ...parties, serviceTitle })).channel;
    const first = await title();
    expect(first.serviceTitle).toBeUndefined();
    world().advance(1000);
    const titled = await title("Support");
    expect(titled.serviceTitle).toBe("Support");
    expect(titled.updatedAt).not.toBe(first.updatedAt);
    expect((await title("Sales")).serviceTitle).toBe("Support");
  });

  test("what isn't a telephone number stays as it is, without the white space around it", async () => {
    const { ann } = await world().company();
    const { channel } = await kinds.telephony.give(ann, { service: " reception ", serviceRecipient: "101" });
    expect(channel).toMatchObject({ service: "reception", serviceRecipient: "101" });
    const again = await kinds.telephony.id(ann, { service: "reception", serviceRecipient: " 101" });
    expect(again.channelId).toBe(channel.channelId);
  });

  test("hiding and leaving: asking for it leaves it hidden, and makes who left a member again", async () => {
    const { ann, bob } = await world().company();
    const { channel } = await kinds.sms.give(ann, parties);
    await ann.client.send(new HideChannelCommand({ channelId: channel.channelId }));
    await kinds.sms.give(ann, parties);
    expect((await ann.client.send(new ListChannelsCommand({}))).channels).toEqual([]);
    await ann.client.send(new LeaveChannelCommand({ channelId: channel.channelId }));
    // Everybody had left: who comes first takes care of it.
    await kinds.sms.give(bob, parties);
    expect(await rolesOf(bob, channel.channelId)).toEqual({ [bob.id]: "supervisor" });
  });

  test("colleagues who aren't members don't know of it", async () => {
    const { ann, bob } = await world().company();
    const { channel } = await kinds.whatsapp.give(ann, parties);
    const { channelId } = channel;
    expect(await failureName(bob.client.send(new GetChannelCommand({ channelId })))).toBe("ChannelNotFoundException");
  });

  test("a company names the user that becomes a member; for the id it needn't", async () => {
    const { ann, pbx } = await world().company();
    const caller = { client: pbx };
    for (const { id, give } of Object.values(kinds)) {
      expect(await invalidPaths(give(caller, parties))).toEqual(["/userId"]);
      expect(await invalidPaths(give(caller, { ...parties, userId: "nobodyknowsm" }))).toEqual(["/userId"]);
      expect(await invalidPaths(id(caller, { ...parties, userId: "nobodyknowsm" }))).toEqual(["/userId"]);
      const { channel } = await give(caller, { ...parties, userId: ann.id });
      expect(channel.createdBy).toBe(ann.id);
    }
  });

  test("guests may not, and a user only for itself", async () => {
    const { ann, bob, company } = await world().company();
    const guest = { client: await world().client({ company, type: "XBS_ANONYMOUS", subject: "guest0000001" }) };
    for (const { id, give } of Object.values(kinds)) {
      expect(await failureName(id(guest, parties))).toBe("ForbiddenException");
      expect(await failureName(give(guest, parties))).toBe("ForbiddenException");
      expect(await failureName(give(ann, { ...parties, userId: bob.id }))).toBe("ForbiddenException");
      expect(await failureName(id(ann, { ...parties, userId: bob.id }))).toBe("ForbiddenException");
    }
  });

  test.each([
    ["an empty service", { ...parties, service: "" }, "/service"],
    ["white space as the recipient", { ...parties, serviceRecipient: "  " }, "/serviceRecipient"],
    ["a service of 129 characters", { ...parties, service: "x".repeat(129) }, "/service"],
    ["an empty title", { ...parties, serviceTitle: "" }, "/serviceTitle"],
    ["a title of 201 characters", { ...parties, serviceTitle: "x".repeat(201) }, "/serviceTitle"],
  ])("%s is a ValidationException", async (_, input, path) => {
    const { ann } = await world().company();
    for (const { give } of Object.values(kinds)) expect(await invalidPaths(give(ann, input))).toEqual([path]);
  });
});
