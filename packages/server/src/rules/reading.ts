import type { MemberRow, MessageRow } from "../store/schema";

/**
 * Whether reading a message takes a member further. It never goes backwards; but who joined, and so counts as having read all that
 * was there before, has read the last of it only now.
 */
export const isFurther = (
  member: Pick<MemberRow, "read_seq" | "read_message">,
  message: Pick<MessageRow, "seq">,
): boolean => message.seq > member.read_seq || (message.seq === member.read_seq && member.read_message === null);
