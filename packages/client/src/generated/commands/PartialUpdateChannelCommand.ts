// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import type { PartialUpdateChannelInput, PartialUpdateChannelOutput } from "../models/models_0";
import { PartialUpdateChannel$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link PartialUpdateChannelCommand}.
 */
export interface PartialUpdateChannelCommandInput extends PartialUpdateChannelInput {}
/**
 * @public
 *
 * The output of {@link PartialUpdateChannelCommand}.
 */
export interface PartialUpdateChannelCommandOutput extends PartialUpdateChannelOutput, __MetadataBearer {}

/**
 * Changes some properties of a group and leaves the others as they are: sets what `set` has and clears what `unset`
 * lists.
 *
 * Every member may change `subject`, `description` and `service`; `access` and `broadcast` need a supervisor. Company
 * callers without `userId` count as one. Setting what is set already needs no more than membership. Where nothing is
 * given, or nothing changes, the answer is the channel as it is and `updatedAt` stays.
 *
 * A change of `subject` writes a `channel_renamed` system message unless `silent`. In channels with a telephone, SMS
 * or WhatsApp party `service` is the own number or line, and can't be changed.
 *
 * - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
 * - `ForbiddenException`: the channel is direct; the acting user isn't a member, or isn't a supervisor and wants to
 *   change `access` or `broadcast`.
 * - `ValidationException`: a field is both in `set` and in `unset`; a text is empty or too long; `service` of a
 *   channel with a telephone, SMS or WhatsApp party is to change; the company knows no such `userId`.
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
 * - `messaging:PartialUpdateChannel`
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, PartialUpdateChannelCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, PartialUpdateChannelCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // PartialUpdateChannelInput
 *   channelId: "STRING_VALUE", // required
 *   userId: "STRING_VALUE",
 *   silent: true || false,
 *   set: { // PartialUpdateChannelSetInput
 *     subject: "STRING_VALUE",
 *     description: "STRING_VALUE",
 *     access: "private" || "public",
 *     broadcast: true || false,
 *     service: "STRING_VALUE",
 *   },
 *   unset: [ // PartialUpdateChannelUnsetList
 *     "subject" || "description" || "service",
 *   ],
 * };
 * const command = new PartialUpdateChannelCommand(input);
 * const response = await client.send(command);
 * // { // PartialUpdateChannelOutput
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
 * @param PartialUpdateChannelCommandInput - {@link PartialUpdateChannelCommandInput}
 * @returns {@link PartialUpdateChannelCommandOutput}
 * @see {@link PartialUpdateChannelCommandInput} for command's `input` shape.
 * @see {@link PartialUpdateChannelCommandOutput} for command's `response` shape.
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
 * @example Rename a group and clear its description
 * ```javascript
 * //
 * const input = {
 *   channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63",
 *   set: {
 *     subject: "Harbour project, phase 2"
 *   },
 *   unset: [
 *     "description"
 *   ]
 * };
 * const command = new PartialUpdateChannelCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   channel: {
 *     access: "private",
 *     channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63",
 *     channelType: "group",
 *     company: "wildflower",
 *     createdAt: "2026-03-02T08:00:00.000Z",
 *     createdBy: "kQ3vX9pLm2Ta",
 *     memberCount: 3,
 *     subject: "Harbour project, phase 2",
 *     updatedAt: "2026-03-02T09:20:00.000Z"
 *   }
 * }
 * *\/
 * ```
 *
 * @example A channel that doesn't exist or isn't accessible
 * ```javascript
 * //
 * const input = {
 *   channelId: "00000000-0000-4000-8000-000000000000",
 *   set: {
 *     subject: "Harbour project, phase 2"
 *   }
 * };
 * const command = new PartialUpdateChannelCommand(input);
 * const response = await client.send(command);
 * /* response is
 * { /* metadata only *\/ }
 * *\/
 * ```
 *
 * @public
 */
export class PartialUpdateChannelCommand extends commandClass<
    PartialUpdateChannelCommandInput,
    PartialUpdateChannelCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsClient", "PartialUpdateChannelCommand", PartialUpdateChannel$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: PartialUpdateChannelInput;
      output: PartialUpdateChannelOutput;
    };
    sdk: {
      input: PartialUpdateChannelCommandInput;
      output: PartialUpdateChannelCommandOutput;
    };
  };
}
