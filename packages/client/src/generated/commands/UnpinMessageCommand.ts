// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import type { UnpinMessageInput, UnpinMessageOutput } from "../models/models_0";
import { UnpinMessage$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link UnpinMessageCommand}.
 */
export interface UnpinMessageCommandInput extends UnpinMessageInput {}
/**
 * @public
 *
 * The output of {@link UnpinMessageCommand}.
 */
export interface UnpinMessageCommandOutput extends UnpinMessageOutput, __MetadataBearer {}

/**
 * Takes a message off the pinned messages of its channel.
 *
 * Every member may, whoever pinned it. Idempotent: a message that isn't pinned, whose pin has expired, or that was
 * deleted gets the same empty answer. Unpinning writes a `message_unpinned` system message unless `silent`; an
 * expiring pin writes none. A company caller names the user in `userId`.
 *
 * - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
 * - `MessageNotFoundException`: the channel has no such message.
 * - `ForbiddenException`: the acting user can read the (public) channel but isn't a member of it.
 * - `ValidationException`: a company caller gave no `userId`, or one that the company doesn't know.
 *
 * ### Rate Limits
 *
 * | Authorization | Period | Requests |
 * | --- | --- | --- |
 * | `XBS` | 10 seconds | 10 |
 * | `XBS` | 1 hour | 600 |
 * | `PBX` | 10 seconds | 30 |
 * | `PBX` | 1 hour | 1800 |
 * | `XBS_BOT` | 10 seconds | 30 |
 * | `XBS_BOT` | 1 hour | 1800 |
 *
 * ### Allowed Auth Scopes
 *
 * - `messaging:UnpinMessage`
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, UnpinMessageCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, UnpinMessageCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // UnpinMessageInput
 *   channelId: "STRING_VALUE", // required
 *   messageId: "STRING_VALUE", // required
 *   userId: "STRING_VALUE",
 *   silent: true || false,
 * };
 * const command = new UnpinMessageCommand(input);
 * const response = await client.send(command);
 * // {};
 *
 * ```
 *
 * @param UnpinMessageCommandInput - {@link UnpinMessageCommandInput}
 * @returns {@link UnpinMessageCommandOutput}
 * @see {@link UnpinMessageCommandInput} for command's `input` shape.
 * @see {@link UnpinMessageCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
 *
 * @throws {@link ChannelNotFoundException} (client fault)
 *  The channel doesn't exist, or the caller may not see it: it is another company's, or it is private and the acting
 * user is not a member. The two can't be told apart.
 *
 * @throws {@link MessageNotFoundException} (client fault)
 *  The channel has no such message; or it was deleted, or is a system message, and the operation works on neither.
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
 * @example Unpin a message
 * ```javascript
 * //
 * const input = {
 *   channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63",
 *   messageId: "019cadd456987d2f9a0c4e8b6d13f572"
 * };
 * const command = new UnpinMessageCommand(input);
 * const response = await client.send(command);
 * /* response is
 * { /* empty *\/ }
 * *\/
 * ```
 *
 * @public
 */
export class UnpinMessageCommand extends commandClass<
    UnpinMessageCommandInput,
    UnpinMessageCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsClient", "UnpinMessageCommand", UnpinMessage$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: UnpinMessageInput;
      output: {};
    };
    sdk: {
      input: UnpinMessageCommandInput;
      output: UnpinMessageCommandOutput;
    };
  };
}
