import type { StoredEvent } from "../event-log";

type Moved = Pick<StoredEvent, "channel" | "joined" | "gone" | "body">;

/** Whose stream it is. */
export interface StreamOwner {
  readonly company: string;
  readonly userId: string;
  /** Guests have the events of kite channels only. */
  readonly guest: boolean;
}

/**
 * The channels that somebody was a member of right after a position, from those at a later moment and the events between: in each
 * channel the first event that moved the owner tells what was before it.
 *
 * @param channels Those at the later moment.
 * @param between All events of the company after the position, up to that moment or beyond it, in order.
 */
export function channelsBefore(channels: Iterable<string>, between: Iterable<Moved>, owner: StreamOwner): Set<string> {
  const before = new Set(channels);
  const moved = new Set<string>();
  for (const event of between) {
    const { channel, joined, gone } = event;
    if (moved.has(channel)) continue;
    if (joined.includes(owner.userId)) before.delete(channel);
    else if (!gone.includes(owner.userId)) continue;
    else if (isOpenTo(owner, event)) before.add(channel);
    moved.add(channel);
  }
  return before;
}

/**
 * Takes an owner's channels from before an event to after it.
 *
 * @returns whether the event is for the owner: who comes by it gets it as the first, who goes as the last.
 */
export function moveBy(
  event: Moved & Pick<StoredEvent, "onlyUser">,
  owner: StreamOwner,
  channels: Set<string>,
): boolean {
  const { channel, joined, gone, onlyUser } = event;
  if (joined.includes(owner.userId) && isOpenTo(owner, event)) channels.add(channel);
  const member = channels.has(channel);
  if (gone.includes(owner.userId)) channels.delete(channel);
  return member && (onlyUser === null || onlyUser === owner.userId);
}

/** Whether an event's channel is one that the owner may get events of. */
export function isOpenTo({ guest }: StreamOwner, { body }: Pick<StoredEvent, "body">): boolean {
  if (!guest) return true;
  const { data } = JSON.parse(body) as { data: { channel: { kite?: boolean } } };
  return data.channel.kite === true;
}
