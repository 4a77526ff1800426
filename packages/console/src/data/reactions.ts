import type { Message, ReactionType, User } from "@wildix/xbees-conversations-client";

/** How each reaction looks, in the order in which they are offered. */
export const reactions: Readonly<Record<ReactionType, { readonly emoji: string; readonly name: string }>> = {
  thumbsup: { emoji: "👍", name: "Thumbs up" },
  heart: { emoji: "❤️", name: "Heart" },
  smiley: { emoji: "😃", name: "Smiley" },
  clap: { emoji: "👏", name: "Clap" },
  white_check_mark: { emoji: "✅", name: "Check mark" },
  eyes: { emoji: "👀", name: "Eyes" },
  slightly_smiling_face: { emoji: "🙂", name: "Slightly smiling" },
  confused: { emoji: "😕", name: "Confused" },
  thumbsdown: { emoji: "👎", name: "Thumbs down" },
};

export const hasReacted = (message: Message, type: ReactionType, userId: string): boolean =>
  message.reactions?.some((reaction) => reaction.type === type && reaction.user.id === userId) ?? false;

/** The message as it will be once the reaction is there, or gone. */
export function withReaction(message: Message, type: ReactionType, user: User, there: boolean, at: string): Message {
  if (hasReacted(message, type, user.id) === there) return message;
  const counts = new Map(message.reactionCounts?.map(({ type: counted, count }) => [counted, count]));
  const count = (counts.get(type) ?? 0) + (there ? 1 : -1);
  if (count > 0) counts.set(type, count);
  else counts.delete(type);
  const others = (message.reactions ?? []).filter((one) => !(one.type === type && one.user.id === user.id));
  return {
    ...message,
    reactions: there ? [...others, { type, user, createdAt: at }] : others,
    reactionCounts: [...counts].map(([counted, times]) => ({ type: counted, count: times })),
  };
}
