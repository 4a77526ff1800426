import { RateLimitExceededException } from "@wildix/xbees-conversations-server-sdk";
import { unavailable } from "../../errors";
import type { StreamOwner } from "./membership";

/** How many streams one user may have open on a node: windows, devices, and what reconnects before the old one is seen to be gone. */
export const STREAMS_PER_USER = 25;

/** After how many seconds to try again. */
const RETRY_AFTER = 10;

/** How many streams are open, and may be. */
export class Seats {
  private readonly byUser = new Map<string, number>();
  private taken = 0;

  /** @param most How many there may be in all. */
  constructor(private readonly most: number) {}

  get size(): number {
    return this.taken;
  }

  /**
   * Takes one; gives what gives it back.
   *
   * @throws RateLimitExceededException when the user has as many as one may have.
   * @throws ServiceUnavailableException when there are as many in all as there may be.
   */
  take({ company, userId }: StreamOwner): () => void {
    const user = JSON.stringify([company, userId]);
    const own = this.byUser.get(user) ?? 0;
    if (own >= STREAMS_PER_USER) {
      throw new RateLimitExceededException({
        message: `This user has ${STREAMS_PER_USER} realtime streams open, and may have no more: close one.`,
        retryAfter: RETRY_AFTER,
      });
    }
    if (this.taken >= this.most) {
      throw unavailable(
        this.most === 0
          ? "No realtime streams are served here."
          : "As many realtime streams are open here as may be: try again.",
        RETRY_AFTER,
      );
    }
    this.byUser.set(user, own + 1);
    this.taken += 1;
    let given = false;
    return () => {
      if (given) return;
      given = true;
      this.taken -= 1;
      const left = (this.byUser.get(user) ?? 1) - 1;
      if (left > 0) this.byUser.set(user, left);
      else this.byUser.delete(user);
    };
  }
}
