// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import type { GetActionTriggerResultInput, GetActionTriggerResultOutput } from "../models/models_0";
import { GetActionTriggerResult$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link GetActionTriggerResultCommand}.
 */
export interface GetActionTriggerResultCommandInput extends GetActionTriggerResultInput {}
/**
 * @public
 *
 * The output of {@link GetActionTriggerResultCommand}.
 */
export interface GetActionTriggerResultCommandOutput extends GetActionTriggerResultOutput, __MetadataBearer {}

/**
 * Tells what became of a trigger.
 *
 * Whoever triggered the action may ask, also after leaving the channel; so may a company caller without `userId`, for
 * every trigger of its company. Nobody else learns that the trigger exists, the message's author included.
 *
 * The status is `pending` until there is a result, `completed` with the `result` from then on, and `expired` when none
 * came within 10 minutes of the trigger. An expired trigger takes no result any more. A trigger is kept as long as its
 * channel.
 *
 * Asking changes nothing, so it can be repeated until the status is no longer `pending`.
 *
 * - `ActionTriggerNotFoundException`: there is no such trigger, the acting user isn't who triggered it, or its channel
 *   was deleted.
 * - `ValidationException`: the company knows no such `userId`.
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
 * - `messaging:GetActionTriggerResult`
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, GetActionTriggerResultCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, GetActionTriggerResultCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // GetActionTriggerResultInput
 *   userId: "STRING_VALUE",
 *   triggerId: "STRING_VALUE", // required
 * };
 * const command = new GetActionTriggerResultCommand(input);
 * const response = await client.send(command);
 * // { // GetActionTriggerResultOutput
 * //   status: "pending" || "completed" || "expired", // required
 * //   result: "DOCUMENT_VALUE",
 * // };
 *
 * ```
 *
 * @param GetActionTriggerResultCommandInput - {@link GetActionTriggerResultCommandInput}
 * @returns {@link GetActionTriggerResultCommandOutput}
 * @see {@link GetActionTriggerResultCommandInput} for command's `input` shape.
 * @see {@link GetActionTriggerResultCommandOutput} for command's `response` shape.
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
 * @example A trigger that was answered
 * ```javascript
 * //
 * const input = {
 *   triggerId: "0190f3a2c1d87a4e9b3c5d7e8f9a0b1c"
 * };
 * const command = new GetActionTriggerResultCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   result: {
 *     approved: true,
 *     approvedBy: "Ann Weaver"
 *   },
 *   status: "completed"
 * }
 * *\/
 * ```
 *
 * @example A trigger that is still waiting
 * ```javascript
 * //
 * const input = {
 *   triggerId: "0190f3a2d4c37b619d2e8a7f6c5b4d3e"
 * };
 * const command = new GetActionTriggerResultCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   status: "pending"
 * }
 * *\/
 * ```
 *
 * @example A trigger of somebody else, or none
 * ```javascript
 * //
 * const input = {
 *   triggerId: "0190f3a2c1d87a4e9b3c5d7e8f9a0bff"
 * };
 * const command = new GetActionTriggerResultCommand(input);
 * const response = await client.send(command);
 * /* response is
 * { /* metadata only *\/ }
 * *\/
 * ```
 *
 * @public
 */
export class GetActionTriggerResultCommand extends commandClass<
    GetActionTriggerResultCommandInput,
    GetActionTriggerResultCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsClient", "GetActionTriggerResultCommand", GetActionTriggerResult$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: GetActionTriggerResultInput;
      output: GetActionTriggerResultOutput;
    };
    sdk: {
      input: GetActionTriggerResultCommandInput;
      output: GetActionTriggerResultCommandOutput;
    };
  };
}
