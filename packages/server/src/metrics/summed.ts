import { AggregatorRegistry } from "prom-client";
import type { Figures } from "./metrics";

/**
 * The figures of several processes as those of one: counters and histograms are added up, gauges are put together as each of them
 * says. What a process has counted stays when it ends or doesn't answer, so that no sum ever falls; its gauges go with it.
 */
export class SummedFigures<Source> {
  private readonly last = new Map<Source, Figures>();
  private gone: Figures = [];

  /** What a process tells now. */
  note(source: Source, figures: Figures): void {
    this.last.set(source, figures);
  }

  /** A process has ended. */
  retire(source: Source): void {
    const counts = counted(this.last.get(source) ?? []);
    this.last.delete(source);
    // A registry of sums has them as they were told.
    this.gone = summed([this.gone, counts]).getMetricsAsArray() as unknown as Figures;
  }

  /**
   * Everything, in the text format of Prometheus.
   *
   * @param present Whose gauges count: those that have just told them.
   */
  text(present: ReadonlySet<Source>): Promise<string> {
    const all = [...this.last].map(([source, figures]) => (present.has(source) ? figures : counted(figures)));
    return summed([...all, this.gone]).metrics();
  }
}

const summed = (all: Figures[]) => AggregatorRegistry.aggregate(all);

const counted = (figures: Figures): Figures => figures.filter(({ type }) => type === "counter" || type === "histogram");
