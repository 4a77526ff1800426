// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type {
  ConversationsAdminClientResolvedConfig,
  ServiceInputTypes,
  ServiceOutputTypes,
} from "../ConversationsAdminClient";
import type { EnableWebhookInput, EnableWebhookOutput } from "../models/models_0";
import { EnableWebhook$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link EnableWebhookCommand}.
 */
export interface EnableWebhookCommandInput extends EnableWebhookInput {}
/**
 * @public
 *
 * The output of {@link EnableWebhookCommand}.
 */
export interface EnableWebhookCommandOutput extends EnableWebhookOutput, __MetadataBearer {}

/**
 * Lets deliveries to a disabled webhook go on where they stopped.
 *
 * The events since then are sent, as far as the service still keeps them (for a week unless it is set otherwise). One
 * that is enabled stays so.
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
 * import { ConversationsAdminClient, EnableWebhookCommand } from "@wildix/xbees-conversations-admin-client"; // ES Modules import
 * // const { ConversationsAdminClient, EnableWebhookCommand } = require("@wildix/xbees-conversations-admin-client"); // CommonJS import
 * // import type { ConversationsAdminClientConfig } from "@wildix/xbees-conversations-admin-client";
 * const config = {}; // type is ConversationsAdminClientConfig
 * const client = new ConversationsAdminClient(config);
 * const input = { // EnableWebhookInput
 *   webhookId: "STRING_VALUE", // required
 * };
 * const command = new EnableWebhookCommand(input);
 * const response = await client.send(command);
 * // { // EnableWebhookOutput
 * //   webhook: { // Webhook
 * //     webhookId: "STRING_VALUE", // required
 * //     url: "STRING_VALUE", // required
 * //     description: "STRING_VALUE",
 * //     eventTypes: [ // WebhookEventTypesList
 * //       "chat:channel:created" || "chat:message:new" || "chat:message:updated" || "chat:message:deleted" || "chat:message:pinned" || "chat:message:unpinned" || "chat:message:reaction:new" || "chat:message:reaction:deleted" || "chat:message:action" || "chat:channel:updated" || "chat:channel:deleted" || "chat:channel:assigned" || "chat:member:added" || "chat:member:removed" || "chat:channel:read" || "chat:typing:start" || "chat:typing:stop",
 * //     ],
 * //     botId: "STRING_VALUE",
 * //     state: "enabled" || "disabled", // required
 * //     disabledReason: "STRING_VALUE",
 * //     failingSince: "STRING_VALUE",
 * //     previousSecretUntil: "STRING_VALUE",
 * //     createdAt: "STRING_VALUE", // required
 * //     updatedAt: "STRING_VALUE", // required
 * //   },
 * // };
 *
 * ```
 *
 * @param EnableWebhookCommandInput - {@link EnableWebhookCommandInput}
 * @returns {@link EnableWebhookCommandOutput}
 * @see {@link EnableWebhookCommandInput} for command's `input` shape.
 * @see {@link EnableWebhookCommandOutput} for command's `response` shape.
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
 * @example Send again
 * ```javascript
 * //
 * const input = {
 *   webhookId: "019cae0a4c1d7b2e9f3a5d6c8e0b1a27"
 * };
 * const command = new EnableWebhookCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   webhook: {
 *     createdAt: "2026-03-02T08:00:00.000Z",
 *     eventTypes: [
 *       "chat:message:new"
 *     ],
 *     state: "enabled",
 *     updatedAt: "2026-03-02T08:00:00.000Z",
 *     url: "https://hooks.example.com/chat",
 *     webhookId: "019cae0a4c1d7b2e9f3a5d6c8e0b1a27"
 *   }
 * }
 * *\/
 * ```
 *
 * @public
 */
export class EnableWebhookCommand extends commandClass<
    EnableWebhookCommandInput,
    EnableWebhookCommandOutput,
    ConversationsAdminClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsAdminClient", "EnableWebhookCommand", EnableWebhook$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: EnableWebhookInput;
      output: EnableWebhookOutput;
    };
    sdk: {
      input: EnableWebhookCommandInput;
      output: EnableWebhookCommandOutput;
    };
  };
}
