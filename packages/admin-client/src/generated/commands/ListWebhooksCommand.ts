// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type {
  ConversationsAdminClientResolvedConfig,
  ServiceInputTypes,
  ServiceOutputTypes,
} from "../ConversationsAdminClient";
import type { ListWebhooksInput, ListWebhooksOutput } from "../models/models_0";
import { ListWebhooks$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link ListWebhooksCommand}.
 */
export interface ListWebhooksCommandInput extends ListWebhooksInput {}
/**
 * @public
 *
 * The output of {@link ListWebhooksCommand}.
 */
export interface ListWebhooksCommandOutput extends ListWebhooksOutput, __MetadataBearer {}

/**
 * Lists the company's webhooks, newest first, those that are disabled included.
 *
 * Their secrets aren't in it; a company without webhooks has an empty list.
 *
 * - `ValidationException`: `limit` or `offset` is out of bounds.
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
 * import { ConversationsAdminClient, ListWebhooksCommand } from "@wildix/xbees-conversations-admin-client"; // ES Modules import
 * // const { ConversationsAdminClient, ListWebhooksCommand } = require("@wildix/xbees-conversations-admin-client"); // CommonJS import
 * // import type { ConversationsAdminClientConfig } from "@wildix/xbees-conversations-admin-client";
 * const config = {}; // type is ConversationsAdminClientConfig
 * const client = new ConversationsAdminClient(config);
 * const input = { // ListWebhooksInput
 *   limit: Number("int"),
 *   offset: Number("int"),
 * };
 * const command = new ListWebhooksCommand(input);
 * const response = await client.send(command);
 * // { // ListWebhooksOutput
 * //   webhooks: [ // WebhooksList // required
 * //     { // Webhook
 * //       webhookId: "STRING_VALUE", // required
 * //       url: "STRING_VALUE", // required
 * //       description: "STRING_VALUE",
 * //       eventTypes: [ // WebhookEventTypesList
 * //         "chat:channel:created" || "chat:message:new" || "chat:message:updated" || "chat:message:deleted" || "chat:message:pinned" || "chat:message:unpinned" || "chat:message:reaction:new" || "chat:message:reaction:deleted" || "chat:message:action" || "chat:channel:updated" || "chat:channel:deleted" || "chat:channel:assigned" || "chat:member:added" || "chat:member:removed" || "chat:channel:read" || "chat:typing:start" || "chat:typing:stop",
 * //       ],
 * //       botId: "STRING_VALUE",
 * //       state: "enabled" || "disabled", // required
 * //       disabledReason: "STRING_VALUE",
 * //       failingSince: "STRING_VALUE",
 * //       previousSecretUntil: "STRING_VALUE",
 * //       createdAt: "STRING_VALUE", // required
 * //       updatedAt: "STRING_VALUE", // required
 * //     },
 * //   ],
 * // };
 *
 * ```
 *
 * @param ListWebhooksCommandInput - {@link ListWebhooksCommandInput}
 * @returns {@link ListWebhooksCommandOutput}
 * @see {@link ListWebhooksCommandInput} for command's `input` shape.
 * @see {@link ListWebhooksCommandOutput} for command's `response` shape.
 * @see {@link ConversationsAdminClientResolvedConfig | config} for ConversationsAdminClient's `config` shape.
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
 * @example The webhooks of the company
 * ```javascript
 * //
 * const input = { /* empty *\/ };
 * const command = new ListWebhooksCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   webhooks: [
 *     {
 *       createdAt: "2026-03-02T08:00:00.000Z",
 *       eventTypes: [
 *         "chat:message:new"
 *       ],
 *       state: "enabled",
 *       updatedAt: "2026-03-02T08:00:00.000Z",
 *       url: "https://hooks.example.com/chat",
 *       webhookId: "019cae0a4c1d7b2e9f3a5d6c8e0b1a27"
 *     }
 *   ]
 * }
 * *\/
 * ```
 *
 * @public
 */
export class ListWebhooksCommand extends commandClass<
    ListWebhooksCommandInput,
    ListWebhooksCommandOutput,
    ConversationsAdminClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsAdminClient", "ListWebhooksCommand", ListWebhooks$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: ListWebhooksInput;
      output: ListWebhooksOutput;
    };
    sdk: {
      input: ListWebhooksCommandInput;
      output: ListWebhooksCommandOutput;
    };
  };
}
