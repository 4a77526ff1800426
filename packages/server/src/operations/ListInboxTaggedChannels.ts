import { ownTag } from "../domain/tags";
import { actingUserId } from "../pipeline/acting-user";
import type { Handler } from "../pipeline/call";
import { presentTagged } from "../present/inbox";
import { findTaggedChannels } from "../store/tags";

export const ListInboxTaggedChannels: Handler<"ListInboxTaggedChannels"> = async ({ tagId }, call) => {
  const owner = { company: call.company, user_id: actingUserId(call) };
  const tag = await ownTag(call, owner, tagId);
  return { channels: presentTagged(tag.id, await call.tx.all(findTaggedChannels, { ...owner, tag: tag.id })) };
};
