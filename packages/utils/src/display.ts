import type { Channel, Message, User } from "@wildix/xbees-conversations-client";

/**
 * What to call a user: the name, else the email, else the telephone number, else the id.
 *
 * @example userDisplayName(message.user) // "Ann Archer"
 */
export const userDisplayName = (user: Pick<User, "id" | "name" | "email" | "phone">): string =>
  user.name?.trim() || user.email || user.phone || user.id;

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
 * What to call a channel: its subject; a direct one by the other member (who wrote its last message will do, where `me` is known);
 * one with an outside party by the service's title or the recipient; a group without a subject by its first members.
 *
 * @example
 * const { channel, users } = await client.send(new GetOrCreateDirectChannelCommand({ memberId }));
 * channelTitle(channel, { me: myId, users }) // "Bob Baker"
 */
export function channelTitle(
  channel: Pick<Channel, "subject" | "channelType" | "serviceTitle" | "serviceRecipient" | "memberCount"> & {
    readonly lastMessage?: Pick<Message, "type" | "user"> | undefined;
  },
  { me, users = [], fallback = "Conversation" }: ChannelTitleOptions = {},
): string {
  const subject = channel.subject?.trim();
  if (subject) return subject;
  const others = users.filter(({ id }) => id !== me);
  if (channel.channelType === "direct") {
    // Somebody whom one can't tell from oneself isn't the other.
    const [other] = me === undefined && others.length > 1 ? [] : [...others, ...writerOf(channel, me)];
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

/** The other's message, if the last one is: lists of channels have no members, but they have that. */
const writerOf = (
  { lastMessage }: { readonly lastMessage?: Pick<Message, "type" | "user"> | undefined },
  me: string | undefined,
): User[] =>
  lastMessage && me !== undefined && lastMessage.user.id !== me && !isSystemMessage(lastMessage)
    ? [lastMessage.user]
    : [];

/** The service, or another one, wrote it about what happened. */
export const isSystemMessage = <M extends Pick<Message, "type">>(message: M): message is M & { type: "system" } =>
  message.type === "system";

/** It was deleted: a tombstone without content. */
export const isDeletedMessage = <M extends Pick<Message, "type">>(message: M): message is M & { type: "deleted" } =>
  message.type === "deleted";
