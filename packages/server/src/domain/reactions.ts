import type { ReactionType } from "@wildix/xbees-conversations-server-sdk";
import type { WriteCall } from "../pipeline/call";
import { setMessageReactions } from "../store/messages";
import { countReactions, listReactions } from "../store/reactions";
import type { MessageRow, ReactionRow } from "../store/schema";
import type { StoredReaction, StoredReactions } from "./stored";

/** How many reactions a message itself carries: the documentation of `Message.reactions` in the model. */
const SHOWN = 10;

export const storedReaction = (row: ReactionRow): StoredReaction => ({
  // Only what the decoder took for one is ever kept.
  type: row.type as ReactionType,
  userId: row.user_id,
  createdAt: row.created_at,
});

/**
 * Writes into the message what it shows of its reactions, after one came or went; gives the message as it is then. It is locked.
 */
export async function summarizeReactions(call: WriteCall, message: MessageRow): Promise<MessageRow> {
  const { company, history, id } = message;
  const key = { company, history, message_id: id };
  const counts = await call.tx.all(countReactions, key);
  const first = await call.tx.all(listReactions, { ...key, limit: SHOWN, offset: 0 });
  const summary: StoredReactions = {
    counts: counts.map(({ type, count }) => ({ type: type as ReactionType, count })),
    first: first.map(storedReaction),
  };
  const reactions = counts.length === 0 ? null : JSON.stringify(summary);
  await call.tx.run(setMessageReactions, { company, history, id, reactions });
  return { ...message, reactions };
}
