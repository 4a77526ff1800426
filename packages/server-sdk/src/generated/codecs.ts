// Generated from the model by codegen/: change the model or the generator, not this file.
import {
  booleanOf,
  decodeBody,
  decodeBoolean,
  decodeDocument,
  headerText,
  missing,
  numberOf,
  parseQuery,
  queryText,
  requiredQueryText,
  type OperationCodec,
} from "../codec-runtime";
import {
  decodeActionId,
  decodeApiKeyId,
  decodeApiKeyLifeSeconds,
  decodeApiKeyScopesList,
  decodeAssignChannelVariant,
  decodeAuditAction,
  decodeAuditTarget,
  decodeBotName,
  decodeChannelAccess,
  decodeChannelDescription,
  decodeChannelId,
  decodeChannelSubject,
  decodeChannelsQuery,
  decodeClientId,
  decodeDateTimeInput,
  decodeDurationSeconds,
  decodeElementsList,
  decodeFileId,
  decodeFileName,
  decodeGiphySearchText,
  decodeIdempotencyKey,
  decodeInitialMessage,
  decodeInviteInput_invitees,
  decodeJobId,
  decodeJobState,
  decodeKiteRouteId,
  decodeKiteTargetId,
  decodeMessageAttachmentList,
  decodeMessageEvent,
  decodeMessageId,
  decodeMessageQuote,
  decodeMessageText,
  decodeNewChannelId,
  decodePageLimit,
  decodePageOffset,
  decodePartialUpdateChannelSetInput,
  decodePartialUpdateChannelUnsetList,
  decodePartialUpdateMessageSetInput,
  decodePartialUpdateMessageUnsetInput,
  decodeReactionType,
  decodeSecretOverlapSeconds,
  decodeServiceLine,
  decodeServiceName,
  decodeServiceRecipient,
  decodeServiceTitle,
  decodeSystemName,
  decodeTagId,
  decodeTagName,
  decodeTriggerId,
  decodeUserId,
  decodeUserToInvite,
  decodeUsersIdList,
  decodeUsersToInviteList,
  decodeWebhookDeliveryId,
  decodeWebhookDeliveryState,
  decodeWebhookDescription,
  decodeWebhookDisabledReason,
  decodeWebhookEventType,
  decodeWebhookEventTypesList,
  decodeWebhookId,
  decodeWebhookUrl,
  decodeWelcomeMessagesList,
} from "./codecs-input";
import {
  pickApiKey,
  pickAuditEntry,
  pickBot,
  pickChannel,
  pickChannelMember,
  pickChannelMemberReadStatus,
  pickInboxChannelsState,
  pickInboxTag,
  pickInboxTaggedChannel,
  pickJob,
  pickMessage,
  pickMessageAttachment,
  pickMessageReaction,
  pickUser,
  pickWebhook,
  pickWebhookChatChannelAssignedEvent,
  pickWebhookChatChannelCreatedEvent,
  pickWebhookChatChannelDeletedEvent,
  pickWebhookChatChannelReadEvent,
  pickWebhookChatChannelUpdatedEvent,
  pickWebhookChatMemberAddedEvent,
  pickWebhookChatMemberRemovedEvent,
  pickWebhookChatMessageActionTriggeredEvent,
  pickWebhookChatMessageDeletedEvent,
  pickWebhookChatMessageNewEvent,
  pickWebhookChatMessagePinnedEvent,
  pickWebhookChatMessageReactionDeletedEvent,
  pickWebhookChatMessageReactionNewEvent,
  pickWebhookChatMessageUnpinnedEvent,
  pickWebhookChatMessageUpdatedEvent,
  pickWebhookChatTypingStartEvent,
  pickWebhookChatTypingStopEvent,
  pickWebhookDelivery,
} from "./codecs-output";
import type { OperationName, OperationTypes, operations } from "./registry";

export * from "./codecs-errors";
export {
  encodeActionElement,
  encodeApiKey,
  encodeAuditEntry,
  encodeBot,
  encodeButtonActionHandler,
  encodeButtonElement,
  encodeButtonHandler,
  encodeButtonLinkHandler,
  encodeButtonReplyHandler,
  encodeChannel,
  encodeChannelMember,
  encodeChannelMemberReadStatus,
  encodeElement,
  encodeInboxChannelsState,
  encodeInboxPinnedChannel,
  encodeInboxTag,
  encodeInboxTaggedChannel,
  encodeInboxUnreadChannel,
  encodeJob,
  encodeMessage,
  encodeMessageAttachment,
  encodeMessageQuote,
  encodeMessageReaction,
  encodeMessageTemplateConfig,
  encodeReactionCount,
  encodeTemplateParameter,
  encodeTemplateWithParameters,
  encodeUser,
  encodeWebhook,
  encodeWebhookChatChannelAssignedEvent,
  encodeWebhookChatChannelAssignedEventData,
  encodeWebhookChatChannelCreatedEvent,
  encodeWebhookChatChannelCreatedEventData,
  encodeWebhookChatChannelDeletedEvent,
  encodeWebhookChatChannelDeletedEventData,
  encodeWebhookChatChannelReadEvent,
  encodeWebhookChatChannelReadEventData,
  encodeWebhookChatChannelUpdatedEvent,
  encodeWebhookChatChannelUpdatedEventData,
  encodeWebhookChatMemberAddedEvent,
  encodeWebhookChatMemberAddedEventData,
  encodeWebhookChatMemberRemovedEvent,
  encodeWebhookChatMemberRemovedEventData,
  encodeWebhookChatMessageActionTriggeredEvent,
  encodeWebhookChatMessageActionTriggeredEventData,
  encodeWebhookChatMessageDeletedEvent,
  encodeWebhookChatMessageDeletedEventData,
  encodeWebhookChatMessageNewEvent,
  encodeWebhookChatMessageNewEventData,
  encodeWebhookChatMessagePinnedEvent,
  encodeWebhookChatMessagePinnedEventData,
  encodeWebhookChatMessageReactionDeletedEvent,
  encodeWebhookChatMessageReactionDeletedEventData,
  encodeWebhookChatMessageReactionNewEvent,
  encodeWebhookChatMessageReactionNewEventData,
  encodeWebhookChatMessageUnpinnedEvent,
  encodeWebhookChatMessageUnpinnedEventData,
  encodeWebhookChatMessageUpdatedEvent,
  encodeWebhookChatMessageUpdatedEventData,
  encodeWebhookChatTypingStartEvent,
  encodeWebhookChatTypingStartEventData,
  encodeWebhookChatTypingStopEvent,
  encodeWebhookChatTypingStopEventData,
  encodeWebhookDelivery,
} from "./codecs-output";

type Input<Name extends OperationName> = OperationTypes[Name]["input"];

/** An operation's input as it is decoded: the members that have a default are always there. */
export type DecodedInput<Name extends OperationName> = Input<Name> & {
  [Member in keyof (typeof operations)[Name]["defaults"] & keyof Input<Name>]-?: NonNullable<Input<Name>[Member]>;
};

/** One codec for each operation. */
export type Codecs = {
  readonly [Name in OperationName]: OperationCodec<DecodedInput<Name>, OperationTypes[Name]["output"]>;
};

/** Decodes the input and encodes the output of every operation. */
export const codecs: Codecs = {
  AddChannelMember: {
    decode(http, failures) {
      const to = {} as DecodedInput<"AddChannelMember">;
      const channelIdText = http.params.channelId || undefined;
      if (channelIdText !== undefined) to.channelId = decodeChannelId(channelIdText, "/channelId", failures);
      else missing("/channelId", failures);
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.userId != null) to.userId = decodeUserId(from.userId, "/userId", failures);
      if (from.silent != null) to.silent = decodeBoolean(from.silent, "/silent", failures);
      else to.silent = false;
      if (from.memberId != null) to.memberId = decodeUserId(from.memberId, "/memberId", failures);
      if (from.memberToInvite != null) to.memberToInvite = decodeUserToInvite(from.memberToInvite, "/memberToInvite", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        member: pickChannelMember(output.member),
        user: pickUser(output.user),
      }),
  },
  AddChannelMembers: {
    decode(http, failures) {
      const to = {} as DecodedInput<"AddChannelMembers">;
      const channelIdText = http.params.channelId || undefined;
      if (channelIdText !== undefined) to.channelId = decodeChannelId(channelIdText, "/channelId", failures);
      else missing("/channelId", failures);
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.userId != null) to.userId = decodeUserId(from.userId, "/userId", failures);
      if (from.silent != null) to.silent = decodeBoolean(from.silent, "/silent", failures);
      else to.silent = false;
      if (from.members != null) to.members = decodeUsersIdList(from.members, "/members", failures);
      if (from.membersToInvite != null) to.membersToInvite = decodeUsersToInviteList(from.membersToInvite, "/membersToInvite", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        members: output.members.map(pickChannelMember),
        users: output.users.map(pickUser),
      }),
  },
  AssignChannel: {
    decode(http, failures) {
      const to = {} as DecodedInput<"AssignChannel">;
      const channelIdText = http.params.channelId || undefined;
      if (channelIdText !== undefined) to.channelId = decodeChannelId(channelIdText, "/channelId", failures);
      else missing("/channelId", failures);
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.userId != null) to.userId = decodeUserId(from.userId, "/userId", failures);
      if (from.silent != null) to.silent = decodeBoolean(from.silent, "/silent", failures);
      else to.silent = false;
      if (from.assigneeId != null) to.assigneeId = decodeUserId(from.assigneeId, "/assigneeId", failures);
      if (from.service != null) to.service = decodeServiceName(from.service, "/service", failures);
      if (from.variant != null) to.variant = decodeAssignChannelVariant(from.variant, "/variant", failures);
      else to.variant = "add_assignee";
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        channel: pickChannel(output.channel),
      }),
  },
  CreateApiKey: {
    decode(http, failures) {
      const to = {} as DecodedInput<"CreateApiKey">;
      const idempotencyTokenText = headerText(http.headers["idempotency-key"]);
      if (idempotencyTokenText !== undefined) to.idempotencyToken = decodeIdempotencyKey(idempotencyTokenText, "/idempotencyToken", failures);
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.botId != null) to.botId = decodeUserId(from.botId, "/botId", failures);
      if (from.system != null) to.system = decodeSystemName(from.system, "/system", failures);
      if (from.scopes != null) to.scopes = decodeApiKeyScopesList(from.scopes, "/scopes", failures);
      else missing("/scopes", failures);
      if (from.expiresAfter != null) to.expiresAfter = decodeApiKeyLifeSeconds(from.expiresAfter, "/expiresAfter", failures);
      else to.expiresAfter = 7776000;
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        apiKey: pickApiKey(output.apiKey),
        key: output.key,
      }),
  },
  CreateBot: {
    decode(http, failures) {
      const to = {} as DecodedInput<"CreateBot">;
      const idempotencyTokenText = headerText(http.headers["idempotency-key"]);
      if (idempotencyTokenText !== undefined) to.idempotencyToken = decodeIdempotencyKey(idempotencyTokenText, "/idempotencyToken", failures);
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.name != null) to.name = decodeBotName(from.name, "/name", failures);
      else missing("/name", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        bot: pickBot(output.bot),
      }),
  },
  CreateGroupChannel: {
    decode(http, failures) {
      const to = {} as DecodedInput<"CreateGroupChannel">;
      const idempotencyTokenText = headerText(http.headers["idempotency-key"]);
      if (idempotencyTokenText !== undefined) to.idempotencyToken = decodeIdempotencyKey(idempotencyTokenText, "/idempotencyToken", failures);
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.userId != null) to.userId = decodeUserId(from.userId, "/userId", failures);
      if (from.silent != null) to.silent = decodeBoolean(from.silent, "/silent", failures);
      else to.silent = false;
      if (from.channelId != null) to.channelId = decodeNewChannelId(from.channelId, "/channelId", failures);
      if (from.subject != null) to.subject = decodeChannelSubject(from.subject, "/subject", failures);
      if (from.description != null) to.description = decodeChannelDescription(from.description, "/description", failures);
      if (from.access != null) to.access = decodeChannelAccess(from.access, "/access", failures);
      else to.access = "private";
      if (from.broadcast != null) to.broadcast = decodeBoolean(from.broadcast, "/broadcast", failures);
      else to.broadcast = false;
      if (from.service != null) to.service = decodeServiceName(from.service, "/service", failures);
      if (from.members != null) to.members = decodeUsersIdList(from.members, "/members", failures);
      if (from.membersToInvite != null) to.membersToInvite = decodeUsersToInviteList(from.membersToInvite, "/membersToInvite", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        channel: pickChannel(output.channel),
        members: output.members?.map(pickChannelMember),
        users: output.users?.map(pickUser),
      }),
  },
  CreateInboxTag: {
    decode(http, failures) {
      const to = {} as DecodedInput<"CreateInboxTag">;
      const idempotencyTokenText = headerText(http.headers["idempotency-key"]);
      if (idempotencyTokenText !== undefined) to.idempotencyToken = decodeIdempotencyKey(idempotencyTokenText, "/idempotencyToken", failures);
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.userId != null) to.userId = decodeUserId(from.userId, "/userId", failures);
      if (from.name != null) to.name = decodeTagName(from.name, "/name", failures);
      else missing("/name", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        tag: pickInboxTag(output.tag),
      }),
  },
  CreateKiteChannel: {
    decode(http, failures) {
      const to = {} as DecodedInput<"CreateKiteChannel">;
      const idempotencyTokenText = headerText(http.headers["idempotency-key"]);
      if (idempotencyTokenText !== undefined) to.idempotencyToken = decodeIdempotencyKey(idempotencyTokenText, "/idempotencyToken", failures);
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.userId != null) to.userId = decodeUserId(from.userId, "/userId", failures);
      if (from.channelId != null) to.channelId = decodeNewChannelId(from.channelId, "/channelId", failures);
      if (from.targetId != null) to.targetId = decodeKiteTargetId(from.targetId, "/targetId", failures);
      else missing("/targetId", failures);
      if (from.targetRouteId != null) to.targetRouteId = decodeKiteRouteId(from.targetRouteId, "/targetRouteId", failures);
      if (from.welcomeMessages != null) to.welcomeMessages = decodeWelcomeMessagesList(from.welcomeMessages, "/welcomeMessages", failures);
      if (from.initialMessage != null) to.initialMessage = decodeInitialMessage(from.initialMessage, "/initialMessage", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        channel: pickChannel(output.channel),
        members: output.members?.map(pickChannelMember),
        users: output.users?.map(pickUser),
      }),
  },
  CreateWebhook: {
    decode(http, failures) {
      const to = {} as DecodedInput<"CreateWebhook">;
      const idempotencyTokenText = headerText(http.headers["idempotency-key"]);
      if (idempotencyTokenText !== undefined) to.idempotencyToken = decodeIdempotencyKey(idempotencyTokenText, "/idempotencyToken", failures);
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.url != null) to.url = decodeWebhookUrl(from.url, "/url", failures);
      else missing("/url", failures);
      if (from.description != null) to.description = decodeWebhookDescription(from.description, "/description", failures);
      if (from.eventTypes != null) to.eventTypes = decodeWebhookEventTypesList(from.eventTypes, "/eventTypes", failures);
      if (from.botId != null) to.botId = decodeUserId(from.botId, "/botId", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        webhook: pickWebhook(output.webhook),
        secret: output.secret,
      }),
  },
  DeleteChannel: {
    decode(http, failures) {
      const to = {} as DecodedInput<"DeleteChannel">;
      const query = parseQuery(http.query);
      const channelIdText = http.params.channelId || undefined;
      if (channelIdText !== undefined) to.channelId = decodeChannelId(channelIdText, "/channelId", failures);
      else missing("/channelId", failures);
      const userIdText = queryText(query, "userId", "/userId", failures);
      if (userIdText !== undefined) to.userId = decodeUserId(userIdText, "/userId", failures);
      return to;
    },
    encode: () => "{}",
  },
  DeleteChannelMember: {
    decode(http, failures) {
      const to = {} as DecodedInput<"DeleteChannelMember">;
      const query = parseQuery(http.query);
      const channelIdText = http.params.channelId || undefined;
      if (channelIdText !== undefined) to.channelId = decodeChannelId(channelIdText, "/channelId", failures);
      else missing("/channelId", failures);
      const userIdText = queryText(query, "userId", "/userId", failures);
      if (userIdText !== undefined) to.userId = decodeUserId(userIdText, "/userId", failures);
      const silentText = queryText(query, "silent", "/silent", failures);
      if (silentText !== undefined) to.silent = decodeBoolean(booleanOf(silentText), "/silent", failures);
      else to.silent = false;
      const memberIdText = http.params.memberId || undefined;
      if (memberIdText !== undefined) to.memberId = decodeUserId(memberIdText, "/memberId", failures);
      else missing("/memberId", failures);
      return to;
    },
    encode: () => "{}",
  },
  DeleteInboxTag: {
    decode(http, failures) {
      const to = {} as DecodedInput<"DeleteInboxTag">;
      const query = parseQuery(http.query);
      const userIdText = queryText(query, "userId", "/userId", failures);
      if (userIdText !== undefined) to.userId = decodeUserId(userIdText, "/userId", failures);
      const tagIdText = http.params.tagId || undefined;
      if (tagIdText !== undefined) to.tagId = decodeTagId(tagIdText, "/tagId", failures);
      else missing("/tagId", failures);
      return to;
    },
    encode: () => "{}",
  },
  DeleteMessage: {
    decode(http, failures) {
      const to = {} as DecodedInput<"DeleteMessage">;
      const query = parseQuery(http.query);
      const channelIdText = http.params.channelId || undefined;
      if (channelIdText !== undefined) to.channelId = decodeChannelId(channelIdText, "/channelId", failures);
      else missing("/channelId", failures);
      const messageIdText = http.params.messageId || undefined;
      if (messageIdText !== undefined) to.messageId = decodeMessageId(messageIdText, "/messageId", failures);
      else missing("/messageId", failures);
      const userIdText = queryText(query, "userId", "/userId", failures);
      if (userIdText !== undefined) to.userId = decodeUserId(userIdText, "/userId", failures);
      return to;
    },
    encode: () => "{}",
  },
  DeleteMessageReaction: {
    decode(http, failures) {
      const to = {} as DecodedInput<"DeleteMessageReaction">;
      const query = parseQuery(http.query);
      const channelIdText = http.params.channelId || undefined;
      if (channelIdText !== undefined) to.channelId = decodeChannelId(channelIdText, "/channelId", failures);
      else missing("/channelId", failures);
      const messageIdText = http.params.messageId || undefined;
      if (messageIdText !== undefined) to.messageId = decodeMessageId(messageIdText, "/messageId", failures);
      else missing("/messageId", failures);
      const userIdText = queryText(query, "userId", "/userId", failures);
      if (userIdText !== undefined) to.userId = decodeUserId(userIdText, "/userId", failures);
      const reactionTypeText = http.params.reactionType || undefined;
      if (reactionTypeText !== undefined) to.reactionType = decodeReactionType(reactionTypeText, "/reactionType", failures);
      else missing("/reactionType", failures);
      return to;
    },
    encode: () => "{}",
  },
  DeleteWebhook: {
    decode(http, failures) {
      const to = {} as DecodedInput<"DeleteWebhook">;
      const webhookIdText = http.params.webhookId || undefined;
      if (webhookIdText !== undefined) to.webhookId = decodeWebhookId(webhookIdText, "/webhookId", failures);
      else missing("/webhookId", failures);
      return to;
    },
    encode: () => "{}",
  },
  DescribeEvent: {
    decode: () => ({}),
    encode: (output) =>
      JSON.stringify({
        WebhookChatChannelCreatedEvent: output.WebhookChatChannelCreatedEvent == null ? undefined : pickWebhookChatChannelCreatedEvent(output.WebhookChatChannelCreatedEvent),
        WebhookChatMessageNewEvent: output.WebhookChatMessageNewEvent == null ? undefined : pickWebhookChatMessageNewEvent(output.WebhookChatMessageNewEvent),
        WebhookChatMessageUpdatedEvent: output.WebhookChatMessageUpdatedEvent == null ? undefined : pickWebhookChatMessageUpdatedEvent(output.WebhookChatMessageUpdatedEvent),
        WebhookChatMessageDeletedEvent: output.WebhookChatMessageDeletedEvent == null ? undefined : pickWebhookChatMessageDeletedEvent(output.WebhookChatMessageDeletedEvent),
        WebhookChatMessagePinnedEvent: output.WebhookChatMessagePinnedEvent == null ? undefined : pickWebhookChatMessagePinnedEvent(output.WebhookChatMessagePinnedEvent),
        WebhookChatMessageUnpinnedEvent: output.WebhookChatMessageUnpinnedEvent == null ? undefined : pickWebhookChatMessageUnpinnedEvent(output.WebhookChatMessageUnpinnedEvent),
        WebhookChatMessageReactionNewEvent: output.WebhookChatMessageReactionNewEvent == null ? undefined : pickWebhookChatMessageReactionNewEvent(output.WebhookChatMessageReactionNewEvent),
        WebhookChatMessageReactionDeletedEvent: output.WebhookChatMessageReactionDeletedEvent == null ? undefined : pickWebhookChatMessageReactionDeletedEvent(output.WebhookChatMessageReactionDeletedEvent),
        WebhookChatMessageActionTriggeredEvent: output.WebhookChatMessageActionTriggeredEvent == null ? undefined : pickWebhookChatMessageActionTriggeredEvent(output.WebhookChatMessageActionTriggeredEvent),
        WebhookChatChannelUpdatedEvent: output.WebhookChatChannelUpdatedEvent == null ? undefined : pickWebhookChatChannelUpdatedEvent(output.WebhookChatChannelUpdatedEvent),
        WebhookChatChannelDeletedEvent: output.WebhookChatChannelDeletedEvent == null ? undefined : pickWebhookChatChannelDeletedEvent(output.WebhookChatChannelDeletedEvent),
        WebhookChatChannelAssignedEvent: output.WebhookChatChannelAssignedEvent == null ? undefined : pickWebhookChatChannelAssignedEvent(output.WebhookChatChannelAssignedEvent),
        WebhookChatMemberAddedEvent: output.WebhookChatMemberAddedEvent == null ? undefined : pickWebhookChatMemberAddedEvent(output.WebhookChatMemberAddedEvent),
        WebhookChatMemberRemovedEvent: output.WebhookChatMemberRemovedEvent == null ? undefined : pickWebhookChatMemberRemovedEvent(output.WebhookChatMemberRemovedEvent),
        WebhookChatChannelReadEvent: output.WebhookChatChannelReadEvent == null ? undefined : pickWebhookChatChannelReadEvent(output.WebhookChatChannelReadEvent),
        WebhookChatTypingStartEvent: output.WebhookChatTypingStartEvent == null ? undefined : pickWebhookChatTypingStartEvent(output.WebhookChatTypingStartEvent),
        WebhookChatTypingStopEvent: output.WebhookChatTypingStopEvent == null ? undefined : pickWebhookChatTypingStopEvent(output.WebhookChatTypingStopEvent),
      }),
  },
  DisableWebhook: {
    decode(http, failures) {
      const to = {} as DecodedInput<"DisableWebhook">;
      const webhookIdText = http.params.webhookId || undefined;
      if (webhookIdText !== undefined) to.webhookId = decodeWebhookId(webhookIdText, "/webhookId", failures);
      else missing("/webhookId", failures);
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.reason != null) to.reason = decodeWebhookDisabledReason(from.reason, "/reason", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        webhook: pickWebhook(output.webhook),
      }),
  },
  EnableWebhook: {
    decode(http, failures) {
      const to = {} as DecodedInput<"EnableWebhook">;
      const webhookIdText = http.params.webhookId || undefined;
      if (webhookIdText !== undefined) to.webhookId = decodeWebhookId(webhookIdText, "/webhookId", failures);
      else missing("/webhookId", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        webhook: pickWebhook(output.webhook),
      }),
  },
  GetActionTriggerResult: {
    decode(http, failures) {
      const to = {} as DecodedInput<"GetActionTriggerResult">;
      const query = parseQuery(http.query);
      const userIdText = queryText(query, "userId", "/userId", failures);
      if (userIdText !== undefined) to.userId = decodeUserId(userIdText, "/userId", failures);
      const triggerIdText = http.params.triggerId || undefined;
      if (triggerIdText !== undefined) to.triggerId = decodeTriggerId(triggerIdText, "/triggerId", failures);
      else missing("/triggerId", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        status: output.status,
        result: output.result ?? undefined,
      }),
  },
  GetChannel: {
    decode(http, failures) {
      const to = {} as DecodedInput<"GetChannel">;
      const query = parseQuery(http.query);
      const channelIdText = http.params.channelId || undefined;
      if (channelIdText !== undefined) to.channelId = decodeChannelId(channelIdText, "/channelId", failures);
      else missing("/channelId", failures);
      const userIdText = queryText(query, "userId", "/userId", failures);
      if (userIdText !== undefined) to.userId = decodeUserId(userIdText, "/userId", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        channel: pickChannel(output.channel),
      }),
  },
  GetChannelMember: {
    decode(http, failures) {
      const to = {} as DecodedInput<"GetChannelMember">;
      const query = parseQuery(http.query);
      const channelIdText = http.params.channelId || undefined;
      if (channelIdText !== undefined) to.channelId = decodeChannelId(channelIdText, "/channelId", failures);
      else missing("/channelId", failures);
      const userIdText = queryText(query, "userId", "/userId", failures);
      if (userIdText !== undefined) to.userId = decodeUserId(userIdText, "/userId", failures);
      const memberIdText = http.params.memberId || undefined;
      if (memberIdText !== undefined) to.memberId = decodeUserId(memberIdText, "/memberId", failures);
      else missing("/memberId", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        member: pickChannelMember(output.member),
        user: pickUser(output.user),
      }),
  },
  GetDirectChannelId: {
    decode(http, failures) {
      const to = {} as DecodedInput<"GetDirectChannelId">;
      const query = parseQuery(http.query);
      const userIdText = queryText(query, "userId", "/userId", failures);
      if (userIdText !== undefined) to.userId = decodeUserId(userIdText, "/userId", failures);
      const memberIdText = requiredQueryText(query, "memberId", "/memberId", failures);
      if (memberIdText !== undefined) to.memberId = decodeUserId(memberIdText, "/memberId", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        channelId: output.channelId,
      }),
  },
  GetFilePresignedDownloadUrl: {
    decode(http, failures) {
      const to = {} as DecodedInput<"GetFilePresignedDownloadUrl">;
      const query = parseQuery(http.query);
      const channelIdText = http.params.channelId || undefined;
      if (channelIdText !== undefined) to.channelId = decodeChannelId(channelIdText, "/channelId", failures);
      else missing("/channelId", failures);
      const messageIdText = http.params.messageId || undefined;
      if (messageIdText !== undefined) to.messageId = decodeMessageId(messageIdText, "/messageId", failures);
      else missing("/messageId", failures);
      const userIdText = queryText(query, "userId", "/userId", failures);
      if (userIdText !== undefined) to.userId = decodeUserId(userIdText, "/userId", failures);
      const fileIdText = http.params.fileId || undefined;
      if (fileIdText !== undefined) to.fileId = decodeFileId(fileIdText, "/fileId", failures);
      else missing("/fileId", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        presignedDownloadUrl: output.presignedDownloadUrl,
      }),
  },
  GetInboxState: {
    decode(http, failures) {
      const to = {} as DecodedInput<"GetInboxState">;
      const query = parseQuery(http.query);
      const userIdText = queryText(query, "userId", "/userId", failures);
      if (userIdText !== undefined) to.userId = decodeUserId(userIdText, "/userId", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        channels: pickInboxChannelsState(output.channels),
        tags: output.tags.map(pickInboxTag),
      }),
  },
  GetMessage: {
    decode(http, failures) {
      const to = {} as DecodedInput<"GetMessage">;
      const query = parseQuery(http.query);
      const channelIdText = http.params.channelId || undefined;
      if (channelIdText !== undefined) to.channelId = decodeChannelId(channelIdText, "/channelId", failures);
      else missing("/channelId", failures);
      const messageIdText = http.params.messageId || undefined;
      if (messageIdText !== undefined) to.messageId = decodeMessageId(messageIdText, "/messageId", failures);
      else missing("/messageId", failures);
      const userIdText = queryText(query, "userId", "/userId", failures);
      if (userIdText !== undefined) to.userId = decodeUserId(userIdText, "/userId", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        message: pickMessage(output.message),
      }),
  },
  GetOrCreateDirectChannel: {
    decode(http, failures) {
      const to = {} as DecodedInput<"GetOrCreateDirectChannel">;
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.userId != null) to.userId = decodeUserId(from.userId, "/userId", failures);
      if (from.memberId != null) to.memberId = decodeUserId(from.memberId, "/memberId", failures);
      if (from.memberToInvite != null) to.memberToInvite = decodeUserToInvite(from.memberToInvite, "/memberToInvite", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        channel: pickChannel(output.channel),
        members: output.members?.map(pickChannelMember),
        users: output.users?.map(pickUser),
      }),
  },
  GetOrCreateSmsChannel: {
    decode(http, failures) {
      const to = {} as DecodedInput<"GetOrCreateSmsChannel">;
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.userId != null) to.userId = decodeUserId(from.userId, "/userId", failures);
      if (from.service != null) to.service = decodeServiceLine(from.service, "/service", failures);
      else missing("/service", failures);
      if (from.serviceRecipient != null) to.serviceRecipient = decodeServiceRecipient(from.serviceRecipient, "/serviceRecipient", failures);
      else missing("/serviceRecipient", failures);
      if (from.serviceTitle != null) to.serviceTitle = decodeServiceTitle(from.serviceTitle, "/serviceTitle", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        channel: pickChannel(output.channel),
      }),
  },
  GetOrCreateTelephonyChannel: {
    decode(http, failures) {
      const to = {} as DecodedInput<"GetOrCreateTelephonyChannel">;
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.userId != null) to.userId = decodeUserId(from.userId, "/userId", failures);
      if (from.service != null) to.service = decodeServiceLine(from.service, "/service", failures);
      else missing("/service", failures);
      if (from.serviceRecipient != null) to.serviceRecipient = decodeServiceRecipient(from.serviceRecipient, "/serviceRecipient", failures);
      else missing("/serviceRecipient", failures);
      if (from.serviceTitle != null) to.serviceTitle = decodeServiceTitle(from.serviceTitle, "/serviceTitle", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        channel: pickChannel(output.channel),
      }),
  },
  GetOrCreateWhatsAppChannel: {
    decode(http, failures) {
      const to = {} as DecodedInput<"GetOrCreateWhatsAppChannel">;
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.userId != null) to.userId = decodeUserId(from.userId, "/userId", failures);
      if (from.service != null) to.service = decodeServiceLine(from.service, "/service", failures);
      else missing("/service", failures);
      if (from.serviceRecipient != null) to.serviceRecipient = decodeServiceRecipient(from.serviceRecipient, "/serviceRecipient", failures);
      else missing("/serviceRecipient", failures);
      if (from.serviceTitle != null) to.serviceTitle = decodeServiceTitle(from.serviceTitle, "/serviceTitle", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        channel: pickChannel(output.channel),
      }),
  },
  GetSmsChannelId: {
    decode(http, failures) {
      const to = {} as DecodedInput<"GetSmsChannelId">;
      const query = parseQuery(http.query);
      const userIdText = queryText(query, "userId", "/userId", failures);
      if (userIdText !== undefined) to.userId = decodeUserId(userIdText, "/userId", failures);
      const serviceText = requiredQueryText(query, "service", "/service", failures);
      if (serviceText !== undefined) to.service = decodeServiceLine(serviceText, "/service", failures);
      const serviceRecipientText = requiredQueryText(query, "serviceRecipient", "/serviceRecipient", failures);
      if (serviceRecipientText !== undefined) to.serviceRecipient = decodeServiceRecipient(serviceRecipientText, "/serviceRecipient", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        channelId: output.channelId,
      }),
  },
  GetTelephonyChannelId: {
    decode(http, failures) {
      const to = {} as DecodedInput<"GetTelephonyChannelId">;
      const query = parseQuery(http.query);
      const userIdText = queryText(query, "userId", "/userId", failures);
      if (userIdText !== undefined) to.userId = decodeUserId(userIdText, "/userId", failures);
      const serviceText = requiredQueryText(query, "service", "/service", failures);
      if (serviceText !== undefined) to.service = decodeServiceLine(serviceText, "/service", failures);
      const serviceRecipientText = requiredQueryText(query, "serviceRecipient", "/serviceRecipient", failures);
      if (serviceRecipientText !== undefined) to.serviceRecipient = decodeServiceRecipient(serviceRecipientText, "/serviceRecipient", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        channelId: output.channelId,
      }),
  },
  GetToken: {
    decode(http, failures) {
      const to = {} as DecodedInput<"GetToken">;
      const query = parseQuery(http.query);
      const clientIdText = queryText(query, "clientId", "/clientId", failures);
      if (clientIdText !== undefined) to.clientId = decodeClientId(clientIdText, "/clientId", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        token: output.token,
      }),
  },
  GetUploadedFileInfo: {
    decode(http, failures) {
      const to = {} as DecodedInput<"GetUploadedFileInfo">;
      const query = parseQuery(http.query);
      const channelIdText = http.params.channelId || undefined;
      if (channelIdText !== undefined) to.channelId = decodeChannelId(channelIdText, "/channelId", failures);
      else missing("/channelId", failures);
      const userIdText = queryText(query, "userId", "/userId", failures);
      if (userIdText !== undefined) to.userId = decodeUserId(userIdText, "/userId", failures);
      const fileIdText = http.params.fileId || undefined;
      if (fileIdText !== undefined) to.fileId = decodeFileId(fileIdText, "/fileId", failures);
      else missing("/fileId", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        file: output.file == null ? undefined : pickMessageAttachment(output.file),
      }),
  },
  GetWebhook: {
    decode(http, failures) {
      const to = {} as DecodedInput<"GetWebhook">;
      const webhookIdText = http.params.webhookId || undefined;
      if (webhookIdText !== undefined) to.webhookId = decodeWebhookId(webhookIdText, "/webhookId", failures);
      else missing("/webhookId", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        webhook: pickWebhook(output.webhook),
      }),
  },
  GetWhatsAppChannelId: {
    decode(http, failures) {
      const to = {} as DecodedInput<"GetWhatsAppChannelId">;
      const query = parseQuery(http.query);
      const userIdText = queryText(query, "userId", "/userId", failures);
      if (userIdText !== undefined) to.userId = decodeUserId(userIdText, "/userId", failures);
      const serviceText = requiredQueryText(query, "service", "/service", failures);
      if (serviceText !== undefined) to.service = decodeServiceLine(serviceText, "/service", failures);
      const serviceRecipientText = requiredQueryText(query, "serviceRecipient", "/serviceRecipient", failures);
      if (serviceRecipientText !== undefined) to.serviceRecipient = decodeServiceRecipient(serviceRecipientText, "/serviceRecipient", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        channelId: output.channelId,
      }),
  },
  HideChannel: {
    decode(http, failures) {
      const to = {} as DecodedInput<"HideChannel">;
      const channelIdText = http.params.channelId || undefined;
      if (channelIdText !== undefined) to.channelId = decodeChannelId(channelIdText, "/channelId", failures);
      else missing("/channelId", failures);
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.userId != null) to.userId = decodeUserId(from.userId, "/userId", failures);
      return to;
    },
    encode: () => "{}",
  },
  Invite: {
    decode(http, failures) {
      const to = {} as DecodedInput<"Invite">;
      const idempotencyTokenText = headerText(http.headers["idempotency-key"]);
      if (idempotencyTokenText !== undefined) to.idempotencyToken = decodeIdempotencyKey(idempotencyTokenText, "/idempotencyToken", failures);
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.invitees != null) to.invitees = decodeInviteInput_invitees(from.invitees, "/invitees", failures);
      else missing("/invitees", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        users: output.users.map(pickUser),
      }),
  },
  JoinChannel: {
    decode(http, failures) {
      const to = {} as DecodedInput<"JoinChannel">;
      const channelIdText = http.params.channelId || undefined;
      if (channelIdText !== undefined) to.channelId = decodeChannelId(channelIdText, "/channelId", failures);
      else missing("/channelId", failures);
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.userId != null) to.userId = decodeUserId(from.userId, "/userId", failures);
      if (from.silent != null) to.silent = decodeBoolean(from.silent, "/silent", failures);
      else to.silent = false;
      return to;
    },
    encode: () => "{}",
  },
  LeaveChannel: {
    decode(http, failures) {
      const to = {} as DecodedInput<"LeaveChannel">;
      const channelIdText = http.params.channelId || undefined;
      if (channelIdText !== undefined) to.channelId = decodeChannelId(channelIdText, "/channelId", failures);
      else missing("/channelId", failures);
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.userId != null) to.userId = decodeUserId(from.userId, "/userId", failures);
      if (from.silent != null) to.silent = decodeBoolean(from.silent, "/silent", failures);
      else to.silent = false;
      return to;
    },
    encode: () => "{}",
  },
  ListApiKeys: {
    decode(http, failures) {
      const to = {} as DecodedInput<"ListApiKeys">;
      const query = parseQuery(http.query);
      const limitText = queryText(query, "limit", "/limit", failures);
      if (limitText !== undefined) to.limit = decodePageLimit(numberOf(limitText), "/limit", failures);
      else to.limit = 100;
      const offsetText = queryText(query, "offset", "/offset", failures);
      if (offsetText !== undefined) to.offset = decodePageOffset(numberOf(offsetText), "/offset", failures);
      else to.offset = 0;
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        apiKeys: output.apiKeys.map(pickApiKey),
      }),
  },
  ListAuditEntries: {
    decode(http, failures) {
      const to = {} as DecodedInput<"ListAuditEntries">;
      const query = parseQuery(http.query);
      const limitText = queryText(query, "limit", "/limit", failures);
      if (limitText !== undefined) to.limit = decodePageLimit(numberOf(limitText), "/limit", failures);
      else to.limit = 100;
      const offsetText = queryText(query, "offset", "/offset", failures);
      if (offsetText !== undefined) to.offset = decodePageOffset(numberOf(offsetText), "/offset", failures);
      else to.offset = 0;
      const actionText = queryText(query, "action", "/action", failures);
      if (actionText !== undefined) to.action = decodeAuditAction(actionText, "/action", failures);
      const targetText = queryText(query, "target", "/target", failures);
      if (targetText !== undefined) to.target = decodeAuditTarget(targetText, "/target", failures);
      const sinceText = queryText(query, "since", "/since", failures);
      if (sinceText !== undefined) to.since = decodeDateTimeInput(sinceText, "/since", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        entries: output.entries.map(pickAuditEntry),
      }),
  },
  ListBots: {
    decode(http, failures) {
      const to = {} as DecodedInput<"ListBots">;
      const query = parseQuery(http.query);
      const limitText = queryText(query, "limit", "/limit", failures);
      if (limitText !== undefined) to.limit = decodePageLimit(numberOf(limitText), "/limit", failures);
      else to.limit = 100;
      const offsetText = queryText(query, "offset", "/offset", failures);
      if (offsetText !== undefined) to.offset = decodePageOffset(numberOf(offsetText), "/offset", failures);
      else to.offset = 0;
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        bots: output.bots.map(pickBot),
      }),
  },
  ListChannelMembers: {
    decode(http, failures) {
      const to = {} as DecodedInput<"ListChannelMembers">;
      const query = parseQuery(http.query);
      const channelIdText = http.params.channelId || undefined;
      if (channelIdText !== undefined) to.channelId = decodeChannelId(channelIdText, "/channelId", failures);
      else missing("/channelId", failures);
      const userIdText = queryText(query, "userId", "/userId", failures);
      if (userIdText !== undefined) to.userId = decodeUserId(userIdText, "/userId", failures);
      const limitText = queryText(query, "limit", "/limit", failures);
      if (limitText !== undefined) to.limit = decodePageLimit(numberOf(limitText), "/limit", failures);
      else to.limit = 100;
      const offsetText = queryText(query, "offset", "/offset", failures);
      if (offsetText !== undefined) to.offset = decodePageOffset(numberOf(offsetText), "/offset", failures);
      else to.offset = 0;
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        members: output.members.map(pickChannelMember),
        users: output.users.map(pickUser),
      }),
  },
  ListChannelMembersReadStatus: {
    decode(http, failures) {
      const to = {} as DecodedInput<"ListChannelMembersReadStatus">;
      const query = parseQuery(http.query);
      const channelIdText = http.params.channelId || undefined;
      if (channelIdText !== undefined) to.channelId = decodeChannelId(channelIdText, "/channelId", failures);
      else missing("/channelId", failures);
      const userIdText = queryText(query, "userId", "/userId", failures);
      if (userIdText !== undefined) to.userId = decodeUserId(userIdText, "/userId", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        members: output.members.map(pickChannelMemberReadStatus),
      }),
  },
  ListChannels: {
    decode(http, failures) {
      const to = {} as DecodedInput<"ListChannels">;
      const query = parseQuery(http.query);
      const userIdText = queryText(query, "userId", "/userId", failures);
      if (userIdText !== undefined) to.userId = decodeUserId(userIdText, "/userId", failures);
      const limitText = queryText(query, "limit", "/limit", failures);
      if (limitText !== undefined) to.limit = decodePageLimit(numberOf(limitText), "/limit", failures);
      else to.limit = 30;
      const offsetText = queryText(query, "offset", "/offset", failures);
      if (offsetText !== undefined) to.offset = decodePageOffset(numberOf(offsetText), "/offset", failures);
      else to.offset = 0;
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        channels: output.channels.map(pickChannel),
      }),
  },
  ListInboxTaggedChannels: {
    decode(http, failures) {
      const to = {} as DecodedInput<"ListInboxTaggedChannels">;
      const query = parseQuery(http.query);
      const userIdText = queryText(query, "userId", "/userId", failures);
      if (userIdText !== undefined) to.userId = decodeUserId(userIdText, "/userId", failures);
      const tagIdText = http.params.tagId || undefined;
      if (tagIdText !== undefined) to.tagId = decodeTagId(tagIdText, "/tagId", failures);
      else missing("/tagId", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        channels: output.channels.map(pickInboxTaggedChannel),
      }),
  },
  ListInboxTags: {
    decode(http, failures) {
      const to = {} as DecodedInput<"ListInboxTags">;
      const query = parseQuery(http.query);
      const userIdText = queryText(query, "userId", "/userId", failures);
      if (userIdText !== undefined) to.userId = decodeUserId(userIdText, "/userId", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        tags: output.tags.map(pickInboxTag),
      }),
  },
  ListJobs: {
    decode(http, failures) {
      const to = {} as DecodedInput<"ListJobs">;
      const query = parseQuery(http.query);
      const limitText = queryText(query, "limit", "/limit", failures);
      if (limitText !== undefined) to.limit = decodePageLimit(numberOf(limitText), "/limit", failures);
      else to.limit = 100;
      const offsetText = queryText(query, "offset", "/offset", failures);
      if (offsetText !== undefined) to.offset = decodePageOffset(numberOf(offsetText), "/offset", failures);
      else to.offset = 0;
      const stateText = queryText(query, "state", "/state", failures);
      if (stateText !== undefined) to.state = decodeJobState(stateText, "/state", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        jobs: output.jobs.map(pickJob),
      }),
  },
  ListMessageReactions: {
    decode(http, failures) {
      const to = {} as DecodedInput<"ListMessageReactions">;
      const query = parseQuery(http.query);
      const channelIdText = http.params.channelId || undefined;
      if (channelIdText !== undefined) to.channelId = decodeChannelId(channelIdText, "/channelId", failures);
      else missing("/channelId", failures);
      const messageIdText = http.params.messageId || undefined;
      if (messageIdText !== undefined) to.messageId = decodeMessageId(messageIdText, "/messageId", failures);
      else missing("/messageId", failures);
      const userIdText = queryText(query, "userId", "/userId", failures);
      if (userIdText !== undefined) to.userId = decodeUserId(userIdText, "/userId", failures);
      const limitText = queryText(query, "limit", "/limit", failures);
      if (limitText !== undefined) to.limit = decodePageLimit(numberOf(limitText), "/limit", failures);
      else to.limit = 100;
      const offsetText = queryText(query, "offset", "/offset", failures);
      if (offsetText !== undefined) to.offset = decodePageOffset(numberOf(offsetText), "/offset", failures);
      else to.offset = 0;
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        reactions: output.reactions.map(pickMessageReaction),
      }),
  },
  ListMessages: {
    decode(http, failures) {
      const to = {} as DecodedInput<"ListMessages">;
      const query = parseQuery(http.query);
      const channelIdText = http.params.channelId || undefined;
      if (channelIdText !== undefined) to.channelId = decodeChannelId(channelIdText, "/channelId", failures);
      else missing("/channelId", failures);
      const userIdText = queryText(query, "userId", "/userId", failures);
      if (userIdText !== undefined) to.userId = decodeUserId(userIdText, "/userId", failures);
      const limitText = queryText(query, "limit", "/limit", failures);
      if (limitText !== undefined) to.limit = decodePageLimit(numberOf(limitText), "/limit", failures);
      else to.limit = 50;
      const offsetText = queryText(query, "offset", "/offset", failures);
      if (offsetText !== undefined) to.offset = decodePageOffset(numberOf(offsetText), "/offset", failures);
      else to.offset = 0;
      const beforeText = queryText(query, "before", "/before", failures);
      if (beforeText !== undefined) to.before = decodeMessageId(beforeText, "/before", failures);
      const afterText = queryText(query, "after", "/after", failures);
      if (afterText !== undefined) to.after = decodeMessageId(afterText, "/after", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        messages: output.messages.map(pickMessage),
      }),
  },
  ListPinnedMessages: {
    decode(http, failures) {
      const to = {} as DecodedInput<"ListPinnedMessages">;
      const query = parseQuery(http.query);
      const channelIdText = http.params.channelId || undefined;
      if (channelIdText !== undefined) to.channelId = decodeChannelId(channelIdText, "/channelId", failures);
      else missing("/channelId", failures);
      const userIdText = queryText(query, "userId", "/userId", failures);
      if (userIdText !== undefined) to.userId = decodeUserId(userIdText, "/userId", failures);
      const limitText = queryText(query, "limit", "/limit", failures);
      if (limitText !== undefined) to.limit = decodePageLimit(numberOf(limitText), "/limit", failures);
      else to.limit = 100;
      const offsetText = queryText(query, "offset", "/offset", failures);
      if (offsetText !== undefined) to.offset = decodePageOffset(numberOf(offsetText), "/offset", failures);
      else to.offset = 0;
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        messages: output.messages.map(pickMessage),
      }),
  },
  ListWebhookDeliveries: {
    decode(http, failures) {
      const to = {} as DecodedInput<"ListWebhookDeliveries">;
      const query = parseQuery(http.query);
      const webhookIdText = http.params.webhookId || undefined;
      if (webhookIdText !== undefined) to.webhookId = decodeWebhookId(webhookIdText, "/webhookId", failures);
      else missing("/webhookId", failures);
      const limitText = queryText(query, "limit", "/limit", failures);
      if (limitText !== undefined) to.limit = decodePageLimit(numberOf(limitText), "/limit", failures);
      else to.limit = 100;
      const offsetText = queryText(query, "offset", "/offset", failures);
      if (offsetText !== undefined) to.offset = decodePageOffset(numberOf(offsetText), "/offset", failures);
      else to.offset = 0;
      const stateText = queryText(query, "state", "/state", failures);
      if (stateText !== undefined) to.state = decodeWebhookDeliveryState(stateText, "/state", failures);
      const eventTypeText = queryText(query, "eventType", "/eventType", failures);
      if (eventTypeText !== undefined) to.eventType = decodeWebhookEventType(eventTypeText, "/eventType", failures);
      const channelIdText = queryText(query, "channelId", "/channelId", failures);
      if (channelIdText !== undefined) to.channelId = decodeChannelId(channelIdText, "/channelId", failures);
      const sinceText = queryText(query, "since", "/since", failures);
      if (sinceText !== undefined) to.since = decodeDateTimeInput(sinceText, "/since", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        deliveries: output.deliveries.map(pickWebhookDelivery),
      }),
  },
  ListWebhooks: {
    decode(http, failures) {
      const to = {} as DecodedInput<"ListWebhooks">;
      const query = parseQuery(http.query);
      const limitText = queryText(query, "limit", "/limit", failures);
      if (limitText !== undefined) to.limit = decodePageLimit(numberOf(limitText), "/limit", failures);
      else to.limit = 100;
      const offsetText = queryText(query, "offset", "/offset", failures);
      if (offsetText !== undefined) to.offset = decodePageOffset(numberOf(offsetText), "/offset", failures);
      else to.offset = 0;
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        webhooks: output.webhooks.map(pickWebhook),
      }),
  },
  MarkRead: {
    decode(http, failures) {
      const to = {} as DecodedInput<"MarkRead">;
      const channelIdText = http.params.channelId || undefined;
      if (channelIdText !== undefined) to.channelId = decodeChannelId(channelIdText, "/channelId", failures);
      else missing("/channelId", failures);
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.userId != null) to.userId = decodeUserId(from.userId, "/userId", failures);
      if (from.messageId != null) to.messageId = decodeMessageId(from.messageId, "/messageId", failures);
      return to;
    },
    encode: () => "{}",
  },
  MarkUnread: {
    decode(http, failures) {
      const to = {} as DecodedInput<"MarkUnread">;
      const channelIdText = http.params.channelId || undefined;
      if (channelIdText !== undefined) to.channelId = decodeChannelId(channelIdText, "/channelId", failures);
      else missing("/channelId", failures);
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.userId != null) to.userId = decodeUserId(from.userId, "/userId", failures);
      if (from.messageId != null) to.messageId = decodeMessageId(from.messageId, "/messageId", failures);
      if (from.force != null) to.force = decodeBoolean(from.force, "/force", failures);
      else to.force = false;
      return to;
    },
    encode: () => "{}",
  },
  PartialUpdateChannel: {
    decode(http, failures) {
      const to = {} as DecodedInput<"PartialUpdateChannel">;
      const channelIdText = http.params.channelId || undefined;
      if (channelIdText !== undefined) to.channelId = decodeChannelId(channelIdText, "/channelId", failures);
      else missing("/channelId", failures);
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.userId != null) to.userId = decodeUserId(from.userId, "/userId", failures);
      if (from.silent != null) to.silent = decodeBoolean(from.silent, "/silent", failures);
      else to.silent = false;
      if (from.set != null) to.set = decodePartialUpdateChannelSetInput(from.set, "/set", failures);
      if (from.unset != null) to.unset = decodePartialUpdateChannelUnsetList(from.unset, "/unset", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        channel: pickChannel(output.channel),
      }),
  },
  PartialUpdateMessage: {
    decode(http, failures) {
      const to = {} as DecodedInput<"PartialUpdateMessage">;
      const channelIdText = http.params.channelId || undefined;
      if (channelIdText !== undefined) to.channelId = decodeChannelId(channelIdText, "/channelId", failures);
      else missing("/channelId", failures);
      const messageIdText = http.params.messageId || undefined;
      if (messageIdText !== undefined) to.messageId = decodeMessageId(messageIdText, "/messageId", failures);
      else missing("/messageId", failures);
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.userId != null) to.userId = decodeUserId(from.userId, "/userId", failures);
      if (from.set != null) to.set = decodePartialUpdateMessageSetInput(from.set, "/set", failures);
      if (from.unset != null) to.unset = decodePartialUpdateMessageUnsetInput(from.unset, "/unset", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        message: pickMessage(output.message),
      }),
  },
  PinChannel: {
    decode(http, failures) {
      const to = {} as DecodedInput<"PinChannel">;
      const channelIdText = http.params.channelId || undefined;
      if (channelIdText !== undefined) to.channelId = decodeChannelId(channelIdText, "/channelId", failures);
      else missing("/channelId", failures);
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.userId != null) to.userId = decodeUserId(from.userId, "/userId", failures);
      if (from.force != null) to.force = decodeBoolean(from.force, "/force", failures);
      else to.force = false;
      return to;
    },
    encode: () => "{}",
  },
  PinMessage: {
    decode(http, failures) {
      const to = {} as DecodedInput<"PinMessage">;
      const channelIdText = http.params.channelId || undefined;
      if (channelIdText !== undefined) to.channelId = decodeChannelId(channelIdText, "/channelId", failures);
      else missing("/channelId", failures);
      const messageIdText = http.params.messageId || undefined;
      if (messageIdText !== undefined) to.messageId = decodeMessageId(messageIdText, "/messageId", failures);
      else missing("/messageId", failures);
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.userId != null) to.userId = decodeUserId(from.userId, "/userId", failures);
      if (from.silent != null) to.silent = decodeBoolean(from.silent, "/silent", failures);
      else to.silent = false;
      if (from.expiresAfter != null) to.expiresAfter = decodeDurationSeconds(from.expiresAfter, "/expiresAfter", failures);
      if (from.expiresAt != null) to.expiresAt = decodeDateTimeInput(from.expiresAt, "/expiresAt", failures);
      return to;
    },
    encode: () => "{}",
  },
  QueryChannels: {
    decode(http, failures) {
      const to = {} as DecodedInput<"QueryChannels">;
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.userId != null) to.userId = decodeUserId(from.userId, "/userId", failures);
      if (from.limit != null) to.limit = decodePageLimit(from.limit, "/limit", failures);
      else to.limit = 30;
      if (from.offset != null) to.offset = decodePageOffset(from.offset, "/offset", failures);
      else to.offset = 0;
      if (from.query != null) to.query = decodeChannelsQuery(from.query, "/query", failures);
      else missing("/query", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        channels: output.channels.map(pickChannel),
      }),
  },
  ReplayFailedWebhookDeliveries: {
    decode(http, failures) {
      const to = {} as DecodedInput<"ReplayFailedWebhookDeliveries">;
      const webhookIdText = http.params.webhookId || undefined;
      if (webhookIdText !== undefined) to.webhookId = decodeWebhookId(webhookIdText, "/webhookId", failures);
      else missing("/webhookId", failures);
      const idempotencyTokenText = headerText(http.headers["idempotency-key"]);
      if (idempotencyTokenText !== undefined) to.idempotencyToken = decodeIdempotencyKey(idempotencyTokenText, "/idempotencyToken", failures);
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.since != null) to.since = decodeDateTimeInput(from.since, "/since", failures);
      else missing("/since", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        replayed: output.replayed,
        forgotten: output.forgotten,
        more: output.more,
      }),
  },
  ReplayWebhookDelivery: {
    decode(http, failures) {
      const to = {} as DecodedInput<"ReplayWebhookDelivery">;
      const webhookIdText = http.params.webhookId || undefined;
      if (webhookIdText !== undefined) to.webhookId = decodeWebhookId(webhookIdText, "/webhookId", failures);
      else missing("/webhookId", failures);
      const idempotencyTokenText = headerText(http.headers["idempotency-key"]);
      if (idempotencyTokenText !== undefined) to.idempotencyToken = decodeIdempotencyKey(idempotencyTokenText, "/idempotencyToken", failures);
      const deliveryIdText = http.params.deliveryId || undefined;
      if (deliveryIdText !== undefined) to.deliveryId = decodeWebhookDeliveryId(deliveryIdText, "/deliveryId", failures);
      else missing("/deliveryId", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        delivery: pickWebhookDelivery(output.delivery),
      }),
  },
  RetryJob: {
    decode(http, failures) {
      const to = {} as DecodedInput<"RetryJob">;
      const jobIdText = http.params.jobId || undefined;
      if (jobIdText !== undefined) to.jobId = decodeJobId(jobIdText, "/jobId", failures);
      else missing("/jobId", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        job: pickJob(output.job),
      }),
  },
  RevokeApiKey: {
    decode(http, failures) {
      const to = {} as DecodedInput<"RevokeApiKey">;
      const apiKeyIdText = http.params.apiKeyId || undefined;
      if (apiKeyIdText !== undefined) to.apiKeyId = decodeApiKeyId(apiKeyIdText, "/apiKeyId", failures);
      else missing("/apiKeyId", failures);
      return to;
    },
    encode: () => "{}",
  },
  RevokeBot: {
    decode(http, failures) {
      const to = {} as DecodedInput<"RevokeBot">;
      const botIdText = http.params.botId || undefined;
      if (botIdText !== undefined) to.botId = decodeUserId(botIdText, "/botId", failures);
      else missing("/botId", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        revokedKeys: output.revokedKeys,
      }),
  },
  RotateApiKey: {
    decode(http, failures) {
      const to = {} as DecodedInput<"RotateApiKey">;
      const apiKeyIdText = http.params.apiKeyId || undefined;
      if (apiKeyIdText !== undefined) to.apiKeyId = decodeApiKeyId(apiKeyIdText, "/apiKeyId", failures);
      else missing("/apiKeyId", failures);
      const idempotencyTokenText = headerText(http.headers["idempotency-key"]);
      if (idempotencyTokenText !== undefined) to.idempotencyToken = decodeIdempotencyKey(idempotencyTokenText, "/idempotencyToken", failures);
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.overlapSeconds != null) to.overlapSeconds = decodeSecretOverlapSeconds(from.overlapSeconds, "/overlapSeconds", failures);
      else to.overlapSeconds = 0;
      if (from.expiresAfter != null) to.expiresAfter = decodeApiKeyLifeSeconds(from.expiresAfter, "/expiresAfter", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        apiKey: pickApiKey(output.apiKey),
        key: output.key,
      }),
  },
  RotateWebhookSecret: {
    decode(http, failures) {
      const to = {} as DecodedInput<"RotateWebhookSecret">;
      const webhookIdText = http.params.webhookId || undefined;
      if (webhookIdText !== undefined) to.webhookId = decodeWebhookId(webhookIdText, "/webhookId", failures);
      else missing("/webhookId", failures);
      const idempotencyTokenText = headerText(http.headers["idempotency-key"]);
      if (idempotencyTokenText !== undefined) to.idempotencyToken = decodeIdempotencyKey(idempotencyTokenText, "/idempotencyToken", failures);
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.overlapSeconds != null) to.overlapSeconds = decodeSecretOverlapSeconds(from.overlapSeconds, "/overlapSeconds", failures);
      else to.overlapSeconds = 86400;
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        webhook: pickWebhook(output.webhook),
        secret: output.secret,
      }),
  },
  ScheduleExternalFlagAdjustmentJob: {
    decode(http, failures) {
      const to = {} as DecodedInput<"ScheduleExternalFlagAdjustmentJob">;
      const idempotencyTokenText = headerText(http.headers["idempotency-key"]);
      if (idempotencyTokenText !== undefined) to.idempotencyToken = decodeIdempotencyKey(idempotencyTokenText, "/idempotencyToken", failures);
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.userId != null) to.userId = decodeUserId(from.userId, "/userId", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        jobId: output.jobId,
      }),
  },
  SendActionTriggerResult: {
    decode(http, failures) {
      const to = {} as DecodedInput<"SendActionTriggerResult">;
      const triggerIdText = http.params.triggerId || undefined;
      if (triggerIdText !== undefined) to.triggerId = decodeTriggerId(triggerIdText, "/triggerId", failures);
      else missing("/triggerId", failures);
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.result != null) to.result = decodeDocument(from.result, "/result", failures);
      else missing("/result", failures);
      return to;
    },
    encode: () => "{}",
  },
  SendGiphy: {
    decode(http, failures) {
      const to = {} as DecodedInput<"SendGiphy">;
      const channelIdText = http.params.channelId || undefined;
      if (channelIdText !== undefined) to.channelId = decodeChannelId(channelIdText, "/channelId", failures);
      else missing("/channelId", failures);
      const idempotencyTokenText = headerText(http.headers["idempotency-key"]);
      if (idempotencyTokenText !== undefined) to.idempotencyToken = decodeIdempotencyKey(idempotencyTokenText, "/idempotencyToken", failures);
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.userId != null) to.userId = decodeUserId(from.userId, "/userId", failures);
      if (from.text != null) to.text = decodeGiphySearchText(from.text, "/text", failures);
      else missing("/text", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        message: pickMessage(output.message),
      }),
  },
  SendMessage: {
    decode(http, failures) {
      const to = {} as DecodedInput<"SendMessage">;
      const channelIdText = http.params.channelId || undefined;
      if (channelIdText !== undefined) to.channelId = decodeChannelId(channelIdText, "/channelId", failures);
      else missing("/channelId", failures);
      const idempotencyTokenText = headerText(http.headers["idempotency-key"]);
      if (idempotencyTokenText !== undefined) to.idempotencyToken = decodeIdempotencyKey(idempotencyTokenText, "/idempotencyToken", failures);
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.userId != null) to.userId = decodeUserId(from.userId, "/userId", failures);
      if (from.silent != null) to.silent = decodeBoolean(from.silent, "/silent", failures);
      else to.silent = false;
      if (from.text != null) to.text = decodeMessageText(from.text, "/text", failures);
      if (from.elements != null) to.elements = decodeElementsList(from.elements, "/elements", failures);
      if (from.attachments != null) to.attachments = decodeMessageAttachmentList(from.attachments, "/attachments", failures);
      if (from.quote != null) to.quote = decodeMessageQuote(from.quote, "/quote", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        message: pickMessage(output.message),
      }),
  },
  SendMessageReaction: {
    decode(http, failures) {
      const to = {} as DecodedInput<"SendMessageReaction">;
      const channelIdText = http.params.channelId || undefined;
      if (channelIdText !== undefined) to.channelId = decodeChannelId(channelIdText, "/channelId", failures);
      else missing("/channelId", failures);
      const messageIdText = http.params.messageId || undefined;
      if (messageIdText !== undefined) to.messageId = decodeMessageId(messageIdText, "/messageId", failures);
      else missing("/messageId", failures);
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.userId != null) to.userId = decodeUserId(from.userId, "/userId", failures);
      if (from.reactionType != null) to.reactionType = decodeReactionType(from.reactionType, "/reactionType", failures);
      else missing("/reactionType", failures);
      return to;
    },
    encode: () => "{}",
  },
  SendSystemMessage: {
    decode(http, failures) {
      const to = {} as DecodedInput<"SendSystemMessage">;
      const channelIdText = http.params.channelId || undefined;
      if (channelIdText !== undefined) to.channelId = decodeChannelId(channelIdText, "/channelId", failures);
      else missing("/channelId", failures);
      const idempotencyTokenText = headerText(http.headers["idempotency-key"]);
      if (idempotencyTokenText !== undefined) to.idempotencyToken = decodeIdempotencyKey(idempotencyTokenText, "/idempotencyToken", failures);
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.userId != null) to.userId = decodeUserId(from.userId, "/userId", failures);
      if (from.silent != null) to.silent = decodeBoolean(from.silent, "/silent", failures);
      else to.silent = false;
      if (from.text != null) to.text = decodeMessageText(from.text, "/text", failures);
      if (from.event != null) to.event = decodeMessageEvent(from.event, "/event", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        message: pickMessage(output.message),
      }),
  },
  SendTypingStart: {
    decode(http, failures) {
      const to = {} as DecodedInput<"SendTypingStart">;
      const channelIdText = http.params.channelId || undefined;
      if (channelIdText !== undefined) to.channelId = decodeChannelId(channelIdText, "/channelId", failures);
      else missing("/channelId", failures);
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.userId != null) to.userId = decodeUserId(from.userId, "/userId", failures);
      return to;
    },
    encode: () => "{}",
  },
  SendTypingStop: {
    decode(http, failures) {
      const to = {} as DecodedInput<"SendTypingStop">;
      const channelIdText = http.params.channelId || undefined;
      if (channelIdText !== undefined) to.channelId = decodeChannelId(channelIdText, "/channelId", failures);
      else missing("/channelId", failures);
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.userId != null) to.userId = decodeUserId(from.userId, "/userId", failures);
      return to;
    },
    encode: () => "{}",
  },
  ShowChannel: {
    decode(http, failures) {
      const to = {} as DecodedInput<"ShowChannel">;
      const channelIdText = http.params.channelId || undefined;
      if (channelIdText !== undefined) to.channelId = decodeChannelId(channelIdText, "/channelId", failures);
      else missing("/channelId", failures);
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.userId != null) to.userId = decodeUserId(from.userId, "/userId", failures);
      return to;
    },
    encode: () => "{}",
  },
  TagChannel: {
    decode(http, failures) {
      const to = {} as DecodedInput<"TagChannel">;
      const channelIdText = http.params.channelId || undefined;
      if (channelIdText !== undefined) to.channelId = decodeChannelId(channelIdText, "/channelId", failures);
      else missing("/channelId", failures);
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.userId != null) to.userId = decodeUserId(from.userId, "/userId", failures);
      if (from.tagId != null) to.tagId = decodeTagId(from.tagId, "/tagId", failures);
      else missing("/tagId", failures);
      if (from.force != null) to.force = decodeBoolean(from.force, "/force", failures);
      else to.force = false;
      return to;
    },
    encode: () => "{}",
  },
  TestWebhook: {
    decode(http, failures) {
      const to = {} as DecodedInput<"TestWebhook">;
      const webhookIdText = http.params.webhookId || undefined;
      if (webhookIdText !== undefined) to.webhookId = decodeWebhookId(webhookIdText, "/webhookId", failures);
      else missing("/webhookId", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        delivered: output.delivered,
        status: output.status ?? undefined,
        milliseconds: output.milliseconds,
        error: output.error ?? undefined,
      }),
  },
  TriggerMessageAction: {
    decode(http, failures) {
      const to = {} as DecodedInput<"TriggerMessageAction">;
      const channelIdText = http.params.channelId || undefined;
      if (channelIdText !== undefined) to.channelId = decodeChannelId(channelIdText, "/channelId", failures);
      else missing("/channelId", failures);
      const messageIdText = http.params.messageId || undefined;
      if (messageIdText !== undefined) to.messageId = decodeMessageId(messageIdText, "/messageId", failures);
      else missing("/messageId", failures);
      const idempotencyTokenText = headerText(http.headers["idempotency-key"]);
      if (idempotencyTokenText !== undefined) to.idempotencyToken = decodeIdempotencyKey(idempotencyTokenText, "/idempotencyToken", failures);
      const actionIdText = http.params.actionId || undefined;
      if (actionIdText !== undefined) to.actionId = decodeActionId(actionIdText, "/actionId", failures);
      else missing("/actionId", failures);
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.userId != null) to.userId = decodeUserId(from.userId, "/userId", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        triggerId: output.triggerId,
      }),
  },
  UnpinChannel: {
    decode(http, failures) {
      const to = {} as DecodedInput<"UnpinChannel">;
      const query = parseQuery(http.query);
      const channelIdText = http.params.channelId || undefined;
      if (channelIdText !== undefined) to.channelId = decodeChannelId(channelIdText, "/channelId", failures);
      else missing("/channelId", failures);
      const userIdText = queryText(query, "userId", "/userId", failures);
      if (userIdText !== undefined) to.userId = decodeUserId(userIdText, "/userId", failures);
      return to;
    },
    encode: () => "{}",
  },
  UnpinMessage: {
    decode(http, failures) {
      const to = {} as DecodedInput<"UnpinMessage">;
      const query = parseQuery(http.query);
      const channelIdText = http.params.channelId || undefined;
      if (channelIdText !== undefined) to.channelId = decodeChannelId(channelIdText, "/channelId", failures);
      else missing("/channelId", failures);
      const messageIdText = http.params.messageId || undefined;
      if (messageIdText !== undefined) to.messageId = decodeMessageId(messageIdText, "/messageId", failures);
      else missing("/messageId", failures);
      const userIdText = queryText(query, "userId", "/userId", failures);
      if (userIdText !== undefined) to.userId = decodeUserId(userIdText, "/userId", failures);
      const silentText = queryText(query, "silent", "/silent", failures);
      if (silentText !== undefined) to.silent = decodeBoolean(booleanOf(silentText), "/silent", failures);
      else to.silent = false;
      return to;
    },
    encode: () => "{}",
  },
  UntagChannel: {
    decode(http, failures) {
      const to = {} as DecodedInput<"UntagChannel">;
      const channelIdText = http.params.channelId || undefined;
      if (channelIdText !== undefined) to.channelId = decodeChannelId(channelIdText, "/channelId", failures);
      else missing("/channelId", failures);
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.userId != null) to.userId = decodeUserId(from.userId, "/userId", failures);
      if (from.tagId != null) to.tagId = decodeTagId(from.tagId, "/tagId", failures);
      else missing("/tagId", failures);
      return to;
    },
    encode: () => "{}",
  },
  UpdateBot: {
    decode(http, failures) {
      const to = {} as DecodedInput<"UpdateBot">;
      const botIdText = http.params.botId || undefined;
      if (botIdText !== undefined) to.botId = decodeUserId(botIdText, "/botId", failures);
      else missing("/botId", failures);
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.name != null) to.name = decodeBotName(from.name, "/name", failures);
      else missing("/name", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        bot: pickBot(output.bot),
      }),
  },
  UpdateChannel: {
    decode(http, failures) {
      const to = {} as DecodedInput<"UpdateChannel">;
      const channelIdText = http.params.channelId || undefined;
      if (channelIdText !== undefined) to.channelId = decodeChannelId(channelIdText, "/channelId", failures);
      else missing("/channelId", failures);
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.userId != null) to.userId = decodeUserId(from.userId, "/userId", failures);
      if (from.silent != null) to.silent = decodeBoolean(from.silent, "/silent", failures);
      else to.silent = false;
      if (from.subject != null) to.subject = decodeChannelSubject(from.subject, "/subject", failures);
      if (from.description != null) to.description = decodeChannelDescription(from.description, "/description", failures);
      if (from.access != null) to.access = decodeChannelAccess(from.access, "/access", failures);
      else to.access = "private";
      if (from.broadcast != null) to.broadcast = decodeBoolean(from.broadcast, "/broadcast", failures);
      else to.broadcast = false;
      if (from.service != null) to.service = decodeServiceName(from.service, "/service", failures);
      if (from.members != null) to.members = decodeUsersIdList(from.members, "/members", failures);
      if (from.membersToInvite != null) to.membersToInvite = decodeUsersToInviteList(from.membersToInvite, "/membersToInvite", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        channel: pickChannel(output.channel),
        members: output.members?.map(pickChannelMember),
        users: output.users?.map(pickUser),
      }),
  },
  UpdateInboxTag: {
    decode(http, failures) {
      const to = {} as DecodedInput<"UpdateInboxTag">;
      const tagIdText = http.params.tagId || undefined;
      if (tagIdText !== undefined) to.tagId = decodeTagId(tagIdText, "/tagId", failures);
      else missing("/tagId", failures);
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.userId != null) to.userId = decodeUserId(from.userId, "/userId", failures);
      if (from.name != null) to.name = decodeTagName(from.name, "/name", failures);
      else missing("/name", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        tag: pickInboxTag(output.tag),
      }),
  },
  UpdateMessage: {
    decode(http, failures) {
      const to = {} as DecodedInput<"UpdateMessage">;
      const channelIdText = http.params.channelId || undefined;
      if (channelIdText !== undefined) to.channelId = decodeChannelId(channelIdText, "/channelId", failures);
      else missing("/channelId", failures);
      const messageIdText = http.params.messageId || undefined;
      if (messageIdText !== undefined) to.messageId = decodeMessageId(messageIdText, "/messageId", failures);
      else missing("/messageId", failures);
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.userId != null) to.userId = decodeUserId(from.userId, "/userId", failures);
      if (from.text != null) to.text = decodeMessageText(from.text, "/text", failures);
      if (from.elements != null) to.elements = decodeElementsList(from.elements, "/elements", failures);
      if (from.attachments != null) to.attachments = decodeMessageAttachmentList(from.attachments, "/attachments", failures);
      if (from.quote != null) to.quote = decodeMessageQuote(from.quote, "/quote", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        message: pickMessage(output.message),
      }),
  },
  UpdateWebhook: {
    decode(http, failures) {
      const to = {} as DecodedInput<"UpdateWebhook">;
      const webhookIdText = http.params.webhookId || undefined;
      if (webhookIdText !== undefined) to.webhookId = decodeWebhookId(webhookIdText, "/webhookId", failures);
      else missing("/webhookId", failures);
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.url != null) to.url = decodeWebhookUrl(from.url, "/url", failures);
      else missing("/url", failures);
      if (from.description != null) to.description = decodeWebhookDescription(from.description, "/description", failures);
      if (from.eventTypes != null) to.eventTypes = decodeWebhookEventTypesList(from.eventTypes, "/eventTypes", failures);
      if (from.botId != null) to.botId = decodeUserId(from.botId, "/botId", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        webhook: pickWebhook(output.webhook),
      }),
  },
  UploadFile: {
    decode(http, failures) {
      const to = {} as DecodedInput<"UploadFile">;
      const channelIdText = http.params.channelId || undefined;
      if (channelIdText !== undefined) to.channelId = decodeChannelId(channelIdText, "/channelId", failures);
      else missing("/channelId", failures);
      const idempotencyTokenText = headerText(http.headers["idempotency-key"]);
      if (idempotencyTokenText !== undefined) to.idempotencyToken = decodeIdempotencyKey(idempotencyTokenText, "/idempotencyToken", failures);
      const from = decodeBody(http.body, failures);
      if (from === undefined) return to;
      if (from.userId != null) to.userId = decodeUserId(from.userId, "/userId", failures);
      if (from.name != null) to.name = decodeFileName(from.name, "/name", failures);
      else missing("/name", failures);
      return to;
    },
    encode: (output) =>
      JSON.stringify({
        fileId: output.fileId,
        presignedUploadUrl: output.presignedUploadUrl,
      }),
  },
};
