// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import type { ListMessageReactionsInput, ListMessageReactionsOutput } from "../models/models_0";
import { ListMessageReactions$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link ListMessageReactionsCommand}.
 */
export interface ListMessageReactionsCommandInput extends ListMessageReactionsInput {}
/**
 * @public
 *
 * The output of {@link ListMessageReactionsCommand}.
 */
export interface ListMessageReactionsCommandOutput extends ListMessageReactionsOutput, __MetadataBearer {}

/**
 * Lists the reactions to a message, oldest first; reactions of the same instant go by user id, then by type.
 *
 * Whoever has access to the channel may list them: its members and, where the channel's `access` is `public`, every
 * user of its company. A company caller without `userId` may list those of every channel of its company.
 *
 * A message without reactions gives an empty list, and so does a deleted one, for its reactions went with its content.
 * An `offset` past the end gives an empty list too. The message itself already carries `reactionCounts` and its first
 * ten `reactions`: this operation is for all the others.
 *
 * - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
 * - `MessageNotFoundException`: the channel has no such message.
 * - `ValidationException`: `limit` or `offset` is out of bounds, or the company knows no such `userId`.
 *
 * ### Rate Limits
 *
 * | Authorization | Period | Requests |
 * | --- | --- | --- |
 * | `XBS` | 1 minute | 20 |
 * | `XBS` | 1 hour | 600 |
 * | `PBX` | 1 minute | 60 |
 * | `PBX` | 1 hour | 1800 |
 * | `XBS_BOT` | 1 minute | 60 |
 * | `XBS_BOT` | 1 hour | 1800 |
 *
 * ### Allowed Auth Scopes
 *
 * - `messaging:ListMessageReactions`
 * - `messaging:read`
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, ListMessageReactionsCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, ListMessageReactionsCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // ListMessageReactionsInput
 *   channelId: "STRING_VALUE", // required
 *   messageId: "STRING_VALUE", // required
 *   userId: "STRING_VALUE",
 *   limit: Number("int"),
 *   offset: Number("int"),
 * };
 * const command = new ListMessageReactionsCommand(input);
 * const response = await client.send(command);
 * // { // ListMessageReactionsOutput
 * //   reactions: [ // MessageReactionsList // required
 * //     { // MessageReaction
 * //       type: "thumbsup" || "clap" || "slightly_smiling_face" || "smiley" || "heart" || "eyes" || "white_check_mark" || "confused" || "thumbsdown", // required
 * //       user: { // User
 * //         id: "STRING_VALUE", // required
 * //         name: "STRING_VALUE",
 * //         email: "STRING_VALUE",
 * //         phone: "STRING_VALUE",
 * //         picture: "STRING_VALUE",
 * //         locale: "STRING_VALUE",
 * //         timeZone: "STRING_VALUE",
 * //         company: "STRING_VALUE",
 * //         bot: true || false,
 * //         pbxDomain: "STRING_VALUE",
 * //         pbxPort: "STRING_VALUE",
 * //         pbxExtension: "STRING_VALUE",
 * //         pbxSerial: "STRING_VALUE",
 * //         pbxUserId: "STRING_VALUE",
 * //         createdAt: "STRING_VALUE",
 * //         updatedAt: "STRING_VALUE",
 * //         pbxGroupId: "STRING_VALUE",
 * //       },
 * //       createdAt: "STRING_VALUE", // required
 * //     },
 * //   ],
 * // };
 *
 * ```
 *
 * @param ListMessageReactionsCommandInput - {@link ListMessageReactionsCommandInput}
 * @returns {@link ListMessageReactionsCommandOutput}
 * @see {@link ListMessageReactionsCommandInput} for command's `input` shape.
 * @see {@link ListMessageReactionsCommandOutput} for command's `response` shape.
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
 * @example The reactions to a message
 * ```javascript
 * //
 * const input = {
 *   channelId: "7d0f6f0e-3c59-4b9e-9d5e-6f4a1c2b8e10",
 *   messageId: "0190f3a27c4e7b5d8a1e6c3f9b2d4e70"
 * };
 * const command = new ListMessageReactionsCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   reactions: [
 *     {
 *       createdAt: "2026-03-02T09:15:04.120Z",
 *       type: "thumbsup",
 *       user: {
 *         email: "bob@example.com",
 *         id: "b0b4k7m2x9q1",
 *         name: "Bob Reed"
 *       }
 *     },
 *     {
 *       createdAt: "2026-03-02T09:15:37.802Z",
 *       type: "heart",
 *       user: {
 *         email: "carol@example.com",
 *         id: "car0l5t8w3z6",
 *         name: "Carol Lind"
 *       }
 *     }
 *   ]
 * }
 * *\/
 * ```
 *
 * @example A message that the channel doesn't have
 * ```javascript
 * //
 * const input = {
 *   channelId: "7d0f6f0e-3c59-4b9e-9d5e-6f4a1c2b8e10",
 *   messageId: "0190f3a27c4e7b5d8a1e6c3f9b2d4eff"
 * };
 * const command = new ListMessageReactionsCommand(input);
 * const response = await client.send(command);
 * /* response is
 * { /* metadata only *\/ }
 * *\/
 * ```
 *
 * @public
 */
export class ListMessageReactionsCommand extends commandClass<
    ListMessageReactionsCommandInput,
    ListMessageReactionsCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsClient", "ListMessageReactionsCommand", ListMessageReactions$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: ListMessageReactionsInput;
      output: ListMessageReactionsOutput;
    };
    sdk: {
      input: ListMessageReactionsCommandInput;
      output: ListMessageReactionsCommandOutput;
    };
  };
}
