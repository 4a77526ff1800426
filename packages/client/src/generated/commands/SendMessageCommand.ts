// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import type { SendMessageInput, SendMessageOutput } from "../models/models_0";
import { SendMessage$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link SendMessageCommand}.
 */
export interface SendMessageCommandInput extends SendMessageInput {}
/**
 * @public
 *
 * The output of {@link SendMessageCommand}.
 */
export interface SendMessageCommandOutput extends SendMessageOutput, __MetadataBearer {}

/**
 * Sends a message to a channel.
 *
 * It has at least one of text, elements, attachments and quote: empty lists, and text that is empty or only white
 * space, count as none. Text has up to 10,000 characters; there may be 10 attachments and 10 elements.
 *
 * - Attachments name files that were uploaded to this channel by UploadFile and have arrived; of everything else that
 *   is said about them, what is stored wins.
 * - A quote names a message that the acting user has access to, in this channel or another. Its text, attachments,
 *   author and time are taken from that message as it stands now, whatever the caller says.
 * - `silent` moves no unread count and brings back no hidden channel.
 *
 * Sending marks the channel as read for the sender, ends the sender's typing, and, unless `silent`, brings the channel
 * back where members have hidden it. Members only; where the channel's `broadcast` is `true`, its supervisors only. A
 * company caller names the sender in `userId`.
 *
 * A repeated `Idempotency-Key` gives the message that was sent; nothing is sent twice, also when both calls arrive at
 * once.
 *
 * - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
 * - `ForbiddenException`: the acting user can read the (public) channel but isn't a member of it, or isn't a
 *   supervisor of a broadcast channel.
 * - `ValidationException`: the message is empty, or a part of it too long; an attachment isn't a file of this channel,
 *   or hasn't arrived; the quoted message doesn't exist, was deleted or isn't accessible; a company caller gave no
 *   `userId`, or one that the company doesn't know.
 * - `IdempotencyConflictException`: the key was used within 24 hours with another input.
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
 * - `messaging:SendMessage`
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, SendMessageCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, SendMessageCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // SendMessageInput
 *   channelId: "STRING_VALUE", // required
 *   userId: "STRING_VALUE",
 *   silent: true || false,
 *   idempotencyToken: "STRING_VALUE",
 *   text: "STRING_VALUE",
 *   elements: [ // ElementsList
 *     { // Element Union: only one key present
 *       template: { // MessageTemplateConfig
 *         whatsapp: { // TemplateWithParameters
 *           name: "STRING_VALUE", // required
 *           parameters: [ // ListTemplateParameter // required
 *             { // TemplateParameter
 *               name: "STRING_VALUE", // required
 *               value: "STRING_VALUE", // required
 *             },
 *           ],
 *         },
 *       },
 *       actions: [ // ActionsElementsList
 *         { // ActionElement Union: only one key present
 *           button: { // ButtonElement
 *             text: "STRING_VALUE", // required
 *             handler: { // ButtonHandler Union: only one key present
 *               link: { // ButtonLinkHandler
 *                 url: "STRING_VALUE", // required
 *               },
 *               reply: { // ButtonReplyHandler
 *                 text: "STRING_VALUE",
 *               },
 *               action: { // ButtonActionHandler
 *                 id: "STRING_VALUE", // required
 *               },
 *             },
 *             variant: "contained" || "outlined",
 *             disabled: true || false,
 *           },
 *         },
 *       ],
 *     },
 *   ],
 *   attachments: [ // MessageAttachmentList
 *     { // MessageAttachment
 *       id: "STRING_VALUE", // required
 *       fsId: "STRING_VALUE", // required
 *       mime: "STRING_VALUE",
 *       name: "STRING_VALUE", // required
 *       size: Number("int"), // required
 *       width: Number("int"),
 *       height: Number("int"),
 *       thumbnail: "STRING_VALUE",
 *     },
 *   ],
 *   quote: { // MessageQuote
 *     messageId: "STRING_VALUE", // required
 *     channelId: "STRING_VALUE", // required
 *     user: { // User
 *       id: "STRING_VALUE", // required
 *       name: "STRING_VALUE",
 *       email: "STRING_VALUE",
 *       phone: "STRING_VALUE",
 *       picture: "STRING_VALUE",
 *       locale: "STRING_VALUE",
 *       timeZone: "STRING_VALUE",
 *       company: "STRING_VALUE",
 *       bot: true || false,
 *       pbxDomain: "STRING_VALUE",
 *       pbxPort: "STRING_VALUE",
 *       pbxExtension: "STRING_VALUE",
 *       pbxSerial: "STRING_VALUE",
 *       pbxUserId: "STRING_VALUE",
 *       createdAt: "STRING_VALUE",
 *       updatedAt: "STRING_VALUE",
 *       pbxGroupId: "STRING_VALUE",
 *     },
 *     createdAt: "STRING_VALUE", // required
 *     text: "STRING_VALUE",
 *     attachments: [
 *       {
 *         id: "STRING_VALUE", // required
 *         fsId: "STRING_VALUE", // required
 *         mime: "STRING_VALUE",
 *         name: "STRING_VALUE", // required
 *         size: Number("int"), // required
 *         width: Number("int"),
 *         height: Number("int"),
 *         thumbnail: "STRING_VALUE",
 *       },
 *     ],
 *   },
 * };
 * const command = new SendMessageCommand(input);
 * const response = await client.send(command);
 * // { // SendMessageOutput
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
 * @param SendMessageCommandInput - {@link SendMessageCommandInput}
 * @returns {@link SendMessageCommandOutput}
 * @see {@link SendMessageCommandInput} for command's `input` shape.
 * @see {@link SendMessageCommandOutput} for command's `response` shape.
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
 * @example Send a text
 * ```javascript
 * //
 * const input = {
 *   channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63",
 *   idempotencyToken: "5b0d4a2e-91c7-4f3e-8a65-0c2f7e9d1b48",
 *   text: "The plans are in."
 * };
 * const command = new SendMessageCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   message: {
 *     channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63",
 *     createdAt: "2026-03-02T09:15:00.120Z",
 *     messageId: "019cadd456987d2f9a0c4e8b6d13f572",
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
 * @example Answer a message with a choice of two buttons
 * ```javascript
 * //
 * const input = {
 *   channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63",
 *   elements: [
 *     {
 *       actions: [
 *         {
 *           button: {
 *             handler: {
 *               action: {
 *                 id: "order-confirm"
 *               }
 *             },
 *             text: "Order"
 *           }
 *         },
 *         {
 *           button: {
 *             handler: {
 *               link: {
 *                 url: "https://example.com/plans"
 *               }
 *             },
 *             text: "See the plans",
 *             variant: "outlined"
 *           }
 *         }
 *       ]
 *     }
 *   ],
 *   quote: {
 *     channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63",
 *     createdAt: "2026-03-02T09:15:00.120Z",
 *     messageId: "019cadd456987d2f9a0c4e8b6d13f572",
 *     user: {
 *       id: "Zt7bR4nWc8Ye"
 *     }
 *   },
 *   text: "Shall I order?"
 * };
 * const command = new SendMessageCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   message: {
 *     channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63",
 *     createdAt: "2026-03-02T09:16:30.000Z",
 *     elements: [
 *       {
 *         actions: [
 *           {
 *             button: {
 *               handler: {
 *                 action: {
 *                   id: "order-confirm"
 *                 }
 *               },
 *               text: "Order"
 *             }
 *           },
 *           {
 *             button: {
 *               handler: {
 *                 link: {
 *                   url: "https://example.com/plans"
 *                 }
 *               },
 *               text: "See the plans",
 *               variant: "outlined"
 *             }
 *           }
 *         ]
 *       }
 *     ],
 *     messageId: "019cadd5b5b07b418c3ea95d20f7b6e4",
 *     quote: {
 *       channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63",
 *       createdAt: "2026-03-02T09:15:00.120Z",
 *       messageId: "019cadd456987d2f9a0c4e8b6d13f572",
 *       text: "The plans are in.",
 *       user: {
 *         id: "Zt7bR4nWc8Ye",
 *         name: "Bob Miller"
 *       }
 *     },
 *     text: "Shall I order?",
 *     type: "regular",
 *     user: {
 *       id: "kQ3vX9pLm2Ta",
 *       name: "Ann Baker"
 *     }
 *   }
 * }
 * *\/
 * ```
 *
 * @example A key that was used with another input
 * ```javascript
 * //
 * const input = {
 *   channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63",
 *   idempotencyToken: "5b0d4a2e-91c7-4f3e-8a65-0c2f7e9d1b48",
 *   text: "Something else"
 * };
 * const command = new SendMessageCommand(input);
 * const response = await client.send(command);
 * /* response is
 * { /* metadata only *\/ }
 * *\/
 * ```
 *
 * @public
 */
export class SendMessageCommand extends commandClass<
    SendMessageCommandInput,
    SendMessageCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsClient", "SendMessageCommand", SendMessage$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: SendMessageInput;
      output: SendMessageOutput;
    };
    sdk: {
      input: SendMessageCommandInput;
      output: SendMessageCommandOutput;
    };
  };
}
