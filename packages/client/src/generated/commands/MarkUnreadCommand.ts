// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import type { MarkUnreadInput, MarkUnreadOutput } from "../models/models_0";
import { MarkUnread$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link MarkUnreadCommand}.
 */
export interface MarkUnreadCommandInput extends MarkUnreadInput {}
/**
 * @public
 *
 * The output of {@link MarkUnreadCommand}.
 */
export interface MarkUnreadCommandOutput extends MarkUnreadOutput, __MetadataBearer {}

/**
 * Marks the channel as unread in the acting user's inbox, from a message on.
 *
 * The mark is the user's own reminder: what the user has read, and what others see of it, stays. Without `messageId`
 * the mark is at the last message; a channel without messages is marked without one. Idempotent: marking again at the
 * same message changes nothing. At another message the mark moves there and counts as set anew; it needs no further
 * room. MarkRead clears it; so do leaving the channel and its deletion.
 *
 * A user has at most 100 channels marked. One more is refused, or with `force` takes the place of the oldest mark. Two
 * calls at once never pass the limit.
 *
 * A deleted message will do as `messageId`. Members only, guests in their kite channels included; a company caller
 * names the user in `userId`.
 *
 * - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
 * - `ForbiddenException`: the acting user can read the (public) channel but isn't a member of it.
 * - `ValidationException`: `messageId` isn't a message of this channel; a company caller gave no `userId`, or one that
 *   the company doesn't know.
 * - `MarkUnreadChannelsLimitReachedException`: 100 other channels are marked, and `force` isn't `true`.
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
 * - `messaging:MarkUnread`
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, MarkUnreadCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, MarkUnreadCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // MarkUnreadInput
 *   channelId: "STRING_VALUE", // required
 *   userId: "STRING_VALUE",
 *   messageId: "STRING_VALUE",
 *   force: true || false,
 * };
 * const command = new MarkUnreadCommand(input);
 * const response = await client.send(command);
 * // {};
 *
 * ```
 *
 * @param MarkUnreadCommandInput - {@link MarkUnreadCommandInput}
 * @returns {@link MarkUnreadCommandOutput}
 * @see {@link MarkUnreadCommandInput} for command's `input` shape.
 * @see {@link MarkUnreadCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
 *
 * @throws {@link ChannelNotFoundException} (client fault)
 *  The channel doesn't exist, or the caller may not see it: it is another company's, or it is private and the acting
 * user is not a member. The two can't be told apart.
 *
 * @throws {@link MarkUnreadChannelsLimitReachedException} (client fault)
 *  The user has 100 channels marked as unread. Clear one with MarkRead, or call with `force`, which drops the oldest
 * mark.
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
 * @example To look at it again later
 * ```javascript
 * //
 * const input = {
 *   channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63"
 * };
 * const command = new MarkUnreadCommand(input);
 * const response = await client.send(command);
 * /* response is
 * { /* empty *\/ }
 * *\/
 * ```
 *
 * @example A hundred channels are marked
 * ```javascript
 * //
 * const input = {
 *   channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63"
 * };
 * const command = new MarkUnreadCommand(input);
 * const response = await client.send(command);
 * /* response is
 * { /* metadata only *\/ }
 * *\/
 * ```
 *
 * @public
 */
export class MarkUnreadCommand extends commandClass<
    MarkUnreadCommandInput,
    MarkUnreadCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsClient", "MarkUnreadCommand", MarkUnread$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: MarkUnreadInput;
      output: {};
    };
    sdk: {
      input: MarkUnreadCommandInput;
      output: MarkUnreadCommandOutput;
    };
  };
}
