// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type {
  ConversationsAdminClientResolvedConfig,
  ServiceInputTypes,
  ServiceOutputTypes,
} from "../ConversationsAdminClient";
import type { CreateWebhookInput, CreateWebhookOutput } from "../models/models_0";
import { CreateWebhook$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link CreateWebhookCommand}.
 */
export interface CreateWebhookCommandInput extends CreateWebhookInput {}
/**
 * @public
 *
 * The output of {@link CreateWebhookCommand}.
 */
export interface CreateWebhookCommandOutput extends CreateWebhookOutput, __MetadataBearer {}

/**
 * Makes a webhook: an address of the company's own, to which the events of its channels are posted.
 *
 * It gets every event that is written from now on, in the order in which each channel changed, and is enabled at once.
 * `eventTypes` narrows it to some kinds of events; `botId` to the channels that a bot is a member of, and then each
 * event carries that `botId`. DescribeEvent of the conversations API documents the events; those about typing are
 * never sent to webhooks.
 *
 * Each event is posted as JSON, and the address has 5 seconds to answer with a status from 200 to 299; redirections
 * aren't followed. What fails is sent again, after 5 seconds at first and 2 hours at the most, for three days, then set
 * aside as a failed delivery that can be replayed. A `Retry-After` (seconds or a date) in the answer that failed makes
 * that wait longer, up to those 2 hours. Until then the later events of its channel wait; other channels go on. An event
 * may arrive more than once, always with the same `id`. A webhook whose address answers 410, or to which nothing at all
 * got through for a day and a half when a delivery is set aside, is disabled, and says why; enabled again, it goes on
 * where it stopped, as far as events are kept. Every request is signed with the secret, which this answer has and
 * no other: `x-signature` is the HMAC-SHA256 of the raw body in hexadecimal digits, whose key is the secret as it is
 * written, and `webhook-id`, `webhook-timestamp` and `webhook-signature` are as Standard Webhooks has them.
 *
 * A company has at most 50 webhooks, also when several calls arrive at once.
 *
 * - `ValidationException`: `url` isn't an address that the service would post to; `eventTypes` names an event about
 *   typing; `botId` is no bot of the company.
 * - `WebhooksLimitReachedException`: the company has 50 webhooks.
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
 * import { ConversationsAdminClient, CreateWebhookCommand } from "@wildix/xbees-conversations-admin-client"; // ES Modules import
 * // const { ConversationsAdminClient, CreateWebhookCommand } = require("@wildix/xbees-conversations-admin-client"); // CommonJS import
 * // import type { ConversationsAdminClientConfig } from "@wildix/xbees-conversations-admin-client";
 * const config = {}; // type is ConversationsAdminClientConfig
 * const client = new ConversationsAdminClient(config);
 * const input = { // CreateWebhookInput
 *   url: "STRING_VALUE", // required
 *   description: "STRING_VALUE",
 *   eventTypes: [ // WebhookEventTypesList
 *     "chat:channel:created" || "chat:message:new" || "chat:message:updated" || "chat:message:deleted" || "chat:message:pinned" || "chat:message:unpinned" || "chat:message:reaction:new" || "chat:message:reaction:deleted" || "chat:message:action" || "chat:channel:updated" || "chat:channel:deleted" || "chat:channel:assigned" || "chat:member:added" || "chat:member:removed" || "chat:channel:read" || "chat:typing:start" || "chat:typing:stop",
 *   ],
 *   botId: "STRING_VALUE",
 *   idempotencyToken: "STRING_VALUE",
 * };
 * const command = new CreateWebhookCommand(input);
 * const response = await client.send(command);
 * // { // CreateWebhookOutput
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
 * @param CreateWebhookCommandInput - {@link CreateWebhookCommandInput}
 * @returns {@link CreateWebhookCommandOutput}
 * @see {@link CreateWebhookCommandInput} for command's `input` shape.
 * @see {@link CreateWebhookCommandOutput} for command's `response` shape.
 * @see {@link ConversationsAdminClientResolvedConfig | config} for ConversationsAdminClient's `config` shape.
 *
 * @throws {@link IdempotencyConflictException} (client fault)
 *  The `Idempotency-Key` was used within 24 hours for the same operation with another input. Use a fresh key.
 *
 * @throws {@link WebhooksLimitReachedException} (client fault)
 *  The company has 50 webhooks. Delete one first.
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
 * @example Have every new message posted
 * ```javascript
 * //
 * const input = {
 *   description: "Archive",
 *   eventTypes: [
 *     "chat:message:new"
 *   ],
 *   idempotencyToken: "0f9a8f9e-6f6c-4e07-9d56-6d2f0f6c9a11",
 *   url: "https://hooks.example.com/chat"
 * };
 * const command = new CreateWebhookCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwT2hcN4p0xVg=",
 *   webhook: {
 *     createdAt: "2026-03-02T09:15:00.120Z",
 *     description: "Archive",
 *     eventTypes: [
 *       "chat:message:new"
 *     ],
 *     state: "enabled",
 *     updatedAt: "2026-03-02T09:15:00.120Z",
 *     url: "https://hooks.example.com/chat",
 *     webhookId: "0190f3a2c1d87a4e9b3c5d7e8f9a0b1c"
 *   }
 * }
 * *\/
 * ```
 *
 * @example An address inside of the service's own network
 * ```javascript
 * //
 * const input = {
 *   url: "https://192.168.0.10/chat"
 * };
 * const command = new CreateWebhookCommand(input);
 * const response = await client.send(command);
 * /* response is
 * { /* metadata only *\/ }
 * *\/
 * ```
 *
 * @public
 */
export class CreateWebhookCommand extends commandClass<
    CreateWebhookCommandInput,
    CreateWebhookCommandOutput,
    ConversationsAdminClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsAdminClient", "CreateWebhookCommand", CreateWebhook$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: CreateWebhookInput;
      output: CreateWebhookOutput;
    };
    sdk: {
      input: CreateWebhookCommandInput;
      output: CreateWebhookCommandOutput;
    };
  };
}
