// Generated from the model by codegen/: change the model or the generator, not this file.
import {
  decodeBoolean,
  decodeInteger,
  decodeList,
  decodeObject,
  decodePattern,
  decodeString,
  decodeText,
  failEnum,
  failUnion,
  missing,
  onlyMember,
  type InputFailure,
  under,
} from "../codec-runtime";
import type {
  ActionElement,
  AssignChannelVariant,
  ButtonActionHandler,
  ButtonElement,
  ButtonHandler,
  ButtonLinkHandler,
  ButtonReplyHandler,
  ButtonVariant,
  ChannelAccess,
  ChannelType,
  ChannelsQuery,
  Element,
  InitialMessage,
  JobState,
  MessageAttachment,
  MessageQuote,
  MessageTemplateConfig,
  PartialUpdateChannelSetInput,
  PartialUpdateChannelUnsetField,
  PartialUpdateMessageSetInput,
  PartialUpdateMessageUnsetField,
  ReactionType,
  TemplateParameter,
  TemplateWithParameters,
  User,
  UserToInvite,
  WebhookDeliveryState,
  WebhookEventType,
  WelcomeMessage,
} from "./index";

const API_KEY_SCOPE_PATTERN = /^[!-~]+$/;
const BOT_NAME_PATTERN = /^\S(.*\S)?$/u;
const DATE_TIME_INPUT_PATTERN = /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$/;
const EMAIL_ADDRESS_PATTERN = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/u;
const FILE_NAME_PATTERN = /^[^\/\\\x00-\x1F\x7F]+$/u;
const IDEMPOTENCY_KEY_PATTERN = /^[!-~]+$/;
const LINK_URL_PATTERN = /^(https?:\/\/|mailto:|tel:|sms:)\S+$/u;
const NEW_CHANNEL_ID_PATTERN = /^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$/;
const PHONE_NUMBER_PATTERN = /^[ ().\/-]*(\+[ ().\/-]*)?[0-9]([ ().\/-]*[0-9]){2,16}[ ().\/-]*$/;
const SERVICE_LINE_PATTERN = /^\s*\S[\s\S]*$/u;
const SERVICE_RECIPIENT_PATTERN = /^\s*\S[\s\S]*$/u;
const SYSTEM_NAME_PATTERN = /^[A-Za-z0-9_.@-]+$/;
const TAG_NAME_PATTERN = /^\S(.*\S)?$/u;
const WEBHOOK_URL_PATTERN = /^https?:\/\/[!-~]+$/;

export function decodeActionElement(value: unknown, at: string, failures: InputFailure[]): ActionElement {
  let to = {} as ActionElement;
  const from = decodeObject(value, at, failures);
  if (from === undefined) return to;
  const before = failures.length;
  switch (onlyMember(from)) {
    case "button":
      to = { button: decodeButtonElement(from.button, "/button", failures) };
      break;
    default:
      failUnion(from, "", "button", failures);
  }
  if (failures.length !== before) under(at, before, failures);
  return to;
}

export function decodeActionId(value: unknown, at: string, failures: InputFailure[]): string {
  return decodeText(value, at, failures, 1, 256);
}

export function decodeActionsElementsList(value: unknown, at: string, failures: InputFailure[]): ActionElement[] {
  return decodeList(value, at, failures, decodeActionElement, 1, 20);
}

export function decodeApiKeyId(value: unknown, at: string, failures: InputFailure[]): string {
  return decodeText(value, at, failures, 1, 64);
}

export function decodeApiKeyLifeSeconds(value: unknown, at: string, failures: InputFailure[]): number {
  return decodeInteger(value, at, failures, 3_600, 31_622_400);
}

export function decodeApiKeyScope(value: unknown, at: string, failures: InputFailure[]): string {
  return decodePattern(value, at, failures, API_KEY_SCOPE_PATTERN, 1, 64);
}

export function decodeApiKeyScopesList(value: unknown, at: string, failures: InputFailure[]): string[] {
  return decodeList(value, at, failures, decodeApiKeyScope, 1, 100);
}

export function decodeAssignChannelVariant(value: unknown, at: string, failures: InputFailure[]): AssignChannelVariant {
  switch (value) {
    case "keep_members":
    case "add_assignee":
    case "replace_members":
      return value;
    default:
      return failEnum(value, at, "keep_members, add_assignee, replace_members", failures);
  }
}

export function decodeAuditAction(value: unknown, at: string, failures: InputFailure[]): string {
  return decodeText(value, at, failures, 1, 64);
}

export function decodeAuditTarget(value: unknown, at: string, failures: InputFailure[]): string {
  return decodeText(value, at, failures, 1, 128);
}

export function decodeBotName(value: unknown, at: string, failures: InputFailure[]): string {
  return decodePattern(value, at, failures, BOT_NAME_PATTERN, 1, 255);
}

export function decodeButtonActionHandler(value: unknown, at: string, failures: InputFailure[]): ButtonActionHandler {
  const to = {} as ButtonActionHandler;
  const from = decodeObject(value, at, failures);
  if (from === undefined) return to;
  const before = failures.length;
  if (from.id != null) to.id = decodeActionId(from.id, "/id", failures);
  else missing("/id", failures);
  if (failures.length !== before) under(at, before, failures);
  return to;
}

export function decodeButtonElement(value: unknown, at: string, failures: InputFailure[]): ButtonElement {
  const to = {} as ButtonElement;
  const from = decodeObject(value, at, failures);
  if (from === undefined) return to;
  const before = failures.length;
  if (from.text != null) to.text = decodeButtonText(from.text, "/text", failures);
  else missing("/text", failures);
  if (from.handler != null) to.handler = decodeButtonHandler(from.handler, "/handler", failures);
  else missing("/handler", failures);
  if (from.variant != null) to.variant = decodeButtonVariant(from.variant, "/variant", failures);
  else to.variant = "contained";
  if (from.disabled != null) to.disabled = decodeBoolean(from.disabled, "/disabled", failures);
  else to.disabled = false;
  if (failures.length !== before) under(at, before, failures);
  return to;
}

export function decodeButtonHandler(value: unknown, at: string, failures: InputFailure[]): ButtonHandler {
  let to = {} as ButtonHandler;
  const from = decodeObject(value, at, failures);
  if (from === undefined) return to;
  const before = failures.length;
  switch (onlyMember(from)) {
    case "link":
      to = { link: decodeButtonLinkHandler(from.link, "/link", failures) };
      break;
    case "reply":
      to = { reply: decodeButtonReplyHandler(from.reply, "/reply", failures) };
      break;
    case "action":
      to = { action: decodeButtonActionHandler(from.action, "/action", failures) };
      break;
    default:
      failUnion(from, "", "link, reply, action", failures);
  }
  if (failures.length !== before) under(at, before, failures);
  return to;
}

export function decodeButtonLinkHandler(value: unknown, at: string, failures: InputFailure[]): ButtonLinkHandler {
  const to = {} as ButtonLinkHandler;
  const from = decodeObject(value, at, failures);
  if (from === undefined) return to;
  const before = failures.length;
  if (from.url != null) to.url = decodeLinkUrl(from.url, "/url", failures);
  else missing("/url", failures);
  if (failures.length !== before) under(at, before, failures);
  return to;
}

export function decodeButtonReplyHandler(value: unknown, at: string, failures: InputFailure[]): ButtonReplyHandler {
  const to = {} as ButtonReplyHandler;
  const from = decodeObject(value, at, failures);
  if (from === undefined) return to;
  const before = failures.length;
  if (from.text != null) to.text = decodeMessageText(from.text, "/text", failures);
  if (failures.length !== before) under(at, before, failures);
  return to;
}

export function decodeButtonText(value: unknown, at: string, failures: InputFailure[]): string {
  return decodeText(value, at, failures, 1, 200);
}

export function decodeButtonVariant(value: unknown, at: string, failures: InputFailure[]): ButtonVariant {
  switch (value) {
    case "contained":
    case "outlined":
      return value;
    default:
      return failEnum(value, at, "contained, outlined", failures);
  }
}

export function decodeChannelAccess(value: unknown, at: string, failures: InputFailure[]): ChannelAccess {
  switch (value) {
    case "private":
    case "public":
      return value;
    default:
      return failEnum(value, at, "private, public", failures);
  }
}

export function decodeChannelDescription(value: unknown, at: string, failures: InputFailure[]): string {
  return decodeText(value, at, failures, 0, 2_000);
}

export function decodeChannelId(value: unknown, at: string, failures: InputFailure[]): string {
  return decodeText(value, at, failures, 1, 64);
}

export function decodeChannelSearchText(value: unknown, at: string, failures: InputFailure[]): string {
  return decodeText(value, at, failures, 1, 200);
}

export function decodeChannelSubject(value: unknown, at: string, failures: InputFailure[]): string {
  return decodeText(value, at, failures, 1, 200);
}

export function decodeChannelType(value: unknown, at: string, failures: InputFailure[]): ChannelType {
  switch (value) {
    case "group":
    case "direct":
      return value;
    default:
      return failEnum(value, at, "group, direct", failures);
  }
}

export function decodeChannelsQuery(value: unknown, at: string, failures: InputFailure[]): ChannelsQuery {
  const to = {} as ChannelsQuery;
  const from = decodeObject(value, at, failures);
  if (from === undefined) return to;
  const before = failures.length;
  if (from.text != null) to.text = decodeChannelSearchText(from.text, "/text", failures);
  if (from.channelType != null) to.channelType = decodeChannelType(from.channelType, "/channelType", failures);
  if (from.access != null) to.access = decodeChannelAccess(from.access, "/access", failures);
  if (from.members != null) to.members = decodeUsersIdList(from.members, "/members", failures);
  if (from.service != null) to.service = decodeServiceLine(from.service, "/service", failures);
  if (from.serviceRecipient != null) to.serviceRecipient = decodeServiceRecipient(from.serviceRecipient, "/serviceRecipient", failures);
  if (from.assigneeId != null) to.assigneeId = decodeUserId(from.assigneeId, "/assigneeId", failures);
  if (from.tagId != null) to.tagId = decodeTagId(from.tagId, "/tagId", failures);
  if (from.external != null) to.external = decodeBoolean(from.external, "/external", failures);
  if (from.telephony != null) to.telephony = decodeBoolean(from.telephony, "/telephony", failures);
  if (from.sms != null) to.sms = decodeBoolean(from.sms, "/sms", failures);
  if (from.whatsapp != null) to.whatsapp = decodeBoolean(from.whatsapp, "/whatsapp", failures);
  if (from.kite != null) to.kite = decodeBoolean(from.kite, "/kite", failures);
  if (from.broadcast != null) to.broadcast = decodeBoolean(from.broadcast, "/broadcast", failures);
  if (from.hidden != null) to.hidden = decodeBoolean(from.hidden, "/hidden", failures);
  if (from.unread != null) to.unread = decodeBoolean(from.unread, "/unread", failures);
  if (from.createdAfter != null) to.createdAfter = decodeDateTimeInput(from.createdAfter, "/createdAfter", failures);
  if (from.createdBefore != null) to.createdBefore = decodeDateTimeInput(from.createdBefore, "/createdBefore", failures);
  if (from.lastMessageAfter != null) to.lastMessageAfter = decodeDateTimeInput(from.lastMessageAfter, "/lastMessageAfter", failures);
  if (from.lastMessageBefore != null) to.lastMessageBefore = decodeDateTimeInput(from.lastMessageBefore, "/lastMessageBefore", failures);
  if (failures.length !== before) under(at, before, failures);
  return to;
}

export function decodeClientId(value: unknown, at: string, failures: InputFailure[]): string {
  return decodeText(value, at, failures, 1, 128);
}

export function decodeDateTime(value: unknown, at: string, failures: InputFailure[]): string {
  return decodeText(value, at, failures, 1, 64);
}

export function decodeDateTimeInput(value: unknown, at: string, failures: InputFailure[]): string {
  return decodePattern(value, at, failures, DATE_TIME_INPUT_PATTERN, 20, 35);
}

export function decodeDurationSeconds(value: unknown, at: string, failures: InputFailure[]): number {
  return decodeInteger(value, at, failures, 1);
}

export function decodeElement(value: unknown, at: string, failures: InputFailure[]): Element {
  let to = {} as Element;
  const from = decodeObject(value, at, failures);
  if (from === undefined) return to;
  const before = failures.length;
  switch (onlyMember(from)) {
    case "template":
      to = { template: decodeMessageTemplateConfig(from.template, "/template", failures) };
      break;
    case "actions":
      to = { actions: decodeActionsElementsList(from.actions, "/actions", failures) };
      break;
    default:
      failUnion(from, "", "template, actions", failures);
  }
  if (failures.length !== before) under(at, before, failures);
  return to;
}

export function decodeElementsList(value: unknown, at: string, failures: InputFailure[]): Element[] {
  return decodeList(value, at, failures, decodeElement, 0, 10);
}

export function decodeEmailAddress(value: unknown, at: string, failures: InputFailure[]): string {
  return decodePattern(value, at, failures, EMAIL_ADDRESS_PATTERN, 3, 254);
}

export function decodeFileId(value: unknown, at: string, failures: InputFailure[]): string {
  return decodeText(value, at, failures, 1, 64);
}

export function decodeFileName(value: unknown, at: string, failures: InputFailure[]): string {
  return decodePattern(value, at, failures, FILE_NAME_PATTERN, 1, 255);
}

export function decodeFileSize(value: unknown, at: string, failures: InputFailure[]): number {
  return decodeInteger(value, at, failures, 0, 104_857_600);
}

export function decodeFileStoreId(value: unknown, at: string, failures: InputFailure[]): string {
  return decodeText(value, at, failures, 1, 256);
}

export function decodeFileUrl(value: unknown, at: string, failures: InputFailure[]): string {
  return decodeText(value, at, failures, 0, 4_096);
}

export function decodeGiphySearchText(value: unknown, at: string, failures: InputFailure[]): string {
  return decodeText(value, at, failures, 1, 50);
}

export function decodeIdempotencyKey(value: unknown, at: string, failures: InputFailure[]): string {
  return decodePattern(value, at, failures, IDEMPOTENCY_KEY_PATTERN, 1, 128);
}

export function decodeInitialMessage(value: unknown, at: string, failures: InputFailure[]): InitialMessage {
  const to = {} as InitialMessage;
  const from = decodeObject(value, at, failures);
  if (from === undefined) return to;
  const before = failures.length;
  if (from.text != null) to.text = decodeMessageText(from.text, "/text", failures);
  if (from.elements != null) to.elements = decodeElementsList(from.elements, "/elements", failures);
  if (from.attachments != null) to.attachments = decodeMessageAttachmentList(from.attachments, "/attachments", failures);
  if (from.quote != null) to.quote = decodeMessageQuote(from.quote, "/quote", failures);
  if (failures.length !== before) under(at, before, failures);
  return to;
}

export function decodeInviteInput_invitees(value: unknown, at: string, failures: InputFailure[]): UserToInvite[] {
  return decodeList(value, at, failures, decodeUserToInvite, 1, 100);
}

export function decodeJobId(value: unknown, at: string, failures: InputFailure[]): string {
  return decodeText(value, at, failures, 1, 64);
}

export function decodeJobState(value: unknown, at: string, failures: InputFailure[]): JobState {
  switch (value) {
    case "waiting":
    case "running":
    case "retrying":
    case "done":
    case "failed":
      return value;
    default:
      return failEnum(value, at, "waiting, running, retrying, done, failed", failures);
  }
}

export function decodeKiteRouteId(value: unknown, at: string, failures: InputFailure[]): string {
  return decodeText(value, at, failures, 1, 128);
}

export function decodeKiteTargetId(value: unknown, at: string, failures: InputFailure[]): string {
  return decodeText(value, at, failures, 1, 320);
}

export function decodeLinkUrl(value: unknown, at: string, failures: InputFailure[]): string {
  return decodePattern(value, at, failures, LINK_URL_PATTERN, 1, 2_048);
}

export function decodeListTemplateParameter(value: unknown, at: string, failures: InputFailure[]): TemplateParameter[] {
  return decodeList(value, at, failures, decodeTemplateParameter, 0, 100);
}

export function decodeMediaType(value: unknown, at: string, failures: InputFailure[]): string {
  return decodeText(value, at, failures, 0, 255);
}

export function decodeMessageAttachment(value: unknown, at: string, failures: InputFailure[]): MessageAttachment {
  const to = {} as MessageAttachment;
  const from = decodeObject(value, at, failures);
  if (from === undefined) return to;
  const before = failures.length;
  if (from.id != null) to.id = decodeFileId(from.id, "/id", failures);
  else missing("/id", failures);
  if (from.fsId != null) to.fsId = decodeFileStoreId(from.fsId, "/fsId", failures);
  else missing("/fsId", failures);
  if (from.mime != null) to.mime = decodeMediaType(from.mime, "/mime", failures);
  if (from.name != null) to.name = decodeFileName(from.name, "/name", failures);
  else missing("/name", failures);
  if (from.size != null) to.size = decodeFileSize(from.size, "/size", failures);
  else missing("/size", failures);
  if (from.width != null) to.width = decodePixelCount(from.width, "/width", failures);
  if (from.height != null) to.height = decodePixelCount(from.height, "/height", failures);
  if (from.thumbnail != null) to.thumbnail = decodeFileUrl(from.thumbnail, "/thumbnail", failures);
  if (failures.length !== before) under(at, before, failures);
  return to;
}

export function decodeMessageAttachmentList(value: unknown, at: string, failures: InputFailure[]): MessageAttachment[] {
  return decodeList(value, at, failures, decodeMessageAttachment, 0, 10);
}

export function decodeMessageEvent(value: unknown, at: string, failures: InputFailure[]): string {
  return decodeText(value, at, failures, 1, 10_000);
}

export function decodeMessageId(value: unknown, at: string, failures: InputFailure[]): string {
  return decodeText(value, at, failures, 1, 64);
}

export function decodeMessageQuote(value: unknown, at: string, failures: InputFailure[]): MessageQuote {
  const to = {} as MessageQuote;
  const from = decodeObject(value, at, failures);
  if (from === undefined) return to;
  const before = failures.length;
  if (from.messageId != null) to.messageId = decodeMessageId(from.messageId, "/messageId", failures);
  else missing("/messageId", failures);
  if (from.channelId != null) to.channelId = decodeChannelId(from.channelId, "/channelId", failures);
  else missing("/channelId", failures);
  if (from.user != null) to.user = decodeUser(from.user, "/user", failures);
  else missing("/user", failures);
  if (from.createdAt != null) to.createdAt = decodeDateTime(from.createdAt, "/createdAt", failures);
  else missing("/createdAt", failures);
  if (from.text != null) to.text = decodeMessageText(from.text, "/text", failures);
  if (from.attachments != null) to.attachments = decodeMessageAttachmentList(from.attachments, "/attachments", failures);
  if (failures.length !== before) under(at, before, failures);
  return to;
}

export function decodeMessageTemplateConfig(value: unknown, at: string, failures: InputFailure[]): MessageTemplateConfig {
  const to = {} as MessageTemplateConfig;
  const from = decodeObject(value, at, failures);
  if (from === undefined) return to;
  const before = failures.length;
  if (from.whatsapp != null) to.whatsapp = decodeTemplateWithParameters(from.whatsapp, "/whatsapp", failures);
  if (failures.length !== before) under(at, before, failures);
  return to;
}

export function decodeMessageText(value: unknown, at: string, failures: InputFailure[]): string {
  return decodeText(value, at, failures, 0, 10_000);
}

export function decodeNewChannelId(value: unknown, at: string, failures: InputFailure[]): string {
  return decodePattern(value, at, failures, NEW_CHANNEL_ID_PATTERN);
}

export function decodePageLimit(value: unknown, at: string, failures: InputFailure[]): number {
  return decodeInteger(value, at, failures, 1, 100);
}

export function decodePageOffset(value: unknown, at: string, failures: InputFailure[]): number {
  return decodeInteger(value, at, failures, 0);
}

export function decodePartialUpdateChannelSetInput(value: unknown, at: string, failures: InputFailure[]): PartialUpdateChannelSetInput {
  const to = {} as PartialUpdateChannelSetInput;
  const from = decodeObject(value, at, failures);
  if (from === undefined) return to;
  const before = failures.length;
  if (from.subject != null) to.subject = decodeChannelSubject(from.subject, "/subject", failures);
  if (from.description != null) to.description = decodeChannelDescription(from.description, "/description", failures);
  if (from.access != null) to.access = decodeChannelAccess(from.access, "/access", failures);
  if (from.broadcast != null) to.broadcast = decodeBoolean(from.broadcast, "/broadcast", failures);
  if (from.service != null) to.service = decodeServiceName(from.service, "/service", failures);
  if (failures.length !== before) under(at, before, failures);
  return to;
}

export function decodePartialUpdateChannelUnsetField(value: unknown, at: string, failures: InputFailure[]): PartialUpdateChannelUnsetField {
  switch (value) {
    case "subject":
    case "description":
    case "service":
      return value;
    default:
      return failEnum(value, at, "subject, description, service", failures);
  }
}

export function decodePartialUpdateChannelUnsetList(value: unknown, at: string, failures: InputFailure[]): PartialUpdateChannelUnsetField[] {
  return decodeList(value, at, failures, decodePartialUpdateChannelUnsetField, 0, 10);
}

export function decodePartialUpdateMessageSetInput(value: unknown, at: string, failures: InputFailure[]): PartialUpdateMessageSetInput {
  const to = {} as PartialUpdateMessageSetInput;
  const from = decodeObject(value, at, failures);
  if (from === undefined) return to;
  const before = failures.length;
  if (from.text != null) to.text = decodeMessageText(from.text, "/text", failures);
  if (from.elements != null) to.elements = decodeElementsList(from.elements, "/elements", failures);
  if (from.attachments != null) to.attachments = decodeMessageAttachmentList(from.attachments, "/attachments", failures);
  if (from.quote != null) to.quote = decodeMessageQuote(from.quote, "/quote", failures);
  if (failures.length !== before) under(at, before, failures);
  return to;
}

export function decodePartialUpdateMessageUnsetField(value: unknown, at: string, failures: InputFailure[]): PartialUpdateMessageUnsetField {
  switch (value) {
    case "text":
    case "elements":
    case "attachments":
    case "quote":
      return value;
    default:
      return failEnum(value, at, "text, elements, attachments, quote", failures);
  }
}

export function decodePartialUpdateMessageUnsetInput(value: unknown, at: string, failures: InputFailure[]): PartialUpdateMessageUnsetField[] {
  return decodeList(value, at, failures, decodePartialUpdateMessageUnsetField, 0, 10);
}

export function decodePersonName(value: unknown, at: string, failures: InputFailure[]): string {
  return decodeText(value, at, failures, 1, 200);
}

export function decodePhoneNumber(value: unknown, at: string, failures: InputFailure[]): string {
  return decodePattern(value, at, failures, PHONE_NUMBER_PATTERN, 3, 64);
}

export function decodePixelCount(value: unknown, at: string, failures: InputFailure[]): number {
  return decodeInteger(value, at, failures, 1);
}

export function decodeReactionType(value: unknown, at: string, failures: InputFailure[]): ReactionType {
  switch (value) {
    case "thumbsup":
    case "clap":
    case "slightly_smiling_face":
    case "smiley":
    case "heart":
    case "eyes":
    case "white_check_mark":
    case "confused":
    case "thumbsdown":
      return value;
    default:
      return failEnum(value, at, "thumbsup, clap, slightly_smiling_face, smiley, heart, eyes, white_check_mark, confused, thumbsdown", failures);
  }
}

export function decodeSecretOverlapSeconds(value: unknown, at: string, failures: InputFailure[]): number {
  return decodeInteger(value, at, failures, 0, 604_800);
}

export function decodeServiceLine(value: unknown, at: string, failures: InputFailure[]): string {
  return decodePattern(value, at, failures, SERVICE_LINE_PATTERN, 1, 128);
}

export function decodeServiceName(value: unknown, at: string, failures: InputFailure[]): string {
  return decodeText(value, at, failures, 1, 128);
}

export function decodeServiceRecipient(value: unknown, at: string, failures: InputFailure[]): string {
  return decodePattern(value, at, failures, SERVICE_RECIPIENT_PATTERN, 1, 128);
}

export function decodeServiceTitle(value: unknown, at: string, failures: InputFailure[]): string {
  return decodeText(value, at, failures, 1, 200);
}

export function decodeSystemName(value: unknown, at: string, failures: InputFailure[]): string {
  return decodePattern(value, at, failures, SYSTEM_NAME_PATTERN, 1, 64);
}

export function decodeTagId(value: unknown, at: string, failures: InputFailure[]): string {
  return decodeText(value, at, failures, 1, 64);
}

export function decodeTagName(value: unknown, at: string, failures: InputFailure[]): string {
  return decodePattern(value, at, failures, TAG_NAME_PATTERN, 1, 50);
}

export function decodeTemplateName(value: unknown, at: string, failures: InputFailure[]): string {
  return decodeText(value, at, failures, 1, 512);
}

export function decodeTemplateParameter(value: unknown, at: string, failures: InputFailure[]): TemplateParameter {
  const to = {} as TemplateParameter;
  const from = decodeObject(value, at, failures);
  if (from === undefined) return to;
  const before = failures.length;
  if (from.name != null) to.name = decodeTemplateName(from.name, "/name", failures);
  else missing("/name", failures);
  if (from.value != null) to.value = decodeTemplateValue(from.value, "/value", failures);
  else missing("/value", failures);
  if (failures.length !== before) under(at, before, failures);
  return to;
}

export function decodeTemplateValue(value: unknown, at: string, failures: InputFailure[]): string {
  return decodeText(value, at, failures, 0, 4_096);
}

export function decodeTemplateWithParameters(value: unknown, at: string, failures: InputFailure[]): TemplateWithParameters {
  const to = {} as TemplateWithParameters;
  const from = decodeObject(value, at, failures);
  if (from === undefined) return to;
  const before = failures.length;
  if (from.name != null) to.name = decodeTemplateName(from.name, "/name", failures);
  else missing("/name", failures);
  if (from.parameters != null) to.parameters = decodeListTemplateParameter(from.parameters, "/parameters", failures);
  else missing("/parameters", failures);
  if (failures.length !== before) under(at, before, failures);
  return to;
}

export function decodeTriggerId(value: unknown, at: string, failures: InputFailure[]): string {
  return decodeText(value, at, failures, 1, 64);
}

export function decodeUser(value: unknown, at: string, failures: InputFailure[]): User {
  const to = {} as User;
  const from = decodeObject(value, at, failures);
  if (from === undefined) return to;
  const before = failures.length;
  if (from.id != null) to.id = decodeUserId(from.id, "/id", failures);
  else missing("/id", failures);
  if (from.name != null) to.name = decodeString(from.name, "/name", failures);
  if (from.email != null) to.email = decodeString(from.email, "/email", failures);
  if (from.phone != null) to.phone = decodeString(from.phone, "/phone", failures);
  if (from.picture != null) to.picture = decodeString(from.picture, "/picture", failures);
  if (from.locale != null) to.locale = decodeString(from.locale, "/locale", failures);
  if (from.timeZone != null) to.timeZone = decodeString(from.timeZone, "/timeZone", failures);
  if (from.company != null) to.company = decodeString(from.company, "/company", failures);
  if (from.bot != null) to.bot = decodeBoolean(from.bot, "/bot", failures);
  if (from.pbxDomain != null) to.pbxDomain = decodeString(from.pbxDomain, "/pbxDomain", failures);
  if (from.pbxPort != null) to.pbxPort = decodeString(from.pbxPort, "/pbxPort", failures);
  if (from.pbxExtension != null) to.pbxExtension = decodeString(from.pbxExtension, "/pbxExtension", failures);
  if (from.pbxSerial != null) to.pbxSerial = decodeString(from.pbxSerial, "/pbxSerial", failures);
  if (from.pbxUserId != null) to.pbxUserId = decodeString(from.pbxUserId, "/pbxUserId", failures);
  if (from.createdAt != null) to.createdAt = decodeDateTime(from.createdAt, "/createdAt", failures);
  if (from.updatedAt != null) to.updatedAt = decodeDateTime(from.updatedAt, "/updatedAt", failures);
  if (from.pbxGroupId != null) to.pbxGroupId = decodeString(from.pbxGroupId, "/pbxGroupId", failures);
  if (failures.length !== before) under(at, before, failures);
  return to;
}

export function decodeUserId(value: unknown, at: string, failures: InputFailure[]): string {
  return decodeText(value, at, failures, 1, 64);
}

export function decodeUserToInvite(value: unknown, at: string, failures: InputFailure[]): UserToInvite {
  const to = {} as UserToInvite;
  const from = decodeObject(value, at, failures);
  if (from === undefined) return to;
  const before = failures.length;
  if (from.email != null) to.email = decodeEmailAddress(from.email, "/email", failures);
  if (from.phone != null) to.phone = decodePhoneNumber(from.phone, "/phone", failures);
  if (from.name != null) to.name = decodePersonName(from.name, "/name", failures);
  if (from.colleague != null) to.colleague = decodeBoolean(from.colleague, "/colleague", failures);
  else to.colleague = false;
  if (failures.length !== before) under(at, before, failures);
  return to;
}

export function decodeUsersIdList(value: unknown, at: string, failures: InputFailure[]): string[] {
  return decodeList(value, at, failures, decodeUserId, 0, 100);
}

export function decodeUsersToInviteList(value: unknown, at: string, failures: InputFailure[]): UserToInvite[] {
  return decodeList(value, at, failures, decodeUserToInvite, 0, 100);
}

export function decodeWebhookDeliveryId(value: unknown, at: string, failures: InputFailure[]): string {
  return decodeText(value, at, failures, 1, 64);
}

export function decodeWebhookDeliveryState(value: unknown, at: string, failures: InputFailure[]): WebhookDeliveryState {
  switch (value) {
    case "pending":
    case "delivered":
    case "failed":
      return value;
    default:
      return failEnum(value, at, "pending, delivered, failed", failures);
  }
}

export function decodeWebhookDescription(value: unknown, at: string, failures: InputFailure[]): string {
  return decodeText(value, at, failures, 1, 200);
}

export function decodeWebhookDisabledReason(value: unknown, at: string, failures: InputFailure[]): string {
  return decodeText(value, at, failures, 1, 200);
}

export function decodeWebhookEventType(value: unknown, at: string, failures: InputFailure[]): WebhookEventType {
  switch (value) {
    case "chat:channel:created":
    case "chat:message:new":
    case "chat:message:updated":
    case "chat:message:deleted":
    case "chat:message:pinned":
    case "chat:message:unpinned":
    case "chat:message:reaction:new":
    case "chat:message:reaction:deleted":
    case "chat:message:action":
    case "chat:channel:updated":
    case "chat:channel:deleted":
    case "chat:channel:assigned":
    case "chat:member:added":
    case "chat:member:removed":
    case "chat:channel:read":
    case "chat:typing:start":
    case "chat:typing:stop":
      return value;
    default:
      return failEnum(value, at, "chat:channel:created, chat:message:new, chat:message:updated, chat:message:deleted, chat:message:pinned, chat:message:unpinned, chat:message:reaction:new, chat:message:reaction:deleted, chat:message:action, chat:channel:updated, chat:channel:deleted, chat:channel:assigned, chat:member:added, chat:member:removed, chat:channel:read, chat:typing:start, chat:typing:stop", failures);
  }
}

export function decodeWebhookEventTypesList(value: unknown, at: string, failures: InputFailure[]): WebhookEventType[] {
  return decodeList(value, at, failures, decodeWebhookEventType, 1, 15);
}

export function decodeWebhookId(value: unknown, at: string, failures: InputFailure[]): string {
  return decodeText(value, at, failures, 1, 64);
}

export function decodeWebhookUrl(value: unknown, at: string, failures: InputFailure[]): string {
  return decodePattern(value, at, failures, WEBHOOK_URL_PATTERN, 1, 2_048);
}

export function decodeWelcomeMessage(value: unknown, at: string, failures: InputFailure[]): WelcomeMessage {
  const to = {} as WelcomeMessage;
  const from = decodeObject(value, at, failures);
  if (from === undefined) return to;
  const before = failures.length;
  if (from.text != null) to.text = decodeMessageText(from.text, "/text", failures);
  if (from.elements != null) to.elements = decodeElementsList(from.elements, "/elements", failures);
  if (from.attachments != null) to.attachments = decodeMessageAttachmentList(from.attachments, "/attachments", failures);
  if (from.quote != null) to.quote = decodeMessageQuote(from.quote, "/quote", failures);
  if (failures.length !== before) under(at, before, failures);
  return to;
}

export function decodeWelcomeMessagesList(value: unknown, at: string, failures: InputFailure[]): WelcomeMessage[] {
  return decodeList(value, at, failures, decodeWelcomeMessage, 0, 10);
}
