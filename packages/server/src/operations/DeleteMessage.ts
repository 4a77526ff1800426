import { changeChannel } from "../domain/channels";
import { buryMessage } from "../domain/messages";
import { forbidden } from "../errors";
import type { Handler } from "../pipeline/call";
import { canWrite, isSupervisor } from "../rules/access";
import { lockMessage } from "../store/messages";

export const DeleteMessage: Handler<"DeleteMessage"> = async ({ channelId, messageId }, call) => {
  const { channel, member } = await changeChannel(call, channelId);
  const row = await call.tx.one(lockMessage, { company: call.company, history: channel.history, id: messageId });
  if (!row || row.type === "deleted") return {};
  const own = call.actor.kind === "user" && row.type === "regular" && row.user_id === call.actor.id;
  if (!canWrite(call.actor, member)) throw forbidden("Only members of the channel may delete messages.");
  if (!own && !isSupervisor(call.actor, member)) {
    throw forbidden("Only its author and supervisors of the channel may delete a message.");
  }
  await buryMessage(call, channel, row);
  return {};
};
