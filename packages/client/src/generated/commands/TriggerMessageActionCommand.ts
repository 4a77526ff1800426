// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import type { TriggerMessageActionInput, TriggerMessageActionOutput } from "../models/models_0";
import { TriggerMessageAction$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link TriggerMessageActionCommand}.
 */
export interface TriggerMessageActionCommandInput extends TriggerMessageActionInput {}
/**
 * @public
 *
 * The output of {@link TriggerMessageActionCommand}.
 */
export interface TriggerMessageActionCommandOutput extends TriggerMessageActionOutput, __MetadataBearer {}

/**
 * Triggers a button of a message: tells the message's author that the acting user pressed it, and gives an id under
 * which the author's answer can be asked for.
 *
 * `actionId` has to be the `handler.action.id` of a button in that message that isn't `disabled`. Buttons that open a
 * link or reply with a text have no action and can't be triggered.
 *
 * The call makes a trigger, whose status is `pending`, and sends the event `chat:message:action` to the message's
 * author. The author (a bot) or the company answers with SendActionTriggerResult within 10 minutes; whoever triggered
 * it asks with GetActionTriggerResult. Every call is a press of its own and makes its own trigger, unless it repeats
 * an `Idempotency-Key`: then it gives the `triggerId` of the first, and nothing is sent again.
 *
 * Members of the channel may trigger, guests in their kite channels included. A company caller names the user that
 * presses the button in `userId`.
 *
 * - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
 * - `ForbiddenException`: the acting user can read the (public) channel but isn't a member of it.
 * - `MessageNotFoundException`: the channel has no such message, or it was deleted.
 * - `ValidationException`: the message has no button with that `actionId`, or it is disabled; a company caller gave no
 *   `userId`, or one that the company doesn't know.
 * - `IdempotencyConflictException`: the key was used within 24 hours for another message, action or user.
 *
 * ### Rate Limits
 *
 * | Authorization | Period | Requests |
 * | --- | --- | --- |
 * | `XBS` | 10 seconds | 10 |
 * | `XBS` | 1 hour | 600 |
 * | `XBS_ANONYMOUS` | 10 seconds | 10 |
 * | `XBS_ANONYMOUS` | 1 hour | 600 |
 * | `PBX` | 10 seconds | 30 |
 * | `PBX` | 1 hour | 1800 |
 *
 * ### Allowed Auth Scopes
 *
 * - `messaging:TriggerMessageAction`
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, TriggerMessageActionCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, TriggerMessageActionCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // TriggerMessageActionInput
 *   channelId: "STRING_VALUE", // required
 *   messageId: "STRING_VALUE", // required
 *   userId: "STRING_VALUE",
 *   idempotencyToken: "STRING_VALUE",
 *   actionId: "STRING_VALUE", // required
 * };
 * const command = new TriggerMessageActionCommand(input);
 * const response = await client.send(command);
 * // { // TriggerMessageActionOutput
 * //   triggerId: "STRING_VALUE", // required
 * // };
 *
 * ```
 *
 * @param TriggerMessageActionCommandInput - {@link TriggerMessageActionCommandInput}
 * @returns {@link TriggerMessageActionCommandOutput}
 * @see {@link TriggerMessageActionCommandInput} for command's `input` shape.
 * @see {@link TriggerMessageActionCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
 *
 * @throws {@link ChannelNotFoundException} (client fault)
 *  The channel doesn't exist, or the caller may not see it: it is another company's, or it is private and the acting
 * user is not a member. The two can't be told apart.
 *
 * @throws {@link MessageNotFoundException} (client fault)
 *  The channel has no such message; or it was deleted, or is a system message, and the operation works on neither.
 *
 * @throws {@link IdempotencyConflictException} (client fault)
 *  The `Idempotency-Key` was used within 24 hours for the same operation with another input. Use a fresh key.
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
 * @throws {@link ConversationsServiceException}
 * <p>Base exception class for all service exceptions from Conversations service.</p>
 *
 *
 * @example Press the button whose action is 'order-confirm'
 * ```javascript
 * //
 * const input = {
 *   actionId: "order-confirm",
 *   channelId: "7d0f6f0e-3c59-4b9e-9d5e-6f4a1c2b8e10",
 *   idempotencyToken: "8f14e45f-ceea-467f-a1b2-6d1f0b7c9e21",
 *   messageId: "0190f3a27c4e7b5d8a1e6c3f9b2d4e70"
 * };
 * const command = new TriggerMessageActionCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   triggerId: "0190f3a2c1d87a4e9b3c5d7e8f9a0b1c"
 * }
 * *\/
 * ```
 *
 * @example A message that the channel doesn't have
 * ```javascript
 * //
 * const input = {
 *   actionId: "order-confirm",
 *   channelId: "7d0f6f0e-3c59-4b9e-9d5e-6f4a1c2b8e10",
 *   messageId: "0190f3a27c4e7b5d8a1e6c3f9b2d4eff"
 * };
 * const command = new TriggerMessageActionCommand(input);
 * const response = await client.send(command);
 * /* response is
 * { /* metadata only *\/ }
 * *\/
 * ```
 *
 * @public
 */
export class TriggerMessageActionCommand extends commandClass<
    TriggerMessageActionCommandInput,
    TriggerMessageActionCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsClient", "TriggerMessageActionCommand", TriggerMessageAction$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: TriggerMessageActionInput;
      output: TriggerMessageActionOutput;
    };
    sdk: {
      input: TriggerMessageActionCommandInput;
      output: TriggerMessageActionCommandOutput;
    };
  };
}
