import { changeCompanyChannel } from "../domain/channels";
import { appendMessage, speaker } from "../domain/messages";
import { invalid } from "../errors";
import type { Handler, Input } from "../pipeline/call";
import { presentMessage } from "../present/messages";

export const SendSystemMessage: Handler<"SendSystemMessage"> = async (input, call) => {
  assertContent(input);
  // The service writes for the company: whoever it names need be no member.
  const channel = await changeCompanyChannel(call, input.channelId);
  const { message } = await appendMessage(call, channel, {
    type: "system",
    userId: speaker(call),
    text: input.text?.trim() ? input.text : null,
    event: input.event,
    loud: !input.silent,
  });
  return { message: await presentMessage(call, message, channel.id) };
};

function assertContent({ text, event }: Input<"SendSystemMessage">): void {
  if (!text?.trim() && event === undefined) throw invalid("/text", "Give text, event or both.");
  if (event !== undefined && !isJson(event)) throw invalid("/event", "The event must be a JSON text.");
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
