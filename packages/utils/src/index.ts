export { collect } from "./collect";
export { type ChannelTitleOptions, channelTitle, isDeletedMessage, isSystemMessage, userDisplayName } from "./display";
export { actionButton, actions, type ButtonOptions, linkButton, replyButton, whatsappTemplate } from "./elements";
export type { ConversationsEvent, ConversationsEventOf } from "./events";
export { listAllChannels } from "./lists/list-channels";
export { listAllMembers, type MemberWithUser } from "./lists/list-members";
export { listAllMessages } from "./lists/list-messages";
export { listMessagesAfter } from "./lists/list-messages-after";
export { listAllPinnedMessages } from "./lists/list-pinned-messages";
export { listAllReactions } from "./lists/list-reactions";
export { listAllReadStatuses } from "./lists/list-read-statuses";
export { listAllTaggedChannels } from "./lists/list-tagged-channels";
export { listAllTags } from "./lists/list-tags";
export type { ListOptions } from "./lists/pages";
export { queryAllChannels } from "./lists/query-channels";
export { type MessagePreviewOptions, messagePreview } from "./message-preview";
export type { UploadProgress } from "./put-bytes";
export { type SubscribeOptions, type Subscription, type SubscriptionState, subscribe } from "./realtime/subscribe";
export { parseSystemEvent, type SystemEvent } from "./system-events";
export {
  type ExpiringToken,
  type RefreshingTokenOptions,
  refreshingToken,
  staticToken,
  type TokenFunction,
} from "./tokens";
export { UploadError, type UploadProblem } from "./upload-error";
export { type UploadInput, uploadFile } from "./upload-file";
export type { ByteStream, UploadData } from "./upload-source";
export {
  type WebhookMiddleware,
  type WebhookMiddlewareOptions,
  type WebhookRequest,
  type WebhookResponse,
  webhookMiddleware,
} from "./webhooks/middleware";
export { parseWebhookEvent, type UnknownWebhookEvent, type WebhookEvent } from "./webhooks/parse-webhook-event";
export { type VerifyWebhookOptions, verifyWebhook, type WebhookHeaders } from "./webhooks/verify-webhook";
export { WebhookError, type WebhookProblem } from "./webhooks/webhook-error";
