import { operations, TagsLimitReachedException } from "@wildix/xbees-conversations-server-sdk";
import { changeInbox } from "../domain/inbox";
import { assertNameFree } from "../domain/tags";
import { actingUserId } from "../pipeline/acting-user";
import type { Handler } from "../pipeline/call";
import { presentTag } from "../present/tags";
import { newId } from "../rules/ids";
import { tagKey } from "../rules/inbox";
import { findTags, insertTag } from "../store/tags";

export const CreateInboxTag: Handler<"CreateInboxTag"> = async ({ name }, call) => {
  const owner = await changeInbox(call, actingUserId(call));
  const tags = await call.tx.all(findTags, owner);
  assertNameFree(tags, name);
  const { capacity } = operations.CreateInboxTag;
  if (tags.length >= capacity) {
    throw new TagsLimitReachedException({
      message: `There are ${capacity} tags, which is the most: delete one first.`,
    });
  }
  const tag = { ...owner, id: newId(), name, name_key: tagKey(name), created_at: call.now };
  await call.tx.run(insertTag, tag);
  return { tag: presentTag(tag) };
};
