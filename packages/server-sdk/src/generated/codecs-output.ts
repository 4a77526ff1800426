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

export const pickApiKey = (value: ApiKey): object => {
  const to: Record<string, unknown> = {
    apiKeyId: value.apiKeyId,
    hint: value.hint,
  };
  if (value.botId != null) to.botId = value.botId;
  if (value.system != null) to.system = value.system;
  to.scopes = value.scopes;
  to.createdAt = value.createdAt;
  to.expiresAt = value.expiresAt;
  if (value.revokedAt != null) to.revokedAt = value.revokedAt;
  if (value.lastUsedAt != null) to.lastUsedAt = value.lastUsedAt;
  return to;
};

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

export const pickBot = (value: Bot): object => {
  const to: Record<string, unknown> = {
    botId: value.botId,
  };
  if (value.name != null) to.name = value.name;
  to.createdAt = value.createdAt;
  return to;
};

export const encodeBot = (value: Bot): string => JSON.stringify(pickBot(value));

export const pickButtonActionHandler = (value: ButtonActionHandler): object => ({
  id: value.id,
});

export const encodeButtonActionHandler = (value: ButtonActionHandler): string => JSON.stringify(pickButtonActionHandler(value));

export const pickButtonElement = (value: ButtonElement): object => {
  const to: Record<string, unknown> = {
    text: value.text,
    handler: pickButtonHandler(value.handler),
  };
  if (value.variant != null) to.variant = value.variant;
  if (value.disabled != null) to.disabled = value.disabled;
  return to;
};

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

export const pickButtonReplyHandler = (value: ButtonReplyHandler): object => {
  const to: Record<string, unknown> = {
  };
  if (value.text != null) to.text = value.text;
  return to;
};

export const encodeButtonReplyHandler = (value: ButtonReplyHandler): string => JSON.stringify(pickButtonReplyHandler(value));

export const pickChannel = (value: Channel): object => {
  const to: Record<string, unknown> = {
    channelId: value.channelId,
    channelType: value.channelType,
    memberCount: value.memberCount,
  };
  if (value.subject != null) to.subject = value.subject;
  if (value.description != null) to.description = value.description;
  to.access = value.access;
  if (value.company != null) to.company = value.company;
  if (value.service != null) to.service = value.service;
  if (value.serviceTitle != null) to.serviceTitle = value.serviceTitle;
  if (value.serviceRecipient != null) to.serviceRecipient = value.serviceRecipient;
  if (value.assignee != null) to.assignee = pickUser(value.assignee);
  if (value.broadcast != null) to.broadcast = value.broadcast;
  if (value.external != null) to.external = value.external;
  if (value.telephony != null) to.telephony = value.telephony;
  if (value.sms != null) to.sms = value.sms;
  if (value.whatsapp != null) to.whatsapp = value.whatsapp;
  if (value.kite != null) to.kite = value.kite;
  to.createdAt = value.createdAt;
  if (value.createdBy != null) to.createdBy = value.createdBy;
  to.updatedAt = value.updatedAt;
  if (value.lastMessageAt != null) to.lastMessageAt = value.lastMessageAt;
  if (value.lastMessage != null) to.lastMessage = pickMessage(value.lastMessage);
  return to;
};

export const encodeChannel = (value: Channel): string => JSON.stringify(pickChannel(value));

export const pickChannelMember = (value: ChannelMember): object => ({
  id: value.id,
  createdAt: value.createdAt,
  role: value.role,
});

export const encodeChannelMember = (value: ChannelMember): string => JSON.stringify(pickChannelMember(value));

export const pickChannelMemberReadStatus = (value: ChannelMemberReadStatus): object => {
  const to: Record<string, unknown> = {
    id: value.id,
  };
  if (value.lastReadAt != null) to.lastReadAt = value.lastReadAt;
  if (value.lastReadMessageId != null) to.lastReadMessageId = value.lastReadMessageId;
  if (value.unreadCount != null) to.unreadCount = value.unreadCount;
  return to;
};

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

export const pickInboxUnreadChannel = (value: InboxUnreadChannel): object => {
  const to: Record<string, unknown> = {
    channelId: value.channelId,
    unreadAt: value.unreadAt,
  };
  if (value.messageId != null) to.messageId = value.messageId;
  return to;
};

export const encodeInboxUnreadChannel = (value: InboxUnreadChannel): string => JSON.stringify(pickInboxUnreadChannel(value));

export const pickJob = (value: Job): object => {
  const to: Record<string, unknown> = {
    jobId: value.jobId,
    kind: value.kind,
    state: value.state,
    attempts: value.attempts,
    createdAt: value.createdAt,
  };
  if (value.runAt != null) to.runAt = value.runAt;
  if (value.finishedAt != null) to.finishedAt = value.finishedAt;
  if (value.error != null) to.error = value.error;
  return to;
};

export const encodeJob = (value: Job): string => JSON.stringify(pickJob(value));

export const pickMessage = (value: Message): object => {
  const to: Record<string, unknown> = {
  };
  if (value.text != null) to.text = value.text;
  if (value.elements != null) to.elements = value.elements.map(pickElement);
  if (value.attachments != null) to.attachments = value.attachments.map(pickMessageAttachment);
  if (value.quote != null) to.quote = pickMessageQuote(value.quote);
  to.messageId = value.messageId;
  to.channelId = value.channelId;
  to.createdAt = value.createdAt;
  to.user = pickUser(value.user);
  to.type = value.type;
  if (value.event != null) to.event = value.event;
  if (value.reactions != null) to.reactions = value.reactions.map(pickMessageReaction);
  if (value.updatedAt != null) to.updatedAt = value.updatedAt;
  if (value.reactionCounts != null) to.reactionCounts = value.reactionCounts.map(pickReactionCount);
  if (value.pinnedAt != null) to.pinnedAt = value.pinnedAt;
  if (value.deletedAt != null) to.deletedAt = value.deletedAt;
  return to;
};

export const encodeMessage = (value: Message): string => JSON.stringify(pickMessage(value));

export const pickMessageAttachment = (value: MessageAttachment): object => {
  const to: Record<string, unknown> = {
    id: value.id,
    fsId: value.fsId,
  };
  if (value.mime != null) to.mime = value.mime;
  to.name = value.name;
  to.size = value.size;
  if (value.width != null) to.width = value.width;
  if (value.height != null) to.height = value.height;
  if (value.thumbnail != null) to.thumbnail = value.thumbnail;
  return to;
};

export const encodeMessageAttachment = (value: MessageAttachment): string => JSON.stringify(pickMessageAttachment(value));

export const pickMessageQuote = (value: MessageQuote): object => {
  const to: Record<string, unknown> = {
    messageId: value.messageId,
    channelId: value.channelId,
    user: pickUser(value.user),
    createdAt: value.createdAt,
  };
  if (value.text != null) to.text = value.text;
  if (value.attachments != null) to.attachments = value.attachments.map(pickMessageAttachment);
  return to;
};

export const encodeMessageQuote = (value: MessageQuote): string => JSON.stringify(pickMessageQuote(value));

export const pickMessageReaction = (value: MessageReaction): object => ({
  type: value.type,
  user: pickUser(value.user),
  createdAt: value.createdAt,
});

export const encodeMessageReaction = (value: MessageReaction): string => JSON.stringify(pickMessageReaction(value));

export const pickMessageTemplateConfig = (value: MessageTemplateConfig): object => {
  const to: Record<string, unknown> = {
  };
  if (value.whatsapp != null) to.whatsapp = pickTemplateWithParameters(value.whatsapp);
  return to;
};

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

export const pickUser = (value: User): object => {
  const to: Record<string, unknown> = {
    id: value.id,
  };
  if (value.name != null) to.name = value.name;
  if (value.email != null) to.email = value.email;
  if (value.phone != null) to.phone = value.phone;
  if (value.picture != null) to.picture = value.picture;
  if (value.locale != null) to.locale = value.locale;
  if (value.timeZone != null) to.timeZone = value.timeZone;
  if (value.company != null) to.company = value.company;
  if (value.bot != null) to.bot = value.bot;
  if (value.pbxDomain != null) to.pbxDomain = value.pbxDomain;
  if (value.pbxPort != null) to.pbxPort = value.pbxPort;
  if (value.pbxExtension != null) to.pbxExtension = value.pbxExtension;
  if (value.pbxSerial != null) to.pbxSerial = value.pbxSerial;
  if (value.pbxUserId != null) to.pbxUserId = value.pbxUserId;
  if (value.createdAt != null) to.createdAt = value.createdAt;
  if (value.updatedAt != null) to.updatedAt = value.updatedAt;
  if (value.pbxGroupId != null) to.pbxGroupId = value.pbxGroupId;
  return to;
};

export const encodeUser = (value: User): string => JSON.stringify(pickUser(value));

export const pickValidationExceptionField = (value: ValidationExceptionField): object => ({
  path: value.path,
  message: value.message,
});

export const encodeValidationExceptionField = (value: ValidationExceptionField): string => JSON.stringify(pickValidationExceptionField(value));

export const pickWebhook = (value: Webhook): object => {
  const to: Record<string, unknown> = {
    webhookId: value.webhookId,
    url: value.url,
  };
  if (value.description != null) to.description = value.description;
  if (value.eventTypes != null) to.eventTypes = value.eventTypes;
  if (value.botId != null) to.botId = value.botId;
  to.state = value.state;
  if (value.disabledReason != null) to.disabledReason = value.disabledReason;
  if (value.failingSince != null) to.failingSince = value.failingSince;
  if (value.previousSecretUntil != null) to.previousSecretUntil = value.previousSecretUntil;
  to.createdAt = value.createdAt;
  to.updatedAt = value.updatedAt;
  return to;
};

export const encodeWebhook = (value: Webhook): string => JSON.stringify(pickWebhook(value));

export const pickWebhookChatChannelAssignedEvent = (value: WebhookChatChannelAssignedEvent): object => {
  const to: Record<string, unknown> = {
    id: value.id,
    type: value.type,
    company: value.company,
    time: value.time,
  };
  if (value.integrationId != null) to.integrationId = value.integrationId;
  if (value.botId != null) to.botId = value.botId;
  to.data = pickWebhookChatChannelAssignedEventData(value.data);
  return to;
};

export const encodeWebhookChatChannelAssignedEvent = (value: WebhookChatChannelAssignedEvent): string => JSON.stringify(pickWebhookChatChannelAssignedEvent(value));

export const pickWebhookChatChannelAssignedEventData = (value: WebhookChatChannelAssignedEventData): object => ({
  channel: pickChannel(value.channel),
});

export const encodeWebhookChatChannelAssignedEventData = (value: WebhookChatChannelAssignedEventData): string => JSON.stringify(pickWebhookChatChannelAssignedEventData(value));

export const pickWebhookChatChannelCreatedEvent = (value: WebhookChatChannelCreatedEvent): object => {
  const to: Record<string, unknown> = {
    id: value.id,
    type: value.type,
    company: value.company,
    time: value.time,
  };
  if (value.integrationId != null) to.integrationId = value.integrationId;
  if (value.botId != null) to.botId = value.botId;
  to.data = pickWebhookChatChannelCreatedEventData(value.data);
  return to;
};

export const encodeWebhookChatChannelCreatedEvent = (value: WebhookChatChannelCreatedEvent): string => JSON.stringify(pickWebhookChatChannelCreatedEvent(value));

export const pickWebhookChatChannelCreatedEventData = (value: WebhookChatChannelCreatedEventData): object => ({
  channel: pickChannel(value.channel),
  members: value.members.map(pickChannelMember),
  users: value.users.map(pickUser),
});

export const encodeWebhookChatChannelCreatedEventData = (value: WebhookChatChannelCreatedEventData): string => JSON.stringify(pickWebhookChatChannelCreatedEventData(value));

export const pickWebhookChatChannelDeletedEvent = (value: WebhookChatChannelDeletedEvent): object => {
  const to: Record<string, unknown> = {
    id: value.id,
    type: value.type,
    company: value.company,
    time: value.time,
  };
  if (value.integrationId != null) to.integrationId = value.integrationId;
  if (value.botId != null) to.botId = value.botId;
  to.data = pickWebhookChatChannelDeletedEventData(value.data);
  return to;
};

export const encodeWebhookChatChannelDeletedEvent = (value: WebhookChatChannelDeletedEvent): string => JSON.stringify(pickWebhookChatChannelDeletedEvent(value));

export const pickWebhookChatChannelDeletedEventData = (value: WebhookChatChannelDeletedEventData): object => ({
  channel: pickChannel(value.channel),
});

export const encodeWebhookChatChannelDeletedEventData = (value: WebhookChatChannelDeletedEventData): string => JSON.stringify(pickWebhookChatChannelDeletedEventData(value));

export const pickWebhookChatChannelReadEvent = (value: WebhookChatChannelReadEvent): object => {
  const to: Record<string, unknown> = {
    id: value.id,
    type: value.type,
    company: value.company,
    time: value.time,
  };
  if (value.integrationId != null) to.integrationId = value.integrationId;
  if (value.botId != null) to.botId = value.botId;
  to.data = pickWebhookChatChannelReadEventData(value.data);
  return to;
};

export const encodeWebhookChatChannelReadEvent = (value: WebhookChatChannelReadEvent): string => JSON.stringify(pickWebhookChatChannelReadEvent(value));

export const pickWebhookChatChannelReadEventData = (value: WebhookChatChannelReadEventData): object => ({
  channel: pickChannel(value.channel),
  user: pickUser(value.user),
  readAt: value.readAt,
});

export const encodeWebhookChatChannelReadEventData = (value: WebhookChatChannelReadEventData): string => JSON.stringify(pickWebhookChatChannelReadEventData(value));

export const pickWebhookChatChannelUpdatedEvent = (value: WebhookChatChannelUpdatedEvent): object => {
  const to: Record<string, unknown> = {
    id: value.id,
    type: value.type,
    company: value.company,
    time: value.time,
  };
  if (value.integrationId != null) to.integrationId = value.integrationId;
  if (value.botId != null) to.botId = value.botId;
  to.data = pickWebhookChatChannelUpdatedEventData(value.data);
  return to;
};

export const encodeWebhookChatChannelUpdatedEvent = (value: WebhookChatChannelUpdatedEvent): string => JSON.stringify(pickWebhookChatChannelUpdatedEvent(value));

export const pickWebhookChatChannelUpdatedEventData = (value: WebhookChatChannelUpdatedEventData): object => ({
  channel: pickChannel(value.channel),
});

export const encodeWebhookChatChannelUpdatedEventData = (value: WebhookChatChannelUpdatedEventData): string => JSON.stringify(pickWebhookChatChannelUpdatedEventData(value));

export const pickWebhookChatMemberAddedEvent = (value: WebhookChatMemberAddedEvent): object => {
  const to: Record<string, unknown> = {
    id: value.id,
    type: value.type,
    company: value.company,
    time: value.time,
  };
  if (value.integrationId != null) to.integrationId = value.integrationId;
  if (value.botId != null) to.botId = value.botId;
  to.data = pickWebhookChatMemberAddedEventData(value.data);
  return to;
};

export const encodeWebhookChatMemberAddedEvent = (value: WebhookChatMemberAddedEvent): string => JSON.stringify(pickWebhookChatMemberAddedEvent(value));

export const pickWebhookChatMemberAddedEventData = (value: WebhookChatMemberAddedEventData): object => ({
  channel: pickChannel(value.channel),
  members: value.members.map(pickChannelMember),
  users: value.users.map(pickUser),
});

export const encodeWebhookChatMemberAddedEventData = (value: WebhookChatMemberAddedEventData): string => JSON.stringify(pickWebhookChatMemberAddedEventData(value));

export const pickWebhookChatMemberRemovedEvent = (value: WebhookChatMemberRemovedEvent): object => {
  const to: Record<string, unknown> = {
    id: value.id,
    type: value.type,
    company: value.company,
    time: value.time,
  };
  if (value.integrationId != null) to.integrationId = value.integrationId;
  if (value.botId != null) to.botId = value.botId;
  to.data = pickWebhookChatMemberRemovedEventData(value.data);
  return to;
};

export const encodeWebhookChatMemberRemovedEvent = (value: WebhookChatMemberRemovedEvent): string => JSON.stringify(pickWebhookChatMemberRemovedEvent(value));

export const pickWebhookChatMemberRemovedEventData = (value: WebhookChatMemberRemovedEventData): object => ({
  channel: pickChannel(value.channel),
  members: value.members.map(pickChannelMember),
  users: value.users.map(pickUser),
});

export const encodeWebhookChatMemberRemovedEventData = (value: WebhookChatMemberRemovedEventData): string => JSON.stringify(pickWebhookChatMemberRemovedEventData(value));

export const pickWebhookChatMessageActionTriggeredEvent = (value: WebhookChatMessageActionTriggeredEvent): object => {
  const to: Record<string, unknown> = {
    id: value.id,
    type: value.type,
    company: value.company,
    time: value.time,
  };
  if (value.integrationId != null) to.integrationId = value.integrationId;
  if (value.botId != null) to.botId = value.botId;
  to.data = pickWebhookChatMessageActionTriggeredEventData(value.data);
  return to;
};

export const encodeWebhookChatMessageActionTriggeredEvent = (value: WebhookChatMessageActionTriggeredEvent): string => JSON.stringify(pickWebhookChatMessageActionTriggeredEvent(value));

export const pickWebhookChatMessageActionTriggeredEventData = (value: WebhookChatMessageActionTriggeredEventData): object => ({
  channel: pickChannel(value.channel),
  message: pickMessage(value.message),
  user: pickUser(value.user),
  triggerId: value.triggerId,
  actionId: value.actionId,
});

export const encodeWebhookChatMessageActionTriggeredEventData = (value: WebhookChatMessageActionTriggeredEventData): string => JSON.stringify(pickWebhookChatMessageActionTriggeredEventData(value));

export const pickWebhookChatMessageDeletedEvent = (value: WebhookChatMessageDeletedEvent): object => {
  const to: Record<string, unknown> = {
    id: value.id,
    type: value.type,
    company: value.company,
    time: value.time,
  };
  if (value.integrationId != null) to.integrationId = value.integrationId;
  if (value.botId != null) to.botId = value.botId;
  to.data = pickWebhookChatMessageDeletedEventData(value.data);
  return to;
};

export const encodeWebhookChatMessageDeletedEvent = (value: WebhookChatMessageDeletedEvent): string => JSON.stringify(pickWebhookChatMessageDeletedEvent(value));

export const pickWebhookChatMessageDeletedEventData = (value: WebhookChatMessageDeletedEventData): object => ({
  channel: pickChannel(value.channel),
  message: pickMessage(value.message),
});

export const encodeWebhookChatMessageDeletedEventData = (value: WebhookChatMessageDeletedEventData): string => JSON.stringify(pickWebhookChatMessageDeletedEventData(value));

export const pickWebhookChatMessageNewEvent = (value: WebhookChatMessageNewEvent): object => {
  const to: Record<string, unknown> = {
    id: value.id,
    type: value.type,
    company: value.company,
    time: value.time,
  };
  if (value.integrationId != null) to.integrationId = value.integrationId;
  if (value.botId != null) to.botId = value.botId;
  to.data = pickWebhookChatMessageNewEventData(value.data);
  return to;
};

export const encodeWebhookChatMessageNewEvent = (value: WebhookChatMessageNewEvent): string => JSON.stringify(pickWebhookChatMessageNewEvent(value));

export const pickWebhookChatMessageNewEventData = (value: WebhookChatMessageNewEventData): object => ({
  channel: pickChannel(value.channel),
  message: pickMessage(value.message),
});

export const encodeWebhookChatMessageNewEventData = (value: WebhookChatMessageNewEventData): string => JSON.stringify(pickWebhookChatMessageNewEventData(value));

export const pickWebhookChatMessagePinnedEvent = (value: WebhookChatMessagePinnedEvent): object => {
  const to: Record<string, unknown> = {
    id: value.id,
    type: value.type,
    company: value.company,
    time: value.time,
  };
  if (value.integrationId != null) to.integrationId = value.integrationId;
  if (value.botId != null) to.botId = value.botId;
  to.data = pickWebhookChatMessagePinnedEventData(value.data);
  return to;
};

export const encodeWebhookChatMessagePinnedEvent = (value: WebhookChatMessagePinnedEvent): string => JSON.stringify(pickWebhookChatMessagePinnedEvent(value));

export const pickWebhookChatMessagePinnedEventData = (value: WebhookChatMessagePinnedEventData): object => ({
  channel: pickChannel(value.channel),
  message: pickMessage(value.message),
  user: pickUser(value.user),
});

export const encodeWebhookChatMessagePinnedEventData = (value: WebhookChatMessagePinnedEventData): string => JSON.stringify(pickWebhookChatMessagePinnedEventData(value));

export const pickWebhookChatMessageReactionDeletedEvent = (value: WebhookChatMessageReactionDeletedEvent): object => {
  const to: Record<string, unknown> = {
    id: value.id,
    type: value.type,
    company: value.company,
    time: value.time,
  };
  if (value.integrationId != null) to.integrationId = value.integrationId;
  if (value.botId != null) to.botId = value.botId;
  to.data = pickWebhookChatMessageReactionDeletedEventData(value.data);
  return to;
};

export const encodeWebhookChatMessageReactionDeletedEvent = (value: WebhookChatMessageReactionDeletedEvent): string => JSON.stringify(pickWebhookChatMessageReactionDeletedEvent(value));

export const pickWebhookChatMessageReactionDeletedEventData = (value: WebhookChatMessageReactionDeletedEventData): object => ({
  channel: pickChannel(value.channel),
  message: pickMessage(value.message),
  reaction: pickMessageReaction(value.reaction),
});

export const encodeWebhookChatMessageReactionDeletedEventData = (value: WebhookChatMessageReactionDeletedEventData): string => JSON.stringify(pickWebhookChatMessageReactionDeletedEventData(value));

export const pickWebhookChatMessageReactionNewEvent = (value: WebhookChatMessageReactionNewEvent): object => {
  const to: Record<string, unknown> = {
    id: value.id,
    type: value.type,
    company: value.company,
    time: value.time,
  };
  if (value.integrationId != null) to.integrationId = value.integrationId;
  if (value.botId != null) to.botId = value.botId;
  to.data = pickWebhookChatMessageReactionNewEventData(value.data);
  return to;
};

export const encodeWebhookChatMessageReactionNewEvent = (value: WebhookChatMessageReactionNewEvent): string => JSON.stringify(pickWebhookChatMessageReactionNewEvent(value));

export const pickWebhookChatMessageReactionNewEventData = (value: WebhookChatMessageReactionNewEventData): object => ({
  channel: pickChannel(value.channel),
  message: pickMessage(value.message),
  reaction: pickMessageReaction(value.reaction),
});

export const encodeWebhookChatMessageReactionNewEventData = (value: WebhookChatMessageReactionNewEventData): string => JSON.stringify(pickWebhookChatMessageReactionNewEventData(value));

export const pickWebhookChatMessageUnpinnedEvent = (value: WebhookChatMessageUnpinnedEvent): object => {
  const to: Record<string, unknown> = {
    id: value.id,
    type: value.type,
    company: value.company,
    time: value.time,
  };
  if (value.integrationId != null) to.integrationId = value.integrationId;
  if (value.botId != null) to.botId = value.botId;
  to.data = pickWebhookChatMessageUnpinnedEventData(value.data);
  return to;
};

export const encodeWebhookChatMessageUnpinnedEvent = (value: WebhookChatMessageUnpinnedEvent): string => JSON.stringify(pickWebhookChatMessageUnpinnedEvent(value));

export const pickWebhookChatMessageUnpinnedEventData = (value: WebhookChatMessageUnpinnedEventData): object => ({
  channel: pickChannel(value.channel),
  message: pickMessage(value.message),
  user: pickUser(value.user),
});

export const encodeWebhookChatMessageUnpinnedEventData = (value: WebhookChatMessageUnpinnedEventData): string => JSON.stringify(pickWebhookChatMessageUnpinnedEventData(value));

export const pickWebhookChatMessageUpdatedEvent = (value: WebhookChatMessageUpdatedEvent): object => {
  const to: Record<string, unknown> = {
    id: value.id,
    type: value.type,
    company: value.company,
    time: value.time,
  };
  if (value.integrationId != null) to.integrationId = value.integrationId;
  if (value.botId != null) to.botId = value.botId;
  to.data = pickWebhookChatMessageUpdatedEventData(value.data);
  return to;
};

export const encodeWebhookChatMessageUpdatedEvent = (value: WebhookChatMessageUpdatedEvent): string => JSON.stringify(pickWebhookChatMessageUpdatedEvent(value));

export const pickWebhookChatMessageUpdatedEventData = (value: WebhookChatMessageUpdatedEventData): object => ({
  channel: pickChannel(value.channel),
  message: pickMessage(value.message),
});

export const encodeWebhookChatMessageUpdatedEventData = (value: WebhookChatMessageUpdatedEventData): string => JSON.stringify(pickWebhookChatMessageUpdatedEventData(value));

export const pickWebhookChatTypingStartEvent = (value: WebhookChatTypingStartEvent): object => {
  const to: Record<string, unknown> = {
    id: value.id,
    type: value.type,
    company: value.company,
    time: value.time,
  };
  if (value.integrationId != null) to.integrationId = value.integrationId;
  if (value.botId != null) to.botId = value.botId;
  to.data = pickWebhookChatTypingStartEventData(value.data);
  return to;
};

export const encodeWebhookChatTypingStartEvent = (value: WebhookChatTypingStartEvent): string => JSON.stringify(pickWebhookChatTypingStartEvent(value));

export const pickWebhookChatTypingStartEventData = (value: WebhookChatTypingStartEventData): object => ({
  channel: pickChannel(value.channel),
  user: pickUser(value.user),
});

export const encodeWebhookChatTypingStartEventData = (value: WebhookChatTypingStartEventData): string => JSON.stringify(pickWebhookChatTypingStartEventData(value));

export const pickWebhookChatTypingStopEvent = (value: WebhookChatTypingStopEvent): object => {
  const to: Record<string, unknown> = {
    id: value.id,
    type: value.type,
    company: value.company,
    time: value.time,
  };
  if (value.integrationId != null) to.integrationId = value.integrationId;
  if (value.botId != null) to.botId = value.botId;
  to.data = pickWebhookChatTypingStopEventData(value.data);
  return to;
};

export const encodeWebhookChatTypingStopEvent = (value: WebhookChatTypingStopEvent): string => JSON.stringify(pickWebhookChatTypingStopEvent(value));

export const pickWebhookChatTypingStopEventData = (value: WebhookChatTypingStopEventData): object => ({
  channel: pickChannel(value.channel),
  user: pickUser(value.user),
});

export const encodeWebhookChatTypingStopEventData = (value: WebhookChatTypingStopEventData): string => JSON.stringify(pickWebhookChatTypingStopEventData(value));

export const pickWebhookDelivery = (value: WebhookDelivery): object => {
  const to: Record<string, unknown> = {
    deliveryId: value.deliveryId,
    eventId: value.eventId,
    eventType: value.eventType,
    channelId: value.channelId,
    state: value.state,
    replay: value.replay,
    attempts: value.attempts,
  };
  if (value.lastStatus != null) to.lastStatus = value.lastStatus;
  if (value.lastError != null) to.lastError = value.lastError;
  if (value.lastAttemptAt != null) to.lastAttemptAt = value.lastAttemptAt;
  if (value.nextAttemptAt != null) to.nextAttemptAt = value.nextAttemptAt;
  to.createdAt = value.createdAt;
  if (value.finishedAt != null) to.finishedAt = value.finishedAt;
  if (value.replayedAt != null) to.replayedAt = value.replayedAt;
  return to;
};

export const encodeWebhookDelivery = (value: WebhookDelivery): string => JSON.stringify(pickWebhookDelivery(value));
