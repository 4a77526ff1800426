import { hostname } from "node:os";
import { Lookout } from "../lookout";
import { newId } from "../rules/ids";
import { MAX_ATTEMPTS, retryWait } from "../rules/job-retries";
import type { Services } from "../services";
import { endJobClaims, findNextRun, insertJob } from "../store/jobs";
import { type Claim, ClaimLost, claimDueJobs, JobStopped, type Outcome } from "./claim";
import type { JobBody, RecurringJob } from "./job";

export interface RunnerOptions {
  /** How many jobs one node runs at once. */
  readonly concurrency: number;
  /** How long a node that doesn't say anything keeps a job, in milliseconds. */
  readonly lease: number;
  /** How long one waits at the most before looking for what other nodes have scheduled or left, in milliseconds. */
  readonly poll: number;
}

const DEFAULTS: RunnerOptions = { concurrency: 4, lease: 60_000, poll: 10_000 };

/** How long to wait when another node was just claiming what is due, in milliseconds. */
const SHORT_WAIT = 250;

/** The company that recurring jobs stand under: they work for all. */
const EVERY_COMPANY = "";

/** How the turns of one kind of job ended. */
export type Turns = Record<"done" | "retrying" | "failed", number>;

/** What is told of the jobs to whoever runs the service; counted since the process began. */
export interface JobCounters {
  /** Those that this node is working on. */
  readonly running: number;
  readonly turns: ReadonlyMap<string, Turns>;
}

/** What one node can run, by kind. */
export interface JobBodies {
  readonly once: Readonly<Record<string, JobBody<never>>>;
  readonly recurring: Readonly<Record<string, RecurringJob>>;
}

/**
 * Runs what waits in the table of jobs, together with all other nodes: each job is claimed by one of them, for a time that is
 * renewed while it runs; when a node dies, another one takes the job over as soon as that time is over. A job that fails is tried
 * again after a growing wait, and is given up after `MAX_ATTEMPTS`; a recurring one is never given up.
 *
 * Between jobs it sleeps until the next one is due, or until it is woken.
 */
export class JobRunner {
  /** Tells operators which process holds a job. */
  private readonly node = `${hostname()}/${process.pid}/${newId().slice(-8)}`;
  private readonly options: RunnerOptions;
  private readonly kinds: string;
  private readonly running = new Set<Promise<void>>();
  private readonly turns = new Map<string, Turns>();
  private readonly lookout = new Lookout(() => this.look());

  constructor(
    private readonly services: Services,
    private readonly bodies: JobBodies,
    options: Partial<RunnerOptions> = {},
  ) {
    this.options = { ...DEFAULTS, ...options };
    this.kinds = JSON.stringify([...Object.keys(bodies.once), ...Object.keys(bodies.recurring)]);
  }

  /** Sees to it that the recurring jobs are there, and begins to look for work. */
  async start(): Promise<void> {
    const { store, clock } = this.services;
    const now = clock();
    const job = { company: EVERY_COMPANY, dedupe: null, payload: "{}", run_at: now, created_at: now };
    await store.write(async (tx) => {
      // Nobody else is there: what a process that was killed has left needn't wait for its claims to end.
      if (store.engine === "sqlite") await tx.run(endJobClaims, {});
      // The kind is the id: each is there once, in whatever state.
      for (const kind of Object.keys(this.bodies.recurring)) await tx.run(insertJob, { ...job, id: kind, kind });
    });
    this.wake();
  }

  /** Looks for work at once. */
  readonly wake = this.lookout.wake;

  get counters(): JobCounters {
    return { running: this.running.size, turns: this.turns };
  }

  /** Resolves once nothing is due any more and nothing runs in this process; what other nodes do isn't waited for. */
  async settled(): Promise<void> {
    this.wake();
    while (this.lookout.isLooking || this.running.size > 0) {
      await Promise.all([this.lookout.settled(), ...this.running]);
    }
  }

  /** Claims no more, waits for the portions that are being worked on, and leaves the rest to other nodes and the next start. */
  async stop(): Promise<void> {
    await this.lookout.stop();
    await Promise.all(this.running);
  }

  /** Gives after how long to look again. Never throws: where the store can't be reached, that is later. */
  private async look(): Promise<number> {
    const { poll } = this.options;
    try {
      return Math.min(await this.claimAndBegin(), poll);
    } catch (error) {
      this.services.log.warn({ err: error }, "jobs can't be looked for now");
      return poll;
    }
  }

  /** Gives how long nothing more will be due, in milliseconds. */
  private async claimAndBegin(): Promise<number> {
    const { store, clock } = this.services;
    const limit = this.options.concurrency - this.running.size;
    // Each that ends looks for the next.
    if (limit <= 0) return this.options.poll;
    const next = await this.untilNext();
    if (next > 0) return next;
    const claims = await claimDueJobs(store, this.node, { kinds: this.kinds, now: clock(), limit }, this.leaseEnd);
    for (const claim of claims) this.begin(claim);
    // There may be more of them.
    if (claims.length > 0) this.wake();
    return SHORT_WAIT;
  }

  private async untilNext(): Promise<number> {
    const { store, clock } = this.services;
    const now = clock();
    const next = await store.read((tx) => tx.one(findNextRun, { kinds: this.kinds, now }));
    return next ? next.run_at - now : this.options.poll;
  }

  private readonly leaseEnd = (): number => this.services.clock() + this.options.lease;

  private begin(claim: Claim): void {
    const turn = this.take(claim).finally(() => {
      this.running.delete(turn);
      this.wake();
    });
    this.running.add(turn);
  }

  /** One turn of a job, from its claim to its outcome. Never throws. */
  private async take(claim: Claim): Promise<void> {
    const { id, kind, company } = claim.row;
    const { log } = this.services;
    const renewal = setInterval(() => claim.write(async () => {}).catch(() => {}), this.options.lease / 3);
    renewal.unref();
    try {
      const outcome = await this.outcome(claim);
      await claim.settle(outcome);
      // A recurring one waits for its next turn when this one is done.
      this.count(kind, outcome.state === "waiting" ? "done" : outcome.state);
    } catch (error) {
      // The job is another node's, or becomes free when the lease ends.
      log.warn({ err: error, job: id, kind, company }, "a job's turn could not be ended");
    } finally {
      clearInterval(renewal);
    }
  }

  private count(kind: string, outcome: keyof Turns): void {
    const turns = this.turns.get(kind) ?? { done: 0, retrying: 0, failed: 0 };
    turns[outcome] += 1;
    this.turns.set(kind, turns);
  }

  private async outcome(claim: Claim): Promise<Outcome> {
    const { row } = claim;
    const every = this.bodies.recurring[row.kind]?.every;
    try {
      if (every === undefined && claim.attempt > MAX_ATTEMPTS) throw new Error("The nodes that ran it died.");
      await this.run(claim);
      const now = this.services.clock();
      return every === undefined
        ? { state: "done", run_at: row.run_at, attempts: claim.attempt, error: null, finished_at: now }
        : { state: "waiting", run_at: now + every, attempts: 0, error: null, finished_at: null };
    } catch (error) {
      if (error instanceof ClaimLost) throw error;
      if (error instanceof JobStopped) {
        const { attempts, error: last } = row;
        return { state: "retrying", run_at: this.services.clock(), attempts, error: last, finished_at: null };
      }
      return this.failure(claim, every, error);
    }
  }

  private failure({ row, attempt }: Claim, every: number | undefined, cause: unknown): Outcome {
    const { clock, log } = this.services;
    const now = clock();
    const givenUp = every === undefined && attempt >= MAX_ATTEMPTS;
    const error = describe(cause);
    const facts = { err: cause, job: row.id, kind: row.kind, company: row.company, attempt };
    if (givenUp) {
      log.error(facts, "a job was given up");
      return { state: "failed", run_at: row.run_at, attempts: attempt, error, finished_at: now };
    }
    log.warn(facts, "a job failed and will be tried again");
    const wait = every ?? retryWait(attempt, Math.random());
    return { state: "retrying", run_at: now + wait, attempts: attempt, error, finished_at: null };
  }

  private async run(claim: Claim): Promise<void> {
    const { kind, company, payload } = claim.row;
    const body = this.bodies.once[kind] ?? this.bodies.recurring[kind];
    if (!body) throw new Error(`This program knows no jobs of the kind ${kind}.`);
    const { services } = this;
    await (body as JobBody<unknown>).run({
      company,
      payload: JSON.parse(payload),
      services,
      portion: async (work) => {
        if (this.lookout.isStopped) throw new JobStopped("The server is closing.");
        return claim.write((tx) => work(tx, services.clock()));
      },
    });
  }
}

const LONGEST_ERROR = 1000;

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error).slice(0, LONGEST_ERROR);
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : "";
  return `${error.name}: ${error.message}${cause}`.slice(0, LONGEST_ERROR);
}
