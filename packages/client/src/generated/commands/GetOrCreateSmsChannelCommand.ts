// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import type { GetOrCreateSmsChannelInput, GetOrCreateSmsChannelOutput } from "../models/models_0";
import { GetOrCreateSmsChannel$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link GetOrCreateSmsChannelCommand}.
 */
export interface GetOrCreateSmsChannelCommandInput extends GetOrCreateSmsChannelInput {}
/**
 * @public
 *
 * The output of {@link GetOrCreateSmsChannelCommand}.
 */
export interface GetOrCreateSmsChannelCommandOutput extends GetOrCreateSmsChannelOutput, __MetadataBearer {}

/**
 * Gives the SMS channel of an own number and the other side's number, and makes it where there is none yet.
 *
 * A company has one such channel for two numbers, however they are written: callers that ask at once, on any node, get
 * the same. Channels of the same two numbers for telephony or WhatsApp are others.
 *
 * The acting user becomes a member, with the role `supervisor` in a new channel and `member` in one that exists; who
 * is a member stays what it is. A new channel is a private group with the flags `sms` and `external`, to which further
 * users come by this operation, AddChannelMember or AssignChannel. A company caller names the user in `userId`.
 *
 * `serviceTitle` names the service in a new channel, or in one that has no title yet; else it changes nothing.
 *
 * A user that joins an existing channel is told of there by a `member_joined` system message.
 *
 * Repeating a call changes nothing and gives the channel as it is then. A new channel sends the event
 * `chat:channel:created`; a user that joins an existing one, `chat:member:added`.
 *
 * - `ValidationException`: `service` or `serviceRecipient` is missing, empty or longer than 128 characters;
 *   `serviceTitle` is empty or longer than 200; a company caller gave no `userId`, or one that the company doesn't
 *   know.
 *
 * ### Rate Limits
 *
 * None of its own: whoever may call it has the ceiling that the service is configured with, which
 * `RateLimit-Policy` of each answer tells.
 *
 * ### Allowed Auth Scopes
 *
 * - `messaging:GetOrCreateSmsChannel`
 * - `messaging:read`
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, GetOrCreateSmsChannelCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, GetOrCreateSmsChannelCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // GetOrCreateSmsChannelInput
 *   userId: "STRING_VALUE",
 *   service: "STRING_VALUE", // required
 *   serviceRecipient: "STRING_VALUE", // required
 *   serviceTitle: "STRING_VALUE",
 * };
 * const command = new GetOrCreateSmsChannelCommand(input);
 * const response = await client.send(command);
 * // { // GetOrCreateSmsChannelOutput
 * //   channel: { // Channel
 * //     channelId: "STRING_VALUE", // required
 * //     channelType: "group" || "direct", // required
 * //     memberCount: Number("int"), // required
 * //     subject: "STRING_VALUE",
 * //     description: "STRING_VALUE",
 * //     access: "private" || "public", // required
 * //     company: "STRING_VALUE",
 * //     service: "STRING_VALUE",
 * //     serviceTitle: "STRING_VALUE",
 * //     serviceRecipient: "STRING_VALUE",
 * //     assignee: { // User
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
 * //     broadcast: true || false,
 * //     external: true || false,
 * //     telephony: true || false,
 * //     sms: true || false,
 * //     whatsapp: true || false,
 * //     kite: true || false,
 * //     createdAt: "STRING_VALUE", // required
 * //     createdBy: "STRING_VALUE",
 * //     updatedAt: "STRING_VALUE", // required
 * //     lastMessageAt: "STRING_VALUE",
 * //     lastMessage: { // Message
 * //       text: "STRING_VALUE",
 * //       elements: [ // ElementsList
 * //         { // Element Union: only one key present
 * //           template: { // MessageTemplateConfig
 * //             whatsapp: { // TemplateWithParameters
 * //               name: "STRING_VALUE", // required
 * //               parameters: [ // ListTemplateParameter // required
 * //                 { // TemplateParameter
 * //                   name: "STRING_VALUE", // required
 * //                   value: "STRING_VALUE", // required
 * //                 },
 * //               ],
 * //             },
 * //           },
 * //           actions: [ // ActionsElementsList
 * //             { // ActionElement Union: only one key present
 * //               button: { // ButtonElement
 * //                 text: "STRING_VALUE", // required
 * //                 handler: { // ButtonHandler Union: only one key present
 * //                   link: { // ButtonLinkHandler
 * //                     url: "STRING_VALUE", // required
 * //                   },
 * //                   reply: { // ButtonReplyHandler
 * //                     text: "STRING_VALUE",
 * //                   },
 * //                   action: { // ButtonActionHandler
 * //                     id: "STRING_VALUE", // required
 * //                   },
 * //                 },
 * //                 variant: "contained" || "outlined",
 * //                 disabled: true || false,
 * //               },
 * //             },
 * //           ],
 * //         },
 * //       ],
 * //       attachments: [ // MessageAttachmentList
 * //         { // MessageAttachment
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
 * //       quote: { // MessageQuote
 * //         messageId: "STRING_VALUE", // required
 * //         channelId: "STRING_VALUE", // required
 * //         user: {
 * //           id: "STRING_VALUE", // required
 * //           name: "STRING_VALUE",
 * //           email: "STRING_VALUE",
 * //           phone: "STRING_VALUE",
 * //           picture: "STRING_VALUE",
 * //           locale: "STRING_VALUE",
 * //           timeZone: "STRING_VALUE",
 * //           company: "STRING_VALUE",
 * //           bot: true || false,
 * //           pbxDomain: "STRING_VALUE",
 * //           pbxPort: "STRING_VALUE",
 * //           pbxExtension: "STRING_VALUE",
 * //           pbxSerial: "STRING_VALUE",
 * //           pbxUserId: "STRING_VALUE",
 * //           createdAt: "STRING_VALUE",
 * //           updatedAt: "STRING_VALUE",
 * //           pbxGroupId: "STRING_VALUE",
 * //         },
 * //         createdAt: "STRING_VALUE", // required
 * //         text: "STRING_VALUE",
 * //         attachments: [
 * //           {
 * //             id: "STRING_VALUE", // required
 * //             fsId: "STRING_VALUE", // required
 * //             mime: "STRING_VALUE",
 * //             name: "STRING_VALUE", // required
 * //             size: Number("int"), // required
 * //             width: Number("int"),
 * //             height: Number("int"),
 * //             thumbnail: "STRING_VALUE",
 * //           },
 * //         ],
 * //       },
 * //       messageId: "STRING_VALUE", // required
 * //       channelId: "STRING_VALUE", // required
 * //       createdAt: "STRING_VALUE", // required
 * //       user: "<User>", // required
 * //       type: "regular" || "system" || "deleted", // required
 * //       event: "STRING_VALUE",
 * //       reactions: [ // MessageReactionsList
 * //         { // MessageReaction
 * //           type: "thumbsup" || "clap" || "slightly_smiling_face" || "smiley" || "heart" || "eyes" || "white_check_mark" || "confused" || "thumbsdown", // required
 * //           user: "<User>", // required
 * //           createdAt: "STRING_VALUE", // required
 * //         },
 * //       ],
 * //       updatedAt: "STRING_VALUE",
 * //       reactionCounts: [ // ReactionCountsList
 * //         { // ReactionCount
 * //           type: "thumbsup" || "clap" || "slightly_smiling_face" || "smiley" || "heart" || "eyes" || "white_check_mark" || "confused" || "thumbsdown", // required
 * //           count: Number("int"), // required
 * //         },
 * //       ],
 * //       pinnedAt: "STRING_VALUE",
 * //       deletedAt: "STRING_VALUE",
 * //     },
 * //   },
 * // };
 *
 * ```
 *
 * @param GetOrCreateSmsChannelCommandInput - {@link GetOrCreateSmsChannelCommandInput}
 * @returns {@link GetOrCreateSmsChannelCommandOutput}
 * @see {@link GetOrCreateSmsChannelCommandInput} for command's `input` shape.
 * @see {@link GetOrCreateSmsChannelCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
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
 * @example The SMS channel with a customer
 * ```javascript
 * //
 * const input = {
 *   service: "+39 045 856 7777",
 *   serviceRecipient: "+1 (202) 555-0143",
 *   serviceTitle: "Support"
 * };
 * const command = new GetOrCreateSmsChannelCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   channel: {
 *     access: "private",
 *     channelId: "3c59dc04-8e88-5024-8e8b-1f5e7a6d9c02",
 *     channelType: "group",
 *     company: "wildflower",
 *     createdAt: "2026-03-02T09:40:00.000Z",
 *     createdBy: "a1b2c3d4e5f6",
 *     external: true,
 *     memberCount: 1,
 *     service: "+390458567777",
 *     serviceRecipient: "+12025550143",
 *     serviceTitle: "Support",
 *     sms: true,
 *     updatedAt: "2026-03-02T09:40:00.000Z"
 *   }
 * }
 * *\/
 * ```
 *
 * @public
 */
export class GetOrCreateSmsChannelCommand extends commandClass<
    GetOrCreateSmsChannelCommandInput,
    GetOrCreateSmsChannelCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsClient", "GetOrCreateSmsChannelCommand", GetOrCreateSmsChannel$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: GetOrCreateSmsChannelInput;
      output: GetOrCreateSmsChannelOutput;
    };
    sdk: {
      input: GetOrCreateSmsChannelCommandInput;
      output: GetOrCreateSmsChannelCommandOutput;
    };
  };
}
