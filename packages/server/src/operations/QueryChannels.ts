import { searchChannels } from "../domain/channel-search";
import { invalidFields } from "../errors";
import type { Handler, Input } from "../pipeline/call";
import { presentChannels } from "../present/channels";
import { channelFilter } from "../rules/channel-filter";

export const QueryChannels: Handler<"QueryChannels"> = async ({ query, limit, offset }, call) => {
  if (call.actor.kind === "company") assertOfNoUser(query);
  const rows = await searchChannels(call, channelFilter(query), { limit, offset });
  return { channels: await presentChannels(call, rows) };
};

/** @throws ValidationException for what only a user has. */
function assertOfNoUser(query: Input<"QueryChannels">["query"]): void {
  const ofUser = (["hidden", "unread", "tagId"] as const).filter((name) => query[name] !== undefined);
  if (ofUser.length === 0) return;
  throw invalidFields(
    ofUser.map((name) => ({ path: `/query/${name}`, message: `${name} is a user's: name the user in userId.` })),
  );
}
