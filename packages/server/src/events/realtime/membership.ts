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
 * @example
 * const moves = new Moves(owner);
 * for (const event of eventsAfterThePosition) moves.note(event);
 * const channels = moves.before(channelsLater);
 */
export class Moves {
  /** By channel, whether the owner was a member before the first move. */
  private readonly first = new Map<string, boolean>();

  constructor(private readonly owner: StreamOwner) {}

  /** Takes all events of the company after the position, in order, up to the later moment or beyond it. */
  note(event: Moved): void {
    const { channel, joined, gone } = event;
    const { userId } = this.owner;
    if (this.first.has(channel)) return;
    if (joined.includes(userId)) this.first.set(channel, false);
    else if (gone.includes(userId)) this.first.set(channel, isOpenTo(this.owner, event));
  }

  /** @param channels Those at the later moment. */
  before(channels: Iterable<string>): Set<string> {
    const before = new Set(channels);
    for (const [channel, member] of this.first) {
      if (member) before.add(channel);
      else before.delete(channel);
    }
    return before;
  }
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
