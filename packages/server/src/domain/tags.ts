import { invalid, tagNotFound } from "../errors";
import type { ReadCall } from "../pipeline/call";
import { tagKey } from "../rules/inbox";
import type { TagRow } from "../store/schema";
import { findTag } from "../store/tags";
import type { Owner } from "./inbox";

/** @throws TagNotFoundException also for a tag of somebody else. */
export async function ownTag(call: ReadCall, owner: Owner, tagId: string): Promise<TagRow> {
  const tag = await call.tx.one(findTag, { ...owner, id: tagId });
  if (!tag) throw tagNotFound(tagId);
  return tag;
}

/** @throws ValidationException when a tag has the name, in whatever case. */
export function assertNameFree(tags: readonly TagRow[], name: string): void {
  const key = tagKey(name);
  const holder = tags.find((tag) => tag.name_key === key);
  if (holder) throw invalid("/name", `You have the tag ${JSON.stringify(holder.name)}: give another name.`);
}
