const _AE = "AuditEntry";
const _AEL = "AuditEntriesList";
const _AK = "ApiKey";
const _AKL = "ApiKeysList";
const _AKNFE = "ApiKeyNotFoundException";
const _AKRE = "ApiKeyRevokedException";
const _AKS = "ApiKeySecret";
const _B = "Bot";
const _BL = "BotsList";
const _BNFE = "BotNotFoundException";
const _CAK = "CreateApiKey";
const _CAKI = "CreateApiKeyInput";
const _CAKO = "CreateApiKeyOutput";
const _CB = "CreateBot";
const _CBI = "CreateBotInput";
const _CBO = "CreateBotOutput";
const _CW = "CreateWebhook";
const _CWI = "CreateWebhookInput";
const _CWO = "CreateWebhookOutput";
const _DW = "DeleteWebhook";
const _DWI = "DeleteWebhookInput";
const _DWIi = "DisableWebhookInput";
const _DWO = "DeleteWebhookOutput";
const _DWOi = "DisableWebhookOutput";
const _DWi = "DisableWebhook";
const _EW = "EnableWebhook";
const _EWI = "EnableWebhookInput";
const _EWO = "EnableWebhookOutput";
const _FE = "ForbiddenException";
const _GW = "GetWebhook";
const _GWI = "GetWebhookInput";
const _GWO = "GetWebhookOutput";
const _ICE = "IdempotencyConflictException";
const _IK = "Idempotency-Key";
const _ISE = "InternalServerException";
const _J = "Job";
const _JL = "JobsList";
const _JNFE = "JobNotFoundException";
const _JNRE = "JobNotRetryableException";
const _LAE = "ListAuditEntries";
const _LAEI = "ListAuditEntriesInput";
const _LAEO = "ListAuditEntriesOutput";
const _LAK = "ListApiKeys";
const _LAKI = "ListApiKeysInput";
const _LAKO = "ListApiKeysOutput";
const _LB = "ListBots";
const _LBI = "ListBotsInput";
const _LBO = "ListBotsOutput";
const _LJ = "ListJobs";
const _LJI = "ListJobsInput";
const _LJO = "ListJobsOutput";
const _LW = "ListWebhooks";
const _LWD = "ListWebhookDeliveries";
const _LWDI = "ListWebhookDeliveriesInput";
const _LWDO = "ListWebhookDeliveriesOutput";
const _LWI = "ListWebhooksInput";
const _LWO = "ListWebhooksOutput";
const _RA = "Retry-After";
const _RAK = "RevokeApiKey";
const _RAKI = "RevokeApiKeyInput";
const _RAKIo = "RotateApiKeyInput";
const _RAKO = "RevokeApiKeyOutput";
const _RAKOo = "RotateApiKeyOutput";
const _RAKo = "RotateApiKey";
const _RB = "RevokeBot";
const _RBI = "RevokeBotInput";
const _RBO = "RevokeBotOutput";
const _RFWD = "ReplayFailedWebhookDeliveries";
const _RFWDI = "ReplayFailedWebhookDeliveriesInput";
const _RFWDO = "ReplayFailedWebhookDeliveriesOutput";
const _RJ = "RetryJob";
const _RJI = "RetryJobInput";
const _RJO = "RetryJobOutput";
const _RL = "RateLimit-Limit";
const _RLEE = "RateLimitExceededException";
const _RR = "RateLimit-Remaining";
const _RR_ = "RateLimit-Reset";
const _RWD = "ReplayWebhookDelivery";
const _RWDI = "ReplayWebhookDeliveryInput";
const _RWDO = "ReplayWebhookDeliveryOutput";
const _RWS = "RotateWebhookSecret";
const _RWSI = "RotateWebhookSecretInput";
const _RWSO = "RotateWebhookSecretOutput";
const _SUE = "ServiceUnavailableException";
const _TW = "TestWebhook";
const _TWI = "TestWebhookInput";
const _TWO = "TestWebhookOutput";
const _UB = "UpdateBot";
const _UBI = "UpdateBotInput";
const _UBO = "UpdateBotOutput";
const _UE = "UnauthorizedException";
const _UW = "UpdateWebhook";
const _UWI = "UpdateWebhookInput";
const _UWO = "UpdateWebhookOutput";
const _VE = "ValidationException";
const _VEF = "ValidationExceptionField";
const _VEFL = "ValidationExceptionFieldList";
const _W = "Webhook";
const _WD = "WebhookDelivery";
const _WDL = "WebhookDeliveriesList";
const _WDNFE = "WebhookDeliveryNotFoundException";
const _WDNRE = "WebhookDeliveryNotReplayableException";
const _WL = "WebhooksList";
const _WLRE = "WebhooksLimitReachedException";
const _WNFE = "WebhookNotFoundException";
const _WS = "WebhookSecret";
const _a = "at";
const _aK = "apiKey";
const _aKI = "apiKeyId";
const _aKp = "apiKeys";
const _ac = "actor";
const _act = "action";
const _at = "attempts";
const _b = "bot";
const _bI = "botId";
const _bo = "bots";
const _c = "client";
const _cA = "createdAt";
const _cI = "channelId";
const _d = "detail";
const _dI = "deliveryId";
const _dR = "disabledReason";
const _de = "description";
const _del = "deliveries";
const _deli = "delivery";
const _deliv = "delivered";
const _e = "error";
const _eA = "expiresAt";
const _eAx = "expiresAfter";
const _eI = "entryId";
const _eIv = "eventId";
const _eT = "eventTypes";
const _eTv = "eventType";
const _en = "entries";
const _f = "forgotten";
const _fA = "finishedAt";
const _fL = "fieldList";
const _fS = "failingSince";
const _h = "hint";
const _hE = "httpError";
const _hH = "httpHeader";
const _hQ = "httpQuery";
const _ht = "http";
const _iT = "idempotencyToken";
const _j = "jobs";
const _jI = "jobId";
const _jo = "job";
const _k = "key";
const _ki = "kind";
const _l = "limit";
const _lAA = "lastAttemptAt";
const _lE = "lastError";
const _lS = "lastStatus";
const _lUA = "lastUsedAt";
const _m = "message";
const _mi = "milliseconds";
const _mo = "more";
const _n = "name";
const _nAA = "nextAttemptAt";
const _o = "offset";
const _oS = "overlapSeconds";
const _p = "path";
const _pSU = "previousSecretUntil";
const _r = "reason";
const _rA = "retryAfter";
const _rAe = "revokedAt";
const _rAep = "replayedAt";
const _rAu = "runAt";
const _rK = "revokedKeys";
const _rL = "rateLimit";
const _rLR = "rateLimitRemaining";
const _rLRa = "rateLimitReset";
const _re = "replayed";
const _rep = "replay";
const _s = "smithy.ts.sdk.synthetic.wildix.conversations.admin";
const _sc = "scopes";
const _se = "server";
const _sec = "secret";
const _si = "since";
const _st = "state";
const _sta = "status";
const _sy = "system";
const _t = "target";
const _u = "url";
const _uA = "updatedAt";
const _w = "webhook";
const _wI = "webhookId";
const _we = "webhooks";
const n0 = "smithy.framework";
const n1 = "wildix.conversations";
const n2 = "wildix.conversations.admin";

// smithy-typescript generated code
import { TypeRegistry } from "../../runtime";
import type {
  StaticErrorSchema,
  StaticListSchema,
  StaticOperationSchema,
  StaticSimpleSchema,
  StaticStructureSchema,
} from "@smithy/types";

import { ConversationsAdminServiceException } from "../models/ConversationsAdminServiceException";
import {
  ApiKeyNotFoundException,
  ApiKeyRevokedException,
  BotNotFoundException,
  ForbiddenException,
  IdempotencyConflictException,
  InternalServerException,
  JobNotFoundException,
  JobNotRetryableException,
  RateLimitExceededException,
  ServiceUnavailableException,
  UnauthorizedException,
  ValidationException,
  WebhookDeliveryNotFoundException,
  WebhookDeliveryNotReplayableException,
  WebhookNotFoundException,
  WebhooksLimitReachedException,
} from "../models/errors";

/* eslint no-var: 0 */
const _s_registry = TypeRegistry.for(_s);
export var ConversationsAdminServiceException$: StaticErrorSchema = [-3, _s, "ConversationsAdminServiceException", 0, [], []];
_s_registry.registerError(ConversationsAdminServiceException$, ConversationsAdminServiceException);
const n0_registry = TypeRegistry.for(n0);
const n1_registry = TypeRegistry.for(n1);
const n2_registry = TypeRegistry.for(n2);
export var ValidationException$: StaticErrorSchema = [-3, n0, _VE,
  { error: _c },
  [_m, _fL],
  [0, () => ValidationExceptionFieldList], 1
];
n0_registry.registerError(ValidationException$, ValidationException);
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
export var RateLimitExceededException$: StaticErrorSchema = [-3, n1, _RLEE,
  { error: _c, httpError: 429 },
  [_m, _rL, _rLR, _rLRa, _rA],
  [0, [0, { httpHeader: _RL }], [1, { httpHeader: _RR }], [1, { httpHeader: _RR_ }], [1, { httpHeader: _RA }]]
];
n1_registry.registerError(RateLimitExceededException$, RateLimitExceededException);
export var ServiceUnavailableException$: StaticErrorSchema = [-3, n1, _SUE,
  { error: _se, httpError: 503 },
  [_m, _rA],
  [0, [1, { httpHeader: _RA }]], 1
];
n1_registry.registerError(ServiceUnavailableException$, ServiceUnavailableException);
export var UnauthorizedException$: StaticErrorSchema = [-3, n1, _UE,
  { error: _c, httpError: 401 },
  [_m],
  [0], 1
];
n1_registry.registerError(UnauthorizedException$, UnauthorizedException);
export var ApiKeyNotFoundException$: StaticErrorSchema = [-3, n2, _AKNFE,
  { error: _c, httpError: 404 },
  [_m],
  [0], 1
];
n2_registry.registerError(ApiKeyNotFoundException$, ApiKeyNotFoundException);
export var ApiKeyRevokedException$: StaticErrorSchema = [-3, n2, _AKRE,
  { error: _c, httpError: 409 },
  [_m],
  [0], 1
];
n2_registry.registerError(ApiKeyRevokedException$, ApiKeyRevokedException);
export var BotNotFoundException$: StaticErrorSchema = [-3, n2, _BNFE,
  { error: _c, httpError: 404 },
  [_m],
  [0], 1
];
n2_registry.registerError(BotNotFoundException$, BotNotFoundException);
export var JobNotFoundException$: StaticErrorSchema = [-3, n2, _JNFE,
  { error: _c, httpError: 404 },
  [_m],
  [0], 1
];
n2_registry.registerError(JobNotFoundException$, JobNotFoundException);
export var JobNotRetryableException$: StaticErrorSchema = [-3, n2, _JNRE,
  { error: _c, httpError: 409 },
  [_m],
  [0], 1
];
n2_registry.registerError(JobNotRetryableException$, JobNotRetryableException);
export var WebhookDeliveryNotFoundException$: StaticErrorSchema = [-3, n2, _WDNFE,
  { error: _c, httpError: 404 },
  [_m],
  [0], 1
];
n2_registry.registerError(WebhookDeliveryNotFoundException$, WebhookDeliveryNotFoundException);
export var WebhookDeliveryNotReplayableException$: StaticErrorSchema = [-3, n2, _WDNRE,
  { error: _c, httpError: 409 },
  [_m],
  [0], 1
];
n2_registry.registerError(WebhookDeliveryNotReplayableException$, WebhookDeliveryNotReplayableException);
export var WebhookNotFoundException$: StaticErrorSchema = [-3, n2, _WNFE,
  { error: _c, httpError: 404 },
  [_m],
  [0], 1
];
n2_registry.registerError(WebhookNotFoundException$, WebhookNotFoundException);
export var WebhooksLimitReachedException$: StaticErrorSchema = [-3, n2, _WLRE,
  { error: _c, httpError: 409 },
  [_m],
  [0], 1
];
n2_registry.registerError(WebhooksLimitReachedException$, WebhooksLimitReachedException);
/**
 * TypeRegistry instances containing modeled errors.
 * @internal
 *
 */
export const errorTypeRegistries = [
  _s_registry,
  n0_registry,
  n1_registry,
  n2_registry,
]
var ApiKeySecret: StaticSimpleSchema = [0, n2, _AKS, 8, 0];
var WebhookSecret: StaticSimpleSchema = [0, n2, _WS, 8, 0];
export var ValidationExceptionField$: StaticStructureSchema = [3, n0, _VEF,
  0,
  [_p, _m],
  [0, 0], 2
];
export var ApiKey$: StaticStructureSchema = [3, n2, _AK,
  0,
  [_aKI, _h, _sc, _cA, _eA, _bI, _sy, _rAe, _lUA],
  [0, 0, 64 | 0, 0, 0, 0, 0, 0, 0], 5
];
export var AuditEntry$: StaticStructureSchema = [3, n2, _AE,
  0,
  [_eI, _a, _ac, _act, _t, _d],
  [0, 0, 0, 0, 0, 15], 6
];
export var Bot$: StaticStructureSchema = [3, n2, _B,
  0,
  [_bI, _cA, _n],
  [0, 0, 0], 2
];
export var CreateApiKeyInput$: StaticStructureSchema = [3, n2, _CAKI,
  0,
  [_sc, _iT, _bI, _sy, _eAx],
  [64 | 0, [0, { httpHeader: _IK, idempotencyToken: 1 }], 0, 0, 1], 1
];
export var CreateApiKeyOutput$: StaticStructureSchema = [3, n2, _CAKO,
  0,
  [_aK, _k],
  [() => ApiKey$, [() => ApiKeySecret, 0]], 2
];
export var CreateBotInput$: StaticStructureSchema = [3, n2, _CBI,
  0,
  [_n, _iT],
  [0, [0, { httpHeader: _IK, idempotencyToken: 1 }]], 1
];
export var CreateBotOutput$: StaticStructureSchema = [3, n2, _CBO,
  0,
  [_b],
  [() => Bot$], 1
];
export var CreateWebhookInput$: StaticStructureSchema = [3, n2, _CWI,
  0,
  [_u, _de, _eT, _bI, _iT],
  [0, 0, 64 | 0, 0, [0, { httpHeader: _IK, idempotencyToken: 1 }]], 1
];
export var CreateWebhookOutput$: StaticStructureSchema = [3, n2, _CWO,
  0,
  [_w, _sec],
  [() => Webhook$, [() => WebhookSecret, 0]], 2
];
export var DeleteWebhookInput$: StaticStructureSchema = [3, n2, _DWI,
  0,
  [_wI],
  [[0, 1]], 1
];
export var DeleteWebhookOutput$: StaticStructureSchema = [3, n2, _DWO,
  0,
  [],
  []
];
export var DisableWebhookInput$: StaticStructureSchema = [3, n2, _DWIi,
  0,
  [_wI, _r],
  [[0, 1], 0], 1
];
export var DisableWebhookOutput$: StaticStructureSchema = [3, n2, _DWOi,
  0,
  [_w],
  [() => Webhook$], 1
];
export var EnableWebhookInput$: StaticStructureSchema = [3, n2, _EWI,
  0,
  [_wI],
  [[0, 1]], 1
];
export var EnableWebhookOutput$: StaticStructureSchema = [3, n2, _EWO,
  0,
  [_w],
  [() => Webhook$], 1
];
export var GetWebhookInput$: StaticStructureSchema = [3, n2, _GWI,
  0,
  [_wI],
  [[0, 1]], 1
];
export var GetWebhookOutput$: StaticStructureSchema = [3, n2, _GWO,
  0,
  [_w],
  [() => Webhook$], 1
];
export var Job$: StaticStructureSchema = [3, n2, _J,
  0,
  [_jI, _ki, _st, _at, _cA, _rAu, _fA, _e],
  [0, 0, 0, 1, 0, 0, 0, 0], 5
];
export var ListApiKeysInput$: StaticStructureSchema = [3, n2, _LAKI,
  0,
  [_l, _o],
  [[1, { httpQuery: _l }], [1, { httpQuery: _o }]]
];
export var ListApiKeysOutput$: StaticStructureSchema = [3, n2, _LAKO,
  0,
  [_aKp],
  [() => ApiKeysList], 1
];
export var ListAuditEntriesInput$: StaticStructureSchema = [3, n2, _LAEI,
  0,
  [_l, _o, _act, _t, _si],
  [[1, { httpQuery: _l }], [1, { httpQuery: _o }], [0, { httpQuery: _act }], [0, { httpQuery: _t }], [0, { httpQuery: _si }]]
];
export var ListAuditEntriesOutput$: StaticStructureSchema = [3, n2, _LAEO,
  0,
  [_en],
  [() => AuditEntriesList], 1
];
export var ListBotsInput$: StaticStructureSchema = [3, n2, _LBI,
  0,
  [_l, _o],
  [[1, { httpQuery: _l }], [1, { httpQuery: _o }]]
];
export var ListBotsOutput$: StaticStructureSchema = [3, n2, _LBO,
  0,
  [_bo],
  [() => BotsList], 1
];
export var ListJobsInput$: StaticStructureSchema = [3, n2, _LJI,
  0,
  [_l, _o, _st],
  [[1, { httpQuery: _l }], [1, { httpQuery: _o }], [0, { httpQuery: _st }]]
];
export var ListJobsOutput$: StaticStructureSchema = [3, n2, _LJO,
  0,
  [_j],
  [() => JobsList], 1
];
export var ListWebhookDeliveriesInput$: StaticStructureSchema = [3, n2, _LWDI,
  0,
  [_wI, _l, _o, _st, _eTv, _cI, _si],
  [[0, 1], [1, { httpQuery: _l }], [1, { httpQuery: _o }], [0, { httpQuery: _st }], [0, { httpQuery: _eTv }], [0, { httpQuery: _cI }], [0, { httpQuery: _si }]], 1
];
export var ListWebhookDeliveriesOutput$: StaticStructureSchema = [3, n2, _LWDO,
  0,
  [_del],
  [() => WebhookDeliveriesList], 1
];
export var ListWebhooksInput$: StaticStructureSchema = [3, n2, _LWI,
  0,
  [_l, _o],
  [[1, { httpQuery: _l }], [1, { httpQuery: _o }]]
];
export var ListWebhooksOutput$: StaticStructureSchema = [3, n2, _LWO,
  0,
  [_we],
  [() => WebhooksList], 1
];
export var ReplayFailedWebhookDeliveriesInput$: StaticStructureSchema = [3, n2, _RFWDI,
  0,
  [_wI, _si, _iT],
  [[0, 1], 0, [0, { httpHeader: _IK, idempotencyToken: 1 }]], 2
];
export var ReplayFailedWebhookDeliveriesOutput$: StaticStructureSchema = [3, n2, _RFWDO,
  0,
  [_re, _f, _mo],
  [1, 1, 2], 3
];
export var ReplayWebhookDeliveryInput$: StaticStructureSchema = [3, n2, _RWDI,
  0,
  [_wI, _dI, _iT],
  [[0, 1], [0, 1], [0, { httpHeader: _IK, idempotencyToken: 1 }]], 2
];
export var ReplayWebhookDeliveryOutput$: StaticStructureSchema = [3, n2, _RWDO,
  0,
  [_deli],
  [() => WebhookDelivery$], 1
];
export var RetryJobInput$: StaticStructureSchema = [3, n2, _RJI,
  0,
  [_jI],
  [[0, 1]], 1
];
export var RetryJobOutput$: StaticStructureSchema = [3, n2, _RJO,
  0,
  [_jo],
  [() => Job$], 1
];
export var RevokeApiKeyInput$: StaticStructureSchema = [3, n2, _RAKI,
  0,
  [_aKI],
  [[0, 1]], 1
];
export var RevokeApiKeyOutput$: StaticStructureSchema = [3, n2, _RAKO,
  0,
  [],
  []
];
export var RevokeBotInput$: StaticStructureSchema = [3, n2, _RBI,
  0,
  [_bI],
  [[0, 1]], 1
];
export var RevokeBotOutput$: StaticStructureSchema = [3, n2, _RBO,
  0,
  [_rK],
  [1], 1
];
export var RotateApiKeyInput$: StaticStructureSchema = [3, n2, _RAKIo,
  0,
  [_aKI, _iT, _oS, _eAx],
  [[0, 1], [0, { httpHeader: _IK, idempotencyToken: 1 }], 1, 1], 1
];
export var RotateApiKeyOutput$: StaticStructureSchema = [3, n2, _RAKOo,
  0,
  [_aK, _k],
  [() => ApiKey$, [() => ApiKeySecret, 0]], 2
];
export var RotateWebhookSecretInput$: StaticStructureSchema = [3, n2, _RWSI,
  0,
  [_wI, _iT, _oS],
  [[0, 1], [0, { httpHeader: _IK, idempotencyToken: 1 }], 1], 1
];
export var RotateWebhookSecretOutput$: StaticStructureSchema = [3, n2, _RWSO,
  0,
  [_w, _sec],
  [() => Webhook$, [() => WebhookSecret, 0]], 2
];
export var TestWebhookInput$: StaticStructureSchema = [3, n2, _TWI,
  0,
  [_wI],
  [[0, 1]], 1
];
export var TestWebhookOutput$: StaticStructureSchema = [3, n2, _TWO,
  0,
  [_deliv, _mi, _sta, _e],
  [2, 1, 1, 0], 2
];
export var UpdateBotInput$: StaticStructureSchema = [3, n2, _UBI,
  0,
  [_bI, _n],
  [[0, 1], 0], 2
];
export var UpdateBotOutput$: StaticStructureSchema = [3, n2, _UBO,
  0,
  [_b],
  [() => Bot$], 1
];
export var UpdateWebhookInput$: StaticStructureSchema = [3, n2, _UWI,
  0,
  [_wI, _u, _de, _eT, _bI],
  [[0, 1], 0, 0, 64 | 0, 0], 2
];
export var UpdateWebhookOutput$: StaticStructureSchema = [3, n2, _UWO,
  0,
  [_w],
  [() => Webhook$], 1
];
export var Webhook$: StaticStructureSchema = [3, n2, _W,
  0,
  [_wI, _u, _st, _cA, _uA, _de, _eT, _bI, _dR, _fS, _pSU],
  [0, 0, 0, 0, 0, 0, 64 | 0, 0, 0, 0, 0], 5
];
export var WebhookDelivery$: StaticStructureSchema = [3, n2, _WD,
  0,
  [_dI, _eIv, _eTv, _cI, _st, _rep, _at, _cA, _lS, _lE, _lAA, _nAA, _fA, _rAep],
  [0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 0], 8
];
var ValidationExceptionFieldList: StaticListSchema = [1, n0, _VEFL,
  0, () => ValidationExceptionField$
];
var ApiKeyScopesList = 64 | 0;
var ApiKeysList: StaticListSchema = [1, n2, _AKL,
  0, () => ApiKey$
];
var AuditEntriesList: StaticListSchema = [1, n2, _AEL,
  0, () => AuditEntry$
];
var BotsList: StaticListSchema = [1, n2, _BL,
  0, () => Bot$
];
var JobsList: StaticListSchema = [1, n2, _JL,
  0, () => Job$
];
var WebhookDeliveriesList: StaticListSchema = [1, n2, _WDL,
  0, () => WebhookDelivery$
];
var WebhookEventTypesList = 64 | 0;
var WebhooksList: StaticListSchema = [1, n2, _WL,
  0, () => Webhook$
];
export var CreateApiKey$: StaticOperationSchema = [9, n2, _CAK,
  { http: ["POST", "/v2/admin/api-keys", 200] }, () => CreateApiKeyInput$, () => CreateApiKeyOutput$
];
export var CreateBot$: StaticOperationSchema = [9, n2, _CB,
  { http: ["POST", "/v2/admin/bots", 200] }, () => CreateBotInput$, () => CreateBotOutput$
];
export var CreateWebhook$: StaticOperationSchema = [9, n2, _CW,
  { http: ["POST", "/v2/admin/webhooks", 200] }, () => CreateWebhookInput$, () => CreateWebhookOutput$
];
export var DeleteWebhook$: StaticOperationSchema = [9, n2, _DW,
  { http: ["DELETE", "/v2/admin/webhooks/{webhookId}", 200] }, () => DeleteWebhookInput$, () => DeleteWebhookOutput$
];
export var DisableWebhook$: StaticOperationSchema = [9, n2, _DWi,
  { http: ["POST", "/v2/admin/webhooks/{webhookId}/disable", 200] }, () => DisableWebhookInput$, () => DisableWebhookOutput$
];
export var EnableWebhook$: StaticOperationSchema = [9, n2, _EW,
  { http: ["POST", "/v2/admin/webhooks/{webhookId}/enable", 200] }, () => EnableWebhookInput$, () => EnableWebhookOutput$
];
export var GetWebhook$: StaticOperationSchema = [9, n2, _GW,
  { http: ["GET", "/v2/admin/webhooks/{webhookId}", 200] }, () => GetWebhookInput$, () => GetWebhookOutput$
];
export var ListApiKeys$: StaticOperationSchema = [9, n2, _LAK,
  { http: ["GET", "/v2/admin/api-keys", 200] }, () => ListApiKeysInput$, () => ListApiKeysOutput$
];
export var ListAuditEntries$: StaticOperationSchema = [9, n2, _LAE,
  { http: ["GET", "/v2/admin/audit", 200] }, () => ListAuditEntriesInput$, () => ListAuditEntriesOutput$
];
export var ListBots$: StaticOperationSchema = [9, n2, _LB,
  { http: ["GET", "/v2/admin/bots", 200] }, () => ListBotsInput$, () => ListBotsOutput$
];
export var ListJobs$: StaticOperationSchema = [9, n2, _LJ,
  { http: ["GET", "/v2/admin/jobs", 200] }, () => ListJobsInput$, () => ListJobsOutput$
];
export var ListWebhookDeliveries$: StaticOperationSchema = [9, n2, _LWD,
  { http: ["GET", "/v2/admin/webhooks/{webhookId}/deliveries", 200] }, () => ListWebhookDeliveriesInput$, () => ListWebhookDeliveriesOutput$
];
export var ListWebhooks$: StaticOperationSchema = [9, n2, _LW,
  { http: ["GET", "/v2/admin/webhooks", 200] }, () => ListWebhooksInput$, () => ListWebhooksOutput$
];
export var ReplayFailedWebhookDeliveries$: StaticOperationSchema = [9, n2, _RFWD,
  { http: ["POST", "/v2/admin/webhooks/{webhookId}/replay", 200] }, () => ReplayFailedWebhookDeliveriesInput$, () => ReplayFailedWebhookDeliveriesOutput$
];
export var ReplayWebhookDelivery$: StaticOperationSchema = [9, n2, _RWD,
  { http: ["POST", "/v2/admin/webhooks/{webhookId}/deliveries/{deliveryId}/replay", 200] }, () => ReplayWebhookDeliveryInput$, () => ReplayWebhookDeliveryOutput$
];
export var RetryJob$: StaticOperationSchema = [9, n2, _RJ,
  { http: ["POST", "/v2/admin/jobs/{jobId}/retry", 200] }, () => RetryJobInput$, () => RetryJobOutput$
];
export var RevokeApiKey$: StaticOperationSchema = [9, n2, _RAK,
  { http: ["DELETE", "/v2/admin/api-keys/{apiKeyId}", 200] }, () => RevokeApiKeyInput$, () => RevokeApiKeyOutput$
];
export var RevokeBot$: StaticOperationSchema = [9, n2, _RB,
  { http: ["POST", "/v2/admin/bots/{botId}/revoke", 200] }, () => RevokeBotInput$, () => RevokeBotOutput$
];
export var RotateApiKey$: StaticOperationSchema = [9, n2, _RAKo,
  { http: ["POST", "/v2/admin/api-keys/{apiKeyId}/rotate", 200] }, () => RotateApiKeyInput$, () => RotateApiKeyOutput$
];
export var RotateWebhookSecret$: StaticOperationSchema = [9, n2, _RWS,
  { http: ["POST", "/v2/admin/webhooks/{webhookId}/rotate", 200] }, () => RotateWebhookSecretInput$, () => RotateWebhookSecretOutput$
];
export var TestWebhook$: StaticOperationSchema = [9, n2, _TW,
  { http: ["POST", "/v2/admin/webhooks/{webhookId}/test", 200] }, () => TestWebhookInput$, () => TestWebhookOutput$
];
export var UpdateBot$: StaticOperationSchema = [9, n2, _UB,
  { http: ["PUT", "/v2/admin/bots/{botId}", 200] }, () => UpdateBotInput$, () => UpdateBotOutput$
];
export var UpdateWebhook$: StaticOperationSchema = [9, n2, _UW,
  { http: ["PUT", "/v2/admin/webhooks/{webhookId}", 200] }, () => UpdateWebhookInput$, () => UpdateWebhookOutput$
];
