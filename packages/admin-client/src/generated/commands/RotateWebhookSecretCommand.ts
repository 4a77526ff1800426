// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type {
  ConversationsAdminClientResolvedConfig,
  ServiceInputTypes,
  ServiceOutputTypes,
} from "../ConversationsAdminClient";
import type { RotateWebhookSecretInput, RotateWebhookSecretOutput } from "../models/models_0";
import { RotateWebhookSecret$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link RotateWebhookSecretCommand}.
 */
export interface RotateWebhookSecretCommandInput extends RotateWebhookSecretInput {}
/**
 * @public
 *
 * The output of {@link RotateWebhookSecretCommand}.
 */
export interface RotateWebhookSecretCommandOutput extends RotateWebhookSecretOutput, __MetadataBearer {}

/**
 * Gives a webhook a new secret. For a while its requests are signed with both, so that the receiver can be changed
 * without losing any.
 *
 * `webhook-signature` then has two signatures, the new secret's first; `x-signature` has room for one, and stays the old
 * secret's until the overlap is over. Rotating again while the old secret is still good ends the old one at once: two are good at
 * the most.
 *
 * - `WebhookNotFoundException`: the company has no such webhook.
 * - `ValidationException`: `overlapSeconds` isn't from 0 to 604,800 (7 days).
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
 * import { ConversationsAdminClient, RotateWebhookSecretCommand } from "@wildix/xbees-conversations-admin-client"; // ES Modules import
 * // const { ConversationsAdminClient, RotateWebhookSecretCommand } = require("@wildix/xbees-conversations-admin-client"); // CommonJS import
 * // import type { ConversationsAdminClientConfig } from "@wildix/xbees-conversations-admin-client";
 * const config = {}; // type is ConversationsAdminClientConfig
 * const client = new ConversationsAdminClient(config);
 * const input = { // RotateWebhookSecretInput
 *   webhookId: "STRING_VALUE", // required
 *   idempotencyToken: "STRING_VALUE",
 *   overlapSeconds: Number("int"),
 * };
 * const command = new RotateWebhookSecretCommand(input);
 * const response = await client.send(command);
 * // { // RotateWebhookSecretOutput
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
 * //   secret: "STRING_VALUE", // required
 * // };
 *
 * ```
 *
 * @param RotateWebhookSecretCommandInput - {@link RotateWebhookSecretCommandInput}
 * @returns {@link RotateWebhookSecretCommandOutput}
 * @see {@link RotateWebhookSecretCommandInput} for command's `input` shape.
 * @see {@link RotateWebhookSecretCommandOutput} for command's `response` shape.
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
 * @example Replace a secret within an hour
 * ```javascript
 * //
 * const input = {
 *   idempotencyToken: "6f0c8c3a-58fb-4a53-8c41-f0f2d9b2a7c5",
 *   overlapSeconds: 3600,
 *   webhookId: "0190f3a2c1d87a4e9b3c5d7e8f9a0b1c"
 * };
 * const command = new RotateWebhookSecretCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   secret: "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oDMfKQ9r8GKYo=",
 *   webhook: {
 *     createdAt: "2026-03-02T09:15:00.120Z",
 *     previousSecretUntil: "2026-03-02T10:20:00.000Z",
 *     state: "enabled",
 *     updatedAt: "2026-03-02T09:20:00.000Z",
 *     url: "https://hooks.example.com/chat",
 *     webhookId: "0190f3a2c1d87a4e9b3c5d7e8f9a0b1c"
 *   }
 * }
 * *\/
 * ```
 *
 * @public
 */
export class RotateWebhookSecretCommand extends commandClass<
    RotateWebhookSecretCommandInput,
    RotateWebhookSecretCommandOutput,
    ConversationsAdminClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsAdminClient", "RotateWebhookSecretCommand", RotateWebhookSecret$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: RotateWebhookSecretInput;
      output: RotateWebhookSecretOutput;
    };
    sdk: {
      input: RotateWebhookSecretCommandInput;
      output: RotateWebhookSecretCommandOutput;
    };
  };
}
