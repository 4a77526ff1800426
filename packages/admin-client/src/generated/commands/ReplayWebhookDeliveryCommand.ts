// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type {
  ConversationsAdminClientResolvedConfig,
  ServiceInputTypes,
  ServiceOutputTypes,
} from "../ConversationsAdminClient";
import type { ReplayWebhookDeliveryInput, ReplayWebhookDeliveryOutput } from "../models/models_0";
import { ReplayWebhookDelivery$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link ReplayWebhookDeliveryCommand}.
 */
export interface ReplayWebhookDeliveryCommandInput extends ReplayWebhookDeliveryInput {}
/**
 * @public
 *
 * The output of {@link ReplayWebhookDeliveryCommand}.
 */
export interface ReplayWebhookDeliveryCommandOutput extends ReplayWebhookDeliveryOutput, __MetadataBearer {}

/**
 * Sends an event to a webhook again: a new delivery of the same event, with the same `id` in the envelope.
 *
 * It may have been delivered before or have failed, but not be on its way. The new delivery is sent in its place in
 * the order of the channel, before later events that wait, once the webhook is enabled.
 *
 * - `WebhookNotFoundException`: the company has no such webhook.
 * - `WebhookDeliveryNotFoundException`: the webhook has no such delivery.
 * - `WebhookDeliveryNotReplayableException`: the event is on its way to the webhook, or it isn't kept any more.
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
 * import { ConversationsAdminClient, ReplayWebhookDeliveryCommand } from "@wildix/xbees-conversations-admin-client"; // ES Modules import
 * // const { ConversationsAdminClient, ReplayWebhookDeliveryCommand } = require("@wildix/xbees-conversations-admin-client"); // CommonJS import
 * // import type { ConversationsAdminClientConfig } from "@wildix/xbees-conversations-admin-client";
 * const config = {}; // type is ConversationsAdminClientConfig
 * const client = new ConversationsAdminClient(config);
 * const input = { // ReplayWebhookDeliveryInput
 *   webhookId: "STRING_VALUE", // required
 *   idempotencyToken: "STRING_VALUE",
 *   deliveryId: "STRING_VALUE", // required
 * };
 * const command = new ReplayWebhookDeliveryCommand(input);
 * const response = await client.send(command);
 * // { // ReplayWebhookDeliveryOutput
 * //   delivery: { // WebhookDelivery
 * //     deliveryId: "STRING_VALUE", // required
 * //     eventId: "STRING_VALUE", // required
 * //     eventType: "chat:channel:created" || "chat:message:new" || "chat:message:updated" || "chat:message:deleted" || "chat:message:pinned" || "chat:message:unpinned" || "chat:message:reaction:new" || "chat:message:reaction:deleted" || "chat:message:action" || "chat:channel:updated" || "chat:channel:deleted" || "chat:channel:assigned" || "chat:member:added" || "chat:member:removed" || "chat:channel:read" || "chat:typing:start" || "chat:typing:stop", // required
 * //     channelId: "STRING_VALUE", // required
 * //     state: "pending" || "delivered" || "failed", // required
 * //     replay: Number("int"), // required
 * //     attempts: Number("int"), // required
 * //     lastStatus: Number("int"),
 * //     lastError: "STRING_VALUE",
 * //     lastAttemptAt: "STRING_VALUE",
 * //     nextAttemptAt: "STRING_VALUE",
 * //     createdAt: "STRING_VALUE", // required
 * //     finishedAt: "STRING_VALUE",
 * //     replayedAt: "STRING_VALUE",
 * //   },
 * // };
 *
 * ```
 *
 * @param ReplayWebhookDeliveryCommandInput - {@link ReplayWebhookDeliveryCommandInput}
 * @returns {@link ReplayWebhookDeliveryCommandOutput}
 * @see {@link ReplayWebhookDeliveryCommandInput} for command's `input` shape.
 * @see {@link ReplayWebhookDeliveryCommandOutput} for command's `response` shape.
 * @see {@link ConversationsAdminClientResolvedConfig | config} for ConversationsAdminClient's `config` shape.
 *
 * @throws {@link IdempotencyConflictException} (client fault)
 *  The `Idempotency-Key` was used within 24 hours for the same operation with another input. Use a fresh key.
 *
 * @throws {@link WebhookDeliveryNotFoundException} (client fault)
 *  The webhook has no delivery with this id, or it ended so long ago that it isn't kept any more.
 *
 * @throws {@link WebhookDeliveryNotReplayableException} (client fault)
 *  The delivery can't be sent again: it is still on its way, or its event isn't kept any more.
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
 * @example Send an event once more
 * ```javascript
 * //
 * const input = {
 *   deliveryId: "019cae0c6e3f7d4a9b5c7f8e0a2d3c49",
 *   webhookId: "019cae0a4c1d7b2e9f3a5d6c8e0b1a27"
 * };
 * const command = new ReplayWebhookDeliveryCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   delivery: {
 *     attempts: 0,
 *     channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63",
 *     createdAt: "2026-03-02T09:15:00.120Z",
 *     deliveryId: "019cae0e8a5b7f6c9d7e9b0a2c4f5e61",
 *     eventId: "019cadd5b5b07b418c3ea95d20f7b6e4",
 *     eventType: "chat:message:new",
 *     replay: 1,
 *     state: "pending"
 *   }
 * }
 * *\/
 * ```
 *
 * @public
 */
export class ReplayWebhookDeliveryCommand extends commandClass<
    ReplayWebhookDeliveryCommandInput,
    ReplayWebhookDeliveryCommandOutput,
    ConversationsAdminClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsAdminClient", "ReplayWebhookDeliveryCommand", ReplayWebhookDelivery$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: ReplayWebhookDeliveryInput;
      output: ReplayWebhookDeliveryOutput;
    };
    sdk: {
      input: ReplayWebhookDeliveryCommandInput;
      output: ReplayWebhookDeliveryCommandOutput;
    };
  };
}
