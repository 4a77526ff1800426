const _AC = "AssignChannel";
const _ACI = "AssignChannelInput";
const _ACM = "AddChannelMember";
const _ACMI = "AddChannelMemberInput";
const _ACMId = "AddChannelMembersInput";
const _ACMO = "AddChannelMemberOutput";
const _ACMOd = "AddChannelMembersOutput";
const _ACMd = "AddChannelMembers";
const _ACO = "AssignChannelOutput";
const _AE = "ActionElement";
const _AEL = "ActionsElementsList";
const _ATNFE = "ActionTriggerNotFoundException";
const _BAH = "ButtonActionHandler";
const _BE = "ButtonElement";
const _BH = "ButtonHandler";
const _BLH = "ButtonLinkHandler";
const _BRH = "ButtonReplyHandler";
const _C = "Channel";
const _CGC = "CreateGroupChannel";
const _CGCI = "CreateGroupChannelInput";
const _CGCO = "CreateGroupChannelOutput";
const _CIT = "CreateInboxTag";
const _CITI = "CreateInboxTagInput";
const _CITO = "CreateInboxTagOutput";
const _CKC = "CreateKiteChannel";
const _CKCI = "CreateKiteChannelInput";
const _CKCO = "CreateKiteChannelOutput";
const _CL = "ChannelsList";
const _CM = "ChannelMember";
const _CML = "ChannelMembersList";
const _CMNFE = "ChannelMemberNotFoundException";
const _CMRS = "ChannelMemberReadStatus";
const _CMRSL = "ChannelMembersReadStatusList";
const _CNFE = "ChannelNotFoundException";
const _CQ = "ChannelsQuery";
const _DC = "DeleteChannel";
const _DCI = "DeleteChannelInput";
const _DCM = "DeleteChannelMember";
const _DCMI = "DeleteChannelMemberInput";
const _DCMO = "DeleteChannelMemberOutput";
const _DCO = "DeleteChannelOutput";
const _DE = "DescribeEvent";
const _DEI = "DescribeEventInput";
const _DEO = "DescribeEventOutput";
const _DIT = "DeleteInboxTag";
const _DITI = "DeleteInboxTagInput";
const _DITO = "DeleteInboxTagOutput";
const _DM = "DeleteMessage";
const _DMI = "DeleteMessageInput";
const _DMO = "DeleteMessageOutput";
const _DMR = "DeleteMessageReaction";
const _DMRI = "DeleteMessageReactionInput";
const _DMRO = "DeleteMessageReactionOutput";
const _E = "Element";
const _EL = "ElementsList";
const _FE = "ForbiddenException";
const _FNFE = "FileNotFoundException";
const _GATR = "GetActionTriggerResult";
const _GATRI = "GetActionTriggerResultInput";
const _GATRO = "GetActionTriggerResultOutput";
const _GC = "GetChannel";
const _GCI = "GetChannelInput";
const _GCM = "GetChannelMember";
const _GCMI = "GetChannelMemberInput";
const _GCMO = "GetChannelMemberOutput";
const _GCO = "GetChannelOutput";
const _GDCI = "GetDirectChannelId";
const _GDCII = "GetDirectChannelIdInput";
const _GDCIO = "GetDirectChannelIdOutput";
const _GFPDU = "GetFilePresignedDownloadUrl";
const _GFPDUI = "GetFilePresignedDownloadUrlInput";
const _GFPDUO = "GetFilePresignedDownloadUrlOutput";
const _GIS = "GetInboxState";
const _GISI = "GetInboxStateInput";
const _GISO = "GetInboxStateOutput";
const _GM = "GetMessage";
const _GMI = "GetMessageInput";
const _GMO = "GetMessageOutput";
const _GOCDC = "GetOrCreateDirectChannel";
const _GOCDCI = "GetOrCreateDirectChannelInput";
const _GOCDCO = "GetOrCreateDirectChannelOutput";
const _GOCSC = "GetOrCreateSmsChannel";
const _GOCSCI = "GetOrCreateSmsChannelInput";
const _GOCSCO = "GetOrCreateSmsChannelOutput";
const _GOCTC = "GetOrCreateTelephonyChannel";
const _GOCTCI = "GetOrCreateTelephonyChannelInput";
const _GOCTCO = "GetOrCreateTelephonyChannelOutput";
const _GOCWAC = "GetOrCreateWhatsAppChannel";
const _GOCWACI = "GetOrCreateWhatsAppChannelInput";
const _GOCWACO = "GetOrCreateWhatsAppChannelOutput";
const _GSCI = "GetSmsChannelId";
const _GSCII = "GetSmsChannelIdInput";
const _GSCIO = "GetSmsChannelIdOutput";
const _GT = "GetToken";
const _GTCI = "GetTelephonyChannelId";
const _GTCII = "GetTelephonyChannelIdInput";
const _GTCIO = "GetTelephonyChannelIdOutput";
const _GTI = "GetTokenInput";
const _GTO = "GetTokenOutput";
const _GUFI = "GetUploadedFileInfo";
const _GUFII = "GetUploadedFileInfoInput";
const _GUFIO = "GetUploadedFileInfoOutput";
const _GWACI = "GetWhatsAppChannelId";
const _GWACII = "GetWhatsAppChannelIdInput";
const _GWACIO = "GetWhatsAppChannelIdOutput";
const _HC = "HideChannel";
const _HCI = "HideChannelInput";
const _HCO = "HideChannelOutput";
const _I = "Invite";
const _ICE = "IdempotencyConflictException";
const _ICS = "InboxChannelsState";
const _II = "InviteInput";
const _IK = "Idempotency-Key";
const _IM = "InitialMessage";
const _IO = "InviteOutput";
const _IPC = "InboxPinnedChannel";
const _IPCL = "InboxPinnedChannelsList";
const _ISE = "InternalServerException";
const _IT = "InboxTag";
const _ITC = "InboxTaggedChannel";
const _ITCL = "InboxTaggedChannelsList";
const _ITL = "InboxTagsList";
const _IUC = "InboxUnreadChannel";
const _IUCL = "InboxUnreadChannelsList";
const _JC = "JoinChannel";
const _JCI = "JoinChannelInput";
const _JCO = "JoinChannelOutput";
const _LC = "LeaveChannel";
const _LCI = "LeaveChannelInput";
const _LCIi = "ListChannelsInput";
const _LCM = "ListChannelMembers";
const _LCMI = "ListChannelMembersInput";
const _LCMO = "ListChannelMembersOutput";
const _LCMRS = "ListChannelMembersReadStatus";
const _LCMRSI = "ListChannelMembersReadStatusInput";
const _LCMRSO = "ListChannelMembersReadStatusOutput";
const _LCO = "LeaveChannelOutput";
const _LCOi = "ListChannelsOutput";
const _LCi = "ListChannels";
const _LIT = "ListInboxTags";
const _LITC = "ListInboxTaggedChannels";
const _LITCI = "ListInboxTaggedChannelsInput";
const _LITCO = "ListInboxTaggedChannelsOutput";
const _LITI = "ListInboxTagsInput";
const _LITO = "ListInboxTagsOutput";
const _LM = "ListMessages";
const _LMI = "ListMessagesInput";
const _LMO = "ListMessagesOutput";
const _LMR = "ListMessageReactions";
const _LMRI = "ListMessageReactionsInput";
const _LMRO = "ListMessageReactionsOutput";
const _LPM = "ListPinnedMessages";
const _LPMI = "ListPinnedMessagesInput";
const _LPMO = "ListPinnedMessagesOutput";
const _LTP = "ListTemplateParameter";
const _M = "Message";
const _MA = "MessageAttachment";
const _MAL = "MessageAttachmentList";
const _ML = "MessagesList";
const _MNFE = "MessageNotFoundException";
const _MQ = "MessageQuote";
const _MR = "MessageReaction";
const _MRI = "MarkReadInput";
const _MRL = "MessageReactionsList";
const _MRO = "MarkReadOutput";
const _MRa = "MarkRead";
const _MTC = "MessageTemplateConfig";
const _MU = "MarkUnread";
const _MUCLRE = "MarkUnreadChannelsLimitReachedException";
const _MUI = "MarkUnreadInput";
const _MUO = "MarkUnreadOutput";
const _PC = "PinChannel";
const _PCI = "PinChannelInput";
const _PCLRE = "PinnedChannelsLimitReachedException";
const _PCO = "PinChannelOutput";
const _PM = "PinMessage";
const _PMI = "PinMessageInput";
const _PMO = "PinMessageOutput";
const _PUC = "PartialUpdateChannel";
const _PUCI = "PartialUpdateChannelInput";
const _PUCO = "PartialUpdateChannelOutput";
const _PUCSI = "PartialUpdateChannelSetInput";
const _PUM = "PartialUpdateMessage";
const _PUMI = "PartialUpdateMessageInput";
const _PUMO = "PartialUpdateMessageOutput";
const _PUMSI = "PartialUpdateMessageSetInput";
const _QC = "QueryChannels";
const _QCI = "QueryChannelsInput";
const _QCO = "QueryChannelsOutput";
const _RA = "Retry-After";
const _RC = "ReactionCount";
const _RCL = "ReactionCountsList";
const _RL = "RateLimit-Limit";
const _RLEE = "RateLimitExceededException";
const _RR = "RateLimit-Remaining";
const _RR_ = "RateLimit-Reset";
const _RSUE = "ReadStatusUnavailableException";
const _SATR = "SendActionTriggerResult";
const _SATRI = "SendActionTriggerResultInput";
const _SATRO = "SendActionTriggerResultOutput";
const _SC = "ShowChannel";
const _SCI = "ShowChannelInput";
const _SCO = "ShowChannelOutput";
const _SEFAJ = "ScheduleExternalFlagAdjustmentJob";
const _SEFAJI = "ScheduleExternalFlagAdjustmentJobInput";
const _SEFAJO = "ScheduleExternalFlagAdjustmentJobOutput";
const _SG = "SendGiphy";
const _SGI = "SendGiphyInput";
const _SGO = "SendGiphyOutput";
const _SM = "SendMessage";
const _SMI = "SendMessageInput";
const _SMO = "SendMessageOutput";
const _SMR = "SendMessageReaction";
const _SMRI = "SendMessageReactionInput";
const _SMRO = "SendMessageReactionOutput";
const _SSM = "SendSystemMessage";
const _SSMI = "SendSystemMessageInput";
const _SSMO = "SendSystemMessageOutput";
const _STS = "SendTypingStart";
const _STSI = "SendTypingStartInput";
const _STSIe = "SendTypingStopInput";
const _STSO = "SendTypingStartOutput";
const _STSOe = "SendTypingStopOutput";
const _STSe = "SendTypingStop";
const _SUE = "ServiceUnavailableException";
const _TC = "TagChannel";
const _TCI = "TagChannelInput";
const _TCLRE = "TaggedChannelsLimitReachedException";
const _TCO = "TagChannelOutput";
const _TLRE = "TagsLimitReachedException";
const _TMA = "TriggerMessageAction";
const _TMAI = "TriggerMessageActionInput";
const _TMAO = "TriggerMessageActionOutput";
const _TNFE = "TagNotFoundException";
const _TP = "TemplateParameter";
const _TWP = "TemplateWithParameters";
const _U = "User";
const _UC = "UnpinChannel";
const _UCI = "UnpinChannelInput";
const _UCIn = "UntagChannelInput";
const _UCIp = "UpdateChannelInput";
const _UCO = "UnpinChannelOutput";
const _UCOn = "UntagChannelOutput";
const _UCOp = "UpdateChannelOutput";
const _UCn = "UntagChannel";
const _UCp = "UpdateChannel";
const _UE = "UnauthorizedException";
const _UF = "UploadFile";
const _UFI = "UploadFileInput";
const _UFO = "UploadFileOutput";
const _UIT = "UpdateInboxTag";
const _UITI = "UpdateInboxTagInput";
const _UITO = "UpdateInboxTagOutput";
const _UL = "UsersList";
const _UM = "UnpinMessage";
const _UMI = "UnpinMessageInput";
const _UMIp = "UpdateMessageInput";
const _UMO = "UnpinMessageOutput";
const _UMOp = "UpdateMessageOutput";
const _UMp = "UpdateMessage";
const _UNFE = "UserNotFoundException";
const _UTI = "UserToInvite";
const _UTIL = "UsersToInviteList";
const _VE = "ValidationException";
const _VEF = "ValidationExceptionField";
const _VEFL = "ValidationExceptionFieldList";
const _WCCAE = "WebhookChatChannelAssignedEvent";
const _WCCAED = "WebhookChatChannelAssignedEventData";
const _WCCCE = "WebhookChatChannelCreatedEvent";
const _WCCCED = "WebhookChatChannelCreatedEventData";
const _WCCDE = "WebhookChatChannelDeletedEvent";
const _WCCDED = "WebhookChatChannelDeletedEventData";
const _WCCRE = "WebhookChatChannelReadEvent";
const _WCCRED = "WebhookChatChannelReadEventData";
const _WCCUE = "WebhookChatChannelUpdatedEvent";
const _WCCUED = "WebhookChatChannelUpdatedEventData";
const _WCMAE = "WebhookChatMemberAddedEvent";
const _WCMAED = "WebhookChatMemberAddedEventData";
const _WCMATE = "WebhookChatMessageActionTriggeredEvent";
const _WCMATED = "WebhookChatMessageActionTriggeredEventData";
const _WCMDE = "WebhookChatMessageDeletedEvent";
const _WCMDED = "WebhookChatMessageDeletedEventData";
const _WCMNE = "WebhookChatMessageNewEvent";
const _WCMNED = "WebhookChatMessageNewEventData";
const _WCMPE = "WebhookChatMessagePinnedEvent";
const _WCMPED = "WebhookChatMessagePinnedEventData";
const _WCMRDE = "WebhookChatMessageReactionDeletedEvent";
const _WCMRDED = "WebhookChatMessageReactionDeletedEventData";
const _WCMRE = "WebhookChatMemberRemovedEvent";
const _WCMRED = "WebhookChatMemberRemovedEventData";
const _WCMRNE = "WebhookChatMessageReactionNewEvent";
const _WCMRNED = "WebhookChatMessageReactionNewEventData";
const _WCMUE = "WebhookChatMessageUpdatedEvent";
const _WCMUED = "WebhookChatMessageUnpinnedEventData";
const _WCMUEDe = "WebhookChatMessageUpdatedEventData";
const _WCMUEe = "WebhookChatMessageUnpinnedEvent";
const _WCTSE = "WebhookChatTypingStartEvent";
const _WCTSED = "WebhookChatTypingStartEventData";
const _WCTSEDe = "WebhookChatTypingStopEventData";
const _WCTSEe = "WebhookChatTypingStopEvent";
const _WM = "WelcomeMessage";
const _WML = "WelcomeMessagesList";
const _a = "access";
const _aI = "assigneeId";
const _aIc = "actionId";
const _ac = "action";
const _act = "actions";
const _af = "after";
const _as = "assignee";
const _at = "attachments";
const _b = "broadcast";
const _bI = "botId";
const _be = "before";
const _bo = "bot";
const _bu = "button";
const _c = "client";
const _cA = "createdAt";
const _cAr = "createdAfter";
const _cB = "createdBy";
const _cBr = "createdBefore";
const _cI = "channelId";
const _cIl = "clientId";
const _cT = "channelType";
const _ch = "channel";
const _cha = "channels";
const _co = "company";
const _col = "colleague";
const _cou = "count";
const _d = "disabled";
const _dA = "deletedAt";
const _da = "data";
const _de = "description";
const _e = "error";
const _eA = "expiresAfter";
const _eAx = "expiresAt";
const _el = "elements";
const _em = "email";
const _ev = "event";
const _ex = "external";
const _f = "file";
const _fI = "fileId";
const _fIs = "fsId";
const _fL = "fieldList";
const _fo = "force";
const _h = "handler";
const _hE = "httpError";
const _hH = "httpHeader";
const _hQ = "httpQuery";
const _he = "height";
const _hi = "hidden";
const _ht = "http";
const _i = "id";
const _iI = "integrationId";
const _iM = "initialMessage";
const _iT = "idempotencyToken";
const _in = "invitees";
const _jI = "jobId";
const _k = "kite";
const _l = "limit";
const _lM = "lastMessage";
const _lMA = "lastMessageAt";
const _lMAa = "lastMessageAfter";
const _lMB = "lastMessageBefore";
const _lRA = "lastReadAt";
const _lRMI = "lastReadMessageId";
const _li = "link";
const _lo = "locale";
const _m = "message";
const _mC = "memberCount";
const _mI = "memberId";
const _mIe = "messageId";
const _mTI = "memberToInvite";
const _mTIe = "membersToInvite";
const _me = "member";
const _mem = "members";
const _mes = "messages";
const _mi = "mime";
const _n = "name";
const _o = "offset";
const _p = "path";
const _pA = "pinnedAt";
const _pD = "pbxDomain";
const _pDU = "presignedDownloadUrl";
const _pE = "pbxExtension";
const _pGI = "pbxGroupId";
const _pP = "pbxPort";
const _pS = "pbxSerial";
const _pUI = "pbxUserId";
const _pUU = "presignedUploadUrl";
const _pa = "parameters";
const _ph = "phone";
const _pi = "pinned";
const _pic = "picture";
const _q = "quote";
const _qu = "query";
const _r = "role";
const _rA = "retryAfter";
const _rAe = "readAt";
const _rC = "reactionCounts";
const _rL = "rateLimit";
const _rLR = "rateLimitRemaining";
const _rLRa = "rateLimitReset";
const _rT = "reactionType";
const _re = "result";
const _rea = "reactions";
const _reac = "reaction";
const _rep = "reply";
const _s = "smithy.ts.sdk.synthetic.wildix.conversations";
const _sR = "serviceRecipient";
const _sT = "serviceTitle";
const _se = "server";
const _ser = "service";
const _set = "set";
const _si = "silent";
const _siz = "size";
const _sm = "sms";
const _st = "status";
const _su = "subject";
const _t = "text";
const _tI = "tagId";
const _tIa = "targetId";
const _tIr = "triggerId";
const _tRI = "targetRouteId";
const _tZ = "timeZone";
const _ta = "tag";
const _tag = "tags";
const _tagg = "tagged";
const _te = "telephony";
const _tem = "template";
const _th = "thumbnail";
const _ti = "time";
const _to = "token";
const _ty = "type";
const _u = "user";
const _uA = "updatedAt";
const _uAn = "unreadAt";
const _uC = "unreadCount";
const _uI = "userId";
const _un = "unread";
const _uns = "unset";
const _ur = "url";
const _us = "users";
const _v = "variant";
const _va = "value";
const _w = "whatsapp";
const _wM = "welcomeMessages";
const _wi = "width";
const n0 = "smithy.framework";
const n1 = "wildix.conversations";

// smithy-typescript generated code
import { TypeRegistry } from "../../runtime";
import type {
  StaticErrorSchema,
  StaticListSchema,
  StaticOperationSchema,
  StaticStructureSchema,
  StaticUnionSchema,
} from "@smithy/types";

import { ConversationsServiceException } from "../models/ConversationsServiceException";
import {
  ActionTriggerNotFoundException,
  ChannelMemberNotFoundException,
  ChannelNotFoundException,
  FileNotFoundException,
  ForbiddenException,
  IdempotencyConflictException,
  InternalServerException,
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
} from "../models/errors";

/* eslint no-var: 0 */
const _s_registry = TypeRegistry.for(_s);
export var ConversationsServiceException$: StaticErrorSchema = [-3, _s, "ConversationsServiceException", 0, [], []];
_s_registry.registerError(ConversationsServiceException$, ConversationsServiceException);
const n0_registry = TypeRegistry.for(n0);
const n1_registry = TypeRegistry.for(n1);
export var ValidationException$: StaticErrorSchema = [-3, n0, _VE,
  { error: _c },
  [_m, _fL],
  [0, () => ValidationExceptionFieldList], 1
];
n0_registry.registerError(ValidationException$, ValidationException);
export var ActionTriggerNotFoundException$: StaticErrorSchema = [-3, n1, _ATNFE,
  { error: _c, httpError: 404 },
  [_m],
  [0], 1
];
n1_registry.registerError(ActionTriggerNotFoundException$, ActionTriggerNotFoundException);
export var ChannelMemberNotFoundException$: StaticErrorSchema = [-3, n1, _CMNFE,
  { error: _c, httpError: 404 },
  [_m],
  [0], 1
];
n1_registry.registerError(ChannelMemberNotFoundException$, ChannelMemberNotFoundException);
export var ChannelNotFoundException$: StaticErrorSchema = [-3, n1, _CNFE,
  { error: _c, httpError: 404 },
  [_m],
  [0], 1
];
n1_registry.registerError(ChannelNotFoundException$, ChannelNotFoundException);
export var FileNotFoundException$: StaticErrorSchema = [-3, n1, _FNFE,
  { error: _c, httpError: 404 },
  [_m],
  [0], 1
];
n1_registry.registerError(FileNotFoundException$, FileNotFoundException);
export var ForbiddenException$: StaticErrorSchema = [-3, n1, _FE,
  { error: _c, httpError: 403 },
  [_m],
  [0], 1
];
n1_registry.registerError(ForbiddenException$, ForbiddenException);
export var IdempotencyConflictException$: StaticErrorSchema = [-3, n1, _ICE,
  { error: _c, httpError: 409 },
  [_m],
  [0], 1
];
n1_registry.registerError(IdempotencyConflictException$, IdempotencyConflictException);
export var InternalServerException$: StaticErrorSchema = [-3, n1, _ISE,
  { error: _se, httpError: 500 },
  [_m],
  [0], 1
];
n1_registry.registerError(InternalServerException$, InternalServerException);
export var MarkUnreadChannelsLimitReachedException$: StaticErrorSchema = [-3, n1, _MUCLRE,
  { error: _c, httpError: 409 },
  [_m],
  [0], 1
];
n1_registry.registerError(MarkUnreadChannelsLimitReachedException$, MarkUnreadChannelsLimitReachedException);
export var MessageNotFoundException$: StaticErrorSchema = [-3, n1, _MNFE,
  { error: _c, httpError: 404 },
  [_m],
  [0], 1
];
n1_registry.registerError(MessageNotFoundException$, MessageNotFoundException);
export var PinnedChannelsLimitReachedException$: StaticErrorSchema = [-3, n1, _PCLRE,
  { error: _c, httpError: 409 },
  [_m],
  [0], 1
];
n1_registry.registerError(PinnedChannelsLimitReachedException$, PinnedChannelsLimitReachedException);
export var RateLimitExceededException$: StaticErrorSchema = [-3, n1, _RLEE,
  { error: _c, httpError: 429 },
  [_m, _rL, _rLR, _rLRa, _rA],
  [0, [0, { httpHeader: _RL }], [1, { httpHeader: _RR }], [1, { httpHeader: _RR_ }], [1, { httpHeader: _RA }]]
];
n1_registry.registerError(RateLimitExceededException$, RateLimitExceededException);
export var ReadStatusUnavailableException$: StaticErrorSchema = [-3, n1, _RSUE,
  { error: _c, httpError: 409 },
  [_m],
  [0], 1
];
n1_registry.registerError(ReadStatusUnavailableException$, ReadStatusUnavailableException);
export var ServiceUnavailableException$: StaticErrorSchema = [-3, n1, _SUE,
  { error: _se, httpError: 503 },
  [_m, _rA],
  [0, [1, { httpHeader: _RA }]], 1
];
n1_registry.registerError(ServiceUnavailableException$, ServiceUnavailableException);
export var TaggedChannelsLimitReachedException$: StaticErrorSchema = [-3, n1, _TCLRE,
  { error: _c, httpError: 409 },
  [_m],
  [0], 1
];
n1_registry.registerError(TaggedChannelsLimitReachedException$, TaggedChannelsLimitReachedException);
export var TagNotFoundException$: StaticErrorSchema = [-3, n1, _TNFE,
  { error: _c, httpError: 404 },
  [_m],
  [0], 1
];
n1_registry.registerError(TagNotFoundException$, TagNotFoundException);
export var TagsLimitReachedException$: StaticErrorSchema = [-3, n1, _TLRE,
  { error: _c, httpError: 409 },
  [_m],
  [0], 1
];
n1_registry.registerError(TagsLimitReachedException$, TagsLimitReachedException);
export var UnauthorizedException$: StaticErrorSchema = [-3, n1, _UE,
  { error: _c, httpError: 401 },
  [_m],
  [0], 1
];
n1_registry.registerError(UnauthorizedException$, UnauthorizedException);
export var UserNotFoundException$: StaticErrorSchema = [-3, n1, _UNFE,
  { error: _c, httpError: 404 },
  [_m],
  [0], 1
];
n1_registry.registerError(UserNotFoundException$, UserNotFoundException);
/**
 * TypeRegistry instances containing modeled errors.
 * @internal
 *
 */
export const errorTypeRegistries = [
  _s_registry,
  n0_registry,
  n1_registry,
]
export var ValidationExceptionField$: StaticStructureSchema = [3, n0, _VEF,
  0,
  [_p, _m],
  [0, 0], 2
];
export var AddChannelMemberInput$: StaticStructureSchema = [3, n1, _ACMI,
  0,
  [_cI, _uI, _si, _mI, _mTI],
  [[0, 1], 0, 2, 0, () => UserToInvite$], 1
];
export var AddChannelMemberOutput$: StaticStructureSchema = [3, n1, _ACMO,
  0,
  [_me, _u],
  [() => ChannelMember$, () => User$], 2
];
export var AddChannelMembersInput$: StaticStructureSchema = [3, n1, _ACMId,
  0,
  [_cI, _uI, _si, _mem, _mTIe],
  [[0, 1], 0, 2, 64 | 0, () => UsersToInviteList], 1
];
export var AddChannelMembersOutput$: StaticStructureSchema = [3, n1, _ACMOd,
  0,
  [_mem, _us],
  [() => ChannelMembersList, () => UsersList], 2
];
export var AssignChannelInput$: StaticStructureSchema = [3, n1, _ACI,
  0,
  [_cI, _uI, _si, _aI, _ser, _v],
  [[0, 1], 0, 2, 0, 0, 0], 1
];
export var AssignChannelOutput$: StaticStructureSchema = [3, n1, _ACO,
  0,
  [_ch],
  [() => Channel$], 1
];
export var ButtonActionHandler$: StaticStructureSchema = [3, n1, _BAH,
  0,
  [_i],
  [0], 1
];
export var ButtonElement$: StaticStructureSchema = [3, n1, _BE,
  0,
  [_t, _h, _v, _d],
  [0, () => ButtonHandler$, 0, 2], 2
];
export var ButtonLinkHandler$: StaticStructureSchema = [3, n1, _BLH,
  0,
  [_ur],
  [0], 1
];
export var ButtonReplyHandler$: StaticStructureSchema = [3, n1, _BRH,
  0,
  [_t],
  [0]
];
export var Channel$: StaticStructureSchema = [3, n1, _C,
  0,
  [_cI, _cT, _mC, _a, _cA, _uA, _su, _de, _co, _ser, _sT, _sR, _as, _b, _ex, _te, _sm, _w, _k, _cB, _lMA, _lM],
  [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, () => User$, 2, 2, 2, 2, 2, 2, 0, 0, () => Message$], 6
];
export var ChannelMember$: StaticStructureSchema = [3, n1, _CM,
  0,
  [_i, _cA, _r],
  [0, 0, 0], 3
];
export var ChannelMemberReadStatus$: StaticStructureSchema = [3, n1, _CMRS,
  0,
  [_i, _lRA, _lRMI, _uC],
  [0, 0, 0, 1], 1
];
export var ChannelsQuery$: StaticStructureSchema = [3, n1, _CQ,
  0,
  [_t, _cT, _a, _mem, _ser, _sR, _aI, _tI, _ex, _te, _sm, _w, _k, _b, _hi, _un, _cAr, _cBr, _lMAa, _lMB],
  [0, 0, 0, 64 | 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0]
];
export var CreateGroupChannelInput$: StaticStructureSchema = [3, n1, _CGCI,
  0,
  [_uI, _si, _iT, _cI, _su, _de, _a, _b, _ser, _mem, _mTIe],
  [0, 2, [0, { httpHeader: _IK, idempotencyToken: 1 }], 0, 0, 0, 0, 2, 0, 64 | 0, () => UsersToInviteList]
];
export var CreateGroupChannelOutput$: StaticStructureSchema = [3, n1, _CGCO,
  0,
  [_ch, _mem, _us],
  [() => Channel$, () => ChannelMembersList, () => UsersList], 1
];
export var CreateInboxTagInput$: StaticStructureSchema = [3, n1, _CITI,
  0,
  [_n, _uI, _iT],
  [0, 0, [0, { httpHeader: _IK, idempotencyToken: 1 }]], 1
];
export var CreateInboxTagOutput$: StaticStructureSchema = [3, n1, _CITO,
  0,
  [_ta],
  [() => InboxTag$], 1
];
export var CreateKiteChannelInput$: StaticStructureSchema = [3, n1, _CKCI,
  0,
  [_tIa, _uI, _iT, _cI, _tRI, _wM, _iM],
  [0, 0, [0, { httpHeader: _IK, idempotencyToken: 1 }], 0, 0, () => WelcomeMessagesList, () => InitialMessage$], 1
];
export var CreateKiteChannelOutput$: StaticStructureSchema = [3, n1, _CKCO,
  0,
  [_ch, _mem, _us],
  [() => Channel$, () => ChannelMembersList, () => UsersList], 1
];
export var DeleteChannelInput$: StaticStructureSchema = [3, n1, _DCI,
  0,
  [_cI, _uI],
  [[0, 1], [0, { httpQuery: _uI }]], 1
];
export var DeleteChannelMemberInput$: StaticStructureSchema = [3, n1, _DCMI,
  0,
  [_cI, _mI, _uI, _si],
  [[0, 1], [0, 1], [0, { httpQuery: _uI }], [2, { httpQuery: _si }]], 2
];
export var DeleteChannelMemberOutput$: StaticStructureSchema = [3, n1, _DCMO,
  0,
  [],
  []
];
export var DeleteChannelOutput$: StaticStructureSchema = [3, n1, _DCO,
  0,
  [],
  []
];
export var DeleteInboxTagInput$: StaticStructureSchema = [3, n1, _DITI,
  0,
  [_tI, _uI],
  [[0, 1], [0, { httpQuery: _uI }]], 1
];
export var DeleteInboxTagOutput$: StaticStructureSchema = [3, n1, _DITO,
  0,
  [],
  []
];
export var DeleteMessageInput$: StaticStructureSchema = [3, n1, _DMI,
  0,
  [_cI, _mIe, _uI],
  [[0, 1], [0, 1], [0, { httpQuery: _uI }]], 2
];
export var DeleteMessageOutput$: StaticStructureSchema = [3, n1, _DMO,
  0,
  [],
  []
];
export var DeleteMessageReactionInput$: StaticStructureSchema = [3, n1, _DMRI,
  0,
  [_cI, _mIe, _rT, _uI],
  [[0, 1], [0, 1], [0, 1], [0, { httpQuery: _uI }]], 3
];
export var DeleteMessageReactionOutput$: StaticStructureSchema = [3, n1, _DMRO,
  0,
  [],
  []
];
export var DescribeEventInput$: StaticStructureSchema = [3, n1, _DEI,
  0,
  [],
  []
];
export var DescribeEventOutput$: StaticStructureSchema = [3, n1, _DEO,
  0,
  [_WCCCE, _WCMNE, _WCMUE, _WCMDE, _WCMPE, _WCMUEe, _WCMRNE, _WCMRDE, _WCMATE, _WCCUE, _WCCDE, _WCCAE, _WCMAE, _WCMRE, _WCCRE, _WCTSE, _WCTSEe],
  [() => WebhookChatChannelCreatedEvent$, () => WebhookChatMessageNewEvent$, () => WebhookChatMessageUpdatedEvent$, () => WebhookChatMessageDeletedEvent$, () => WebhookChatMessagePinnedEvent$, () => WebhookChatMessageUnpinnedEvent$, () => WebhookChatMessageReactionNewEvent$, () => WebhookChatMessageReactionDeletedEvent$, () => WebhookChatMessageActionTriggeredEvent$, () => WebhookChatChannelUpdatedEvent$, () => WebhookChatChannelDeletedEvent$, () => WebhookChatChannelAssignedEvent$, () => WebhookChatMemberAddedEvent$, () => WebhookChatMemberRemovedEvent$, () => WebhookChatChannelReadEvent$, () => WebhookChatTypingStartEvent$, () => WebhookChatTypingStopEvent$]
];
export var GetActionTriggerResultInput$: StaticStructureSchema = [3, n1, _GATRI,
  0,
  [_tIr, _uI],
  [[0, 1], [0, { httpQuery: _uI }]], 1
];
export var GetActionTriggerResultOutput$: StaticStructureSchema = [3, n1, _GATRO,
  0,
  [_st, _re],
  [0, 15], 1
];
export var GetChannelInput$: StaticStructureSchema = [3, n1, _GCI,
  0,
  [_cI, _uI],
  [[0, 1], [0, { httpQuery: _uI }]], 1
];
export var GetChannelMemberInput$: StaticStructureSchema = [3, n1, _GCMI,
  0,
  [_cI, _mI, _uI],
  [[0, 1], [0, 1], [0, { httpQuery: _uI }]], 2
];
export var GetChannelMemberOutput$: StaticStructureSchema = [3, n1, _GCMO,
  0,
  [_me, _u],
  [() => ChannelMember$, () => User$], 2
];
export var GetChannelOutput$: StaticStructureSchema = [3, n1, _GCO,
  0,
  [_ch],
  [() => Channel$], 1
];
export var GetDirectChannelIdInput$: StaticStructureSchema = [3, n1, _GDCII,
  0,
  [_mI, _uI],
  [[0, { httpQuery: _mI }], [0, { httpQuery: _uI }]], 1
];
export var GetDirectChannelIdOutput$: StaticStructureSchema = [3, n1, _GDCIO,
  0,
  [_cI],
  [0], 1
];
export var GetFilePresignedDownloadUrlInput$: StaticStructureSchema = [3, n1, _GFPDUI,
  0,
  [_cI, _mIe, _fI, _uI],
  [[0, 1], [0, 1], [0, 1], [0, { httpQuery: _uI }]], 3
];
export var GetFilePresignedDownloadUrlOutput$: StaticStructureSchema = [3, n1, _GFPDUO,
  0,
  [_pDU],
  [0], 1
];
export var GetInboxStateInput$: StaticStructureSchema = [3, n1, _GISI,
  0,
  [_uI],
  [[0, { httpQuery: _uI }]]
];
export var GetInboxStateOutput$: StaticStructureSchema = [3, n1, _GISO,
  0,
  [_cha, _tag],
  [() => InboxChannelsState$, () => InboxTagsList], 2
];
export var GetMessageInput$: StaticStructureSchema = [3, n1, _GMI,
  0,
  [_cI, _mIe, _uI],
  [[0, 1], [0, 1], [0, { httpQuery: _uI }]], 2
];
export var GetMessageOutput$: StaticStructureSchema = [3, n1, _GMO,
  0,
  [_m],
  [() => Message$], 1
];
export var GetOrCreateDirectChannelInput$: StaticStructureSchema = [3, n1, _GOCDCI,
  0,
  [_uI, _mI, _mTI],
  [0, 0, () => UserToInvite$]
];
export var GetOrCreateDirectChannelOutput$: StaticStructureSchema = [3, n1, _GOCDCO,
  0,
  [_ch, _mem, _us],
  [() => Channel$, () => ChannelMembersList, () => UsersList], 1
];
export var GetOrCreateSmsChannelInput$: StaticStructureSchema = [3, n1, _GOCSCI,
  0,
  [_ser, _sR, _uI, _sT],
  [0, 0, 0, 0], 2
];
export var GetOrCreateSmsChannelOutput$: StaticStructureSchema = [3, n1, _GOCSCO,
  0,
  [_ch],
  [() => Channel$], 1
];
export var GetOrCreateTelephonyChannelInput$: StaticStructureSchema = [3, n1, _GOCTCI,
  0,
  [_ser, _sR, _uI, _sT],
  [0, 0, 0, 0], 2
];
export var GetOrCreateTelephonyChannelOutput$: StaticStructureSchema = [3, n1, _GOCTCO,
  0,
  [_ch],
  [() => Channel$], 1
];
export var GetOrCreateWhatsAppChannelInput$: StaticStructureSchema = [3, n1, _GOCWACI,
  0,
  [_ser, _sR, _uI, _sT],
  [0, 0, 0, 0], 2
];
export var GetOrCreateWhatsAppChannelOutput$: StaticStructureSchema = [3, n1, _GOCWACO,
  0,
  [_ch],
  [() => Channel$], 1
];
export var GetSmsChannelIdInput$: StaticStructureSchema = [3, n1, _GSCII,
  0,
  [_ser, _sR, _uI],
  [[0, { httpQuery: _ser }], [0, { httpQuery: _sR }], [0, { httpQuery: _uI }]], 2
];
export var GetSmsChannelIdOutput$: StaticStructureSchema = [3, n1, _GSCIO,
  0,
  [_cI],
  [0], 1
];
export var GetTelephonyChannelIdInput$: StaticStructureSchema = [3, n1, _GTCII,
  0,
  [_ser, _sR, _uI],
  [[0, { httpQuery: _ser }], [0, { httpQuery: _sR }], [0, { httpQuery: _uI }]], 2
];
export var GetTelephonyChannelIdOutput$: StaticStructureSchema = [3, n1, _GTCIO,
  0,
  [_cI],
  [0], 1
];
export var GetTokenInput$: StaticStructureSchema = [3, n1, _GTI,
  0,
  [_cIl],
  [[0, { httpQuery: _cIl }]]
];
export var GetTokenOutput$: StaticStructureSchema = [3, n1, _GTO,
  0,
  [_to],
  [0], 1
];
export var GetUploadedFileInfoInput$: StaticStructureSchema = [3, n1, _GUFII,
  0,
  [_cI, _fI, _uI],
  [[0, 1], [0, 1], [0, { httpQuery: _uI }]], 2
];
export var GetUploadedFileInfoOutput$: StaticStructureSchema = [3, n1, _GUFIO,
  0,
  [_f],
  [() => MessageAttachment$]
];
export var GetWhatsAppChannelIdInput$: StaticStructureSchema = [3, n1, _GWACII,
  0,
  [_ser, _sR, _uI],
  [[0, { httpQuery: _ser }], [0, { httpQuery: _sR }], [0, { httpQuery: _uI }]], 2
];
export var GetWhatsAppChannelIdOutput$: StaticStructureSchema = [3, n1, _GWACIO,
  0,
  [_cI],
  [0], 1
];
export var HideChannelInput$: StaticStructureSchema = [3, n1, _HCI,
  0,
  [_cI, _uI],
  [[0, 1], 0], 1
];
export var HideChannelOutput$: StaticStructureSchema = [3, n1, _HCO,
  0,
  [],
  []
];
export var InboxChannelsState$: StaticStructureSchema = [3, n1, _ICS,
  0,
  [_un, _pi, _tagg],
  [() => InboxUnreadChannelsList, () => InboxPinnedChannelsList, () => InboxTaggedChannelsList], 3
];
export var InboxPinnedChannel$: StaticStructureSchema = [3, n1, _IPC,
  0,
  [_cI, _pA],
  [0, 0], 2
];
export var InboxTag$: StaticStructureSchema = [3, n1, _IT,
  0,
  [_i, _n],
  [0, 0], 2
];
export var InboxTaggedChannel$: StaticStructureSchema = [3, n1, _ITC,
  0,
  [_cI, _tI],
  [0, 0], 2
];
export var InboxUnreadChannel$: StaticStructureSchema = [3, n1, _IUC,
  0,
  [_cI, _uAn, _mIe],
  [0, 0, 0], 2
];
export var InitialMessage$: StaticStructureSchema = [3, n1, _IM,
  0,
  [_t, _el, _at, _q],
  [0, () => ElementsList, () => MessageAttachmentList, () => MessageQuote$]
];
export var InviteInput$: StaticStructureSchema = [3, n1, _II,
  0,
  [_in, _iT],
  [() => UsersToInviteList, [0, { httpHeader: _IK, idempotencyToken: 1 }]], 1
];
export var InviteOutput$: StaticStructureSchema = [3, n1, _IO,
  0,
  [_us],
  [() => UsersList], 1
];
export var JoinChannelInput$: StaticStructureSchema = [3, n1, _JCI,
  0,
  [_cI, _uI, _si],
  [[0, 1], 0, 2], 1
];
export var JoinChannelOutput$: StaticStructureSchema = [3, n1, _JCO,
  0,
  [],
  []
];
export var LeaveChannelInput$: StaticStructureSchema = [3, n1, _LCI,
  0,
  [_cI, _uI, _si],
  [[0, 1], 0, 2], 1
];
export var LeaveChannelOutput$: StaticStructureSchema = [3, n1, _LCO,
  0,
  [],
  []
];
export var ListChannelMembersInput$: StaticStructureSchema = [3, n1, _LCMI,
  0,
  [_cI, _uI, _l, _o],
  [[0, 1], [0, { httpQuery: _uI }], [1, { httpQuery: _l }], [1, { httpQuery: _o }]], 1
];
export var ListChannelMembersOutput$: StaticStructureSchema = [3, n1, _LCMO,
  0,
  [_mem, _us],
  [() => ChannelMembersList, () => UsersList], 2
];
export var ListChannelMembersReadStatusInput$: StaticStructureSchema = [3, n1, _LCMRSI,
  0,
  [_cI, _uI],
  [[0, 1], [0, { httpQuery: _uI }]], 1
];
export var ListChannelMembersReadStatusOutput$: StaticStructureSchema = [3, n1, _LCMRSO,
  0,
  [_mem],
  [() => ChannelMembersReadStatusList], 1
];
export var ListChannelsInput$: StaticStructureSchema = [3, n1, _LCIi,
  0,
  [_uI, _l, _o],
  [[0, { httpQuery: _uI }], [1, { httpQuery: _l }], [1, { httpQuery: _o }]]
];
export var ListChannelsOutput$: StaticStructureSchema = [3, n1, _LCOi,
  0,
  [_cha],
  [() => ChannelsList], 1
];
export var ListInboxTaggedChannelsInput$: StaticStructureSchema = [3, n1, _LITCI,
  0,
  [_tI, _uI],
  [[0, 1], [0, { httpQuery: _uI }]], 1
];
export var ListInboxTaggedChannelsOutput$: StaticStructureSchema = [3, n1, _LITCO,
  0,
  [_cha],
  [() => InboxTaggedChannelsList], 1
];
export var ListInboxTagsInput$: StaticStructureSchema = [3, n1, _LITI,
  0,
  [_uI],
  [[0, { httpQuery: _uI }]]
];
export var ListInboxTagsOutput$: StaticStructureSchema = [3, n1, _LITO,
  0,
  [_tag],
  [() => InboxTagsList], 1
];
export var ListMessageReactionsInput$: StaticStructureSchema = [3, n1, _LMRI,
  0,
  [_cI, _mIe, _uI, _l, _o],
  [[0, 1], [0, 1], [0, { httpQuery: _uI }], [1, { httpQuery: _l }], [1, { httpQuery: _o }]], 2
];
export var ListMessageReactionsOutput$: StaticStructureSchema = [3, n1, _LMRO,
  0,
  [_rea],
  [() => MessageReactionsList], 1
];
export var ListMessagesInput$: StaticStructureSchema = [3, n1, _LMI,
  0,
  [_cI, _uI, _l, _o, _be, _af],
  [[0, 1], [0, { httpQuery: _uI }], [1, { httpQuery: _l }], [1, { httpQuery: _o }], [0, { httpQuery: _be }], [0, { httpQuery: _af }]], 1
];
export var ListMessagesOutput$: StaticStructureSchema = [3, n1, _LMO,
  0,
  [_mes],
  [() => MessagesList], 1
];
export var ListPinnedMessagesInput$: StaticStructureSchema = [3, n1, _LPMI,
  0,
  [_cI, _uI, _l, _o],
  [[0, 1], [0, { httpQuery: _uI }], [1, { httpQuery: _l }], [1, { httpQuery: _o }]], 1
];
export var ListPinnedMessagesOutput$: StaticStructureSchema = [3, n1, _LPMO,
  0,
  [_mes],
  [() => MessagesList], 1
];
export var MarkReadInput$: StaticStructureSchema = [3, n1, _MRI,
  0,
  [_cI, _uI, _mIe],
  [[0, 1], 0, 0], 1
];
export var MarkReadOutput$: StaticStructureSchema = [3, n1, _MRO,
  0,
  [],
  []
];
export var MarkUnreadInput$: StaticStructureSchema = [3, n1, _MUI,
  0,
  [_cI, _uI, _mIe, _fo],
  [[0, 1], 0, 0, 2], 1
];
export var MarkUnreadOutput$: StaticStructureSchema = [3, n1, _MUO,
  0,
  [],
  []
];
export var Message$: StaticStructureSchema = [3, n1, _M,
  0,
  [_mIe, _cI, _cA, _u, _ty, _t, _el, _at, _q, _ev, _rea, _uA, _rC, _pA, _dA],
  [0, 0, 0, () => User$, 0, 0, () => ElementsList, () => MessageAttachmentList, () => MessageQuote$, 0, () => MessageReactionsList, 0, () => ReactionCountsList, 0, 0], 5
];
export var MessageAttachment$: StaticStructureSchema = [3, n1, _MA,
  0,
  [_i, _fIs, _n, _siz, _mi, _wi, _he, _th],
  [0, 0, 0, 1, 0, 1, 1, 0], 4
];
export var MessageQuote$: StaticStructureSchema = [3, n1, _MQ,
  0,
  [_mIe, _cI, _u, _cA, _t, _at],
  [0, 0, () => User$, 0, 0, () => MessageAttachmentList], 4
];
export var MessageReaction$: StaticStructureSchema = [3, n1, _MR,
  0,
  [_ty, _u, _cA],
  [0, () => User$, 0], 3
];
export var MessageTemplateConfig$: StaticStructureSchema = [3, n1, _MTC,
  0,
  [_w],
  [() => TemplateWithParameters$]
];
export var PartialUpdateChannelInput$: StaticStructureSchema = [3, n1, _PUCI,
  0,
  [_cI, _uI, _si, _set, _uns],
  [[0, 1], 0, 2, () => PartialUpdateChannelSetInput$, 64 | 0], 1
];
export var PartialUpdateChannelOutput$: StaticStructureSchema = [3, n1, _PUCO,
  0,
  [_ch],
  [() => Channel$], 1
];
export var PartialUpdateChannelSetInput$: StaticStructureSchema = [3, n1, _PUCSI,
  0,
  [_su, _de, _a, _b, _ser],
  [0, 0, 0, 2, 0]
];
export var PartialUpdateMessageInput$: StaticStructureSchema = [3, n1, _PUMI,
  0,
  [_cI, _mIe, _uI, _set, _uns],
  [[0, 1], [0, 1], 0, () => PartialUpdateMessageSetInput$, 64 | 0], 2
];
export var PartialUpdateMessageOutput$: StaticStructureSchema = [3, n1, _PUMO,
  0,
  [_m],
  [() => Message$], 1
];
export var PartialUpdateMessageSetInput$: StaticStructureSchema = [3, n1, _PUMSI,
  0,
  [_t, _el, _at, _q],
  [0, () => ElementsList, () => MessageAttachmentList, () => MessageQuote$]
];
export var PinChannelInput$: StaticStructureSchema = [3, n1, _PCI,
  0,
  [_cI, _uI, _fo],
  [[0, 1], 0, 2], 1
];
export var PinChannelOutput$: StaticStructureSchema = [3, n1, _PCO,
  0,
  [],
  []
];
export var PinMessageInput$: StaticStructureSchema = [3, n1, _PMI,
  0,
  [_cI, _mIe, _uI, _si, _eA, _eAx],
  [[0, 1], [0, 1], 0, 2, 1, 0], 2
];
export var PinMessageOutput$: StaticStructureSchema = [3, n1, _PMO,
  0,
  [],
  []
];
export var QueryChannelsInput$: StaticStructureSchema = [3, n1, _QCI,
  0,
  [_qu, _uI, _l, _o],
  [() => ChannelsQuery$, 0, 1, 1], 1
];
export var QueryChannelsOutput$: StaticStructureSchema = [3, n1, _QCO,
  0,
  [_cha],
  [() => ChannelsList], 1
];
export var ReactionCount$: StaticStructureSchema = [3, n1, _RC,
  0,
  [_ty, _cou],
  [0, 1], 2
];
export var ScheduleExternalFlagAdjustmentJobInput$: StaticStructureSchema = [3, n1, _SEFAJI,
  0,
  [_uI, _iT],
  [0, [0, { httpHeader: _IK, idempotencyToken: 1 }]]
];
export var ScheduleExternalFlagAdjustmentJobOutput$: StaticStructureSchema = [3, n1, _SEFAJO,
  0,
  [_jI],
  [0], 1
];
export var SendActionTriggerResultInput$: StaticStructureSchema = [3, n1, _SATRI,
  0,
  [_tIr, _re],
  [[0, 1], 15], 2
];
export var SendActionTriggerResultOutput$: StaticStructureSchema = [3, n1, _SATRO,
  0,
  [],
  []
];
export var SendGiphyInput$: StaticStructureSchema = [3, n1, _SGI,
  0,
  [_cI, _t, _uI, _iT],
  [[0, 1], 0, 0, [0, { httpHeader: _IK, idempotencyToken: 1 }]], 2
];
export var SendGiphyOutput$: StaticStructureSchema = [3, n1, _SGO,
  0,
  [_m],
  [() => Message$], 1
];
export var SendMessageInput$: StaticStructureSchema = [3, n1, _SMI,
  0,
  [_cI, _uI, _si, _iT, _t, _el, _at, _q],
  [[0, 1], 0, 2, [0, { httpHeader: _IK, idempotencyToken: 1 }], 0, () => ElementsList, () => MessageAttachmentList, () => MessageQuote$], 1
];
export var SendMessageOutput$: StaticStructureSchema = [3, n1, _SMO,
  0,
  [_m],
  [() => Message$], 1
];
export var SendMessageReactionInput$: StaticStructureSchema = [3, n1, _SMRI,
  0,
  [_cI, _mIe, _rT, _uI],
  [[0, 1], [0, 1], 0, 0], 3
];
export var SendMessageReactionOutput$: StaticStructureSchema = [3, n1, _SMRO,
  0,
  [],
  []
];
export var SendSystemMessageInput$: StaticStructureSchema = [3, n1, _SSMI,
  0,
  [_cI, _uI, _si, _iT, _t, _ev],
  [[0, 1], 0, 2, [0, { httpHeader: _IK, idempotencyToken: 1 }], 0, 0], 1
];
export var SendSystemMessageOutput$: StaticStructureSchema = [3, n1, _SSMO,
  0,
  [_m],
  [() => Message$], 1
];
export var SendTypingStartInput$: StaticStructureSchema = [3, n1, _STSI,
  0,
  [_cI, _uI],
  [[0, 1], 0], 1
];
export var SendTypingStartOutput$: StaticStructureSchema = [3, n1, _STSO,
  0,
  [],
  []
];
export var SendTypingStopInput$: StaticStructureSchema = [3, n1, _STSIe,
  0,
  [_cI, _uI],
  [[0, 1], 0], 1
];
export var SendTypingStopOutput$: StaticStructureSchema = [3, n1, _STSOe,
  0,
  [],
  []
];
export var ShowChannelInput$: StaticStructureSchema = [3, n1, _SCI,
  0,
  [_cI, _uI],
  [[0, 1], 0], 1
];
export var ShowChannelOutput$: StaticStructureSchema = [3, n1, _SCO,
  0,
  [],
  []
];
export var TagChannelInput$: StaticStructureSchema = [3, n1, _TCI,
  0,
  [_cI, _tI, _uI, _fo],
  [[0, 1], 0, 0, 2], 2
];
export var TagChannelOutput$: StaticStructureSchema = [3, n1, _TCO,
  0,
  [],
  []
];
export var TemplateParameter$: StaticStructureSchema = [3, n1, _TP,
  0,
  [_n, _va],
  [0, 0], 2
];
export var TemplateWithParameters$: StaticStructureSchema = [3, n1, _TWP,
  0,
  [_n, _pa],
  [0, () => ListTemplateParameter], 2
];
export var TriggerMessageActionInput$: StaticStructureSchema = [3, n1, _TMAI,
  0,
  [_cI, _mIe, _aIc, _uI, _iT],
  [[0, 1], [0, 1], [0, 1], 0, [0, { httpHeader: _IK, idempotencyToken: 1 }]], 3
];
export var TriggerMessageActionOutput$: StaticStructureSchema = [3, n1, _TMAO,
  0,
  [_tIr],
  [0], 1
];
export var UnpinChannelInput$: StaticStructureSchema = [3, n1, _UCI,
  0,
  [_cI, _uI],
  [[0, 1], [0, { httpQuery: _uI }]], 1
];
export var UnpinChannelOutput$: StaticStructureSchema = [3, n1, _UCO,
  0,
  [],
  []
];
export var UnpinMessageInput$: StaticStructureSchema = [3, n1, _UMI,
  0,
  [_cI, _mIe, _uI, _si],
  [[0, 1], [0, 1], [0, { httpQuery: _uI }], [2, { httpQuery: _si }]], 2
];
export var UnpinMessageOutput$: StaticStructureSchema = [3, n1, _UMO,
  0,
  [],
  []
];
export var UntagChannelInput$: StaticStructureSchema = [3, n1, _UCIn,
  0,
  [_cI, _tI, _uI],
  [[0, 1], 0, 0], 2
];
export var UntagChannelOutput$: StaticStructureSchema = [3, n1, _UCOn,
  0,
  [],
  []
];
export var UpdateChannelInput$: StaticStructureSchema = [3, n1, _UCIp,
  0,
  [_cI, _uI, _si, _su, _de, _a, _b, _ser, _mem, _mTIe],
  [[0, 1], 0, 2, 0, 0, 0, 2, 0, 64 | 0, () => UsersToInviteList], 1
];
export var UpdateChannelOutput$: StaticStructureSchema = [3, n1, _UCOp,
  0,
  [_ch, _mem, _us],
  [() => Channel$, () => ChannelMembersList, () => UsersList], 1
];
export var UpdateInboxTagInput$: StaticStructureSchema = [3, n1, _UITI,
  0,
  [_tI, _n, _uI],
  [[0, 1], 0, 0], 2
];
export var UpdateInboxTagOutput$: StaticStructureSchema = [3, n1, _UITO,
  0,
  [_ta],
  [() => InboxTag$], 1
];
export var UpdateMessageInput$: StaticStructureSchema = [3, n1, _UMIp,
  0,
  [_cI, _mIe, _uI, _t, _el, _at, _q],
  [[0, 1], [0, 1], 0, 0, () => ElementsList, () => MessageAttachmentList, () => MessageQuote$], 2
];
export var UpdateMessageOutput$: StaticStructureSchema = [3, n1, _UMOp,
  0,
  [_m],
  [() => Message$], 1
];
export var UploadFileInput$: StaticStructureSchema = [3, n1, _UFI,
  0,
  [_cI, _n, _uI, _iT],
  [[0, 1], 0, 0, [0, { httpHeader: _IK, idempotencyToken: 1 }]], 2
];
export var UploadFileOutput$: StaticStructureSchema = [3, n1, _UFO,
  0,
  [_fI, _pUU],
  [0, 0], 2
];
export var User$: StaticStructureSchema = [3, n1, _U,
  0,
  [_i, _n, _em, _ph, _pic, _lo, _tZ, _co, _bo, _pD, _pP, _pE, _pS, _pUI, _cA, _uA, _pGI],
  [0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0], 1
];
export var UserToInvite$: StaticStructureSchema = [3, n1, _UTI,
  0,
  [_em, _ph, _n, _col],
  [0, 0, 0, 2]
];
export var WebhookChatChannelAssignedEvent$: StaticStructureSchema = [3, n1, _WCCAE,
  0,
  [_i, _ty, _co, _ti, _da, _iI, _bI],
  [0, 0, 0, 1, () => WebhookChatChannelAssignedEventData$, 0, 0], 5
];
export var WebhookChatChannelAssignedEventData$: StaticStructureSchema = [3, n1, _WCCAED,
  0,
  [_ch],
  [() => Channel$], 1
];
export var WebhookChatChannelCreatedEvent$: StaticStructureSchema = [3, n1, _WCCCE,
  0,
  [_i, _ty, _co, _ti, _da, _iI, _bI],
  [0, 0, 0, 1, () => WebhookChatChannelCreatedEventData$, 0, 0], 5
];
export var WebhookChatChannelCreatedEventData$: StaticStructureSchema = [3, n1, _WCCCED,
  0,
  [_ch, _mem, _us],
  [() => Channel$, () => ChannelMembersList, () => UsersList], 3
];
export var WebhookChatChannelDeletedEvent$: StaticStructureSchema = [3, n1, _WCCDE,
  0,
  [_i, _ty, _co, _ti, _da, _iI, _bI],
  [0, 0, 0, 1, () => WebhookChatChannelDeletedEventData$, 0, 0], 5
];
export var WebhookChatChannelDeletedEventData$: StaticStructureSchema = [3, n1, _WCCDED,
  0,
  [_ch],
  [() => Channel$], 1
];
export var WebhookChatChannelReadEvent$: StaticStructureSchema = [3, n1, _WCCRE,
  0,
  [_i, _ty, _co, _ti, _da, _iI, _bI],
  [0, 0, 0, 1, () => WebhookChatChannelReadEventData$, 0, 0], 5
];
export var WebhookChatChannelReadEventData$: StaticStructureSchema = [3, n1, _WCCRED,
  0,
  [_ch, _u, _rAe],
  [() => Channel$, () => User$, 0], 3
];
export var WebhookChatChannelUpdatedEvent$: StaticStructureSchema = [3, n1, _WCCUE,
  0,
  [_i, _ty, _co, _ti, _da, _iI, _bI],
  [0, 0, 0, 1, () => WebhookChatChannelUpdatedEventData$, 0, 0], 5
];
export var WebhookChatChannelUpdatedEventData$: StaticStructureSchema = [3, n1, _WCCUED,
  0,
  [_ch],
  [() => Channel$], 1
];
export var WebhookChatMemberAddedEvent$: StaticStructureSchema = [3, n1, _WCMAE,
  0,
  [_i, _ty, _co, _ti, _da, _iI, _bI],
  [0, 0, 0, 1, () => WebhookChatMemberAddedEventData$, 0, 0], 5
];
export var WebhookChatMemberAddedEventData$: StaticStructureSchema = [3, n1, _WCMAED,
  0,
  [_ch, _mem, _us],
  [() => Channel$, () => ChannelMembersList, () => UsersList], 3
];
export var WebhookChatMemberRemovedEvent$: StaticStructureSchema = [3, n1, _WCMRE,
  0,
  [_i, _ty, _co, _ti, _da, _iI, _bI],
  [0, 0, 0, 1, () => WebhookChatMemberRemovedEventData$, 0, 0], 5
];
export var WebhookChatMemberRemovedEventData$: StaticStructureSchema = [3, n1, _WCMRED,
  0,
  [_ch, _mem, _us],
  [() => Channel$, () => ChannelMembersList, () => UsersList], 3
];
export var WebhookChatMessageActionTriggeredEvent$: StaticStructureSchema = [3, n1, _WCMATE,
  0,
  [_i, _ty, _co, _ti, _da, _iI, _bI],
  [0, 0, 0, 1, () => WebhookChatMessageActionTriggeredEventData$, 0, 0], 5
];
export var WebhookChatMessageActionTriggeredEventData$: StaticStructureSchema = [3, n1, _WCMATED,
  0,
  [_ch, _m, _u, _tIr, _aIc],
  [() => Channel$, () => Message$, () => User$, 0, 0], 5
];
export var WebhookChatMessageDeletedEvent$: StaticStructureSchema = [3, n1, _WCMDE,
  0,
  [_i, _ty, _co, _ti, _da, _iI, _bI],
  [0, 0, 0, 1, () => WebhookChatMessageDeletedEventData$, 0, 0], 5
];
export var WebhookChatMessageDeletedEventData$: StaticStructureSchema = [3, n1, _WCMDED,
  0,
  [_ch, _m],
  [() => Channel$, () => Message$], 2
];
export var WebhookChatMessageNewEvent$: StaticStructureSchema = [3, n1, _WCMNE,
  0,
  [_i, _ty, _co, _ti, _da, _iI, _bI],
  [0, 0, 0, 1, () => WebhookChatMessageNewEventData$, 0, 0], 5
];
export var WebhookChatMessageNewEventData$: StaticStructureSchema = [3, n1, _WCMNED,
  0,
  [_ch, _m],
  [() => Channel$, () => Message$], 2
];
export var WebhookChatMessagePinnedEvent$: StaticStructureSchema = [3, n1, _WCMPE,
  0,
  [_i, _ty, _co, _ti, _da, _iI, _bI],
  [0, 0, 0, 1, () => WebhookChatMessagePinnedEventData$, 0, 0], 5
];
export var WebhookChatMessagePinnedEventData$: StaticStructureSchema = [3, n1, _WCMPED,
  0,
  [_ch, _m, _u],
  [() => Channel$, () => Message$, () => User$], 3
];
export var WebhookChatMessageReactionDeletedEvent$: StaticStructureSchema = [3, n1, _WCMRDE,
  0,
  [_i, _ty, _co, _ti, _da, _iI, _bI],
  [0, 0, 0, 1, () => WebhookChatMessageReactionDeletedEventData$, 0, 0], 5
];
export var WebhookChatMessageReactionDeletedEventData$: StaticStructureSchema = [3, n1, _WCMRDED,
  0,
  [_ch, _m, _reac],
  [() => Channel$, () => Message$, () => MessageReaction$], 3
];
export var WebhookChatMessageReactionNewEvent$: StaticStructureSchema = [3, n1, _WCMRNE,
  0,
  [_i, _ty, _co, _ti, _da, _iI, _bI],
  [0, 0, 0, 1, () => WebhookChatMessageReactionNewEventData$, 0, 0], 5
];
export var WebhookChatMessageReactionNewEventData$: StaticStructureSchema = [3, n1, _WCMRNED,
  0,
  [_ch, _m, _reac],
  [() => Channel$, () => Message$, () => MessageReaction$], 3
];
export var WebhookChatMessageUnpinnedEvent$: StaticStructureSchema = [3, n1, _WCMUEe,
  0,
  [_i, _ty, _co, _ti, _da, _iI, _bI],
  [0, 0, 0, 1, () => WebhookChatMessageUnpinnedEventData$, 0, 0], 5
];
export var WebhookChatMessageUnpinnedEventData$: StaticStructureSchema = [3, n1, _WCMUED,
  0,
  [_ch, _m, _u],
  [() => Channel$, () => Message$, () => User$], 3
];
export var WebhookChatMessageUpdatedEvent$: StaticStructureSchema = [3, n1, _WCMUE,
  0,
  [_i, _ty, _co, _ti, _da, _iI, _bI],
  [0, 0, 0, 1, () => WebhookChatMessageUpdatedEventData$, 0, 0], 5
];
export var WebhookChatMessageUpdatedEventData$: StaticStructureSchema = [3, n1, _WCMUEDe,
  0,
  [_ch, _m],
  [() => Channel$, () => Message$], 2
];
export var WebhookChatTypingStartEvent$: StaticStructureSchema = [3, n1, _WCTSE,
  0,
  [_i, _ty, _co, _ti, _da, _iI, _bI],
  [0, 0, 0, 1, () => WebhookChatTypingStartEventData$, 0, 0], 5
];
export var WebhookChatTypingStartEventData$: StaticStructureSchema = [3, n1, _WCTSED,
  0,
  [_ch, _u],
  [() => Channel$, () => User$], 2
];
export var WebhookChatTypingStopEvent$: StaticStructureSchema = [3, n1, _WCTSEe,
  0,
  [_i, _ty, _co, _ti, _da, _iI, _bI],
  [0, 0, 0, 1, () => WebhookChatTypingStopEventData$, 0, 0], 5
];
export var WebhookChatTypingStopEventData$: StaticStructureSchema = [3, n1, _WCTSEDe,
  0,
  [_ch, _u],
  [() => Channel$, () => User$], 2
];
export var WelcomeMessage$: StaticStructureSchema = [3, n1, _WM,
  0,
  [_t, _el, _at, _q],
  [0, () => ElementsList, () => MessageAttachmentList, () => MessageQuote$]
];
var ValidationExceptionFieldList: StaticListSchema = [1, n0, _VEFL,
  0, () => ValidationExceptionField$
];
var ActionsElementsList: StaticListSchema = [1, n1, _AEL,
  0, () => ActionElement$
];
var ChannelMembersList: StaticListSchema = [1, n1, _CML,
  0, () => ChannelMember$
];
var ChannelMembersReadStatusList: StaticListSchema = [1, n1, _CMRSL,
  0, () => ChannelMemberReadStatus$
];
var ChannelsList: StaticListSchema = [1, n1, _CL,
  0, () => Channel$
];
var ElementsList: StaticListSchema = [1, n1, _EL,
  0, () => Element$
];
var InboxPinnedChannelsList: StaticListSchema = [1, n1, _IPCL,
  0, () => InboxPinnedChannel$
];
var InboxTaggedChannelsList: StaticListSchema = [1, n1, _ITCL,
  0, () => InboxTaggedChannel$
];
var InboxTagsList: StaticListSchema = [1, n1, _ITL,
  0, () => InboxTag$
];
var InboxUnreadChannelsList: StaticListSchema = [1, n1, _IUCL,
  0, () => InboxUnreadChannel$
];
var ListTemplateParameter: StaticListSchema = [1, n1, _LTP,
  0, () => TemplateParameter$
];
var MessageAttachmentList: StaticListSchema = [1, n1, _MAL,
  0, () => MessageAttachment$
];
var MessageReactionsList: StaticListSchema = [1, n1, _MRL,
  0, () => MessageReaction$
];
var MessagesList: StaticListSchema = [1, n1, _ML,
  0, () => Message$
];
var PartialUpdateChannelUnsetList = 64 | 0;
var PartialUpdateMessageUnsetInput = 64 | 0;
var ReactionCountsList: StaticListSchema = [1, n1, _RCL,
  0, () => ReactionCount$
];
var UsersIdList = 64 | 0;
var UsersList: StaticListSchema = [1, n1, _UL,
  0, () => User$
];
var UsersToInviteList: StaticListSchema = [1, n1, _UTIL,
  0, () => UserToInvite$
];
var WelcomeMessagesList: StaticListSchema = [1, n1, _WML,
  0, () => WelcomeMessage$
];
export var ActionElement$: StaticUnionSchema = [4, n1, _AE,
  0,
  [_bu],
  [() => ButtonElement$]
];
export var ButtonHandler$: StaticUnionSchema = [4, n1, _BH,
  0,
  [_li, _rep, _ac],
  [() => ButtonLinkHandler$, () => ButtonReplyHandler$, () => ButtonActionHandler$]
];
export var Element$: StaticUnionSchema = [4, n1, _E,
  0,
  [_tem, _act],
  [() => MessageTemplateConfig$, () => ActionsElementsList]
];
export var AddChannelMember$: StaticOperationSchema = [9, n1, _ACM,
  { http: ["POST", "/v2/conversations/channels/{channelId}/members", 200] }, () => AddChannelMemberInput$, () => AddChannelMemberOutput$
];
export var AddChannelMembers$: StaticOperationSchema = [9, n1, _ACMd,
  { http: ["PUT", "/v2/conversations/channels/{channelId}/members", 200] }, () => AddChannelMembersInput$, () => AddChannelMembersOutput$
];
export var AssignChannel$: StaticOperationSchema = [9, n1, _AC,
  { http: ["POST", "/v2/conversations/channels/{channelId}/assign", 200] }, () => AssignChannelInput$, () => AssignChannelOutput$
];
export var CreateGroupChannel$: StaticOperationSchema = [9, n1, _CGC,
  { http: ["POST", "/v2/conversations/group", 200] }, () => CreateGroupChannelInput$, () => CreateGroupChannelOutput$
];
export var CreateInboxTag$: StaticOperationSchema = [9, n1, _CIT,
  { http: ["POST", "/v2/conversations/inbox/tags", 200] }, () => CreateInboxTagInput$, () => CreateInboxTagOutput$
];
export var CreateKiteChannel$: StaticOperationSchema = [9, n1, _CKC,
  { http: ["POST", "/v2/conversations/kite", 200] }, () => CreateKiteChannelInput$, () => CreateKiteChannelOutput$
];
export var DeleteChannel$: StaticOperationSchema = [9, n1, _DC,
  { http: ["DELETE", "/v2/conversations/channels/{channelId}", 200] }, () => DeleteChannelInput$, () => DeleteChannelOutput$
];
export var DeleteChannelMember$: StaticOperationSchema = [9, n1, _DCM,
  { http: ["DELETE", "/v2/conversations/channels/{channelId}/members/{memberId}", 200] }, () => DeleteChannelMemberInput$, () => DeleteChannelMemberOutput$
];
export var DeleteInboxTag$: StaticOperationSchema = [9, n1, _DIT,
  { http: ["DELETE", "/v2/conversations/inbox/tags/{tagId}", 200] }, () => DeleteInboxTagInput$, () => DeleteInboxTagOutput$
];
export var DeleteMessage$: StaticOperationSchema = [9, n1, _DM,
  { http: ["DELETE", "/v2/conversations/channels/{channelId}/messages/{messageId}", 200] }, () => DeleteMessageInput$, () => DeleteMessageOutput$
];
export var DeleteMessageReaction$: StaticOperationSchema = [9, n1, _DMR,
  { http: ["DELETE", "/v2/conversations/channels/{channelId}/messages/{messageId}/reactions/{reactionType}", 200] }, () => DeleteMessageReactionInput$, () => DeleteMessageReactionOutput$
];
export var DescribeEvent$: StaticOperationSchema = [9, n1, _DE,
  { http: ["GET", "/v2/conversations/describe/event", 200] }, () => DescribeEventInput$, () => DescribeEventOutput$
];
export var GetActionTriggerResult$: StaticOperationSchema = [9, n1, _GATR,
  { http: ["GET", "/v2/conversations/triggers/{triggerId}", 200] }, () => GetActionTriggerResultInput$, () => GetActionTriggerResultOutput$
];
export var GetChannel$: StaticOperationSchema = [9, n1, _GC,
  { http: ["GET", "/v2/conversations/channels/{channelId}", 200] }, () => GetChannelInput$, () => GetChannelOutput$
];
export var GetChannelMember$: StaticOperationSchema = [9, n1, _GCM,
  { http: ["GET", "/v2/conversations/channels/{channelId}/members/{memberId}", 200] }, () => GetChannelMemberInput$, () => GetChannelMemberOutput$
];
export var GetDirectChannelId$: StaticOperationSchema = [9, n1, _GDCI,
  { http: ["GET", "/v2/conversations/direct", 200] }, () => GetDirectChannelIdInput$, () => GetDirectChannelIdOutput$
];
export var GetFilePresignedDownloadUrl$: StaticOperationSchema = [9, n1, _GFPDU,
  { http: ["GET", "/v2/conversations/channels/{channelId}/messages/{messageId}/files/{fileId}", 200] }, () => GetFilePresignedDownloadUrlInput$, () => GetFilePresignedDownloadUrlOutput$
];
export var GetInboxState$: StaticOperationSchema = [9, n1, _GIS,
  { http: ["GET", "/v2/conversations/inbox/state", 200] }, () => GetInboxStateInput$, () => GetInboxStateOutput$
];
export var GetMessage$: StaticOperationSchema = [9, n1, _GM,
  { http: ["GET", "/v2/conversations/channels/{channelId}/messages/{messageId}", 200] }, () => GetMessageInput$, () => GetMessageOutput$
];
export var GetOrCreateDirectChannel$: StaticOperationSchema = [9, n1, _GOCDC,
  { http: ["POST", "/v2/conversations/direct", 200] }, () => GetOrCreateDirectChannelInput$, () => GetOrCreateDirectChannelOutput$
];
export var GetOrCreateSmsChannel$: StaticOperationSchema = [9, n1, _GOCSC,
  { http: ["POST", "/v2/conversations/sms", 200] }, () => GetOrCreateSmsChannelInput$, () => GetOrCreateSmsChannelOutput$
];
export var GetOrCreateTelephonyChannel$: StaticOperationSchema = [9, n1, _GOCTC,
  { http: ["POST", "/v2/conversations/telephony", 200] }, () => GetOrCreateTelephonyChannelInput$, () => GetOrCreateTelephonyChannelOutput$
];
export var GetOrCreateWhatsAppChannel$: StaticOperationSchema = [9, n1, _GOCWAC,
  { http: ["POST", "/v2/conversations/whatsapp", 200] }, () => GetOrCreateWhatsAppChannelInput$, () => GetOrCreateWhatsAppChannelOutput$
];
export var GetSmsChannelId$: StaticOperationSchema = [9, n1, _GSCI,
  { http: ["GET", "/v2/conversations/sms", 200] }, () => GetSmsChannelIdInput$, () => GetSmsChannelIdOutput$
];
export var GetTelephonyChannelId$: StaticOperationSchema = [9, n1, _GTCI,
  { http: ["GET", "/v2/conversations/telephony", 200] }, () => GetTelephonyChannelIdInput$, () => GetTelephonyChannelIdOutput$
];
export var GetToken$: StaticOperationSchema = [9, n1, _GT,
  { http: ["GET", "/v2/conversations/token", 200] }, () => GetTokenInput$, () => GetTokenOutput$
];
export var GetUploadedFileInfo$: StaticOperationSchema = [9, n1, _GUFI,
  { http: ["GET", "/v2/conversations/channels/{channelId}/files/{fileId}", 200] }, () => GetUploadedFileInfoInput$, () => GetUploadedFileInfoOutput$
];
export var GetWhatsAppChannelId$: StaticOperationSchema = [9, n1, _GWACI,
  { http: ["GET", "/v2/conversations/whatsapp", 200] }, () => GetWhatsAppChannelIdInput$, () => GetWhatsAppChannelIdOutput$
];
export var HideChannel$: StaticOperationSchema = [9, n1, _HC,
  { http: ["POST", "/v2/conversations/channels/{channelId}/hide", 200] }, () => HideChannelInput$, () => HideChannelOutput$
];
export var Invite$: StaticOperationSchema = [9, n1, _I,
  { http: ["POST", "/v2/conversations/invite", 200] }, () => InviteInput$, () => InviteOutput$
];
export var JoinChannel$: StaticOperationSchema = [9, n1, _JC,
  { http: ["POST", "/v2/conversations/channels/{channelId}/join", 200] }, () => JoinChannelInput$, () => JoinChannelOutput$
];
export var LeaveChannel$: StaticOperationSchema = [9, n1, _LC,
  { http: ["POST", "/v2/conversations/channels/{channelId}/leave", 200] }, () => LeaveChannelInput$, () => LeaveChannelOutput$
];
export var ListChannelMembers$: StaticOperationSchema = [9, n1, _LCM,
  { http: ["GET", "/v2/conversations/channels/{channelId}/members", 200] }, () => ListChannelMembersInput$, () => ListChannelMembersOutput$
];
export var ListChannelMembersReadStatus$: StaticOperationSchema = [9, n1, _LCMRS,
  { http: ["GET", "/v2/conversations/channels/{channelId}/read", 200] }, () => ListChannelMembersReadStatusInput$, () => ListChannelMembersReadStatusOutput$
];
export var ListChannels$: StaticOperationSchema = [9, n1, _LCi,
  { http: ["GET", "/v2/conversations/channels", 200] }, () => ListChannelsInput$, () => ListChannelsOutput$
];
export var ListInboxTaggedChannels$: StaticOperationSchema = [9, n1, _LITC,
  { http: ["GET", "/v2/conversations/inbox/tags/{tagId}", 200] }, () => ListInboxTaggedChannelsInput$, () => ListInboxTaggedChannelsOutput$
];
export var ListInboxTags$: StaticOperationSchema = [9, n1, _LIT,
  { http: ["GET", "/v2/conversations/inbox/tags", 200] }, () => ListInboxTagsInput$, () => ListInboxTagsOutput$
];
export var ListMessageReactions$: StaticOperationSchema = [9, n1, _LMR,
  { http: ["GET", "/v2/conversations/channels/{channelId}/messages/{messageId}/reactions", 200] }, () => ListMessageReactionsInput$, () => ListMessageReactionsOutput$
];
export var ListMessages$: StaticOperationSchema = [9, n1, _LM,
  { http: ["GET", "/v2/conversations/channels/{channelId}/messages", 200] }, () => ListMessagesInput$, () => ListMessagesOutput$
];
export var ListPinnedMessages$: StaticOperationSchema = [9, n1, _LPM,
  { http: ["GET", "/v2/conversations/channels/{channelId}/pinned", 200] }, () => ListPinnedMessagesInput$, () => ListPinnedMessagesOutput$
];
export var MarkRead$: StaticOperationSchema = [9, n1, _MRa,
  { http: ["PUT", "/v2/conversations/channels/{channelId}/read", 200] }, () => MarkReadInput$, () => MarkReadOutput$
];
export var MarkUnread$: StaticOperationSchema = [9, n1, _MU,
  { http: ["POST", "/v2/conversations/channels/{channelId}/unread", 200] }, () => MarkUnreadInput$, () => MarkUnreadOutput$
];
export var PartialUpdateChannel$: StaticOperationSchema = [9, n1, _PUC,
  { http: ["PATCH", "/v2/conversations/channels/{channelId}", 200] }, () => PartialUpdateChannelInput$, () => PartialUpdateChannelOutput$
];
export var PartialUpdateMessage$: StaticOperationSchema = [9, n1, _PUM,
  { http: ["PATCH", "/v2/conversations/channels/{channelId}/messages/{messageId}", 200] }, () => PartialUpdateMessageInput$, () => PartialUpdateMessageOutput$
];
export var PinChannel$: StaticOperationSchema = [9, n1, _PC,
  { http: ["PUT", "/v2/conversations/channels/{channelId}/pin", 200] }, () => PinChannelInput$, () => PinChannelOutput$
];
export var PinMessage$: StaticOperationSchema = [9, n1, _PM,
  { http: ["PUT", "/v2/conversations/channels/{channelId}/messages/{messageId}/pin", 200] }, () => PinMessageInput$, () => PinMessageOutput$
];
export var QueryChannels$: StaticOperationSchema = [9, n1, _QC,
  { http: ["POST", "/v2/conversations/query", 200] }, () => QueryChannelsInput$, () => QueryChannelsOutput$
];
export var ScheduleExternalFlagAdjustmentJob$: StaticOperationSchema = [9, n1, _SEFAJ,
  { http: ["POST", "/v2/conversations/schedule/external-flag-adjustment", 200] }, () => ScheduleExternalFlagAdjustmentJobInput$, () => ScheduleExternalFlagAdjustmentJobOutput$
];
export var SendActionTriggerResult$: StaticOperationSchema = [9, n1, _SATR,
  { http: ["PUT", "/v2/conversations/triggers/{triggerId}", 200] }, () => SendActionTriggerResultInput$, () => SendActionTriggerResultOutput$
];
export var SendGiphy$: StaticOperationSchema = [9, n1, _SG,
  { http: ["POST", "/v2/conversations/channels/{channelId}/send/giphy", 200] }, () => SendGiphyInput$, () => SendGiphyOutput$
];
export var SendMessage$: StaticOperationSchema = [9, n1, _SM,
  { http: ["POST", "/v2/conversations/channels/{channelId}/messages", 200] }, () => SendMessageInput$, () => SendMessageOutput$
];
export var SendMessageReaction$: StaticOperationSchema = [9, n1, _SMR,
  { http: ["POST", "/v2/conversations/channels/{channelId}/messages/{messageId}/reactions", 200] }, () => SendMessageReactionInput$, () => SendMessageReactionOutput$
];
export var SendSystemMessage$: StaticOperationSchema = [9, n1, _SSM,
  { http: ["POST", "/v2/conversations/channels/{channelId}/system", 200] }, () => SendSystemMessageInput$, () => SendSystemMessageOutput$
];
export var SendTypingStart$: StaticOperationSchema = [9, n1, _STS,
  { http: ["POST", "/v2/conversations/channels/{channelId}/send/typing/start", 200] }, () => SendTypingStartInput$, () => SendTypingStartOutput$
];
export var SendTypingStop$: StaticOperationSchema = [9, n1, _STSe,
  { http: ["POST", "/v2/conversations/channels/{channelId}/send/typing/stop", 200] }, () => SendTypingStopInput$, () => SendTypingStopOutput$
];
export var ShowChannel$: StaticOperationSchema = [9, n1, _SC,
  { http: ["POST", "/v2/conversations/channels/{channelId}/show", 200] }, () => ShowChannelInput$, () => ShowChannelOutput$
];
export var TagChannel$: StaticOperationSchema = [9, n1, _TC,
  { http: ["POST", "/v2/conversations/channels/{channelId}/tag", 200] }, () => TagChannelInput$, () => TagChannelOutput$
];
export var TriggerMessageAction$: StaticOperationSchema = [9, n1, _TMA,
  { http: ["POST", "/v2/conversations/channels/{channelId}/messages/{messageId}/actions/{actionId}", 200] }, () => TriggerMessageActionInput$, () => TriggerMessageActionOutput$
];
export var UnpinChannel$: StaticOperationSchema = [9, n1, _UC,
  { http: ["DELETE", "/v2/conversations/channels/{channelId}/pin", 200] }, () => UnpinChannelInput$, () => UnpinChannelOutput$
];
export var UnpinMessage$: StaticOperationSchema = [9, n1, _UM,
  { http: ["DELETE", "/v2/conversations/channels/{channelId}/messages/{messageId}/pin", 200] }, () => UnpinMessageInput$, () => UnpinMessageOutput$
];
export var UntagChannel$: StaticOperationSchema = [9, n1, _UCn,
  { http: ["POST", "/v2/conversations/channels/{channelId}/untag", 200] }, () => UntagChannelInput$, () => UntagChannelOutput$
];
export var UpdateChannel$: StaticOperationSchema = [9, n1, _UCp,
  { http: ["PUT", "/v2/conversations/channels/{channelId}", 200] }, () => UpdateChannelInput$, () => UpdateChannelOutput$
];
export var UpdateInboxTag$: StaticOperationSchema = [9, n1, _UIT,
  { http: ["PUT", "/v2/conversations/inbox/tags/{tagId}", 200] }, () => UpdateInboxTagInput$, () => UpdateInboxTagOutput$
];
export var UpdateMessage$: StaticOperationSchema = [9, n1, _UMp,
  { http: ["PUT", "/v2/conversations/channels/{channelId}/messages/{messageId}", 200] }, () => UpdateMessageInput$, () => UpdateMessageOutput$
];
export var UploadFile$: StaticOperationSchema = [9, n1, _UF,
  { http: ["POST", "/v2/conversations/channels/{channelId}/files", 200] }, () => UploadFileInput$, () => UploadFileOutput$
];
