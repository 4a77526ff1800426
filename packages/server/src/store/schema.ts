/**
 * The tables, as both engines have them. Times are integers (milliseconds since 1970, UTC), flags are 0 or 1,
 * structured values are JSON text: the same on SQLite and PostgreSQL, so that one code serves both.
 */
export interface Tables {
  users: UserRow;
  channels: ChannelRow;
  channel_texts: ChannelTextRow;
  members: MemberRow;
  former_members: FormerMemberRow;
  messages: MessageRow;
  message_reactions: ReactionRow;
  message_pins: MessagePinRow;
  channel_pins: ChannelPinRow;
  tags: TagRow;
  tagged_channels: TaggedChannelRow;
  unread_marks: UnreadMarkRow;
  inboxes: InboxRow;
  files: FileRow;
  action_triggers: ActionTriggerRow;
  jobs: JobRow;
  idempotency_records: IdempotencyRow;
  secrets: SecretRow;
  api_keys: ApiKeyRow;
  user_identities: UserIdentityRow;
  audit_log: AuditRow;
  webhooks: WebhookRow;
  webhook_deliveries: WebhookDeliveryRow;
  events: EventRow;
  event_marks: EventMarkRow;
  stream_revocations: StreamRevocationRow;
}

export type Flag = 0 | 1;

export interface UserRow {
  company: string;
  id: string;
  name: string | null;
  email: string | null;
  /** The email in lower case: what accounts are told apart by. */
  email_key: string | null;
  /** E.164 where it is a telephone number. */
  phone: string | null;
  picture: string | null;
  locale: string | null;
  time_zone: string | null;
  /** The company the account belongs to; null for somebody who was invited and belongs to none. */
  home_company: string | null;
  bot: Flag;
  /** The `pbx…` members of the API's User, as JSON. */
  pbx: string | null;
  created_at: number;
  updated_at: number;
}

export type ChannelKind = "group" | "direct" | "sms" | "telephony" | "whatsapp" | "kite";

export interface ChannelRow {
  company: string;
  id: string;
  /** Names the messages of this channel: a channel made again under the id of a deleted one has another. */
  history: string;
  kind: ChannelKind;
  subject: string | null;
  description: string | null;
  access: "private" | "public";
  broadcast: Flag | null;
  external: Flag;
  service: string | null;
  service_title: string | null;
  service_recipient: string | null;
  /** What `service` is compared by: E.164 where it is a telephone number. */
  service_key: string | null;
  assignee: string | null;
  created_at: number;
  created_by: string | null;
  updated_at: number;
  /** The sequence number of the newest message; 0 without one. */
  last_seq: number;
  /** How many messages so far count as unread for those who haven't read them. */
  last_loud: number;
  last_message_at: number | null;
  /** The time of the newest message, or of the creation: the order of channel lists. */
  activity: number;
  member_count: number;
  /** 1: `activity` is copied into every member's row; 0: the channel is too large for that. */
  fanout: Flag;
  /** What a text query is matched with: see `rules/text.ts`. */
  search_text: string;
}

/** From one place of a channel's `search_text` on, a few characters of the line. Written by triggers: see `channel-texts.ts`. */
export interface ChannelTextRow {
  company: string;
  /** Empty: the channel has a long text, of which not all pieces are here. */
  piece: string;
  channel: string;
}

export interface MemberRow {
  company: string;
  channel: string;
  user_id: string;
  role: "member" | "supervisor";
  joined_at: number;
  /** 1: the member counts as an outside party (another company's, or invited as no colleague). */
  outside: Flag;
  /** Up to which message the member has read, and that message's place in the count of loud ones. */
  read_seq: number;
  read_loud: number;
  read_at: number | null;
  read_message: string | null;
  hidden: Flag;
  /** The channel's `activity` while the channel fans out, else null. */
  activity: number | null;
}

/** Who was a member and is none any more: leaving twice is no error, also where the channel can't be seen any longer. */
export interface FormerMemberRow {
  company: string;
  channel: string;
  user_id: string;
  left_at: number;
}

export interface MessageRow {
  company: string;
  history: string;
  seq: number;
  id: string;
  /** `channels.last_loud` after this message. */
  loud: number;
  type: "regular" | "system" | "deleted";
  user_id: string;
  text: string | null;
  elements: string | null;
  attachments: string | null;
  quote: string | null;
  event: string | null;
  created_at: number;
  updated_at: number | null;
  deleted_at: number | null;
  /** Counts and the first reactions, as JSON; null without any. The rows are in `message_reactions`. */
  reactions: string | null;
  pinned_at: number | null;
  pin_expires_at: number | null;
}

export interface ReactionRow {
  company: string;
  history: string;
  message_id: string;
  user_id: string;
  type: string;
  created_at: number;
}

export interface MessagePinRow {
  company: string;
  history: string;
  message_id: string;
  /** The channel's id; null where the channel was deleted before this was kept. */
  channel: string | null;
  message_seq: number;
  pinned_at: number;
  pinned_by: string;
  expires_at: number | null;
}

export interface ChannelPinRow {
  company: string;
  user_id: string;
  channel: string;
  pinned_at: number;
}

export interface TagRow {
  company: string;
  user_id: string;
  id: string;
  name: string;
  /** The name in lower case: what a user's tags are told apart by. */
  name_key: string;
  created_at: number;
}

export interface TaggedChannelRow {
  company: string;
  user_id: string;
  tag: string;
  channel: string;
  tagged_at: number;
}

export interface UnreadMarkRow {
  company: string;
  user_id: string;
  channel: string;
  message_id: string | null;
  marked_at: number;
}

/** One row a user, locked while what it limits is counted. */
export interface InboxRow {
  company: string;
  user_id: string;
  touched_at: number;
}

export interface FileRow {
  company: string;
  id: string;
  channel: string;
  history: string;
  owner: string;
  name: string;
  /** waiting: its bytes aren't there (whole); stored: they are; removed: nobody gets it any more, and its bytes go. */
  state: "waiting" | "stored" | "removed";
  /** The name that its bytes have in the storage. */
  blob: string | null;
  mime: string | null;
  size: number | null;
  width: number | null;
  height: number | null;
  /** 1: a small picture of it is kept beside it. */
  thumbnail: Flag;
  created_at: number;
  stored_at: number | null;
  /** How many messages have it attached. */
  uses: number;
  /** When it goes, as no message has it; null while one has. */
  remove_at: number | null;
}

export interface ActionTriggerRow {
  company: string;
  id: string;
  channel: string;
  /** Of the channel as it was: a channel made again under the id of a deleted one doesn't have its triggers. */
  history: string;
  message_id: string;
  action_id: string;
  user_id: string;
  /** The author of the message: who answers. */
  author: string;
  result: string | null;
  created_at: number;
  completed_at: number | null;
}

export interface JobRow {
  company: string;
  id: string;
  kind: string;
  /** At most one waiting job has the same kind and key. */
  dedupe: string | null;
  payload: string;
  /**
   * waiting: nobody has begun it; running: a node has claimed it; retrying: it was begun, and goes on at `run_at`;
   * done; failed: given up.
   */
  state: "waiting" | "running" | "retrying" | "done" | "failed";
  run_at: number;
  attempts: number;
  /** The node that runs it, and until when nobody else may. */
  claimed_by: string | null;
  claimed_until: number | null;
  /** Why the last attempt failed. */
  error: string | null;
  created_at: number;
  finished_at: number | null;
}

export interface IdempotencyRow {
  company: string;
  caller: string;
  operation: string;
  key: string;
  input_hash: string;
  /** The answer's body. */
  answer: string;
  created_at: number;
}

/** What the server made for itself and all its nodes share: keys to sign with. */
export interface SecretRow {
  name: string;
  value: string;
  created_at: number;
}

/** A key that a bot, or a company's system, calls with. The key itself is nowhere: it is shown once, when it is made. */
export interface ApiKeyRow {
  company: string;
  id: string;
  /** SHA-256 of the key, in hexadecimal digits. */
  hash: string;
  /** What the key begins with, as people recognize it by. */
  hint: string;
  kind: "bot" | "company";
  /** The bot's user id; for a company's key the name of the system that calls. */
  subject: string;
  /** Separated by spaces. */
  scopes: string;
  created_at: number;
  expires_at: number;
  revoked_at: number | null;
  /** To the hour or so: it isn't written at every call. */
  used_at: number | null;
}

/** Which account somebody has whom another issuer's tokens name. */
export interface UserIdentityRow {
  company: string;
  issuer: string;
  subject: string;
  user_id: string;
  created_at: number;
}

/** A change of who may call: it is written with the change itself, and never altered. */
export interface AuditRow {
  company: string;
  id: string;
  at: number;
  /** Who made the change: the operator's name and machine. */
  actor: string;
  action: string;
  /** The id of what was changed. */
  target: string;
  /** What was changed to what, as JSON; never a secret. */
  detail: string;
}

/** Where a company's events are posted to, or those of one bot's channels. */
export interface WebhookRow {
  company: string;
  id: string;
  /** From 0 on, unique in the company: two that are made at once never pass the number that it may have. */
  slot: number;
  url: string;
  description: string | null;
  /** A JSON array of the types that it gets; null for all. */
  event_types: string | null;
  /** The bot whose channels' events it gets; null for those of all channels. */
  bot: string | null;
  /** `whsec_` and the key in Base64, as Standard Webhooks writes it: what is sent is signed with it. */
  secret: string;
  /** The one before, with which everything is signed as well until then. */
  previous_secret: string | null;
  previous_secret_until: number | null;
  state: "enabled" | "disabled";
  /** Why, for people to read; null while it is enabled. */
  disabled_reason: string | null;
  created_at: number;
  updated_at: number;
  /** The position in the outbox up to which events were made into deliveries. */
  cursor: number;
  /** The node that delivers to it, and until when nobody else may. */
  claimed_by: string | null;
  claimed_until: number | null;
  /** Since when no delivery has succeeded, in spite of attempts; null while they do. */
  failing_since: number | null;
}

/** One event on its way to one webhook, or arrived there. */
export interface WebhookDeliveryRow {
  company: string;
  webhook: string;
  /** Of the event, in the outbox. */
  position: number;
  /** 0 at first; each replay is a delivery of its own with the next number. */
  replay: number;
  id: string;
  /** The event's id: a replay sends the same again. */
  event: string;
  channel: string;
  type: string;
  /** pending: it is to be sent (again) at `next_attempt_at`; delivered; failed: set aside, and replayable. */
  state: "pending" | "delivered" | "failed";
  attempts: number;
  /** Null once it is finished. */
  next_attempt_at: number | null;
  /** What the last attempt was answered; null without an answer. */
  last_status: number | null;
  /** Why the last attempt failed, for people to read. */
  last_error: string | null;
  last_attempt_at: number | null;
  created_at: number;
  finished_at: number | null;
  /** When a replay of it was asked for the last time. */
  replayed_at: number | null;
}

/** The outbox: what happened, written with the change itself, and never altered. */
export interface EventRow {
  company: string;
  /** Larger than that of every event whose change was committed before this one's began to write its events. */
  position: number;
  id: string;
  type: string;
  channel: string;
  /** When it happened. */
  time: number;
  /** The envelope, without `botId` and `integrationId`: JSON text, in which a message that stands twice may be folded. */
  body: string;
  /** The only user who gets it in a stream or as a bot; null for all members of the channel. */
  only_user: string | null;
  /** Who became members by it, and who ceased to be: JSON arrays of user ids, null for nobody. */
  joined: string | null;
  gone: string | null;
}

/** How far something has come in the outbox. */
export interface EventMarkRow {
  /** forgotten: up to here events were removed because of their age. */
  name: "forgotten";
  position: number;
}

/** That a user's tokens for the realtime stream are no longer accepted: those that were given until then. */
export interface StreamRevocationRow {
  company: string;
  user_id: string;
  revoked_at: number;
}
