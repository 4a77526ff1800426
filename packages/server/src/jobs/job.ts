import type { Services } from "../services";
import type { WriteTx } from "../store/store";

/** How many rows one portion of a job reads or deletes at the most, so that calls never wait long for it. */
export const PORTION = 500;

/** One turn of a job, as its body sees it. */
export interface JobRun<P> {
  /** Whose job it is; empty for the recurring ones, which work for all companies. */
  readonly company: string;
  readonly payload: P;
  readonly services: Services;
  /**
   * Does a part of the job in a unit of work of its own, which is kept only while this node holds the job. As the next attempt
   * begins from the start, a part that is done already must find nothing left to do.
   *
   * @throws JobStopped when the server is closing; ClaimLost when another node has taken the job over. Let both pass.
   */
  portion<T>(work: (tx: WriteTx, now: number) => Promise<T>): Promise<T>;
}

/** What a kind of job does. It throws to be tried again later. */
export interface JobBody<P> {
  run(job: JobRun<P>): Promise<void>;
}

/** A job that is there once for all companies and nodes, and begins anew when its last turn is over. */
export interface RecurringJob extends JobBody<unknown> {
  /** The time from the end of one turn to the next, in milliseconds. */
  readonly every: number;
}

/** Deletes portion after portion until one isn't full. */
export async function deleteAll(job: JobRun<unknown>, portion: (tx: WriteTx, now: number) => Promise<number>) {
  while ((await job.portion(portion)) >= PORTION);
}
