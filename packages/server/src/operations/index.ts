import type { Handlers } from "../pipeline/call";
import { AddChannelMember } from "./AddChannelMember";
import { AddChannelMembers } from "./AddChannelMembers";
import { AssignChannel } from "./AssignChannel";
import { administration } from "./admin";
import { CreateGroupChannel } from "./CreateGroupChannel";
import { CreateInboxTag } from "./CreateInboxTag";
import { CreateKiteChannel } from "./CreateKiteChannel";
import { DeleteChannel } from "./DeleteChannel";
import { DeleteChannelMember } from "./DeleteChannelMember";
import { DeleteInboxTag } from "./DeleteInboxTag";
import { DeleteMessage } from "./DeleteMessage";
import { DeleteMessageReaction } from "./DeleteMessageReaction";
import { DescribeEvent } from "./DescribeEvent";
import { GetActionTriggerResult } from "./GetActionTriggerResult";
import { GetChannel } from "./GetChannel";
import { GetChannelMember } from "./GetChannelMember";
import { GetDirectChannelId } from "./GetDirectChannelId";
import { GetFilePresignedDownloadUrl } from "./GetFilePresignedDownloadUrl";
import { GetInboxState } from "./GetInboxState";
import { GetMessage } from "./GetMessage";
import { GetOrCreateDirectChannel } from "./GetOrCreateDirectChannel";
import { GetOrCreateSmsChannel } from "./GetOrCreateSmsChannel";
import { GetOrCreateTelephonyChannel } from "./GetOrCreateTelephonyChannel";
import { GetOrCreateWhatsAppChannel } from "./GetOrCreateWhatsAppChannel";
import { GetSmsChannelId } from "./GetSmsChannelId";
import { GetTelephonyChannelId } from "./GetTelephonyChannelId";
import { GetToken } from "./GetToken";
import { GetUploadedFileInfo } from "./GetUploadedFileInfo";
import { GetWhatsAppChannelId } from "./GetWhatsAppChannelId";
import { HideChannel } from "./HideChannel";
import { Invite } from "./Invite";
import { JoinChannel } from "./JoinChannel";
import { LeaveChannel } from "./LeaveChannel";
import { ListChannelMembers } from "./ListChannelMembers";
import { ListChannelMembersReadStatus } from "./ListChannelMembersReadStatus";
import { ListChannels } from "./ListChannels";
import { ListInboxTaggedChannels } from "./ListInboxTaggedChannels";
import { ListInboxTags } from "./ListInboxTags";
import { ListMessageReactions } from "./ListMessageReactions";
import { ListMessages } from "./ListMessages";
import { ListPinnedMessages } from "./ListPinnedMessages";
import { MarkRead } from "./MarkRead";
import { MarkUnread } from "./MarkUnread";
import { PartialUpdateChannel } from "./PartialUpdateChannel";
import { PartialUpdateMessage } from "./PartialUpdateMessage";
import { PinChannel } from "./PinChannel";
import { PinMessage } from "./PinMessage";
import { QueryChannels } from "./QueryChannels";
import { ScheduleExternalFlagAdjustmentJob } from "./ScheduleExternalFlagAdjustmentJob";
import { SendActionTriggerResult } from "./SendActionTriggerResult";
import { SendGiphy } from "./SendGiphy";
import { SendMessage } from "./SendMessage";
import { SendMessageReaction } from "./SendMessageReaction";
import { SendSystemMessage } from "./SendSystemMessage";
import { SendTypingStart } from "./SendTypingStart";
import { SendTypingStop } from "./SendTypingStop";
import { ShowChannel } from "./ShowChannel";
import { TagChannel } from "./TagChannel";
import { TriggerMessageAction } from "./TriggerMessageAction";
import { UnpinChannel } from "./UnpinChannel";
import { UnpinMessage } from "./UnpinMessage";
import { UntagChannel } from "./UntagChannel";
import { UpdateChannel } from "./UpdateChannel";
import { UpdateInboxTag } from "./UpdateInboxTag";
import { UpdateMessage } from "./UpdateMessage";
import { UploadFile } from "./UploadFile";

/** The only registration: what each operation of the model does. Leaving one out doesn't compile. */
export const handlers: Handlers = {
  ...administration,
  AddChannelMember,
  AddChannelMembers,
  AssignChannel,
  CreateGroupChannel,
  CreateInboxTag,
  CreateKiteChannel,
  DeleteChannel,
  DeleteChannelMember,
  DeleteInboxTag,
  DeleteMessage,
  DeleteMessageReaction,
  DescribeEvent,
  GetActionTriggerResult,
  GetChannel,
  GetChannelMember,
  GetDirectChannelId,
  GetFilePresignedDownloadUrl,
  GetInboxState,
  GetMessage,
  GetOrCreateDirectChannel,
  GetOrCreateSmsChannel,
  GetOrCreateTelephonyChannel,
  GetOrCreateWhatsAppChannel,
  GetSmsChannelId,
  GetTelephonyChannelId,
  GetToken,
  GetUploadedFileInfo,
  GetWhatsAppChannelId,
  HideChannel,
  Invite,
  JoinChannel,
  LeaveChannel,
  ListChannelMembers,
  ListChannelMembersReadStatus,
  ListChannels,
  ListInboxTaggedChannels,
  ListInboxTags,
  ListMessageReactions,
  ListMessages,
  ListPinnedMessages,
  MarkRead,
  MarkUnread,
  PartialUpdateChannel,
  PartialUpdateMessage,
  PinChannel,
  PinMessage,
  QueryChannels,
  ScheduleExternalFlagAdjustmentJob,
  SendActionTriggerResult,
  SendGiphy,
  SendMessage,
  SendMessageReaction,
  SendSystemMessage,
  SendTypingStart,
  SendTypingStop,
  ShowChannel,
  TagChannel,
  TriggerMessageAction,
  UnpinChannel,
  UnpinMessage,
  UntagChannel,
  UpdateChannel,
  UpdateInboxTag,
  UpdateMessage,
  UploadFile,
};
