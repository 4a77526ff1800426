import { changeInbox } from "../domain/inbox";
import { assertNameFree, ownTag } from "../domain/tags";
import { actingUserId } from "../pipeline/acting-user";
import type { Handler } from "../pipeline/call";
import { presentTag } from "../present/tags";
import { tagKey } from "../rules/inbox";
import { findTags, renameTag } from "../store/tags";

export const UpdateInboxTag: Handler<"UpdateInboxTag"> = async ({ tagId, name }, call) => {
  const owner = await changeInbox(call, actingUserId(call));
  const tag = await ownTag(call, owner, tagId);
  const tags = await call.tx.all(findTags, owner);
  assertNameFree(
    tags.filter((other) => other.id !== tag.id),
    name,
  );
  await call.tx.run(renameTag, { ...owner, id: tag.id, name, name_key: tagKey(name) });
  return { tag: presentTag({ ...tag, name }) };
};
