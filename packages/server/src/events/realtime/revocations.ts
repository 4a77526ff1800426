import { STREAM_TOKEN_TTL } from "../../auth/issuer";
import type { Clock } from "../../clock";
import type { Log } from "../../log";
import type { StreamRevocationRow } from "../../store/schema";
import type { Store } from "../../store/store";
import { listStreamRevocations } from "../../store/stream-revocations";

/** How often the store is asked while there are streams, in milliseconds. */
const LOOK_EVERY = 2000;

/** Sees to it that a stream ends when its token is revoked, wherever that was done. */
export class Revocations {
  private lookedAt = Number.NEGATIVE_INFINITY;
  private looking = false;

  /** @param onRevoked Told of all that are still of use, each time anew. */
  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
    private readonly log: Log,
    private readonly onRevoked: (revoked: StreamRevocationRow) => void,
  ) {}

  /** Called often. Where the store can't be asked, the next time is soon enough. */
  look(): void {
    const now = performance.now();
    if (this.looking || now - this.lookedAt < LOOK_EVERY) return;
    this.lookedAt = now;
    this.looking = true;
    // Twice as long: whoever revokes may have another idea of the time.
    const since = this.clock() - 2 * STREAM_TOKEN_TTL * 1000;
    this.store
      .read((tx) => tx.all(listStreamRevocations, { since }))
      .then((rows) => rows.forEach(this.onRevoked))
      .catch((error: unknown) => this.log.debug({ err: error }, "revocations of streams can't be read now"))
      .finally(() => {
        this.looking = false;
      });
  }
}
