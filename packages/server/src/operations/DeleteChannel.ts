import { ChannelNotFoundException } from "@wildix/xbees-conversations-server-sdk";
import { changeChannel, removeChannel, type Seen } from "../domain/channels";
import { forbidden } from "../errors";
import type { Handler } from "../pipeline/call";
import { isSupervisor } from "../rules/access";

export const DeleteChannel: Handler<"DeleteChannel"> = async ({ channelId }, call) => {
  const seen = await changeChannel(call, channelId).catch(nothingToDelete);
  if (!seen) return {};
  const { channel, member } = seen;
  if (channel.kind !== "group" && call.actor.kind !== "company") {
    throw forbidden("Only the company itself may delete a channel that isn't a group.");
  }
  if (!isSupervisor(call.actor, member)) throw forbidden("Only supervisors may delete a group.");
  await removeChannel(call, channel);
  return {};
};

/** Deleting is idempotent: what can't be seen is as good as deleted. */
const nothingToDelete = (error: unknown): Seen | undefined => {
  if (error instanceof ChannelNotFoundException) return undefined;
  throw error;
};
