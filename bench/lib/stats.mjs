const sorted = (values) => [...values].sort((one, other) => one - other);

/** The middle value; of an even number of them, the mean of the two. */
export function median(values) {
  const ordered = sorted(values);
  const middle = ordered.length >> 1;
  return ordered.length % 2 === 1 ? ordered[middle] : (ordered[middle - 1] + ordered[middle]) / 2;
}

/**
 * What several rounds say of one quantity.
 *
 * @returns {{ median: number, low: number, high: number, rounds: number[] }} `low` and `high` are the quartiles: half of the rounds lie between.
 */
export function spread(values) {
  const ordered = sorted(values);
  const at = (share) => ordered[Math.round((ordered.length - 1) * share)];
  return { median: median(values), low: at(0.25), high: at(0.75), rounds: values };
}
