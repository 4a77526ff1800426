// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type {
  ConversationsAdminClientResolvedConfig,
  ServiceInputTypes,
  ServiceOutputTypes,
} from "../ConversationsAdminClient";
import type { ReplayFailedWebhookDeliveriesInput, ReplayFailedWebhookDeliveriesOutput } from "../models/models_0";
import { ReplayFailedWebhookDeliveries$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link ReplayFailedWebhookDeliveriesCommand}.
 */
export interface ReplayFailedWebhookDeliveriesCommandInput extends ReplayFailedWebhookDeliveriesInput {}
/**
 * @public
 *
 * The output of {@link ReplayFailedWebhookDeliveriesCommand}.
 */
export interface ReplayFailedWebhookDeliveriesCommandOutput extends ReplayFailedWebhookDeliveriesOutput, __MetadataBearer {}

/**
 * Sends all events to a webhook again whose deliveries have failed since a time, in their order.
 *
 * Each failed delivery is replayed once: a second call passes over what the first has replayed, unless it has failed
 * again. One call replays up to 1,000; while `more` is `true`, call again. Events that aren't kept any more are
 * counted in `forgotten`, and passed over from then on.
 *
 * - `WebhookNotFoundException`: the company has no such webhook.
 * - `ValidationException`: `since` isn't a date, or it is in the future.
 * - `IdempotencyConflictException`: the key was used within 24 hours for another input.
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
 * import { ConversationsAdminClient, ReplayFailedWebhookDeliveriesCommand } from "@wildix/xbees-conversations-admin-client"; // ES Modules import
 * // const { ConversationsAdminClient, ReplayFailedWebhookDeliveriesCommand } = require("@wildix/xbees-conversations-admin-client"); // CommonJS import
 * // import type { ConversationsAdminClientConfig } from "@wildix/xbees-conversations-admin-client";
 * const config = {}; // type is ConversationsAdminClientConfig
 * const client = new ConversationsAdminClient(config);
 * const input = { // ReplayFailedWebhookDeliveriesInput
 *   webhookId: "STRING_VALUE", // required
 *   idempotencyToken: "STRING_VALUE",
 *   since: "STRING_VALUE", // required
 * };
 * const command = new ReplayFailedWebhookDeliveriesCommand(input);
 * const response = await client.send(command);
 * // { // ReplayFailedWebhookDeliveriesOutput
 * //   replayed: Number("int"), // required
 * //   forgotten: Number("int"), // required
 * //   more: true || false, // required
 * // };
 *
 * ```
 *
 * @param ReplayFailedWebhookDeliveriesCommandInput - {@link ReplayFailedWebhookDeliveriesCommandInput}
 * @returns {@link ReplayFailedWebhookDeliveriesCommandOutput}
 * @see {@link ReplayFailedWebhookDeliveriesCommandInput} for command's `input` shape.
 * @see {@link ReplayFailedWebhookDeliveriesCommandOutput} for command's `response` shape.
 * @see {@link ConversationsAdminClientResolvedConfig | config} for ConversationsAdminClient's `config` shape.
 *
 * @throws {@link IdempotencyConflictException} (client fault)
 *  The `Idempotency-Key` was used within 24 hours for the same operation with another input. Use a fresh key.
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
 * @example The receiver was away since nine o'clock
 * ```javascript
 * //
 * const input = {
 *   idempotencyToken: "a3b7d7a0-6a52-4b0e-8d49-6c8f8e6b9e0d",
 *   since: "2026-03-02T09:00:00Z",
 *   webhookId: "0190f3a2c1d87a4e9b3c5d7e8f9a0b1c"
 * };
 * const command = new ReplayFailedWebhookDeliveriesCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   forgotten: 0,
 *   more: false,
 *   replayed: 214
 * }
 * *\/
 * ```
 *
 * @public
 */
export class ReplayFailedWebhookDeliveriesCommand extends commandClass<
    ReplayFailedWebhookDeliveriesCommandInput,
    ReplayFailedWebhookDeliveriesCommandOutput,
    ConversationsAdminClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsAdminClient", "ReplayFailedWebhookDeliveriesCommand", ReplayFailedWebhookDeliveries$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: ReplayFailedWebhookDeliveriesInput;
      output: ReplayFailedWebhookDeliveriesOutput;
    };
    sdk: {
      input: ReplayFailedWebhookDeliveriesCommandInput;
      output: ReplayFailedWebhookDeliveriesCommandOutput;
    };
  };
}
