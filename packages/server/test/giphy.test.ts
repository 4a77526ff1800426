import {
  ChannelNotFoundException,
  ForbiddenException,
  GetFilePresignedDownloadUrlCommand,
  IdempotencyConflictException,
  ListMessagesCommand,
  SendGiphyCommand,
  ServiceUnavailableException,
  ValidationException,
} from "@wildix/xbees-conversations-client";
import { describeEngines } from "./support/engines";
import { createGiphy, type FakeGiphy, json, sendGiphy } from "./support/giphy";
import { groupId } from "./support/group";
import { type Person, World } from "./support/world";

describeEngines("SendGiphy", (engine) => {
  let giphy: FakeGiphy;
  let world: World;

  beforeAll(async () => {
    giphy = await createGiphy();
    world = await World.open(engine, { giphy: giphy.config });
  });

  beforeEach(() => {
    giphy.asked.length = 0;
    giphy.search = undefined;
    giphy.image = undefined;
  });

  afterAll(async () => {
    await world?.close();
    await giphy?.close();
  });

  const sent = async ({ client }: Person, channelId: string) =>
    (await client.send(new ListMessagesCommand({ channelId }))).messages;

  test("sends the provider's picture as an attachment, kept as a file of the channel", async () => {
    const { ann, bob } = await world.company();
    const channelId = await groupId(ann, [bob]);
    const message = await sendGiphy(ann, channelId, " cats & dogs ");
    expect(giphy.asked[0]).toBe("/v1/gifs/search?api_key=secret-key&q=cats+%26+dogs&limit=1");
    expect(message).toMatchObject({ type: "regular", user: { id: ann.id } });
    expect(message.text).toBeUndefined();
    expect(message.attachments).toMatchObject([
      { name: "cats & dogs.gif", mime: "image/gif", width: 400, height: 200, thumbnail: expect.any(String) },
    ]);
    expect(await sent(bob, channelId)).toMatchObject([{ messageId: message.messageId }]);
    const fileId = message.attachments?.[0]?.id as string;
    const { presignedDownloadUrl } = await bob.client.send(
      new GetFilePresignedDownloadUrlCommand({ channelId, messageId: message.messageId, fileId }),
    );
    const response = await fetch(presignedDownloadUrl);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "image/gif"]);
  });

  test("a word with characters that no file name has is sent as well", async () => {
    const { ann } = await world.company();
    const message = await sendGiphy(ann, await groupId(ann, []), "a/b\\c\n👋");
    expect(message.attachments?.[0]?.name).toBe("a_b_c_👋.gif");
  });

  test("a repeated key gives the message that was sent, and looks nothing up again", async () => {
    const { ann } = await world.company();
    const channelId = await groupId(ann, []);
    const send = (text: string) =>
      ann.client.send(new SendGiphyCommand({ channelId, text, idempotencyToken: "one-gif" }));
    const first = await send("cat");
    const asked = giphy.asked.length;
    expect((await send("cat")).message.messageId).toBe(first.message.messageId);
    expect(giphy.asked).toHaveLength(asked);
    await expect(send("dog")).rejects.toThrow(IdempotencyConflictException);
    expect(await sent(ann, channelId)).toHaveLength(1);
  });

  test("who may not send makes nobody ask the provider", async () => {
    const { ann, bob, pbx } = await world.company();
    const secret = await groupId(ann, []);
    await expect(sendGiphy(bob, secret, "cat")).rejects.toThrow(ChannelNotFoundException);
    const open = await groupId(ann, [], { access: "public" });
    await expect(sendGiphy(bob, open, "cat")).rejects.toThrow(ForbiddenException);
    const broadcast = await groupId(ann, [bob], { broadcast: true });
    await expect(sendGiphy(bob, broadcast, "cat")).rejects.toThrow(ForbiddenException);
    const ask = (userId?: string) => pbx.send(new SendGiphyCommand({ channelId: secret, text: "cat", userId }));
    await expect(ask()).rejects.toMatchObject({ fieldList: [{ path: "/userId" }] });
    await expect(ask("nobodyknows1")).rejects.toMatchObject({ fieldList: [{ path: "/userId" }] });
    expect(giphy.asked).toEqual([]);
    expect((await sendGiphy(ann, broadcast, "cat")).attachments).toHaveLength(1);
  });

  test.each(["", "  ", "x".repeat(51)])("a text that can't be looked up is refused: %j", async (text) => {
    const { ann } = await world.company();
    const error: unknown = await sendGiphy(ann, await groupId(ann, []), text).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ValidationException);
    expect((error as ValidationException).fieldList?.map(({ path }) => path)).toEqual(["/text"]);
    expect(giphy.asked).toEqual([]);
  });

  test("no picture for the text: ValidationException on it", async () => {
    const { ann } = await world.company();
    const channelId = await groupId(ann, []);
    giphy.search = (_, response) => json(response, { data: [] });
    await expect(sendGiphy(ann, channelId, "zxcvb")).rejects.toMatchObject({ fieldList: [{ path: "/text" }] });
    expect(await sent(ann, channelId)).toEqual([]);
  });

  const elsewhere = "http://localhost:1/cat.gif";
  test.each<[string, Partial<Pick<FakeGiphy, "search" | "image">>]>([
    ["it answers with an error", { search: (_, response) => response.writeHead(401).end("{}") }],
    ["it answers with no JSON", { search: (_, response) => response.writeHead(200).end("<html>") }],
    ["it answers with other JSON", { search: (_, response) => json(response, { data: { url: "x" } }) }],
    ["it names no picture", { search: (_, response) => json(response, { data: [{ images: {} }] }) }],
    [
      "it names no web address",
      { search: (_, response) => json(response, { data: [{ images: { original: { url: "file:///etc/hosts" } } }] }) },
    ],
    ["it breaks off", { search: (_, response) => response.destroy() }],
    ["the picture isn't there", { image: (_, response) => response.writeHead(404).end() }],
    ["the picture is elsewhere", { image: (_, response) => response.writeHead(302, { Location: elsewhere }).end() }],
    [
      "the picture is a page",
      { image: (_, response) => response.writeHead(200, { "Content-Type": "text/html" }).end("<html>") },
    ],
    [
      "the picture is none in truth",
      { image: (_, response) => response.writeHead(200, { "Content-Type": "image/gif" }).end("<html>") },
    ],
    [
      "the picture breaks off",
      {
        image: (_, response) => {
          response.writeHead(200, { "Content-Type": "image/gif", "Content-Length": 1000 });
          response.write("GIF89a", () => response.destroy());
        },
      },
    ],
  ])("ServiceUnavailableException, and nothing is sent: %s", async (_, answers) => {
    const { ann } = await world.company();
    const channelId = await groupId(ann, []);
    Object.assign(giphy, answers);
    const error: unknown = await sendGiphy(ann, channelId, "cat").catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ServiceUnavailableException);
    expect(String((error as Error).message)).not.toContain("secret-key");
    expect(await sent(ann, channelId)).toEqual([]);
  });

  test("ServiceUnavailableException after 5 seconds without an answer", async () => {
    const { ann } = await world.company();
    giphy.search = () => {};
    const began = Date.now();
    await expect(sendGiphy(ann, await groupId(ann, []), "cat")).rejects.toThrow(ServiceUnavailableException);
    expect(Date.now() - began).toBeLessThan(8_000);
  });

  test("ServiceUnavailableException while no provider is configured", async () => {
    const other = await World.open(engine);
    try {
      const { ann } = await other.company();
      await expect(sendGiphy(ann, await groupId(ann, []), "cat")).rejects.toThrow(ServiceUnavailableException);
    } finally {
      await other.close();
    }
  });
});
