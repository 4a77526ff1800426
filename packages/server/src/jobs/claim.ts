import { claimJob, lockDueJobs, renewClaim, settleJob } from "../store/jobs";
import type { JobRow } from "../store/schema";
import type { Store, WriteTx } from "../store/store";

/** The server is closing: the job goes on elsewhere, or after the next start. */
export class JobStopped extends Error {
  override readonly name = "JobStopped";
}

/** Another node has taken the job over, as this one didn't renew its claim in time. */
export class ClaimLost extends Error {
  override readonly name = "ClaimLost";
}

/** How a job goes on when a turn is over. */
export type Outcome = Pick<JobRow, "run_at" | "attempts" | "error" | "finished_at"> & {
  readonly state: Exclude<JobRow["state"], "running">;
};

/** The right of one node to run a job, for as long as the lease lasts. */
export class Claim {
  /** @param row As it was before it was claimed. */
  constructor(
    readonly row: JobRow,
    private readonly store: Store,
    private readonly node: string,
    private readonly until: () => number,
  ) {}

  /** Which attempt this is, from 1. */
  get attempt(): number {
    return this.row.attempts + 1;
  }

  /**
   * A unit of work that renews the lease, and isn't kept when the claim is gone.
   *
   * @throws ClaimLost
   */
  write<T>(work: (tx: WriteTx) => Promise<T>): Promise<T> {
    return this.store.write(async (tx) => {
      if ((await tx.run(renewClaim, { ...this.key(), claimed_until: this.until() })) === 0) throw this.lost();
      return work(tx);
    });
  }

  /** @throws ClaimLost */
  async settle(outcome: Outcome): Promise<void> {
    const kept = await this.store.write((tx) => tx.run(settleJob, { ...this.key(), ...outcome }));
    if (kept === 0) throw this.lost();
  }

  private lost(): ClaimLost {
    return new ClaimLost(`The job ${this.row.id} was taken over by another node.`);
  }

  private key() {
    return { company: this.row.company, id: this.row.id, claimed_by: this.node };
  }
}

/** Claims jobs that are due and that no living node holds: each goes to one node alone. */
export const claimDueJobs = (
  store: Store,
  node: string,
  choice: { readonly kinds: string; readonly now: number; readonly limit: number },
  until: () => number,
): Promise<Claim[]> =>
  store.write(async (tx) => {
    const rows = await tx.all(lockDueJobs, choice);
    for (const { company, id } of rows) {
      await tx.run(claimJob, { company, id, claimed_by: node, claimed_until: until() });
    }
    return rows.map((row) => new Claim(row, store, node, until));
  });
