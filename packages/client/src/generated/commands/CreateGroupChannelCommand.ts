// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import type { CreateGroupChannelInput, CreateGroupChannelOutput } from "../models/models_0";
import { CreateGroupChannel$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link CreateGroupChannelCommand}.
 */
export interface CreateGroupChannelCommandInput extends CreateGroupChannelInput {}
/**
 * @public
 *
 * The output of {@link CreateGroupChannelCommand}.
 */
export interface CreateGroupChannelCommandOutput extends CreateGroupChannelOutput, __MetadataBearer {}

/**
 * Creates a group channel, with the acting user as its supervisor.
 *
 * `members` and `membersToInvite` become its members together with the acting user, all with the role `member`; who is
 * named twice, or is the acting user, counts once. People to invite are found or made as by Invite. It is all or
 * nothing: where one of them can't be added, no channel is made and nobody is invited.
 *
 * A `channelId` given by the caller makes the creation repeatable without a time limit: where the channel exists and
 * the acting user created it, the answer is that channel as it is now, and nothing of the input is applied. Without it
 * the service chooses one, and `Idempotency-Key` guards against creating the group twice for 24 hours.
 *
 * Members that are there from the beginning are told of in one system message (`member_added`) unless `silent`; a
 * group created without others has no message.
 *
 * A company caller names the creator in `userId`.
 *
 * - `UserNotFoundException`: the company knows no user with one of the ids in `members`, or no user `userId`.
 * - `ValidationException`: `channelId` is no UUID, or the id of a channel that the acting user didn't create; somebody
 *   to invite has neither `email` nor `phone`; a text or a list is too long; a company caller gave no `userId`.
 * - `IdempotencyConflictException`: the key was used within 24 hours with another input.
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
 * - `messaging:CreateGroupChannel`
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, CreateGroupChannelCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, CreateGroupChannelCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // CreateGroupChannelInput
 *   userId: "STRING_VALUE",
 *   silent: true || false,
 *   idempotencyToken: "STRING_VALUE",
 *   channelId: "STRING_VALUE",
 *   subject: "STRING_VALUE",
 *   description: "STRING_VALUE",
 *   access: "private" || "public",
 *   broadcast: true || false,
 *   service: "STRING_VALUE",
 *   members: [ // UsersIdList
 *     "STRING_VALUE",
 *   ],
 *   membersToInvite: [ // UsersToInviteList
 *     { // UserToInvite
 *       email: "STRING_VALUE",
 *       phone: "STRING_VALUE",
 *       name: "STRING_VALUE",
 *       colleague: true || false,
 *     },
 *   ],
 * };
 * const command = new CreateGroupChannelCommand(input);
 * const response = await client.send(command);
 * // { // CreateGroupChannelOutput
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
 * @param CreateGroupChannelCommandInput - {@link CreateGroupChannelCommandInput}
 * @returns {@link CreateGroupChannelCommandOutput}
 * @see {@link CreateGroupChannelCommandInput} for command's `input` shape.
 * @see {@link CreateGroupChannelCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
 *
 * @throws {@link UserNotFoundException} (client fault)
 *  The company knows no user with this id: neither one of its own nor one that it has invited.
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
 * @example A group with a colleague
 * ```javascript
 * //
 * const input = {
 *   idempotencyToken: "8c1f0a52-6b1d-4b8e-9a57-2f0d6c3e7b14",
 *   members: [
 *     "Zt7bR4nWc8Ye"
 *   ],
 *   subject: "Harbour plans"
 * };
 * const command = new CreateGroupChannelCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   channel: {
 *     access: "private",
 *     channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63",
 *     channelType: "group",
 *     createdAt: "2026-03-02T08:00:00.000Z",
 *     memberCount: 2,
 *     subject: "Harbour plans",
 *     updatedAt: "2026-03-02T08:00:00.000Z"
 *   }
 * }
 * *\/
 * ```
 *
 * @example A public group
 * ```javascript
 * //
 * const input = {
 *   access: "public",
 *   subject: "Lunch"
 * };
 * const command = new CreateGroupChannelCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   channel: {
 *     access: "public",
 *     channelId: "b3d9e7c4-0c5e-4f0f-8f4b-5f2a9d1c6e37",
 *     channelType: "group",
 *     createdAt: "2026-03-02T08:00:00.000Z",
 *     memberCount: 1,
 *     subject: "Lunch",
 *     updatedAt: "2026-03-02T08:00:00.000Z"
 *   }
 * }
 * *\/
 * ```
 *
 * @public
 */
export class CreateGroupChannelCommand extends commandClass<
    CreateGroupChannelCommandInput,
    CreateGroupChannelCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsClient", "CreateGroupChannelCommand", CreateGroupChannel$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: CreateGroupChannelInput;
      output: CreateGroupChannelOutput;
    };
    sdk: {
      input: CreateGroupChannelCommandInput;
      output: CreateGroupChannelCommandOutput;
    };
  };
}
