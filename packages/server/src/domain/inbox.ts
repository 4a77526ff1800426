import {
  MarkUnreadChannelsLimitReachedException,
  operations,
  PinnedChannelsLimitReachedException,
  TaggedChannelsLimitReachedException,
} from "@wildix/xbees-conversations-server-sdk";
import type { WriteCall } from "../pipeline/call";
import { inTheWay, type Placed } from "../rules/inbox";
import {
  deleteChannelPin,
  deleteUnreadMark,
  findChannelPins,
  findUnreadMarks,
  insertChannelPin,
  lockInbox,
  putUnreadMark,
} from "../store/inbox";
import { deleteTaggedChannel, findTaggedChannels, insertTaggedChannel } from "../store/tags";

/** Whose inbox it is. */
export interface Owner {
  readonly company: string;
  readonly user_id: string;
}

/**
 * A user's inbox, to be changed: nobody else changes it until the end of the unit of work, so that two calls at once never pass a
 * limit. Who needs a channel locks that first.
 */
export async function changeInbox(call: WriteCall, userId: string): Promise<Owner> {
  const owner = { company: call.company, user_id: userId };
  await call.tx.run(lockInbox, { ...owner, now: call.now });
  return owner;
}

/** A part of an inbox that holds channels, up to a limit: the pins, the unread marks, or what has one tag. */
interface Shelf {
  readonly capacity: number;
  readonly find: () => Promise<Placed[]>;
  readonly remove: (channel: string) => Promise<unknown>;
  readonly full: (capacity: number) => Error;
}

/**
 * Makes room for a channel where it isn't on the shelf yet.
 *
 * @param force The oldest ones go.
 * @throws The shelf's own error when it is full, without `force`.
 */
async function makeRoom(shelf: Shelf, channel: string, force: boolean): Promise<void> {
  const going = inTheWay(await shelf.find(), channel, shelf.capacity);
  if (going.length > 0 && !force) throw shelf.full(shelf.capacity);
  for (const other of going) await shelf.remove(other);
}

/**
 * Pins a channel; one that is pinned stays as it is.
 *
 * @throws PinnedChannelsLimitReachedException
 */
export async function pinChannel(call: WriteCall, owner: Owner, channel: string, force: boolean): Promise<void> {
  const pins: Shelf = {
    capacity: operations.PinChannel.capacity,
    find: () => call.tx.all(findChannelPins, owner),
    remove: (other) => call.tx.run(deleteChannelPin, { ...owner, channel: other }),
    full: (most) =>
      new PinnedChannelsLimitReachedException({
        message: `${most} channels are pinned, which is the most: unpin one, or set force to replace the one pinned longest ago.`,
      }),
  };
  await makeRoom(pins, channel, force);
  await call.tx.run(insertChannelPin, { ...owner, channel, pinned_at: call.now });
}

/**
 * Marks a channel unread at a message; a mark at another message moves there, and counts as new.
 *
 * @param messageId Null in a channel in which nothing was said.
 * @throws MarkUnreadChannelsLimitReachedException
 */
export async function markUnread(
  call: WriteCall,
  owner: Owner,
  channel: string,
  messageId: string | null,
  force: boolean,
): Promise<void> {
  const marks: Shelf = {
    capacity: operations.MarkUnread.capacity,
    find: () => call.tx.all(findUnreadMarks, owner),
    remove: (other) => call.tx.run(deleteUnreadMark, { ...owner, channel: other }),
    full: (most) =>
      new MarkUnreadChannelsLimitReachedException({
        message: `${most} channels are marked unread, which is the most: mark one read, or set force to drop the oldest mark.`,
      }),
  };
  await makeRoom(marks, channel, force);
  await call.tx.run(putUnreadMark, { ...owner, channel, message_id: messageId, marked_at: call.now });
}

/**
 * Puts a tag of the owner's on a channel; one that has it stays as it is.
 *
 * @throws TaggedChannelsLimitReachedException
 */
export async function tagChannel(
  call: WriteCall,
  owner: Owner,
  tag: string,
  channel: string,
  force: boolean,
): Promise<void> {
  const tagged: Shelf = {
    capacity: operations.TagChannel.capacity,
    find: () => call.tx.all(findTaggedChannels, { ...owner, tag }),
    remove: (other) => call.tx.run(deleteTaggedChannel, { ...owner, tag, channel: other }),
    full: (most) =>
      new TaggedChannelsLimitReachedException({
        message: `The tag is on ${most} channels, which is the most: untag one, or set force to replace the one tagged longest ago.`,
      }),
  };
  await makeRoom(tagged, channel, force);
  await call.tx.run(insertTaggedChannel, { ...owner, tag, channel, tagged_at: call.now });
}
