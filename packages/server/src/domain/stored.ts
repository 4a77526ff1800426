import type { ReactionType } from "@wildix/xbees-conversations-server-sdk";

/** What a message's row keeps as JSON. */

export interface StoredAttachment {
  /** The file's id. */
  readonly id: string;
  readonly name: string;
  readonly mime: string;
  readonly size: number;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** The file has a thumbnail of its own. */
  readonly thumbnail?: boolean | undefined;
}

export interface StoredQuote {
  readonly messageId: string;
  readonly channelId: string;
  readonly userId: string;
  readonly createdAt: number;
  readonly text?: string | undefined;
  readonly attachments?: readonly StoredAttachment[] | undefined;
}

export interface StoredReaction {
  readonly type: ReactionType;
  readonly userId: string;
  readonly createdAt: number;
}

export interface StoredReactions {
  /** In the order in which each type was first used. */
  readonly counts: { type: ReactionType; count: number }[];
  /** The oldest ones, as many as a message shows. */
  readonly first: StoredReaction[];
}
