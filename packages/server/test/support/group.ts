import { type Channel, CreateGroupChannelCommand } from "@wildix/xbees-conversations-client";
import type { Person } from "./world";

/** A group of the creator and the others; nothing is said in it. */
export async function createGroup(creator: Person, members: readonly Person[], input: object = {}): Promise<Channel> {
  const ids = members.map(({ id }) => id);
  const command = new CreateGroupChannelCommand({ members: ids, silent: true, ...input });
  return (await creator.client.send(command)).channel;
}

/** As `createGroup`, for its id. */
export const groupId = async (creator: Person, members: readonly Person[], input: object = {}): Promise<string> =>
  (await createGroup(creator, members, input)).channelId;
