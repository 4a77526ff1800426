import type { Worker } from "node:cluster";
import { systemAfter } from "../clock";
import type { Log } from "../log";
import type { Figures, Metrics } from "../metrics/metrics";
import type { MetricsText } from "../metrics/routes";
import { SummedFigures } from "../metrics/summed";
import { Patience } from "../patience";

/** How long a worker may take to tell its figures, in milliseconds: a Prometheus waits for 10 seconds. */
const PATIENCE = 8000;

/** What the primary sends its workers about figures: to tell theirs, and (if it can) what all have told to the one who asked. */
export type FiguresToWorker = { readonly tell: true } | { readonly asked: number; readonly text?: string | undefined };

/** What workers send the primary: that all are asked for, and what each of them tells. */
export type FiguresToPrimary = { readonly ask: number } | { readonly told: Figures };

/** In the primary: gathers the figures of all workers for any of them, so that `/metrics` is the same whichever answers. */
export class WorkerFigures {
  private readonly summed = new SummedFigures<Worker>();
  private readonly serving = new Set<Worker>();
  private readonly waiting = new Map<Worker, (figures: Figures | undefined) => void>();
  private readonly patience = new Patience(PATIENCE, systemAfter);
  private gathering: Promise<string | undefined> | undefined;

  constructor(private readonly log: Log) {}

  follow(worker: Worker): void {
    worker.once("listening", () => this.serving.add(worker));
    worker.on("message", (message: FiguresToPrimary) => {
      if ("told" in message) this.waiting.get(worker)?.(message.told);
      else void this.answer(worker, message.ask);
    });
    worker.once("exit", () => {
      this.serving.delete(worker);
      this.waiting.get(worker)?.(undefined);
      this.summed.retire(worker);
    });
  }

  private async answer(worker: Worker, asked: number): Promise<void> {
    this.gathering ??= this.gather()
      .catch((error: unknown) => {
        this.log.error({ err: error }, "the figures of the workers can't be put together");
        return undefined;
      })
      .finally(() => {
        this.gathering = undefined;
      });
    send(worker, { asked, text: await this.gathering });
  }

  private async gather(): Promise<string> {
    const present = new Set<Worker>();
    await Promise.all(
      [...this.serving].map(async (worker) => {
        const figures = await this.figuresOf(worker);
        if (!figures || !this.serving.has(worker)) return;
        this.summed.note(worker, figures);
        present.add(worker);
      }),
    );
    return this.summed.text(present);
  }

  /** Undefined where it doesn't tell them now. */
  private async figuresOf(worker: Worker): Promise<Figures | undefined> {
    try {
      return await this.patience.with(
        new Promise((resolve) => {
          this.waiting.set(worker, resolve);
          send(worker, { tell: true });
        }),
      );
    } catch (error) {
      this.log.warn({ err: error, worker: worker.process.pid }, "a worker doesn't tell its figures in time");
      return undefined;
    } finally {
      this.waiting.delete(worker);
    }
  }
}

/** In a worker: tells its own figures to the primary, and has what all tell from there. */
export class FiguresOfAll implements MetricsText {
  private readonly asked = new Map<number, (text: string | undefined) => void>();
  private count = 0;

  constructor(private readonly own: Metrics) {
    process.on("message", (message: FiguresToWorker) => {
      if ("tell" in message) void this.tell();
      if ("asked" in message) this.asked.get(message.asked)?.(message.text);
    });
  }

  get contentType(): string {
    return this.own.contentType;
  }

  async text(): Promise<string> {
    this.count += 1;
    const ask = this.count;
    try {
      const text = await new Promise<string | undefined>((resolve, reject) => {
        this.asked.set(ask, resolve);
        toPrimary({ ask }, reject);
      });
      if (text === undefined) throw new Error("The primary can't put the figures of the workers together.");
      return text;
    } finally {
      this.asked.delete(ask);
    }
  }

  private async tell(): Promise<void> {
    // Where the primary has gone, this process ends, too.
    toPrimary({ told: await this.own.figures() }, () => {});
  }
}

/** One that has just ended hears nothing any more. */
const send = (worker: Worker, message: FiguresToWorker): void => {
  if (worker.isConnected()) worker.send(message, () => {});
};

const toPrimary = (message: FiguresToPrimary, failed: (error: Error) => void): void => {
  process.send?.(message, undefined, {}, (error) => {
    if (error) failed(error);
  });
};
