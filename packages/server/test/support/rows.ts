import type { ChannelRow, MemberRow } from "../../src/store/schema";

/** A group as it is in the store when nothing is set or has happened, but for what a test says. */
export const channelRow = (
  facts: Pick<ChannelRow, "company" | "id" | "history"> & Partial<ChannelRow>,
): ChannelRow => ({
  kind: "group",
  subject: null,
  description: null,
  access: "private",
  broadcast: null,
  external: 0,
  service: null,
  service_title: null,
  service_recipient: null,
  service_key: null,
  assignee: null,
  created_at: 0,
  created_by: null,
  updated_at: 0,
  last_seq: 0,
  last_loud: 0,
  last_message_at: null,
  activity: 0,
  member_count: 0,
  fanout: 1,
  search_text: "",
  ...facts,
});

/** A member who has read nothing, but for what a test says. */
export const memberRow = (
  facts: Pick<MemberRow, "company" | "channel" | "user_id"> & Partial<MemberRow>,
): MemberRow => ({
  role: "member",
  joined_at: 0,
  outside: 0,
  read_seq: 0,
  read_loud: 0,
  read_at: null,
  read_message: null,
  hidden: 0,
  activity: null,
  ...facts,
});
