import {
  type Channel,
  encodeChannel,
  encodeMessage,
  encodeWebhookChatMessageNewEvent,
  type Message,
} from "@wildix/xbees-conversations-server-sdk";
import * as fc from "fast-check";
import { foldedMessageNew, unfolded } from "../../src/events/body";

const date = "2026-03-02T09:20:11.045Z";

test("a folded message is published as the encoder writes it, whatever it says, and kept in less", () => {
  const text = fc.string({ unit: "binary", maxLength: 200 });
  fc.assert(
    fc.property(text, text, text, (said, subject, company) => {
      const channel: Channel = {
        channelId: "c",
        channelType: "group",
        access: "private",
        memberCount: 2,
        subject,
        company,
        createdAt: date,
        updatedAt: date,
      };
      const message: Message = {
        messageId: "m",
        channelId: "c",
        type: "regular",
        createdAt: date,
        text: said,
        user: { id: "ann" },
      };
      const envelope = { id: "0".repeat(32), type: "chat:message:new", company, time: 1_700_000_000_000 } as const;
      const data = { channel: { ...channel, lastMessage: message }, message };
      const folded = foldedMessageNew(envelope, encodeChannel(channel), encodeMessage(message));
      expect(unfolded(folded)).toBe(encodeWebhookChatMessageNewEvent({ ...envelope, data }));
      expect(folded.length).toBeLessThan(unfolded(folded).length);
    }),
  );
});

test("what isn't folded is published as it is", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(unfolded(JSON.stringify(value))).toBe(JSON.stringify(value));
    }),
  );
});
