// smithy-typescript generated code
import {
  awsExpectUnion as __expectUnion,
  loadRestJsonErrorCode,
  parseJsonBody as parseBody,
  parseJsonErrorBody as parseErrorBody,
} from "@aws-sdk/core/protocols";
import {
  acceptMatches as __acceptMatches,
  NotAcceptableException as __NotAcceptableException,
  SerializationException as __SerializationException,
  ServerSerdeContext,
  ServiceException as __BaseException,
  SmithyFrameworkException as __SmithyFrameworkException,
  UnsupportedMediaTypeException as __UnsupportedMediaTypeException,
} from "@aws-smithy/server-common";
import { HttpRequest as __HttpRequest, HttpResponse as __HttpResponse } from "@smithy/protocol-http";
import {
  _json,
  collectBody,
  expectBoolean as __expectBoolean,
  expectInt32 as __expectInt32,
  expectNonNull as __expectNonNull,
  expectObject as __expectObject,
  expectString as __expectString,
  isSerializableHeaderValue,
  map,
  parseBoolean as __parseBoolean,
  strictParseInt32 as __strictParseInt32,
  take,
} from "@smithy/smithy-client";
import {
  type Endpoint as __Endpoint,
  type ResponseMetadata as __ResponseMetadata,
  type SerdeContext as __SerdeContext,
  DocumentType as __DocumentType,
} from "@smithy/types";
import { calculateBodyLength } from "@smithy/util-body-length-node";

import { PartialUpdateChannelUnsetField, PartialUpdateMessageUnsetField, WebhookEventType } from "../models/enums";
import {
  ActionTriggerNotFoundException,
  ApiKeyNotFoundException,
  ApiKeyRevokedException,
  BotNotFoundException,
  ChannelMemberNotFoundException,
  ChannelNotFoundException,
  FileNotFoundException,
  ForbiddenException,
  IdempotencyConflictException,
  InternalServerException,
  JobNotFoundException,
  JobNotRetryableException,
  MarkUnreadChannelsLimitReachedException,
  MessageNotFoundException,
  PinnedChannelsLimitReachedException,
  RateLimitExceededException,
  ReadStatusUnavailableException,
  ServiceUnavailableException,
  TaggedChannelsLimitReachedException,
  TagNotFoundException,
  TagsLimitReachedException,
  UnauthorizedException,
  UserNotFoundException,
  ValidationException,
  WebhookDeliveryNotFoundException,
  WebhookDeliveryNotReplayableException,
  WebhookNotFoundException,
  WebhooksLimitReachedException,
} from "../models/errors";
import {
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
  ChannelsQuery,
  Element,
  InboxChannelsState,
  InboxPinnedChannel,
  InboxTag,
  InboxTaggedChannel,
  InboxUnreadChannel,
  InitialMessage,
  Job,
  Message,
  MessageAttachment,
  MessageQuote,
  MessageReaction,
  MessageTemplateConfig,
  PartialUpdateChannelSetInput,
  PartialUpdateMessageSetInput,
  ReactionCount,
  TemplateParameter,
  TemplateWithParameters,
  User,
  UserToInvite,
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
  WelcomeMessage,
} from "../models/models_0";
import { AddChannelMemberServerInput, AddChannelMemberServerOutput } from "../server/operations/AddChannelMember";
import { AddChannelMembersServerInput, AddChannelMembersServerOutput } from "../server/operations/AddChannelMembers";
import { AssignChannelServerInput, AssignChannelServerOutput } from "../server/operations/AssignChannel";
import { CreateApiKeyServerInput, CreateApiKeyServerOutput } from "../server/operations/CreateApiKey";
import { CreateBotServerInput, CreateBotServerOutput } from "../server/operations/CreateBot";
import { CreateGroupChannelServerInput, CreateGroupChannelServerOutput } from "../server/operations/CreateGroupChannel";
import { CreateInboxTagServerInput, CreateInboxTagServerOutput } from "../server/operations/CreateInboxTag";
import { CreateKiteChannelServerInput, CreateKiteChannelServerOutput } from "../server/operations/CreateKiteChannel";
import { CreateWebhookServerInput, CreateWebhookServerOutput } from "../server/operations/CreateWebhook";
import { DeleteChannelServerInput, DeleteChannelServerOutput } from "../server/operations/DeleteChannel";
import {
  DeleteChannelMemberServerInput,
  DeleteChannelMemberServerOutput,
} from "../server/operations/DeleteChannelMember";
import { DeleteInboxTagServerInput, DeleteInboxTagServerOutput } from "../server/operations/DeleteInboxTag";
import { DeleteMessageServerInput, DeleteMessageServerOutput } from "../server/operations/DeleteMessage";
import {
  DeleteMessageReactionServerInput,
  DeleteMessageReactionServerOutput,
} from "../server/operations/DeleteMessageReaction";
import { DeleteWebhookServerInput, DeleteWebhookServerOutput } from "../server/operations/DeleteWebhook";
import { DescribeEventServerInput, DescribeEventServerOutput } from "../server/operations/DescribeEvent";
import { DisableWebhookServerInput, DisableWebhookServerOutput } from "../server/operations/DisableWebhook";
import { EnableWebhookServerInput, EnableWebhookServerOutput } from "../server/operations/EnableWebhook";
import {
  GetActionTriggerResultServerInput,
  GetActionTriggerResultServerOutput,
} from "../server/operations/GetActionTriggerResult";
import { GetChannelServerInput, GetChannelServerOutput } from "../server/operations/GetChannel";
import { GetChannelMemberServerInput, GetChannelMemberServerOutput } from "../server/operations/GetChannelMember";
import { GetDirectChannelIdServerInput, GetDirectChannelIdServerOutput } from "../server/operations/GetDirectChannelId";
import {
  GetFilePresignedDownloadUrlServerInput,
  GetFilePresignedDownloadUrlServerOutput,
} from "../server/operations/GetFilePresignedDownloadUrl";
import { GetInboxStateServerInput, GetInboxStateServerOutput } from "../server/operations/GetInboxState";
import { GetMessageServerInput, GetMessageServerOutput } from "../server/operations/GetMessage";
import {
  GetOrCreateDirectChannelServerInput,
  GetOrCreateDirectChannelServerOutput,
} from "../server/operations/GetOrCreateDirectChannel";
import {
  GetOrCreateSmsChannelServerInput,
  GetOrCreateSmsChannelServerOutput,
} from "../server/operations/GetOrCreateSmsChannel";
import {
  GetOrCreateTelephonyChannelServerInput,
  GetOrCreateTelephonyChannelServerOutput,
} from "../server/operations/GetOrCreateTelephonyChannel";
import {
  GetOrCreateWhatsAppChannelServerInput,
  GetOrCreateWhatsAppChannelServerOutput,
} from "../server/operations/GetOrCreateWhatsAppChannel";
import { GetSmsChannelIdServerInput, GetSmsChannelIdServerOutput } from "../server/operations/GetSmsChannelId";
import {
  GetTelephonyChannelIdServerInput,
  GetTelephonyChannelIdServerOutput,
} from "../server/operations/GetTelephonyChannelId";
import { GetTokenServerInput, GetTokenServerOutput } from "../server/operations/GetToken";
import {
  GetUploadedFileInfoServerInput,
  GetUploadedFileInfoServerOutput,
} from "../server/operations/GetUploadedFileInfo";
import { GetWebhookServerInput, GetWebhookServerOutput } from "../server/operations/GetWebhook";
import {
  GetWhatsAppChannelIdServerInput,
  GetWhatsAppChannelIdServerOutput,
} from "../server/operations/GetWhatsAppChannelId";
import { HideChannelServerInput, HideChannelServerOutput } from "../server/operations/HideChannel";
import { InviteServerInput, InviteServerOutput } from "../server/operations/Invite";
import { JoinChannelServerInput, JoinChannelServerOutput } from "../server/operations/JoinChannel";
import { LeaveChannelServerInput, LeaveChannelServerOutput } from "../server/operations/LeaveChannel";
import { ListApiKeysServerInput, ListApiKeysServerOutput } from "../server/operations/ListApiKeys";
import { ListAuditEntriesServerInput, ListAuditEntriesServerOutput } from "../server/operations/ListAuditEntries";
import { ListBotsServerInput, ListBotsServerOutput } from "../server/operations/ListBots";
import { ListChannelMembersServerInput, ListChannelMembersServerOutput } from "../server/operations/ListChannelMembers";
import {
  ListChannelMembersReadStatusServerInput,
  ListChannelMembersReadStatusServerOutput,
} from "../server/operations/ListChannelMembersReadStatus";
import { ListChannelsServerInput, ListChannelsServerOutput } from "../server/operations/ListChannels";
import {
  ListInboxTaggedChannelsServerInput,
  ListInboxTaggedChannelsServerOutput,
} from "../server/operations/ListInboxTaggedChannels";
import { ListInboxTagsServerInput, ListInboxTagsServerOutput } from "../server/operations/ListInboxTags";
import { ListJobsServerInput, ListJobsServerOutput } from "../server/operations/ListJobs";
import {
  ListMessageReactionsServerInput,
  ListMessageReactionsServerOutput,
} from "../server/operations/ListMessageReactions";
import { ListMessagesServerInput, ListMessagesServerOutput } from "../server/operations/ListMessages";
import { ListPinnedMessagesServerInput, ListPinnedMessagesServerOutput } from "../server/operations/ListPinnedMessages";
import {
  ListWebhookDeliveriesServerInput,
  ListWebhookDeliveriesServerOutput,
} from "../server/operations/ListWebhookDeliveries";
import { ListWebhooksServerInput, ListWebhooksServerOutput } from "../server/operations/ListWebhooks";
import { MarkReadServerInput, MarkReadServerOutput } from "../server/operations/MarkRead";
import { MarkUnreadServerInput, MarkUnreadServerOutput } from "../server/operations/MarkUnread";
import {
  PartialUpdateChannelServerInput,
  PartialUpdateChannelServerOutput,
} from "../server/operations/PartialUpdateChannel";
import {
  PartialUpdateMessageServerInput,
  PartialUpdateMessageServerOutput,
} from "../server/operations/PartialUpdateMessage";
import { PinChannelServerInput, PinChannelServerOutput } from "../server/operations/PinChannel";
import { PinMessageServerInput, PinMessageServerOutput } from "../server/operations/PinMessage";
import { QueryChannelsServerInput, QueryChannelsServerOutput } from "../server/operations/QueryChannels";
import {
  ReplayFailedWebhookDeliveriesServerInput,
  ReplayFailedWebhookDeliveriesServerOutput,
} from "../server/operations/ReplayFailedWebhookDeliveries";
import {
  ReplayWebhookDeliveryServerInput,
  ReplayWebhookDeliveryServerOutput,
} from "../server/operations/ReplayWebhookDelivery";
import { RetryJobServerInput, RetryJobServerOutput } from "../server/operations/RetryJob";
import { RevokeApiKeyServerInput, RevokeApiKeyServerOutput } from "../server/operations/RevokeApiKey";
import { RevokeBotServerInput, RevokeBotServerOutput } from "../server/operations/RevokeBot";
import { RotateApiKeyServerInput, RotateApiKeyServerOutput } from "../server/operations/RotateApiKey";
import {
  RotateWebhookSecretServerInput,
  RotateWebhookSecretServerOutput,
} from "../server/operations/RotateWebhookSecret";
import {
  ScheduleExternalFlagAdjustmentJobServerInput,
  ScheduleExternalFlagAdjustmentJobServerOutput,
} from "../server/operations/ScheduleExternalFlagAdjustmentJob";
import {
  SendActionTriggerResultServerInput,
  SendActionTriggerResultServerOutput,
} from "../server/operations/SendActionTriggerResult";
import { SendGiphyServerInput, SendGiphyServerOutput } from "../server/operations/SendGiphy";
import { SendMessageServerInput, SendMessageServerOutput } from "../server/operations/SendMessage";
import {
  SendMessageReactionServerInput,
  SendMessageReactionServerOutput,
} from "../server/operations/SendMessageReaction";
import { SendSystemMessageServerInput, SendSystemMessageServerOutput } from "../server/operations/SendSystemMessage";
import { SendTypingStartServerInput, SendTypingStartServerOutput } from "../server/operations/SendTypingStart";
import { SendTypingStopServerInput, SendTypingStopServerOutput } from "../server/operations/SendTypingStop";
import { ShowChannelServerInput, ShowChannelServerOutput } from "../server/operations/ShowChannel";
import { TagChannelServerInput, TagChannelServerOutput } from "../server/operations/TagChannel";
import { TestWebhookServerInput, TestWebhookServerOutput } from "../server/operations/TestWebhook";
import {
  TriggerMessageActionServerInput,
  TriggerMessageActionServerOutput,
} from "../server/operations/TriggerMessageAction";
import { UnpinChannelServerInput, UnpinChannelServerOutput } from "../server/operations/UnpinChannel";
import { UnpinMessageServerInput, UnpinMessageServerOutput } from "../server/operations/UnpinMessage";
import { UntagChannelServerInput, UntagChannelServerOutput } from "../server/operations/UntagChannel";
import { UpdateBotServerInput, UpdateBotServerOutput } from "../server/operations/UpdateBot";
import { UpdateChannelServerInput, UpdateChannelServerOutput } from "../server/operations/UpdateChannel";
import { UpdateInboxTagServerInput, UpdateInboxTagServerOutput } from "../server/operations/UpdateInboxTag";
import { UpdateMessageServerInput, UpdateMessageServerOutput } from "../server/operations/UpdateMessage";
import { UpdateWebhookServerInput, UpdateWebhookServerOutput } from "../server/operations/UpdateWebhook";
import { UploadFileServerInput, UploadFileServerOutput } from "../server/operations/UploadFile";

export const deserializeAddChannelMemberRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<AddChannelMemberServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const pathRegex = new RegExp("/v2/conversations/channels/(?<channelId>[^/]+)/members");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.channelId = decodeURIComponent(parsedPath.groups.channelId);
  }
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'memberId': __expectString,
    'memberToInvite': _ => de_UserToInvite(_, context),
    'silent': __expectBoolean,
    'userId': __expectString,
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializeAddChannelMembersRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<AddChannelMembersServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const pathRegex = new RegExp("/v2/conversations/channels/(?<channelId>[^/]+)/members");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.channelId = decodeURIComponent(parsedPath.groups.channelId);
  }
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'members': _ => de_UsersIdList(_, context),
    'membersToInvite': _ => de_UsersToInviteList(_, context),
    'silent': __expectBoolean,
    'userId': __expectString,
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializeAssignChannelRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<AssignChannelServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const pathRegex = new RegExp("/v2/conversations/channels/(?<channelId>[^/]+)/assign");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.channelId = decodeURIComponent(parsedPath.groups.channelId);
  }
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'assigneeId': __expectString,
    'service': __expectString,
    'silent': __expectBoolean,
    'userId': __expectString,
    'variant': __expectString,
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializeCreateGroupChannelRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<CreateGroupChannelServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
    [_iT]: [, output.headers[_ik]],
  });
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'access': __expectString,
    'broadcast': __expectBoolean,
    'channelId': __expectString,
    'description': __expectString,
    'members': _ => de_UsersIdList(_, context),
    'membersToInvite': _ => de_UsersToInviteList(_, context),
    'service': __expectString,
    'silent': __expectBoolean,
    'subject': __expectString,
    'userId': __expectString,
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializeCreateInboxTagRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<CreateInboxTagServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
    [_iT]: [, output.headers[_ik]],
  });
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'name': __expectString,
    'userId': __expectString,
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializeCreateKiteChannelRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<CreateKiteChannelServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
    [_iT]: [, output.headers[_ik]],
  });
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'channelId': __expectString,
    'initialMessage': _ => de_InitialMessage(_, context),
    'targetId': __expectString,
    'targetRouteId': __expectString,
    'userId': __expectString,
    'welcomeMessages': _ => de_WelcomeMessagesList(_, context),
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializeDeleteChannelRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<DeleteChannelServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const query = output.query
  if (query != null) {
    if (query["userId"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["userId"])) {
        if (query["userId"].length === 1) {
          queryValue = query["userId"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["userId"] as string;
      }
      contents.userId = queryValue;
    }
  }
  const pathRegex = new RegExp("/v2/conversations/channels/(?<channelId>[^/]+)");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.channelId = decodeURIComponent(parsedPath.groups.channelId);
  }
  await collectBody(output.body, context);
  return contents;
};

export const deserializeDeleteChannelMemberRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<DeleteChannelMemberServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const query = output.query
  if (query != null) {
    if (query["userId"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["userId"])) {
        if (query["userId"].length === 1) {
          queryValue = query["userId"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["userId"] as string;
      }
      contents.userId = queryValue;
    }
    if (query["silent"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["silent"])) {
        if (query["silent"].length === 1) {
          queryValue = query["silent"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["silent"] as string;
      }
      contents.silent = __parseBoolean(queryValue);
    }
  }
  const pathRegex = new RegExp("/v2/conversations/channels/(?<channelId>[^/]+)/members/(?<memberId>[^/]+)");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.channelId = decodeURIComponent(parsedPath.groups.channelId);
    contents.memberId = decodeURIComponent(parsedPath.groups.memberId);
  }
  await collectBody(output.body, context);
  return contents;
};

export const deserializeDeleteInboxTagRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<DeleteInboxTagServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const query = output.query
  if (query != null) {
    if (query["userId"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["userId"])) {
        if (query["userId"].length === 1) {
          queryValue = query["userId"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["userId"] as string;
      }
      contents.userId = queryValue;
    }
  }
  const pathRegex = new RegExp("/v2/conversations/inbox/tags/(?<tagId>[^/]+)");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.tagId = decodeURIComponent(parsedPath.groups.tagId);
  }
  await collectBody(output.body, context);
  return contents;
};

export const deserializeDeleteMessageRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<DeleteMessageServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const query = output.query
  if (query != null) {
    if (query["userId"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["userId"])) {
        if (query["userId"].length === 1) {
          queryValue = query["userId"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["userId"] as string;
      }
      contents.userId = queryValue;
    }
  }
  const pathRegex = new RegExp("/v2/conversations/channels/(?<channelId>[^/]+)/messages/(?<messageId>[^/]+)");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.channelId = decodeURIComponent(parsedPath.groups.channelId);
    contents.messageId = decodeURIComponent(parsedPath.groups.messageId);
  }
  await collectBody(output.body, context);
  return contents;
};

export const deserializeDeleteMessageReactionRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<DeleteMessageReactionServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const query = output.query
  if (query != null) {
    if (query["userId"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["userId"])) {
        if (query["userId"].length === 1) {
          queryValue = query["userId"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["userId"] as string;
      }
      contents.userId = queryValue;
    }
  }
  const pathRegex = new RegExp("/v2/conversations/channels/(?<channelId>[^/]+)/messages/(?<messageId>[^/]+)/reactions/(?<reactionType>[^/]+)");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.channelId = decodeURIComponent(parsedPath.groups.channelId);
    contents.messageId = decodeURIComponent(parsedPath.groups.messageId);
    contents.reactionType = decodeURIComponent(parsedPath.groups.reactionType);
  }
  await collectBody(output.body, context);
  return contents;
};

export const deserializeDescribeEventRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<DescribeEventServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  await collectBody(output.body, context);
  return contents;
};

export const deserializeGetActionTriggerResultRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<GetActionTriggerResultServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const query = output.query
  if (query != null) {
    if (query["userId"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["userId"])) {
        if (query["userId"].length === 1) {
          queryValue = query["userId"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["userId"] as string;
      }
      contents.userId = queryValue;
    }
  }
  const pathRegex = new RegExp("/v2/conversations/triggers/(?<triggerId>[^/]+)");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.triggerId = decodeURIComponent(parsedPath.groups.triggerId);
  }
  await collectBody(output.body, context);
  return contents;
};

export const deserializeGetChannelRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<GetChannelServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const query = output.query
  if (query != null) {
    if (query["userId"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["userId"])) {
        if (query["userId"].length === 1) {
          queryValue = query["userId"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["userId"] as string;
      }
      contents.userId = queryValue;
    }
  }
  const pathRegex = new RegExp("/v2/conversations/channels/(?<channelId>[^/]+)");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.channelId = decodeURIComponent(parsedPath.groups.channelId);
  }
  await collectBody(output.body, context);
  return contents;
};

export const deserializeGetChannelMemberRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<GetChannelMemberServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const query = output.query
  if (query != null) {
    if (query["userId"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["userId"])) {
        if (query["userId"].length === 1) {
          queryValue = query["userId"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["userId"] as string;
      }
      contents.userId = queryValue;
    }
  }
  const pathRegex = new RegExp("/v2/conversations/channels/(?<channelId>[^/]+)/members/(?<memberId>[^/]+)");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.channelId = decodeURIComponent(parsedPath.groups.channelId);
    contents.memberId = decodeURIComponent(parsedPath.groups.memberId);
  }
  await collectBody(output.body, context);
  return contents;
};

export const deserializeGetDirectChannelIdRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<GetDirectChannelIdServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const query = output.query
  if (query != null) {
    if (query["userId"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["userId"])) {
        if (query["userId"].length === 1) {
          queryValue = query["userId"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["userId"] as string;
      }
      contents.userId = queryValue;
    }
    if (query["memberId"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["memberId"])) {
        if (query["memberId"].length === 1) {
          queryValue = query["memberId"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["memberId"] as string;
      }
      contents.memberId = queryValue;
    }
  }
  await collectBody(output.body, context);
  return contents;
};

export const deserializeGetFilePresignedDownloadUrlRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<GetFilePresignedDownloadUrlServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const query = output.query
  if (query != null) {
    if (query["userId"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["userId"])) {
        if (query["userId"].length === 1) {
          queryValue = query["userId"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["userId"] as string;
      }
      contents.userId = queryValue;
    }
  }
  const pathRegex = new RegExp("/v2/conversations/channels/(?<channelId>[^/]+)/messages/(?<messageId>[^/]+)/files/(?<fileId>[^/]+)");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.channelId = decodeURIComponent(parsedPath.groups.channelId);
    contents.messageId = decodeURIComponent(parsedPath.groups.messageId);
    contents.fileId = decodeURIComponent(parsedPath.groups.fileId);
  }
  await collectBody(output.body, context);
  return contents;
};

export const deserializeGetInboxStateRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<GetInboxStateServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const query = output.query
  if (query != null) {
    if (query["userId"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["userId"])) {
        if (query["userId"].length === 1) {
          queryValue = query["userId"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["userId"] as string;
      }
      contents.userId = queryValue;
    }
  }
  await collectBody(output.body, context);
  return contents;
};

export const deserializeGetMessageRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<GetMessageServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const query = output.query
  if (query != null) {
    if (query["userId"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["userId"])) {
        if (query["userId"].length === 1) {
          queryValue = query["userId"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["userId"] as string;
      }
      contents.userId = queryValue;
    }
  }
  const pathRegex = new RegExp("/v2/conversations/channels/(?<channelId>[^/]+)/messages/(?<messageId>[^/]+)");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.channelId = decodeURIComponent(parsedPath.groups.channelId);
    contents.messageId = decodeURIComponent(parsedPath.groups.messageId);
  }
  await collectBody(output.body, context);
  return contents;
};

export const deserializeGetOrCreateDirectChannelRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<GetOrCreateDirectChannelServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'memberId': __expectString,
    'memberToInvite': _ => de_UserToInvite(_, context),
    'userId': __expectString,
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializeGetOrCreateSmsChannelRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<GetOrCreateSmsChannelServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'service': __expectString,
    'serviceRecipient': __expectString,
    'serviceTitle': __expectString,
    'userId': __expectString,
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializeGetOrCreateTelephonyChannelRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<GetOrCreateTelephonyChannelServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'service': __expectString,
    'serviceRecipient': __expectString,
    'serviceTitle': __expectString,
    'userId': __expectString,
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializeGetOrCreateWhatsAppChannelRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<GetOrCreateWhatsAppChannelServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'service': __expectString,
    'serviceRecipient': __expectString,
    'serviceTitle': __expectString,
    'userId': __expectString,
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializeGetSmsChannelIdRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<GetSmsChannelIdServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const query = output.query
  if (query != null) {
    if (query["userId"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["userId"])) {
        if (query["userId"].length === 1) {
          queryValue = query["userId"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["userId"] as string;
      }
      contents.userId = queryValue;
    }
    if (query["service"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["service"])) {
        if (query["service"].length === 1) {
          queryValue = query["service"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["service"] as string;
      }
      contents.service = queryValue;
    }
    if (query["serviceRecipient"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["serviceRecipient"])) {
        if (query["serviceRecipient"].length === 1) {
          queryValue = query["serviceRecipient"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["serviceRecipient"] as string;
      }
      contents.serviceRecipient = queryValue;
    }
  }
  await collectBody(output.body, context);
  return contents;
};

export const deserializeGetTelephonyChannelIdRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<GetTelephonyChannelIdServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const query = output.query
  if (query != null) {
    if (query["userId"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["userId"])) {
        if (query["userId"].length === 1) {
          queryValue = query["userId"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["userId"] as string;
      }
      contents.userId = queryValue;
    }
    if (query["service"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["service"])) {
        if (query["service"].length === 1) {
          queryValue = query["service"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["service"] as string;
      }
      contents.service = queryValue;
    }
    if (query["serviceRecipient"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["serviceRecipient"])) {
        if (query["serviceRecipient"].length === 1) {
          queryValue = query["serviceRecipient"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["serviceRecipient"] as string;
      }
      contents.serviceRecipient = queryValue;
    }
  }
  await collectBody(output.body, context);
  return contents;
};

export const deserializeGetTokenRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<GetTokenServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const query = output.query
  if (query != null) {
    if (query["clientId"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["clientId"])) {
        if (query["clientId"].length === 1) {
          queryValue = query["clientId"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["clientId"] as string;
      }
      contents.clientId = queryValue;
    }
  }
  await collectBody(output.body, context);
  return contents;
};

export const deserializeGetUploadedFileInfoRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<GetUploadedFileInfoServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const query = output.query
  if (query != null) {
    if (query["userId"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["userId"])) {
        if (query["userId"].length === 1) {
          queryValue = query["userId"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["userId"] as string;
      }
      contents.userId = queryValue;
    }
  }
  const pathRegex = new RegExp("/v2/conversations/channels/(?<channelId>[^/]+)/files/(?<fileId>[^/]+)");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.channelId = decodeURIComponent(parsedPath.groups.channelId);
    contents.fileId = decodeURIComponent(parsedPath.groups.fileId);
  }
  await collectBody(output.body, context);
  return contents;
};

export const deserializeGetWhatsAppChannelIdRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<GetWhatsAppChannelIdServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const query = output.query
  if (query != null) {
    if (query["userId"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["userId"])) {
        if (query["userId"].length === 1) {
          queryValue = query["userId"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["userId"] as string;
      }
      contents.userId = queryValue;
    }
    if (query["service"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["service"])) {
        if (query["service"].length === 1) {
          queryValue = query["service"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["service"] as string;
      }
      contents.service = queryValue;
    }
    if (query["serviceRecipient"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["serviceRecipient"])) {
        if (query["serviceRecipient"].length === 1) {
          queryValue = query["serviceRecipient"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["serviceRecipient"] as string;
      }
      contents.serviceRecipient = queryValue;
    }
  }
  await collectBody(output.body, context);
  return contents;
};

export const deserializeHideChannelRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<HideChannelServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const pathRegex = new RegExp("/v2/conversations/channels/(?<channelId>[^/]+)/hide");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.channelId = decodeURIComponent(parsedPath.groups.channelId);
  }
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'userId': __expectString,
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializeInviteRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<InviteServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
    [_iT]: [, output.headers[_ik]],
  });
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'invitees': _ => de_UsersToInviteList(_, context),
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializeJoinChannelRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<JoinChannelServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const pathRegex = new RegExp("/v2/conversations/channels/(?<channelId>[^/]+)/join");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.channelId = decodeURIComponent(parsedPath.groups.channelId);
  }
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'silent': __expectBoolean,
    'userId': __expectString,
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializeLeaveChannelRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<LeaveChannelServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const pathRegex = new RegExp("/v2/conversations/channels/(?<channelId>[^/]+)/leave");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.channelId = decodeURIComponent(parsedPath.groups.channelId);
  }
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'silent': __expectBoolean,
    'userId': __expectString,
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializeListChannelMembersRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<ListChannelMembersServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const query = output.query
  if (query != null) {
    if (query["userId"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["userId"])) {
        if (query["userId"].length === 1) {
          queryValue = query["userId"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["userId"] as string;
      }
      contents.userId = queryValue;
    }
    if (query["limit"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["limit"])) {
        if (query["limit"].length === 1) {
          queryValue = query["limit"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["limit"] as string;
      }
      contents.limit = __strictParseInt32(queryValue);
    }
    if (query["offset"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["offset"])) {
        if (query["offset"].length === 1) {
          queryValue = query["offset"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["offset"] as string;
      }
      contents.offset = __strictParseInt32(queryValue);
    }
  }
  const pathRegex = new RegExp("/v2/conversations/channels/(?<channelId>[^/]+)/members");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.channelId = decodeURIComponent(parsedPath.groups.channelId);
  }
  await collectBody(output.body, context);
  return contents;
};

export const deserializeListChannelMembersReadStatusRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<ListChannelMembersReadStatusServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const query = output.query
  if (query != null) {
    if (query["userId"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["userId"])) {
        if (query["userId"].length === 1) {
          queryValue = query["userId"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["userId"] as string;
      }
      contents.userId = queryValue;
    }
  }
  const pathRegex = new RegExp("/v2/conversations/channels/(?<channelId>[^/]+)/read");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.channelId = decodeURIComponent(parsedPath.groups.channelId);
  }
  await collectBody(output.body, context);
  return contents;
};

export const deserializeListChannelsRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<ListChannelsServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const query = output.query
  if (query != null) {
    if (query["userId"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["userId"])) {
        if (query["userId"].length === 1) {
          queryValue = query["userId"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["userId"] as string;
      }
      contents.userId = queryValue;
    }
    if (query["limit"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["limit"])) {
        if (query["limit"].length === 1) {
          queryValue = query["limit"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["limit"] as string;
      }
      contents.limit = __strictParseInt32(queryValue);
    }
    if (query["offset"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["offset"])) {
        if (query["offset"].length === 1) {
          queryValue = query["offset"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["offset"] as string;
      }
      contents.offset = __strictParseInt32(queryValue);
    }
  }
  await collectBody(output.body, context);
  return contents;
};

export const deserializeListInboxTaggedChannelsRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<ListInboxTaggedChannelsServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const query = output.query
  if (query != null) {
    if (query["userId"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["userId"])) {
        if (query["userId"].length === 1) {
          queryValue = query["userId"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["userId"] as string;
      }
      contents.userId = queryValue;
    }
  }
  const pathRegex = new RegExp("/v2/conversations/inbox/tags/(?<tagId>[^/]+)");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.tagId = decodeURIComponent(parsedPath.groups.tagId);
  }
  await collectBody(output.body, context);
  return contents;
};

export const deserializeListInboxTagsRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<ListInboxTagsServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const query = output.query
  if (query != null) {
    if (query["userId"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["userId"])) {
        if (query["userId"].length === 1) {
          queryValue = query["userId"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["userId"] as string;
      }
      contents.userId = queryValue;
    }
  }
  await collectBody(output.body, context);
  return contents;
};

export const deserializeListMessageReactionsRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<ListMessageReactionsServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const query = output.query
  if (query != null) {
    if (query["userId"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["userId"])) {
        if (query["userId"].length === 1) {
          queryValue = query["userId"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["userId"] as string;
      }
      contents.userId = queryValue;
    }
    if (query["limit"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["limit"])) {
        if (query["limit"].length === 1) {
          queryValue = query["limit"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["limit"] as string;
      }
      contents.limit = __strictParseInt32(queryValue);
    }
    if (query["offset"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["offset"])) {
        if (query["offset"].length === 1) {
          queryValue = query["offset"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["offset"] as string;
      }
      contents.offset = __strictParseInt32(queryValue);
    }
  }
  const pathRegex = new RegExp("/v2/conversations/channels/(?<channelId>[^/]+)/messages/(?<messageId>[^/]+)/reactions");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.channelId = decodeURIComponent(parsedPath.groups.channelId);
    contents.messageId = decodeURIComponent(parsedPath.groups.messageId);
  }
  await collectBody(output.body, context);
  return contents;
};

export const deserializeListMessagesRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<ListMessagesServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const query = output.query
  if (query != null) {
    if (query["userId"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["userId"])) {
        if (query["userId"].length === 1) {
          queryValue = query["userId"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["userId"] as string;
      }
      contents.userId = queryValue;
    }
    if (query["limit"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["limit"])) {
        if (query["limit"].length === 1) {
          queryValue = query["limit"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["limit"] as string;
      }
      contents.limit = __strictParseInt32(queryValue);
    }
    if (query["offset"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["offset"])) {
        if (query["offset"].length === 1) {
          queryValue = query["offset"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["offset"] as string;
      }
      contents.offset = __strictParseInt32(queryValue);
    }
    if (query["before"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["before"])) {
        if (query["before"].length === 1) {
          queryValue = query["before"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["before"] as string;
      }
      contents.before = queryValue;
    }
    if (query["after"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["after"])) {
        if (query["after"].length === 1) {
          queryValue = query["after"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["after"] as string;
      }
      contents.after = queryValue;
    }
  }
  const pathRegex = new RegExp("/v2/conversations/channels/(?<channelId>[^/]+)/messages");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.channelId = decodeURIComponent(parsedPath.groups.channelId);
  }
  await collectBody(output.body, context);
  return contents;
};

export const deserializeListPinnedMessagesRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<ListPinnedMessagesServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const query = output.query
  if (query != null) {
    if (query["userId"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["userId"])) {
        if (query["userId"].length === 1) {
          queryValue = query["userId"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["userId"] as string;
      }
      contents.userId = queryValue;
    }
    if (query["limit"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["limit"])) {
        if (query["limit"].length === 1) {
          queryValue = query["limit"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["limit"] as string;
      }
      contents.limit = __strictParseInt32(queryValue);
    }
    if (query["offset"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["offset"])) {
        if (query["offset"].length === 1) {
          queryValue = query["offset"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["offset"] as string;
      }
      contents.offset = __strictParseInt32(queryValue);
    }
  }
  const pathRegex = new RegExp("/v2/conversations/channels/(?<channelId>[^/]+)/pinned");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.channelId = decodeURIComponent(parsedPath.groups.channelId);
  }
  await collectBody(output.body, context);
  return contents;
};

export const deserializeMarkReadRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<MarkReadServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const pathRegex = new RegExp("/v2/conversations/channels/(?<channelId>[^/]+)/read");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.channelId = decodeURIComponent(parsedPath.groups.channelId);
  }
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'messageId': __expectString,
    'userId': __expectString,
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializeMarkUnreadRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<MarkUnreadServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const pathRegex = new RegExp("/v2/conversations/channels/(?<channelId>[^/]+)/unread");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.channelId = decodeURIComponent(parsedPath.groups.channelId);
  }
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'force': __expectBoolean,
    'messageId': __expectString,
    'userId': __expectString,
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializePartialUpdateChannelRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<PartialUpdateChannelServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const pathRegex = new RegExp("/v2/conversations/channels/(?<channelId>[^/]+)");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.channelId = decodeURIComponent(parsedPath.groups.channelId);
  }
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'set': _ => de_PartialUpdateChannelSetInput(_, context),
    'silent': __expectBoolean,
    'unset': _ => de_PartialUpdateChannelUnsetList(_, context),
    'userId': __expectString,
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializePartialUpdateMessageRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<PartialUpdateMessageServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const pathRegex = new RegExp("/v2/conversations/channels/(?<channelId>[^/]+)/messages/(?<messageId>[^/]+)");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.channelId = decodeURIComponent(parsedPath.groups.channelId);
    contents.messageId = decodeURIComponent(parsedPath.groups.messageId);
  }
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'set': _ => de_PartialUpdateMessageSetInput(_, context),
    'unset': _ => de_PartialUpdateMessageUnsetInput(_, context),
    'userId': __expectString,
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializePinChannelRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<PinChannelServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const pathRegex = new RegExp("/v2/conversations/channels/(?<channelId>[^/]+)/pin");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.channelId = decodeURIComponent(parsedPath.groups.channelId);
  }
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'force': __expectBoolean,
    'userId': __expectString,
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializePinMessageRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<PinMessageServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const pathRegex = new RegExp("/v2/conversations/channels/(?<channelId>[^/]+)/messages/(?<messageId>[^/]+)/pin");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.channelId = decodeURIComponent(parsedPath.groups.channelId);
    contents.messageId = decodeURIComponent(parsedPath.groups.messageId);
  }
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'expiresAfter': __expectInt32,
    'expiresAt': __expectString,
    'silent': __expectBoolean,
    'userId': __expectString,
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializeQueryChannelsRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<QueryChannelsServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'limit': __expectInt32,
    'offset': __expectInt32,
    'query': _ => de_ChannelsQuery(_, context),
    'userId': __expectString,
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializeScheduleExternalFlagAdjustmentJobRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<ScheduleExternalFlagAdjustmentJobServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
    [_iT]: [, output.headers[_ik]],
  });
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'userId': __expectString,
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializeSendActionTriggerResultRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<SendActionTriggerResultServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const pathRegex = new RegExp("/v2/conversations/triggers/(?<triggerId>[^/]+)");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.triggerId = decodeURIComponent(parsedPath.groups.triggerId);
  }
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'result': _ => de_Document(_, context),
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializeSendGiphyRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<SendGiphyServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
    [_iT]: [, output.headers[_ik]],
  });
  const pathRegex = new RegExp("/v2/conversations/channels/(?<channelId>[^/]+)/send/giphy");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.channelId = decodeURIComponent(parsedPath.groups.channelId);
  }
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'text': __expectString,
    'userId': __expectString,
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializeSendMessageRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<SendMessageServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
    [_iT]: [, output.headers[_ik]],
  });
  const pathRegex = new RegExp("/v2/conversations/channels/(?<channelId>[^/]+)/messages");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.channelId = decodeURIComponent(parsedPath.groups.channelId);
  }
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'attachments': _ => de_MessageAttachmentList(_, context),
    'elements': _ => de_ElementsList(_, context),
    'quote': _ => de_MessageQuote(_, context),
    'silent': __expectBoolean,
    'text': __expectString,
    'userId': __expectString,
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializeSendMessageReactionRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<SendMessageReactionServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const pathRegex = new RegExp("/v2/conversations/channels/(?<channelId>[^/]+)/messages/(?<messageId>[^/]+)/reactions");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.channelId = decodeURIComponent(parsedPath.groups.channelId);
    contents.messageId = decodeURIComponent(parsedPath.groups.messageId);
  }
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'reactionType': __expectString,
    'userId': __expectString,
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializeSendSystemMessageRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<SendSystemMessageServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
    [_iT]: [, output.headers[_ik]],
  });
  const pathRegex = new RegExp("/v2/conversations/channels/(?<channelId>[^/]+)/system");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.channelId = decodeURIComponent(parsedPath.groups.channelId);
  }
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'event': __expectString,
    'silent': __expectBoolean,
    'text': __expectString,
    'userId': __expectString,
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializeSendTypingStartRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<SendTypingStartServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const pathRegex = new RegExp("/v2/conversations/channels/(?<channelId>[^/]+)/send/typing/start");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.channelId = decodeURIComponent(parsedPath.groups.channelId);
  }
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'userId': __expectString,
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializeSendTypingStopRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<SendTypingStopServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const pathRegex = new RegExp("/v2/conversations/channels/(?<channelId>[^/]+)/send/typing/stop");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.channelId = decodeURIComponent(parsedPath.groups.channelId);
  }
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'userId': __expectString,
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializeShowChannelRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<ShowChannelServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const pathRegex = new RegExp("/v2/conversations/channels/(?<channelId>[^/]+)/show");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.channelId = decodeURIComponent(parsedPath.groups.channelId);
  }
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'userId': __expectString,
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializeTagChannelRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<TagChannelServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const pathRegex = new RegExp("/v2/conversations/channels/(?<channelId>[^/]+)/tag");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.channelId = decodeURIComponent(parsedPath.groups.channelId);
  }
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'force': __expectBoolean,
    'tagId': __expectString,
    'userId': __expectString,
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializeTriggerMessageActionRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<TriggerMessageActionServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
    [_iT]: [, output.headers[_ik]],
  });
  const pathRegex = new RegExp("/v2/conversations/channels/(?<channelId>[^/]+)/messages/(?<messageId>[^/]+)/actions/(?<actionId>[^/]+)");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.channelId = decodeURIComponent(parsedPath.groups.channelId);
    contents.messageId = decodeURIComponent(parsedPath.groups.messageId);
    contents.actionId = decodeURIComponent(parsedPath.groups.actionId);
  }
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'userId': __expectString,
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializeUnpinChannelRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<UnpinChannelServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const query = output.query
  if (query != null) {
    if (query["userId"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["userId"])) {
        if (query["userId"].length === 1) {
          queryValue = query["userId"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["userId"] as string;
      }
      contents.userId = queryValue;
    }
  }
  const pathRegex = new RegExp("/v2/conversations/channels/(?<channelId>[^/]+)/pin");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.channelId = decodeURIComponent(parsedPath.groups.channelId);
  }
  await collectBody(output.body, context);
  return contents;
};

export const deserializeUnpinMessageRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<UnpinMessageServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const query = output.query
  if (query != null) {
    if (query["userId"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["userId"])) {
        if (query["userId"].length === 1) {
          queryValue = query["userId"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["userId"] as string;
      }
      contents.userId = queryValue;
    }
    if (query["silent"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["silent"])) {
        if (query["silent"].length === 1) {
          queryValue = query["silent"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["silent"] as string;
      }
      contents.silent = __parseBoolean(queryValue);
    }
  }
  const pathRegex = new RegExp("/v2/conversations/channels/(?<channelId>[^/]+)/messages/(?<messageId>[^/]+)/pin");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.channelId = decodeURIComponent(parsedPath.groups.channelId);
    contents.messageId = decodeURIComponent(parsedPath.groups.messageId);
  }
  await collectBody(output.body, context);
  return contents;
};

export const deserializeUntagChannelRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<UntagChannelServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const pathRegex = new RegExp("/v2/conversations/channels/(?<channelId>[^/]+)/untag");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.channelId = decodeURIComponent(parsedPath.groups.channelId);
  }
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'tagId': __expectString,
    'userId': __expectString,
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializeUpdateChannelRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<UpdateChannelServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const pathRegex = new RegExp("/v2/conversations/channels/(?<channelId>[^/]+)");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.channelId = decodeURIComponent(parsedPath.groups.channelId);
  }
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'access': __expectString,
    'broadcast': __expectBoolean,
    'description': __expectString,
    'members': _ => de_UsersIdList(_, context),
    'membersToInvite': _ => de_UsersToInviteList(_, context),
    'service': __expectString,
    'silent': __expectBoolean,
    'subject': __expectString,
    'userId': __expectString,
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializeUpdateInboxTagRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<UpdateInboxTagServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const pathRegex = new RegExp("/v2/conversations/inbox/tags/(?<tagId>[^/]+)");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.tagId = decodeURIComponent(parsedPath.groups.tagId);
  }
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'name': __expectString,
    'userId': __expectString,
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializeUpdateMessageRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<UpdateMessageServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const pathRegex = new RegExp("/v2/conversations/channels/(?<channelId>[^/]+)/messages/(?<messageId>[^/]+)");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.channelId = decodeURIComponent(parsedPath.groups.channelId);
    contents.messageId = decodeURIComponent(parsedPath.groups.messageId);
  }
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'attachments': _ => de_MessageAttachmentList(_, context),
    'elements': _ => de_ElementsList(_, context),
    'quote': _ => de_MessageQuote(_, context),
    'text': __expectString,
    'userId': __expectString,
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializeUploadFileRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<UploadFileServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
    [_iT]: [, output.headers[_ik]],
  });
  const pathRegex = new RegExp("/v2/conversations/channels/(?<channelId>[^/]+)/files");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.channelId = decodeURIComponent(parsedPath.groups.channelId);
  }
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'name': __expectString,
    'userId': __expectString,
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializeCreateApiKeyRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<CreateApiKeyServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
    [_iT]: [, output.headers[_ik]],
  });
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'botId': __expectString,
    'expiresAfter': __expectInt32,
    'scopes': _ => de_ApiKeyScopesList(_, context),
    'system': __expectString,
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializeCreateBotRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<CreateBotServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
    [_iT]: [, output.headers[_ik]],
  });
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'name': __expectString,
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializeCreateWebhookRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<CreateWebhookServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
    [_iT]: [, output.headers[_ik]],
  });
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'botId': __expectString,
    'description': __expectString,
    'eventTypes': _ => de_WebhookEventTypesList(_, context),
    'url': __expectString,
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializeDeleteWebhookRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<DeleteWebhookServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const pathRegex = new RegExp("/v2/admin/webhooks/(?<webhookId>[^/]+)");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.webhookId = decodeURIComponent(parsedPath.groups.webhookId);
  }
  await collectBody(output.body, context);
  return contents;
};

export const deserializeDisableWebhookRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<DisableWebhookServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const pathRegex = new RegExp("/v2/admin/webhooks/(?<webhookId>[^/]+)/disable");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.webhookId = decodeURIComponent(parsedPath.groups.webhookId);
  }
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'reason': __expectString,
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializeEnableWebhookRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<EnableWebhookServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const pathRegex = new RegExp("/v2/admin/webhooks/(?<webhookId>[^/]+)/enable");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.webhookId = decodeURIComponent(parsedPath.groups.webhookId);
  }
  await collectBody(output.body, context);
  return contents;
};

export const deserializeGetWebhookRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<GetWebhookServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const pathRegex = new RegExp("/v2/admin/webhooks/(?<webhookId>[^/]+)");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.webhookId = decodeURIComponent(parsedPath.groups.webhookId);
  }
  await collectBody(output.body, context);
  return contents;
};

export const deserializeListApiKeysRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<ListApiKeysServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const query = output.query
  if (query != null) {
    if (query["limit"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["limit"])) {
        if (query["limit"].length === 1) {
          queryValue = query["limit"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["limit"] as string;
      }
      contents.limit = __strictParseInt32(queryValue);
    }
    if (query["offset"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["offset"])) {
        if (query["offset"].length === 1) {
          queryValue = query["offset"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["offset"] as string;
      }
      contents.offset = __strictParseInt32(queryValue);
    }
  }
  await collectBody(output.body, context);
  return contents;
};

export const deserializeListAuditEntriesRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<ListAuditEntriesServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const query = output.query
  if (query != null) {
    if (query["limit"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["limit"])) {
        if (query["limit"].length === 1) {
          queryValue = query["limit"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["limit"] as string;
      }
      contents.limit = __strictParseInt32(queryValue);
    }
    if (query["offset"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["offset"])) {
        if (query["offset"].length === 1) {
          queryValue = query["offset"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["offset"] as string;
      }
      contents.offset = __strictParseInt32(queryValue);
    }
    if (query["action"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["action"])) {
        if (query["action"].length === 1) {
          queryValue = query["action"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["action"] as string;
      }
      contents.action = queryValue;
    }
    if (query["target"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["target"])) {
        if (query["target"].length === 1) {
          queryValue = query["target"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["target"] as string;
      }
      contents.target = queryValue;
    }
    if (query["since"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["since"])) {
        if (query["since"].length === 1) {
          queryValue = query["since"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["since"] as string;
      }
      contents.since = queryValue;
    }
  }
  await collectBody(output.body, context);
  return contents;
};

export const deserializeListBotsRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<ListBotsServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const query = output.query
  if (query != null) {
    if (query["limit"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["limit"])) {
        if (query["limit"].length === 1) {
          queryValue = query["limit"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["limit"] as string;
      }
      contents.limit = __strictParseInt32(queryValue);
    }
    if (query["offset"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["offset"])) {
        if (query["offset"].length === 1) {
          queryValue = query["offset"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["offset"] as string;
      }
      contents.offset = __strictParseInt32(queryValue);
    }
  }
  await collectBody(output.body, context);
  return contents;
};

export const deserializeListJobsRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<ListJobsServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const query = output.query
  if (query != null) {
    if (query["limit"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["limit"])) {
        if (query["limit"].length === 1) {
          queryValue = query["limit"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["limit"] as string;
      }
      contents.limit = __strictParseInt32(queryValue);
    }
    if (query["offset"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["offset"])) {
        if (query["offset"].length === 1) {
          queryValue = query["offset"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["offset"] as string;
      }
      contents.offset = __strictParseInt32(queryValue);
    }
    if (query["state"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["state"])) {
        if (query["state"].length === 1) {
          queryValue = query["state"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["state"] as string;
      }
      contents.state = queryValue;
    }
  }
  await collectBody(output.body, context);
  return contents;
};

export const deserializeListWebhookDeliveriesRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<ListWebhookDeliveriesServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const query = output.query
  if (query != null) {
    if (query["limit"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["limit"])) {
        if (query["limit"].length === 1) {
          queryValue = query["limit"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["limit"] as string;
      }
      contents.limit = __strictParseInt32(queryValue);
    }
    if (query["offset"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["offset"])) {
        if (query["offset"].length === 1) {
          queryValue = query["offset"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["offset"] as string;
      }
      contents.offset = __strictParseInt32(queryValue);
    }
    if (query["state"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["state"])) {
        if (query["state"].length === 1) {
          queryValue = query["state"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["state"] as string;
      }
      contents.state = queryValue;
    }
    if (query["eventType"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["eventType"])) {
        if (query["eventType"].length === 1) {
          queryValue = query["eventType"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["eventType"] as string;
      }
      contents.eventType = queryValue;
    }
    if (query["channelId"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["channelId"])) {
        if (query["channelId"].length === 1) {
          queryValue = query["channelId"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["channelId"] as string;
      }
      contents.channelId = queryValue;
    }
    if (query["since"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["since"])) {
        if (query["since"].length === 1) {
          queryValue = query["since"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["since"] as string;
      }
      contents.since = queryValue;
    }
  }
  const pathRegex = new RegExp("/v2/admin/webhooks/(?<webhookId>[^/]+)/deliveries");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.webhookId = decodeURIComponent(parsedPath.groups.webhookId);
  }
  await collectBody(output.body, context);
  return contents;
};

export const deserializeListWebhooksRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<ListWebhooksServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const query = output.query
  if (query != null) {
    if (query["limit"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["limit"])) {
        if (query["limit"].length === 1) {
          queryValue = query["limit"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["limit"] as string;
      }
      contents.limit = __strictParseInt32(queryValue);
    }
    if (query["offset"] !== undefined) {
      let queryValue: string;
      if (Array.isArray(query["offset"])) {
        if (query["offset"].length === 1) {
          queryValue = query["offset"][0];
        }
        else {
          throw new __SerializationException();
        }
      }
      else {
        queryValue = query["offset"] as string;
      }
      contents.offset = __strictParseInt32(queryValue);
    }
  }
  await collectBody(output.body, context);
  return contents;
};

export const deserializeReplayFailedWebhookDeliveriesRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<ReplayFailedWebhookDeliveriesServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
    [_iT]: [, output.headers[_ik]],
  });
  const pathRegex = new RegExp("/v2/admin/webhooks/(?<webhookId>[^/]+)/replay");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.webhookId = decodeURIComponent(parsedPath.groups.webhookId);
  }
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'since': __expectString,
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializeReplayWebhookDeliveryRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<ReplayWebhookDeliveryServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
    [_iT]: [, output.headers[_ik]],
  });
  const pathRegex = new RegExp("/v2/admin/webhooks/(?<webhookId>[^/]+)/deliveries/(?<deliveryId>[^/]+)/replay");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.webhookId = decodeURIComponent(parsedPath.groups.webhookId);
    contents.deliveryId = decodeURIComponent(parsedPath.groups.deliveryId);
  }
  await collectBody(output.body, context);
  return contents;
};

export const deserializeRetryJobRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<RetryJobServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const pathRegex = new RegExp("/v2/admin/jobs/(?<jobId>[^/]+)/retry");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.jobId = decodeURIComponent(parsedPath.groups.jobId);
  }
  await collectBody(output.body, context);
  return contents;
};

export const deserializeRevokeApiKeyRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<RevokeApiKeyServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const pathRegex = new RegExp("/v2/admin/api-keys/(?<apiKeyId>[^/]+)");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.apiKeyId = decodeURIComponent(parsedPath.groups.apiKeyId);
  }
  await collectBody(output.body, context);
  return contents;
};

export const deserializeRevokeBotRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<RevokeBotServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const pathRegex = new RegExp("/v2/admin/bots/(?<botId>[^/]+)/revoke");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.botId = decodeURIComponent(parsedPath.groups.botId);
  }
  await collectBody(output.body, context);
  return contents;
};

export const deserializeRotateApiKeyRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<RotateApiKeyServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
    [_iT]: [, output.headers[_ik]],
  });
  const pathRegex = new RegExp("/v2/admin/api-keys/(?<apiKeyId>[^/]+)/rotate");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.apiKeyId = decodeURIComponent(parsedPath.groups.apiKeyId);
  }
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'expiresAfter': __expectInt32,
    'overlapSeconds': __expectInt32,
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializeRotateWebhookSecretRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<RotateWebhookSecretServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
    [_iT]: [, output.headers[_ik]],
  });
  const pathRegex = new RegExp("/v2/admin/webhooks/(?<webhookId>[^/]+)/rotate");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.webhookId = decodeURIComponent(parsedPath.groups.webhookId);
  }
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'overlapSeconds': __expectInt32,
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializeTestWebhookRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<TestWebhookServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const pathRegex = new RegExp("/v2/admin/webhooks/(?<webhookId>[^/]+)/test");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.webhookId = decodeURIComponent(parsedPath.groups.webhookId);
  }
  await collectBody(output.body, context);
  return contents;
};

export const deserializeUpdateBotRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<UpdateBotServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const pathRegex = new RegExp("/v2/admin/bots/(?<botId>[^/]+)");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.botId = decodeURIComponent(parsedPath.groups.botId);
  }
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'name': __expectString,
  });
  Object.assign(contents, doc);
  return contents;
};

export const deserializeUpdateWebhookRequest = async (
  output: __HttpRequest,
  context: __SerdeContext
): Promise<UpdateWebhookServerInput> => {
  const contentTypeHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'content-type');
  if (contentTypeHeaderKey != null) {
    const contentType = output.headers[contentTypeHeaderKey];
    if (contentType !== undefined && contentType !== "application/json") {
      throw new __UnsupportedMediaTypeException();
    };
  };
  const acceptHeaderKey: string | undefined = Object.keys(output.headers).find(key => key.toLowerCase() === 'accept');
  if (acceptHeaderKey != null) {
    const accept = output.headers[acceptHeaderKey];
    if (!__acceptMatches(accept, "application/json")) {
      throw new __NotAcceptableException();
    };
  };
  const contents: any = map({
  });
  const pathRegex = new RegExp("/v2/admin/webhooks/(?<webhookId>[^/]+)");
  const parsedPath = output.path.match(pathRegex);
  if (parsedPath?.groups !== undefined) {
    contents.webhookId = decodeURIComponent(parsedPath.groups.webhookId);
  }
  const data: Record<string, any> = __expectNonNull((__expectObject(await parseBody(output.body, context))), "body");
  const doc = take(data, {
    'botId': __expectString,
    'description': __expectString,
    'eventTypes': _ => de_WebhookEventTypesList(_, context),
    'url': __expectString,
  });
  Object.assign(contents, doc);
  return contents;
};

export const serializeAddChannelMemberResponse = async (
  input: AddChannelMemberServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'member': _ => se_ChannelMember(_, context),
    'user': _ => se_User(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeAddChannelMembersResponse = async (
  input: AddChannelMembersServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'members': _ => se_ChannelMembersList(_, context),
    'users': _ => se_UsersList(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeAssignChannelResponse = async (
  input: AssignChannelServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'channel': _ => se_Channel(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeCreateGroupChannelResponse = async (
  input: CreateGroupChannelServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'channel': _ => se_Channel(_, context),
    'members': _ => se_ChannelMembersList(_, context),
    'users': _ => se_UsersList(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeCreateInboxTagResponse = async (
  input: CreateInboxTagServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'tag': _ => se_InboxTag(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeCreateKiteChannelResponse = async (
  input: CreateKiteChannelServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'channel': _ => se_Channel(_, context),
    'members': _ => se_ChannelMembersList(_, context),
    'users': _ => se_UsersList(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeDeleteChannelResponse = async (
  input: DeleteChannelServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = "{}";
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeDeleteChannelMemberResponse = async (
  input: DeleteChannelMemberServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = "{}";
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeDeleteInboxTagResponse = async (
  input: DeleteInboxTagServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = "{}";
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeDeleteMessageResponse = async (
  input: DeleteMessageServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = "{}";
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeDeleteMessageReactionResponse = async (
  input: DeleteMessageReactionServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = "{}";
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeDescribeEventResponse = async (
  input: DescribeEventServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'WebhookChatChannelAssignedEvent': _ => se_WebhookChatChannelAssignedEvent(_, context),
    'WebhookChatChannelCreatedEvent': _ => se_WebhookChatChannelCreatedEvent(_, context),
    'WebhookChatChannelDeletedEvent': _ => se_WebhookChatChannelDeletedEvent(_, context),
    'WebhookChatChannelReadEvent': _ => se_WebhookChatChannelReadEvent(_, context),
    'WebhookChatChannelUpdatedEvent': _ => se_WebhookChatChannelUpdatedEvent(_, context),
    'WebhookChatMemberAddedEvent': _ => se_WebhookChatMemberAddedEvent(_, context),
    'WebhookChatMemberRemovedEvent': _ => se_WebhookChatMemberRemovedEvent(_, context),
    'WebhookChatMessageActionTriggeredEvent': _ => se_WebhookChatMessageActionTriggeredEvent(_, context),
    'WebhookChatMessageDeletedEvent': _ => se_WebhookChatMessageDeletedEvent(_, context),
    'WebhookChatMessageNewEvent': _ => se_WebhookChatMessageNewEvent(_, context),
    'WebhookChatMessagePinnedEvent': _ => se_WebhookChatMessagePinnedEvent(_, context),
    'WebhookChatMessageReactionDeletedEvent': _ => se_WebhookChatMessageReactionDeletedEvent(_, context),
    'WebhookChatMessageReactionNewEvent': _ => se_WebhookChatMessageReactionNewEvent(_, context),
    'WebhookChatMessageUnpinnedEvent': _ => se_WebhookChatMessageUnpinnedEvent(_, context),
    'WebhookChatMessageUpdatedEvent': _ => se_WebhookChatMessageUpdatedEvent(_, context),
    'WebhookChatTypingStartEvent': _ => se_WebhookChatTypingStartEvent(_, context),
    'WebhookChatTypingStopEvent': _ => se_WebhookChatTypingStopEvent(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeGetActionTriggerResultResponse = async (
  input: GetActionTriggerResultServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'result': _ => se_Document(_, context),
    'status': [],
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeGetChannelResponse = async (
  input: GetChannelServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'channel': _ => se_Channel(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeGetChannelMemberResponse = async (
  input: GetChannelMemberServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'member': _ => se_ChannelMember(_, context),
    'user': _ => se_User(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeGetDirectChannelIdResponse = async (
  input: GetDirectChannelIdServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'channelId': [],
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeGetFilePresignedDownloadUrlResponse = async (
  input: GetFilePresignedDownloadUrlServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'presignedDownloadUrl': [],
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeGetInboxStateResponse = async (
  input: GetInboxStateServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'channels': _ => se_InboxChannelsState(_, context),
    'tags': _ => se_InboxTagsList(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeGetMessageResponse = async (
  input: GetMessageServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'message': _ => se_Message(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeGetOrCreateDirectChannelResponse = async (
  input: GetOrCreateDirectChannelServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'channel': _ => se_Channel(_, context),
    'members': _ => se_ChannelMembersList(_, context),
    'users': _ => se_UsersList(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeGetOrCreateSmsChannelResponse = async (
  input: GetOrCreateSmsChannelServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'channel': _ => se_Channel(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeGetOrCreateTelephonyChannelResponse = async (
  input: GetOrCreateTelephonyChannelServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'channel': _ => se_Channel(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeGetOrCreateWhatsAppChannelResponse = async (
  input: GetOrCreateWhatsAppChannelServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'channel': _ => se_Channel(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeGetSmsChannelIdResponse = async (
  input: GetSmsChannelIdServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'channelId': [],
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeGetTelephonyChannelIdResponse = async (
  input: GetTelephonyChannelIdServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'channelId': [],
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeGetTokenResponse = async (
  input: GetTokenServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'token': [],
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeGetUploadedFileInfoResponse = async (
  input: GetUploadedFileInfoServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'file': _ => se_MessageAttachment(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeGetWhatsAppChannelIdResponse = async (
  input: GetWhatsAppChannelIdServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'channelId': [],
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeHideChannelResponse = async (
  input: HideChannelServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = "{}";
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeInviteResponse = async (
  input: InviteServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'users': _ => se_UsersList(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeJoinChannelResponse = async (
  input: JoinChannelServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = "{}";
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeLeaveChannelResponse = async (
  input: LeaveChannelServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = "{}";
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeListChannelMembersResponse = async (
  input: ListChannelMembersServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'members': _ => se_ChannelMembersList(_, context),
    'users': _ => se_UsersList(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeListChannelMembersReadStatusResponse = async (
  input: ListChannelMembersReadStatusServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'members': _ => se_ChannelMembersReadStatusList(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeListChannelsResponse = async (
  input: ListChannelsServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'channels': _ => se_ChannelsList(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeListInboxTaggedChannelsResponse = async (
  input: ListInboxTaggedChannelsServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'channels': _ => se_InboxTaggedChannelsList(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeListInboxTagsResponse = async (
  input: ListInboxTagsServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'tags': _ => se_InboxTagsList(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeListMessageReactionsResponse = async (
  input: ListMessageReactionsServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'reactions': _ => se_MessageReactionsList(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeListMessagesResponse = async (
  input: ListMessagesServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'messages': _ => se_MessagesList(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeListPinnedMessagesResponse = async (
  input: ListPinnedMessagesServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'messages': _ => se_MessagesList(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeMarkReadResponse = async (
  input: MarkReadServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = "{}";
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeMarkUnreadResponse = async (
  input: MarkUnreadServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = "{}";
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializePartialUpdateChannelResponse = async (
  input: PartialUpdateChannelServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'channel': _ => se_Channel(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializePartialUpdateMessageResponse = async (
  input: PartialUpdateMessageServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'message': _ => se_Message(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializePinChannelResponse = async (
  input: PinChannelServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = "{}";
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializePinMessageResponse = async (
  input: PinMessageServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = "{}";
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeQueryChannelsResponse = async (
  input: QueryChannelsServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'channels': _ => se_ChannelsList(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeScheduleExternalFlagAdjustmentJobResponse = async (
  input: ScheduleExternalFlagAdjustmentJobServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'jobId': [],
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeSendActionTriggerResultResponse = async (
  input: SendActionTriggerResultServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = "{}";
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeSendGiphyResponse = async (
  input: SendGiphyServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'message': _ => se_Message(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeSendMessageResponse = async (
  input: SendMessageServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'message': _ => se_Message(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeSendMessageReactionResponse = async (
  input: SendMessageReactionServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = "{}";
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeSendSystemMessageResponse = async (
  input: SendSystemMessageServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'message': _ => se_Message(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeSendTypingStartResponse = async (
  input: SendTypingStartServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = "{}";
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeSendTypingStopResponse = async (
  input: SendTypingStopServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = "{}";
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeShowChannelResponse = async (
  input: ShowChannelServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = "{}";
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeTagChannelResponse = async (
  input: TagChannelServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = "{}";
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeTriggerMessageActionResponse = async (
  input: TriggerMessageActionServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'triggerId': [],
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeUnpinChannelResponse = async (
  input: UnpinChannelServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = "{}";
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeUnpinMessageResponse = async (
  input: UnpinMessageServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = "{}";
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeUntagChannelResponse = async (
  input: UntagChannelServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = "{}";
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeUpdateChannelResponse = async (
  input: UpdateChannelServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'channel': _ => se_Channel(_, context),
    'members': _ => se_ChannelMembersList(_, context),
    'users': _ => se_UsersList(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeUpdateInboxTagResponse = async (
  input: UpdateInboxTagServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'tag': _ => se_InboxTag(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeUpdateMessageResponse = async (
  input: UpdateMessageServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'message': _ => se_Message(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeUploadFileResponse = async (
  input: UploadFileServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'fileId': [],
    'presignedUploadUrl': [],
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeCreateApiKeyResponse = async (
  input: CreateApiKeyServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'apiKey': _ => se_ApiKey(_, context),
    'key': [],
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeCreateBotResponse = async (
  input: CreateBotServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'bot': _ => se_Bot(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeCreateWebhookResponse = async (
  input: CreateWebhookServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'secret': [],
    'webhook': _ => se_Webhook(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeDeleteWebhookResponse = async (
  input: DeleteWebhookServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = "{}";
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeDisableWebhookResponse = async (
  input: DisableWebhookServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'webhook': _ => se_Webhook(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeEnableWebhookResponse = async (
  input: EnableWebhookServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'webhook': _ => se_Webhook(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeGetWebhookResponse = async (
  input: GetWebhookServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'webhook': _ => se_Webhook(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeListApiKeysResponse = async (
  input: ListApiKeysServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'apiKeys': _ => se_ApiKeysList(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeListAuditEntriesResponse = async (
  input: ListAuditEntriesServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'entries': _ => se_AuditEntriesList(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeListBotsResponse = async (
  input: ListBotsServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'bots': _ => se_BotsList(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeListJobsResponse = async (
  input: ListJobsServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'jobs': _ => se_JobsList(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeListWebhookDeliveriesResponse = async (
  input: ListWebhookDeliveriesServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'deliveries': _ => se_WebhookDeliveriesList(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeListWebhooksResponse = async (
  input: ListWebhooksServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'webhooks': _ => se_WebhooksList(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeReplayFailedWebhookDeliveriesResponse = async (
  input: ReplayFailedWebhookDeliveriesServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'forgotten': [],
    'more': [],
    'replayed': [],
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeReplayWebhookDeliveryResponse = async (
  input: ReplayWebhookDeliveryServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'delivery': _ => se_WebhookDelivery(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeRetryJobResponse = async (
  input: RetryJobServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'job': _ => se_Job(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeRevokeApiKeyResponse = async (
  input: RevokeApiKeyServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = "{}";
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeRevokeBotResponse = async (
  input: RevokeBotServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'revokedKeys': [],
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeRotateApiKeyResponse = async (
  input: RotateApiKeyServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'apiKey': _ => se_ApiKey(_, context),
    'key': [],
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeRotateWebhookSecretResponse = async (
  input: RotateWebhookSecretServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'secret': [],
    'webhook': _ => se_Webhook(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeTestWebhookResponse = async (
  input: TestWebhookServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'delivered': [],
    'error': [],
    'milliseconds': [],
    'status': [],
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeUpdateBotResponse = async (
  input: UpdateBotServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'bot': _ => se_Bot(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeUpdateWebhookResponse = async (
  input: UpdateWebhookServerOutput,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  let statusCode: number = 200
  let headers: any = map({}, isSerializableHeaderValue, {
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'webhook': _ => se_Webhook(_, context),
  }));
  if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf('content-length') === -1) {
    const length = calculateBodyLength(body);
    if (length !== undefined) {
      headers = { ...headers, 'content-length': String(length) };
    }
  }
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeFrameworkException = async (
  input: __SmithyFrameworkException,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  switch (input.name) {
    case "InternalFailure": {
      const statusCode: number = 500
      let headers: any = map({}, isSerializableHeaderValue, {
        'x-amzn-errortype': "InternalFailure",
        'content-type': 'application/json',
      });
      let body: any;
      body = "{}";
      return new __HttpResponse({
        headers,
        body,
        statusCode,
      });
    }
    case "NotAcceptableException": {
      const statusCode: number = 406
      let headers: any = map({}, isSerializableHeaderValue, {
        'x-amzn-errortype': "NotAcceptableException",
        'content-type': 'application/json',
      });
      let body: any;
      body = "{}";
      return new __HttpResponse({
        headers,
        body,
        statusCode,
      });
    }
    case "SerializationException": {
      const statusCode: number = 400
      let headers: any = map({}, isSerializableHeaderValue, {
        'x-amzn-errortype': "SerializationException",
        'content-type': 'application/json',
      });
      let body: any;
      body = "{}";
      return new __HttpResponse({
        headers,
        body,
        statusCode,
      });
    }
    case "UnknownOperationException": {
      const statusCode: number = 404
      let headers: any = map({}, isSerializableHeaderValue, {
        'x-amzn-errortype': "UnknownOperationException",
        'content-type': 'application/json',
      });
      let body: any;
      body = "{}";
      return new __HttpResponse({
        headers,
        body,
        statusCode,
      });
    }
    case "UnsupportedMediaTypeException": {
      const statusCode: number = 415
      let headers: any = map({}, isSerializableHeaderValue, {
        'x-amzn-errortype': "UnsupportedMediaTypeException",
        'content-type': 'application/json',
      });
      let body: any;
      body = "{}";
      return new __HttpResponse({
        headers,
        body,
        statusCode,
      });
    }
  }
}

export const serializeValidationExceptionError = async (
  input: ValidationException,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  const statusCode: number = 400
  let headers: any = map({}, isSerializableHeaderValue, {
    'x-amzn-errortype': "ValidationException",
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'fieldList': _ => se_ValidationExceptionFieldList(_, context),
    'message': [],
  }));
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeActionTriggerNotFoundExceptionError = async (
  input: ActionTriggerNotFoundException,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  const statusCode: number = 404
  let headers: any = map({}, isSerializableHeaderValue, {
    'x-amzn-errortype': "ActionTriggerNotFoundException",
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'message': [],
  }));
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeChannelMemberNotFoundExceptionError = async (
  input: ChannelMemberNotFoundException,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  const statusCode: number = 404
  let headers: any = map({}, isSerializableHeaderValue, {
    'x-amzn-errortype': "ChannelMemberNotFoundException",
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'message': [],
  }));
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeChannelNotFoundExceptionError = async (
  input: ChannelNotFoundException,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  const statusCode: number = 404
  let headers: any = map({}, isSerializableHeaderValue, {
    'x-amzn-errortype': "ChannelNotFoundException",
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'message': [],
  }));
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeFileNotFoundExceptionError = async (
  input: FileNotFoundException,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  const statusCode: number = 404
  let headers: any = map({}, isSerializableHeaderValue, {
    'x-amzn-errortype': "FileNotFoundException",
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'message': [],
  }));
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeForbiddenExceptionError = async (
  input: ForbiddenException,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  const statusCode: number = 403
  let headers: any = map({}, isSerializableHeaderValue, {
    'x-amzn-errortype': "ForbiddenException",
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'message': [],
  }));
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeIdempotencyConflictExceptionError = async (
  input: IdempotencyConflictException,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  const statusCode: number = 409
  let headers: any = map({}, isSerializableHeaderValue, {
    'x-amzn-errortype': "IdempotencyConflictException",
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'message': [],
  }));
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeInternalServerExceptionError = async (
  input: InternalServerException,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  const statusCode: number = 500
  let headers: any = map({}, isSerializableHeaderValue, {
    'x-amzn-errortype': "InternalServerException",
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'message': [],
  }));
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeMarkUnreadChannelsLimitReachedExceptionError = async (
  input: MarkUnreadChannelsLimitReachedException,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  const statusCode: number = 409
  let headers: any = map({}, isSerializableHeaderValue, {
    'x-amzn-errortype': "MarkUnreadChannelsLimitReachedException",
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'message': [],
  }));
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeMessageNotFoundExceptionError = async (
  input: MessageNotFoundException,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  const statusCode: number = 404
  let headers: any = map({}, isSerializableHeaderValue, {
    'x-amzn-errortype': "MessageNotFoundException",
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'message': [],
  }));
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializePinnedChannelsLimitReachedExceptionError = async (
  input: PinnedChannelsLimitReachedException,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  const statusCode: number = 409
  let headers: any = map({}, isSerializableHeaderValue, {
    'x-amzn-errortype': "PinnedChannelsLimitReachedException",
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'message': [],
  }));
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeRateLimitExceededExceptionError = async (
  input: RateLimitExceededException,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  const statusCode: number = 429
  let headers: any = map({}, isSerializableHeaderValue, {
    'x-amzn-errortype': "RateLimitExceededException",
    'content-type': 'application/json',
    [_rl]: input[_rL]!,
    [_rr]: [() => isSerializableHeaderValue(input[_rLR]), () => input[_rLR]!.toString()],
    [_rr_]: [() => isSerializableHeaderValue(input[_rLRa]), () => input[_rLRa]!.toString()],
    [_ra]: [() => isSerializableHeaderValue(input[_rA]), () => input[_rA]!.toString()],
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'message': [],
  }));
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeReadStatusUnavailableExceptionError = async (
  input: ReadStatusUnavailableException,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  const statusCode: number = 409
  let headers: any = map({}, isSerializableHeaderValue, {
    'x-amzn-errortype': "ReadStatusUnavailableException",
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'message': [],
  }));
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeServiceUnavailableExceptionError = async (
  input: ServiceUnavailableException,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  const statusCode: number = 503
  let headers: any = map({}, isSerializableHeaderValue, {
    'x-amzn-errortype': "ServiceUnavailableException",
    'content-type': 'application/json',
    [_ra]: [() => isSerializableHeaderValue(input[_rA]), () => input[_rA]!.toString()],
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'message': [],
  }));
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeTaggedChannelsLimitReachedExceptionError = async (
  input: TaggedChannelsLimitReachedException,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  const statusCode: number = 409
  let headers: any = map({}, isSerializableHeaderValue, {
    'x-amzn-errortype': "TaggedChannelsLimitReachedException",
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'message': [],
  }));
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeTagNotFoundExceptionError = async (
  input: TagNotFoundException,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  const statusCode: number = 404
  let headers: any = map({}, isSerializableHeaderValue, {
    'x-amzn-errortype': "TagNotFoundException",
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'message': [],
  }));
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeTagsLimitReachedExceptionError = async (
  input: TagsLimitReachedException,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  const statusCode: number = 409
  let headers: any = map({}, isSerializableHeaderValue, {
    'x-amzn-errortype': "TagsLimitReachedException",
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'message': [],
  }));
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeUnauthorizedExceptionError = async (
  input: UnauthorizedException,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  const statusCode: number = 401
  let headers: any = map({}, isSerializableHeaderValue, {
    'x-amzn-errortype': "UnauthorizedException",
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'message': [],
  }));
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeUserNotFoundExceptionError = async (
  input: UserNotFoundException,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  const statusCode: number = 404
  let headers: any = map({}, isSerializableHeaderValue, {
    'x-amzn-errortype': "UserNotFoundException",
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'message': [],
  }));
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeApiKeyNotFoundExceptionError = async (
  input: ApiKeyNotFoundException,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  const statusCode: number = 404
  let headers: any = map({}, isSerializableHeaderValue, {
    'x-amzn-errortype': "ApiKeyNotFoundException",
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'message': [],
  }));
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeApiKeyRevokedExceptionError = async (
  input: ApiKeyRevokedException,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  const statusCode: number = 409
  let headers: any = map({}, isSerializableHeaderValue, {
    'x-amzn-errortype': "ApiKeyRevokedException",
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'message': [],
  }));
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeBotNotFoundExceptionError = async (
  input: BotNotFoundException,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  const statusCode: number = 404
  let headers: any = map({}, isSerializableHeaderValue, {
    'x-amzn-errortype': "BotNotFoundException",
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'message': [],
  }));
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeJobNotFoundExceptionError = async (
  input: JobNotFoundException,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  const statusCode: number = 404
  let headers: any = map({}, isSerializableHeaderValue, {
    'x-amzn-errortype': "JobNotFoundException",
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'message': [],
  }));
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeJobNotRetryableExceptionError = async (
  input: JobNotRetryableException,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  const statusCode: number = 409
  let headers: any = map({}, isSerializableHeaderValue, {
    'x-amzn-errortype': "JobNotRetryableException",
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'message': [],
  }));
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeWebhookDeliveryNotFoundExceptionError = async (
  input: WebhookDeliveryNotFoundException,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  const statusCode: number = 404
  let headers: any = map({}, isSerializableHeaderValue, {
    'x-amzn-errortype': "WebhookDeliveryNotFoundException",
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'message': [],
  }));
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeWebhookDeliveryNotReplayableExceptionError = async (
  input: WebhookDeliveryNotReplayableException,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  const statusCode: number = 409
  let headers: any = map({}, isSerializableHeaderValue, {
    'x-amzn-errortype': "WebhookDeliveryNotReplayableException",
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'message': [],
  }));
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeWebhookNotFoundExceptionError = async (
  input: WebhookNotFoundException,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  const statusCode: number = 404
  let headers: any = map({}, isSerializableHeaderValue, {
    'x-amzn-errortype': "WebhookNotFoundException",
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'message': [],
  }));
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

export const serializeWebhooksLimitReachedExceptionError = async (
  input: WebhooksLimitReachedException,
  ctx: ServerSerdeContext
): Promise<__HttpResponse> => {
  const context: __SerdeContext = {
    ...ctx,
    endpoint: () => Promise.resolve({
      protocol: '',
      hostname: '',
      path: '',
    }),
  };
  const statusCode: number = 409
  let headers: any = map({}, isSerializableHeaderValue, {
    'x-amzn-errortype': "WebhooksLimitReachedException",
    'content-type': 'application/json',
  });
  let body: any;
  body = JSON.stringify(take(input, {
    'message': [],
  }));
  return new __HttpResponse({
    headers,
    body,
    statusCode,
  });
};

/**
 * serializeAws_restJson1Document
 */
const se_Document = (
  input: __DocumentType,
  context: __SerdeContext
): any => {
  return input;
}

/**
 * serializeAws_restJson1ValidationExceptionField
 */
const se_ValidationExceptionField = (
  input: ValidationExceptionField,
  context: __SerdeContext
): any => {
  return take(input, {
    'message': [],
    'path': [],
  });
}

/**
 * serializeAws_restJson1ValidationExceptionFieldList
 */
const se_ValidationExceptionFieldList = (
  input: ValidationExceptionField[],
  context: __SerdeContext
): any => {
  return input.filter((e: any) => e != null).map(entry => {
    return se_ValidationExceptionField(entry, context);
  });
}

/**
 * serializeAws_restJson1ActionElement
 */
const se_ActionElement = (
  input: ActionElement,
  context: __SerdeContext
): any => {
  return ActionElement.visit(input, {
    button: value => ({ "button": se_ButtonElement(value, context) }),
    _: (name, value) => ({ [name]: value } as any)
  });
}

/**
 * serializeAws_restJson1ActionsElementsList
 */
const se_ActionsElementsList = (
  input: ActionElement[],
  context: __SerdeContext
): any => {
  return input.filter((e: any) => e != null).map(entry => {
    return se_ActionElement(entry, context);
  });
}

/**
 * serializeAws_restJson1ButtonActionHandler
 */
const se_ButtonActionHandler = (
  input: ButtonActionHandler,
  context: __SerdeContext
): any => {
  return take(input, {
    'id': [],
  });
}

/**
 * serializeAws_restJson1ButtonElement
 */
const se_ButtonElement = (
  input: ButtonElement,
  context: __SerdeContext
): any => {
  return take(input, {
    'disabled': [],
    'handler': _ => se_ButtonHandler(_, context),
    'text': [],
    'variant': [],
  });
}

/**
 * serializeAws_restJson1ButtonHandler
 */
const se_ButtonHandler = (
  input: ButtonHandler,
  context: __SerdeContext
): any => {
  return ButtonHandler.visit(input, {
    action: value => ({ "action": se_ButtonActionHandler(value, context) }),
    link: value => ({ "link": se_ButtonLinkHandler(value, context) }),
    reply: value => ({ "reply": se_ButtonReplyHandler(value, context) }),
    _: (name, value) => ({ [name]: value } as any)
  });
}

/**
 * serializeAws_restJson1ButtonLinkHandler
 */
const se_ButtonLinkHandler = (
  input: ButtonLinkHandler,
  context: __SerdeContext
): any => {
  return take(input, {
    'url': [],
  });
}

/**
 * serializeAws_restJson1ButtonReplyHandler
 */
const se_ButtonReplyHandler = (
  input: ButtonReplyHandler,
  context: __SerdeContext
): any => {
  return take(input, {
    'text': [],
  });
}

/**
 * serializeAws_restJson1Channel
 */
const se_Channel = (
  input: Channel,
  context: __SerdeContext
): any => {
  return take(input, {
    'access': [],
    'assignee': _ => se_User(_, context),
    'broadcast': [],
    'channelId': [],
    'channelType': [],
    'company': [],
    'createdAt': [],
    'createdBy': [],
    'description': [],
    'external': [],
    'kite': [],
    'lastMessage': _ => se_Message(_, context),
    'lastMessageAt': [],
    'memberCount': [],
    'service': [],
    'serviceRecipient': [],
    'serviceTitle': [],
    'sms': [],
    'subject': [],
    'telephony': [],
    'updatedAt': [],
    'whatsapp': [],
  });
}

/**
 * serializeAws_restJson1ChannelMember
 */
const se_ChannelMember = (
  input: ChannelMember,
  context: __SerdeContext
): any => {
  return take(input, {
    'createdAt': [],
    'id': [],
    'role': [],
  });
}

/**
 * serializeAws_restJson1ChannelMemberReadStatus
 */
const se_ChannelMemberReadStatus = (
  input: ChannelMemberReadStatus,
  context: __SerdeContext
): any => {
  return take(input, {
    'id': [],
    'lastReadAt': [],
    'lastReadMessageId': [],
    'unreadCount': [],
  });
}

/**
 * serializeAws_restJson1ChannelMembersList
 */
const se_ChannelMembersList = (
  input: ChannelMember[],
  context: __SerdeContext
): any => {
  return input.filter((e: any) => e != null).map(entry => {
    return se_ChannelMember(entry, context);
  });
}

/**
 * serializeAws_restJson1ChannelMembersReadStatusList
 */
const se_ChannelMembersReadStatusList = (
  input: ChannelMemberReadStatus[],
  context: __SerdeContext
): any => {
  return input.filter((e: any) => e != null).map(entry => {
    return se_ChannelMemberReadStatus(entry, context);
  });
}

/**
 * serializeAws_restJson1ChannelsList
 */
const se_ChannelsList = (
  input: Channel[],
  context: __SerdeContext
): any => {
  return input.filter((e: any) => e != null).map(entry => {
    return se_Channel(entry, context);
  });
}

/**
 * serializeAws_restJson1Element
 */
const se_Element = (
  input: Element,
  context: __SerdeContext
): any => {
  return Element.visit(input, {
    actions: value => ({ "actions": se_ActionsElementsList(value, context) }),
    template: value => ({ "template": se_MessageTemplateConfig(value, context) }),
    _: (name, value) => ({ [name]: value } as any)
  });
}

/**
 * serializeAws_restJson1ElementsList
 */
const se_ElementsList = (
  input: Element[],
  context: __SerdeContext
): any => {
  return input.filter((e: any) => e != null).map(entry => {
    return se_Element(entry, context);
  });
}

/**
 * serializeAws_restJson1InboxChannelsState
 */
const se_InboxChannelsState = (
  input: InboxChannelsState,
  context: __SerdeContext
): any => {
  return take(input, {
    'pinned': _ => se_InboxPinnedChannelsList(_, context),
    'tagged': _ => se_InboxTaggedChannelsList(_, context),
    'unread': _ => se_InboxUnreadChannelsList(_, context),
  });
}

/**
 * serializeAws_restJson1InboxPinnedChannel
 */
const se_InboxPinnedChannel = (
  input: InboxPinnedChannel,
  context: __SerdeContext
): any => {
  return take(input, {
    'channelId': [],
    'pinnedAt': [],
  });
}

/**
 * serializeAws_restJson1InboxPinnedChannelsList
 */
const se_InboxPinnedChannelsList = (
  input: InboxPinnedChannel[],
  context: __SerdeContext
): any => {
  return input.filter((e: any) => e != null).map(entry => {
    return se_InboxPinnedChannel(entry, context);
  });
}

/**
 * serializeAws_restJson1InboxTag
 */
const se_InboxTag = (
  input: InboxTag,
  context: __SerdeContext
): any => {
  return take(input, {
    'id': [],
    'name': [],
  });
}

/**
 * serializeAws_restJson1InboxTaggedChannel
 */
const se_InboxTaggedChannel = (
  input: InboxTaggedChannel,
  context: __SerdeContext
): any => {
  return take(input, {
    'channelId': [],
    'tagId': [],
  });
}

/**
 * serializeAws_restJson1InboxTaggedChannelsList
 */
const se_InboxTaggedChannelsList = (
  input: InboxTaggedChannel[],
  context: __SerdeContext
): any => {
  return input.filter((e: any) => e != null).map(entry => {
    return se_InboxTaggedChannel(entry, context);
  });
}

/**
 * serializeAws_restJson1InboxTagsList
 */
const se_InboxTagsList = (
  input: InboxTag[],
  context: __SerdeContext
): any => {
  return input.filter((e: any) => e != null).map(entry => {
    return se_InboxTag(entry, context);
  });
}

/**
 * serializeAws_restJson1InboxUnreadChannel
 */
const se_InboxUnreadChannel = (
  input: InboxUnreadChannel,
  context: __SerdeContext
): any => {
  return take(input, {
    'channelId': [],
    'messageId': [],
    'unreadAt': [],
  });
}

/**
 * serializeAws_restJson1InboxUnreadChannelsList
 */
const se_InboxUnreadChannelsList = (
  input: InboxUnreadChannel[],
  context: __SerdeContext
): any => {
  return input.filter((e: any) => e != null).map(entry => {
    return se_InboxUnreadChannel(entry, context);
  });
}

/**
 * serializeAws_restJson1ListTemplateParameter
 */
const se_ListTemplateParameter = (
  input: TemplateParameter[],
  context: __SerdeContext
): any => {
  return input.filter((e: any) => e != null).map(entry => {
    return se_TemplateParameter(entry, context);
  });
}

/**
 * serializeAws_restJson1Message
 */
const se_Message = (
  input: Message,
  context: __SerdeContext
): any => {
  return take(input, {
    'attachments': _ => se_MessageAttachmentList(_, context),
    'channelId': [],
    'createdAt': [],
    'deletedAt': [],
    'elements': _ => se_ElementsList(_, context),
    'event': [],
    'messageId': [],
    'pinnedAt': [],
    'quote': _ => se_MessageQuote(_, context),
    'reactionCounts': _ => se_ReactionCountsList(_, context),
    'reactions': _ => se_MessageReactionsList(_, context),
    'text': [],
    'type': [],
    'updatedAt': [],
    'user': _ => se_User(_, context),
  });
}

/**
 * serializeAws_restJson1MessageAttachment
 */
const se_MessageAttachment = (
  input: MessageAttachment,
  context: __SerdeContext
): any => {
  return take(input, {
    'fsId': [],
    'height': [],
    'id': [],
    'mime': [],
    'name': [],
    'size': [],
    'thumbnail': [],
    'width': [],
  });
}

/**
 * serializeAws_restJson1MessageAttachmentList
 */
const se_MessageAttachmentList = (
  input: MessageAttachment[],
  context: __SerdeContext
): any => {
  return input.filter((e: any) => e != null).map(entry => {
    return se_MessageAttachment(entry, context);
  });
}

/**
 * serializeAws_restJson1MessageQuote
 */
const se_MessageQuote = (
  input: MessageQuote,
  context: __SerdeContext
): any => {
  return take(input, {
    'attachments': _ => se_MessageAttachmentList(_, context),
    'channelId': [],
    'createdAt': [],
    'messageId': [],
    'text': [],
    'user': _ => se_User(_, context),
  });
}

/**
 * serializeAws_restJson1MessageReaction
 */
const se_MessageReaction = (
  input: MessageReaction,
  context: __SerdeContext
): any => {
  return take(input, {
    'createdAt': [],
    'type': [],
    'user': _ => se_User(_, context),
  });
}

/**
 * serializeAws_restJson1MessageReactionsList
 */
const se_MessageReactionsList = (
  input: MessageReaction[],
  context: __SerdeContext
): any => {
  return input.filter((e: any) => e != null).map(entry => {
    return se_MessageReaction(entry, context);
  });
}

/**
 * serializeAws_restJson1MessagesList
 */
const se_MessagesList = (
  input: Message[],
  context: __SerdeContext
): any => {
  return input.filter((e: any) => e != null).map(entry => {
    return se_Message(entry, context);
  });
}

/**
 * serializeAws_restJson1MessageTemplateConfig
 */
const se_MessageTemplateConfig = (
  input: MessageTemplateConfig,
  context: __SerdeContext
): any => {
  return take(input, {
    'whatsapp': _ => se_TemplateWithParameters(_, context),
  });
}

/**
 * serializeAws_restJson1ReactionCount
 */
const se_ReactionCount = (
  input: ReactionCount,
  context: __SerdeContext
): any => {
  return take(input, {
    'count': [],
    'type': [],
  });
}

/**
 * serializeAws_restJson1ReactionCountsList
 */
const se_ReactionCountsList = (
  input: ReactionCount[],
  context: __SerdeContext
): any => {
  return input.filter((e: any) => e != null).map(entry => {
    return se_ReactionCount(entry, context);
  });
}

/**
 * serializeAws_restJson1TemplateParameter
 */
const se_TemplateParameter = (
  input: TemplateParameter,
  context: __SerdeContext
): any => {
  return take(input, {
    'name': [],
    'value': [],
  });
}

/**
 * serializeAws_restJson1TemplateWithParameters
 */
const se_TemplateWithParameters = (
  input: TemplateWithParameters,
  context: __SerdeContext
): any => {
  return take(input, {
    'name': [],
    'parameters': _ => se_ListTemplateParameter(_, context),
  });
}

/**
 * serializeAws_restJson1User
 */
const se_User = (
  input: User,
  context: __SerdeContext
): any => {
  return take(input, {
    'bot': [],
    'company': [],
    'createdAt': [],
    'email': [],
    'id': [],
    'locale': [],
    'name': [],
    'pbxDomain': [],
    'pbxExtension': [],
    'pbxGroupId': [],
    'pbxPort': [],
    'pbxSerial': [],
    'pbxUserId': [],
    'phone': [],
    'picture': [],
    'timeZone': [],
    'updatedAt': [],
  });
}

/**
 * serializeAws_restJson1UsersList
 */
const se_UsersList = (
  input: User[],
  context: __SerdeContext
): any => {
  return input.filter((e: any) => e != null).map(entry => {
    return se_User(entry, context);
  });
}

/**
 * serializeAws_restJson1WebhookChatChannelAssignedEvent
 */
const se_WebhookChatChannelAssignedEvent = (
  input: WebhookChatChannelAssignedEvent,
  context: __SerdeContext
): any => {
  return take(input, {
    'botId': [],
    'company': [],
    'data': _ => se_WebhookChatChannelAssignedEventData(_, context),
    'id': [],
    'integrationId': [],
    'time': [],
    'type': [],
  });
}

/**
 * serializeAws_restJson1WebhookChatChannelAssignedEventData
 */
const se_WebhookChatChannelAssignedEventData = (
  input: WebhookChatChannelAssignedEventData,
  context: __SerdeContext
): any => {
  return take(input, {
    'channel': _ => se_Channel(_, context),
  });
}

/**
 * serializeAws_restJson1WebhookChatChannelCreatedEvent
 */
const se_WebhookChatChannelCreatedEvent = (
  input: WebhookChatChannelCreatedEvent,
  context: __SerdeContext
): any => {
  return take(input, {
    'botId': [],
    'company': [],
    'data': _ => se_WebhookChatChannelCreatedEventData(_, context),
    'id': [],
    'integrationId': [],
    'time': [],
    'type': [],
  });
}

/**
 * serializeAws_restJson1WebhookChatChannelCreatedEventData
 */
const se_WebhookChatChannelCreatedEventData = (
  input: WebhookChatChannelCreatedEventData,
  context: __SerdeContext
): any => {
  return take(input, {
    'channel': _ => se_Channel(_, context),
    'members': _ => se_ChannelMembersList(_, context),
    'users': _ => se_UsersList(_, context),
  });
}

/**
 * serializeAws_restJson1WebhookChatChannelDeletedEvent
 */
const se_WebhookChatChannelDeletedEvent = (
  input: WebhookChatChannelDeletedEvent,
  context: __SerdeContext
): any => {
  return take(input, {
    'botId': [],
    'company': [],
    'data': _ => se_WebhookChatChannelDeletedEventData(_, context),
    'id': [],
    'integrationId': [],
    'time': [],
    'type': [],
  });
}

/**
 * serializeAws_restJson1WebhookChatChannelDeletedEventData
 */
const se_WebhookChatChannelDeletedEventData = (
  input: WebhookChatChannelDeletedEventData,
  context: __SerdeContext
): any => {
  return take(input, {
    'channel': _ => se_Channel(_, context),
  });
}

/**
 * serializeAws_restJson1WebhookChatChannelReadEvent
 */
const se_WebhookChatChannelReadEvent = (
  input: WebhookChatChannelReadEvent,
  context: __SerdeContext
): any => {
  return take(input, {
    'botId': [],
    'company': [],
    'data': _ => se_WebhookChatChannelReadEventData(_, context),
    'id': [],
    'integrationId': [],
    'time': [],
    'type': [],
  });
}

/**
 * serializeAws_restJson1WebhookChatChannelReadEventData
 */
const se_WebhookChatChannelReadEventData = (
  input: WebhookChatChannelReadEventData,
  context: __SerdeContext
): any => {
  return take(input, {
    'channel': _ => se_Channel(_, context),
    'readAt': [],
    'user': _ => se_User(_, context),
  });
}

/**
 * serializeAws_restJson1WebhookChatChannelUpdatedEvent
 */
const se_WebhookChatChannelUpdatedEvent = (
  input: WebhookChatChannelUpdatedEvent,
  context: __SerdeContext
): any => {
  return take(input, {
    'botId': [],
    'company': [],
    'data': _ => se_WebhookChatChannelUpdatedEventData(_, context),
    'id': [],
    'integrationId': [],
    'time': [],
    'type': [],
  });
}

/**
 * serializeAws_restJson1WebhookChatChannelUpdatedEventData
 */
const se_WebhookChatChannelUpdatedEventData = (
  input: WebhookChatChannelUpdatedEventData,
  context: __SerdeContext
): any => {
  return take(input, {
    'channel': _ => se_Channel(_, context),
  });
}

/**
 * serializeAws_restJson1WebhookChatMemberAddedEvent
 */
const se_WebhookChatMemberAddedEvent = (
  input: WebhookChatMemberAddedEvent,
  context: __SerdeContext
): any => {
  return take(input, {
    'botId': [],
    'company': [],
    'data': _ => se_WebhookChatMemberAddedEventData(_, context),
    'id': [],
    'integrationId': [],
    'time': [],
    'type': [],
  });
}

/**
 * serializeAws_restJson1WebhookChatMemberAddedEventData
 */
const se_WebhookChatMemberAddedEventData = (
  input: WebhookChatMemberAddedEventData,
  context: __SerdeContext
): any => {
  return take(input, {
    'channel': _ => se_Channel(_, context),
    'members': _ => se_ChannelMembersList(_, context),
    'users': _ => se_UsersList(_, context),
  });
}

/**
 * serializeAws_restJson1WebhookChatMemberRemovedEvent
 */
const se_WebhookChatMemberRemovedEvent = (
  input: WebhookChatMemberRemovedEvent,
  context: __SerdeContext
): any => {
  return take(input, {
    'botId': [],
    'company': [],
    'data': _ => se_WebhookChatMemberRemovedEventData(_, context),
    'id': [],
    'integrationId': [],
    'time': [],
    'type': [],
  });
}

/**
 * serializeAws_restJson1WebhookChatMemberRemovedEventData
 */
const se_WebhookChatMemberRemovedEventData = (
  input: WebhookChatMemberRemovedEventData,
  context: __SerdeContext
): any => {
  return take(input, {
    'channel': _ => se_Channel(_, context),
    'members': _ => se_ChannelMembersList(_, context),
    'users': _ => se_UsersList(_, context),
  });
}

/**
 * serializeAws_restJson1WebhookChatMessageActionTriggeredEvent
 */
const se_WebhookChatMessageActionTriggeredEvent = (
  input: WebhookChatMessageActionTriggeredEvent,
  context: __SerdeContext
): any => {
  return take(input, {
    'botId': [],
    'company': [],
    'data': _ => se_WebhookChatMessageActionTriggeredEventData(_, context),
    'id': [],
    'integrationId': [],
    'time': [],
    'type': [],
  });
}

/**
 * serializeAws_restJson1WebhookChatMessageActionTriggeredEventData
 */
const se_WebhookChatMessageActionTriggeredEventData = (
  input: WebhookChatMessageActionTriggeredEventData,
  context: __SerdeContext
): any => {
  return take(input, {
    'actionId': [],
    'channel': _ => se_Channel(_, context),
    'message': _ => se_Message(_, context),
    'triggerId': [],
    'user': _ => se_User(_, context),
  });
}

/**
 * serializeAws_restJson1WebhookChatMessageDeletedEvent
 */
const se_WebhookChatMessageDeletedEvent = (
  input: WebhookChatMessageDeletedEvent,
  context: __SerdeContext
): any => {
  return take(input, {
    'botId': [],
    'company': [],
    'data': _ => se_WebhookChatMessageDeletedEventData(_, context),
    'id': [],
    'integrationId': [],
    'time': [],
    'type': [],
  });
}

/**
 * serializeAws_restJson1WebhookChatMessageDeletedEventData
 */
const se_WebhookChatMessageDeletedEventData = (
  input: WebhookChatMessageDeletedEventData,
  context: __SerdeContext
): any => {
  return take(input, {
    'channel': _ => se_Channel(_, context),
    'message': _ => se_Message(_, context),
  });
}

/**
 * serializeAws_restJson1WebhookChatMessageNewEvent
 */
const se_WebhookChatMessageNewEvent = (
  input: WebhookChatMessageNewEvent,
  context: __SerdeContext
): any => {
  return take(input, {
    'botId': [],
    'company': [],
    'data': _ => se_WebhookChatMessageNewEventData(_, context),
    'id': [],
    'integrationId': [],
    'time': [],
    'type': [],
  });
}

/**
 * serializeAws_restJson1WebhookChatMessageNewEventData
 */
const se_WebhookChatMessageNewEventData = (
  input: WebhookChatMessageNewEventData,
  context: __SerdeContext
): any => {
  return take(input, {
    'channel': _ => se_Channel(_, context),
    'message': _ => se_Message(_, context),
  });
}

/**
 * serializeAws_restJson1WebhookChatMessagePinnedEvent
 */
const se_WebhookChatMessagePinnedEvent = (
  input: WebhookChatMessagePinnedEvent,
  context: __SerdeContext
): any => {
  return take(input, {
    'botId': [],
    'company': [],
    'data': _ => se_WebhookChatMessagePinnedEventData(_, context),
    'id': [],
    'integrationId': [],
    'time': [],
    'type': [],
  });
}

/**
 * serializeAws_restJson1WebhookChatMessagePinnedEventData
 */
const se_WebhookChatMessagePinnedEventData = (
  input: WebhookChatMessagePinnedEventData,
  context: __SerdeContext
): any => {
  return take(input, {
    'channel': _ => se_Channel(_, context),
    'message': _ => se_Message(_, context),
    'user': _ => se_User(_, context),
  });
}

/**
 * serializeAws_restJson1WebhookChatMessageReactionDeletedEvent
 */
const se_WebhookChatMessageReactionDeletedEvent = (
  input: WebhookChatMessageReactionDeletedEvent,
  context: __SerdeContext
): any => {
  return take(input, {
    'botId': [],
    'company': [],
    'data': _ => se_WebhookChatMessageReactionDeletedEventData(_, context),
    'id': [],
    'integrationId': [],
    'time': [],
    'type': [],
  });
}

/**
 * serializeAws_restJson1WebhookChatMessageReactionDeletedEventData
 */
const se_WebhookChatMessageReactionDeletedEventData = (
  input: WebhookChatMessageReactionDeletedEventData,
  context: __SerdeContext
): any => {
  return take(input, {
    'channel': _ => se_Channel(_, context),
    'message': _ => se_Message(_, context),
    'reaction': _ => se_MessageReaction(_, context),
  });
}

/**
 * serializeAws_restJson1WebhookChatMessageReactionNewEvent
 */
const se_WebhookChatMessageReactionNewEvent = (
  input: WebhookChatMessageReactionNewEvent,
  context: __SerdeContext
): any => {
  return take(input, {
    'botId': [],
    'company': [],
    'data': _ => se_WebhookChatMessageReactionNewEventData(_, context),
    'id': [],
    'integrationId': [],
    'time': [],
    'type': [],
  });
}

/**
 * serializeAws_restJson1WebhookChatMessageReactionNewEventData
 */
const se_WebhookChatMessageReactionNewEventData = (
  input: WebhookChatMessageReactionNewEventData,
  context: __SerdeContext
): any => {
  return take(input, {
    'channel': _ => se_Channel(_, context),
    'message': _ => se_Message(_, context),
    'reaction': _ => se_MessageReaction(_, context),
  });
}

/**
 * serializeAws_restJson1WebhookChatMessageUnpinnedEvent
 */
const se_WebhookChatMessageUnpinnedEvent = (
  input: WebhookChatMessageUnpinnedEvent,
  context: __SerdeContext
): any => {
  return take(input, {
    'botId': [],
    'company': [],
    'data': _ => se_WebhookChatMessageUnpinnedEventData(_, context),
    'id': [],
    'integrationId': [],
    'time': [],
    'type': [],
  });
}

/**
 * serializeAws_restJson1WebhookChatMessageUnpinnedEventData
 */
const se_WebhookChatMessageUnpinnedEventData = (
  input: WebhookChatMessageUnpinnedEventData,
  context: __SerdeContext
): any => {
  return take(input, {
    'channel': _ => se_Channel(_, context),
    'message': _ => se_Message(_, context),
    'user': _ => se_User(_, context),
  });
}

/**
 * serializeAws_restJson1WebhookChatMessageUpdatedEvent
 */
const se_WebhookChatMessageUpdatedEvent = (
  input: WebhookChatMessageUpdatedEvent,
  context: __SerdeContext
): any => {
  return take(input, {
    'botId': [],
    'company': [],
    'data': _ => se_WebhookChatMessageUpdatedEventData(_, context),
    'id': [],
    'integrationId': [],
    'time': [],
    'type': [],
  });
}

/**
 * serializeAws_restJson1WebhookChatMessageUpdatedEventData
 */
const se_WebhookChatMessageUpdatedEventData = (
  input: WebhookChatMessageUpdatedEventData,
  context: __SerdeContext
): any => {
  return take(input, {
    'channel': _ => se_Channel(_, context),
    'message': _ => se_Message(_, context),
  });
}

/**
 * serializeAws_restJson1WebhookChatTypingStartEvent
 */
const se_WebhookChatTypingStartEvent = (
  input: WebhookChatTypingStartEvent,
  context: __SerdeContext
): any => {
  return take(input, {
    'botId': [],
    'company': [],
    'data': _ => se_WebhookChatTypingStartEventData(_, context),
    'id': [],
    'integrationId': [],
    'time': [],
    'type': [],
  });
}

/**
 * serializeAws_restJson1WebhookChatTypingStartEventData
 */
const se_WebhookChatTypingStartEventData = (
  input: WebhookChatTypingStartEventData,
  context: __SerdeContext
): any => {
  return take(input, {
    'channel': _ => se_Channel(_, context),
    'user': _ => se_User(_, context),
  });
}

/**
 * serializeAws_restJson1WebhookChatTypingStopEvent
 */
const se_WebhookChatTypingStopEvent = (
  input: WebhookChatTypingStopEvent,
  context: __SerdeContext
): any => {
  return take(input, {
    'botId': [],
    'company': [],
    'data': _ => se_WebhookChatTypingStopEventData(_, context),
    'id': [],
    'integrationId': [],
    'time': [],
    'type': [],
  });
}

/**
 * serializeAws_restJson1WebhookChatTypingStopEventData
 */
const se_WebhookChatTypingStopEventData = (
  input: WebhookChatTypingStopEventData,
  context: __SerdeContext
): any => {
  return take(input, {
    'channel': _ => se_Channel(_, context),
    'user': _ => se_User(_, context),
  });
}

/**
 * serializeAws_restJson1ApiKey
 */
const se_ApiKey = (
  input: ApiKey,
  context: __SerdeContext
): any => {
  return take(input, {
    'apiKeyId': [],
    'botId': [],
    'createdAt': [],
    'expiresAt': [],
    'hint': [],
    'lastUsedAt': [],
    'revokedAt': [],
    'scopes': _ => se_ApiKeyScopesList(_, context),
    'system': [],
  });
}

/**
 * serializeAws_restJson1ApiKeyScopesList
 */
const se_ApiKeyScopesList = (
  input: string[],
  context: __SerdeContext
): any => {
  return input.filter((e: any) => e != null);
}

/**
 * serializeAws_restJson1ApiKeysList
 */
const se_ApiKeysList = (
  input: ApiKey[],
  context: __SerdeContext
): any => {
  return input.filter((e: any) => e != null).map(entry => {
    return se_ApiKey(entry, context);
  });
}

/**
 * serializeAws_restJson1AuditEntriesList
 */
const se_AuditEntriesList = (
  input: AuditEntry[],
  context: __SerdeContext
): any => {
  return input.filter((e: any) => e != null).map(entry => {
    return se_AuditEntry(entry, context);
  });
}

/**
 * serializeAws_restJson1AuditEntry
 */
const se_AuditEntry = (
  input: AuditEntry,
  context: __SerdeContext
): any => {
  return take(input, {
    'action': [],
    'actor': [],
    'at': [],
    'detail': _ => se_Document(_, context),
    'entryId': [],
    'target': [],
  });
}

/**
 * serializeAws_restJson1Bot
 */
const se_Bot = (
  input: Bot,
  context: __SerdeContext
): any => {
  return take(input, {
    'botId': [],
    'createdAt': [],
    'name': [],
  });
}

/**
 * serializeAws_restJson1BotsList
 */
const se_BotsList = (
  input: Bot[],
  context: __SerdeContext
): any => {
  return input.filter((e: any) => e != null).map(entry => {
    return se_Bot(entry, context);
  });
}

/**
 * serializeAws_restJson1Job
 */
const se_Job = (
  input: Job,
  context: __SerdeContext
): any => {
  return take(input, {
    'attempts': [],
    'createdAt': [],
    'error': [],
    'finishedAt': [],
    'jobId': [],
    'kind': [],
    'runAt': [],
    'state': [],
  });
}

/**
 * serializeAws_restJson1JobsList
 */
const se_JobsList = (
  input: Job[],
  context: __SerdeContext
): any => {
  return input.filter((e: any) => e != null).map(entry => {
    return se_Job(entry, context);
  });
}

/**
 * serializeAws_restJson1Webhook
 */
const se_Webhook = (
  input: Webhook,
  context: __SerdeContext
): any => {
  return take(input, {
    'botId': [],
    'createdAt': [],
    'description': [],
    'disabledReason': [],
    'eventTypes': _ => se_WebhookEventTypesList(_, context),
    'failingSince': [],
    'previousSecretUntil': [],
    'state': [],
    'updatedAt': [],
    'url': [],
    'webhookId': [],
  });
}

/**
 * serializeAws_restJson1WebhookDeliveriesList
 */
const se_WebhookDeliveriesList = (
  input: WebhookDelivery[],
  context: __SerdeContext
): any => {
  return input.filter((e: any) => e != null).map(entry => {
    return se_WebhookDelivery(entry, context);
  });
}

/**
 * serializeAws_restJson1WebhookDelivery
 */
const se_WebhookDelivery = (
  input: WebhookDelivery,
  context: __SerdeContext
): any => {
  return take(input, {
    'attempts': [],
    'channelId': [],
    'createdAt': [],
    'deliveryId': [],
    'eventId': [],
    'eventType': [],
    'finishedAt': [],
    'lastAttemptAt': [],
    'lastError': [],
    'lastStatus': [],
    'nextAttemptAt': [],
    'replay': [],
    'replayedAt': [],
    'state': [],
  });
}

/**
 * serializeAws_restJson1WebhookEventTypesList
 */
const se_WebhookEventTypesList = (
  input: WebhookEventType[],
  context: __SerdeContext
): any => {
  return input.filter((e: any) => e != null);
}

/**
 * serializeAws_restJson1WebhooksList
 */
const se_WebhooksList = (
  input: Webhook[],
  context: __SerdeContext
): any => {
  return input.filter((e: any) => e != null).map(entry => {
    return se_Webhook(entry, context);
  });
}

/**
 * deserializeAws_restJson1Document
 */
const de_Document = (
  output: any,
  context: __SerdeContext
): __DocumentType => {
  return output;
}

/**
 * deserializeAws_restJson1ActionElement
 */
const de_ActionElement = (
  output: any,
  context: __SerdeContext
): ActionElement => {
  if (output.button != null) {
    return {
      button: de_ButtonElement(output.button, context)
    };
  }
  return { $unknown: Object.entries(output)[0] };
}

/**
 * deserializeAws_restJson1ActionsElementsList
 */
const de_ActionsElementsList = (
  output: any,
  context: __SerdeContext
): ActionElement[] => {
  const retVal = (output || []).map((entry: any) => {
    if (entry === null) {
      throw new TypeError('All elements of the non-sparse list "wildix.conversations#ActionsElementsList" must be non-null.');
    }
    return de_ActionElement(__expectUnion(entry), context);
  });
  return retVal;
}

/**
 * deserializeAws_restJson1ButtonActionHandler
 */
const de_ButtonActionHandler = (
  output: any,
  context: __SerdeContext
): ButtonActionHandler => {
  return take(output, {
    'id': __expectString,
  }) as any;
}

/**
 * deserializeAws_restJson1ButtonElement
 */
const de_ButtonElement = (
  output: any,
  context: __SerdeContext
): ButtonElement => {
  return take(output, {
    'disabled': __expectBoolean,
    'handler': (_: any) => de_ButtonHandler(__expectUnion(_), context),
    'text': __expectString,
    'variant': __expectString,
  }) as any;
}

/**
 * deserializeAws_restJson1ButtonHandler
 */
const de_ButtonHandler = (
  output: any,
  context: __SerdeContext
): ButtonHandler => {
  if (output.action != null) {
    return {
      action: de_ButtonActionHandler(output.action, context)
    };
  }
  if (output.link != null) {
    return {
      link: de_ButtonLinkHandler(output.link, context)
    };
  }
  if (output.reply != null) {
    return {
      reply: de_ButtonReplyHandler(output.reply, context)
    };
  }
  return { $unknown: Object.entries(output)[0] };
}

/**
 * deserializeAws_restJson1ButtonLinkHandler
 */
const de_ButtonLinkHandler = (
  output: any,
  context: __SerdeContext
): ButtonLinkHandler => {
  return take(output, {
    'url': __expectString,
  }) as any;
}

/**
 * deserializeAws_restJson1ButtonReplyHandler
 */
const de_ButtonReplyHandler = (
  output: any,
  context: __SerdeContext
): ButtonReplyHandler => {
  return take(output, {
    'text': __expectString,
  }) as any;
}

/**
 * deserializeAws_restJson1ChannelsQuery
 */
const de_ChannelsQuery = (
  output: any,
  context: __SerdeContext
): ChannelsQuery => {
  return take(output, {
    'access': __expectString,
    'assigneeId': __expectString,
    'broadcast': __expectBoolean,
    'channelType': __expectString,
    'createdAfter': __expectString,
    'createdBefore': __expectString,
    'external': __expectBoolean,
    'hidden': __expectBoolean,
    'kite': __expectBoolean,
    'lastMessageAfter': __expectString,
    'lastMessageBefore': __expectString,
    'members': (_: any) => de_UsersIdList(_, context),
    'service': __expectString,
    'serviceRecipient': __expectString,
    'sms': __expectBoolean,
    'tagId': __expectString,
    'telephony': __expectBoolean,
    'text': __expectString,
    'unread': __expectBoolean,
    'whatsapp': __expectBoolean,
  }) as any;
}

/**
 * deserializeAws_restJson1Element
 */
const de_Element = (
  output: any,
  context: __SerdeContext
): Element => {
  if (output.actions != null) {
    return {
      actions: de_ActionsElementsList(output.actions, context)
    };
  }
  if (output.template != null) {
    return {
      template: de_MessageTemplateConfig(output.template, context)
    };
  }
  return { $unknown: Object.entries(output)[0] };
}

/**
 * deserializeAws_restJson1ElementsList
 */
const de_ElementsList = (
  output: any,
  context: __SerdeContext
): Element[] => {
  const retVal = (output || []).map((entry: any) => {
    if (entry === null) {
      throw new TypeError('All elements of the non-sparse list "wildix.conversations#ElementsList" must be non-null.');
    }
    return de_Element(__expectUnion(entry), context);
  });
  return retVal;
}

/**
 * deserializeAws_restJson1InitialMessage
 */
const de_InitialMessage = (
  output: any,
  context: __SerdeContext
): InitialMessage => {
  return take(output, {
    'attachments': (_: any) => de_MessageAttachmentList(_, context),
    'elements': (_: any) => de_ElementsList(_, context),
    'quote': (_: any) => de_MessageQuote(_, context),
    'text': __expectString,
  }) as any;
}

/**
 * deserializeAws_restJson1ListTemplateParameter
 */
const de_ListTemplateParameter = (
  output: any,
  context: __SerdeContext
): TemplateParameter[] => {
  const retVal = (output || []).map((entry: any) => {
    if (entry === null) {
      throw new TypeError('All elements of the non-sparse list "wildix.conversations#ListTemplateParameter" must be non-null.');
    }
    return de_TemplateParameter(entry, context);
  });
  return retVal;
}

/**
 * deserializeAws_restJson1MessageAttachment
 */
const de_MessageAttachment = (
  output: any,
  context: __SerdeContext
): MessageAttachment => {
  return take(output, {
    'fsId': __expectString,
    'height': __expectInt32,
    'id': __expectString,
    'mime': __expectString,
    'name': __expectString,
    'size': __expectInt32,
    'thumbnail': __expectString,
    'width': __expectInt32,
  }) as any;
}

/**
 * deserializeAws_restJson1MessageAttachmentList
 */
const de_MessageAttachmentList = (
  output: any,
  context: __SerdeContext
): MessageAttachment[] => {
  const retVal = (output || []).map((entry: any) => {
    if (entry === null) {
      throw new TypeError('All elements of the non-sparse list "wildix.conversations#MessageAttachmentList" must be non-null.');
    }
    return de_MessageAttachment(entry, context);
  });
  return retVal;
}

/**
 * deserializeAws_restJson1MessageQuote
 */
const de_MessageQuote = (
  output: any,
  context: __SerdeContext
): MessageQuote => {
  return take(output, {
    'attachments': (_: any) => de_MessageAttachmentList(_, context),
    'channelId': __expectString,
    'createdAt': __expectString,
    'messageId': __expectString,
    'text': __expectString,
    'user': (_: any) => de_User(_, context),
  }) as any;
}

/**
 * deserializeAws_restJson1MessageTemplateConfig
 */
const de_MessageTemplateConfig = (
  output: any,
  context: __SerdeContext
): MessageTemplateConfig => {
  return take(output, {
    'whatsapp': (_: any) => de_TemplateWithParameters(_, context),
  }) as any;
}

/**
 * deserializeAws_restJson1PartialUpdateChannelSetInput
 */
const de_PartialUpdateChannelSetInput = (
  output: any,
  context: __SerdeContext
): PartialUpdateChannelSetInput => {
  return take(output, {
    'access': __expectString,
    'broadcast': __expectBoolean,
    'description': __expectString,
    'service': __expectString,
    'subject': __expectString,
  }) as any;
}

/**
 * deserializeAws_restJson1PartialUpdateChannelUnsetList
 */
const de_PartialUpdateChannelUnsetList = (
  output: any,
  context: __SerdeContext
): PartialUpdateChannelUnsetField[] => {
  const retVal = (output || []).map((entry: any) => {
    if (entry === null) {
      throw new TypeError('All elements of the non-sparse list "wildix.conversations#PartialUpdateChannelUnsetList" must be non-null.');
    }
    return __expectString(entry) as any;
  });
  return retVal;
}

/**
 * deserializeAws_restJson1PartialUpdateMessageSetInput
 */
const de_PartialUpdateMessageSetInput = (
  output: any,
  context: __SerdeContext
): PartialUpdateMessageSetInput => {
  return take(output, {
    'attachments': (_: any) => de_MessageAttachmentList(_, context),
    'elements': (_: any) => de_ElementsList(_, context),
    'quote': (_: any) => de_MessageQuote(_, context),
    'text': __expectString,
  }) as any;
}

/**
 * deserializeAws_restJson1PartialUpdateMessageUnsetInput
 */
const de_PartialUpdateMessageUnsetInput = (
  output: any,
  context: __SerdeContext
): PartialUpdateMessageUnsetField[] => {
  const retVal = (output || []).map((entry: any) => {
    if (entry === null) {
      throw new TypeError('All elements of the non-sparse list "wildix.conversations#PartialUpdateMessageUnsetInput" must be non-null.');
    }
    return __expectString(entry) as any;
  });
  return retVal;
}

/**
 * deserializeAws_restJson1TemplateParameter
 */
const de_TemplateParameter = (
  output: any,
  context: __SerdeContext
): TemplateParameter => {
  return take(output, {
    'name': __expectString,
    'value': __expectString,
  }) as any;
}

/**
 * deserializeAws_restJson1TemplateWithParameters
 */
const de_TemplateWithParameters = (
  output: any,
  context: __SerdeContext
): TemplateWithParameters => {
  return take(output, {
    'name': __expectString,
    'parameters': (_: any) => de_ListTemplateParameter(_, context),
  }) as any;
}

/**
 * deserializeAws_restJson1User
 */
const de_User = (
  output: any,
  context: __SerdeContext
): User => {
  return take(output, {
    'bot': __expectBoolean,
    'company': __expectString,
    'createdAt': __expectString,
    'email': __expectString,
    'id': __expectString,
    'locale': __expectString,
    'name': __expectString,
    'pbxDomain': __expectString,
    'pbxExtension': __expectString,
    'pbxGroupId': __expectString,
    'pbxPort': __expectString,
    'pbxSerial': __expectString,
    'pbxUserId': __expectString,
    'phone': __expectString,
    'picture': __expectString,
    'timeZone': __expectString,
    'updatedAt': __expectString,
  }) as any;
}

/**
 * deserializeAws_restJson1UsersIdList
 */
const de_UsersIdList = (
  output: any,
  context: __SerdeContext
): string[] => {
  const retVal = (output || []).map((entry: any) => {
    if (entry === null) {
      throw new TypeError('All elements of the non-sparse list "wildix.conversations#UsersIdList" must be non-null.');
    }
    return __expectString(entry) as any;
  });
  return retVal;
}

/**
 * deserializeAws_restJson1UsersToInviteList
 */
const de_UsersToInviteList = (
  output: any,
  context: __SerdeContext
): UserToInvite[] => {
  const retVal = (output || []).map((entry: any) => {
    if (entry === null) {
      throw new TypeError('All elements of the non-sparse list "wildix.conversations#UsersToInviteList" must be non-null.');
    }
    return de_UserToInvite(entry, context);
  });
  return retVal;
}

/**
 * deserializeAws_restJson1UserToInvite
 */
const de_UserToInvite = (
  output: any,
  context: __SerdeContext
): UserToInvite => {
  return take(output, {
    'colleague': __expectBoolean,
    'email': __expectString,
    'name': __expectString,
    'phone': __expectString,
  }) as any;
}

/**
 * deserializeAws_restJson1WelcomeMessage
 */
const de_WelcomeMessage = (
  output: any,
  context: __SerdeContext
): WelcomeMessage => {
  return take(output, {
    'attachments': (_: any) => de_MessageAttachmentList(_, context),
    'elements': (_: any) => de_ElementsList(_, context),
    'quote': (_: any) => de_MessageQuote(_, context),
    'text': __expectString,
  }) as any;
}

/**
 * deserializeAws_restJson1WelcomeMessagesList
 */
const de_WelcomeMessagesList = (
  output: any,
  context: __SerdeContext
): WelcomeMessage[] => {
  const retVal = (output || []).map((entry: any) => {
    if (entry === null) {
      throw new TypeError('All elements of the non-sparse list "wildix.conversations#WelcomeMessagesList" must be non-null.');
    }
    return de_WelcomeMessage(entry, context);
  });
  return retVal;
}

/**
 * deserializeAws_restJson1ApiKeyScopesList
 */
const de_ApiKeyScopesList = (
  output: any,
  context: __SerdeContext
): string[] => {
  const retVal = (output || []).map((entry: any) => {
    if (entry === null) {
      throw new TypeError('All elements of the non-sparse list "wildix.conversations.admin#ApiKeyScopesList" must be non-null.');
    }
    return __expectString(entry) as any;
  });
  return retVal;
}

/**
 * deserializeAws_restJson1WebhookEventTypesList
 */
const de_WebhookEventTypesList = (
  output: any,
  context: __SerdeContext
): WebhookEventType[] => {
  const retVal = (output || []).map((entry: any) => {
    if (entry === null) {
      throw new TypeError('All elements of the non-sparse list "wildix.conversations.admin#WebhookEventTypesList" must be non-null.');
    }
    return __expectString(entry) as any;
  });
  return retVal;
}

const deserializeMetadata = (output: __HttpResponse): __ResponseMetadata => ({
  httpStatusCode: output.statusCode,
  requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
  extendedRequestId: output.headers["x-amz-id-2"],
  cfId: output.headers["x-amz-cf-id"],
});

// Encode Uint8Array data into string with utf-8.
const collectBodyString = (streamBody: any, context: __SerdeContext): Promise<string> => collectBody(streamBody, context).then(body => context.utf8Encoder(body))

const _iT = "idempotencyToken";
const _ik = "idempotency-key";
const _rA = "retryAfter";
const _rL = "rateLimit";
const _rLR = "rateLimitRemaining";
const _rLRa = "rateLimitReset";
const _ra = "retry-after";
const _rl = "ratelimit-limit";
const _rr = "ratelimit-remaining";
const _rr_ = "ratelimit-reset";
