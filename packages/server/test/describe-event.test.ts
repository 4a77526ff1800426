import { DescribeEventCommand } from "@wildix/xbees-conversations-client";
import { failureName } from "./support/failure";
import { describeWorlds } from "./support/world";

describeWorlds("DescribeEvent", (world) => {
  test("answers nothing, whoever asks but guests", async () => {
    const { ann, company, pbx, s2s } = await world().company();
    const bot = await world().client({ company, type: "XBS_BOT", subject: ann.id });
    for (const client of [ann.client, bot, pbx, s2s]) {
      const { $metadata, ...output } = await client.send(new DescribeEventCommand({}));
      expect([$metadata.httpStatusCode, output]).toEqual([200, {}]);
    }
    const guest = await world().client({ company, type: "XBS_ANONYMOUS", subject: "guest0000001" });
    expect(await failureName(guest.send(new DescribeEventCommand({})))).toBe("ForbiddenException");
  });
});
