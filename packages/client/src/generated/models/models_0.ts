// smithy-typescript generated code
import type { DocumentType as __DocumentType } from "@smithy/types";

import type {
  ActionTriggerStatus,
  AssignChannelVariant,
  ButtonVariant,
  ChannelAccess,
  ChannelMemberRole,
  ChannelType,
  MessageType,
  PartialUpdateChannelUnsetField,
  PartialUpdateMessageUnsetField,
  ReactionType,
  WebhookEventType,
} from "./enums";

/**
 * Describes one specific validation failure for an input member.
 * @public
 */
export interface ValidationExceptionField {
  /**
   * A JSONPointer expression to the structure member whose value failed to satisfy the modeled constraints.
   * @public
   */
  path: string;

  /**
   * A detailed description of the validation failure.
   * @public
   */
  message: string;
}

/**
 * @public
 */
export interface ButtonActionHandler {
  id: string;
}

/**
 * @public
 */
export interface ButtonLinkHandler {
  url: string;
}

/**
 * @public
 */
export interface ButtonReplyHandler {
  text?: string | undefined;
}

/**
 * @public
 */
export type ButtonHandler =
  | ButtonHandler.ActionMember
  | ButtonHandler.LinkMember
  | ButtonHandler.ReplyMember
  | ButtonHandler.$UnknownMember;

/**
 * @public
 */
export namespace ButtonHandler {
  export interface LinkMember {
    link: ButtonLinkHandler;
    reply?: never;
    action?: never;
    $unknown?: never;
  }

  export interface ReplyMember {
    link?: never;
    reply: ButtonReplyHandler;
    action?: never;
    $unknown?: never;
  }

  export interface ActionMember {
    link?: never;
    reply?: never;
    action: ButtonActionHandler;
    $unknown?: never;
  }

  /**
   * @public
   */
  export interface $UnknownMember {
    link?: never;
    reply?: never;
    action?: never;
    $unknown: [string, any];
  }

  /**
   * @deprecated unused in schema-serde mode.
   *
   */
  export interface Visitor<T> {
    link: (value: ButtonLinkHandler) => T;
    reply: (value: ButtonReplyHandler) => T;
    action: (value: ButtonActionHandler) => T;
    _: (name: string, value: any) => T;
  }
}

/**
 * @public
 */
export interface ButtonElement {
  text: string;
  handler: ButtonHandler;
  variant?: ButtonVariant | undefined;
  disabled?: boolean | undefined;
}

/**
 * @public
 */
export type ActionElement =
  | ActionElement.ButtonMember
  | ActionElement.$UnknownMember;

/**
 * @public
 */
export namespace ActionElement {
  export interface ButtonMember {
    button: ButtonElement;
    $unknown?: never;
  }

  /**
   * @public
   */
  export interface $UnknownMember {
    button?: never;
    $unknown: [string, any];
  }

  /**
   * @deprecated unused in schema-serde mode.
   *
   */
  export interface Visitor<T> {
    button: (value: ButtonElement) => T;
    _: (name: string, value: any) => T;
  }
}

/**
 * @public
 */
export interface UserToInvite {
  email?: string | undefined;
  phone?: string | undefined;
  name?: string | undefined;
  colleague?: boolean | undefined;
}

/**
 * @public
 */
export interface AddChannelMemberInput {
  channelId: string;
  userId?: string | undefined;
  silent?: boolean | undefined;
  memberId?: string | undefined;
  memberToInvite?: UserToInvite | undefined;
}

/**
 * @public
 */
export interface ChannelMember {
  id: string;
  createdAt: string;
  role: ChannelMemberRole;
}

/**
 * @public
 */
export interface User {
  id: string;
  name?: string | undefined;
  email?: string | undefined;
  phone?: string | undefined;
  picture?: string | undefined;
  locale?: string | undefined;
  timeZone?: string | undefined;
  company?: string | undefined;
  bot?: boolean | undefined;
  pbxDomain?: string | undefined;
  pbxPort?: string | undefined;
  pbxExtension?: string | undefined;
  pbxSerial?: string | undefined;
  pbxUserId?: string | undefined;
  createdAt?: string | undefined;
  updatedAt?: string | undefined;
  pbxGroupId?: string | undefined;
}

/**
 * @public
 */
export interface AddChannelMemberOutput {
  member: ChannelMember;
  user: User;
}

/**
 * @public
 */
export interface AddChannelMembersInput {
  channelId: string;
  userId?: string | undefined;
  silent?: boolean | undefined;
  members?: string[] | undefined;
  membersToInvite?: UserToInvite[] | undefined;
}

/**
 * @public
 */
export interface AddChannelMembersOutput {
  members: ChannelMember[];
  users: User[];
}

/**
 * @public
 */
export interface AssignChannelInput {
  channelId: string;
  userId?: string | undefined;
  silent?: boolean | undefined;
  assigneeId?: string | undefined;
  service?: string | undefined;
  variant?: AssignChannelVariant | undefined;
}

/**
 * @public
 */
export interface MessageAttachment {
  id: string;
  fsId: string;
  mime?: string | undefined;
  name: string;
  size: number;
  width?: number | undefined;
  height?: number | undefined;
  thumbnail?: string | undefined;
}

/**
 * @public
 */
export interface TemplateParameter {
  name: string;
  value: string;
}

/**
 * @public
 */
export interface TemplateWithParameters {
  name: string;
  parameters: TemplateParameter[];
}

/**
 * @public
 */
export interface MessageTemplateConfig {
  whatsapp?: TemplateWithParameters | undefined;
}

/**
 * @public
 */
export type Element =
  | Element.ActionsMember
  | Element.TemplateMember
  | Element.$UnknownMember;

/**
 * @public
 */
export namespace Element {
  export interface TemplateMember {
    template: MessageTemplateConfig;
    actions?: never;
    $unknown?: never;
  }

  export interface ActionsMember {
    template?: never;
    actions: ActionElement[];
    $unknown?: never;
  }

  /**
   * @public
   */
  export interface $UnknownMember {
    template?: never;
    actions?: never;
    $unknown: [string, any];
  }

  /**
   * @deprecated unused in schema-serde mode.
   *
   */
  export interface Visitor<T> {
    template: (value: MessageTemplateConfig) => T;
    actions: (value: ActionElement[]) => T;
    _: (name: string, value: any) => T;
  }
}

/**
 * @public
 */
export interface MessageQuote {
  messageId: string;
  channelId: string;
  user: User;
  createdAt: string;
  text?: string | undefined;
  attachments?: MessageAttachment[] | undefined;
}

/**
 * @public
 */
export interface ReactionCount {
  type: ReactionType;
  count: number;
}

/**
 * @public
 */
export interface MessageReaction {
  type: ReactionType;
  user: User;
  createdAt: string;
}

/**
 * @public
 */
export interface Message {
  text?: string | undefined;
  elements?: Element[] | undefined;
  attachments?: MessageAttachment[] | undefined;
  quote?: MessageQuote | undefined;
  messageId: string;
  channelId: string;
  createdAt: string;
  user: User;
  type: MessageType;
  event?: string | undefined;
  reactions?: MessageReaction[] | undefined;
  updatedAt?: string | undefined;
  reactionCounts?: ReactionCount[] | undefined;
  pinnedAt?: string | undefined;
  deletedAt?: string | undefined;
}

/**
 * @public
 */
export interface Channel {
  channelId: string;
  channelType: ChannelType;
  memberCount: number;
  subject?: string | undefined;
  description?: string | undefined;
  access: ChannelAccess;
  company?: string | undefined;
  service?: string | undefined;
  serviceTitle?: string | undefined;
  serviceRecipient?: string | undefined;
  assignee?: User | undefined;
  broadcast?: boolean | undefined;
  external?: boolean | undefined;
  telephony?: boolean | undefined;
  sms?: boolean | undefined;
  whatsapp?: boolean | undefined;
  kite?: boolean | undefined;
  createdAt: string;
  createdBy?: string | undefined;
  updatedAt: string;
  lastMessageAt?: string | undefined;
  lastMessage?: Message | undefined;
}

/**
 * @public
 */
export interface AssignChannelOutput {
  channel: Channel;
}

/**
 * @public
 */
export interface ChannelMemberReadStatus {
  id: string;
  lastReadAt?: string | undefined;
  lastReadMessageId?: string | undefined;
  unreadCount?: number | undefined;
}

/**
 * @public
 */
export interface ChannelsQuery {
  text?: string | undefined;
  channelType?: ChannelType | undefined;
  access?: ChannelAccess | undefined;
  members?: string[] | undefined;
  service?: string | undefined;
  serviceRecipient?: string | undefined;
  assigneeId?: string | undefined;
  tagId?: string | undefined;
  external?: boolean | undefined;
  telephony?: boolean | undefined;
  sms?: boolean | undefined;
  whatsapp?: boolean | undefined;
  kite?: boolean | undefined;
  broadcast?: boolean | undefined;
  hidden?: boolean | undefined;
  unread?: boolean | undefined;
  createdAfter?: string | undefined;
  createdBefore?: string | undefined;
  lastMessageAfter?: string | undefined;
  lastMessageBefore?: string | undefined;
}

/**
 * @public
 */
export interface CreateGroupChannelInput {
  userId?: string | undefined;
  silent?: boolean | undefined;
  idempotencyToken?: string | undefined;
  channelId?: string | undefined;
  subject?: string | undefined;
  description?: string | undefined;
  access?: ChannelAccess | undefined;
  broadcast?: boolean | undefined;
  service?: string | undefined;
  members?: string[] | undefined;
  membersToInvite?: UserToInvite[] | undefined;
}

/**
 * @public
 */
export interface CreateGroupChannelOutput {
  channel: Channel;
  members?: ChannelMember[] | undefined;
  users?: User[] | undefined;
}

/**
 * @public
 */
export interface CreateInboxTagInput {
  userId?: string | undefined;
  idempotencyToken?: string | undefined;
  name: string;
}

/**
 * @public
 */
export interface InboxTag {
  id: string;
  name: string;
}

/**
 * @public
 */
export interface CreateInboxTagOutput {
  tag: InboxTag;
}

/**
 * @public
 */
export interface InitialMessage {
  text?: string | undefined;
  elements?: Element[] | undefined;
  attachments?: MessageAttachment[] | undefined;
  quote?: MessageQuote | undefined;
}

/**
 * @public
 */
export interface WelcomeMessage {
  text?: string | undefined;
  elements?: Element[] | undefined;
  attachments?: MessageAttachment[] | undefined;
  quote?: MessageQuote | undefined;
}

/**
 * @public
 */
export interface CreateKiteChannelInput {
  userId?: string | undefined;
  idempotencyToken?: string | undefined;
  channelId?: string | undefined;
  targetId: string;
  targetRouteId?: string | undefined;
  welcomeMessages?: WelcomeMessage[] | undefined;
  initialMessage?: InitialMessage | undefined;
}

/**
 * @public
 */
export interface CreateKiteChannelOutput {
  channel: Channel;
  members?: ChannelMember[] | undefined;
  users?: User[] | undefined;
}

/**
 * @public
 */
export interface DeleteChannelInput {
  channelId: string;
  userId?: string | undefined;
}

/**
 * @public
 */
export interface DeleteChannelOutput {}

/**
 * @public
 */
export interface DeleteChannelMemberInput {
  channelId: string;
  userId?: string | undefined;
  silent?: boolean | undefined;
  memberId: string;
}

/**
 * @public
 */
export interface DeleteChannelMemberOutput {}

/**
 * @public
 */
export interface DeleteInboxTagInput {
  userId?: string | undefined;
  tagId: string;
}

/**
 * @public
 */
export interface DeleteInboxTagOutput {}

/**
 * @public
 */
export interface DeleteMessageInput {
  channelId: string;
  messageId: string;
  userId?: string | undefined;
}

/**
 * @public
 */
export interface DeleteMessageOutput {}

/**
 * @public
 */
export interface DeleteMessageReactionInput {
  channelId: string;
  messageId: string;
  userId?: string | undefined;
  reactionType: ReactionType;
}

/**
 * @public
 */
export interface DeleteMessageReactionOutput {}

/**
 * @public
 */
export interface DescribeEventInput {}

/**
 * @public
 */
export interface WebhookChatChannelAssignedEventData {
  channel: Channel;
}

/**
 * @public
 */
export interface WebhookChatChannelAssignedEvent {
  id: string;
  type: WebhookEventType;
  company: string;
  time: number;
  integrationId?: string | undefined;
  botId?: string | undefined;
  data: WebhookChatChannelAssignedEventData;
}

/**
 * @public
 */
export interface WebhookChatChannelCreatedEventData {
  channel: Channel;
  members: ChannelMember[];
  users: User[];
}

/**
 * @public
 */
export interface WebhookChatChannelCreatedEvent {
  id: string;
  type: WebhookEventType;
  company: string;
  time: number;
  integrationId?: string | undefined;
  botId?: string | undefined;
  data: WebhookChatChannelCreatedEventData;
}

/**
 * @public
 */
export interface WebhookChatChannelDeletedEventData {
  channel: Channel;
}

/**
 * @public
 */
export interface WebhookChatChannelDeletedEvent {
  id: string;
  type: WebhookEventType;
  company: string;
  time: number;
  integrationId?: string | undefined;
  botId?: string | undefined;
  data: WebhookChatChannelDeletedEventData;
}

/**
 * @public
 */
export interface WebhookChatChannelReadEventData {
  channel: Channel;
  user: User;
  readAt: string;
}

/**
 * @public
 */
export interface WebhookChatChannelReadEvent {
  id: string;
  type: WebhookEventType;
  company: string;
  time: number;
  integrationId?: string | undefined;
  botId?: string | undefined;
  data: WebhookChatChannelReadEventData;
}

/**
 * @public
 */
export interface WebhookChatChannelUpdatedEventData {
  channel: Channel;
}

/**
 * @public
 */
export interface WebhookChatChannelUpdatedEvent {
  id: string;
  type: WebhookEventType;
  company: string;
  time: number;
  integrationId?: string | undefined;
  botId?: string | undefined;
  data: WebhookChatChannelUpdatedEventData;
}

/**
 * @public
 */
export interface WebhookChatMemberAddedEventData {
  channel: Channel;
  members: ChannelMember[];
  users: User[];
}

/**
 * @public
 */
export interface WebhookChatMemberAddedEvent {
  id: string;
  type: WebhookEventType;
  company: string;
  time: number;
  integrationId?: string | undefined;
  botId?: string | undefined;
  data: WebhookChatMemberAddedEventData;
}

/**
 * @public
 */
export interface WebhookChatMemberRemovedEventData {
  channel: Channel;
  members: ChannelMember[];
  users: User[];
}

/**
 * @public
 */
export interface WebhookChatMemberRemovedEvent {
  id: string;
  type: WebhookEventType;
  company: string;
  time: number;
  integrationId?: string | undefined;
  botId?: string | undefined;
  data: WebhookChatMemberRemovedEventData;
}

/**
 * @public
 */
export interface WebhookChatMessageActionTriggeredEventData {
  channel: Channel;
  message: Message;
  user: User;
  triggerId: string;
  actionId: string;
}

/**
 * @public
 */
export interface WebhookChatMessageActionTriggeredEvent {
  id: string;
  type: WebhookEventType;
  company: string;
  time: number;
  integrationId?: string | undefined;
  botId?: string | undefined;
  data: WebhookChatMessageActionTriggeredEventData;
}

/**
 * @public
 */
export interface WebhookChatMessageDeletedEventData {
  channel: Channel;
  message: Message;
}

/**
 * @public
 */
export interface WebhookChatMessageDeletedEvent {
  id: string;
  type: WebhookEventType;
  company: string;
  time: number;
  integrationId?: string | undefined;
  botId?: string | undefined;
  data: WebhookChatMessageDeletedEventData;
}

/**
 * @public
 */
export interface WebhookChatMessageNewEventData {
  channel: Channel;
  message: Message;
}

/**
 * @public
 */
export interface WebhookChatMessageNewEvent {
  id: string;
  type: WebhookEventType;
  company: string;
  time: number;
  integrationId?: string | undefined;
  botId?: string | undefined;
  data: WebhookChatMessageNewEventData;
}

/**
 * @public
 */
export interface WebhookChatMessagePinnedEventData {
  channel: Channel;
  message: Message;
  user: User;
}

/**
 * @public
 */
export interface WebhookChatMessagePinnedEvent {
  id: string;
  type: WebhookEventType;
  company: string;
  time: number;
  integrationId?: string | undefined;
  botId?: string | undefined;
  data: WebhookChatMessagePinnedEventData;
}

/**
 * @public
 */
export interface WebhookChatMessageReactionDeletedEventData {
  channel: Channel;
  message: Message;
  reaction: MessageReaction;
}

/**
 * @public
 */
export interface WebhookChatMessageReactionDeletedEvent {
  id: string;
  type: WebhookEventType;
  company: string;
  time: number;
  integrationId?: string | undefined;
  botId?: string | undefined;
  data: WebhookChatMessageReactionDeletedEventData;
}

/**
 * @public
 */
export interface WebhookChatMessageReactionNewEventData {
  channel: Channel;
  message: Message;
  reaction: MessageReaction;
}

/**
 * @public
 */
export interface WebhookChatMessageReactionNewEvent {
  id: string;
  type: WebhookEventType;
  company: string;
  time: number;
  integrationId?: string | undefined;
  botId?: string | undefined;
  data: WebhookChatMessageReactionNewEventData;
}

/**
 * @public
 */
export interface WebhookChatMessageUnpinnedEventData {
  channel: Channel;
  message: Message;
  user: User;
}

/**
 * @public
 */
export interface WebhookChatMessageUnpinnedEvent {
  id: string;
  type: WebhookEventType;
  company: string;
  time: number;
  integrationId?: string | undefined;
  botId?: string | undefined;
  data: WebhookChatMessageUnpinnedEventData;
}

/**
 * @public
 */
export interface WebhookChatMessageUpdatedEventData {
  channel: Channel;
  message: Message;
}

/**
 * @public
 */
export interface WebhookChatMessageUpdatedEvent {
  id: string;
  type: WebhookEventType;
  company: string;
  time: number;
  integrationId?: string | undefined;
  botId?: string | undefined;
  data: WebhookChatMessageUpdatedEventData;
}

/**
 * @public
 */
export interface WebhookChatTypingStartEventData {
  channel: Channel;
  user: User;
}

/**
 * @public
 */
export interface WebhookChatTypingStartEvent {
  id: string;
  type: WebhookEventType;
  company: string;
  time: number;
  integrationId?: string | undefined;
  botId?: string | undefined;
  data: WebhookChatTypingStartEventData;
}

/**
 * @public
 */
export interface WebhookChatTypingStopEventData {
  channel: Channel;
  user: User;
}

/**
 * @public
 */
export interface WebhookChatTypingStopEvent {
  id: string;
  type: WebhookEventType;
  company: string;
  time: number;
  integrationId?: string | undefined;
  botId?: string | undefined;
  data: WebhookChatTypingStopEventData;
}

/**
 * @public
 */
export interface DescribeEventOutput {
  WebhookChatChannelCreatedEvent?: WebhookChatChannelCreatedEvent | undefined;
  WebhookChatMessageNewEvent?: WebhookChatMessageNewEvent | undefined;
  WebhookChatMessageUpdatedEvent?: WebhookChatMessageUpdatedEvent | undefined;
  WebhookChatMessageDeletedEvent?: WebhookChatMessageDeletedEvent | undefined;
  WebhookChatMessagePinnedEvent?: WebhookChatMessagePinnedEvent | undefined;
  WebhookChatMessageUnpinnedEvent?: WebhookChatMessageUnpinnedEvent | undefined;
  WebhookChatMessageReactionNewEvent?: WebhookChatMessageReactionNewEvent | undefined;
  WebhookChatMessageReactionDeletedEvent?: WebhookChatMessageReactionDeletedEvent | undefined;
  WebhookChatMessageActionTriggeredEvent?: WebhookChatMessageActionTriggeredEvent | undefined;
  WebhookChatChannelUpdatedEvent?: WebhookChatChannelUpdatedEvent | undefined;
  WebhookChatChannelDeletedEvent?: WebhookChatChannelDeletedEvent | undefined;
  WebhookChatChannelAssignedEvent?: WebhookChatChannelAssignedEvent | undefined;
  WebhookChatMemberAddedEvent?: WebhookChatMemberAddedEvent | undefined;
  WebhookChatMemberRemovedEvent?: WebhookChatMemberRemovedEvent | undefined;
  WebhookChatChannelReadEvent?: WebhookChatChannelReadEvent | undefined;
  WebhookChatTypingStartEvent?: WebhookChatTypingStartEvent | undefined;
  WebhookChatTypingStopEvent?: WebhookChatTypingStopEvent | undefined;
}

/**
 * @public
 */
export interface GetActionTriggerResultInput {
  userId?: string | undefined;
  triggerId: string;
}

/**
 * @public
 */
export interface GetActionTriggerResultOutput {
  status: ActionTriggerStatus;
  result?: __DocumentType | undefined;
}

/**
 * @public
 */
export interface GetChannelInput {
  channelId: string;
  userId?: string | undefined;
}

/**
 * @public
 */
export interface GetChannelOutput {
  channel: Channel;
}

/**
 * @public
 */
export interface GetChannelMemberInput {
  channelId: string;
  userId?: string | undefined;
  memberId: string;
}

/**
 * @public
 */
export interface GetChannelMemberOutput {
  member: ChannelMember;
  user: User;
}

/**
 * @public
 */
export interface GetDirectChannelIdInput {
  userId?: string | undefined;
  memberId: string;
}

/**
 * @public
 */
export interface GetDirectChannelIdOutput {
  channelId: string;
}

/**
 * @public
 */
export interface GetFilePresignedDownloadUrlInput {
  channelId: string;
  messageId: string;
  userId?: string | undefined;
  fileId: string;
}

/**
 * @public
 */
export interface GetFilePresignedDownloadUrlOutput {
  presignedDownloadUrl: string;
}

/**
 * @public
 */
export interface GetInboxStateInput {
  userId?: string | undefined;
}

/**
 * @public
 */
export interface InboxPinnedChannel {
  channelId: string;
  pinnedAt: string;
}

/**
 * @public
 */
export interface InboxTaggedChannel {
  channelId: string;
  tagId: string;
}

/**
 * @public
 */
export interface InboxUnreadChannel {
  channelId: string;
  unreadAt: string;
  messageId?: string | undefined;
}

/**
 * @public
 */
export interface InboxChannelsState {
  unread: InboxUnreadChannel[];
  pinned: InboxPinnedChannel[];
  tagged: InboxTaggedChannel[];
}

/**
 * @public
 */
export interface GetInboxStateOutput {
  channels: InboxChannelsState;
  tags: InboxTag[];
}

/**
 * @public
 */
export interface GetMessageInput {
  channelId: string;
  messageId: string;
  userId?: string | undefined;
}

/**
 * @public
 */
export interface GetMessageOutput {
  message: Message;
}

/**
 * @public
 */
export interface GetOrCreateDirectChannelInput {
  userId?: string | undefined;
  memberId?: string | undefined;
  memberToInvite?: UserToInvite | undefined;
}

/**
 * @public
 */
export interface GetOrCreateDirectChannelOutput {
  channel: Channel;
  members?: ChannelMember[] | undefined;
  users?: User[] | undefined;
}

/**
 * @public
 */
export interface GetOrCreateSmsChannelInput {
  userId?: string | undefined;
  service: string;
  serviceRecipient: string;
  serviceTitle?: string | undefined;
}

/**
 * @public
 */
export interface GetOrCreateSmsChannelOutput {
  channel: Channel;
}

/**
 * @public
 */
export interface GetOrCreateTelephonyChannelInput {
  userId?: string | undefined;
  service: string;
  serviceRecipient: string;
  serviceTitle?: string | undefined;
}

/**
 * @public
 */
export interface GetOrCreateTelephonyChannelOutput {
  channel: Channel;
}

/**
 * @public
 */
export interface GetOrCreateWhatsAppChannelInput {
  userId?: string | undefined;
  service: string;
  serviceRecipient: string;
  serviceTitle?: string | undefined;
}

/**
 * @public
 */
export interface GetOrCreateWhatsAppChannelOutput {
  channel: Channel;
}

/**
 * @public
 */
export interface GetSmsChannelIdInput {
  userId?: string | undefined;
  service: string;
  serviceRecipient: string;
}

/**
 * @public
 */
export interface GetSmsChannelIdOutput {
  channelId: string;
}

/**
 * @public
 */
export interface GetTelephonyChannelIdInput {
  userId?: string | undefined;
  service: string;
  serviceRecipient: string;
}

/**
 * @public
 */
export interface GetTelephonyChannelIdOutput {
  channelId: string;
}

/**
 * @public
 */
export interface GetTokenInput {
  clientId?: string | undefined;
}

/**
 * @public
 */
export interface GetTokenOutput {
  token: string;
}

/**
 * @public
 */
export interface GetUploadedFileInfoInput {
  channelId: string;
  userId?: string | undefined;
  fileId: string;
}

/**
 * @public
 */
export interface GetUploadedFileInfoOutput {
  file?: MessageAttachment | undefined;
}

/**
 * @public
 */
export interface GetWhatsAppChannelIdInput {
  userId?: string | undefined;
  service: string;
  serviceRecipient: string;
}

/**
 * @public
 */
export interface GetWhatsAppChannelIdOutput {
  channelId: string;
}

/**
 * @public
 */
export interface HideChannelInput {
  channelId: string;
  userId?: string | undefined;
}

/**
 * @public
 */
export interface HideChannelOutput {}

/**
 * @public
 */
export interface InviteInput {
  idempotencyToken?: string | undefined;
  invitees: UserToInvite[];
}

/**
 * @public
 */
export interface InviteOutput {
  users: User[];
}

/**
 * @public
 */
export interface JoinChannelInput {
  channelId: string;
  userId?: string | undefined;
  silent?: boolean | undefined;
}

/**
 * @public
 */
export interface JoinChannelOutput {}

/**
 * @public
 */
export interface LeaveChannelInput {
  channelId: string;
  userId?: string | undefined;
  silent?: boolean | undefined;
}

/**
 * @public
 */
export interface LeaveChannelOutput {}

/**
 * @public
 */
export interface ListChannelMembersInput {
  channelId: string;
  userId?: string | undefined;
  limit?: number | undefined;
  offset?: number | undefined;
}

/**
 * @public
 */
export interface ListChannelMembersOutput {
  members: ChannelMember[];
  users: User[];
}

/**
 * @public
 */
export interface ListChannelMembersReadStatusInput {
  channelId: string;
  userId?: string | undefined;
}

/**
 * @public
 */
export interface ListChannelMembersReadStatusOutput {
  members: ChannelMemberReadStatus[];
}

/**
 * @public
 */
export interface ListChannelsInput {
  userId?: string | undefined;
  limit?: number | undefined;
  offset?: number | undefined;
}

/**
 * @public
 */
export interface ListChannelsOutput {
  channels: Channel[];
}

/**
 * @public
 */
export interface ListInboxTaggedChannelsInput {
  userId?: string | undefined;
  tagId: string;
}

/**
 * @public
 */
export interface ListInboxTaggedChannelsOutput {
  channels: InboxTaggedChannel[];
}

/**
 * @public
 */
export interface ListInboxTagsInput {
  userId?: string | undefined;
}

/**
 * @public
 */
export interface ListInboxTagsOutput {
  tags: InboxTag[];
}

/**
 * @public
 */
export interface ListMessageReactionsInput {
  channelId: string;
  messageId: string;
  userId?: string | undefined;
  limit?: number | undefined;
  offset?: number | undefined;
}

/**
 * @public
 */
export interface ListMessageReactionsOutput {
  reactions: MessageReaction[];
}

/**
 * @public
 */
export interface ListMessagesInput {
  channelId: string;
  userId?: string | undefined;
  limit?: number | undefined;
  offset?: number | undefined;
  before?: string | undefined;
  after?: string | undefined;
}

/**
 * @public
 */
export interface ListMessagesOutput {
  messages: Message[];
}

/**
 * @public
 */
export interface ListPinnedMessagesInput {
  channelId: string;
  userId?: string | undefined;
  limit?: number | undefined;
  offset?: number | undefined;
}

/**
 * @public
 */
export interface ListPinnedMessagesOutput {
  messages: Message[];
}

/**
 * @public
 */
export interface MarkReadInput {
  channelId: string;
  userId?: string | undefined;
  messageId?: string | undefined;
}

/**
 * @public
 */
export interface MarkReadOutput {}

/**
 * @public
 */
export interface MarkUnreadInput {
  channelId: string;
  userId?: string | undefined;
  messageId?: string | undefined;
  force?: boolean | undefined;
}

/**
 * @public
 */
export interface MarkUnreadOutput {}

/**
 * @public
 */
export interface PartialUpdateChannelSetInput {
  subject?: string | undefined;
  description?: string | undefined;
  access?: ChannelAccess | undefined;
  broadcast?: boolean | undefined;
  service?: string | undefined;
}

/**
 * @public
 */
export interface PartialUpdateChannelInput {
  channelId: string;
  userId?: string | undefined;
  silent?: boolean | undefined;
  set?: PartialUpdateChannelSetInput | undefined;
  unset?: PartialUpdateChannelUnsetField[] | undefined;
}

/**
 * @public
 */
export interface PartialUpdateChannelOutput {
  channel: Channel;
}

/**
 * @public
 */
export interface PartialUpdateMessageSetInput {
  text?: string | undefined;
  elements?: Element[] | undefined;
  attachments?: MessageAttachment[] | undefined;
  quote?: MessageQuote | undefined;
}

/**
 * @public
 */
export interface PartialUpdateMessageInput {
  channelId: string;
  messageId: string;
  userId?: string | undefined;
  set?: PartialUpdateMessageSetInput | undefined;
  unset?: PartialUpdateMessageUnsetField[] | undefined;
}

/**
 * @public
 */
export interface PartialUpdateMessageOutput {
  message: Message;
}

/**
 * @public
 */
export interface PinChannelInput {
  channelId: string;
  userId?: string | undefined;
  force?: boolean | undefined;
}

/**
 * @public
 */
export interface PinChannelOutput {}

/**
 * @public
 */
export interface PinMessageInput {
  channelId: string;
  messageId: string;
  userId?: string | undefined;
  silent?: boolean | undefined;
  expiresAfter?: number | undefined;
  expiresAt?: string | undefined;
}

/**
 * @public
 */
export interface PinMessageOutput {}

/**
 * @public
 */
export interface QueryChannelsInput {
  userId?: string | undefined;
  limit?: number | undefined;
  offset?: number | undefined;
  query: ChannelsQuery;
}

/**
 * @public
 */
export interface QueryChannelsOutput {
  channels: Channel[];
}

/**
 * @public
 */
export interface ScheduleExternalFlagAdjustmentJobInput {
  userId?: string | undefined;
  idempotencyToken?: string | undefined;
}

/**
 * @public
 */
export interface ScheduleExternalFlagAdjustmentJobOutput {
  jobId: string;
}

/**
 * @public
 */
export interface SendActionTriggerResultInput {
  triggerId: string;
  result: __DocumentType;
}

/**
 * @public
 */
export interface SendActionTriggerResultOutput {}

/**
 * @public
 */
export interface SendGiphyInput {
  channelId: string;
  userId?: string | undefined;
  idempotencyToken?: string | undefined;
  text: string;
}

/**
 * @public
 */
export interface SendGiphyOutput {
  message: Message;
}

/**
 * @public
 */
export interface SendMessageInput {
  channelId: string;
  userId?: string | undefined;
  silent?: boolean | undefined;
  idempotencyToken?: string | undefined;
  text?: string | undefined;
  elements?: Element[] | undefined;
  attachments?: MessageAttachment[] | undefined;
  quote?: MessageQuote | undefined;
}

/**
 * @public
 */
export interface SendMessageOutput {
  message: Message;
}

/**
 * @public
 */
export interface SendMessageReactionInput {
  channelId: string;
  messageId: string;
  userId?: string | undefined;
  reactionType: ReactionType;
}

/**
 * @public
 */
export interface SendMessageReactionOutput {}

/**
 * @public
 */
export interface SendSystemMessageInput {
  channelId: string;
  userId?: string | undefined;
  silent?: boolean | undefined;
  idempotencyToken?: string | undefined;
  text?: string | undefined;
  event?: string | undefined;
}

/**
 * @public
 */
export interface SendSystemMessageOutput {
  message: Message;
}

/**
 * @public
 */
export interface SendTypingStartInput {
  channelId: string;
  userId?: string | undefined;
}

/**
 * @public
 */
export interface SendTypingStartOutput {}

/**
 * @public
 */
export interface SendTypingStopInput {
  channelId: string;
  userId?: string | undefined;
}

/**
 * @public
 */
export interface SendTypingStopOutput {}

/**
 * @public
 */
export interface ShowChannelInput {
  channelId: string;
  userId?: string | undefined;
}

/**
 * @public
 */
export interface ShowChannelOutput {}

/**
 * @public
 */
export interface TagChannelInput {
  channelId: string;
  userId?: string | undefined;
  tagId: string;
  force?: boolean | undefined;
}

/**
 * @public
 */
export interface TagChannelOutput {}

/**
 * @public
 */
export interface TriggerMessageActionInput {
  channelId: string;
  messageId: string;
  userId?: string | undefined;
  idempotencyToken?: string | undefined;
  actionId: string;
}

/**
 * @public
 */
export interface TriggerMessageActionOutput {
  triggerId: string;
}

/**
 * @public
 */
export interface UnpinChannelInput {
  channelId: string;
  userId?: string | undefined;
}

/**
 * @public
 */
export interface UnpinChannelOutput {}

/**
 * @public
 */
export interface UnpinMessageInput {
  channelId: string;
  messageId: string;
  userId?: string | undefined;
  silent?: boolean | undefined;
}

/**
 * @public
 */
export interface UnpinMessageOutput {}

/**
 * @public
 */
export interface UntagChannelInput {
  channelId: string;
  userId?: string | undefined;
  tagId: string;
}

/**
 * @public
 */
export interface UntagChannelOutput {}

/**
 * @public
 */
export interface UpdateChannelInput {
  channelId: string;
  userId?: string | undefined;
  silent?: boolean | undefined;
  subject?: string | undefined;
  description?: string | undefined;
  access?: ChannelAccess | undefined;
  broadcast?: boolean | undefined;
  service?: string | undefined;
  members?: string[] | undefined;
  membersToInvite?: UserToInvite[] | undefined;
}

/**
 * @public
 */
export interface UpdateChannelOutput {
  channel: Channel;
  members?: ChannelMember[] | undefined;
  users?: User[] | undefined;
}

/**
 * @public
 */
export interface UpdateInboxTagInput {
  userId?: string | undefined;
  tagId: string;
  name: string;
}

/**
 * @public
 */
export interface UpdateInboxTagOutput {
  tag: InboxTag;
}

/**
 * @public
 */
export interface UpdateMessageInput {
  channelId: string;
  messageId: string;
  userId?: string | undefined;
  text?: string | undefined;
  elements?: Element[] | undefined;
  attachments?: MessageAttachment[] | undefined;
  quote?: MessageQuote | undefined;
}

/**
 * @public
 */
export interface UpdateMessageOutput {
  message: Message;
}

/**
 * @public
 */
export interface UploadFileInput {
  channelId: string;
  userId?: string | undefined;
  idempotencyToken?: string | undefined;
  name: string;
}

/**
 * @public
 */
export interface UploadFileOutput {
  fileId: string;
  presignedUploadUrl: string;
}
