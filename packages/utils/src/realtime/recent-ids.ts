/** How many are remembered at the least. */
const REMEMBERED = 1_000;

/** The ids that were seen last: as many as one connection may repeat of another, and no more. */
export class RecentIds {
  private recent = new Set<string>();
  private older: ReadonlySet<string> = new Set();

  has(id: string): boolean {
    return this.recent.has(id) || this.older.has(id);
  }

  add(id: string): void {
    this.recent.add(id);
    if (this.recent.size < REMEMBERED) return;
    this.older = this.recent;
    this.recent = new Set();
  }
}
