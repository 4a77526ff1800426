// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import type { GetMessageInput, GetMessageOutput } from "../models/models_0";
import { GetMessage$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link GetMessageCommand}.
 */
export interface GetMessageCommandInput extends GetMessageInput {}
/**
 * @public
 *
 * The output of {@link GetMessageCommand}.
 */
export interface GetMessageCommandOutput extends GetMessageOutput, __MetadataBearer {}

/**
 * Gives one message; a deleted one as its tombstone.
 *
 * Whoever has access to the channel may read it.
 *
 * - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
 * - `MessageNotFoundException`: the channel has no such message; one of another channel isn't found either.
 * - `ValidationException`: the company knows no such `userId`.
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
 * - `messaging:GetMessage`
 * - `messaging:read`
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, GetMessageCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, GetMessageCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // GetMessageInput
 *   channelId: "STRING_VALUE", // required
 *   messageId: "STRING_VALUE", // required
 *   userId: "STRING_VALUE",
 * };
 * const command = new GetMessageCommand(input);
 * const response = await client.send(command);
 * // { // GetMessageOutput
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
 * @param GetMessageCommandInput - {@link GetMessageCommandInput}
 * @returns {@link GetMessageCommandOutput}
 * @see {@link GetMessageCommandInput} for command's `input` shape.
 * @see {@link GetMessageCommandOutput} for command's `response` shape.
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
 * @example A message with reactions
 * ```javascript
 * //
 * const input = {
 *   channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63",
 *   messageId: "019cadd456987d2f9a0c4e8b6d13f572"
 * };
 * const command = new GetMessageCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   message: {
 *     channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63",
 *     createdAt: "2026-03-02T09:15:00.120Z",
 *     messageId: "019cadd456987d2f9a0c4e8b6d13f572",
 *     reactionCounts: [
 *       {
 *         count: 1,
 *         type: "thumbsup"
 *       }
 *     ],
 *     reactions: [
 *       {
 *         createdAt: "2026-03-02T09:15:42.000Z",
 *         type: "thumbsup",
 *         user: {
 *           id: "kQ3vX9pLm2Ta",
 *           name: "Ann Baker"
 *         }
 *       }
 *     ],
 *     text: "The plans are in.",
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
 * @example A message that was deleted
 * ```javascript
 * //
 * const input = {
 *   channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63",
 *   messageId: "019cadd5b8807e4d8f1a2b3c4d5e6f70"
 * };
 * const command = new GetMessageCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   message: {
 *     channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63",
 *     createdAt: "2026-03-02T09:16:30.720Z",
 *     deletedAt: "2026-03-02T09:17:04.300Z",
 *     messageId: "019cadd5b8807e4d8f1a2b3c4d5e6f70",
 *     type: "deleted",
 *     user: {
 *       id: "Zt7bR4nWc8Ye",
 *       name: "Bob Miller"
 *     }
 *   }
 * }
 * *\/
 * ```
 *
 * @example A message that the channel doesn't have
 * ```javascript
 * //
 * const input = {
 *   channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63",
 *   messageId: "00000000000070008000000000000000"
 * };
 * const command = new GetMessageCommand(input);
 * const response = await client.send(command);
 * /* response is
 * { /* metadata only *\/ }
 * *\/
 * ```
 *
 * @public
 */
export class GetMessageCommand extends commandClass<
    GetMessageCommandInput,
    GetMessageCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsClient", "GetMessageCommand", GetMessage$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: GetMessageInput;
      output: GetMessageOutput;
    };
    sdk: {
      input: GetMessageCommandInput;
      output: GetMessageCommandOutput;
    };
  };
}
