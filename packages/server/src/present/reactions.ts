import type { MessageReaction } from "@wildix/xbees-conversations-server-sdk";
import { isoDate } from "../clock";
import type { StoredReaction } from "../domain/stored";
import type { Users } from "./users";

export const presentReaction = ({ type, userId, createdAt }: StoredReaction, users: Users): MessageReaction => ({
  type,
  user: users.get(userId),
  createdAt: isoDate(createdAt),
});
