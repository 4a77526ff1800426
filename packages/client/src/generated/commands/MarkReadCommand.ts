// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import type { MarkReadInput, MarkReadOutput } from "../models/models_0";
import { MarkRead$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link MarkReadCommand}.
 */
export interface MarkReadCommandInput extends MarkReadInput {}
/**
 * @public
 *
 * The output of {@link MarkReadCommand}.
 */
export interface MarkReadCommandOutput extends MarkReadOutput, __MetadataBearer {}

/**
 * Marks the channel as read by the acting user, up to a message or to the end.
 *
 * The place up to which the user has read never moves backwards: naming an older message leaves it where it is. In any
 * case the mark set by MarkUnread goes. Idempotent. The other members see the change in ListChannelMembersReadStatus,
 * and an event tells of it.
 *
 * A deleted message will do as `messageId`. Sending a message marks the channel as read by itself. Members only,
 * guests in their kite channels included; a company caller names the user in `userId`.
 *
 * - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
 * - `ForbiddenException`: the acting user can read the (public) channel but isn't a member of it.
 * - `ValidationException`: `messageId` isn't a message of this channel; a company caller gave no `userId`, or one that
 *   the company doesn't know.
 *
 * ### Rate Limits
 *
 * | Authorization | Period | Requests |
 * | --- | --- | --- |
 * | `XBS` | 1 minute | 50 |
 * | `XBS` | 1 hour | 600 |
 * | `XBS_ANONYMOUS` | 1 minute | 50 |
 * | `XBS_ANONYMOUS` | 1 hour | 600 |
 * | `PBX` | 1 minute | 150 |
 * | `PBX` | 1 hour | 1800 |
 * | `XBS_BOT` | 1 minute | 150 |
 * | `XBS_BOT` | 1 hour | 1800 |
 *
 * ### Allowed Auth Scopes
 *
 * - `messaging:MarkRead`
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, MarkReadCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, MarkReadCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // MarkReadInput
 *   channelId: "STRING_VALUE", // required
 *   userId: "STRING_VALUE",
 *   messageId: "STRING_VALUE",
 * };
 * const command = new MarkReadCommand(input);
 * const response = await client.send(command);
 * // {};
 *
 * ```
 *
 * @param MarkReadCommandInput - {@link MarkReadCommandInput}
 * @returns {@link MarkReadCommandOutput}
 * @see {@link MarkReadCommandInput} for command's `input` shape.
 * @see {@link MarkReadCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
 *
 * @throws {@link ChannelNotFoundException} (client fault)
 *  The channel doesn't exist, or the caller may not see it: it is another company's, or it is private and the acting
 * user is not a member. The two can't be told apart.
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
 * @example Up to the end
 * ```javascript
 * //
 * const input = {
 *   channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63"
 * };
 * const command = new MarkReadCommand(input);
 * const response = await client.send(command);
 * /* response is
 * { /* empty *\/ }
 * *\/
 * ```
 *
 * @example Up to a message
 * ```javascript
 * //
 * const input = {
 *   channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63",
 *   messageId: "019cadd456987d2f9a0c4e8b6d13f572"
 * };
 * const command = new MarkReadCommand(input);
 * const response = await client.send(command);
 * /* response is
 * { /* empty *\/ }
 * *\/
 * ```
 *
 * @public
 */
export class MarkReadCommand extends commandClass<
    MarkReadCommandInput,
    MarkReadCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsClient", "MarkReadCommand", MarkRead$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: MarkReadInput;
      output: {};
    };
    sdk: {
      input: MarkReadCommandInput;
      output: MarkReadCommandOutput;
    };
  };
}
