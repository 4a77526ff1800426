import { newChannel, presentFirstMembers } from "../domain/groups";
import { addFirstMembers } from "../domain/membership";
import { namedUser, requireUsers } from "../domain/users";
import { invalid, userNotFound } from "../errors";
import { actingUserId } from "../pipeline/acting-user";
import type { Handler, WriteCall } from "../pipeline/call";
import { presentChannel } from "../present/channels";
import { directChannelId } from "../rules/ids";
import { insertChannel, lockChannel } from "../store/channels";
import type { ChannelRow, UserRow } from "../store/schema";
import { ConflictError } from "../store/store";

export const GetOrCreateDirectChannel: Handler<"GetOrCreateDirectChannel"> = async (input, call) => {
  const actingId = actingUserId(call);
  const other = await namedUser(call, input);
  if (other.id === actingId) throw invalid("/memberId", "A direct channel is one with somebody else.");

  const channel = await getOrCreate(call, actingId, other);
  return { channel: await presentChannel(call, channel), ...(await presentFirstMembers(call, channel)) };
};

async function getOrCreate(call: WriteCall, actingId: string, other: UserRow): Promise<ChannelRow> {
  const { company, tx } = call;
  const id = directChannelId(company, actingId, other.id);
  const known = await tx.one(lockChannel, { company, id });
  if (known) return known;

  const row = newChannel(call, "direct", { id });
  // Somebody else made it just now: look again.
  if ((await tx.run(insertChannel, { ...row })) === 0) throw new ConflictError("The channel is being made.");
  const users = await requireUsers(call, [actingId, other.id], userNotFound);
  const { added, channel } = await addFirstMembers(call, row, users);
  call.events.channelCreated(channel, added);
  return channel;
}
