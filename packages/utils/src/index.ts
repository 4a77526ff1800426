export { collect } from "./collect";
export { type ChannelTitleOptions, channelTitle, isDeletedMessage, isSystemMessage, userDisplayName } from "./display";
export { actionButton, actions, type ButtonOptions, linkButton, replyButton, whatsappTemplate } from "./elements";
export { listAllChannels } from "./lists/list-channels";
export { listAllMembers, type MemberWithUser } from "./lists/list-members";
export { listAllMessages } from "./lists/list-messages";
export { listAllPinnedMessages } from "./lists/list-pinned-messages";
export { listAllReactions } from "./lists/list-reactions";
export type { ListOptions } from "./lists/pages";
export { queryAllChannels } from "./lists/query-channels";
export { parseSystemEvent, type SystemEvent } from "./system-events";
export {
  type ExpiringToken,
  type RefreshingTokenOptions,
  refreshingToken,
  staticToken,
  type TokenFunction,
} from "./tokens";
export { UploadError, type UploadInput, uploadFile } from "./upload-file";
