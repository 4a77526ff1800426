/**
 * Gathers what an iteration gives into an array, `max` items at the most; no page is asked for that isn't needed.
 *
 * @example
 * const latest = await collect(listAllMessages(client, { channelId }, { pageSize: 20 }), { max: 20 });
 */
export async function collect<Item>(
  items: AsyncIterable<Item>,
  { max = Number.POSITIVE_INFINITY }: { readonly max?: number } = {},
): Promise<Item[]> {
  const gathered: Item[] = [];
  if (max <= 0) return gathered;
  for await (const item of items) {
    gathered.push(item);
    if (gathered.length >= max) break;
  }
  return gathered;
}
