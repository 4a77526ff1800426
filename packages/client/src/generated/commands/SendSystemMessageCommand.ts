// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import type { SendSystemMessageInput, SendSystemMessageOutput } from "../models/models_0";
import { SendSystemMessage$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link SendSystemMessageCommand}.
 */
export interface SendSystemMessageCommandInput extends SendSystemMessageInput {}
/**
 * @public
 *
 * The output of {@link SendSystemMessageCommand}.
 */
export interface SendSystemMessageCommandOutput extends SendSystemMessageOutput, __MetadataBearer {}

/**
 * Writes a system message into a channel; for trusted internal services only.
 *
 * It has `text`, `event` or both. Internal services may write into every channel of their company, direct and
 * broadcast ones included, without being a member. `userId` names the user whom the message tells of, and who is shown
 * as its author; without it the company is. Nobody can edit a system message; supervisors can delete it.
 *
 * A repeated `Idempotency-Key` gives the message that was written; nothing is written twice.
 *
 * - `ChannelNotFoundException`: the company has no such channel.
 * - `ForbiddenException`: the caller isn't an internal service (`S2S`).
 * - `ValidationException`: neither `text` nor `event` is given, or `text` is only white space without `event`; `event`
 *   isn't JSON; one of them is too long; the company knows no such `userId`.
 * - `IdempotencyConflictException`: the key was used within 24 hours with another input.
 *
 * ### Rate Limits
 *
 * | Authorization | Period | Requests |
 * | --- | --- | --- |
 * | `S2S` | 10 seconds | 30 |
 * | `S2S` | 1 hour | 1800 |
 *
 * ### Allowed Auth Scopes
 *
 * - `messaging:SendSystemMessage`
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, SendSystemMessageCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, SendSystemMessageCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // SendSystemMessageInput
 *   channelId: "STRING_VALUE", // required
 *   userId: "STRING_VALUE",
 *   silent: true || false,
 *   idempotencyToken: "STRING_VALUE",
 *   text: "STRING_VALUE",
 *   event: "STRING_VALUE",
 * };
 * const command = new SendSystemMessageCommand(input);
 * const response = await client.send(command);
 * // { // SendSystemMessageOutput
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
 * @param SendSystemMessageCommandInput - {@link SendSystemMessageCommandInput}
 * @returns {@link SendSystemMessageCommandOutput}
 * @see {@link SendSystemMessageCommandInput} for command's `input` shape.
 * @see {@link SendSystemMessageCommandOutput} for command's `response` shape.
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
 * @example Tell that a call ended
 * ```javascript
 * //
 * const input = {
 *   channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63",
 *   text: "The call ended after 4 minutes."
 * };
 * const command = new SendSystemMessageCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   message: {
 *     channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63",
 *     createdAt: "2026-03-02T09:19:00.000Z",
 *     messageId: "019cadd8b3c47d5e8f7a4b6c9d0e1f2a",
 *     text: "The call ended after 4 minutes.",
 *     type: "system",
 *     user: {
 *       id: "000000000000"
 *     }
 *   }
 * }
 * *\/
 * ```
 *
 * @public
 */
export class SendSystemMessageCommand extends commandClass<
    SendSystemMessageCommandInput,
    SendSystemMessageCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsClient", "SendSystemMessageCommand", SendSystemMessage$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: SendSystemMessageInput;
      output: SendSystemMessageOutput;
    };
    sdk: {
      input: SendSystemMessageCommandInput;
      output: SendSystemMessageCommandOutput;
    };
  };
}
