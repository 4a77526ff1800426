// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import type { SendGiphyInput, SendGiphyOutput } from "../models/models_0";
import { SendGiphy$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link SendGiphyCommand}.
 */
export interface SendGiphyCommandInput extends SendGiphyInput {}
/**
 * @public
 *
 * The output of {@link SendGiphyCommand}.
 */
export interface SendGiphyCommandOutput extends SendGiphyOutput, __MetadataBearer {}

/**
 * Looks a word up with the GIF provider (GIPHY) and sends the picture that it gives as an attachment.
 *
 * What SendMessage says about who may send, reading and typing holds here. The picture is fetched and kept as a file
 * of the channel. Nothing is sent unless all of it works.
 *
 * A repeated `Idempotency-Key` gives the message that was sent, and looks nothing up again.
 *
 * - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
 * - `ForbiddenException`: the acting user can read the (public) channel but isn't a member of it, or isn't a
 *   supervisor of a broadcast channel.
 * - `ValidationException`: `text` is missing, empty or too long, or the provider has no picture for it; a company
 *   caller gave no `userId`, or one that the company doesn't know.
 * - `IdempotencyConflictException`: the key was used within 24 hours with another input.
 * - `ServiceUnavailableException`: no provider is configured, or it doesn't answer.
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
 * - `messaging:SendGiphy`
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, SendGiphyCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, SendGiphyCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // SendGiphyInput
 *   channelId: "STRING_VALUE", // required
 *   userId: "STRING_VALUE",
 *   idempotencyToken: "STRING_VALUE",
 *   text: "STRING_VALUE", // required
 * };
 * const command = new SendGiphyCommand(input);
 * const response = await client.send(command);
 * // { // SendGiphyOutput
 * //   message: { // Message
 * //     text: "STRING_VALUE",
 * //     elements: [ // ElementsList
 * //       { // Element Union: only one key present
 * //         template: { // MessageTemplateConfig
 * //           whatsapp: { // TemplateWithParameters
 * //             name: "STRING_VALUE", // required
 * //             parameters: [ // ListTemplateParameter // required
 * //               { // TemplateParameter
 * //                 name: "STRING_VALUE", // required
 * //                 value: "STRING_VALUE", // required
 * //               },
 * //             ],
 * //           },
 * //         },
 * //         actions: [ // ActionsElementsList
 * //           { // ActionElement Union: only one key present
 * //             button: { // ButtonElement
 * //               text: "STRING_VALUE", // required
 * //               handler: { // ButtonHandler Union: only one key present
 * //                 link: { // ButtonLinkHandler
 * //                   url: "STRING_VALUE", // required
 * //                 },
 * //                 reply: { // ButtonReplyHandler
 * //                   text: "STRING_VALUE",
 * //                 },
 * //                 action: { // ButtonActionHandler
 * //                   id: "STRING_VALUE", // required
 * //                 },
 * //               },
 * //               variant: "contained" || "outlined",
 * //               disabled: true || false,
 * //             },
 * //           },
 * //         ],
 * //       },
 * //     ],
 * //     attachments: [ // MessageAttachmentList
 * //       { // MessageAttachment
 * //         id: "STRING_VALUE", // required
 * //         fsId: "STRING_VALUE", // required
 * //         mime: "STRING_VALUE",
 * //         name: "STRING_VALUE", // required
 * //         size: Number("int"), // required
 * //         width: Number("int"),
 * //         height: Number("int"),
 * //         thumbnail: "STRING_VALUE",
 * //       },
 * //     ],
 * //     quote: { // MessageQuote
 * //       messageId: "STRING_VALUE", // required
 * //       channelId: "STRING_VALUE", // required
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
 * //       text: "STRING_VALUE",
 * //       attachments: [
 * //         {
 * //           id: "STRING_VALUE", // required
 * //           fsId: "STRING_VALUE", // required
 * //           mime: "STRING_VALUE",
 * //           name: "STRING_VALUE", // required
 * //           size: Number("int"), // required
 * //           width: Number("int"),
 * //           height: Number("int"),
 * //           thumbnail: "STRING_VALUE",
 * //         },
 * //       ],
 * //     },
 * //     messageId: "STRING_VALUE", // required
 * //     channelId: "STRING_VALUE", // required
 * //     createdAt: "STRING_VALUE", // required
 * //     user: {
 * //       id: "STRING_VALUE", // required
 * //       name: "STRING_VALUE",
 * //       email: "STRING_VALUE",
 * //       phone: "STRING_VALUE",
 * //       picture: "STRING_VALUE",
 * //       locale: "STRING_VALUE",
 * //       timeZone: "STRING_VALUE",
 * //       company: "STRING_VALUE",
 * //       bot: true || false,
 * //       pbxDomain: "STRING_VALUE",
 * //       pbxPort: "STRING_VALUE",
 * //       pbxExtension: "STRING_VALUE",
 * //       pbxSerial: "STRING_VALUE",
 * //       pbxUserId: "STRING_VALUE",
 * //       createdAt: "STRING_VALUE",
 * //       updatedAt: "STRING_VALUE",
 * //       pbxGroupId: "STRING_VALUE",
 * //     },
 * //     type: "regular" || "system" || "deleted", // required
 * //     event: "STRING_VALUE",
 * //     reactions: [ // MessageReactionsList
 * //       { // MessageReaction
 * //         type: "thumbsup" || "clap" || "slightly_smiling_face" || "smiley" || "heart" || "eyes" || "white_check_mark" || "confused" || "thumbsdown", // required
 * //         user: "<User>", // required
 * //         createdAt: "STRING_VALUE", // required
 * //       },
 * //     ],
 * //     updatedAt: "STRING_VALUE",
 * //     reactionCounts: [ // ReactionCountsList
 * //       { // ReactionCount
 * //         type: "thumbsup" || "clap" || "slightly_smiling_face" || "smiley" || "heart" || "eyes" || "white_check_mark" || "confused" || "thumbsdown", // required
 * //         count: Number("int"), // required
 * //       },
 * //     ],
 * //     pinnedAt: "STRING_VALUE",
 * //     deletedAt: "STRING_VALUE",
 * //   },
 * // };
 *
 * ```
 *
 * @param SendGiphyCommandInput - {@link SendGiphyCommandInput}
 * @returns {@link SendGiphyCommandOutput}
 * @see {@link SendGiphyCommandInput} for command's `input` shape.
 * @see {@link SendGiphyCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
 *
 * @throws {@link ChannelNotFoundException} (client fault)
 *  The channel doesn't exist, or the caller may not see it: it is another company's, or it is private and the acting
 * user is not a member. The two can't be told apart.
 *
 * @throws {@link IdempotencyConflictException} (client fault)
 *  The `Idempotency-Key` was used within 24 hours for the same operation with another input. Use a fresh key.
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
 * @example A picture for a word
 * ```javascript
 * //
 * const input = {
 *   channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63",
 *   text: "harbour"
 * };
 * const command = new SendGiphyCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   message: {
 *     attachments: [
 *       {
 *         fsId: "0190f3a1b2c37d4e8f5a6b7c8d9e0f1a",
 *         height: 270,
 *         id: "0190f3a1b2c37d4e8f5a6b7c8d9e0f1a",
 *         mime: "image/gif",
 *         name: "harbour.gif",
 *         size: 482133,
 *         width: 480
 *       }
 *     ],
 *     channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63",
 *     createdAt: "2026-03-02T09:18:00.000Z",
 *     messageId: "019cadd8a1b27c4d9e6f3a5b7c8d0e1f",
 *     type: "regular",
 *     user: {
 *       id: "Zt7bR4nWc8Ye",
 *       name: "Bob Miller"
 *     }
 *   }
 * }
 * *\/
 * ```
 *
 * @public
 */
export class SendGiphyCommand extends commandClass<
    SendGiphyCommandInput,
    SendGiphyCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsClient", "SendGiphyCommand", SendGiphy$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: SendGiphyInput;
      output: SendGiphyOutput;
    };
    sdk: {
      input: SendGiphyCommandInput;
      output: SendGiphyCommandOutput;
    };
  };
}
