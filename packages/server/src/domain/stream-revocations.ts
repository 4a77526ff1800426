import { STREAM_TOKEN_TTL } from "../auth/issuer";
import type { Store } from "../store/store";
import { deleteStreamRevocations, putStreamRevocation } from "../store/stream-revocations";
import { audit, type Change } from "./audit";

/**
 * Ends a user's realtime streams, on every node, and refuses the tokens for them that were given until now. Who may still call
 * GetToken gets new ones: that has to be ended where the user's own token comes from.
 */
export function revokeStreams(store: Store, change: Change, userId: string): Promise<void> {
  const { company, now } = change;
  return store.write(async (tx) => {
    await tx.run(deleteStreamRevocations, { before: now - 2 * STREAM_TOKEN_TTL * 1000 });
    await tx.run(putStreamRevocation, { company, user_id: userId, revoked_at: now });
    await audit(tx, change, "streams.revoke", userId);
  });
}
