// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type {
  ConversationsAdminClientResolvedConfig,
  ServiceInputTypes,
  ServiceOutputTypes,
} from "../ConversationsAdminClient";
import type { TestWebhookInput, TestWebhookOutput } from "../models/models_0";
import { TestWebhook$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link TestWebhookCommand}.
 */
export interface TestWebhookCommandInput extends TestWebhookInput {}
/**
 * @public
 *
 * The output of {@link TestWebhookCommand}.
 */
export interface TestWebhookCommandOutput extends TestWebhookOutput, __MetadataBearer {}

/**
 * Sends a test event to a webhook at once, and tells what it answered.
 *
 * The event has the usual envelope, the type `webhook:test` and `data` with the `webhookId`. It is signed as any other, is
 * sent once, also to a disabled webhook, and is no delivery: it isn't listed and isn't repeated. An address that doesn't
 * answer as it should is no error of this call: `delivered` is `false`, and `error` says what went wrong.
 *
 * - `WebhookNotFoundException`: the company has no such webhook.
 *
 * ### Rate Limits
 *
 * None of its own: whoever may call it has the ceiling that the service is configured with, which
 * `RateLimit-Policy` of each answer tells.
 *
 * ### Allowed Auth Scopes
 *
 * - `messaging:administer` (`S2S` only)
 * - `*:*`
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsAdminClient, TestWebhookCommand } from "@wildix/xbees-conversations-admin-client"; // ES Modules import
 * // const { ConversationsAdminClient, TestWebhookCommand } = require("@wildix/xbees-conversations-admin-client"); // CommonJS import
 * // import type { ConversationsAdminClientConfig } from "@wildix/xbees-conversations-admin-client";
 * const config = {}; // type is ConversationsAdminClientConfig
 * const client = new ConversationsAdminClient(config);
 * const input = { // TestWebhookInput
 *   webhookId: "STRING_VALUE", // required
 * };
 * const command = new TestWebhookCommand(input);
 * const response = await client.send(command);
 * // { // TestWebhookOutput
 * //   delivered: true || false, // required
 * //   status: Number("int"),
 * //   milliseconds: Number("int"), // required
 * //   error: "STRING_VALUE",
 * // };
 *
 * ```
 *
 * @param TestWebhookCommandInput - {@link TestWebhookCommandInput}
 * @returns {@link TestWebhookCommandOutput}
 * @see {@link TestWebhookCommandInput} for command's `input` shape.
 * @see {@link TestWebhookCommandOutput} for command's `response` shape.
 * @see {@link ConversationsAdminClientResolvedConfig | config} for ConversationsAdminClient's `config` shape.
 *
 * @throws {@link WebhookNotFoundException} (client fault)
 *  The company has no webhook with this id.
 *
 * @throws {@link ValidationException} (client fault)
 *  A standard error for input validation failures.
 * This should be thrown by services when a member of the input structure
 * falls outside of the modeled or documented constraints.
 *
 * @throws {@link UnauthorizedException} (client fault)
 *  The call carries no credential, an expired one, or one that doesn't verify. The answer has the header
 * `WWW-Authenticate: Bearer`. Get a fresh token and repeat.
 *
 * @throws {@link ForbiddenException} (client fault)
 *  The caller is known, but may not do this: its type isn't admitted to the operation, its credential lacks the scope,
 * `userId` is somebody else's, or the acting user lacks membership or role.
 *
 * @throws {@link RateLimitExceededException} (client fault)
 *  Too many calls: one of the operation's windows for this type of caller is full. The headers say which one and for
 * how long. The refused call counts in no window.
 *
 * @throws {@link InternalServerException} (server fault)
 *  Something went wrong inside the service. Nothing was changed. The answer's `X-Request-Id` finds the cause in the
 * service's log.
 *
 * @throws {@link ServiceUnavailableException} (server fault)
 *  Something that the operation needs can't be reached, or isn't configured, or the service is starting or stopping.
 * Nothing was changed: the call may be repeated.
 *
 * @throws {@link ConversationsAdminServiceException}
 * <p>Base exception class for all service exceptions from ConversationsAdmin service.</p>
 *
 *
 * @example It works
 * ```javascript
 * //
 * const input = {
 *   webhookId: "0190f3a2c1d87a4e9b3c5d7e8f9a0b1c"
 * };
 * const command = new TestWebhookCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   delivered: true,
 *   milliseconds: 38,
 *   status: 204
 * }
 * *\/
 * ```
 *
 * @example Nobody listens there
 * ```javascript
 * //
 * const input = {
 *   webhookId: "0190f3a2c1d87a4e9b3c5d7e8f9a0b1c"
 * };
 * const command = new TestWebhookCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   delivered: false,
 *   error: "The connection was refused (ECONNREFUSED).",
 *   milliseconds: 4
 * }
 * *\/
 * ```
 *
 * @public
 */
export class TestWebhookCommand extends commandClass<
    TestWebhookCommandInput,
    TestWebhookCommandOutput,
    ConversationsAdminClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsAdminClient", "TestWebhookCommand", TestWebhook$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: TestWebhookInput;
      output: TestWebhookOutput;
    };
    sdk: {
      input: TestWebhookCommandInput;
      output: TestWebhookCommandOutput;
    };
  };
}
