// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import type { PinChannelInput, PinChannelOutput } from "../models/models_0";
import { PinChannel$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link PinChannelCommand}.
 */
export interface PinChannelCommandInput extends PinChannelInput {}
/**
 * @public
 *
 * The output of {@link PinChannelCommand}.
 */
export interface PinChannelCommandOutput extends PinChannelOutput, __MetadataBearer {}

/**
 * Pins a channel in the acting user's inbox.
 *
 * A pin is the acting user's own: nobody else sees it. At most 10 channels are pinned at a time, also when several
 * calls arrive at once. Where 10 others are pinned already, the call is refused, or, with `force`, the channel pinned
 * longest ago is unpinned to make room.
 *
 * Pinning a channel that is pinned is no error: it keeps its `pinnedAt`, and no other pin goes, whatever `force` says.
 * A pin goes when the user leaves the channel or is removed from it, and when the channel is deleted.
 *
 * It needs membership of the channel. A company caller names the user that pins in `userId`.
 *
 * - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
 * - `ForbiddenException`: the acting user can read the (public) channel but isn't a member of it.
 * - `PinnedChannelsLimitReachedException`: 10 other channels are pinned, and `force` isn't `true`.
 * - `ValidationException`: a company caller gave no `userId`, or one that the company doesn't know.
 *
 * ### Rate Limits
 *
 * None of its own: whoever may call it has the ceiling that the service is configured with, which
 * `RateLimit-Policy` of each answer tells.
 *
 * ### Allowed Auth Scopes
 *
 * - `messaging:PinChannel`
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, PinChannelCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, PinChannelCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // PinChannelInput
 *   channelId: "STRING_VALUE", // required
 *   userId: "STRING_VALUE",
 *   force: true || false,
 * };
 * const command = new PinChannelCommand(input);
 * const response = await client.send(command);
 * // {};
 *
 * ```
 *
 * @param PinChannelCommandInput - {@link PinChannelCommandInput}
 * @returns {@link PinChannelCommandOutput}
 * @see {@link PinChannelCommandInput} for command's `input` shape.
 * @see {@link PinChannelCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
 *
 * @throws {@link ChannelNotFoundException} (client fault)
 *  The channel doesn't exist, or the caller may not see it: it is another company's, or it is private and the acting
 * user is not a member. The two can't be told apart.
 *
 * @throws {@link PinnedChannelsLimitReachedException} (client fault)
 *  The user has 10 pinned channels. Unpin one, or call with `force`, which unpins the oldest.
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
 * @example Pin a channel
 * ```javascript
 * //
 * const input = {
 *   channelId: "7d0f6f0e-3c59-4b9e-9d5e-6f4a1c2b8e10"
 * };
 * const command = new PinChannelCommand(input);
 * const response = await client.send(command);
 * /* response is
 * { /* empty *\/ }
 * *\/
 * ```
 *
 * @example Pin a channel in place of the one pinned longest ago
 * ```javascript
 * //
 * const input = {
 *   channelId: "5b1e4c8a-92d7-4f36-8a0b-c3d2e1f40596",
 *   force: true
 * };
 * const command = new PinChannelCommand(input);
 * const response = await client.send(command);
 * /* response is
 * { /* empty *\/ }
 * *\/
 * ```
 *
 * @example Ten channels are pinned already
 * ```javascript
 * //
 * const input = {
 *   channelId: "5b1e4c8a-92d7-4f36-8a0b-c3d2e1f40596"
 * };
 * const command = new PinChannelCommand(input);
 * const response = await client.send(command);
 * /* response is
 * { /* metadata only *\/ }
 * *\/
 * ```
 *
 * @public
 */
export class PinChannelCommand extends commandClass<
    PinChannelCommandInput,
    PinChannelCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsClient", "PinChannelCommand", PinChannel$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: PinChannelInput;
      output: {};
    };
    sdk: {
      input: PinChannelCommandInput;
      output: PinChannelCommandOutput;
    };
  };
}
