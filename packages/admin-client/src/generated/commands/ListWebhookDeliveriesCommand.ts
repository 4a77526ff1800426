// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type {
  ConversationsAdminClientResolvedConfig,
  ServiceInputTypes,
  ServiceOutputTypes,
} from "../ConversationsAdminClient";
import type { ListWebhookDeliveriesInput, ListWebhookDeliveriesOutput } from "../models/models_0";
import { ListWebhookDeliveries$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link ListWebhookDeliveriesCommand}.
 */
export interface ListWebhookDeliveriesCommandInput extends ListWebhookDeliveriesInput {}
/**
 * @public
 *
 * The output of {@link ListWebhookDeliveriesCommand}.
 */
export interface ListWebhookDeliveriesCommandOutput extends ListWebhookDeliveriesOutput, __MetadataBearer {}

/**
 * Lists the deliveries of a webhook, newest first: what was sent to it, what is still to be sent, and what failed.
 *
 * Each given filter has to fit. A delivery that has ended is kept as long as its event, a week unless the service is set
 * otherwise.
 *
 * - `WebhookNotFoundException`: the company has no such webhook.
 * - `ValidationException`: a filter isn't one of its values; `limit` or `offset` is out of bounds.
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
 * import { ConversationsAdminClient, ListWebhookDeliveriesCommand } from "@wildix/xbees-conversations-admin-client"; // ES Modules import
 * // const { ConversationsAdminClient, ListWebhookDeliveriesCommand } = require("@wildix/xbees-conversations-admin-client"); // CommonJS import
 * // import type { ConversationsAdminClientConfig } from "@wildix/xbees-conversations-admin-client";
 * const config = {}; // type is ConversationsAdminClientConfig
 * const client = new ConversationsAdminClient(config);
 * const input = { // ListWebhookDeliveriesInput
 *   webhookId: "STRING_VALUE", // required
 *   limit: Number("int"),
 *   offset: Number("int"),
 *   state: "pending" || "delivered" || "failed",
 *   eventType: "chat:channel:created" || "chat:message:new" || "chat:message:updated" || "chat:message:deleted" || "chat:message:pinned" || "chat:message:unpinned" || "chat:message:reaction:new" || "chat:message:reaction:deleted" || "chat:message:action" || "chat:channel:updated" || "chat:channel:deleted" || "chat:channel:assigned" || "chat:member:added" || "chat:member:removed" || "chat:channel:read" || "chat:typing:start" || "chat:typing:stop",
 *   channelId: "STRING_VALUE",
 *   since: "STRING_VALUE",
 * };
 * const command = new ListWebhookDeliveriesCommand(input);
 * const response = await client.send(command);
 * // { // ListWebhookDeliveriesOutput
 * //   deliveries: [ // WebhookDeliveriesList // required
 * //     { // WebhookDelivery
 * //       deliveryId: "STRING_VALUE", // required
 * //       eventId: "STRING_VALUE", // required
 * //       eventType: "chat:channel:created" || "chat:message:new" || "chat:message:updated" || "chat:message:deleted" || "chat:message:pinned" || "chat:message:unpinned" || "chat:message:reaction:new" || "chat:message:reaction:deleted" || "chat:message:action" || "chat:channel:updated" || "chat:channel:deleted" || "chat:channel:assigned" || "chat:member:added" || "chat:member:removed" || "chat:channel:read" || "chat:typing:start" || "chat:typing:stop", // required
 * //       channelId: "STRING_VALUE", // required
 * //       state: "pending" || "delivered" || "failed", // required
 * //       replay: Number("int"), // required
 * //       attempts: Number("int"), // required
 * //       lastStatus: Number("int"),
 * //       lastError: "STRING_VALUE",
 * //       lastAttemptAt: "STRING_VALUE",
 * //       nextAttemptAt: "STRING_VALUE",
 * //       createdAt: "STRING_VALUE", // required
 * //       finishedAt: "STRING_VALUE",
 * //       replayedAt: "STRING_VALUE",
 * //     },
 * //   ],
 * // };
 *
 * ```
 *
 * @param ListWebhookDeliveriesCommandInput - {@link ListWebhookDeliveriesCommandInput}
 * @returns {@link ListWebhookDeliveriesCommandOutput}
 * @see {@link ListWebhookDeliveriesCommandInput} for command's `input` shape.
 * @see {@link ListWebhookDeliveriesCommandOutput} for command's `response` shape.
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
 * @example What was set aside
 * ```javascript
 * //
 * const input = {
 *   limit: 1,
 *   state: "failed",
 *   webhookId: "019cae0a4c1d7b2e9f3a5d6c8e0b1a27"
 * };
 * const command = new ListWebhookDeliveriesCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   deliveries: [
 *     {
 *       attempts: 16,
 *       channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63",
 *       createdAt: "2026-03-02T09:15:00.120Z",
 *       deliveryId: "019cae0c6e3f7d4a9b5c7f8e0a2d3c49",
 *       eventId: "019cadd5b5b07b418c3ea95d20f7b6e4",
 *       eventType: "chat:message:new",
 *       lastStatus: 503,
 *       replay: 0,
 *       state: "failed"
 *     }
 *   ]
 * }
 * *\/
 * ```
 *
 * @public
 */
export class ListWebhookDeliveriesCommand extends commandClass<
    ListWebhookDeliveriesCommandInput,
    ListWebhookDeliveriesCommandOutput,
    ConversationsAdminClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsAdminClient", "ListWebhookDeliveriesCommand", ListWebhookDeliveries$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: ListWebhookDeliveriesInput;
      output: ListWebhookDeliveriesOutput;
    };
    sdk: {
      input: ListWebhookDeliveriesCommandInput;
      output: ListWebhookDeliveriesCommandOutput;
    };
  };
}
