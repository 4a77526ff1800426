import {
  HideChannelCommand,
  ListChannelsCommand,
  PartialUpdateChannelCommand,
  SendMessageCommand,
  ShowChannelCommand,
} from "@wildix/xbees-conversations-client";
import { failureName, invalidPaths } from "./support/failure";
import { groupId } from "./support/group";
import { describeWorlds, type Person } from "./support/world";

const hide = (person: Person, channelId: string) => person.client.send(new HideChannelCommand({ channelId }));
const show = (person: Person, channelId: string) => person.client.send(new ShowChannelCommand({ channelId }));
const listed = async (person: Person) =>
  (await person.client.send(new ListChannelsCommand({}))).channels.map(({ channelId }) => channelId);

describeWorlds("HideChannel and ShowChannel", (world) => {
  test("a hidden channel leaves the user's list and no other's, until it is shown at its place", async () => {
    const { ann, bob } = await world().company();
    const older = await groupId(ann, [bob]);
    world().advance(10);
    const newer = await groupId(ann, [bob]);
    await hide(ann, older);
    expect(await listed(ann)).toEqual([newer]);
    expect(await listed(bob)).toEqual([newer, older]);
    await show(ann, older);
    expect(await listed(ann)).toEqual([newer, older]);
  });

  test("both are idempotent", async () => {
    const { ann } = await world().company();
    const channelId = await groupId(ann, []);
    await show(ann, channelId);
    expect(await listed(ann)).toEqual([channelId]);
    await hide(ann, channelId);
    await hide(ann, channelId);
    expect(await listed(ann)).toEqual([]);
    await show(ann, channelId);
    await show(ann, channelId);
    expect(await listed(ann)).toEqual([channelId]);
  });

  test("the next message brings it back, the user's own as well; a silent one and system messages don't", async () => {
    const { ann, bob } = await world().company();
    const channelId = await groupId(ann, [bob]);
    const say = (person: Person, silent?: boolean) =>
      person.client.send(new SendMessageCommand({ channelId, text: "x", silent }));
    await hide(ann, channelId);
    await say(bob, true);
    await bob.client.send(new PartialUpdateChannelCommand({ channelId, set: { subject: "renamed" } }));
    expect(await listed(ann)).toEqual([]);
    await say(bob);
    expect(await listed(ann)).toEqual([channelId]);
    await hide(ann, channelId);
    await say(ann);
    expect(await listed(ann)).toEqual([channelId]);
  });

  test.each([
    ["HideChannel", hide],
    ["ShowChannel", show],
  ])("%s is for members: readers are forbidden, others don't know of the channel", async (_, call) => {
    const { ann, bob } = await world().company();
    const open = await groupId(ann, [], { access: "public" });
    expect(await failureName(call(bob, open))).toBe("ForbiddenException");
    const secret = await groupId(ann, []);
    expect(await failureName(call(bob, secret))).toBe("ChannelNotFoundException");
    expect(await failureName(call(bob, "nowhere"))).toBe("ChannelNotFoundException");
    const elsewhere = await world().company();
    expect(await failureName(call(elsewhere.ann, open))).toBe("ChannelNotFoundException");
  });

  test("a company names the user", async () => {
    const { ann, pbx } = await world().company();
    const channelId = await groupId(ann, []);
    for (const userId of [undefined, "nobodyknowsm"]) {
      expect(await invalidPaths(pbx.send(new HideChannelCommand({ channelId, userId })))).toEqual(["/userId"]);
      expect(await invalidPaths(pbx.send(new ShowChannelCommand({ channelId, userId })))).toEqual(["/userId"]);
    }
    await pbx.send(new HideChannelCommand({ channelId, userId: ann.id }));
    expect(await listed(ann)).toEqual([]);
    await pbx.send(new ShowChannelCommand({ channelId, userId: ann.id }));
    expect(await listed(ann)).toEqual([channelId]);
  });
});
