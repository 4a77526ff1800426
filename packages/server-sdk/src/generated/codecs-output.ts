// Generated from the model by codegen/: change the model or the generator, not this file.
import type {
  ActionElement,
  ApiKey,
  AuditEntry,
  Bot,
  ButtonActionHandler,
  ButtonElement,
  ButtonHandler,
  ButtonLinkHandler,
  ButtonReplyHandler,
  Channel,
  ChannelMember,
  ChannelMemberReadStatus,
  Element,
  InboxChannelsState,
  InboxPinnedChannel,
  InboxTag,
  InboxTaggedChannel,
  InboxUnreadChannel,
  Job,
  Message,
  MessageAttachment,
  MessageQuote,
  MessageReaction,
  MessageTemplateConfig,
  ReactionCount,
  TemplateParameter,
  TemplateWithParameters,
  User,
  ValidationExceptionField,
  Webhook,
  WebhookChatChannelAssignedEvent,
  WebhookChatChannelAssignedEventData,
  WebhookChatChannelCreatedEvent,
  WebhookChatChannelCreatedEventData,
  WebhookChatChannelDeletedEvent,
  WebhookChatChannelDeletedEventData,
  WebhookChatChannelReadEvent,
  WebhookChatChannelReadEventData,
  WebhookChatChannelUpdatedEvent,
  WebhookChatChannelUpdatedEventData,
  WebhookChatMemberAddedEvent,
  WebhookChatMemberAddedEventData,
  WebhookChatMemberRemovedEvent,
  WebhookChatMemberRemovedEventData,
  WebhookChatMessageActionTriggeredEvent,
  WebhookChatMessageActionTriggeredEventData,
  WebhookChatMessageDeletedEvent,
  WebhookChatMessageDeletedEventData,
  WebhookChatMessageNewEvent,
  WebhookChatMessageNewEventData,
  WebhookChatMessagePinnedEvent,
  WebhookChatMessagePinnedEventData,
  WebhookChatMessageReactionDeletedEvent,
  WebhookChatMessageReactionDeletedEventData,
  WebhookChatMessageReactionNewEvent,
  WebhookChatMessageReactionNewEventData,
  WebhookChatMessageUnpinnedEvent,
  WebhookChatMessageUnpinnedEventData,
  WebhookChatMessageUpdatedEvent,
  WebhookChatMessageUpdatedEventData,
  WebhookChatTypingStartEvent,
  WebhookChatTypingStartEventData,
  WebhookChatTypingStopEvent,
  WebhookChatTypingStopEventData,
  WebhookDelivery,
} from "./index";

export const pickActionElement = (value: ActionElement): object => {
  if (value.button != null) return { button: pickButtonElement(value.button) };
  throw new TypeError("ActionElement has none of its members: button");
};

export const encodeActionElement = (value: ActionElement): string => JSON.stringify(pickActionElement(value));

export const pickApiKey = (value: ApiKey): object => ({
  apiKeyId: value.apiKeyId,
  hint: value.hint,
  botId: value.botId ?? undefined,
  system: value.system ?? undefined,
  scopes: value.scopes,
  createdAt: value.createdAt,
  expiresAt: value.expiresAt,
  revokedAt: value.revokedAt ?? undefined,
  lastUsedAt: value.lastUsedAt ?? undefined,
});

export const encodeApiKey = (value: ApiKey): string => JSON.stringify(pickApiKey(value));

export const pickAuditEntry = (value: AuditEntry): object => ({
  entryId: value.entryId,
  at: value.at,
  actor: value.actor,
  action: value.action,
  target: value.target,
  detail: value.detail,
});

export const encodeAuditEntry = (value: AuditEntry): string => JSON.stringify(pickAuditEntry(value));

export const pickBot = (value: Bot): object => ({
  botId: value.botId,
  name: value.name ?? undefined,
  createdAt: value.createdAt,
});

export const encodeBot = (value: Bot): string => JSON.stringify(pickBot(value));

export const pickButtonActionHandler = (value: ButtonActionHandler): object => ({
  id: value.id,
});

export const encodeButtonActionHandler = (value: ButtonActionHandler): string => JSON.stringify(pickButtonActionHandler(value));

export const pickButtonElement = (value: ButtonElement): object => ({
  text: value.text,
  handler: pickButtonHandler(value.handler),
  variant: value.variant ?? undefined,
  disabled: value.disabled ?? undefined,
});

export const encodeButtonElement = (value: ButtonElement): string => JSON.stringify(pickButtonElement(value));

export const pickButtonHandler = (value: ButtonHandler): object => {
  if (value.link != null) return { link: pickButtonLinkHandler(value.link) };
  if (value.reply != null) return { reply: pickButtonReplyHandler(value.reply) };
  if (value.action != null) return { action: pickButtonActionHandler(value.action) };
  throw new TypeError("ButtonHandler has none of its members: link, reply, action");
};

export const encodeButtonHandler = (value: ButtonHandler): string => JSON.stringify(pickButtonHandler(value));

export const pickButtonLinkHandler = (value: ButtonLinkHandler): object => ({
  url: value.url,
});

export const encodeButtonLinkHandler = (value: ButtonLinkHandler): string => JSON.stringify(pickButtonLinkHandler(value));

export const pickButtonReplyHandler = (value: ButtonReplyHandler): object => ({
  text: value.text ?? undefined,
});

export const encodeButtonReplyHandler = (value: ButtonReplyHandler): string => JSON.stringify(pickButtonReplyHandler(value));

export const pickChannel = (value: Channel): object => ({
  channelId: value.channelId,
  channelType: value.channelType,
  memberCount: value.memberCount,
  subject: value.subject ?? undefined,
  description: value.description ?? undefined,
  access: value.access,
  company: value.company ?? undefined,
  service: value.service ?? undefined,
  serviceTitle: value.serviceTitle ?? undefined,
  serviceRecipient: value.serviceRecipient ?? undefined,
  assignee: value.assignee == null ? undefined : pickUser(value.assignee),
  broadcast: value.broadcast ?? undefined,
  external: value.external ?? undefined,
  telephony: value.telephony ?? undefined,
  sms: value.sms ?? undefined,
  whatsapp: value.whatsapp ?? undefined,
  kite: value.kite ?? undefined,
  createdAt: value.createdAt,
  createdBy: value.createdBy ?? undefined,
  updatedAt: value.updatedAt,
  lastMessageAt: value.lastMessageAt ?? undefined,
  lastMessage: value.lastMessage == null ? undefined : pickMessage(value.lastMessage),
});

export const encodeChannel = (value: Channel): string => JSON.stringify(pickChannel(value));

export const pickChannelMember = (value: ChannelMember): object => ({
  id: value.id,
  createdAt: value.createdAt,
  role: value.role,
});

export const encodeChannelMember = (value: ChannelMember): string => JSON.stringify(pickChannelMember(value));

export const pickChannelMemberReadStatus = (value: ChannelMemberReadStatus): object => ({
  id: value.id,
  lastReadAt: value.lastReadAt ?? undefined,
  lastReadMessageId: value.lastReadMessageId ?? undefined,
  unreadCount: value.unreadCount ?? undefined,
});

export const encodeChannelMemberReadStatus = (value: ChannelMemberReadStatus): string => JSON.stringify(pickChannelMemberReadStatus(value));

export const pickElement = (value: Element): object => {
  if (value.template != null) return { template: pickMessageTemplateConfig(value.template) };
  if (value.actions != null) return { actions: value.actions.map(pickActionElement) };
  throw new TypeError("Element has none of its members: template, actions");
};

export const encodeElement = (value: Element): string => JSON.stringify(pickElement(value));

export const pickInboxChannelsState = (value: InboxChannelsState): object => ({
  unread: value.unread.map(pickInboxUnreadChannel),
  pinned: value.pinned.map(pickInboxPinnedChannel),
  tagged: value.tagged.map(pickInboxTaggedChannel),
});

export const encodeInboxChannelsState = (value: InboxChannelsState): string => JSON.stringify(pickInboxChannelsState(value));

export const pickInboxPinnedChannel = (value: InboxPinnedChannel): object => ({
  channelId: value.channelId,
  pinnedAt: value.pinnedAt,
});

export const encodeInboxPinnedChannel = (value: InboxPinnedChannel): string => JSON.stringify(pickInboxPinnedChannel(value));

export const pickInboxTag = (value: InboxTag): object => ({
  id: value.id,
  name: value.name,
});

export const encodeInboxTag = (value: InboxTag): string => JSON.stringify(pickInboxTag(value));

export const pickInboxTaggedChannel = (value: InboxTaggedChannel): object => ({
  channelId: value.channelId,
  tagId: value.tagId,
});

export const encodeInboxTaggedChannel = (value: InboxTaggedChannel): string => JSON.stringify(pickInboxTaggedChannel(value));

export const pickInboxUnreadChannel = (value: InboxUnreadChannel): object => ({
  channelId: value.channelId,
  unreadAt: value.unreadAt,
  messageId: value.messageId ?? undefined,
});

export const encodeInboxUnreadChannel = (value: InboxUnreadChannel): string => JSON.stringify(pickInboxUnreadChannel(value));

export const pickJob = (value: Job): object => ({
  jobId: value.jobId,
  kind: value.kind,
  state: value.state,
  attempts: value.attempts,
  createdAt: value.createdAt,
  runAt: value.runAt ?? undefined,
  finishedAt: value.finishedAt ?? undefined,
  error: value.error ?? undefined,
});

export const encodeJob = (value: Job): string => JSON.stringify(pickJob(value));

export const pickMessage = (value: Message): object => ({
  text: value.text ?? undefined,
  elements: value.elements?.map(pickElement),
  attachments: value.attachments?.map(pickMessageAttachment),
  quote: value.quote == null ? undefined : pickMessageQuote(value.quote),
  messageId: value.messageId,
  channelId: value.channelId,
  createdAt: value.createdAt,
  user: pickUser(value.user),
  type: value.type,
  event: value.event ?? undefined,
  reactions: value.reactions?.map(pickMessageReaction),
  updatedAt: value.updatedAt ?? undefined,
  reactionCounts: value.reactionCounts?.map(pickReactionCount),
  pinnedAt: value.pinnedAt ?? undefined,
  deletedAt: value.deletedAt ?? undefined,
});

export const encodeMessage = (value: Message): string => JSON.stringify(pickMessage(value));

export const pickMessageAttachment = (value: MessageAttachment): object => ({
  id: value.id,
  fsId: value.fsId,
  mime: value.mime ?? undefined,
  name: value.name,
  size: value.size,
  width: value.width ?? undefined,
  height: value.height ?? undefined,
  thumbnail: value.thumbnail ?? undefined,
});

export const encodeMessageAttachment = (value: MessageAttachment): string => JSON.stringify(pickMessageAttachment(value));

export const pickMessageQuote = (value: MessageQuote): object => ({
  messageId: value.messageId,
  channelId: value.channelId,
  user: pickUser(value.user),
  createdAt: value.createdAt,
  text: value.text ?? undefined,
  attachments: value.attachments?.map(pickMessageAttachment),
});

export const encodeMessageQuote = (value: MessageQuote): string => JSON.stringify(pickMessageQuote(value));

export const pickMessageReaction = (value: MessageReaction): object => ({
  type: value.type,
  user: pickUser(value.user),
  createdAt: value.createdAt,
});

export const encodeMessageReaction = (value: MessageReaction): string => JSON.stringify(pickMessageReaction(value));

export const pickMessageTemplateConfig = (value: MessageTemplateConfig): object => ({
  whatsapp: value.whatsapp == null ? undefined : pickTemplateWithParameters(value.whatsapp),
});

export const encodeMessageTemplateConfig = (value: MessageTemplateConfig): string => JSON.stringify(pickMessageTemplateConfig(value));

export const pickReactionCount = (value: ReactionCount): object => ({
  type: value.type,
  count: value.count,
});

export const encodeReactionCount = (value: ReactionCount): string => JSON.stringify(pickReactionCount(value));

export const pickTemplateParameter = (value: TemplateParameter): object => ({
  name: value.name,
  value: value.value,
});

export const encodeTemplateParameter = (value: TemplateParameter): string => JSON.stringify(pickTemplateParameter(value));

export const pickTemplateWithParameters = (value: TemplateWithParameters): object => ({
  name: value.name,
  parameters: value.parameters.map(pickTemplateParameter),
});

export const encodeTemplateWithParameters = (value: TemplateWithParameters): string => JSON.stringify(pickTemplateWithParameters(value));

export const pickUser = (value: User): object => ({
  id: value.id,
  name: value.name ?? undefined,
  email: value.email ?? undefined,
  phone: value.phone ?? undefined,
  picture: value.picture ?? undefined,
  locale: value.locale ?? undefined,
  timeZone: value.timeZone ?? undefined,
  company: value.company ?? undefined,
  bot: value.bot ?? undefined,
  pbxDomain: value.pbxDomain ?? undefined,
  pbxPort: value.pbxPort ?? undefined,
  pbxExtension: value.pbxExtension ?? undefined,
  pbxSerial: value.pbxSerial ?? undefined,
  pbxUserId: value.pbxUserId ?? undefined,
  createdAt: value.createdAt ?? undefined,
  updatedAt: value.updatedAt ?? undefined,
  pbxGroupId: value.pbxGroupId ?? undefined,
});

export const encodeUser = (value: User): string => JSON.stringify(pickUser(value));

export const pickValidationExceptionField = (value: ValidationExceptionField): object => ({
  path: value.path,
  message: value.message,
});

export const encodeValidationExceptionField = (value: ValidationExceptionField): string => JSON.stringify(pickValidationExceptionField(value));

export const pickWebhook = (value: Webhook): object => ({
  webhookId: value.webhookId,
  url: value.url,
  description: value.description ?? undefined,
  eventTypes: value.eventTypes ?? undefined,
  botId: value.botId ?? undefined,
  state: value.state,
  disabledReason: value.disabledReason ?? undefined,
  failingSince: value.failingSince ?? undefined,
  previousSecretUntil: value.previousSecretUntil ?? undefined,
  createdAt: value.createdAt,
  updatedAt: value.updatedAt,
});

export const encodeWebhook = (value: Webhook): string => JSON.stringify(pickWebhook(value));

export const pickWebhookChatChannelAssignedEvent = (value: WebhookChatChannelAssignedEvent): object => ({
  id: value.id,
  type: value.type,
  company: value.company,
  time: value.time,
  integrationId: value.integrationId ?? undefined,
  botId: value.botId ?? undefined,
  data: pickWebhookChatChannelAssignedEventData(value.data),
});

export const encodeWebhookChatChannelAssignedEvent = (value: WebhookChatChannelAssignedEvent): string => JSON.stringify(pickWebhookChatChannelAssignedEvent(value));

export const pickWebhookChatChannelAssignedEventData = (value: WebhookChatChannelAssignedEventData): object => ({
  channel: pickChannel(value.channel),
});

export const encodeWebhookChatChannelAssignedEventData = (value: WebhookChatChannelAssignedEventData): string => JSON.stringify(pickWebhookChatChannelAssignedEventData(value));

export const pickWebhookChatChannelCreatedEvent = (value: WebhookChatChannelCreatedEvent): object => ({
  id: value.id,
  type: value.type,
  company: value.company,
  time: value.time,
  integrationId: value.integrationId ?? undefined,
  botId: value.botId ?? undefined,
  data: pickWebhookChatChannelCreatedEventData(value.data),
});

export const encodeWebhookChatChannelCreatedEvent = (value: WebhookChatChannelCreatedEvent): string => JSON.stringify(pickWebhookChatChannelCreatedEvent(value));

export const pickWebhookChatChannelCreatedEventData = (value: WebhookChatChannelCreatedEventData): object => ({
  channel: pickChannel(value.channel),
  members: value.members.map(pickChannelMember),
  users: value.users.map(pickUser),
});

export const encodeWebhookChatChannelCreatedEventData = (value: WebhookChatChannelCreatedEventData): string => JSON.stringify(pickWebhookChatChannelCreatedEventData(value));

export const pickWebhookChatChannelDeletedEvent = (value: WebhookChatChannelDeletedEvent): object => ({
  id: value.id,
  type: value.type,
  company: value.company,
  time: value.time,
  integrationId: value.integrationId ?? undefined,
  botId: value.botId ?? undefined,
  data: pickWebhookChatChannelDeletedEventData(value.data),
});

export const encodeWebhookChatChannelDeletedEvent = (value: WebhookChatChannelDeletedEvent): string => JSON.stringify(pickWebhookChatChannelDeletedEvent(value));

export const pickWebhookChatChannelDeletedEventData = (value: WebhookChatChannelDeletedEventData): object => ({
  channel: pickChannel(value.channel),
});

export const encodeWebhookChatChannelDeletedEventData = (value: WebhookChatChannelDeletedEventData): string => JSON.stringify(pickWebhookChatChannelDeletedEventData(value));

export const pickWebhookChatChannelReadEvent = (value: WebhookChatChannelReadEvent): object => ({
  id: value.id,
  type: value.type,
  company: value.company,
  time: value.time,
  integrationId: value.integrationId ?? undefined,
  botId: value.botId ?? undefined,
  data: pickWebhookChatChannelReadEventData(value.data),
});

export const encodeWebhookChatChannelReadEvent = (value: WebhookChatChannelReadEvent): string => JSON.stringify(pickWebhookChatChannelReadEvent(value));

export const pickWebhookChatChannelReadEventData = (value: WebhookChatChannelReadEventData): object => ({
  channel: pickChannel(value.channel),
  user: pickUser(value.user),
  readAt: value.readAt,
});

export const encodeWebhookChatChannelReadEventData = (value: WebhookChatChannelReadEventData): string => JSON.stringify(pickWebhookChatChannelReadEventData(value));

export const pickWebhookChatChannelUpdatedEvent = (value: WebhookChatChannelUpdatedEvent): object => ({
  id: value.id,
  type: value.type,
  company: value.company,
  time: value.time,
  integrationId: value.integrationId ?? undefined,
  botId: value.botId ?? undefined,
  data: pickWebhookChatChannelUpdatedEventData(value.data),
});

export const encodeWebhookChatChannelUpdatedEvent = (value: WebhookChatChannelUpdatedEvent): string => JSON.stringify(pickWebhookChatChannelUpdatedEvent(value));

export const pickWebhookChatChannelUpdatedEventData = (value: WebhookChatChannelUpdatedEventData): object => ({
  channel: pickChannel(value.channel),
});

export const encodeWebhookChatChannelUpdatedEventData = (value: WebhookChatChannelUpdatedEventData): string => JSON.stringify(pickWebhookChatChannelUpdatedEventData(value));

export const pickWebhookChatMemberAddedEvent = (value: WebhookChatMemberAddedEvent): object => ({
  id: value.id,
  type: value.type,
  company: value.company,
  time: value.time,
  integrationId: value.integrationId ?? undefined,
  botId: value.botId ?? undefined,
  data: pickWebhookChatMemberAddedEventData(value.data),
});

export const encodeWebhookChatMemberAddedEvent = (value: WebhookChatMemberAddedEvent): string => JSON.stringify(pickWebhookChatMemberAddedEvent(value));

export const pickWebhookChatMemberAddedEventData = (value: WebhookChatMemberAddedEventData): object => ({
  channel: pickChannel(value.channel),
  members: value.members.map(pickChannelMember),
  users: value.users.map(pickUser),
});

export const encodeWebhookChatMemberAddedEventData = (value: WebhookChatMemberAddedEventData): string => JSON.stringify(pickWebhookChatMemberAddedEventData(value));

export const pickWebhookChatMemberRemovedEvent = (value: WebhookChatMemberRemovedEvent): object => ({
  id: value.id,
  type: value.type,
  company: value.company,
  time: value.time,
  integrationId: value.integrationId ?? undefined,
  botId: value.botId ?? undefined,
  data: pickWebhookChatMemberRemovedEventData(value.data),
});

export const encodeWebhookChatMemberRemovedEvent = (value: WebhookChatMemberRemovedEvent): string => JSON.stringify(pickWebhookChatMemberRemovedEvent(value));

export const pickWebhookChatMemberRemovedEventData = (value: WebhookChatMemberRemovedEventData): object => ({
  channel: pickChannel(value.channel),
  members: value.members.map(pickChannelMember),
  users: value.users.map(pickUser),
});

export const encodeWebhookChatMemberRemovedEventData = (value: WebhookChatMemberRemovedEventData): string => JSON.stringify(pickWebhookChatMemberRemovedEventData(value));

export const pickWebhookChatMessageActionTriggeredEvent = (value: WebhookChatMessageActionTriggeredEvent): object => ({
  id: value.id,
  type: value.type,
  company: value.company,
  time: value.time,
  integrationId: value.integrationId ?? undefined,
  botId: value.botId ?? undefined,
  data: pickWebhookChatMessageActionTriggeredEventData(value.data),
});

export const encodeWebhookChatMessageActionTriggeredEvent = (value: WebhookChatMessageActionTriggeredEvent): string => JSON.stringify(pickWebhookChatMessageActionTriggeredEvent(value));

export const pickWebhookChatMessageActionTriggeredEventData = (value: WebhookChatMessageActionTriggeredEventData): object => ({
  channel: pickChannel(value.channel),
  message: pickMessage(value.message),
  user: pickUser(value.user),
  triggerId: value.triggerId,
  actionId: value.actionId,
});

export const encodeWebhookChatMessageActionTriggeredEventData = (value: WebhookChatMessageActionTriggeredEventData): string => JSON.stringify(pickWebhookChatMessageActionTriggeredEventData(value));

export const pickWebhookChatMessageDeletedEvent = (value: WebhookChatMessageDeletedEvent): object => ({
  id: value.id,
  type: value.type,
  company: value.company,
  time: value.time,
  integrationId: value.integrationId ?? undefined,
  botId: value.botId ?? undefined,
  data: pickWebhookChatMessageDeletedEventData(value.data),
});

export const encodeWebhookChatMessageDeletedEvent = (value: WebhookChatMessageDeletedEvent): string => JSON.stringify(pickWebhookChatMessageDeletedEvent(value));

export const pickWebhookChatMessageDeletedEventData = (value: WebhookChatMessageDeletedEventData): object => ({
  channel: pickChannel(value.channel),
  message: pickMessage(value.message),
});

export const encodeWebhookChatMessageDeletedEventData = (value: WebhookChatMessageDeletedEventData): string => JSON.stringify(pickWebhookChatMessageDeletedEventData(value));

export const pickWebhookChatMessageNewEvent = (value: WebhookChatMessageNewEvent): object => ({
  id: value.id,
  type: value.type,
  company: value.company,
  time: value.time,
  integrationId: value.integrationId ?? undefined,
  botId: value.botId ?? undefined,
  data: pickWebhookChatMessageNewEventData(value.data),
});

export const encodeWebhookChatMessageNewEvent = (value: WebhookChatMessageNewEvent): string => JSON.stringify(pickWebhookChatMessageNewEvent(value));

export const pickWebhookChatMessageNewEventData = (value: WebhookChatMessageNewEventData): object => ({
  channel: pickChannel(value.channel),
  message: pickMessage(value.message),
});

export const encodeWebhookChatMessageNewEventData = (value: WebhookChatMessageNewEventData): string => JSON.stringify(pickWebhookChatMessageNewEventData(value));

export const pickWebhookChatMessagePinnedEvent = (value: WebhookChatMessagePinnedEvent): object => ({
  id: value.id,
  type: value.type,
  company: value.company,
  time: value.time,
  integrationId: value.integrationId ?? undefined,
  botId: value.botId ?? undefined,
  data: pickWebhookChatMessagePinnedEventData(value.data),
});

export const encodeWebhookChatMessagePinnedEvent = (value: WebhookChatMessagePinnedEvent): string => JSON.stringify(pickWebhookChatMessagePinnedEvent(value));

export const pickWebhookChatMessagePinnedEventData = (value: WebhookChatMessagePinnedEventData): object => ({
  channel: pickChannel(value.channel),
  message: pickMessage(value.message),
  user: pickUser(value.user),
});

export const encodeWebhookChatMessagePinnedEventData = (value: WebhookChatMessagePinnedEventData): string => JSON.stringify(pickWebhookChatMessagePinnedEventData(value));

export const pickWebhookChatMessageReactionDeletedEvent = (value: WebhookChatMessageReactionDeletedEvent): object => ({
  id: value.id,
  type: value.type,
  company: value.company,
  time: value.time,
  integrationId: value.integrationId ?? undefined,
  botId: value.botId ?? undefined,
  data: pickWebhookChatMessageReactionDeletedEventData(value.data),
});

export const encodeWebhookChatMessageReactionDeletedEvent = (value: WebhookChatMessageReactionDeletedEvent): string => JSON.stringify(pickWebhookChatMessageReactionDeletedEvent(value));

export const pickWebhookChatMessageReactionDeletedEventData = (value: WebhookChatMessageReactionDeletedEventData): object => ({
  channel: pickChannel(value.channel),
  message: pickMessage(value.message),
  reaction: pickMessageReaction(value.reaction),
});

export const encodeWebhookChatMessageReactionDeletedEventData = (value: WebhookChatMessageReactionDeletedEventData): string => JSON.stringify(pickWebhookChatMessageReactionDeletedEventData(value));

export const pickWebhookChatMessageReactionNewEvent = (value: WebhookChatMessageReactionNewEvent): object => ({
  id: value.id,
  type: value.type,
  company: value.company,
  time: value.time,
  integrationId: value.integrationId ?? undefined,
  botId: value.botId ?? undefined,
  data: pickWebhookChatMessageReactionNewEventData(value.data),
});

export const encodeWebhookChatMessageReactionNewEvent = (value: WebhookChatMessageReactionNewEvent): string => JSON.stringify(pickWebhookChatMessageReactionNewEvent(value));

export const pickWebhookChatMessageReactionNewEventData = (value: WebhookChatMessageReactionNewEventData): object => ({
  channel: pickChannel(value.channel),
  message: pickMessage(value.message),
  reaction: pickMessageReaction(value.reaction),
});

export const encodeWebhookChatMessageReactionNewEventData = (value: WebhookChatMessageReactionNewEventData): string => JSON.stringify(pickWebhookChatMessageReactionNewEventData(value));

export const pickWebhookChatMessageUnpinnedEvent = (value: WebhookChatMessageUnpinnedEvent): object => ({
  id: value.id,
  type: value.type,
  company: value.company,
  time: value.time,
  integrationId: value.integrationId ?? undefined,
  botId: value.botId ?? undefined,
  data: pickWebhookChatMessageUnpinnedEventData(value.data),
});

export const encodeWebhookChatMessageUnpinnedEvent = (value: WebhookChatMessageUnpinnedEvent): string => JSON.stringify(pickWebhookChatMessageUnpinnedEvent(value));

export const pickWebhookChatMessageUnpinnedEventData = (value: WebhookChatMessageUnpinnedEventData): object => ({
  channel: pickChannel(value.channel),
  message: pickMessage(value.message),
  user: pickUser(value.user),
});

export const encodeWebhookChatMessageUnpinnedEventData = (value: WebhookChatMessageUnpinnedEventData): string => JSON.stringify(pickWebhookChatMessageUnpinnedEventData(value));

export const pickWebhookChatMessageUpdatedEvent = (value: WebhookChatMessageUpdatedEvent): object => ({
  id: value.id,
  type: value.type,
  company: value.company,
  time: value.time,
  integrationId: value.integrationId ?? undefined,
  botId: value.botId ?? undefined,
  data: pickWebhookChatMessageUpdatedEventData(value.data),
});

export const encodeWebhookChatMessageUpdatedEvent = (value: WebhookChatMessageUpdatedEvent): string => JSON.stringify(pickWebhookChatMessageUpdatedEvent(value));

export const pickWebhookChatMessageUpdatedEventData = (value: WebhookChatMessageUpdatedEventData): object => ({
  channel: pickChannel(value.channel),
  message: pickMessage(value.message),
});

export const encodeWebhookChatMessageUpdatedEventData = (value: WebhookChatMessageUpdatedEventData): string => JSON.stringify(pickWebhookChatMessageUpdatedEventData(value));

export const pickWebhookChatTypingStartEvent = (value: WebhookChatTypingStartEvent): object => ({
  id: value.id,
  type: value.type,
  company: value.company,
  time: value.time,
  integrationId: value.integrationId ?? undefined,
  botId: value.botId ?? undefined,
  data: pickWebhookChatTypingStartEventData(value.data),
});

export const encodeWebhookChatTypingStartEvent = (value: WebhookChatTypingStartEvent): string => JSON.stringify(pickWebhookChatTypingStartEvent(value));

export const pickWebhookChatTypingStartEventData = (value: WebhookChatTypingStartEventData): object => ({
  channel: pickChannel(value.channel),
  user: pickUser(value.user),
});

export const encodeWebhookChatTypingStartEventData = (value: WebhookChatTypingStartEventData): string => JSON.stringify(pickWebhookChatTypingStartEventData(value));

export const pickWebhookChatTypingStopEvent = (value: WebhookChatTypingStopEvent): object => ({
  id: value.id,
  type: value.type,
  company: value.company,
  time: value.time,
  integrationId: value.integrationId ?? undefined,
  botId: value.botId ?? undefined,
  data: pickWebhookChatTypingStopEventData(value.data),
});

export const encodeWebhookChatTypingStopEvent = (value: WebhookChatTypingStopEvent): string => JSON.stringify(pickWebhookChatTypingStopEvent(value));

export const pickWebhookChatTypingStopEventData = (value: WebhookChatTypingStopEventData): object => ({
  channel: pickChannel(value.channel),
  user: pickUser(value.user),
});

export const encodeWebhookChatTypingStopEventData = (value: WebhookChatTypingStopEventData): string => JSON.stringify(pickWebhookChatTypingStopEventData(value));

export const pickWebhookDelivery = (value: WebhookDelivery): object => ({
  deliveryId: value.deliveryId,
  eventId: value.eventId,
  eventType: value.eventType,
  channelId: value.channelId,
  state: value.state,
  replay: value.replay,
  attempts: value.attempts,
  lastStatus: value.lastStatus ?? undefined,
  lastError: value.lastError ?? undefined,
  lastAttemptAt: value.lastAttemptAt ?? undefined,
  nextAttemptAt: value.nextAttemptAt ?? undefined,
  createdAt: value.createdAt,
  finishedAt: value.finishedAt ?? undefined,
  replayedAt: value.replayedAt ?? undefined,
});

export const encodeWebhookDelivery = (value: WebhookDelivery): string => JSON.stringify(pickWebhookDelivery(value));
