// smithy-typescript generated code
import {
  generateValidationMessage as __generateValidationMessage,
  generateValidationSummary as __generateValidationSummary,
  httpbinding,
  InternalFailureException as __InternalFailureException,
  isFrameworkException as __isFrameworkException,
  Mux as __Mux,
  Operation as __Operation,
  OperationInput as __OperationInput,
  OperationOutput as __OperationOutput,
  OperationSerializer as __OperationSerializer,
  SerializationException as __SerializationException,
  ServerSerdeContext as __ServerSerdeContext,
  ServiceException as __ServiceException,
  ServiceHandler as __ServiceHandler,
  SmithyFrameworkException as __SmithyFrameworkException,
  UnknownOperationException as __UnknownOperationException,
  ValidationCustomizer as __ValidationCustomizer,
  ValidationFailure as __ValidationFailure,
} from "@aws-smithy/server-common";
import { NodeHttpHandler, streamCollector } from "@smithy/node-http-handler";
import { HttpRequest as __HttpRequest, HttpResponse as __HttpResponse } from "@smithy/protocol-http";
import { fromBase64, toBase64 } from "@smithy/util-base64";
import { fromUtf8, toUtf8 } from "@smithy/util-utf8";

import { serializeFrameworkException } from "../protocols/Aws_restJson1";
import {
  AddChannelMember,
  AddChannelMemberSerializer,
  AddChannelMemberServerInput,
} from "./operations/AddChannelMember";
import {
  AddChannelMembers,
  AddChannelMembersSerializer,
  AddChannelMembersServerInput,
} from "./operations/AddChannelMembers";
import { AssignChannel, AssignChannelSerializer, AssignChannelServerInput } from "./operations/AssignChannel";
import { CreateApiKey, CreateApiKeySerializer, CreateApiKeyServerInput } from "./operations/CreateApiKey";
import { CreateBot, CreateBotSerializer, CreateBotServerInput } from "./operations/CreateBot";
import {
  CreateGroupChannel,
  CreateGroupChannelSerializer,
  CreateGroupChannelServerInput,
} from "./operations/CreateGroupChannel";
import { CreateInboxTag, CreateInboxTagSerializer, CreateInboxTagServerInput } from "./operations/CreateInboxTag";
import {
  CreateKiteChannel,
  CreateKiteChannelSerializer,
  CreateKiteChannelServerInput,
} from "./operations/CreateKiteChannel";
import { CreateWebhook, CreateWebhookSerializer, CreateWebhookServerInput } from "./operations/CreateWebhook";
import { DeleteChannel, DeleteChannelSerializer, DeleteChannelServerInput } from "./operations/DeleteChannel";
import {
  DeleteChannelMember,
  DeleteChannelMemberSerializer,
  DeleteChannelMemberServerInput,
} from "./operations/DeleteChannelMember";
import { DeleteInboxTag, DeleteInboxTagSerializer, DeleteInboxTagServerInput } from "./operations/DeleteInboxTag";
import { DeleteMessage, DeleteMessageSerializer, DeleteMessageServerInput } from "./operations/DeleteMessage";
import {
  DeleteMessageReaction,
  DeleteMessageReactionSerializer,
  DeleteMessageReactionServerInput,
} from "./operations/DeleteMessageReaction";
import { DeleteWebhook, DeleteWebhookSerializer, DeleteWebhookServerInput } from "./operations/DeleteWebhook";
import { DescribeEvent, DescribeEventSerializer, DescribeEventServerInput } from "./operations/DescribeEvent";
import { DisableWebhook, DisableWebhookSerializer, DisableWebhookServerInput } from "./operations/DisableWebhook";
import { EnableWebhook, EnableWebhookSerializer, EnableWebhookServerInput } from "./operations/EnableWebhook";
import {
  GetActionTriggerResult,
  GetActionTriggerResultSerializer,
  GetActionTriggerResultServerInput,
} from "./operations/GetActionTriggerResult";
import { GetChannel, GetChannelSerializer, GetChannelServerInput } from "./operations/GetChannel";
import {
  GetChannelMember,
  GetChannelMemberSerializer,
  GetChannelMemberServerInput,
} from "./operations/GetChannelMember";
import {
  GetDirectChannelId,
  GetDirectChannelIdSerializer,
  GetDirectChannelIdServerInput,
} from "./operations/GetDirectChannelId";
import {
  GetFilePresignedDownloadUrl,
  GetFilePresignedDownloadUrlSerializer,
  GetFilePresignedDownloadUrlServerInput,
} from "./operations/GetFilePresignedDownloadUrl";
import { GetInboxState, GetInboxStateSerializer, GetInboxStateServerInput } from "./operations/GetInboxState";
import { GetMessage, GetMessageSerializer, GetMessageServerInput } from "./operations/GetMessage";
import {
  GetOrCreateDirectChannel,
  GetOrCreateDirectChannelSerializer,
  GetOrCreateDirectChannelServerInput,
} from "./operations/GetOrCreateDirectChannel";
import {
  GetOrCreateSmsChannel,
  GetOrCreateSmsChannelSerializer,
  GetOrCreateSmsChannelServerInput,
} from "./operations/GetOrCreateSmsChannel";
import {
  GetOrCreateTelephonyChannel,
  GetOrCreateTelephonyChannelSerializer,
  GetOrCreateTelephonyChannelServerInput,
} from "./operations/GetOrCreateTelephonyChannel";
import {
  GetOrCreateWhatsAppChannel,
  GetOrCreateWhatsAppChannelSerializer,
  GetOrCreateWhatsAppChannelServerInput,
} from "./operations/GetOrCreateWhatsAppChannel";
import { GetSmsChannelId, GetSmsChannelIdSerializer, GetSmsChannelIdServerInput } from "./operations/GetSmsChannelId";
import {
  GetTelephonyChannelId,
  GetTelephonyChannelIdSerializer,
  GetTelephonyChannelIdServerInput,
} from "./operations/GetTelephonyChannelId";
import { GetToken, GetTokenSerializer, GetTokenServerInput } from "./operations/GetToken";
import {
  GetUploadedFileInfo,
  GetUploadedFileInfoSerializer,
  GetUploadedFileInfoServerInput,
} from "./operations/GetUploadedFileInfo";
import { GetWebhook, GetWebhookSerializer, GetWebhookServerInput } from "./operations/GetWebhook";
import {
  GetWhatsAppChannelId,
  GetWhatsAppChannelIdSerializer,
  GetWhatsAppChannelIdServerInput,
} from "./operations/GetWhatsAppChannelId";
import { HideChannel, HideChannelSerializer, HideChannelServerInput } from "./operations/HideChannel";
import { Invite, InviteSerializer, InviteServerInput } from "./operations/Invite";
import { JoinChannel, JoinChannelSerializer, JoinChannelServerInput } from "./operations/JoinChannel";
import { LeaveChannel, LeaveChannelSerializer, LeaveChannelServerInput } from "./operations/LeaveChannel";
import { ListApiKeys, ListApiKeysSerializer, ListApiKeysServerInput } from "./operations/ListApiKeys";
import {
  ListAuditEntries,
  ListAuditEntriesSerializer,
  ListAuditEntriesServerInput,
} from "./operations/ListAuditEntries";
import { ListBots, ListBotsSerializer, ListBotsServerInput } from "./operations/ListBots";
import {
  ListChannelMembers,
  ListChannelMembersSerializer,
  ListChannelMembersServerInput,
} from "./operations/ListChannelMembers";
import {
  ListChannelMembersReadStatus,
  ListChannelMembersReadStatusSerializer,
  ListChannelMembersReadStatusServerInput,
} from "./operations/ListChannelMembersReadStatus";
import { ListChannels, ListChannelsSerializer, ListChannelsServerInput } from "./operations/ListChannels";
import {
  ListInboxTaggedChannels,
  ListInboxTaggedChannelsSerializer,
  ListInboxTaggedChannelsServerInput,
} from "./operations/ListInboxTaggedChannels";
import { ListInboxTags, ListInboxTagsSerializer, ListInboxTagsServerInput } from "./operations/ListInboxTags";
import { ListJobs, ListJobsSerializer, ListJobsServerInput } from "./operations/ListJobs";
import {
  ListMessageReactions,
  ListMessageReactionsSerializer,
  ListMessageReactionsServerInput,
} from "./operations/ListMessageReactions";
import { ListMessages, ListMessagesSerializer, ListMessagesServerInput } from "./operations/ListMessages";
import {
  ListPinnedMessages,
  ListPinnedMessagesSerializer,
  ListPinnedMessagesServerInput,
} from "./operations/ListPinnedMessages";
import {
  ListWebhookDeliveries,
  ListWebhookDeliveriesSerializer,
  ListWebhookDeliveriesServerInput,
} from "./operations/ListWebhookDeliveries";
import { ListWebhooks, ListWebhooksSerializer, ListWebhooksServerInput } from "./operations/ListWebhooks";
import { MarkRead, MarkReadSerializer, MarkReadServerInput } from "./operations/MarkRead";
import { MarkUnread, MarkUnreadSerializer, MarkUnreadServerInput } from "./operations/MarkUnread";
import {
  PartialUpdateChannel,
  PartialUpdateChannelSerializer,
  PartialUpdateChannelServerInput,
} from "./operations/PartialUpdateChannel";
import {
  PartialUpdateMessage,
  PartialUpdateMessageSerializer,
  PartialUpdateMessageServerInput,
} from "./operations/PartialUpdateMessage";
import { PinChannel, PinChannelSerializer, PinChannelServerInput } from "./operations/PinChannel";
import { PinMessage, PinMessageSerializer, PinMessageServerInput } from "./operations/PinMessage";
import { QueryChannels, QueryChannelsSerializer, QueryChannelsServerInput } from "./operations/QueryChannels";
import {
  ReplayFailedWebhookDeliveries,
  ReplayFailedWebhookDeliveriesSerializer,
  ReplayFailedWebhookDeliveriesServerInput,
} from "./operations/ReplayFailedWebhookDeliveries";
import {
  ReplayWebhookDelivery,
  ReplayWebhookDeliverySerializer,
  ReplayWebhookDeliveryServerInput,
} from "./operations/ReplayWebhookDelivery";
import { RetryJob, RetryJobSerializer, RetryJobServerInput } from "./operations/RetryJob";
import { RevokeApiKey, RevokeApiKeySerializer, RevokeApiKeyServerInput } from "./operations/RevokeApiKey";
import { RevokeBot, RevokeBotSerializer, RevokeBotServerInput } from "./operations/RevokeBot";
import { RotateApiKey, RotateApiKeySerializer, RotateApiKeyServerInput } from "./operations/RotateApiKey";
import {
  RotateWebhookSecret,
  RotateWebhookSecretSerializer,
  RotateWebhookSecretServerInput,
} from "./operations/RotateWebhookSecret";
import {
  ScheduleExternalFlagAdjustmentJob,
  ScheduleExternalFlagAdjustmentJobSerializer,
  ScheduleExternalFlagAdjustmentJobServerInput,
} from "./operations/ScheduleExternalFlagAdjustmentJob";
import {
  SendActionTriggerResult,
  SendActionTriggerResultSerializer,
  SendActionTriggerResultServerInput,
} from "./operations/SendActionTriggerResult";
import { SendGiphy, SendGiphySerializer, SendGiphyServerInput } from "./operations/SendGiphy";
import { SendMessage, SendMessageSerializer, SendMessageServerInput } from "./operations/SendMessage";
import {
  SendMessageReaction,
  SendMessageReactionSerializer,
  SendMessageReactionServerInput,
} from "./operations/SendMessageReaction";
import {
  SendSystemMessage,
  SendSystemMessageSerializer,
  SendSystemMessageServerInput,
} from "./operations/SendSystemMessage";
import { SendTypingStart, SendTypingStartSerializer, SendTypingStartServerInput } from "./operations/SendTypingStart";
import { SendTypingStop, SendTypingStopSerializer, SendTypingStopServerInput } from "./operations/SendTypingStop";
import { ShowChannel, ShowChannelSerializer, ShowChannelServerInput } from "./operations/ShowChannel";
import { TagChannel, TagChannelSerializer, TagChannelServerInput } from "./operations/TagChannel";
import { TestWebhook, TestWebhookSerializer, TestWebhookServerInput } from "./operations/TestWebhook";
import {
  TriggerMessageAction,
  TriggerMessageActionSerializer,
  TriggerMessageActionServerInput,
} from "./operations/TriggerMessageAction";
import { UnpinChannel, UnpinChannelSerializer, UnpinChannelServerInput } from "./operations/UnpinChannel";
import { UnpinMessage, UnpinMessageSerializer, UnpinMessageServerInput } from "./operations/UnpinMessage";
import { UntagChannel, UntagChannelSerializer, UntagChannelServerInput } from "./operations/UntagChannel";
import { UpdateBot, UpdateBotSerializer, UpdateBotServerInput } from "./operations/UpdateBot";
import { UpdateChannel, UpdateChannelSerializer, UpdateChannelServerInput } from "./operations/UpdateChannel";
import { UpdateInboxTag, UpdateInboxTagSerializer, UpdateInboxTagServerInput } from "./operations/UpdateInboxTag";
import { UpdateMessage, UpdateMessageSerializer, UpdateMessageServerInput } from "./operations/UpdateMessage";
import { UpdateWebhook, UpdateWebhookSerializer, UpdateWebhookServerInput } from "./operations/UpdateWebhook";
import { UploadFile, UploadFileSerializer, UploadFileServerInput } from "./operations/UploadFile";

export type ConversationsServiceOperations = "AddChannelMember" | "AddChannelMembers" | "AssignChannel" | "CreateGroupChannel" | "CreateInboxTag" | "CreateKiteChannel" | "DeleteChannel" | "DeleteChannelMember" | "DeleteInboxTag" | "DeleteMessage" | "DeleteMessageReaction" | "DescribeEvent" | "GetActionTriggerResult" | "GetChannel" | "GetChannelMember" | "GetDirectChannelId" | "GetFilePresignedDownloadUrl" | "GetInboxState" | "GetMessage" | "GetOrCreateDirectChannel" | "GetOrCreateSmsChannel" | "GetOrCreateTelephonyChannel" | "GetOrCreateWhatsAppChannel" | "GetSmsChannelId" | "GetTelephonyChannelId" | "GetToken" | "GetUploadedFileInfo" | "GetWhatsAppChannelId" | "HideChannel" | "Invite" | "JoinChannel" | "LeaveChannel" | "ListChannelMembers" | "ListChannelMembersReadStatus" | "ListChannels" | "ListInboxTaggedChannels" | "ListInboxTags" | "ListMessageReactions" | "ListMessages" | "ListPinnedMessages" | "MarkRead" | "MarkUnread" | "PartialUpdateChannel" | "PartialUpdateMessage" | "PinChannel" | "PinMessage" | "QueryChannels" | "ScheduleExternalFlagAdjustmentJob" | "SendActionTriggerResult" | "SendGiphy" | "SendMessage" | "SendMessageReaction" | "SendSystemMessage" | "SendTypingStart" | "SendTypingStop" | "ShowChannel" | "TagChannel" | "TriggerMessageAction" | "UnpinChannel" | "UnpinMessage" | "UntagChannel" | "UpdateChannel" | "UpdateInboxTag" | "UpdateMessage" | "UploadFile" | "CreateApiKey" | "CreateBot" | "CreateWebhook" | "DeleteWebhook" | "DisableWebhook" | "EnableWebhook" | "GetWebhook" | "ListApiKeys" | "ListAuditEntries" | "ListBots" | "ListJobs" | "ListWebhookDeliveries" | "ListWebhooks" | "ReplayFailedWebhookDeliveries" | "ReplayWebhookDelivery" | "RetryJob" | "RevokeApiKey" | "RevokeBot" | "RotateApiKey" | "RotateWebhookSecret" | "TestWebhook" | "UpdateBot" | "UpdateWebhook";
export interface ConversationsService<Context> {
  AddChannelMember: AddChannelMember<Context>
  AddChannelMembers: AddChannelMembers<Context>
  AssignChannel: AssignChannel<Context>
  CreateGroupChannel: CreateGroupChannel<Context>
  CreateInboxTag: CreateInboxTag<Context>
  CreateKiteChannel: CreateKiteChannel<Context>
  DeleteChannel: DeleteChannel<Context>
  DeleteChannelMember: DeleteChannelMember<Context>
  DeleteInboxTag: DeleteInboxTag<Context>
  DeleteMessage: DeleteMessage<Context>
  DeleteMessageReaction: DeleteMessageReaction<Context>
  DescribeEvent: DescribeEvent<Context>
  GetActionTriggerResult: GetActionTriggerResult<Context>
  GetChannel: GetChannel<Context>
  GetChannelMember: GetChannelMember<Context>
  GetDirectChannelId: GetDirectChannelId<Context>
  GetFilePresignedDownloadUrl: GetFilePresignedDownloadUrl<Context>
  GetInboxState: GetInboxState<Context>
  GetMessage: GetMessage<Context>
  GetOrCreateDirectChannel: GetOrCreateDirectChannel<Context>
  GetOrCreateSmsChannel: GetOrCreateSmsChannel<Context>
  GetOrCreateTelephonyChannel: GetOrCreateTelephonyChannel<Context>
  GetOrCreateWhatsAppChannel: GetOrCreateWhatsAppChannel<Context>
  GetSmsChannelId: GetSmsChannelId<Context>
  GetTelephonyChannelId: GetTelephonyChannelId<Context>
  GetToken: GetToken<Context>
  GetUploadedFileInfo: GetUploadedFileInfo<Context>
  GetWhatsAppChannelId: GetWhatsAppChannelId<Context>
  HideChannel: HideChannel<Context>
  Invite: Invite<Context>
  JoinChannel: JoinChannel<Context>
  LeaveChannel: LeaveChannel<Context>
  ListChannelMembers: ListChannelMembers<Context>
  ListChannelMembersReadStatus: ListChannelMembersReadStatus<Context>
  ListChannels: ListChannels<Context>
  ListInboxTaggedChannels: ListInboxTaggedChannels<Context>
  ListInboxTags: ListInboxTags<Context>
  ListMessageReactions: ListMessageReactions<Context>
  ListMessages: ListMessages<Context>
  ListPinnedMessages: ListPinnedMessages<Context>
  MarkRead: MarkRead<Context>
  MarkUnread: MarkUnread<Context>
  PartialUpdateChannel: PartialUpdateChannel<Context>
  PartialUpdateMessage: PartialUpdateMessage<Context>
  PinChannel: PinChannel<Context>
  PinMessage: PinMessage<Context>
  QueryChannels: QueryChannels<Context>
  ScheduleExternalFlagAdjustmentJob: ScheduleExternalFlagAdjustmentJob<Context>
  SendActionTriggerResult: SendActionTriggerResult<Context>
  SendGiphy: SendGiphy<Context>
  SendMessage: SendMessage<Context>
  SendMessageReaction: SendMessageReaction<Context>
  SendSystemMessage: SendSystemMessage<Context>
  SendTypingStart: SendTypingStart<Context>
  SendTypingStop: SendTypingStop<Context>
  ShowChannel: ShowChannel<Context>
  TagChannel: TagChannel<Context>
  TriggerMessageAction: TriggerMessageAction<Context>
  UnpinChannel: UnpinChannel<Context>
  UnpinMessage: UnpinMessage<Context>
  UntagChannel: UntagChannel<Context>
  UpdateChannel: UpdateChannel<Context>
  UpdateInboxTag: UpdateInboxTag<Context>
  UpdateMessage: UpdateMessage<Context>
  UploadFile: UploadFile<Context>
  CreateApiKey: CreateApiKey<Context>
  CreateBot: CreateBot<Context>
  CreateWebhook: CreateWebhook<Context>
  DeleteWebhook: DeleteWebhook<Context>
  DisableWebhook: DisableWebhook<Context>
  EnableWebhook: EnableWebhook<Context>
  GetWebhook: GetWebhook<Context>
  ListApiKeys: ListApiKeys<Context>
  ListAuditEntries: ListAuditEntries<Context>
  ListBots: ListBots<Context>
  ListJobs: ListJobs<Context>
  ListWebhookDeliveries: ListWebhookDeliveries<Context>
  ListWebhooks: ListWebhooks<Context>
  ReplayFailedWebhookDeliveries: ReplayFailedWebhookDeliveries<Context>
  ReplayWebhookDelivery: ReplayWebhookDelivery<Context>
  RetryJob: RetryJob<Context>
  RevokeApiKey: RevokeApiKey<Context>
  RevokeBot: RevokeBot<Context>
  RotateApiKey: RotateApiKey<Context>
  RotateWebhookSecret: RotateWebhookSecret<Context>
  TestWebhook: TestWebhook<Context>
  UpdateBot: UpdateBot<Context>
  UpdateWebhook: UpdateWebhook<Context>
}
const serdeContextBase = {
  base64Encoder: toBase64,
  base64Decoder: fromBase64,
  utf8Encoder: toUtf8,
  utf8Decoder: fromUtf8,
  streamCollector: streamCollector,
  requestHandler: new NodeHttpHandler(),
  disableHostPrefix: true
};
async function handle<S, O extends keyof S & string, Context>(
  request: __HttpRequest,
  context: Context,
  operationName: O,
  serializer: __OperationSerializer<S, O, __ServiceException>,
  operation: __Operation<__OperationInput<S[O]>, __OperationOutput<S[O]>, Context>,
  serializeFrameworkException: (e: __SmithyFrameworkException, ctx: __ServerSerdeContext) => Promise<__HttpResponse>,
  validationFn: (input: __OperationInput<S[O]>) => __ValidationFailure[],
  validationCustomizer: __ValidationCustomizer<O>
): Promise<__HttpResponse> {
  let input;
  try {
    input = await serializer.deserialize(request, {
      endpoint: () => Promise.resolve(request), ...serdeContextBase
    });
  } catch (error: unknown) {
    if (__isFrameworkException(error)) {
      return serializeFrameworkException(error, serdeContextBase);
    };
    return serializeFrameworkException(new __SerializationException(), serdeContextBase);
  }
  try {
    let validationFailures = validationFn(input);
    if (validationFailures && validationFailures.length > 0) {
      let validationException = validationCustomizer({ operation: operationName }, validationFailures);
      if (validationException) {
        return serializer.serializeError(validationException, serdeContextBase);
      }
    }
    let output = await operation(input, context);
    return serializer.serialize(output, serdeContextBase);
  } catch(error: unknown) {
    if (serializer.isOperationError(error)) {
      return serializer.serializeError(error, serdeContextBase);
    }
    console.log('Received an unexpected error', error);
    return serializeFrameworkException(new __InternalFailureException(), serdeContextBase);
  }
}
export class ConversationsServiceHandler<Context> implements __ServiceHandler<Context> {
  private readonly service: ConversationsService<Context>;
  private readonly mux: __Mux<"Conversations", ConversationsServiceOperations>;
  private readonly serializerFactory: <T extends ConversationsServiceOperations>(operation: T) => __OperationSerializer<ConversationsService<Context>, T, __ServiceException>;
  private readonly serializeFrameworkException: (e: __SmithyFrameworkException, ctx: __ServerSerdeContext) => Promise<__HttpResponse>;
  private readonly validationCustomizer: __ValidationCustomizer<ConversationsServiceOperations>;
  /**
   * Construct a ConversationsService handler.
   * @param service The {@link ConversationsService} implementation that supplies the business logic for ConversationsService
   * @param mux The {@link __Mux} that determines which service and operation are being invoked by a given {@link __HttpRequest}
   * @param serializerFactory A factory for an {@link __OperationSerializer} for each operation in ConversationsService that
   *                          handles deserialization of requests and serialization of responses
   * @param serializeFrameworkException A function that can serialize {@link __SmithyFrameworkException}s
   * @param validationCustomizer A {@link __ValidationCustomizer} for turning validation failures into {@link __SmithyFrameworkException}s
   */
  constructor(
    service: ConversationsService<Context>,
    mux: __Mux<"Conversations", ConversationsServiceOperations>,
    serializerFactory:<T extends ConversationsServiceOperations>(op: T) => __OperationSerializer<ConversationsService<Context>, T, __ServiceException>,
    serializeFrameworkException: (e: __SmithyFrameworkException, ctx: __ServerSerdeContext) => Promise<__HttpResponse>,
    validationCustomizer: __ValidationCustomizer<ConversationsServiceOperations>
  ) {
    this.service = service;
    this.mux = mux;
    this.serializerFactory = serializerFactory;
    this.serializeFrameworkException = serializeFrameworkException;
    this.validationCustomizer = validationCustomizer;
  }
  async handle(request: __HttpRequest, context: Context): Promise<__HttpResponse> {
    const target = this.mux.match(request);
    if (target === undefined) {
      return this.serializeFrameworkException(new __UnknownOperationException(), serdeContextBase);
    }
    switch (target.operation) {
      case "AddChannelMember" : {
        return handle(request, context, "AddChannelMember", this.serializerFactory("AddChannelMember"), this.service.AddChannelMember, this.serializeFrameworkException, AddChannelMemberServerInput.validate, this.validationCustomizer);
      }
      case "AddChannelMembers" : {
        return handle(request, context, "AddChannelMembers", this.serializerFactory("AddChannelMembers"), this.service.AddChannelMembers, this.serializeFrameworkException, AddChannelMembersServerInput.validate, this.validationCustomizer);
      }
      case "AssignChannel" : {
        return handle(request, context, "AssignChannel", this.serializerFactory("AssignChannel"), this.service.AssignChannel, this.serializeFrameworkException, AssignChannelServerInput.validate, this.validationCustomizer);
      }
      case "CreateGroupChannel" : {
        return handle(request, context, "CreateGroupChannel", this.serializerFactory("CreateGroupChannel"), this.service.CreateGroupChannel, this.serializeFrameworkException, CreateGroupChannelServerInput.validate, this.validationCustomizer);
      }
      case "CreateInboxTag" : {
        return handle(request, context, "CreateInboxTag", this.serializerFactory("CreateInboxTag"), this.service.CreateInboxTag, this.serializeFrameworkException, CreateInboxTagServerInput.validate, this.validationCustomizer);
      }
      case "CreateKiteChannel" : {
        return handle(request, context, "CreateKiteChannel", this.serializerFactory("CreateKiteChannel"), this.service.CreateKiteChannel, this.serializeFrameworkException, CreateKiteChannelServerInput.validate, this.validationCustomizer);
      }
      case "DeleteChannel" : {
        return handle(request, context, "DeleteChannel", this.serializerFactory("DeleteChannel"), this.service.DeleteChannel, this.serializeFrameworkException, DeleteChannelServerInput.validate, this.validationCustomizer);
      }
      case "DeleteChannelMember" : {
        return handle(request, context, "DeleteChannelMember", this.serializerFactory("DeleteChannelMember"), this.service.DeleteChannelMember, this.serializeFrameworkException, DeleteChannelMemberServerInput.validate, this.validationCustomizer);
      }
      case "DeleteInboxTag" : {
        return handle(request, context, "DeleteInboxTag", this.serializerFactory("DeleteInboxTag"), this.service.DeleteInboxTag, this.serializeFrameworkException, DeleteInboxTagServerInput.validate, this.validationCustomizer);
      }
      case "DeleteMessage" : {
        return handle(request, context, "DeleteMessage", this.serializerFactory("DeleteMessage"), this.service.DeleteMessage, this.serializeFrameworkException, DeleteMessageServerInput.validate, this.validationCustomizer);
      }
      case "DeleteMessageReaction" : {
        return handle(request, context, "DeleteMessageReaction", this.serializerFactory("DeleteMessageReaction"), this.service.DeleteMessageReaction, this.serializeFrameworkException, DeleteMessageReactionServerInput.validate, this.validationCustomizer);
      }
      case "DescribeEvent" : {
        return handle(request, context, "DescribeEvent", this.serializerFactory("DescribeEvent"), this.service.DescribeEvent, this.serializeFrameworkException, DescribeEventServerInput.validate, this.validationCustomizer);
      }
      case "GetActionTriggerResult" : {
        return handle(request, context, "GetActionTriggerResult", this.serializerFactory("GetActionTriggerResult"), this.service.GetActionTriggerResult, this.serializeFrameworkException, GetActionTriggerResultServerInput.validate, this.validationCustomizer);
      }
      case "GetChannel" : {
        return handle(request, context, "GetChannel", this.serializerFactory("GetChannel"), this.service.GetChannel, this.serializeFrameworkException, GetChannelServerInput.validate, this.validationCustomizer);
      }
      case "GetChannelMember" : {
        return handle(request, context, "GetChannelMember", this.serializerFactory("GetChannelMember"), this.service.GetChannelMember, this.serializeFrameworkException, GetChannelMemberServerInput.validate, this.validationCustomizer);
      }
      case "GetDirectChannelId" : {
        return handle(request, context, "GetDirectChannelId", this.serializerFactory("GetDirectChannelId"), this.service.GetDirectChannelId, this.serializeFrameworkException, GetDirectChannelIdServerInput.validate, this.validationCustomizer);
      }
      case "GetFilePresignedDownloadUrl" : {
        return handle(request, context, "GetFilePresignedDownloadUrl", this.serializerFactory("GetFilePresignedDownloadUrl"), this.service.GetFilePresignedDownloadUrl, this.serializeFrameworkException, GetFilePresignedDownloadUrlServerInput.validate, this.validationCustomizer);
      }
      case "GetInboxState" : {
        return handle(request, context, "GetInboxState", this.serializerFactory("GetInboxState"), this.service.GetInboxState, this.serializeFrameworkException, GetInboxStateServerInput.validate, this.validationCustomizer);
      }
      case "GetMessage" : {
        return handle(request, context, "GetMessage", this.serializerFactory("GetMessage"), this.service.GetMessage, this.serializeFrameworkException, GetMessageServerInput.validate, this.validationCustomizer);
      }
      case "GetOrCreateDirectChannel" : {
        return handle(request, context, "GetOrCreateDirectChannel", this.serializerFactory("GetOrCreateDirectChannel"), this.service.GetOrCreateDirectChannel, this.serializeFrameworkException, GetOrCreateDirectChannelServerInput.validate, this.validationCustomizer);
      }
      case "GetOrCreateSmsChannel" : {
        return handle(request, context, "GetOrCreateSmsChannel", this.serializerFactory("GetOrCreateSmsChannel"), this.service.GetOrCreateSmsChannel, this.serializeFrameworkException, GetOrCreateSmsChannelServerInput.validate, this.validationCustomizer);
      }
      case "GetOrCreateTelephonyChannel" : {
        return handle(request, context, "GetOrCreateTelephonyChannel", this.serializerFactory("GetOrCreateTelephonyChannel"), this.service.GetOrCreateTelephonyChannel, this.serializeFrameworkException, GetOrCreateTelephonyChannelServerInput.validate, this.validationCustomizer);
      }
      case "GetOrCreateWhatsAppChannel" : {
        return handle(request, context, "GetOrCreateWhatsAppChannel", this.serializerFactory("GetOrCreateWhatsAppChannel"), this.service.GetOrCreateWhatsAppChannel, this.serializeFrameworkException, GetOrCreateWhatsAppChannelServerInput.validate, this.validationCustomizer);
      }
      case "GetSmsChannelId" : {
        return handle(request, context, "GetSmsChannelId", this.serializerFactory("GetSmsChannelId"), this.service.GetSmsChannelId, this.serializeFrameworkException, GetSmsChannelIdServerInput.validate, this.validationCustomizer);
      }
      case "GetTelephonyChannelId" : {
        return handle(request, context, "GetTelephonyChannelId", this.serializerFactory("GetTelephonyChannelId"), this.service.GetTelephonyChannelId, this.serializeFrameworkException, GetTelephonyChannelIdServerInput.validate, this.validationCustomizer);
      }
      case "GetToken" : {
        return handle(request, context, "GetToken", this.serializerFactory("GetToken"), this.service.GetToken, this.serializeFrameworkException, GetTokenServerInput.validate, this.validationCustomizer);
      }
      case "GetUploadedFileInfo" : {
        return handle(request, context, "GetUploadedFileInfo", this.serializerFactory("GetUploadedFileInfo"), this.service.GetUploadedFileInfo, this.serializeFrameworkException, GetUploadedFileInfoServerInput.validate, this.validationCustomizer);
      }
      case "GetWhatsAppChannelId" : {
        return handle(request, context, "GetWhatsAppChannelId", this.serializerFactory("GetWhatsAppChannelId"), this.service.GetWhatsAppChannelId, this.serializeFrameworkException, GetWhatsAppChannelIdServerInput.validate, this.validationCustomizer);
      }
      case "HideChannel" : {
        return handle(request, context, "HideChannel", this.serializerFactory("HideChannel"), this.service.HideChannel, this.serializeFrameworkException, HideChannelServerInput.validate, this.validationCustomizer);
      }
      case "Invite" : {
        return handle(request, context, "Invite", this.serializerFactory("Invite"), this.service.Invite, this.serializeFrameworkException, InviteServerInput.validate, this.validationCustomizer);
      }
      case "JoinChannel" : {
        return handle(request, context, "JoinChannel", this.serializerFactory("JoinChannel"), this.service.JoinChannel, this.serializeFrameworkException, JoinChannelServerInput.validate, this.validationCustomizer);
      }
      case "LeaveChannel" : {
        return handle(request, context, "LeaveChannel", this.serializerFactory("LeaveChannel"), this.service.LeaveChannel, this.serializeFrameworkException, LeaveChannelServerInput.validate, this.validationCustomizer);
      }
      case "ListChannelMembers" : {
        return handle(request, context, "ListChannelMembers", this.serializerFactory("ListChannelMembers"), this.service.ListChannelMembers, this.serializeFrameworkException, ListChannelMembersServerInput.validate, this.validationCustomizer);
      }
      case "ListChannelMembersReadStatus" : {
        return handle(request, context, "ListChannelMembersReadStatus", this.serializerFactory("ListChannelMembersReadStatus"), this.service.ListChannelMembersReadStatus, this.serializeFrameworkException, ListChannelMembersReadStatusServerInput.validate, this.validationCustomizer);
      }
      case "ListChannels" : {
        return handle(request, context, "ListChannels", this.serializerFactory("ListChannels"), this.service.ListChannels, this.serializeFrameworkException, ListChannelsServerInput.validate, this.validationCustomizer);
      }
      case "ListInboxTaggedChannels" : {
        return handle(request, context, "ListInboxTaggedChannels", this.serializerFactory("ListInboxTaggedChannels"), this.service.ListInboxTaggedChannels, this.serializeFrameworkException, ListInboxTaggedChannelsServerInput.validate, this.validationCustomizer);
      }
      case "ListInboxTags" : {
        return handle(request, context, "ListInboxTags", this.serializerFactory("ListInboxTags"), this.service.ListInboxTags, this.serializeFrameworkException, ListInboxTagsServerInput.validate, this.validationCustomizer);
      }
      case "ListMessageReactions" : {
        return handle(request, context, "ListMessageReactions", this.serializerFactory("ListMessageReactions"), this.service.ListMessageReactions, this.serializeFrameworkException, ListMessageReactionsServerInput.validate, this.validationCustomizer);
      }
      case "ListMessages" : {
        return handle(request, context, "ListMessages", this.serializerFactory("ListMessages"), this.service.ListMessages, this.serializeFrameworkException, ListMessagesServerInput.validate, this.validationCustomizer);
      }
      case "ListPinnedMessages" : {
        return handle(request, context, "ListPinnedMessages", this.serializerFactory("ListPinnedMessages"), this.service.ListPinnedMessages, this.serializeFrameworkException, ListPinnedMessagesServerInput.validate, this.validationCustomizer);
      }
      case "MarkRead" : {
        return handle(request, context, "MarkRead", this.serializerFactory("MarkRead"), this.service.MarkRead, this.serializeFrameworkException, MarkReadServerInput.validate, this.validationCustomizer);
      }
      case "MarkUnread" : {
        return handle(request, context, "MarkUnread", this.serializerFactory("MarkUnread"), this.service.MarkUnread, this.serializeFrameworkException, MarkUnreadServerInput.validate, this.validationCustomizer);
      }
      case "PartialUpdateChannel" : {
        return handle(request, context, "PartialUpdateChannel", this.serializerFactory("PartialUpdateChannel"), this.service.PartialUpdateChannel, this.serializeFrameworkException, PartialUpdateChannelServerInput.validate, this.validationCustomizer);
      }
      case "PartialUpdateMessage" : {
        return handle(request, context, "PartialUpdateMessage", this.serializerFactory("PartialUpdateMessage"), this.service.PartialUpdateMessage, this.serializeFrameworkException, PartialUpdateMessageServerInput.validate, this.validationCustomizer);
      }
      case "PinChannel" : {
        return handle(request, context, "PinChannel", this.serializerFactory("PinChannel"), this.service.PinChannel, this.serializeFrameworkException, PinChannelServerInput.validate, this.validationCustomizer);
      }
      case "PinMessage" : {
        return handle(request, context, "PinMessage", this.serializerFactory("PinMessage"), this.service.PinMessage, this.serializeFrameworkException, PinMessageServerInput.validate, this.validationCustomizer);
      }
      case "QueryChannels" : {
        return handle(request, context, "QueryChannels", this.serializerFactory("QueryChannels"), this.service.QueryChannels, this.serializeFrameworkException, QueryChannelsServerInput.validate, this.validationCustomizer);
      }
      case "ScheduleExternalFlagAdjustmentJob" : {
        return handle(request, context, "ScheduleExternalFlagAdjustmentJob", this.serializerFactory("ScheduleExternalFlagAdjustmentJob"), this.service.ScheduleExternalFlagAdjustmentJob, this.serializeFrameworkException, ScheduleExternalFlagAdjustmentJobServerInput.validate, this.validationCustomizer);
      }
      case "SendActionTriggerResult" : {
        return handle(request, context, "SendActionTriggerResult", this.serializerFactory("SendActionTriggerResult"), this.service.SendActionTriggerResult, this.serializeFrameworkException, SendActionTriggerResultServerInput.validate, this.validationCustomizer);
      }
      case "SendGiphy" : {
        return handle(request, context, "SendGiphy", this.serializerFactory("SendGiphy"), this.service.SendGiphy, this.serializeFrameworkException, SendGiphyServerInput.validate, this.validationCustomizer);
      }
      case "SendMessage" : {
        return handle(request, context, "SendMessage", this.serializerFactory("SendMessage"), this.service.SendMessage, this.serializeFrameworkException, SendMessageServerInput.validate, this.validationCustomizer);
      }
      case "SendMessageReaction" : {
        return handle(request, context, "SendMessageReaction", this.serializerFactory("SendMessageReaction"), this.service.SendMessageReaction, this.serializeFrameworkException, SendMessageReactionServerInput.validate, this.validationCustomizer);
      }
      case "SendSystemMessage" : {
        return handle(request, context, "SendSystemMessage", this.serializerFactory("SendSystemMessage"), this.service.SendSystemMessage, this.serializeFrameworkException, SendSystemMessageServerInput.validate, this.validationCustomizer);
      }
      case "SendTypingStart" : {
        return handle(request, context, "SendTypingStart", this.serializerFactory("SendTypingStart"), this.service.SendTypingStart, this.serializeFrameworkException, SendTypingStartServerInput.validate, this.validationCustomizer);
      }
      case "SendTypingStop" : {
        return handle(request, context, "SendTypingStop", this.serializerFactory("SendTypingStop"), this.service.SendTypingStop, this.serializeFrameworkException, SendTypingStopServerInput.validate, this.validationCustomizer);
      }
      case "ShowChannel" : {
        return handle(request, context, "ShowChannel", this.serializerFactory("ShowChannel"), this.service.ShowChannel, this.serializeFrameworkException, ShowChannelServerInput.validate, this.validationCustomizer);
      }
      case "TagChannel" : {
        return handle(request, context, "TagChannel", this.serializerFactory("TagChannel"), this.service.TagChannel, this.serializeFrameworkException, TagChannelServerInput.validate, this.validationCustomizer);
      }
      case "TriggerMessageAction" : {
        return handle(request, context, "TriggerMessageAction", this.serializerFactory("TriggerMessageAction"), this.service.TriggerMessageAction, this.serializeFrameworkException, TriggerMessageActionServerInput.validate, this.validationCustomizer);
      }
      case "UnpinChannel" : {
        return handle(request, context, "UnpinChannel", this.serializerFactory("UnpinChannel"), this.service.UnpinChannel, this.serializeFrameworkException, UnpinChannelServerInput.validate, this.validationCustomizer);
      }
      case "UnpinMessage" : {
        return handle(request, context, "UnpinMessage", this.serializerFactory("UnpinMessage"), this.service.UnpinMessage, this.serializeFrameworkException, UnpinMessageServerInput.validate, this.validationCustomizer);
      }
      case "UntagChannel" : {
        return handle(request, context, "UntagChannel", this.serializerFactory("UntagChannel"), this.service.UntagChannel, this.serializeFrameworkException, UntagChannelServerInput.validate, this.validationCustomizer);
      }
      case "UpdateChannel" : {
        return handle(request, context, "UpdateChannel", this.serializerFactory("UpdateChannel"), this.service.UpdateChannel, this.serializeFrameworkException, UpdateChannelServerInput.validate, this.validationCustomizer);
      }
      case "UpdateInboxTag" : {
        return handle(request, context, "UpdateInboxTag", this.serializerFactory("UpdateInboxTag"), this.service.UpdateInboxTag, this.serializeFrameworkException, UpdateInboxTagServerInput.validate, this.validationCustomizer);
      }
      case "UpdateMessage" : {
        return handle(request, context, "UpdateMessage", this.serializerFactory("UpdateMessage"), this.service.UpdateMessage, this.serializeFrameworkException, UpdateMessageServerInput.validate, this.validationCustomizer);
      }
      case "UploadFile" : {
        return handle(request, context, "UploadFile", this.serializerFactory("UploadFile"), this.service.UploadFile, this.serializeFrameworkException, UploadFileServerInput.validate, this.validationCustomizer);
      }
      case "CreateApiKey" : {
        return handle(request, context, "CreateApiKey", this.serializerFactory("CreateApiKey"), this.service.CreateApiKey, this.serializeFrameworkException, CreateApiKeyServerInput.validate, this.validationCustomizer);
      }
      case "CreateBot" : {
        return handle(request, context, "CreateBot", this.serializerFactory("CreateBot"), this.service.CreateBot, this.serializeFrameworkException, CreateBotServerInput.validate, this.validationCustomizer);
      }
      case "CreateWebhook" : {
        return handle(request, context, "CreateWebhook", this.serializerFactory("CreateWebhook"), this.service.CreateWebhook, this.serializeFrameworkException, CreateWebhookServerInput.validate, this.validationCustomizer);
      }
      case "DeleteWebhook" : {
        return handle(request, context, "DeleteWebhook", this.serializerFactory("DeleteWebhook"), this.service.DeleteWebhook, this.serializeFrameworkException, DeleteWebhookServerInput.validate, this.validationCustomizer);
      }
      case "DisableWebhook" : {
        return handle(request, context, "DisableWebhook", this.serializerFactory("DisableWebhook"), this.service.DisableWebhook, this.serializeFrameworkException, DisableWebhookServerInput.validate, this.validationCustomizer);
      }
      case "EnableWebhook" : {
        return handle(request, context, "EnableWebhook", this.serializerFactory("EnableWebhook"), this.service.EnableWebhook, this.serializeFrameworkException, EnableWebhookServerInput.validate, this.validationCustomizer);
      }
      case "GetWebhook" : {
        return handle(request, context, "GetWebhook", this.serializerFactory("GetWebhook"), this.service.GetWebhook, this.serializeFrameworkException, GetWebhookServerInput.validate, this.validationCustomizer);
      }
      case "ListApiKeys" : {
        return handle(request, context, "ListApiKeys", this.serializerFactory("ListApiKeys"), this.service.ListApiKeys, this.serializeFrameworkException, ListApiKeysServerInput.validate, this.validationCustomizer);
      }
      case "ListAuditEntries" : {
        return handle(request, context, "ListAuditEntries", this.serializerFactory("ListAuditEntries"), this.service.ListAuditEntries, this.serializeFrameworkException, ListAuditEntriesServerInput.validate, this.validationCustomizer);
      }
      case "ListBots" : {
        return handle(request, context, "ListBots", this.serializerFactory("ListBots"), this.service.ListBots, this.serializeFrameworkException, ListBotsServerInput.validate, this.validationCustomizer);
      }
      case "ListJobs" : {
        return handle(request, context, "ListJobs", this.serializerFactory("ListJobs"), this.service.ListJobs, this.serializeFrameworkException, ListJobsServerInput.validate, this.validationCustomizer);
      }
      case "ListWebhookDeliveries" : {
        return handle(request, context, "ListWebhookDeliveries", this.serializerFactory("ListWebhookDeliveries"), this.service.ListWebhookDeliveries, this.serializeFrameworkException, ListWebhookDeliveriesServerInput.validate, this.validationCustomizer);
      }
      case "ListWebhooks" : {
        return handle(request, context, "ListWebhooks", this.serializerFactory("ListWebhooks"), this.service.ListWebhooks, this.serializeFrameworkException, ListWebhooksServerInput.validate, this.validationCustomizer);
      }
      case "ReplayFailedWebhookDeliveries" : {
        return handle(request, context, "ReplayFailedWebhookDeliveries", this.serializerFactory("ReplayFailedWebhookDeliveries"), this.service.ReplayFailedWebhookDeliveries, this.serializeFrameworkException, ReplayFailedWebhookDeliveriesServerInput.validate, this.validationCustomizer);
      }
      case "ReplayWebhookDelivery" : {
        return handle(request, context, "ReplayWebhookDelivery", this.serializerFactory("ReplayWebhookDelivery"), this.service.ReplayWebhookDelivery, this.serializeFrameworkException, ReplayWebhookDeliveryServerInput.validate, this.validationCustomizer);
      }
      case "RetryJob" : {
        return handle(request, context, "RetryJob", this.serializerFactory("RetryJob"), this.service.RetryJob, this.serializeFrameworkException, RetryJobServerInput.validate, this.validationCustomizer);
      }
      case "RevokeApiKey" : {
        return handle(request, context, "RevokeApiKey", this.serializerFactory("RevokeApiKey"), this.service.RevokeApiKey, this.serializeFrameworkException, RevokeApiKeyServerInput.validate, this.validationCustomizer);
      }
      case "RevokeBot" : {
        return handle(request, context, "RevokeBot", this.serializerFactory("RevokeBot"), this.service.RevokeBot, this.serializeFrameworkException, RevokeBotServerInput.validate, this.validationCustomizer);
      }
      case "RotateApiKey" : {
        return handle(request, context, "RotateApiKey", this.serializerFactory("RotateApiKey"), this.service.RotateApiKey, this.serializeFrameworkException, RotateApiKeyServerInput.validate, this.validationCustomizer);
      }
      case "RotateWebhookSecret" : {
        return handle(request, context, "RotateWebhookSecret", this.serializerFactory("RotateWebhookSecret"), this.service.RotateWebhookSecret, this.serializeFrameworkException, RotateWebhookSecretServerInput.validate, this.validationCustomizer);
      }
      case "TestWebhook" : {
        return handle(request, context, "TestWebhook", this.serializerFactory("TestWebhook"), this.service.TestWebhook, this.serializeFrameworkException, TestWebhookServerInput.validate, this.validationCustomizer);
      }
      case "UpdateBot" : {
        return handle(request, context, "UpdateBot", this.serializerFactory("UpdateBot"), this.service.UpdateBot, this.serializeFrameworkException, UpdateBotServerInput.validate, this.validationCustomizer);
      }
      case "UpdateWebhook" : {
        return handle(request, context, "UpdateWebhook", this.serializerFactory("UpdateWebhook"), this.service.UpdateWebhook, this.serializeFrameworkException, UpdateWebhookServerInput.validate, this.validationCustomizer);
      }
    }
  }
}

export const getConversationsServiceHandler = <Context>(service: ConversationsService<Context>): __ServiceHandler<Context, __HttpRequest, __HttpResponse> => {
  const mux = new httpbinding.HttpBindingMux<"Conversations", keyof ConversationsService<Context>>([
    new httpbinding.UriSpec<"Conversations", "AddChannelMember">(
      'POST',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
        { type: 'path' },
        { type: 'path_literal', value: "members" },
      ],
      [
      ],
      { service: "Conversations", operation: "AddChannelMember" }),
    new httpbinding.UriSpec<"Conversations", "AddChannelMembers">(
      'PUT',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
        { type: 'path' },
        { type: 'path_literal', value: "members" },
      ],
      [
      ],
      { service: "Conversations", operation: "AddChannelMembers" }),
    new httpbinding.UriSpec<"Conversations", "AssignChannel">(
      'POST',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
        { type: 'path' },
        { type: 'path_literal', value: "assign" },
      ],
      [
      ],
      { service: "Conversations", operation: "AssignChannel" }),
    new httpbinding.UriSpec<"Conversations", "CreateGroupChannel">(
      'POST',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "group" },
      ],
      [
      ],
      { service: "Conversations", operation: "CreateGroupChannel" }),
    new httpbinding.UriSpec<"Conversations", "CreateInboxTag">(
      'POST',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "inbox" },
        { type: 'path_literal', value: "tags" },
      ],
      [
      ],
      { service: "Conversations", operation: "CreateInboxTag" }),
    new httpbinding.UriSpec<"Conversations", "CreateKiteChannel">(
      'POST',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "kite" },
      ],
      [
      ],
      { service: "Conversations", operation: "CreateKiteChannel" }),
    new httpbinding.UriSpec<"Conversations", "DeleteChannel">(
      'DELETE',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
        { type: 'path' },
      ],
      [
      ],
      { service: "Conversations", operation: "DeleteChannel" }),
    new httpbinding.UriSpec<"Conversations", "DeleteChannelMember">(
      'DELETE',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
        { type: 'path' },
        { type: 'path_literal', value: "members" },
        { type: 'path' },
      ],
      [
      ],
      { service: "Conversations", operation: "DeleteChannelMember" }),
    new httpbinding.UriSpec<"Conversations", "DeleteInboxTag">(
      'DELETE',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "inbox" },
        { type: 'path_literal', value: "tags" },
        { type: 'path' },
      ],
      [
      ],
      { service: "Conversations", operation: "DeleteInboxTag" }),
    new httpbinding.UriSpec<"Conversations", "DeleteMessage">(
      'DELETE',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
        { type: 'path' },
        { type: 'path_literal', value: "messages" },
        { type: 'path' },
      ],
      [
      ],
      { service: "Conversations", operation: "DeleteMessage" }),
    new httpbinding.UriSpec<"Conversations", "DeleteMessageReaction">(
      'DELETE',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
        { type: 'path' },
        { type: 'path_literal', value: "messages" },
        { type: 'path' },
        { type: 'path_literal', value: "reactions" },
        { type: 'path' },
      ],
      [
      ],
      { service: "Conversations", operation: "DeleteMessageReaction" }),
    new httpbinding.UriSpec<"Conversations", "DescribeEvent">(
      'GET',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "describe" },
        { type: 'path_literal', value: "event" },
      ],
      [
      ],
      { service: "Conversations", operation: "DescribeEvent" }),
    new httpbinding.UriSpec<"Conversations", "GetActionTriggerResult">(
      'GET',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "triggers" },
        { type: 'path' },
      ],
      [
      ],
      { service: "Conversations", operation: "GetActionTriggerResult" }),
    new httpbinding.UriSpec<"Conversations", "GetChannel">(
      'GET',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
        { type: 'path' },
      ],
      [
      ],
      { service: "Conversations", operation: "GetChannel" }),
    new httpbinding.UriSpec<"Conversations", "GetChannelMember">(
      'GET',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
        { type: 'path' },
        { type: 'path_literal', value: "members" },
        { type: 'path' },
      ],
      [
      ],
      { service: "Conversations", operation: "GetChannelMember" }),
    new httpbinding.UriSpec<"Conversations", "GetDirectChannelId">(
      'GET',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "direct" },
      ],
      [
        { type: 'query', key: "memberId" },
      ],
      { service: "Conversations", operation: "GetDirectChannelId" }),
    new httpbinding.UriSpec<"Conversations", "GetFilePresignedDownloadUrl">(
      'GET',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
        { type: 'path' },
        { type: 'path_literal', value: "messages" },
        { type: 'path' },
        { type: 'path_literal', value: "files" },
        { type: 'path' },
      ],
      [
      ],
      { service: "Conversations", operation: "GetFilePresignedDownloadUrl" }),
    new httpbinding.UriSpec<"Conversations", "GetInboxState">(
      'GET',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "inbox" },
        { type: 'path_literal', value: "state" },
      ],
      [
      ],
      { service: "Conversations", operation: "GetInboxState" }),
    new httpbinding.UriSpec<"Conversations", "GetMessage">(
      'GET',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
        { type: 'path' },
        { type: 'path_literal', value: "messages" },
        { type: 'path' },
      ],
      [
      ],
      { service: "Conversations", operation: "GetMessage" }),
    new httpbinding.UriSpec<"Conversations", "GetOrCreateDirectChannel">(
      'POST',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "direct" },
      ],
      [
      ],
      { service: "Conversations", operation: "GetOrCreateDirectChannel" }),
    new httpbinding.UriSpec<"Conversations", "GetOrCreateSmsChannel">(
      'POST',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "sms" },
      ],
      [
      ],
      { service: "Conversations", operation: "GetOrCreateSmsChannel" }),
    new httpbinding.UriSpec<"Conversations", "GetOrCreateTelephonyChannel">(
      'POST',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "telephony" },
      ],
      [
      ],
      { service: "Conversations", operation: "GetOrCreateTelephonyChannel" }),
    new httpbinding.UriSpec<"Conversations", "GetOrCreateWhatsAppChannel">(
      'POST',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "whatsapp" },
      ],
      [
      ],
      { service: "Conversations", operation: "GetOrCreateWhatsAppChannel" }),
    new httpbinding.UriSpec<"Conversations", "GetSmsChannelId">(
      'GET',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "sms" },
      ],
      [
        { type: 'query', key: "service" },
        { type: 'query', key: "serviceRecipient" },
      ],
      { service: "Conversations", operation: "GetSmsChannelId" }),
    new httpbinding.UriSpec<"Conversations", "GetTelephonyChannelId">(
      'GET',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "telephony" },
      ],
      [
        { type: 'query', key: "service" },
        { type: 'query', key: "serviceRecipient" },
      ],
      { service: "Conversations", operation: "GetTelephonyChannelId" }),
    new httpbinding.UriSpec<"Conversations", "GetToken">(
      'GET',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "token" },
      ],
      [
      ],
      { service: "Conversations", operation: "GetToken" }),
    new httpbinding.UriSpec<"Conversations", "GetUploadedFileInfo">(
      'GET',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
        { type: 'path' },
        { type: 'path_literal', value: "files" },
        { type: 'path' },
      ],
      [
      ],
      { service: "Conversations", operation: "GetUploadedFileInfo" }),
    new httpbinding.UriSpec<"Conversations", "GetWhatsAppChannelId">(
      'GET',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "whatsapp" },
      ],
      [
        { type: 'query', key: "service" },
        { type: 'query', key: "serviceRecipient" },
      ],
      { service: "Conversations", operation: "GetWhatsAppChannelId" }),
    new httpbinding.UriSpec<"Conversations", "HideChannel">(
      'POST',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
        { type: 'path' },
        { type: 'path_literal', value: "hide" },
      ],
      [
      ],
      { service: "Conversations", operation: "HideChannel" }),
    new httpbinding.UriSpec<"Conversations", "Invite">(
      'POST',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "invite" },
      ],
      [
      ],
      { service: "Conversations", operation: "Invite" }),
    new httpbinding.UriSpec<"Conversations", "JoinChannel">(
      'POST',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
        { type: 'path' },
        { type: 'path_literal', value: "join" },
      ],
      [
      ],
      { service: "Conversations", operation: "JoinChannel" }),
    new httpbinding.UriSpec<"Conversations", "LeaveChannel">(
      'POST',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
        { type: 'path' },
        { type: 'path_literal', value: "leave" },
      ],
      [
      ],
      { service: "Conversations", operation: "LeaveChannel" }),
    new httpbinding.UriSpec<"Conversations", "ListChannelMembers">(
      'GET',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
        { type: 'path' },
        { type: 'path_literal', value: "members" },
      ],
      [
      ],
      { service: "Conversations", operation: "ListChannelMembers" }),
    new httpbinding.UriSpec<"Conversations", "ListChannelMembersReadStatus">(
      'GET',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
        { type: 'path' },
        { type: 'path_literal', value: "read" },
      ],
      [
      ],
      { service: "Conversations", operation: "ListChannelMembersReadStatus" }),
    new httpbinding.UriSpec<"Conversations", "ListChannels">(
      'GET',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
      ],
      [
      ],
      { service: "Conversations", operation: "ListChannels" }),
    new httpbinding.UriSpec<"Conversations", "ListInboxTaggedChannels">(
      'GET',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "inbox" },
        { type: 'path_literal', value: "tags" },
        { type: 'path' },
      ],
      [
      ],
      { service: "Conversations", operation: "ListInboxTaggedChannels" }),
    new httpbinding.UriSpec<"Conversations", "ListInboxTags">(
      'GET',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "inbox" },
        { type: 'path_literal', value: "tags" },
      ],
      [
      ],
      { service: "Conversations", operation: "ListInboxTags" }),
    new httpbinding.UriSpec<"Conversations", "ListMessageReactions">(
      'GET',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
        { type: 'path' },
        { type: 'path_literal', value: "messages" },
        { type: 'path' },
        { type: 'path_literal', value: "reactions" },
      ],
      [
      ],
      { service: "Conversations", operation: "ListMessageReactions" }),
    new httpbinding.UriSpec<"Conversations", "ListMessages">(
      'GET',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
        { type: 'path' },
        { type: 'path_literal', value: "messages" },
      ],
      [
      ],
      { service: "Conversations", operation: "ListMessages" }),
    new httpbinding.UriSpec<"Conversations", "ListPinnedMessages">(
      'GET',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
        { type: 'path' },
        { type: 'path_literal', value: "pinned" },
      ],
      [
      ],
      { service: "Conversations", operation: "ListPinnedMessages" }),
    new httpbinding.UriSpec<"Conversations", "MarkRead">(
      'PUT',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
        { type: 'path' },
        { type: 'path_literal', value: "read" },
      ],
      [
      ],
      { service: "Conversations", operation: "MarkRead" }),
    new httpbinding.UriSpec<"Conversations", "MarkUnread">(
      'POST',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
        { type: 'path' },
        { type: 'path_literal', value: "unread" },
      ],
      [
      ],
      { service: "Conversations", operation: "MarkUnread" }),
    new httpbinding.UriSpec<"Conversations", "PartialUpdateChannel">(
      'PATCH',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
        { type: 'path' },
      ],
      [
      ],
      { service: "Conversations", operation: "PartialUpdateChannel" }),
    new httpbinding.UriSpec<"Conversations", "PartialUpdateMessage">(
      'PATCH',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
        { type: 'path' },
        { type: 'path_literal', value: "messages" },
        { type: 'path' },
      ],
      [
      ],
      { service: "Conversations", operation: "PartialUpdateMessage" }),
    new httpbinding.UriSpec<"Conversations", "PinChannel">(
      'PUT',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
        { type: 'path' },
        { type: 'path_literal', value: "pin" },
      ],
      [
      ],
      { service: "Conversations", operation: "PinChannel" }),
    new httpbinding.UriSpec<"Conversations", "PinMessage">(
      'PUT',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
        { type: 'path' },
        { type: 'path_literal', value: "messages" },
        { type: 'path' },
        { type: 'path_literal', value: "pin" },
      ],
      [
      ],
      { service: "Conversations", operation: "PinMessage" }),
    new httpbinding.UriSpec<"Conversations", "QueryChannels">(
      'POST',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "query" },
      ],
      [
      ],
      { service: "Conversations", operation: "QueryChannels" }),
    new httpbinding.UriSpec<"Conversations", "ScheduleExternalFlagAdjustmentJob">(
      'POST',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "schedule" },
        { type: 'path_literal', value: "external-flag-adjustment" },
      ],
      [
      ],
      { service: "Conversations", operation: "ScheduleExternalFlagAdjustmentJob" }),
    new httpbinding.UriSpec<"Conversations", "SendActionTriggerResult">(
      'PUT',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "triggers" },
        { type: 'path' },
      ],
      [
      ],
      { service: "Conversations", operation: "SendActionTriggerResult" }),
    new httpbinding.UriSpec<"Conversations", "SendGiphy">(
      'POST',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
        { type: 'path' },
        { type: 'path_literal', value: "send" },
        { type: 'path_literal', value: "giphy" },
      ],
      [
      ],
      { service: "Conversations", operation: "SendGiphy" }),
    new httpbinding.UriSpec<"Conversations", "SendMessage">(
      'POST',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
        { type: 'path' },
        { type: 'path_literal', value: "messages" },
      ],
      [
      ],
      { service: "Conversations", operation: "SendMessage" }),
    new httpbinding.UriSpec<"Conversations", "SendMessageReaction">(
      'POST',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
        { type: 'path' },
        { type: 'path_literal', value: "messages" },
        { type: 'path' },
        { type: 'path_literal', value: "reactions" },
      ],
      [
      ],
      { service: "Conversations", operation: "SendMessageReaction" }),
    new httpbinding.UriSpec<"Conversations", "SendSystemMessage">(
      'POST',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
        { type: 'path' },
        { type: 'path_literal', value: "system" },
      ],
      [
      ],
      { service: "Conversations", operation: "SendSystemMessage" }),
    new httpbinding.UriSpec<"Conversations", "SendTypingStart">(
      'POST',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
        { type: 'path' },
        { type: 'path_literal', value: "send" },
        { type: 'path_literal', value: "typing" },
        { type: 'path_literal', value: "start" },
      ],
      [
      ],
      { service: "Conversations", operation: "SendTypingStart" }),
    new httpbinding.UriSpec<"Conversations", "SendTypingStop">(
      'POST',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
        { type: 'path' },
        { type: 'path_literal', value: "send" },
        { type: 'path_literal', value: "typing" },
        { type: 'path_literal', value: "stop" },
      ],
      [
      ],
      { service: "Conversations", operation: "SendTypingStop" }),
    new httpbinding.UriSpec<"Conversations", "ShowChannel">(
      'POST',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
        { type: 'path' },
        { type: 'path_literal', value: "show" },
      ],
      [
      ],
      { service: "Conversations", operation: "ShowChannel" }),
    new httpbinding.UriSpec<"Conversations", "TagChannel">(
      'POST',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
        { type: 'path' },
        { type: 'path_literal', value: "tag" },
      ],
      [
      ],
      { service: "Conversations", operation: "TagChannel" }),
    new httpbinding.UriSpec<"Conversations", "TriggerMessageAction">(
      'POST',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
        { type: 'path' },
        { type: 'path_literal', value: "messages" },
        { type: 'path' },
        { type: 'path_literal', value: "actions" },
        { type: 'path' },
      ],
      [
      ],
      { service: "Conversations", operation: "TriggerMessageAction" }),
    new httpbinding.UriSpec<"Conversations", "UnpinChannel">(
      'DELETE',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
        { type: 'path' },
        { type: 'path_literal', value: "pin" },
      ],
      [
      ],
      { service: "Conversations", operation: "UnpinChannel" }),
    new httpbinding.UriSpec<"Conversations", "UnpinMessage">(
      'DELETE',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
        { type: 'path' },
        { type: 'path_literal', value: "messages" },
        { type: 'path' },
        { type: 'path_literal', value: "pin" },
      ],
      [
      ],
      { service: "Conversations", operation: "UnpinMessage" }),
    new httpbinding.UriSpec<"Conversations", "UntagChannel">(
      'POST',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
        { type: 'path' },
        { type: 'path_literal', value: "untag" },
      ],
      [
      ],
      { service: "Conversations", operation: "UntagChannel" }),
    new httpbinding.UriSpec<"Conversations", "UpdateChannel">(
      'PUT',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
        { type: 'path' },
      ],
      [
      ],
      { service: "Conversations", operation: "UpdateChannel" }),
    new httpbinding.UriSpec<"Conversations", "UpdateInboxTag">(
      'PUT',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "inbox" },
        { type: 'path_literal', value: "tags" },
        { type: 'path' },
      ],
      [
      ],
      { service: "Conversations", operation: "UpdateInboxTag" }),
    new httpbinding.UriSpec<"Conversations", "UpdateMessage">(
      'PUT',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
        { type: 'path' },
        { type: 'path_literal', value: "messages" },
        { type: 'path' },
      ],
      [
      ],
      { service: "Conversations", operation: "UpdateMessage" }),
    new httpbinding.UriSpec<"Conversations", "UploadFile">(
      'POST',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
        { type: 'path' },
        { type: 'path_literal', value: "files" },
      ],
      [
      ],
      { service: "Conversations", operation: "UploadFile" }),
    new httpbinding.UriSpec<"Conversations", "CreateApiKey">(
      'POST',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "admin" },
        { type: 'path_literal', value: "api-keys" },
      ],
      [
      ],
      { service: "Conversations", operation: "CreateApiKey" }),
    new httpbinding.UriSpec<"Conversations", "CreateBot">(
      'POST',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "admin" },
        { type: 'path_literal', value: "bots" },
      ],
      [
      ],
      { service: "Conversations", operation: "CreateBot" }),
    new httpbinding.UriSpec<"Conversations", "CreateWebhook">(
      'POST',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "admin" },
        { type: 'path_literal', value: "webhooks" },
      ],
      [
      ],
      { service: "Conversations", operation: "CreateWebhook" }),
    new httpbinding.UriSpec<"Conversations", "DeleteWebhook">(
      'DELETE',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "admin" },
        { type: 'path_literal', value: "webhooks" },
        { type: 'path' },
      ],
      [
      ],
      { service: "Conversations", operation: "DeleteWebhook" }),
    new httpbinding.UriSpec<"Conversations", "DisableWebhook">(
      'POST',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "admin" },
        { type: 'path_literal', value: "webhooks" },
        { type: 'path' },
        { type: 'path_literal', value: "disable" },
      ],
      [
      ],
      { service: "Conversations", operation: "DisableWebhook" }),
    new httpbinding.UriSpec<"Conversations", "EnableWebhook">(
      'POST',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "admin" },
        { type: 'path_literal', value: "webhooks" },
        { type: 'path' },
        { type: 'path_literal', value: "enable" },
      ],
      [
      ],
      { service: "Conversations", operation: "EnableWebhook" }),
    new httpbinding.UriSpec<"Conversations", "GetWebhook">(
      'GET',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "admin" },
        { type: 'path_literal', value: "webhooks" },
        { type: 'path' },
      ],
      [
      ],
      { service: "Conversations", operation: "GetWebhook" }),
    new httpbinding.UriSpec<"Conversations", "ListApiKeys">(
      'GET',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "admin" },
        { type: 'path_literal', value: "api-keys" },
      ],
      [
      ],
      { service: "Conversations", operation: "ListApiKeys" }),
    new httpbinding.UriSpec<"Conversations", "ListAuditEntries">(
      'GET',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "admin" },
        { type: 'path_literal', value: "audit" },
      ],
      [
      ],
      { service: "Conversations", operation: "ListAuditEntries" }),
    new httpbinding.UriSpec<"Conversations", "ListBots">(
      'GET',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "admin" },
        { type: 'path_literal', value: "bots" },
      ],
      [
      ],
      { service: "Conversations", operation: "ListBots" }),
    new httpbinding.UriSpec<"Conversations", "ListJobs">(
      'GET',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "admin" },
        { type: 'path_literal', value: "jobs" },
      ],
      [
      ],
      { service: "Conversations", operation: "ListJobs" }),
    new httpbinding.UriSpec<"Conversations", "ListWebhookDeliveries">(
      'GET',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "admin" },
        { type: 'path_literal', value: "webhooks" },
        { type: 'path' },
        { type: 'path_literal', value: "deliveries" },
      ],
      [
      ],
      { service: "Conversations", operation: "ListWebhookDeliveries" }),
    new httpbinding.UriSpec<"Conversations", "ListWebhooks">(
      'GET',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "admin" },
        { type: 'path_literal', value: "webhooks" },
      ],
      [
      ],
      { service: "Conversations", operation: "ListWebhooks" }),
    new httpbinding.UriSpec<"Conversations", "ReplayFailedWebhookDeliveries">(
      'POST',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "admin" },
        { type: 'path_literal', value: "webhooks" },
        { type: 'path' },
        { type: 'path_literal', value: "replay" },
      ],
      [
      ],
      { service: "Conversations", operation: "ReplayFailedWebhookDeliveries" }),
    new httpbinding.UriSpec<"Conversations", "ReplayWebhookDelivery">(
      'POST',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "admin" },
        { type: 'path_literal', value: "webhooks" },
        { type: 'path' },
        { type: 'path_literal', value: "deliveries" },
        { type: 'path' },
        { type: 'path_literal', value: "replay" },
      ],
      [
      ],
      { service: "Conversations", operation: "ReplayWebhookDelivery" }),
    new httpbinding.UriSpec<"Conversations", "RetryJob">(
      'POST',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "admin" },
        { type: 'path_literal', value: "jobs" },
        { type: 'path' },
        { type: 'path_literal', value: "retry" },
      ],
      [
      ],
      { service: "Conversations", operation: "RetryJob" }),
    new httpbinding.UriSpec<"Conversations", "RevokeApiKey">(
      'DELETE',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "admin" },
        { type: 'path_literal', value: "api-keys" },
        { type: 'path' },
      ],
      [
      ],
      { service: "Conversations", operation: "RevokeApiKey" }),
    new httpbinding.UriSpec<"Conversations", "RevokeBot">(
      'POST',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "admin" },
        { type: 'path_literal', value: "bots" },
        { type: 'path' },
        { type: 'path_literal', value: "revoke" },
      ],
      [
      ],
      { service: "Conversations", operation: "RevokeBot" }),
    new httpbinding.UriSpec<"Conversations", "RotateApiKey">(
      'POST',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "admin" },
        { type: 'path_literal', value: "api-keys" },
        { type: 'path' },
        { type: 'path_literal', value: "rotate" },
      ],
      [
      ],
      { service: "Conversations", operation: "RotateApiKey" }),
    new httpbinding.UriSpec<"Conversations", "RotateWebhookSecret">(
      'POST',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "admin" },
        { type: 'path_literal', value: "webhooks" },
        { type: 'path' },
        { type: 'path_literal', value: "rotate" },
      ],
      [
      ],
      { service: "Conversations", operation: "RotateWebhookSecret" }),
    new httpbinding.UriSpec<"Conversations", "TestWebhook">(
      'POST',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "admin" },
        { type: 'path_literal', value: "webhooks" },
        { type: 'path' },
        { type: 'path_literal', value: "test" },
      ],
      [
      ],
      { service: "Conversations", operation: "TestWebhook" }),
    new httpbinding.UriSpec<"Conversations", "UpdateBot">(
      'PUT',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "admin" },
        { type: 'path_literal', value: "bots" },
        { type: 'path' },
      ],
      [
      ],
      { service: "Conversations", operation: "UpdateBot" }),
    new httpbinding.UriSpec<"Conversations", "UpdateWebhook">(
      'PUT',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "admin" },
        { type: 'path_literal', value: "webhooks" },
        { type: 'path' },
      ],
      [
      ],
      { service: "Conversations", operation: "UpdateWebhook" }),
  ]);
  const serFn: (op: ConversationsServiceOperations) => __OperationSerializer<ConversationsService<Context>, ConversationsServiceOperations, __ServiceException> = (op) => {
    switch (op) {
      case "AddChannelMember": return new AddChannelMemberSerializer();
      case "AddChannelMembers": return new AddChannelMembersSerializer();
      case "AssignChannel": return new AssignChannelSerializer();
      case "CreateGroupChannel": return new CreateGroupChannelSerializer();
      case "CreateInboxTag": return new CreateInboxTagSerializer();
      case "CreateKiteChannel": return new CreateKiteChannelSerializer();
      case "DeleteChannel": return new DeleteChannelSerializer();
      case "DeleteChannelMember": return new DeleteChannelMemberSerializer();
      case "DeleteInboxTag": return new DeleteInboxTagSerializer();
      case "DeleteMessage": return new DeleteMessageSerializer();
      case "DeleteMessageReaction": return new DeleteMessageReactionSerializer();
      case "DescribeEvent": return new DescribeEventSerializer();
      case "GetActionTriggerResult": return new GetActionTriggerResultSerializer();
      case "GetChannel": return new GetChannelSerializer();
      case "GetChannelMember": return new GetChannelMemberSerializer();
      case "GetDirectChannelId": return new GetDirectChannelIdSerializer();
      case "GetFilePresignedDownloadUrl": return new GetFilePresignedDownloadUrlSerializer();
      case "GetInboxState": return new GetInboxStateSerializer();
      case "GetMessage": return new GetMessageSerializer();
      case "GetOrCreateDirectChannel": return new GetOrCreateDirectChannelSerializer();
      case "GetOrCreateSmsChannel": return new GetOrCreateSmsChannelSerializer();
      case "GetOrCreateTelephonyChannel": return new GetOrCreateTelephonyChannelSerializer();
      case "GetOrCreateWhatsAppChannel": return new GetOrCreateWhatsAppChannelSerializer();
      case "GetSmsChannelId": return new GetSmsChannelIdSerializer();
      case "GetTelephonyChannelId": return new GetTelephonyChannelIdSerializer();
      case "GetToken": return new GetTokenSerializer();
      case "GetUploadedFileInfo": return new GetUploadedFileInfoSerializer();
      case "GetWhatsAppChannelId": return new GetWhatsAppChannelIdSerializer();
      case "HideChannel": return new HideChannelSerializer();
      case "Invite": return new InviteSerializer();
      case "JoinChannel": return new JoinChannelSerializer();
      case "LeaveChannel": return new LeaveChannelSerializer();
      case "ListChannelMembers": return new ListChannelMembersSerializer();
      case "ListChannelMembersReadStatus": return new ListChannelMembersReadStatusSerializer();
      case "ListChannels": return new ListChannelsSerializer();
      case "ListInboxTaggedChannels": return new ListInboxTaggedChannelsSerializer();
      case "ListInboxTags": return new ListInboxTagsSerializer();
      case "ListMessageReactions": return new ListMessageReactionsSerializer();
      case "ListMessages": return new ListMessagesSerializer();
      case "ListPinnedMessages": return new ListPinnedMessagesSerializer();
      case "MarkRead": return new MarkReadSerializer();
      case "MarkUnread": return new MarkUnreadSerializer();
      case "PartialUpdateChannel": return new PartialUpdateChannelSerializer();
      case "PartialUpdateMessage": return new PartialUpdateMessageSerializer();
      case "PinChannel": return new PinChannelSerializer();
      case "PinMessage": return new PinMessageSerializer();
      case "QueryChannels": return new QueryChannelsSerializer();
      case "ScheduleExternalFlagAdjustmentJob": return new ScheduleExternalFlagAdjustmentJobSerializer();
      case "SendActionTriggerResult": return new SendActionTriggerResultSerializer();
      case "SendGiphy": return new SendGiphySerializer();
      case "SendMessage": return new SendMessageSerializer();
      case "SendMessageReaction": return new SendMessageReactionSerializer();
      case "SendSystemMessage": return new SendSystemMessageSerializer();
      case "SendTypingStart": return new SendTypingStartSerializer();
      case "SendTypingStop": return new SendTypingStopSerializer();
      case "ShowChannel": return new ShowChannelSerializer();
      case "TagChannel": return new TagChannelSerializer();
      case "TriggerMessageAction": return new TriggerMessageActionSerializer();
      case "UnpinChannel": return new UnpinChannelSerializer();
      case "UnpinMessage": return new UnpinMessageSerializer();
      case "UntagChannel": return new UntagChannelSerializer();
      case "UpdateChannel": return new UpdateChannelSerializer();
      case "UpdateInboxTag": return new UpdateInboxTagSerializer();
      case "UpdateMessage": return new UpdateMessageSerializer();
      case "UploadFile": return new UploadFileSerializer();
      case "CreateApiKey": return new CreateApiKeySerializer();
      case "CreateBot": return new CreateBotSerializer();
      case "CreateWebhook": return new CreateWebhookSerializer();
      case "DeleteWebhook": return new DeleteWebhookSerializer();
      case "DisableWebhook": return new DisableWebhookSerializer();
      case "EnableWebhook": return new EnableWebhookSerializer();
      case "GetWebhook": return new GetWebhookSerializer();
      case "ListApiKeys": return new ListApiKeysSerializer();
      case "ListAuditEntries": return new ListAuditEntriesSerializer();
      case "ListBots": return new ListBotsSerializer();
      case "ListJobs": return new ListJobsSerializer();
      case "ListWebhookDeliveries": return new ListWebhookDeliveriesSerializer();
      case "ListWebhooks": return new ListWebhooksSerializer();
      case "ReplayFailedWebhookDeliveries": return new ReplayFailedWebhookDeliveriesSerializer();
      case "ReplayWebhookDelivery": return new ReplayWebhookDeliverySerializer();
      case "RetryJob": return new RetryJobSerializer();
      case "RevokeApiKey": return new RevokeApiKeySerializer();
      case "RevokeBot": return new RevokeBotSerializer();
      case "RotateApiKey": return new RotateApiKeySerializer();
      case "RotateWebhookSecret": return new RotateWebhookSecretSerializer();
      case "TestWebhook": return new TestWebhookSerializer();
      case "UpdateBot": return new UpdateBotSerializer();
      case "UpdateWebhook": return new UpdateWebhookSerializer();
    }
  };
  const customizer: __ValidationCustomizer<ConversationsServiceOperations> = (ctx, failures) => {
    if (!failures) {
      return undefined;
    }
    return {
      name: "ValidationException",
      $fault: "client",
      message: __generateValidationSummary(failures),
      fieldList: failures.map(failure => ({
        path: failure.path,
        message: __generateValidationMessage(failure)
      }))
    };
  };
  return new ConversationsServiceHandler(service, mux, serFn, serializeFrameworkException, customizer);
}
