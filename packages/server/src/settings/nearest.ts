/** How many letters have to be changed, added, left out, or swapped with the next one. */
export function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const [row, above] = [[i], rows[i - 1] as number[]];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const steps = [
        (above[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (above[j - 1] as number) + (same ? 0 : 1),
        ...(i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? [((rows[i - 2] as number[])[j - 2] as number) + 1]
          : []),
      ];
      row[j] = Math.min(...steps);
    }
    rows.push(row);
  }
  return (rows[a.length] as number[])[b.length] as number;
}

/** The name that was most likely meant by one that isn't there; undefined where none is near. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const given = name.toUpperCase().replaceAll(/[-. ]/g, "_");
  const tolerated = (known: string) => Math.max(1, Math.floor(Math.min(known.length, given.length) / 4));
  const [best] = names
    // No nearer than their lengths are: this spares most of the comparing, which every start does.
    .filter((known) => Math.abs(known.length - given.length) <= tolerated(known))
    .map((known) => ({ known, far: distance(given, known) }))
    .filter(({ known, far }) => far <= tolerated(known))
    .sort((one, other) => one.far - other.far);
  return best?.known;
}

/** The variables of an environment that are likely misspelt settings, with what was likely meant. */
export function misspelt(
  env: Readonly<Record<string, string | undefined>>,
  names: readonly string[],
): readonly { readonly name: string; readonly meant: string }[] {
  return Object.keys(env)
    .filter((name) => env[name] && !names.includes(name))
    .flatMap((name) => {
      const meant = nearest(name, names);
      return meant === undefined || env[meant] ? [] : [{ name, meant }];
    });
}
