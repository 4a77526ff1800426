import { writeChannel } from "../domain/channels";
import { assertNotEmpty, type StoredContent, storeParts } from "../domain/content";
import { changeOwnMessage, editMessage } from "../domain/messages";
import { actingUserId } from "../pipeline/acting-user";
import type { Handler } from "../pipeline/call";
import { presentMessage } from "../present/messages";
import { assertDisjoint } from "../rules/partial-update";

export const PartialUpdateMessage: Handler<"PartialUpdateMessage"> = async (input, call) => {
  const { set = {}, unset = [] } = input;
  assertDisjoint(set, unset);
  const author = actingUserId(call);
  const { channel } = await writeChannel(call, input.channelId);
  const row = await changeOwnMessage(call, channel, input.messageId, author);
  const parts: (keyof StoredContent)[] = ["text", "elements", "attachments", "quote"];
  const given = parts.filter((part) => set[part] !== undefined);
  if (given.length === 0 && unset.length === 0) return { message: await presentMessage(call, row, channel.id) };

  const stored = await storeParts(call, channel, set, "/set");
  const pick = (part: keyof StoredContent): string | null =>
    given.includes(part) ? stored[part] : unset.includes(part) ? null : row[part];
  const content = {
    text: pick("text"),
    elements: pick("elements"),
    attachments: pick("attachments"),
    quote: pick("quote"),
  };
  assertNotEmpty(content);
  return { message: await presentMessage(call, await editMessage(call, channel, row, content), channel.id) };
};
