// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import type { HideChannelInput, HideChannelOutput } from "../models/models_0";
import { HideChannel$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link HideChannelCommand}.
 */
export interface HideChannelCommandInput extends HideChannelInput {}
/**
 * @public
 *
 * The output of {@link HideChannelCommand}.
 */
export interface HideChannelCommandOutput extends HideChannelOutput, __MetadataBearer {}

/**
 * Hides a channel from the acting user's list until ShowChannel, or until the next message that isn't silent.
 *
 * A hidden channel is left out of ListChannels, and of QueryChannels unless hidden ones are asked for; everything else
 * works as before. Nobody else notices. System messages that tell of changes don't bring it back, a message of the
 * user's own does. Idempotent.
 *
 * Members only. A company caller names the user in `userId`.
 *
 * - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
 * - `ForbiddenException`: the acting user can read the (public) channel but isn't a member of it.
 * - `ValidationException`: a company caller gave no `userId`, or one that the company doesn't know.
 *
 * ### Rate Limits
 *
 * | Authorization | Period | Requests |
 * | --- | --- | --- |
 * | `XBS` | 1 minute | 50 |
 * | `XBS` | 1 hour | 600 |
 * | `PBX` | 1 minute | 150 |
 * | `PBX` | 1 hour | 1800 |
 * | `XBS_BOT` | 1 minute | 150 |
 * | `XBS_BOT` | 1 hour | 1800 |
 *
 * ### Allowed Auth Scopes
 *
 * - `messaging:HideChannel`
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, HideChannelCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, HideChannelCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // HideChannelInput
 *   channelId: "STRING_VALUE", // required
 *   userId: "STRING_VALUE",
 * };
 * const command = new HideChannelCommand(input);
 * const response = await client.send(command);
 * // {};
 *
 * ```
 *
 * @param HideChannelCommandInput - {@link HideChannelCommandInput}
 * @returns {@link HideChannelCommandOutput}
 * @see {@link HideChannelCommandInput} for command's `input` shape.
 * @see {@link HideChannelCommandOutput} for command's `response` shape.
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
 * @example Hide a channel until the next message
 * ```javascript
 * //
 * const input = {
 *   channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63"
 * };
 * const command = new HideChannelCommand(input);
 * const response = await client.send(command);
 * /* response is
 * { /* empty *\/ }
 * *\/
 * ```
 *
 * @public
 */
export class HideChannelCommand extends commandClass<
    HideChannelCommandInput,
    HideChannelCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsClient", "HideChannelCommand", HideChannel$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: HideChannelInput;
      output: {};
    };
    sdk: {
      input: HideChannelCommandInput;
      output: HideChannelCommandOutput;
    };
  };
}
