import cluster, { type Worker } from "node:cluster";
import type { Log } from "../log";
import { CheckError } from "./check-error";
import { nextSignal, type Signal } from "./serving";
import { UsageError } from "./usage-error";
import { type FiguresToWorker, WorkerFigures } from "./worker-figures";

/** How long the start of a worker waits that takes the place of one that ended at once, in milliseconds; twice as long each time. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;
/** A worker that ran for so long, in milliseconds, has nothing to do with how the one before it ended. */
const RAN_WELL = 10_000;

/** The exit code of wrong usage, which is wrong for all workers. */
const USAGE = 2;

/** What the primary tells its workers beside what is about figures. */
interface Told {
  readonly stop: Signal;
}

/**
 * Runs so many processes of this program that serve one address together; one that dies is replaced, and all are stopped in
 * order, as one is alone.
 *
 * @throws where one can't even begin (a wrong setting, a port that is taken) or ends badly when it is stopped; the others end
 * with it, and it has said itself why.
 */
export async function supervise(count: number, log: Log): Promise<void> {
  const workers = new Set<Worker>();
  const pauses = new Set<NodeJS.Timeout>();
  const figures = new WorkerFigures(log);
  let stopping = false;
  let code = 0;
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });

  const stop = (signal: Signal) => {
    stopping = true;
    for (const pause of pauses) clearTimeout(pause);
    for (const worker of workers) if (worker.isConnected()) worker.send({ stop: signal } satisfies Told);
    if (workers.size === 0) end();
  };

  const start = (pauseMs: number) => {
    const worker = cluster.fork();
    const began = Date.now();
    let listened = false;
    workers.add(worker);
    figures.follow(worker);
    worker.once("listening", () => {
      listened = true;
      log.info({ worker: worker.process.pid }, "a worker serves");
    });
    worker.once("exit", (exitCode: number | null, signal: string | null) => {
      workers.delete(worker);
      if (stopping) {
        code ||= exitCode ?? 1;
        if (workers.size === 0) end();
        return;
      }
      // So is what ends the very first one before it listens.
      if (exitCode === USAGE || (!listened && pauseMs === 0)) {
        code = exitCode || 1;
        stop("SIGINT");
        return;
      }
      const pause = Date.now() - began > RAN_WELL ? FIRST_PAUSE : Math.min(pauseMs * 2 || FIRST_PAUSE, LONGEST_PAUSE);
      log.error(
        { worker: worker.process.pid, code: exitCode, signal, pauseMs: pause },
        "a worker died and is replaced",
      );
      const timer = setTimeout(() => {
        pauses.delete(timer);
        start(pause);
      }, pause);
      pauses.add(timer);
    });
  };

  const told = (signal: Signal): void => {
    log.info({ signal, workers: workers.size }, "stopping the workers");
    stop(signal);
    // The second signal cuts off what runs.
    nextSignal().then(told);
  };
  nextSignal().then(told);
  for (let index = 0; index < count; index++) start(0);
  await ended;
  const text = `A worker ended with exit code ${code}.`;
  if (code !== 0) throw code === USAGE ? new UsageError(text) : new CheckError(text);
}

/**
 * The signals of a worker come from its primary: a terminal gives its own to all processes at once, and so do some supervisors, which would be one too many.
 * A worker whose primary is gone ends by itself.
 */
export function signalsOfPrimary(): () => Promise<Signal> {
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => {});
  return () =>
    new Promise((resolve) => {
      const hear = (message: Told | FiguresToWorker): void => {
        if (!("stop" in message)) return;
        process.off("message", hear);
        resolve(message.stop);
      };
      process.on("message", hear);
    });
}
