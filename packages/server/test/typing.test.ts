import { ListMessagesCommand, SendTypingStartCommand, SendTypingStopCommand } from "@wildix/xbees-conversations-client";
import { failureName, invalidPaths } from "./support/failure";
import { groupId } from "./support/group";
import { describeWorlds } from "./support/world";

describeWorlds("typing", (world) => {
  describe.each([
    ["SendTypingStart", SendTypingStartCommand],
    ["SendTypingStop", SendTypingStopCommand],
  ])("%s", (_, Command) => {
    test("members may, as often as they like, also in a broadcast; nothing is stored", async () => {
      const { ann, bob } = await world().company();
      const channelId = await groupId(ann, [bob], { broadcast: true });
      for (const person of [bob, bob, ann])
        expect(await person.client.send(new Command({ channelId }))).toMatchObject({});
      expect((await ann.client.send(new ListMessagesCommand({ channelId }))).messages).toEqual([]);
    });

    test("readers may not, and others don't know of the channel", async () => {
      const { ann, bob } = await world().company();
      const open = await groupId(ann, [], { access: "public" });
      expect(await failureName(bob.client.send(new Command({ channelId: open })))).toBe("ForbiddenException");
      const secret = await groupId(ann, []);
      const elsewhere = await world().company();
      for (const [client, channelId] of [
        [bob.client, secret],
        [bob.client, "nowhere"],
        [elsewhere.ann.client, open],
      ] as const) {
        expect(await failureName(client.send(new Command({ channelId })))).toBe("ChannelNotFoundException");
      }
    });

    test("a company names the user", async () => {
      const { ann, pbx } = await world().company();
      const channelId = await groupId(ann, []);
      expect(await invalidPaths(pbx.send(new Command({ channelId })))).toEqual(["/userId"]);
      expect(await invalidPaths(pbx.send(new Command({ channelId, userId: "nobodyknowsm" })))).toEqual(["/userId"]);
      expect(await pbx.send(new Command({ channelId, userId: ann.id }))).toMatchObject({});
    });
  });
});
