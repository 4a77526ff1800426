import type { Channel, Message, User } from "@wildix/xbees-conversations-client";

/**
 * What to call a user: the name, else the email, else the telephone number, else the id.
 *
 * @example userDisplayName(message.user) // "Ann Archer"
 */
export const userDisplayName = (user: Pick<User, "id" | "name" | "email" | "phone">): string =>
  user.name || user.email || user.phone || user.id;

export interface ChannelTitleOptions {
  /** The id of who looks at it: a direct channel is called by the other. */
  readonly me?: string;
  /** The channel's members, as far as they are known. */
  readonly users?: readonly Pick<User, "id" | "name" | "email" | "phone">[];
  /** For a channel that nothing is known of to call it by. Without it: "Conversation". */
  readonly fallback?: string;
}

/** So many members are named in the title of a group without a subject. */
const NAMED_MEMBERS = 3;

/**
 * What to call a channel: its subject; a direct one by the other member; one with an outside party by the service's title or the
 * recipient; a group without a subject by its first members.
 *
 * @example
 * const { channel, users } = await client.send(new GetOrCreateDirectChannelCommand({ memberId }));
 * channelTitle(channel, { me: myId, users }) // "Bob Baker"
 */
export function channelTitle(
  channel: Pick<Channel, "subject" | "channelType" | "serviceTitle" | "serviceRecipient" | "memberCount">,
  { me, users = [], fallback = "Conversation" }: ChannelTitleOptions = {},
): string {
  if (channel.subject) return channel.subject;
  const others = users.filter(({ id }) => id !== me);
  if (channel.channelType === "direct") {
    // Somebody whom one can't tell from oneself isn't the other.
    const [other] = me === undefined && others.length > 1 ? [] : others;
    return other ? userDisplayName(other) : fallback;
  }
  if (channel.serviceTitle || channel.serviceRecipient) {
    return channel.serviceTitle || (channel.serviceRecipient as string);
  }
  if (others.length === 0) return fallback;
  const named = others.slice(0, NAMED_MEMBERS).map(userDisplayName).join(", ");
  const more = Math.max(channel.memberCount - (me === undefined ? 0 : 1), others.length) - NAMED_MEMBERS;
  return more > 0 ? `${named} +${more}` : named;
}

/** The service, or another one, wrote it about what happened. */
export const isSystemMessage = (message: Pick<Message, "type">): boolean => message.type === "system";

/** It was deleted: a tombstone without content. */
export const isDeletedMessage = (message: Pick<Message, "type">): boolean => message.type === "deleted";
