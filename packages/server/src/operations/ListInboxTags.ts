import { actingUserId } from "../pipeline/acting-user";
import type { Handler } from "../pipeline/call";
import { presentTags } from "../present/tags";
import { findTags } from "../store/tags";

export const ListInboxTags: Handler<"ListInboxTags"> = async (_, call) => ({
  tags: presentTags(await call.tx.all(findTags, { company: call.company, user_id: actingUserId(call) })),
});
