import type { InboxTag } from "@wildix/xbees-conversations-server-sdk";
import { oldestTagFirst } from "../rules/inbox";
import type { TagRow } from "../store/schema";

type Tag = Pick<TagRow, "id" | "name" | "created_at">;

export const presentTag = ({ id, name }: Pick<Tag, "id" | "name">): InboxTag => ({ id, name });

export const presentTags = (tags: readonly Tag[]): InboxTag[] => [...tags].sort(oldestTagFirst).map(presentTag);
