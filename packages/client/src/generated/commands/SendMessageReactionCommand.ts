// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import type { SendMessageReactionInput, SendMessageReactionOutput } from "../models/models_0";
import { SendMessageReaction$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link SendMessageReactionCommand}.
 */
export interface SendMessageReactionCommandInput extends SendMessageReactionInput {}
/**
 * @public
 *
 * The output of {@link SendMessageReactionCommand}.
 */
export interface SendMessageReactionCommandOutput extends SendMessageReactionOutput, __MetadataBearer {}

/**
 * Adds the acting user's reaction to a message.
 *
 * A user has at most one reaction of each type on a message, but may have several of different types. Sending one that
 * is there already changes nothing, keeps its `createdAt`, and is no error; so a call can be repeated safely.
 *
 * Members of the channel may react, also to their own messages, to system messages, and in broadcast channels where
 * only supervisors send. A reaction moves no unread count and brings no hidden channel back. A company caller names
 * the user that reacts in `userId`.
 *
 * A new reaction sends the event `chat:message:reaction:new`; a repeated one sends none.
 *
 * - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
 * - `ForbiddenException`: the acting user can read the (public) channel but isn't a member of it.
 * - `MessageNotFoundException`: the channel has no such message, or it was deleted.
 * - `ValidationException`: `reactionType` is none of the known types; a company caller gave no `userId`, or one that
 *   the company doesn't know.
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
 * - `messaging:SendMessageReaction`
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, SendMessageReactionCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, SendMessageReactionCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // SendMessageReactionInput
 *   channelId: "STRING_VALUE", // required
 *   messageId: "STRING_VALUE", // required
 *   userId: "STRING_VALUE",
 *   reactionType: "thumbsup" || "clap" || "slightly_smiling_face" || "smiley" || "heart" || "eyes" || "white_check_mark" || "confused" || "thumbsdown", // required
 * };
 * const command = new SendMessageReactionCommand(input);
 * const response = await client.send(command);
 * // {};
 *
 * ```
 *
 * @param SendMessageReactionCommandInput - {@link SendMessageReactionCommandInput}
 * @returns {@link SendMessageReactionCommandOutput}
 * @see {@link SendMessageReactionCommandInput} for command's `input` shape.
 * @see {@link SendMessageReactionCommandOutput} for command's `response` shape.
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
 * @example A thumb up
 * ```javascript
 * //
 * const input = {
 *   channelId: "7d0f6f0e-3c59-4b9e-9d5e-6f4a1c2b8e10",
 *   messageId: "0190f3a27c4e7b5d8a1e6c3f9b2d4e70",
 *   reactionType: "thumbsup"
 * };
 * const command = new SendMessageReactionCommand(input);
 * const response = await client.send(command);
 * /* response is
 * { /* empty *\/ }
 * *\/
 * ```
 *
 * @example A channel that doesn't exist or isn't accessible
 * ```javascript
 * //
 * const input = {
 *   channelId: "00000000-0000-4000-8000-000000000000",
 *   messageId: "0190f3a27c4e7b5d8a1e6c3f9b2d4e70",
 *   reactionType: "thumbsup"
 * };
 * const command = new SendMessageReactionCommand(input);
 * const response = await client.send(command);
 * /* response is
 * { /* metadata only *\/ }
 * *\/
 * ```
 *
 * @public
 */
export class SendMessageReactionCommand extends commandClass<
    SendMessageReactionCommandInput,
    SendMessageReactionCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsClient", "SendMessageReactionCommand", SendMessageReaction$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: SendMessageReactionInput;
      output: {};
    };
    sdk: {
      input: SendMessageReactionCommandInput;
      output: SendMessageReactionCommandOutput;
    };
  };
}
