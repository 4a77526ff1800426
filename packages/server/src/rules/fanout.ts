/**
 * A channel list in the order of the newest message needs that order beside each membership, or all of a user's channels would
 * have to be read and sorted for each page. So a message copies its time into the rows of the channel's members, as long as these
 * are few: past the limit a message would cost too much, and such channels are few in anybody's list.
 */
const FANOUT_LIMIT = 64;

/** Whether a channel of this size copies. Between half the limit and the limit it stays as it was, lest it change to and fro. */
export const isFannedOut = (memberCount: number, was: boolean): boolean =>
  was ? memberCount <= FANOUT_LIMIT : memberCount <= FANOUT_LIMIT / 2;
