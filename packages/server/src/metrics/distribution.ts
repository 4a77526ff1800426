/** How many observations were at most so much, and what they come to together: what a histogram is made of. */
export class Distribution {
  private readonly counts: Float64Array;
  private total = 0;

  /** @param bounds The upper bounds of the buckets, ascending; above the last there is one more. */
  constructor(private readonly bounds: readonly number[]) {
    this.counts = new Float64Array(bounds.length + 1);
  }

  observe(value: number): void {
    const { bounds, counts } = this;
    let bucket = 0;
    while (bucket < bounds.length && value > (bounds[bucket] as number)) bucket++;
    counts[bucket] = (counts[bucket] as number) + 1;
    this.total += value;
  }

  get count(): number {
    return this.counts.reduce((sum, count) => sum + count, 0);
  }

  get sum(): number {
    return this.total;
  }

  /** How many observations were at most as large as each bound; the last is all of them. */
  cumulated(): readonly { readonly le: number | "+Inf"; readonly count: number }[] {
    let count = 0;
    return [...this.bounds, "+Inf" as const].map((le, index) => {
      count += this.counts[index] as number;
      return { le, count };
    });
  }
}
