import {
  CreateGroupChannelCommand,
  GetOrCreateDirectChannelCommand,
  ListMessagesCommand,
  PartialUpdateChannelCommand,
  SendMessageCommand,
} from "@wildix/xbees-conversations-client";
import fc from "fast-check";
import {
  actionButton,
  actions,
  channelTitle,
  isDeletedMessage,
  isSystemMessage,
  linkButton,
  messagePreview,
  parseSystemEvent,
  replyButton,
  userDisplayName,
  whatsappTemplate,
} from "../src";
import { openService, type Service } from "./service";

describe("parseSystemEvent", () => {
  test("each documented event is told by its type", () => {
    for (const event of [
      { type: "member_joined", userId: "u" },
      { type: "member_left" },
      { type: "member_added", memberIds: ["a", "b"] },
      { type: "member_removed", memberIds: [] },
      { type: "channel_renamed" },
      { type: "channel_renamed", subject: "s" },
      { type: "channel_assigned", assigneeId: "a", service: "s" },
      { type: "channel_unassigned" },
      { type: "message_pinned", messageId: "m" },
      { type: "message_unpinned", messageId: "m", userId: "u" },
    ]) {
      expect(parseSystemEvent({ event: JSON.stringify(event) })).toEqual(event);
    }
  });

  test("other events, and known types with other facts, are unknown", () => {
    for (const event of [
      { type: "order_shipped" },
      { type: "member_added" },
      { type: "member_added", memberIds: [1] },
      { type: "toString" },
      { type: "unknown" },
      [1],
      "text",
      null,
    ]) {
      expect(parseSystemEvent({ event: JSON.stringify(event) })).toEqual({ type: "unknown", event });
    }
  });

  test("never throws; what isn't JSON is undefined", () => {
    expect(parseSystemEvent({})).toBeUndefined();
    expect(parseSystemEvent({ event: "{" })).toBeUndefined();
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (event) => {
        parseSystemEvent({ event });
      }),
    );
  });
});

describe("buttons and templates that the service would refuse", () => {
  const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`p${i}`, ""]));
  test.each([
    [() => linkButton("", "https://example.com"), "The text of a button has 1 to 200 characters, not 0."],
    [() => linkButton("x".repeat(201), "https://example.com"), "not 201"],
    [() => linkButton("Docs", "javascript:alert(1)"), "The URL of a button matches"],
    [() => linkButton("Docs", "https://example.com/a b"), "The URL of a button matches"],
    [() => linkButton("Docs", undefined as never), "The URL of a button is a text, not undefined."],
    [() => replyButton("Yes", "x".repeat(10_001)), "The reply of a button has at most 10000 characters"],
    [() => actionButton("Yes", ""), "The action id of a button has 1 to 256 characters"],
    [() => actionButton("Yes", "yes", { variant: "text" as never }), "contained, outlined"],
    [() => actions(), "A row of buttons has 1 to 20 items, not 0."],
    [() => actions(...Array.from({ length: 21 }, () => replyButton("Yes"))), "not 21"],
    [() => whatsappTemplate(""), "The name of a template has"],
    [() => whatsappTemplate("order", { "": "x" }), "The name of a template's parameter has"],
    [() => whatsappTemplate("order", { number: 4711 as never }), "parameter number is a text, not number."],
    [() => whatsappTemplate("order", many(101)), "has at most 100 items, not 101."],
  ])("%#: a TypeError says what to change", (build, words) => {
    expect(build).toThrow(TypeError);
    expect(build).toThrow(words);
  });

  test("characters are counted as the service counts them", () => {
    expect(replyButton("😀".repeat(200)).button.text).toHaveLength(400);
    expect(() => replyButton("😀".repeat(201))).toThrow("not 201");
  });
});

describe("names and titles", () => {
  const ann = { id: "annannannann", name: "Ann" };
  const bob = { id: "bobbobbobbob", email: "bob@example.com" };
  const cleo = { id: "cleocleocleo", phone: "+390451234567" };
  const dan = { id: "dandandandan" };
  const channel = { channelType: "group" as const, memberCount: 0 };

  test("a user is called by name, email, telephone number or id", () => {
    expect([ann, bob, cleo, dan, { ...ann, name: "" }].map(userDisplayName)).toEqual([
      "Ann",
      "bob@example.com",
      "+390451234567",
      "dandandandan",
      "annannannann",
    ]);
  });

  test("a channel is called by what is known of it", () => {
    expect(channelTitle({ ...channel, subject: "Harbour" })).toBe("Harbour");
    expect(channelTitle({ ...channel, channelType: "direct" }, { me: ann.id, users: [ann, bob] })).toBe(
      "bob@example.com",
    );
    expect(channelTitle({ ...channel, channelType: "direct" }, { users: [ann, bob], fallback: "?" })).toBe("?");
    expect(channelTitle({ ...channel, serviceTitle: "Sales", serviceRecipient: "+1" })).toBe("Sales");
    expect(channelTitle({ ...channel, serviceRecipient: "+1" })).toBe("+1");
    expect(channelTitle({ ...channel, memberCount: 2 }, { me: ann.id, users: [ann, bob] })).toBe("bob@example.com");
    expect(channelTitle({ ...channel, memberCount: 9 }, { users: [ann, bob, cleo, dan] })).toBe(
      "Ann, bob@example.com, +390451234567 +6",
    );
    expect(channelTitle(channel)).toBe("Conversation");
  });

  test("a direct channel of a list is called by the other, if that is who wrote last", () => {
    const direct = { ...channel, channelType: "direct" as const };
    const by = (user: typeof ann, type: "regular" | "system" = "regular") => ({ type, user });
    const titled = (lastMessage: ReturnType<typeof by>, me?: string) =>
      channelTitle({ ...direct, lastMessage }, { fallback: "?", ...(me !== undefined && { me }) });
    expect(titled(by(ann), bob.id)).toBe("Ann");
    expect(titled(by(ann), ann.id)).toBe("?");
    expect(titled(by(ann))).toBe("?");
    expect(titled(by(ann, "system"), bob.id)).toBe("?");
    expect(channelTitle({ ...direct, lastMessage: by(ann) }, { me: cleo.id, users: [bob, cleo] })).toBe(
      "bob@example.com",
    );
  });

  test("white space is no name", () => {
    expect(userDisplayName({ ...bob, name: "  " })).toBe("bob@example.com");
    expect(channelTitle({ ...channel, subject: " " }, { fallback: "?" })).toBe("?");
  });

  test("messages tell what they are", () => {
    expect([isSystemMessage({ type: "system" }), isSystemMessage({ type: "regular" })]).toEqual([true, false]);
    expect([isDeletedMessage({ type: "deleted" }), isDeletedMessage({ type: "system" })]).toEqual([true, false]);
  });
});

describe("messagePreview", () => {
  const regular = { type: "regular" as const };
  const file = (name: string) => ({ id: name, fsId: name, name, size: 1 });
  const user = { id: "annannannann" };
  const quote = { messageId: "m", channelId: "c", user, createdAt: "2026-03-02T09:15:00.000Z", text: "quoted" };

  test.each([
    ["the text in one line", { ...regular, text: "  a\n\tb  c\u2028d " }, "a b c d"],
    ["the text before all else", { ...regular, text: "a", attachments: [file("f.png")], quote }, "a"],
    ["names of files", { ...regular, text: " ", attachments: [file("f.png"), file("g.pdf")] }, "f.png, g.pdf"],
    ["names of buttons", { ...regular, elements: [actions(replyButton("Yes"), replyButton("No"))] }, "Yes, No"],
    ["a template's name", { ...regular, elements: [whatsappTemplate("order_shipped")] }, "order_shipped"],
    ["what is quoted", { ...regular, quote }, "quoted"],
    ["nothing of an event", { type: "system" as const, event: "{}" }, ""],
    ["nothing of what is newer than this package", { ...regular, elements: [{ $unknown: ["poll", {}] }] }, ""],
    ["nothing of no message", undefined, ""],
    ["nothing of a deleted one", { type: "deleted" as const }, ""],
  ])("shows %s", (_, message, shown) => {
    expect(messagePreview(message as Parameters<typeof messagePreview>[0])).toBe(shown);
  });

  test("a deleted message shows what is said for it", () => {
    expect(messagePreview({ type: "deleted" }, { deleted: "gone" })).toBe("gone");
  });

  test("is cut to a length in characters as people count them, the ellipsis included", () => {
    expect(messagePreview({ ...regular, text: "x".repeat(101) })).toBe(`${"x".repeat(99)}…`);
    expect(messagePreview({ ...regular, text: "x".repeat(100) })).toBe("x".repeat(100));
    const family = "👨‍👩‍👧‍👦";
    expect(messagePreview({ ...regular, text: family.repeat(5) }, { maxLength: 5 })).toBe(family.repeat(5));
    expect(messagePreview({ ...regular, text: family.repeat(5) }, { maxLength: 3 })).toBe(`${family.repeat(2)}…`);
    expect(messagePreview({ ...regular, text: "one two three" }, { maxLength: 5 })).toBe("one…");
  });
});

describe("against the server", () => {
  let service: Service;
  beforeAll(async () => {
    service = await openService();
  });
  afterAll(() => service?.close());

  test("buttons and templates are taken as they are built", async () => {
    const { client } = service.ann;
    const { channelId } = (await client.send(new CreateGroupChannelCommand({}))).channel;
    const elements = [
      actions(
        linkButton("Documentation", "https://example.com/docs", { variant: "outlined" }),
        replyButton("Yes"),
        replyButton("No", "No, thanks."),
        actionButton("Approve", "approve:1", { disabled: true }),
      ),
      whatsappTemplate("order_shipped", { name: "Ann", order: "4711" }),
    ];
    const { message } = await client.send(new SendMessageCommand({ channelId, elements }));
    // What is told of a button and isn't given is its default.
    expect(message.elements).toMatchObject(elements);
  });

  test("what the builders let through at its largest, the server takes", async () => {
    const { client } = service.ann;
    const { channelId } = (await client.send(new CreateGroupChannelCommand({}))).channel;
    const row = Array.from({ length: 20 }, () => linkButton("😀".repeat(200), `https://${"x".repeat(2040)}`));
    const parameters = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`p${i}`, "v"]));
    const elements = [
      actions(...row),
      actions(replyButton("r", "x".repeat(10_000)), actionButton("a", "i".repeat(256))),
      whatsappTemplate("n".repeat(512), { ...parameters, p0: "v".repeat(4096) }),
    ];
    const { message } = await client.send(new SendMessageCommand({ channelId, elements }));
    expect(message.elements).toMatchObject(elements);
  });

  test("the server's own events are known", async () => {
    const { client } = service.ann;
    const members = [service.bob.id];
    const { channelId } = (await client.send(new CreateGroupChannelCommand({ members }))).channel;
    await client.send(new PartialUpdateChannelCommand({ channelId, set: { subject: "New" } }));
    const { messages } = await client.send(new ListMessagesCommand({ channelId }));
    expect(messages.map(parseSystemEvent)).toEqual([
      { type: "channel_renamed", subject: "New", userId: service.ann.id },
      { type: "member_added", memberIds: members, userId: service.ann.id },
    ]);
  });

  test("a direct channel is called by the other", async () => {
    const command = new GetOrCreateDirectChannelCommand({ memberId: service.bob.id });
    const { channel, users } = await service.ann.client.send(command);
    expect(channelTitle(channel, { me: service.ann.id, users })).toBe("Bob");
    expect(channelTitle(channel, { me: service.bob.id, users })).toBe("Ann");
  });
});
