// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import type { TagChannelInput, TagChannelOutput } from "../models/models_0";
import { TagChannel$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link TagChannelCommand}.
 */
export interface TagChannelCommandInput extends TagChannelInput {}
/**
 * @public
 *
 * The output of {@link TagChannelCommand}.
 */
export interface TagChannelCommandOutput extends TagChannelOutput, __MetadataBearer {}

/**
 * Puts one of the acting user's tags on a channel.
 *
 * Tags are the acting user's own: nobody else sees them. A channel may have several. A tag is on at most 100 channels
 * at a time, also when several calls arrive at once. Where it is on 100 others already, the call is refused, or, with
 * `force`, the channel tagged longest ago loses the tag to make room.
 *
 * Tagging a channel with a tag that it has is no error: nothing changes, whatever `force` says. Tags go off when the
 * user leaves the channel or is removed from it, and when the channel is deleted.
 *
 * It needs membership of the channel. A company caller names the user that tags in `userId`.
 *
 * - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
 * - `ForbiddenException`: the acting user can read the (public) channel but isn't a member of it.
 * - `TagNotFoundException`: the acting user has no such tag.
 * - `TaggedChannelsLimitReachedException`: the tag is on 100 other channels, and `force` isn't `true`.
 * - `ValidationException`: a company caller gave no `userId`, or one that the company doesn't know.
 *
 * ### Rate Limits
 *
 * None of its own: whoever may call it has the ceiling that the service is configured with, which
 * `RateLimit-Policy` of each answer tells.
 *
 * ### Allowed Auth Scopes
 *
 * - `messaging:TagChannel`
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, TagChannelCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, TagChannelCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // TagChannelInput
 *   channelId: "STRING_VALUE", // required
 *   userId: "STRING_VALUE",
 *   tagId: "STRING_VALUE", // required
 *   force: true || false,
 * };
 * const command = new TagChannelCommand(input);
 * const response = await client.send(command);
 * // {};
 *
 * ```
 *
 * @param TagChannelCommandInput - {@link TagChannelCommandInput}
 * @returns {@link TagChannelCommandOutput}
 * @see {@link TagChannelCommandInput} for command's `input` shape.
 * @see {@link TagChannelCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
 *
 * @throws {@link ChannelNotFoundException} (client fault)
 *  The channel doesn't exist, or the caller may not see it: it is another company's, or it is private and the acting
 * user is not a member. The two can't be told apart.
 *
 * @throws {@link TagNotFoundException} (client fault)
 *  The user has no tag with this id.
 *
 * @throws {@link TaggedChannelsLimitReachedException} (client fault)
 *  The tag is on 100 channels. Take it off one, or call with `force`, which takes it off the channel that has had it
 * longest.
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
 * @example Tag a channel
 * ```javascript
 * //
 * const input = {
 *   channelId: "7d0f6f0e-3c59-4b9e-9d5e-6f4a1c2b8e10",
 *   tagId: "0190e5b7d2f47c1a9b8e3d4c5f6a7b80"
 * };
 * const command = new TagChannelCommand(input);
 * const response = await client.send(command);
 * /* response is
 * { /* empty *\/ }
 * *\/
 * ```
 *
 * @example The tag is on a hundred channels already
 * ```javascript
 * //
 * const input = {
 *   channelId: "5b1e4c8a-92d7-4f36-8a0b-c3d2e1f40596",
 *   tagId: "0190e5b7d2f47c1a9b8e3d4c5f6a7b80"
 * };
 * const command = new TagChannelCommand(input);
 * const response = await client.send(command);
 * /* response is
 * { /* metadata only *\/ }
 * *\/
 * ```
 *
 * @public
 */
export class TagChannelCommand extends commandClass<
    TagChannelCommandInput,
    TagChannelCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsClient", "TagChannelCommand", TagChannel$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: TagChannelInput;
      output: {};
    };
    sdk: {
      input: TagChannelCommandInput;
      output: TagChannelCommandOutput;
    };
  };
}
