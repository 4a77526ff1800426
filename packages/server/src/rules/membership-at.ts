/** Who came into a channel and who left it by one of its events. */
export interface MemberChange {
  readonly position: number;
  readonly joined: readonly string[];
  readonly gone: readonly string[];
}

/**
 * Whether a user was a member of a channel at one of its events. Who comes by an event gets it; who goes by it gets it as the last.
 * It is told from what happened afterwards: whoever was added later wasn't there, whoever was removed later was.
 *
 * @param changes Of the channel, in their order: at least all from that event on.
 * @param isMember As it was read before the changes were, so that none is missed.
 */
export function wasMemberAt(
  user: string,
  position: number,
  changes: readonly MemberChange[],
  isMember: boolean,
): boolean {
  for (const change of changes) {
    if (change.position < position) continue;
    if (change.gone.includes(user)) return true;
    if (change.joined.includes(user)) return change.position === position;
  }
  return isMember;
}
