// smithy-typescript generated code
import { createAggregatedClient } from "../runtime";
import type { HttpHandlerOptions as __HttpHandlerOptions } from "@smithy/types";

import {
  type AddChannelMemberCommandInput,
  type AddChannelMemberCommandOutput,
  AddChannelMemberCommand,
} from "./commands/AddChannelMemberCommand";
import {
  type AddChannelMembersCommandInput,
  type AddChannelMembersCommandOutput,
  AddChannelMembersCommand,
} from "./commands/AddChannelMembersCommand";
import {
  type AssignChannelCommandInput,
  type AssignChannelCommandOutput,
  AssignChannelCommand,
} from "./commands/AssignChannelCommand";
import {
  type CreateGroupChannelCommandInput,
  type CreateGroupChannelCommandOutput,
  CreateGroupChannelCommand,
} from "./commands/CreateGroupChannelCommand";
import {
  type CreateInboxTagCommandInput,
  type CreateInboxTagCommandOutput,
  CreateInboxTagCommand,
} from "./commands/CreateInboxTagCommand";
import {
  type CreateKiteChannelCommandInput,
  type CreateKiteChannelCommandOutput,
  CreateKiteChannelCommand,
} from "./commands/CreateKiteChannelCommand";
import {
  type DeleteChannelCommandInput,
  type DeleteChannelCommandOutput,
  DeleteChannelCommand,
} from "./commands/DeleteChannelCommand";
import {
  type DeleteChannelMemberCommandInput,
  type DeleteChannelMemberCommandOutput,
  DeleteChannelMemberCommand,
} from "./commands/DeleteChannelMemberCommand";
import {
  type DeleteInboxTagCommandInput,
  type DeleteInboxTagCommandOutput,
  DeleteInboxTagCommand,
} from "./commands/DeleteInboxTagCommand";
import {
  type DeleteMessageCommandInput,
  type DeleteMessageCommandOutput,
  DeleteMessageCommand,
} from "./commands/DeleteMessageCommand";
import {
  type DeleteMessageReactionCommandInput,
  type DeleteMessageReactionCommandOutput,
  DeleteMessageReactionCommand,
} from "./commands/DeleteMessageReactionCommand";
import {
  type DescribeEventCommandInput,
  type DescribeEventCommandOutput,
  DescribeEventCommand,
} from "./commands/DescribeEventCommand";
import {
  type GetActionTriggerResultCommandInput,
  type GetActionTriggerResultCommandOutput,
  GetActionTriggerResultCommand,
} from "./commands/GetActionTriggerResultCommand";
import {
  type GetChannelCommandInput,
  type GetChannelCommandOutput,
  GetChannelCommand,
} from "./commands/GetChannelCommand";
import {
  type GetChannelMemberCommandInput,
  type GetChannelMemberCommandOutput,
  GetChannelMemberCommand,
} from "./commands/GetChannelMemberCommand";
import {
  type GetDirectChannelIdCommandInput,
  type GetDirectChannelIdCommandOutput,
  GetDirectChannelIdCommand,
} from "./commands/GetDirectChannelIdCommand";
import {
  type GetFilePresignedDownloadUrlCommandInput,
  type GetFilePresignedDownloadUrlCommandOutput,
  GetFilePresignedDownloadUrlCommand,
} from "./commands/GetFilePresignedDownloadUrlCommand";
import {
  type GetInboxStateCommandInput,
  type GetInboxStateCommandOutput,
  GetInboxStateCommand,
} from "./commands/GetInboxStateCommand";
import {
  type GetMessageCommandInput,
  type GetMessageCommandOutput,
  GetMessageCommand,
} from "./commands/GetMessageCommand";
import {
  type GetOrCreateDirectChannelCommandInput,
  type GetOrCreateDirectChannelCommandOutput,
  GetOrCreateDirectChannelCommand,
} from "./commands/GetOrCreateDirectChannelCommand";
import {
  type GetOrCreateSmsChannelCommandInput,
  type GetOrCreateSmsChannelCommandOutput,
  GetOrCreateSmsChannelCommand,
} from "./commands/GetOrCreateSmsChannelCommand";
import {
  type GetOrCreateTelephonyChannelCommandInput,
  type GetOrCreateTelephonyChannelCommandOutput,
  GetOrCreateTelephonyChannelCommand,
} from "./commands/GetOrCreateTelephonyChannelCommand";
import {
  type GetOrCreateWhatsAppChannelCommandInput,
  type GetOrCreateWhatsAppChannelCommandOutput,
  GetOrCreateWhatsAppChannelCommand,
} from "./commands/GetOrCreateWhatsAppChannelCommand";
import {
  type GetSmsChannelIdCommandInput,
  type GetSmsChannelIdCommandOutput,
  GetSmsChannelIdCommand,
} from "./commands/GetSmsChannelIdCommand";
import {
  type GetTelephonyChannelIdCommandInput,
  type GetTelephonyChannelIdCommandOutput,
  GetTelephonyChannelIdCommand,
} from "./commands/GetTelephonyChannelIdCommand";
import { type GetTokenCommandInput, type GetTokenCommandOutput, GetTokenCommand } from "./commands/GetTokenCommand";
import {
  type GetUploadedFileInfoCommandInput,
  type GetUploadedFileInfoCommandOutput,
  GetUploadedFileInfoCommand,
} from "./commands/GetUploadedFileInfoCommand";
import {
  type GetWhatsAppChannelIdCommandInput,
  type GetWhatsAppChannelIdCommandOutput,
  GetWhatsAppChannelIdCommand,
} from "./commands/GetWhatsAppChannelIdCommand";
import {
  type HideChannelCommandInput,
  type HideChannelCommandOutput,
  HideChannelCommand,
} from "./commands/HideChannelCommand";
import { type InviteCommandInput, type InviteCommandOutput, InviteCommand } from "./commands/InviteCommand";
import {
  type JoinChannelCommandInput,
  type JoinChannelCommandOutput,
  JoinChannelCommand,
} from "./commands/JoinChannelCommand";
import {
  type LeaveChannelCommandInput,
  type LeaveChannelCommandOutput,
  LeaveChannelCommand,
} from "./commands/LeaveChannelCommand";
import {
  type ListChannelMembersCommandInput,
  type ListChannelMembersCommandOutput,
  ListChannelMembersCommand,
} from "./commands/ListChannelMembersCommand";
import {
  type ListChannelMembersReadStatusCommandInput,
  type ListChannelMembersReadStatusCommandOutput,
  ListChannelMembersReadStatusCommand,
} from "./commands/ListChannelMembersReadStatusCommand";
import {
  type ListChannelsCommandInput,
  type ListChannelsCommandOutput,
  ListChannelsCommand,
} from "./commands/ListChannelsCommand";
import {
  type ListInboxTaggedChannelsCommandInput,
  type ListInboxTaggedChannelsCommandOutput,
  ListInboxTaggedChannelsCommand,
} from "./commands/ListInboxTaggedChannelsCommand";
import {
  type ListInboxTagsCommandInput,
  type ListInboxTagsCommandOutput,
  ListInboxTagsCommand,
} from "./commands/ListInboxTagsCommand";
import {
  type ListMessageReactionsCommandInput,
  type ListMessageReactionsCommandOutput,
  ListMessageReactionsCommand,
} from "./commands/ListMessageReactionsCommand";
import {
  type ListMessagesCommandInput,
  type ListMessagesCommandOutput,
  ListMessagesCommand,
} from "./commands/ListMessagesCommand";
import {
  type ListPinnedMessagesCommandInput,
  type ListPinnedMessagesCommandOutput,
  ListPinnedMessagesCommand,
} from "./commands/ListPinnedMessagesCommand";
import { type MarkReadCommandInput, type MarkReadCommandOutput, MarkReadCommand } from "./commands/MarkReadCommand";
import {
  type MarkUnreadCommandInput,
  type MarkUnreadCommandOutput,
  MarkUnreadCommand,
} from "./commands/MarkUnreadCommand";
import {
  type PartialUpdateChannelCommandInput,
  type PartialUpdateChannelCommandOutput,
  PartialUpdateChannelCommand,
} from "./commands/PartialUpdateChannelCommand";
import {
  type PartialUpdateMessageCommandInput,
  type PartialUpdateMessageCommandOutput,
  PartialUpdateMessageCommand,
} from "./commands/PartialUpdateMessageCommand";
import {
  type PinChannelCommandInput,
  type PinChannelCommandOutput,
  PinChannelCommand,
} from "./commands/PinChannelCommand";
import {
  type PinMessageCommandInput,
  type PinMessageCommandOutput,
  PinMessageCommand,
} from "./commands/PinMessageCommand";
import {
  type QueryChannelsCommandInput,
  type QueryChannelsCommandOutput,
  QueryChannelsCommand,
} from "./commands/QueryChannelsCommand";
import {
  type ScheduleExternalFlagAdjustmentJobCommandInput,
  type ScheduleExternalFlagAdjustmentJobCommandOutput,
  ScheduleExternalFlagAdjustmentJobCommand,
} from "./commands/ScheduleExternalFlagAdjustmentJobCommand";
import {
  type SendActionTriggerResultCommandInput,
  type SendActionTriggerResultCommandOutput,
  SendActionTriggerResultCommand,
} from "./commands/SendActionTriggerResultCommand";
import { type SendGiphyCommandInput, type SendGiphyCommandOutput, SendGiphyCommand } from "./commands/SendGiphyCommand";
import {
  type SendMessageCommandInput,
  type SendMessageCommandOutput,
  SendMessageCommand,
} from "./commands/SendMessageCommand";
import {
  type SendMessageReactionCommandInput,
  type SendMessageReactionCommandOutput,
  SendMessageReactionCommand,
} from "./commands/SendMessageReactionCommand";
import {
  type SendSystemMessageCommandInput,
  type SendSystemMessageCommandOutput,
  SendSystemMessageCommand,
} from "./commands/SendSystemMessageCommand";
import {
  type SendTypingStartCommandInput,
  type SendTypingStartCommandOutput,
  SendTypingStartCommand,
} from "./commands/SendTypingStartCommand";
import {
  type SendTypingStopCommandInput,
  type SendTypingStopCommandOutput,
  SendTypingStopCommand,
} from "./commands/SendTypingStopCommand";
import {
  type ShowChannelCommandInput,
  type ShowChannelCommandOutput,
  ShowChannelCommand,
} from "./commands/ShowChannelCommand";
import {
  type TagChannelCommandInput,
  type TagChannelCommandOutput,
  TagChannelCommand,
} from "./commands/TagChannelCommand";
import {
  type TriggerMessageActionCommandInput,
  type TriggerMessageActionCommandOutput,
  TriggerMessageActionCommand,
} from "./commands/TriggerMessageActionCommand";
import {
  type UnpinChannelCommandInput,
  type UnpinChannelCommandOutput,
  UnpinChannelCommand,
} from "./commands/UnpinChannelCommand";
import {
  type UnpinMessageCommandInput,
  type UnpinMessageCommandOutput,
  UnpinMessageCommand,
} from "./commands/UnpinMessageCommand";
import {
  type UntagChannelCommandInput,
  type UntagChannelCommandOutput,
  UntagChannelCommand,
} from "./commands/UntagChannelCommand";
import {
  type UpdateChannelCommandInput,
  type UpdateChannelCommandOutput,
  UpdateChannelCommand,
} from "./commands/UpdateChannelCommand";
import {
  type UpdateInboxTagCommandInput,
  type UpdateInboxTagCommandOutput,
  UpdateInboxTagCommand,
} from "./commands/UpdateInboxTagCommand";
import {
  type UpdateMessageCommandInput,
  type UpdateMessageCommandOutput,
  UpdateMessageCommand,
} from "./commands/UpdateMessageCommand";
import {
  type UploadFileCommandInput,
  type UploadFileCommandOutput,
  UploadFileCommand,
} from "./commands/UploadFileCommand";
import { ConversationsClient } from "./ConversationsClient";

const commands = {
  AddChannelMemberCommand,
  AddChannelMembersCommand,
  AssignChannelCommand,
  CreateGroupChannelCommand,
  CreateInboxTagCommand,
  CreateKiteChannelCommand,
  DeleteChannelCommand,
  DeleteChannelMemberCommand,
  DeleteInboxTagCommand,
  DeleteMessageCommand,
  DeleteMessageReactionCommand,
  DescribeEventCommand,
  GetActionTriggerResultCommand,
  GetChannelCommand,
  GetChannelMemberCommand,
  GetDirectChannelIdCommand,
  GetFilePresignedDownloadUrlCommand,
  GetInboxStateCommand,
  GetMessageCommand,
  GetOrCreateDirectChannelCommand,
  GetOrCreateSmsChannelCommand,
  GetOrCreateTelephonyChannelCommand,
  GetOrCreateWhatsAppChannelCommand,
  GetSmsChannelIdCommand,
  GetTelephonyChannelIdCommand,
  GetTokenCommand,
  GetUploadedFileInfoCommand,
  GetWhatsAppChannelIdCommand,
  HideChannelCommand,
  InviteCommand,
  JoinChannelCommand,
  LeaveChannelCommand,
  ListChannelMembersCommand,
  ListChannelMembersReadStatusCommand,
  ListChannelsCommand,
  ListInboxTaggedChannelsCommand,
  ListInboxTagsCommand,
  ListMessageReactionsCommand,
  ListMessagesCommand,
  ListPinnedMessagesCommand,
  MarkReadCommand,
  MarkUnreadCommand,
  PartialUpdateChannelCommand,
  PartialUpdateMessageCommand,
  PinChannelCommand,
  PinMessageCommand,
  QueryChannelsCommand,
  ScheduleExternalFlagAdjustmentJobCommand,
  SendActionTriggerResultCommand,
  SendGiphyCommand,
  SendMessageCommand,
  SendMessageReactionCommand,
  SendSystemMessageCommand,
  SendTypingStartCommand,
  SendTypingStopCommand,
  ShowChannelCommand,
  TagChannelCommand,
  TriggerMessageActionCommand,
  UnpinChannelCommand,
  UnpinMessageCommand,
  UntagChannelCommand,
  UpdateChannelCommand,
  UpdateInboxTagCommand,
  UpdateMessageCommand,
  UploadFileCommand,
};

export interface Conversations {
  /**
   * @see {@link AddChannelMemberCommand}
   */
  addChannelMember(
    args: AddChannelMemberCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<AddChannelMemberCommandOutput>;
  addChannelMember(
    args: AddChannelMemberCommandInput,
    cb: (err: any, data?: AddChannelMemberCommandOutput) => void
  ): void;
  addChannelMember(
    args: AddChannelMemberCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: AddChannelMemberCommandOutput) => void
  ): void;

  /**
   * @see {@link AddChannelMembersCommand}
   */
  addChannelMembers(
    args: AddChannelMembersCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<AddChannelMembersCommandOutput>;
  addChannelMembers(
    args: AddChannelMembersCommandInput,
    cb: (err: any, data?: AddChannelMembersCommandOutput) => void
  ): void;
  addChannelMembers(
    args: AddChannelMembersCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: AddChannelMembersCommandOutput) => void
  ): void;

  /**
   * @see {@link AssignChannelCommand}
   */
  assignChannel(
    args: AssignChannelCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<AssignChannelCommandOutput>;
  assignChannel(
    args: AssignChannelCommandInput,
    cb: (err: any, data?: AssignChannelCommandOutput) => void
  ): void;
  assignChannel(
    args: AssignChannelCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: AssignChannelCommandOutput) => void
  ): void;

  /**
   * @see {@link CreateGroupChannelCommand}
   */
  createGroupChannel(): Promise<CreateGroupChannelCommandOutput>;
  createGroupChannel(
    args: CreateGroupChannelCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<CreateGroupChannelCommandOutput>;
  createGroupChannel(
    args: CreateGroupChannelCommandInput,
    cb: (err: any, data?: CreateGroupChannelCommandOutput) => void
  ): void;
  createGroupChannel(
    args: CreateGroupChannelCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: CreateGroupChannelCommandOutput) => void
  ): void;

  /**
   * @see {@link CreateInboxTagCommand}
   */
  createInboxTag(
    args: CreateInboxTagCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<CreateInboxTagCommandOutput>;
  createInboxTag(
    args: CreateInboxTagCommandInput,
    cb: (err: any, data?: CreateInboxTagCommandOutput) => void
  ): void;
  createInboxTag(
    args: CreateInboxTagCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: CreateInboxTagCommandOutput) => void
  ): void;

  /**
   * @see {@link CreateKiteChannelCommand}
   */
  createKiteChannel(
    args: CreateKiteChannelCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<CreateKiteChannelCommandOutput>;
  createKiteChannel(
    args: CreateKiteChannelCommandInput,
    cb: (err: any, data?: CreateKiteChannelCommandOutput) => void
  ): void;
  createKiteChannel(
    args: CreateKiteChannelCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: CreateKiteChannelCommandOutput) => void
  ): void;

  /**
   * @see {@link DeleteChannelCommand}
   */
  deleteChannel(
    args: DeleteChannelCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<DeleteChannelCommandOutput>;
  deleteChannel(
    args: DeleteChannelCommandInput,
    cb: (err: any, data?: DeleteChannelCommandOutput) => void
  ): void;
  deleteChannel(
    args: DeleteChannelCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: DeleteChannelCommandOutput) => void
  ): void;

  /**
   * @see {@link DeleteChannelMemberCommand}
   */
  deleteChannelMember(
    args: DeleteChannelMemberCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<DeleteChannelMemberCommandOutput>;
  deleteChannelMember(
    args: DeleteChannelMemberCommandInput,
    cb: (err: any, data?: DeleteChannelMemberCommandOutput) => void
  ): void;
  deleteChannelMember(
    args: DeleteChannelMemberCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: DeleteChannelMemberCommandOutput) => void
  ): void;

  /**
   * @see {@link DeleteInboxTagCommand}
   */
  deleteInboxTag(
    args: DeleteInboxTagCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<DeleteInboxTagCommandOutput>;
  deleteInboxTag(
    args: DeleteInboxTagCommandInput,
    cb: (err: any, data?: DeleteInboxTagCommandOutput) => void
  ): void;
  deleteInboxTag(
    args: DeleteInboxTagCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: DeleteInboxTagCommandOutput) => void
  ): void;

  /**
   * @see {@link DeleteMessageCommand}
   */
  deleteMessage(
    args: DeleteMessageCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<DeleteMessageCommandOutput>;
  deleteMessage(
    args: DeleteMessageCommandInput,
    cb: (err: any, data?: DeleteMessageCommandOutput) => void
  ): void;
  deleteMessage(
    args: DeleteMessageCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: DeleteMessageCommandOutput) => void
  ): void;

  /**
   * @see {@link DeleteMessageReactionCommand}
   */
  deleteMessageReaction(
    args: DeleteMessageReactionCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<DeleteMessageReactionCommandOutput>;
  deleteMessageReaction(
    args: DeleteMessageReactionCommandInput,
    cb: (err: any, data?: DeleteMessageReactionCommandOutput) => void
  ): void;
  deleteMessageReaction(
    args: DeleteMessageReactionCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: DeleteMessageReactionCommandOutput) => void
  ): void;

  /**
   * @see {@link DescribeEventCommand}
   */
  describeEvent(): Promise<DescribeEventCommandOutput>;
  describeEvent(
    args: DescribeEventCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<DescribeEventCommandOutput>;
  describeEvent(
    args: DescribeEventCommandInput,
    cb: (err: any, data?: DescribeEventCommandOutput) => void
  ): void;
  describeEvent(
    args: DescribeEventCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: DescribeEventCommandOutput) => void
  ): void;

  /**
   * @see {@link GetActionTriggerResultCommand}
   */
  getActionTriggerResult(
    args: GetActionTriggerResultCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<GetActionTriggerResultCommandOutput>;
  getActionTriggerResult(
    args: GetActionTriggerResultCommandInput,
    cb: (err: any, data?: GetActionTriggerResultCommandOutput) => void
  ): void;
  getActionTriggerResult(
    args: GetActionTriggerResultCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: GetActionTriggerResultCommandOutput) => void
  ): void;

  /**
   * @see {@link GetChannelCommand}
   */
  getChannel(
    args: GetChannelCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<GetChannelCommandOutput>;
  getChannel(
    args: GetChannelCommandInput,
    cb: (err: any, data?: GetChannelCommandOutput) => void
  ): void;
  getChannel(
    args: GetChannelCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: GetChannelCommandOutput) => void
  ): void;

  /**
   * @see {@link GetChannelMemberCommand}
   */
  getChannelMember(
    args: GetChannelMemberCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<GetChannelMemberCommandOutput>;
  getChannelMember(
    args: GetChannelMemberCommandInput,
    cb: (err: any, data?: GetChannelMemberCommandOutput) => void
  ): void;
  getChannelMember(
    args: GetChannelMemberCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: GetChannelMemberCommandOutput) => void
  ): void;

  /**
   * @see {@link GetDirectChannelIdCommand}
   */
  getDirectChannelId(
    args: GetDirectChannelIdCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<GetDirectChannelIdCommandOutput>;
  getDirectChannelId(
    args: GetDirectChannelIdCommandInput,
    cb: (err: any, data?: GetDirectChannelIdCommandOutput) => void
  ): void;
  getDirectChannelId(
    args: GetDirectChannelIdCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: GetDirectChannelIdCommandOutput) => void
  ): void;

  /**
   * @see {@link GetFilePresignedDownloadUrlCommand}
   */
  getFilePresignedDownloadUrl(
    args: GetFilePresignedDownloadUrlCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<GetFilePresignedDownloadUrlCommandOutput>;
  getFilePresignedDownloadUrl(
    args: GetFilePresignedDownloadUrlCommandInput,
    cb: (err: any, data?: GetFilePresignedDownloadUrlCommandOutput) => void
  ): void;
  getFilePresignedDownloadUrl(
    args: GetFilePresignedDownloadUrlCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: GetFilePresignedDownloadUrlCommandOutput) => void
  ): void;

  /**
   * @see {@link GetInboxStateCommand}
   */
  getInboxState(): Promise<GetInboxStateCommandOutput>;
  getInboxState(
    args: GetInboxStateCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<GetInboxStateCommandOutput>;
  getInboxState(
    args: GetInboxStateCommandInput,
    cb: (err: any, data?: GetInboxStateCommandOutput) => void
  ): void;
  getInboxState(
    args: GetInboxStateCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: GetInboxStateCommandOutput) => void
  ): void;

  /**
   * @see {@link GetMessageCommand}
   */
  getMessage(
    args: GetMessageCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<GetMessageCommandOutput>;
  getMessage(
    args: GetMessageCommandInput,
    cb: (err: any, data?: GetMessageCommandOutput) => void
  ): void;
  getMessage(
    args: GetMessageCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: GetMessageCommandOutput) => void
  ): void;

  /**
   * @see {@link GetOrCreateDirectChannelCommand}
   */
  getOrCreateDirectChannel(): Promise<GetOrCreateDirectChannelCommandOutput>;
  getOrCreateDirectChannel(
    args: GetOrCreateDirectChannelCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<GetOrCreateDirectChannelCommandOutput>;
  getOrCreateDirectChannel(
    args: GetOrCreateDirectChannelCommandInput,
    cb: (err: any, data?: GetOrCreateDirectChannelCommandOutput) => void
  ): void;
  getOrCreateDirectChannel(
    args: GetOrCreateDirectChannelCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: GetOrCreateDirectChannelCommandOutput) => void
  ): void;

  /**
   * @see {@link GetOrCreateSmsChannelCommand}
   */
  getOrCreateSmsChannel(
    args: GetOrCreateSmsChannelCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<GetOrCreateSmsChannelCommandOutput>;
  getOrCreateSmsChannel(
    args: GetOrCreateSmsChannelCommandInput,
    cb: (err: any, data?: GetOrCreateSmsChannelCommandOutput) => void
  ): void;
  getOrCreateSmsChannel(
    args: GetOrCreateSmsChannelCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: GetOrCreateSmsChannelCommandOutput) => void
  ): void;

  /**
   * @see {@link GetOrCreateTelephonyChannelCommand}
   */
  getOrCreateTelephonyChannel(
    args: GetOrCreateTelephonyChannelCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<GetOrCreateTelephonyChannelCommandOutput>;
  getOrCreateTelephonyChannel(
    args: GetOrCreateTelephonyChannelCommandInput,
    cb: (err: any, data?: GetOrCreateTelephonyChannelCommandOutput) => void
  ): void;
  getOrCreateTelephonyChannel(
    args: GetOrCreateTelephonyChannelCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: GetOrCreateTelephonyChannelCommandOutput) => void
  ): void;

  /**
   * @see {@link GetOrCreateWhatsAppChannelCommand}
   */
  getOrCreateWhatsAppChannel(
    args: GetOrCreateWhatsAppChannelCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<GetOrCreateWhatsAppChannelCommandOutput>;
  getOrCreateWhatsAppChannel(
    args: GetOrCreateWhatsAppChannelCommandInput,
    cb: (err: any, data?: GetOrCreateWhatsAppChannelCommandOutput) => void
  ): void;
  getOrCreateWhatsAppChannel(
    args: GetOrCreateWhatsAppChannelCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: GetOrCreateWhatsAppChannelCommandOutput) => void
  ): void;

  /**
   * @see {@link GetSmsChannelIdCommand}
   */
  getSmsChannelId(
    args: GetSmsChannelIdCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<GetSmsChannelIdCommandOutput>;
  getSmsChannelId(
    args: GetSmsChannelIdCommandInput,
    cb: (err: any, data?: GetSmsChannelIdCommandOutput) => void
  ): void;
  getSmsChannelId(
    args: GetSmsChannelIdCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: GetSmsChannelIdCommandOutput) => void
  ): void;

  /**
   * @see {@link GetTelephonyChannelIdCommand}
   */
  getTelephonyChannelId(
    args: GetTelephonyChannelIdCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<GetTelephonyChannelIdCommandOutput>;
  getTelephonyChannelId(
    args: GetTelephonyChannelIdCommandInput,
    cb: (err: any, data?: GetTelephonyChannelIdCommandOutput) => void
  ): void;
  getTelephonyChannelId(
    args: GetTelephonyChannelIdCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: GetTelephonyChannelIdCommandOutput) => void
  ): void;

  /**
   * @see {@link GetTokenCommand}
   */
  getToken(): Promise<GetTokenCommandOutput>;
  getToken(
    args: GetTokenCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<GetTokenCommandOutput>;
  getToken(
    args: GetTokenCommandInput,
    cb: (err: any, data?: GetTokenCommandOutput) => void
  ): void;
  getToken(
    args: GetTokenCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: GetTokenCommandOutput) => void
  ): void;

  /**
   * @see {@link GetUploadedFileInfoCommand}
   */
  getUploadedFileInfo(
    args: GetUploadedFileInfoCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<GetUploadedFileInfoCommandOutput>;
  getUploadedFileInfo(
    args: GetUploadedFileInfoCommandInput,
    cb: (err: any, data?: GetUploadedFileInfoCommandOutput) => void
  ): void;
  getUploadedFileInfo(
    args: GetUploadedFileInfoCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: GetUploadedFileInfoCommandOutput) => void
  ): void;

  /**
   * @see {@link GetWhatsAppChannelIdCommand}
   */
  getWhatsAppChannelId(
    args: GetWhatsAppChannelIdCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<GetWhatsAppChannelIdCommandOutput>;
  getWhatsAppChannelId(
    args: GetWhatsAppChannelIdCommandInput,
    cb: (err: any, data?: GetWhatsAppChannelIdCommandOutput) => void
  ): void;
  getWhatsAppChannelId(
    args: GetWhatsAppChannelIdCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: GetWhatsAppChannelIdCommandOutput) => void
  ): void;

  /**
   * @see {@link HideChannelCommand}
   */
  hideChannel(
    args: HideChannelCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<HideChannelCommandOutput>;
  hideChannel(
    args: HideChannelCommandInput,
    cb: (err: any, data?: HideChannelCommandOutput) => void
  ): void;
  hideChannel(
    args: HideChannelCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: HideChannelCommandOutput) => void
  ): void;

  /**
   * @see {@link InviteCommand}
   */
  invite(
    args: InviteCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<InviteCommandOutput>;
  invite(
    args: InviteCommandInput,
    cb: (err: any, data?: InviteCommandOutput) => void
  ): void;
  invite(
    args: InviteCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: InviteCommandOutput) => void
  ): void;

  /**
   * @see {@link JoinChannelCommand}
   */
  joinChannel(
    args: JoinChannelCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<JoinChannelCommandOutput>;
  joinChannel(
    args: JoinChannelCommandInput,
    cb: (err: any, data?: JoinChannelCommandOutput) => void
  ): void;
  joinChannel(
    args: JoinChannelCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: JoinChannelCommandOutput) => void
  ): void;

  /**
   * @see {@link LeaveChannelCommand}
   */
  leaveChannel(
    args: LeaveChannelCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<LeaveChannelCommandOutput>;
  leaveChannel(
    args: LeaveChannelCommandInput,
    cb: (err: any, data?: LeaveChannelCommandOutput) => void
  ): void;
  leaveChannel(
    args: LeaveChannelCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: LeaveChannelCommandOutput) => void
  ): void;

  /**
   * @see {@link ListChannelMembersCommand}
   */
  listChannelMembers(
    args: ListChannelMembersCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<ListChannelMembersCommandOutput>;
  listChannelMembers(
    args: ListChannelMembersCommandInput,
    cb: (err: any, data?: ListChannelMembersCommandOutput) => void
  ): void;
  listChannelMembers(
    args: ListChannelMembersCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: ListChannelMembersCommandOutput) => void
  ): void;

  /**
   * @see {@link ListChannelMembersReadStatusCommand}
   */
  listChannelMembersReadStatus(
    args: ListChannelMembersReadStatusCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<ListChannelMembersReadStatusCommandOutput>;
  listChannelMembersReadStatus(
    args: ListChannelMembersReadStatusCommandInput,
    cb: (err: any, data?: ListChannelMembersReadStatusCommandOutput) => void
  ): void;
  listChannelMembersReadStatus(
    args: ListChannelMembersReadStatusCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: ListChannelMembersReadStatusCommandOutput) => void
  ): void;

  /**
   * @see {@link ListChannelsCommand}
   */
  listChannels(): Promise<ListChannelsCommandOutput>;
  listChannels(
    args: ListChannelsCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<ListChannelsCommandOutput>;
  listChannels(
    args: ListChannelsCommandInput,
    cb: (err: any, data?: ListChannelsCommandOutput) => void
  ): void;
  listChannels(
    args: ListChannelsCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: ListChannelsCommandOutput) => void
  ): void;

  /**
   * @see {@link ListInboxTaggedChannelsCommand}
   */
  listInboxTaggedChannels(
    args: ListInboxTaggedChannelsCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<ListInboxTaggedChannelsCommandOutput>;
  listInboxTaggedChannels(
    args: ListInboxTaggedChannelsCommandInput,
    cb: (err: any, data?: ListInboxTaggedChannelsCommandOutput) => void
  ): void;
  listInboxTaggedChannels(
    args: ListInboxTaggedChannelsCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: ListInboxTaggedChannelsCommandOutput) => void
  ): void;

  /**
   * @see {@link ListInboxTagsCommand}
   */
  listInboxTags(): Promise<ListInboxTagsCommandOutput>;
  listInboxTags(
    args: ListInboxTagsCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<ListInboxTagsCommandOutput>;
  listInboxTags(
    args: ListInboxTagsCommandInput,
    cb: (err: any, data?: ListInboxTagsCommandOutput) => void
  ): void;
  listInboxTags(
    args: ListInboxTagsCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: ListInboxTagsCommandOutput) => void
  ): void;

  /**
   * @see {@link ListMessageReactionsCommand}
   */
  listMessageReactions(
    args: ListMessageReactionsCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<ListMessageReactionsCommandOutput>;
  listMessageReactions(
    args: ListMessageReactionsCommandInput,
    cb: (err: any, data?: ListMessageReactionsCommandOutput) => void
  ): void;
  listMessageReactions(
    args: ListMessageReactionsCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: ListMessageReactionsCommandOutput) => void
  ): void;

  /**
   * @see {@link ListMessagesCommand}
   */
  listMessages(
    args: ListMessagesCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<ListMessagesCommandOutput>;
  listMessages(
    args: ListMessagesCommandInput,
    cb: (err: any, data?: ListMessagesCommandOutput) => void
  ): void;
  listMessages(
    args: ListMessagesCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: ListMessagesCommandOutput) => void
  ): void;

  /**
   * @see {@link ListPinnedMessagesCommand}
   */
  listPinnedMessages(
    args: ListPinnedMessagesCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<ListPinnedMessagesCommandOutput>;
  listPinnedMessages(
    args: ListPinnedMessagesCommandInput,
    cb: (err: any, data?: ListPinnedMessagesCommandOutput) => void
  ): void;
  listPinnedMessages(
    args: ListPinnedMessagesCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: ListPinnedMessagesCommandOutput) => void
  ): void;

  /**
   * @see {@link MarkReadCommand}
   */
  markRead(
    args: MarkReadCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<MarkReadCommandOutput>;
  markRead(
    args: MarkReadCommandInput,
    cb: (err: any, data?: MarkReadCommandOutput) => void
  ): void;
  markRead(
    args: MarkReadCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: MarkReadCommandOutput) => void
  ): void;

  /**
   * @see {@link MarkUnreadCommand}
   */
  markUnread(
    args: MarkUnreadCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<MarkUnreadCommandOutput>;
  markUnread(
    args: MarkUnreadCommandInput,
    cb: (err: any, data?: MarkUnreadCommandOutput) => void
  ): void;
  markUnread(
    args: MarkUnreadCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: MarkUnreadCommandOutput) => void
  ): void;

  /**
   * @see {@link PartialUpdateChannelCommand}
   */
  partialUpdateChannel(
    args: PartialUpdateChannelCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<PartialUpdateChannelCommandOutput>;
  partialUpdateChannel(
    args: PartialUpdateChannelCommandInput,
    cb: (err: any, data?: PartialUpdateChannelCommandOutput) => void
  ): void;
  partialUpdateChannel(
    args: PartialUpdateChannelCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: PartialUpdateChannelCommandOutput) => void
  ): void;

  /**
   * @see {@link PartialUpdateMessageCommand}
   */
  partialUpdateMessage(
    args: PartialUpdateMessageCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<PartialUpdateMessageCommandOutput>;
  partialUpdateMessage(
    args: PartialUpdateMessageCommandInput,
    cb: (err: any, data?: PartialUpdateMessageCommandOutput) => void
  ): void;
  partialUpdateMessage(
    args: PartialUpdateMessageCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: PartialUpdateMessageCommandOutput) => void
  ): void;

  /**
   * @see {@link PinChannelCommand}
   */
  pinChannel(
    args: PinChannelCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<PinChannelCommandOutput>;
  pinChannel(
    args: PinChannelCommandInput,
    cb: (err: any, data?: PinChannelCommandOutput) => void
  ): void;
  pinChannel(
    args: PinChannelCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: PinChannelCommandOutput) => void
  ): void;

  /**
   * @see {@link PinMessageCommand}
   */
  pinMessage(
    args: PinMessageCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<PinMessageCommandOutput>;
  pinMessage(
    args: PinMessageCommandInput,
    cb: (err: any, data?: PinMessageCommandOutput) => void
  ): void;
  pinMessage(
    args: PinMessageCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: PinMessageCommandOutput) => void
  ): void;

  /**
   * @see {@link QueryChannelsCommand}
   */
  queryChannels(
    args: QueryChannelsCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<QueryChannelsCommandOutput>;
  queryChannels(
    args: QueryChannelsCommandInput,
    cb: (err: any, data?: QueryChannelsCommandOutput) => void
  ): void;
  queryChannels(
    args: QueryChannelsCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: QueryChannelsCommandOutput) => void
  ): void;

  /**
   * @see {@link ScheduleExternalFlagAdjustmentJobCommand}
   */
  scheduleExternalFlagAdjustmentJob(): Promise<ScheduleExternalFlagAdjustmentJobCommandOutput>;
  scheduleExternalFlagAdjustmentJob(
    args: ScheduleExternalFlagAdjustmentJobCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<ScheduleExternalFlagAdjustmentJobCommandOutput>;
  scheduleExternalFlagAdjustmentJob(
    args: ScheduleExternalFlagAdjustmentJobCommandInput,
    cb: (err: any, data?: ScheduleExternalFlagAdjustmentJobCommandOutput) => void
  ): void;
  scheduleExternalFlagAdjustmentJob(
    args: ScheduleExternalFlagAdjustmentJobCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: ScheduleExternalFlagAdjustmentJobCommandOutput) => void
  ): void;

  /**
   * @see {@link SendActionTriggerResultCommand}
   */
  sendActionTriggerResult(
    args: SendActionTriggerResultCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<SendActionTriggerResultCommandOutput>;
  sendActionTriggerResult(
    args: SendActionTriggerResultCommandInput,
    cb: (err: any, data?: SendActionTriggerResultCommandOutput) => void
  ): void;
  sendActionTriggerResult(
    args: SendActionTriggerResultCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: SendActionTriggerResultCommandOutput) => void
  ): void;

  /**
   * @see {@link SendGiphyCommand}
   */
  sendGiphy(
    args: SendGiphyCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<SendGiphyCommandOutput>;
  sendGiphy(
    args: SendGiphyCommandInput,
    cb: (err: any, data?: SendGiphyCommandOutput) => void
  ): void;
  sendGiphy(
    args: SendGiphyCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: SendGiphyCommandOutput) => void
  ): void;

  /**
   * @see {@link SendMessageCommand}
   */
  sendMessage(
    args: SendMessageCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<SendMessageCommandOutput>;
  sendMessage(
    args: SendMessageCommandInput,
    cb: (err: any, data?: SendMessageCommandOutput) => void
  ): void;
  sendMessage(
    args: SendMessageCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: SendMessageCommandOutput) => void
  ): void;

  /**
   * @see {@link SendMessageReactionCommand}
   */
  sendMessageReaction(
    args: SendMessageReactionCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<SendMessageReactionCommandOutput>;
  sendMessageReaction(
    args: SendMessageReactionCommandInput,
    cb: (err: any, data?: SendMessageReactionCommandOutput) => void
  ): void;
  sendMessageReaction(
    args: SendMessageReactionCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: SendMessageReactionCommandOutput) => void
  ): void;

  /**
   * @see {@link SendSystemMessageCommand}
   */
  sendSystemMessage(
    args: SendSystemMessageCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<SendSystemMessageCommandOutput>;
  sendSystemMessage(
    args: SendSystemMessageCommandInput,
    cb: (err: any, data?: SendSystemMessageCommandOutput) => void
  ): void;
  sendSystemMessage(
    args: SendSystemMessageCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: SendSystemMessageCommandOutput) => void
  ): void;

  /**
   * @see {@link SendTypingStartCommand}
   */
  sendTypingStart(
    args: SendTypingStartCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<SendTypingStartCommandOutput>;
  sendTypingStart(
    args: SendTypingStartCommandInput,
    cb: (err: any, data?: SendTypingStartCommandOutput) => void
  ): void;
  sendTypingStart(
    args: SendTypingStartCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: SendTypingStartCommandOutput) => void
  ): void;

  /**
   * @see {@link SendTypingStopCommand}
   */
  sendTypingStop(
    args: SendTypingStopCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<SendTypingStopCommandOutput>;
  sendTypingStop(
    args: SendTypingStopCommandInput,
    cb: (err: any, data?: SendTypingStopCommandOutput) => void
  ): void;
  sendTypingStop(
    args: SendTypingStopCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: SendTypingStopCommandOutput) => void
  ): void;

  /**
   * @see {@link ShowChannelCommand}
   */
  showChannel(
    args: ShowChannelCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<ShowChannelCommandOutput>;
  showChannel(
    args: ShowChannelCommandInput,
    cb: (err: any, data?: ShowChannelCommandOutput) => void
  ): void;
  showChannel(
    args: ShowChannelCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: ShowChannelCommandOutput) => void
  ): void;

  /**
   * @see {@link TagChannelCommand}
   */
  tagChannel(
    args: TagChannelCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<TagChannelCommandOutput>;
  tagChannel(
    args: TagChannelCommandInput,
    cb: (err: any, data?: TagChannelCommandOutput) => void
  ): void;
  tagChannel(
    args: TagChannelCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: TagChannelCommandOutput) => void
  ): void;

  /**
   * @see {@link TriggerMessageActionCommand}
   */
  triggerMessageAction(
    args: TriggerMessageActionCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<TriggerMessageActionCommandOutput>;
  triggerMessageAction(
    args: TriggerMessageActionCommandInput,
    cb: (err: any, data?: TriggerMessageActionCommandOutput) => void
  ): void;
  triggerMessageAction(
    args: TriggerMessageActionCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: TriggerMessageActionCommandOutput) => void
  ): void;

  /**
   * @see {@link UnpinChannelCommand}
   */
  unpinChannel(
    args: UnpinChannelCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<UnpinChannelCommandOutput>;
  unpinChannel(
    args: UnpinChannelCommandInput,
    cb: (err: any, data?: UnpinChannelCommandOutput) => void
  ): void;
  unpinChannel(
    args: UnpinChannelCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: UnpinChannelCommandOutput) => void
  ): void;

  /**
   * @see {@link UnpinMessageCommand}
   */
  unpinMessage(
    args: UnpinMessageCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<UnpinMessageCommandOutput>;
  unpinMessage(
    args: UnpinMessageCommandInput,
    cb: (err: any, data?: UnpinMessageCommandOutput) => void
  ): void;
  unpinMessage(
    args: UnpinMessageCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: UnpinMessageCommandOutput) => void
  ): void;

  /**
   * @see {@link UntagChannelCommand}
   */
  untagChannel(
    args: UntagChannelCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<UntagChannelCommandOutput>;
  untagChannel(
    args: UntagChannelCommandInput,
    cb: (err: any, data?: UntagChannelCommandOutput) => void
  ): void;
  untagChannel(
    args: UntagChannelCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: UntagChannelCommandOutput) => void
  ): void;

  /**
   * @see {@link UpdateChannelCommand}
   */
  updateChannel(
    args: UpdateChannelCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<UpdateChannelCommandOutput>;
  updateChannel(
    args: UpdateChannelCommandInput,
    cb: (err: any, data?: UpdateChannelCommandOutput) => void
  ): void;
  updateChannel(
    args: UpdateChannelCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: UpdateChannelCommandOutput) => void
  ): void;

  /**
   * @see {@link UpdateInboxTagCommand}
   */
  updateInboxTag(
    args: UpdateInboxTagCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<UpdateInboxTagCommandOutput>;
  updateInboxTag(
    args: UpdateInboxTagCommandInput,
    cb: (err: any, data?: UpdateInboxTagCommandOutput) => void
  ): void;
  updateInboxTag(
    args: UpdateInboxTagCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: UpdateInboxTagCommandOutput) => void
  ): void;

  /**
   * @see {@link UpdateMessageCommand}
   */
  updateMessage(
    args: UpdateMessageCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<UpdateMessageCommandOutput>;
  updateMessage(
    args: UpdateMessageCommandInput,
    cb: (err: any, data?: UpdateMessageCommandOutput) => void
  ): void;
  updateMessage(
    args: UpdateMessageCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: UpdateMessageCommandOutput) => void
  ): void;

  /**
   * @see {@link UploadFileCommand}
   */
  uploadFile(
    args: UploadFileCommandInput,
    options?: __HttpHandlerOptions
  ): Promise<UploadFileCommandOutput>;
  uploadFile(
    args: UploadFileCommandInput,
    cb: (err: any, data?: UploadFileCommandOutput) => void
  ): void;
  uploadFile(
    args: UploadFileCommandInput,
    options: __HttpHandlerOptions,
    cb: (err: any, data?: UploadFileCommandOutput) => void
  ): void;
}

/**
 * Conversations between the users of a company, its bots, the guests of its web widgets and people outside: channels,
 * their members and messages, and each user's inbox.
 *
 * ## Authentication
 *
 * Every call carries a bearer token: `Authorization: Bearer …`. Without one, or with one that is expired or doesn't
 * verify, the answer is `UnauthorizedException`. The token says who calls:
 *
 * - `XBS`: a signed-in user, acting as itself.
 * - `XBS_ANONYMOUS`: a guest of a web widget, acting as itself, in the kite channels it belongs to only.
 * - `XBS_BOT`: a bot with its own key, acting as itself.
 * - `PBX`: a company's phone system, acting as the user named by `userId`, or else as the company.
 * - `S2S`: a trusted internal service, acting as `PBX` does, for the company in its token.
 *
 * The last two are called company callers. A type of caller may use an operation when the operation's table of rate
 * limits has a row for it; an operation without a table admits every type but guests. `S2S` is admitted wherever `PBX`
 * is. A token also carries scopes, one of which must be among the operation's; `messaging:*` and `*:*` cover all, and
 * a user's token that says nothing of scopes has `messaging:*`. Whatever isn't admitted gets `ForbiddenException`.
 *
 * ## The acting user
 *
 * Whom a call acts as is called the acting user. Users, guests and bots act as themselves: a `userId` that is
 * another's gets `ForbiddenException`. Company callers name the user in `userId`, and then may do what that user may.
 * One that the company doesn't know gets `UserNotFoundException` where the operation has it, else
 * `ValidationException` on `/userId`. Without `userId` a company caller has access to everything in its company and
 * counts as a supervisor; where an operation needs a user, it gets `ValidationException` on `/userId`.
 *
 * ## Access and roles
 *
 * A channel is accessible to its members; where its `access` is `public`, every user of its company (not guests) may
 * read it as well. A channel that isn't accessible looks like one that doesn't exist: `ChannelNotFoundException`.
 * Nothing of another company is ever visible. Writing (sending, reacting, pinning a message, typing, uploading,
 * triggering) needs membership: a reader who isn't a member gets `ForbiddenException`.
 *
 * Members have the role `supervisor` or `member`. Who creates a group is its supervisor. When the last supervisor
 * goes, the oldest member becomes it: of the channel's company where it has one there, else of all. Every member of a
 * group changes subject and description and adds members; access, broadcast, removing others and deletion need a
 * supervisor. Where `broadcast` is `true`, only supervisors send. Direct channels have two fixed members: joining,
 * leaving, adding, removing, assigning and updating get `ForbiddenException`.
 *
 * Joining, leaving, adding, removing, renaming, assigning and pinning a message write a `system` message, whose
 * `event` is JSON, unless `silent`. Every change also sends its events, `silent` or not: webhooks (see DescribeEvent)
 * and the realtime stream (see GetToken).
 *
 * ## Lists
 *
 * `limit` says how many items to answer, from 1 to 100: by default 30 for channels, 50 for messages and 100 for the
 * rest. `offset` says how many to skip, by default 0. Outside of that the answer is `ValidationException`. Every order
 * is total: ties go by id. ListMessages also takes `before` and `after`, which give the same page whatever is sent
 * meanwhile.
 *
 * ## Repeating calls
 *
 * Reading may be repeated freely, and so may the operations that are said to be idempotent. Those that take an
 * `Idempotency-Key` (the generated client fills it in) can be repeated with the same key: for 24 hours the first
 * answer is given again, on every node, and nothing happens twice, also when two such calls arrive at once. A key
 * belongs to the credential and the operation that it was used with; with another input it gets
 * `IdempotencyConflictException`.
 *
 * ## Limits
 *
 * An operation's table says how many calls each type of caller has in each span of time. A call has to fit into all
 * rows of its type, else `RateLimitExceededException` says when to try again. What is refused counts in none. A
 * request's body may have 1 MiB (1,048,576 bytes) at most.
 *
 * ## Errors
 *
 * An error is a JSON object with a `message` for people, and the error's own members; the header `X-Amzn-ErrorType`
 * has its name. `ValidationException` says in `fieldList` which parts of the input are wrong, by JSON pointer, and
 * what to change. Any operation may answer `ValidationException` (400), `UnauthorizedException` (401),
 * `ForbiddenException` (403), `RateLimitExceededException` (429), `InternalServerException` (500) and
 * `ServiceUnavailableException` (503). Every answer has the request's id in the header `X-Request-Id`. Before an
 * operation is reached, an unknown path gets 404, a method that the path doesn't have 405 with `Allow`, a larger body
 * 413, and a body that isn't `application/json` 415, each with a `message` that names what is wrong.
 *
 * ## Ids and dates
 *
 * Channel ids are UUIDs; those of direct, SMS, telephony and WhatsApp channels follow from their parties and are known
 * before the channel exists. Message ids are 32 hexadecimal digits that sort by time; user ids are 12 letters or
 * digits. Dates are ISO 8601 in UTC with `Z`, as in `2026-03-02T09:15:00.120Z`; sizes are in bytes, time spans in
 * seconds.
 * @public
 */
export class Conversations extends ConversationsClient implements Conversations {}
createAggregatedClient(commands, Conversations);
