import { collectDefaultMetrics, type Metric, Registry } from "prom-client";
import type { Log } from "../log";
import type { Distribution } from "./distribution";

/** One value of a figure; those of one figure have the same labels with different values. */
export interface Reading<T = number> {
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: T;
}

export interface Figure<T = number> {
  /** `conversations_…` with the unit at its end, and for a counter `_total` behind it. */
  readonly name: string;
  readonly help: string;
  /** Called when somebody looks. Where it fails, the figure is left out and the others are told. */
  readonly read: () => readonly Reading<T>[] | Promise<readonly Reading<T>[]>;
}

/**
 * What a gauge is for several processes that serve together: the sum of what each has, the largest, or (where it is the same for
 * all) what the first says.
 */
export type Together = "sum" | "max" | "first";

export interface Gauge extends Figure {
  /** The sum where it isn't said. */
  readonly together?: Together;
}

type Kind = "gauge" | "counter" | "histogram";

/** All figures of one process with what they are at some moment, as they can be handed to another one. */
export type Figures = readonly ToldFigure[];

export interface ToldFigure {
  readonly name: string;
  readonly help: string;
  readonly type: string;
  readonly aggregator: string;
  readonly values: readonly Sample[];
}

interface Sample {
  readonly labels: Readonly<Record<string, string | number>>;
  readonly value: number;
  readonly metricName?: string;
}

/**
 * What this process tells of itself in figures. Whoever has something to tell keeps plain numbers, and registers here how they
 * are read when somebody looks: so what happens on every call costs an addition. (The library's own counters look their labels up
 * on each, at half a microsecond or more.) Each server has its own, so that two in one process don't count together.
 *
 * @example
 * metrics.counter({
 *   name: "conversations_limits_outages_total",
 *   help: "How many times this node began to limit calls by itself.",
 *   read: () => [{ value: limits.counters.outages }],
 * });
 */
export class Metrics {
  private readonly registry = new Registry();
  private processIsWatched = false;

  constructor(private readonly log: Log) {}

  /** Something that goes up and down. */
  gauge(figure: Gauge): void {
    this.register("gauge", figure, plain, figure.together);
  }

  /** Something that only grows while the process runs. */
  counter(figure: Figure): void {
    this.register("counter", figure, plain);
  }

  /** How something is distributed, mostly durations in seconds. */
  histogram(figure: Figure<Distribution>): void {
    this.register("histogram", figure, (reading) => buckets(figure.name, reading));
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  /** Everything, in the text format of Prometheus. */
  text(): Promise<string> {
    this.watchProcess();
    return this.registry.metrics();
  }

  /** Everything, for a process that puts the figures of several together. */
  async figures(): Promise<Figures> {
    this.watchProcess();
    // The library's types have numbers where it tells words.
    return (await this.registry.getMetricsAsJSON()) as unknown as Figures;
  }

  /** Memory, processor, event loop: from the first time on that somebody looks. */
  private watchProcess(): void {
    if (this.processIsWatched) return;
    this.processIsWatched = true;
    collectDefaultMetrics({ register: this.registry });
  }

  /** @throws Error when there is a figure of the name. */
  private register<T>(
    type: Kind,
    figure: Figure<T>,
    samplesOf: (reading: Reading<T>) => readonly Sample[],
    aggregator: Together = "sum",
  ): void {
    const { name, help } = figure;
    const get = async (): Promise<ToldFigure> => {
      const readings = await this.readingsOf(figure);
      return { name, help, type, aggregator, values: readings.flatMap(samplesOf) };
    };
    // The registry takes anything that can be read; its types know its own counters alone.
    this.registry.registerMetric({ name, get } as unknown as Metric);
  }

  private async readingsOf<T>({ name, read }: Figure<T>): Promise<readonly Reading<T>[]> {
    try {
      return await read();
    } catch (error) {
      this.log.debug({ err: error, figure: name }, "a figure can't be told now");
      return [];
    }
  }
}

const plain = ({ labels = {}, value }: Reading): readonly Sample[] => [{ labels, value }];

const buckets = (name: string, { labels = {}, value }: Reading<Distribution>): readonly Sample[] => [
  ...value.cumulated().map(({ le, count }) => ({
    labels: { ...labels, le },
    value: count,
    metricName: `${name}_bucket`,
  })),
  { labels, value: value.sum, metricName: `${name}_sum` },
  { labels, value: value.count, metricName: `${name}_count` },
];
