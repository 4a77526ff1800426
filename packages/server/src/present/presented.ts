import type { Message, User } from "@wildix/xbees-conversations-server-sdk";
import type { MessageRow } from "../store/schema";

/**
 * What one unit of work has shown already: its answer and its events show the same things, and each is made once. Nothing of it
 * outlives the unit of work.
 */
export class Presented {
  /** By id; of those whom the company doesn't know, what is shown of them. */
  readonly users = new Map<string, User>();
  /** By the very row: a row is never changed, an edit makes another one. */
  readonly messages = new Map<MessageRow, Message>();
}
