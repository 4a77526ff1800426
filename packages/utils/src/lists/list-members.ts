import {
  type ChannelMember,
  type ConversationsClient,
  ListChannelMembersCommand,
  type ListChannelMembersCommandInput,
  type User,
} from "@wildix/xbees-conversations-client";
import { byOffset, type ListOptions } from "./pages";

/** A membership with who it is. */
export interface MemberWithUser {
  readonly member: ChannelMember;
  readonly user: User;
}

/**
 * All members of a channel by joining time, each with its user.
 *
 * @throws What ListChannelMembers throws, when the page that is asked for fails; what was given before stays good.
 * @example
 * for await (const { member, user } of listAllMembers(client, { channelId })) console.log(user.name, member.role);
 */
export const listAllMembers = (
  client: ConversationsClient,
  input: Omit<ListChannelMembersCommandInput, "limit" | "offset">,
  options: ListOptions = {},
): AsyncGenerator<MemberWithUser, void, undefined> =>
  byOffset(
    {
      page: async (part, sending) => {
        const { members, users } = await client.send(new ListChannelMembersCommand({ ...input, ...part }), sending);
        return members.map((member, index) => ({ member, user: users[index] ?? { id: member.id } }));
      },
      idOf: ({ member }) => member.id,
    },
    options,
  );
