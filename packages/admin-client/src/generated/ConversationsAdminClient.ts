// smithy-typescript generated code
import {
  DefaultIdentityProviderConfig,
  getHttpAuthSchemeEndpointRuleSetPlugin,
  getHttpSigningPlugin,
} from "@smithy/core";
import { getSchemaSerdePlugin } from "@smithy/core/schema";
import { getContentLengthPlugin } from "@smithy/middleware-content-length";
import {
  type EndpointInputConfig,
  type EndpointRequiredInputConfig,
  type EndpointRequiredResolvedConfig,
  type EndpointResolvedConfig,
  resolveEndpointConfig,
  resolveEndpointRequiredConfig,
} from "@smithy/middleware-endpoint";
import {
  type RetryInputConfig,
  type RetryResolvedConfig,
  getOmitRetryHeadersPlugin,
  getRetryPlugin,
  resolveRetryConfig,
} from "@smithy/middleware-retry";
import type { HttpHandlerUserInput as __HttpHandlerUserInput } from "@smithy/protocol-http";
import {
  type SmithyConfiguration as __SmithyConfiguration,
  type SmithyResolvedConfiguration as __SmithyResolvedConfiguration,
  Client as __Client,
} from "@smithy/smithy-client";
import type {
  BodyLengthCalculator as __BodyLengthCalculator,
  CheckOptionalClientConfig as __CheckOptionalClientConfig,
  ChecksumConstructor as __ChecksumConstructor,
  Decoder as __Decoder,
  Encoder as __Encoder,
  HashConstructor as __HashConstructor,
  HttpHandlerOptions as __HttpHandlerOptions,
  Logger as __Logger,
  Provider as __Provider,
  StreamCollector as __StreamCollector,
  UrlParser as __UrlParser,
} from "@smithy/types";

import { getLoggingPlugin } from "../runtime";
import {
  type HttpAuthSchemeInputConfig,
  type HttpAuthSchemeResolvedConfig,
  defaultConversationsAdminHttpAuthSchemeParametersProvider,
  resolveHttpAuthSchemeConfig,
} from "./auth/httpAuthSchemeProvider";
import type { CreateApiKeyCommandInput, CreateApiKeyCommandOutput } from "./commands/CreateApiKeyCommand";
import type { CreateBotCommandInput, CreateBotCommandOutput } from "./commands/CreateBotCommand";
import type { CreateWebhookCommandInput, CreateWebhookCommandOutput } from "./commands/CreateWebhookCommand";
import type { DeleteWebhookCommandInput, DeleteWebhookCommandOutput } from "./commands/DeleteWebhookCommand";
import type { DisableWebhookCommandInput, DisableWebhookCommandOutput } from "./commands/DisableWebhookCommand";
import type { EnableWebhookCommandInput, EnableWebhookCommandOutput } from "./commands/EnableWebhookCommand";
import type { GetWebhookCommandInput, GetWebhookCommandOutput } from "./commands/GetWebhookCommand";
import type { ListApiKeysCommandInput, ListApiKeysCommandOutput } from "./commands/ListApiKeysCommand";
import type { ListAuditEntriesCommandInput, ListAuditEntriesCommandOutput } from "./commands/ListAuditEntriesCommand";
import type { ListBotsCommandInput, ListBotsCommandOutput } from "./commands/ListBotsCommand";
import type { ListJobsCommandInput, ListJobsCommandOutput } from "./commands/ListJobsCommand";
import type {
  ListWebhookDeliveriesCommandInput,
  ListWebhookDeliveriesCommandOutput,
} from "./commands/ListWebhookDeliveriesCommand";
import type { ListWebhooksCommandInput, ListWebhooksCommandOutput } from "./commands/ListWebhooksCommand";
import type {
  ReplayFailedWebhookDeliveriesCommandInput,
  ReplayFailedWebhookDeliveriesCommandOutput,
} from "./commands/ReplayFailedWebhookDeliveriesCommand";
import type {
  ReplayWebhookDeliveryCommandInput,
  ReplayWebhookDeliveryCommandOutput,
} from "./commands/ReplayWebhookDeliveryCommand";
import type { RetryJobCommandInput, RetryJobCommandOutput } from "./commands/RetryJobCommand";
import type { RevokeApiKeyCommandInput, RevokeApiKeyCommandOutput } from "./commands/RevokeApiKeyCommand";
import type { RevokeBotCommandInput, RevokeBotCommandOutput } from "./commands/RevokeBotCommand";
import type { RotateApiKeyCommandInput, RotateApiKeyCommandOutput } from "./commands/RotateApiKeyCommand";
import type {
  RotateWebhookSecretCommandInput,
  RotateWebhookSecretCommandOutput,
} from "./commands/RotateWebhookSecretCommand";
import type { TestWebhookCommandInput, TestWebhookCommandOutput } from "./commands/TestWebhookCommand";
import type { UpdateBotCommandInput, UpdateBotCommandOutput } from "./commands/UpdateBotCommand";
import type { UpdateWebhookCommandInput, UpdateWebhookCommandOutput } from "./commands/UpdateWebhookCommand";
import {
  type ClientInputEndpointParameters,
  type ClientResolvedEndpointParameters,
  type EndpointParameters,
  resolveClientEndpointParameters,
} from "./endpoint/EndpointParameters";
import { getRuntimeConfig as __getRuntimeConfig } from "./runtimeConfig";
import { type RuntimeExtension, type RuntimeExtensionsConfig, resolveRuntimeExtensions } from "./runtimeExtensions";

export { __Client };

/**
 * @public
 */
export type ServiceInputTypes =
  | CreateApiKeyCommandInput
  | CreateBotCommandInput
  | CreateWebhookCommandInput
  | DeleteWebhookCommandInput
  | DisableWebhookCommandInput
  | EnableWebhookCommandInput
  | GetWebhookCommandInput
  | ListApiKeysCommandInput
  | ListAuditEntriesCommandInput
  | ListBotsCommandInput
  | ListJobsCommandInput
  | ListWebhookDeliveriesCommandInput
  | ListWebhooksCommandInput
  | ReplayFailedWebhookDeliveriesCommandInput
  | ReplayWebhookDeliveryCommandInput
  | RetryJobCommandInput
  | RevokeApiKeyCommandInput
  | RevokeBotCommandInput
  | RotateApiKeyCommandInput
  | RotateWebhookSecretCommandInput
  | TestWebhookCommandInput
  | UpdateBotCommandInput
  | UpdateWebhookCommandInput;

/**
 * @public
 */
export type ServiceOutputTypes =
  | CreateApiKeyCommandOutput
  | CreateBotCommandOutput
  | CreateWebhookCommandOutput
  | DeleteWebhookCommandOutput
  | DisableWebhookCommandOutput
  | EnableWebhookCommandOutput
  | GetWebhookCommandOutput
  | ListApiKeysCommandOutput
  | ListAuditEntriesCommandOutput
  | ListBotsCommandOutput
  | ListJobsCommandOutput
  | ListWebhookDeliveriesCommandOutput
  | ListWebhooksCommandOutput
  | ReplayFailedWebhookDeliveriesCommandOutput
  | ReplayWebhookDeliveryCommandOutput
  | RetryJobCommandOutput
  | RevokeApiKeyCommandOutput
  | RevokeBotCommandOutput
  | RotateApiKeyCommandOutput
  | RotateWebhookSecretCommandOutput
  | TestWebhookCommandOutput
  | UpdateBotCommandOutput
  | UpdateWebhookCommandOutput;

/**
 * @public
 */
export interface ClientDefaults extends Partial<__SmithyConfiguration<__HttpHandlerOptions>> {
  /**
   * The HTTP handler, or the options of the usual one: `fetch` in a browser, `node:https` in Node.js. Without it, a
   * connection has 5 seconds to come about and a call 30 seconds for its answer; connections are kept open.
   */
  requestHandler?: __HttpHandlerUserInput;

  /**
   * The function that will be used to convert strings into HTTP endpoints.
   * @internal
   */
  urlParser?: __UrlParser;

  /**
   * A function that can calculate the length of a request body.
   * @internal
   */
  bodyLengthChecker?: __BodyLengthCalculator;

  /**
   * A function that converts a stream into an array of bytes.
   * @internal
   */
  streamCollector?: __StreamCollector;

  /**
   * The function that will be used to convert a base64-encoded string to a byte array.
   * @internal
   */
  base64Decoder?: __Decoder;

  /**
   * The function that will be used to convert binary data to a base64-encoded string.
   * @internal
   */
  base64Encoder?: __Encoder;

  /**
   * The function that will be used to convert a UTF8-encoded string to a byte array.
   * @internal
   */
  utf8Decoder?: __Decoder;

  /**
   * The function that will be used to convert binary data to a UTF-8 encoded string.
   * @internal
   */
  utf8Encoder?: __Encoder;

  /**
   * The runtime environment.
   * @internal
   */
  runtime?: string;

  /**
   * Disable dynamically changing the endpoint of the client based on the hostPrefix
   * trait of an operation.
   */
  disableHostPrefix?: boolean;

  /**
   * How many times a request is made at most, the first included; 3 by default.
   */
  maxAttempts?: number | __Provider<number>;

  /**
   * How retries are spaced: `"standard"`, the default, waits longer after each attempt, and never less than a
   * `Retry-After` of the answer says; where that is more than 20 seconds, it gives up at once. `"adaptive"` also
   * slows down new requests while the service throttles, but comes back before a long `Retry-After` is over.
   *
   */
  retryMode?: string | __Provider<string>;

  /**
   * Optional logger for logging debug/info/warn/error.
   */
  logger?: __Logger;

  /**
   * Optional extensions
   */
  extensions?: RuntimeExtension[];

}

/**
 * @public
 */
export type ConversationsAdminClientConfigType = Partial<__SmithyConfiguration<__HttpHandlerOptions>> &
  ClientDefaults &
  RetryInputConfig &
  EndpointInputConfig<EndpointParameters> &
  EndpointRequiredInputConfig &
  HttpAuthSchemeInputConfig &
  ClientInputEndpointParameters;
/**
 * @public
 *
 *  The configuration interface of ConversationsAdminClient class constructor.
 */
export interface ConversationsAdminClientConfig extends ConversationsAdminClientConfigType {}

/**
 * @public
 */
export type ConversationsAdminClientResolvedConfigType = __SmithyResolvedConfiguration<__HttpHandlerOptions> &
  Required<ClientDefaults> &
  RuntimeExtensionsConfig &
  RetryResolvedConfig &
  EndpointResolvedConfig<EndpointParameters> &
  EndpointRequiredResolvedConfig &
  HttpAuthSchemeResolvedConfig &
  ClientResolvedEndpointParameters;
/**
 * @public
 *
 *  The resolved configuration interface of ConversationsAdminClient class. This is resolved and normalized from the {@link ConversationsAdminClientConfig | constructor configuration interface}.
 */
export interface ConversationsAdminClientResolvedConfig extends ConversationsAdminClientResolvedConfigType {}

/**
 * What administrators of a company do by program: webhooks and their deliveries, the keys that bots and systems call
 * with, bots, jobs, and the log of what was changed. The command line of the server does the same.
 *
 * ## Authentication
 *
 * Every call carries a bearer token or a key: `Authorization: Bearer …`. Without one, or with one that is expired or
 * doesn't verify, the answer is `UnauthorizedException`. Two kinds of callers are admitted:
 *
 * - trusted internal services (`S2S`) whose token has the operation's scope, `messaging:*` or `*:*`;
 * - whoever else's token or key has the scope `*:*`, guests of web widgets excepted.
 *
 * Anybody else gets `ForbiddenException`. Such a credential makes keys that may do everything in its company: keep it
 * where nobody else reads it, and never in a page.
 *
 * ## One company
 *
 * A call is about the company of its credential alone. What is another company's looks like what doesn't exist.
 *
 * ## Secrets
 *
 * A key and a webhook's secret are in the answer of the operation that makes them and nowhere else: keep them at once.
 * Repeating that call with its `Idempotency-Key` within 24 hours gives the same answer again. Neither is ever in the
 * audit log or in the service's own log.
 *
 * ## Audit
 *
 * Every change writes an entry of the audit log in the transaction that makes it, with who made it, as in `S2S:billing`:
 * the type of the credential and its subject.
 *
 * ## Lists, repeating calls, errors
 *
 * They are as in the conversations API: `limit` (1 to 100) and `offset` for lists, each in a total order; an
 * `Idempotency-Key` for what makes something new; errors are JSON objects with a `message` that says what to change,
 * and their name in the header `X-Amzn-ErrorType`. Calls are limited by the service's ceiling, 600 a minute unless
 * whoever runs the service has set another.
 * @public
 */
export class ConversationsAdminClient extends __Client<
  __HttpHandlerOptions,
  ServiceInputTypes,
  ServiceOutputTypes,
  ConversationsAdminClientResolvedConfig
> {
  /**
   * The resolved configuration of ConversationsAdminClient class. This is resolved and normalized from the {@link ConversationsAdminClientConfig | constructor configuration interface}.
   */
  readonly config: ConversationsAdminClientResolvedConfig;

  constructor(...[configuration]: __CheckOptionalClientConfig<ConversationsAdminClientConfig>) {
    const _config_0 = __getRuntimeConfig(configuration || {});
    super(_config_0 as any);
    this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters(_config_0);
    const _config_2 = resolveRetryConfig(_config_1);
    const _config_3 = resolveEndpointConfig(_config_2);
    const _config_4 = resolveEndpointRequiredConfig(_config_3);
    const _config_5 = resolveHttpAuthSchemeConfig(_config_4);
    const _config_6 = resolveRuntimeExtensions(_config_5, configuration?.extensions || []);
    this.config = _config_6;
    this.middlewareStack.use(getSchemaSerdePlugin(this.config));
    this.middlewareStack.use(getRetryPlugin(this.config));
    this.middlewareStack.use(getContentLengthPlugin(this.config));
    this.middlewareStack.use(getLoggingPlugin(this.config));
    this.middlewareStack.use(getOmitRetryHeadersPlugin(this.config));
    this.middlewareStack.use(
      getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
        httpAuthSchemeParametersProvider: defaultConversationsAdminHttpAuthSchemeParametersProvider,
        identityProviderConfigProvider: async (config: ConversationsAdminClientResolvedConfig) =>
          new DefaultIdentityProviderConfig({
            "smithy.api#httpBearerAuth": config.token,
          }),
      })
    );
    this.middlewareStack.use(getHttpSigningPlugin(this.config));
  }

  /**
   * Destroy underlying resources, like sockets. It's usually not necessary to do this.
   * However in Node.js, it's best to explicitly shut down the client's agent when it is no longer needed.
   * Otherwise, sockets might stay open for quite a long time before the server terminates them.
   */
  destroy(): void {
    super.destroy();
  }
}
