// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import type { SendActionTriggerResultInput, SendActionTriggerResultOutput } from "../models/models_0";
import { SendActionTriggerResult$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link SendActionTriggerResultCommand}.
 */
export interface SendActionTriggerResultCommandInput extends SendActionTriggerResultInput {}
/**
 * @public
 *
 * The output of {@link SendActionTriggerResultCommand}.
 */
export interface SendActionTriggerResultCommandOutput extends SendActionTriggerResultOutput, __MetadataBearer {}

/**
 * Answers a trigger: stores the result that whoever pressed the button is waiting for.
 *
 * The bot that wrote the message may answer, and company callers, for messages of every author. A trigger is answered
 * once. Sending the same result again is no error and changes nothing, so a call whose answer was lost can be
 * repeated; another result for an answered trigger is refused, and the first one stays. Of two different results that
 * arrive at once, one is kept and the other refused.
 *
 * - `ActionTriggerNotFoundException`: there is no such trigger, the caller isn't the author of its message, it expired
 *   (10 minutes after it was made), or its channel was deleted.
 * - `ValidationException`: `result` is missing or `null`, or the trigger has another result already.
 *
 * ### Rate Limits
 *
 * | Authorization | Period | Requests |
 * | --- | --- | --- |
 * | `PBX` | 10 seconds | 30 |
 * | `PBX` | 1 hour | 1800 |
 * | `XBS_BOT` | 10 seconds | 30 |
 * | `XBS_BOT` | 1 hour | 1800 |
 *
 * ### Allowed Auth Scopes
 *
 * - `messaging:SendActionTriggerResult`
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, SendActionTriggerResultCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, SendActionTriggerResultCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // SendActionTriggerResultInput
 *   triggerId: "STRING_VALUE", // required
 *   result: "DOCUMENT_VALUE", // required
 * };
 * const command = new SendActionTriggerResultCommand(input);
 * const response = await client.send(command);
 * // {};
 *
 * ```
 *
 * @param SendActionTriggerResultCommandInput - {@link SendActionTriggerResultCommandInput}
 * @returns {@link SendActionTriggerResultCommandOutput}
 * @see {@link SendActionTriggerResultCommandInput} for command's `input` shape.
 * @see {@link SendActionTriggerResultCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
 *
 * @throws {@link ActionTriggerNotFoundException} (client fault)
 *  There is no trigger with this id, or somebody else's.
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
 * @example Answer a trigger
 * ```javascript
 * //
 * const input = {
 *   result: {
 *     approved: true,
 *     approvedBy: "Ann Weaver"
 *   },
 *   triggerId: "0190f3a2c1d87a4e9b3c5d7e8f9a0b1c"
 * };
 * const command = new SendActionTriggerResultCommand(input);
 * const response = await client.send(command);
 * /* response is
 * { /* empty *\/ }
 * *\/
 * ```
 *
 * @example A trigger that expired
 * ```javascript
 * //
 * const input = {
 *   result: {
 *     approved: false
 *   },
 *   triggerId: "0190f39811aa7c3d8e4f5a6b7c8d9e0f"
 * };
 * const command = new SendActionTriggerResultCommand(input);
 * const response = await client.send(command);
 * /* response is
 * { /* metadata only *\/ }
 * *\/
 * ```
 *
 * @public
 */
export class SendActionTriggerResultCommand extends commandClass<
    SendActionTriggerResultCommandInput,
    SendActionTriggerResultCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsClient", "SendActionTriggerResultCommand", SendActionTriggerResult$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: SendActionTriggerResultInput;
      output: {};
    };
    sdk: {
      input: SendActionTriggerResultCommandInput;
      output: SendActionTriggerResultCommandOutput;
    };
  };
}
