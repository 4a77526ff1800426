// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import type { GetOrCreateDirectChannelInput, GetOrCreateDirectChannelOutput } from "../models/models_0";
import { GetOrCreateDirectChannel$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link GetOrCreateDirectChannelCommand}.
 */
export interface GetOrCreateDirectChannelCommandInput extends GetOrCreateDirectChannelInput {}
/**
 * @public
 *
 * The output of {@link GetOrCreateDirectChannelCommand}.
 */
export interface GetOrCreateDirectChannelCommandOutput extends GetOrCreateDirectChannelOutput, __MetadataBearer {}

/**
 * The direct channel of the acting user and another: the one there is, or a new one.
 *
 * Exactly one of `memberId` and `memberToInvite` names the other. The account of a person to invite is found or made
 * as by Invite.
 *
 * Two users have one direct channel in a company, with the id that GetDirectChannelId tells, also when both create it
 * at once. It is private, and its two members are fixed, both with the role `member`: it can't be joined, left,
 * assigned or updated, nor members added or removed (`ForbiddenException`). Calling again gives the same channel,
 * changes nothing, and leaves it hidden where it is hidden. No system message is written.
 *
 * A company caller names the first user in `userId`.
 *
 * - `UserNotFoundException`: the company knows no user `memberId`, or no user `userId`.
 * - `ValidationException`: both or neither of `memberId` and `memberToInvite` are given; they name the acting user
 *   itself; `memberToInvite` has neither `email` nor `phone`; a company caller gave no `userId`.
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
 * - `messaging:GetOrCreateDirectChannel`
 * - `messaging:read`
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, GetOrCreateDirectChannelCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, GetOrCreateDirectChannelCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // GetOrCreateDirectChannelInput
 *   userId: "STRING_VALUE",
 *   memberId: "STRING_VALUE",
 *   memberToInvite: { // UserToInvite
 *     email: "STRING_VALUE",
 *     phone: "STRING_VALUE",
 *     name: "STRING_VALUE",
 *     colleague: true || false,
 *   },
 * };
 * const command = new GetOrCreateDirectChannelCommand(input);
 * const response = await client.send(command);
 * // { // GetOrCreateDirectChannelOutput
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
 * //   members: [ // ChannelMembersList
 * //     { // ChannelMember
 * //       id: "STRING_VALUE", // required
 * //       createdAt: "STRING_VALUE", // required
 * //       role: "member" || "supervisor", // required
 * //     },
 * //   ],
 * //   users: [ // UsersList
 * //     "<User>",
 * //   ],
 * // };
 *
 * ```
 *
 * @param GetOrCreateDirectChannelCommandInput - {@link GetOrCreateDirectChannelCommandInput}
 * @returns {@link GetOrCreateDirectChannelCommandOutput}
 * @see {@link GetOrCreateDirectChannelCommandInput} for command's `input` shape.
 * @see {@link GetOrCreateDirectChannelCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
 *
 * @throws {@link UserNotFoundException} (client fault)
 *  The company knows no user with this id: neither one of its own nor one that it has invited.
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
 * @example The channel with a colleague
 * ```javascript
 * //
 * const input = {
 *   memberId: "Zt7bR4nWc8Ye"
 * };
 * const command = new GetOrCreateDirectChannelCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   channel: {
 *     access: "private",
 *     channelId: "0f0c2f6a-51ad-5d0e-9a4b-8a3f0c1d7e92",
 *     channelType: "direct",
 *     createdAt: "2026-03-02T08:00:00.000Z",
 *     memberCount: 2,
 *     updatedAt: "2026-03-02T08:00:00.000Z"
 *   }
 * }
 * *\/
 * ```
 *
 * @example With somebody from outside
 * ```javascript
 * //
 * const input = {
 *   memberToInvite: {
 *     email: "carla@example.org",
 *     name: "Carla Rossi"
 *   }
 * };
 * const command = new GetOrCreateDirectChannelCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   channel: {
 *     access: "private",
 *     channelId: "5b1e4c8a-92d7-5f36-8a0b-c3d2e1f40596",
 *     channelType: "direct",
 *     createdAt: "2026-03-02T08:00:00.000Z",
 *     external: true,
 *     memberCount: 2,
 *     updatedAt: "2026-03-02T08:00:00.000Z"
 *   }
 * }
 * *\/
 * ```
 *
 * @public
 */
export class GetOrCreateDirectChannelCommand extends commandClass<
    GetOrCreateDirectChannelCommandInput,
    GetOrCreateDirectChannelCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsClient", "GetOrCreateDirectChannelCommand", GetOrCreateDirectChannel$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: GetOrCreateDirectChannelInput;
      output: GetOrCreateDirectChannelOutput;
    };
    sdk: {
      input: GetOrCreateDirectChannelCommandInput;
      output: GetOrCreateDirectChannelCommandOutput;
    };
  };
}
