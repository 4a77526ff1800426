import { changeInbox } from "../domain/inbox";
import { actingUserId } from "../pipeline/acting-user";
import type { Handler } from "../pipeline/call";
import { deleteTag, deleteTaggedChannels } from "../store/tags";

export const DeleteInboxTag: Handler<"DeleteInboxTag"> = async ({ tagId }, call) => {
  const owner = await changeInbox(call, actingUserId(call));
  await call.tx.run(deleteTaggedChannels, { ...owner, tag: tagId });
  await call.tx.run(deleteTag, { ...owner, id: tagId });
  return {};
};
