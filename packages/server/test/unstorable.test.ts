import {
  AddChannelMemberCommand,
  CreateGroupChannelCommand,
  GetChannelCommand,
  ListMessagesCommand,
  SendMessageCommand,
  ValidationException,
} from "@wildix/xbees-conversations-client";
import { groupId } from "./support/group";
import { describeWorlds } from "./support/world";

describeWorlds("text that can't be kept", (world) => {
  const refusal = (call: Promise<unknown>) =>
    call.then(
      () => undefined,
      (error: unknown) => {
        expect(error).toBeInstanceOf(ValidationException);
        return (error as ValidationException).fieldList;
      },
    );

  test.each([
    ["U+0000", "a\u0000b", "U+0000"],
    ["the first half of a surrogate pair", "a\ud83d", "surrogate"],
    ["the second half of a surrogate pair", "\ude80b", "surrogate"],
  ])("%s is refused wherever it stands, and the member is named", async (_, text, reason) => {
    const { ann } = await world().company();
    const channelId = await groupId(ann, []);
    const { client } = ann;
    const wrong = (path: string) => [{ path, message: expect.stringContaining(reason) }];
    expect(await refusal(client.send(new SendMessageCommand({ channelId, text })))).toEqual(wrong("/text"));
    expect(await refusal(client.send(new CreateGroupChannelCommand({ subject: text })))).toEqual(wrong("/subject"));
    const deep = { membersToInvite: [{ email: "zoe@outside.example", name: text }] };
    expect(await refusal(client.send(new CreateGroupChannelCommand(deep)))).toEqual(wrong("/membersToInvite/0/name"));
    const member = new AddChannelMemberCommand({ channelId, memberId: text });
    expect(await refusal(client.send(member))).toEqual(wrong("/memberId"));
  });

  test("U+0000 in a path is refused as well", async () => {
    const { ann } = await world().company();
    const failures = await refusal(ann.client.send(new GetChannelCommand({ channelId: "a\u0000b" })));
    expect(failures).toEqual([{ path: "/channelId", message: expect.stringContaining("U+0000") }]);
  });

  test.each([101, 200_000])(
    "a value of any kind that is nested %i levels deep is refused, and not a level less",
    async (depth) => {
      const { company } = await world().company();
      const token = await world().token({ company, type: "PBX", subject: "pbx" });
      const nested = (levels: number) => `{"result":${"[".repeat(levels)}${"]".repeat(levels)}}`;
      const answer = async (levels: number) => {
        const response = await fetch(`${world().address}/v2/conversations/triggers/${"0".repeat(32)}`, {
          method: "PUT",
          headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
          body: nested(levels),
        });
        return [response.status, await response.text()] as const;
      };
      const [status, body] = await answer(depth);
      expect([status, body]).toEqual([400, expect.stringContaining("100 levels")]);
      expect((await answer(100))[0]).toBe(404);
    },
  );

  test("all other characters are kept, line ends and emoji included", async () => {
    const { ann } = await world().company();
    const channelId = await groupId(ann, []);
    const text = "\u0001 \t\r\n\u007f \u2028 é 👩‍👩‍👧 \uffff \u{10ffff}";
    await ann.client.send(new SendMessageCommand({ channelId, text }));
    const { messages } = await ann.client.send(new ListMessagesCommand({ channelId }));
    expect(messages[0]?.text).toBe(text);
  });
});
