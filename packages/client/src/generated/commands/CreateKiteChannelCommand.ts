// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import type { CreateKiteChannelInput, CreateKiteChannelOutput } from "../models/models_0";
import { CreateKiteChannel$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link CreateKiteChannelCommand}.
 */
export interface CreateKiteChannelCommandInput extends CreateKiteChannelInput {}
/**
 * @public
 *
 * The output of {@link CreateKiteChannelCommand}.
 */
export interface CreateKiteChannelCommandOutput extends CreateKiteChannelOutput, __MetadataBearer {}

/**
 * Begins a conversation between the acting user, as a rule a guest of a web widget, and a target: a widget, a user or
 * somebody known by an email address.
 *
 * `targetId` is looked up in the caller's company: as a user's id; where it has an `@`, as an email address, without
 * regard to case; and else as the id of a widget. A widget takes part through a bot user of the company, which is made
 * when the widget's first conversation begins; the account of a guest, when the guest's first does. The channel is a
 * private group of the acting user and the target; its flags `kite` and `external` are `true`, and its `service` is
 * `targetRouteId` where one is given. The target is its supervisor, and so is the acting user unless it is a guest.
 * Company callers route the conversation on with AssignChannel or AddChannelMember.
 *
 * `welcomeMessages` are sent by the target, in the order given, and after them `initialMessage` by the acting user.
 * All follow the rules of SendMessage, except that they can't have attachments, as files are uploaded to a channel
 * that exists. The channel, its members and its messages are made together or not at all.
 *
 * Every call begins a conversation of its own, unless
 *
 * - it repeats an `Idempotency-Key`: then it gives the answer of the first call; or
 * - its `channelId` exists: where the acting user created that channel with this operation, the call gives it as it is
 *   and sends nothing.
 *
 * The events are those of a new channel and of each message. A company caller names the user that begins the
 * conversation in `userId`.
 *
 * - `ValidationException`: `targetId` is an email address that nobody in the company has, or the acting user itself;
 *   `targetRouteId` is given and the target isn't a widget; `channelId` is no UUID, or of a channel that the acting
 *   user didn't create so; a message is empty, too long, or has attachments; more than 10 welcome messages; a company
 *   caller gave no `userId`, or one that the company doesn't know.
 * - `ForbiddenException`: the acting guest's token is for another widget than `targetId`.
 * - `IdempotencyConflictException`: the key was used within 24 hours with another input.
 *
 * ### Rate Limits
 *
 * | Authorization | Period | Requests |
 * | --- | --- | --- |
 * | `XBS` | 1 minute | 20 |
 * | `XBS` | 1 hour | 600 |
 * | `XBS_ANONYMOUS` | 1 minute | 20 |
 * | `XBS_ANONYMOUS` | 1 hour | 600 |
 * | `PBX` | 1 minute | 60 |
 * | `PBX` | 1 hour | 1800 |
 * | `XBS_BOT` | 1 minute | 60 |
 * | `XBS_BOT` | 1 hour | 1800 |
 *
 * ### Allowed Auth Scopes
 *
 * - `messaging:CreateKiteChannel`
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, CreateKiteChannelCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, CreateKiteChannelCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // CreateKiteChannelInput
 *   userId: "STRING_VALUE",
 *   idempotencyToken: "STRING_VALUE",
 *   channelId: "STRING_VALUE",
 *   targetId: "STRING_VALUE", // required
 *   targetRouteId: "STRING_VALUE",
 *   welcomeMessages: [ // WelcomeMessagesList
 *     { // WelcomeMessage
 *       text: "STRING_VALUE",
 *       elements: [ // ElementsList
 *         { // Element Union: only one key present
 *           template: { // MessageTemplateConfig
 *             whatsapp: { // TemplateWithParameters
 *               name: "STRING_VALUE", // required
 *               parameters: [ // ListTemplateParameter // required
 *                 { // TemplateParameter
 *                   name: "STRING_VALUE", // required
 *                   value: "STRING_VALUE", // required
 *                 },
 *               ],
 *             },
 *           },
 *           actions: [ // ActionsElementsList
 *             { // ActionElement Union: only one key present
 *               button: { // ButtonElement
 *                 text: "STRING_VALUE", // required
 *                 handler: { // ButtonHandler Union: only one key present
 *                   link: { // ButtonLinkHandler
 *                     url: "STRING_VALUE", // required
 *                   },
 *                   reply: { // ButtonReplyHandler
 *                     text: "STRING_VALUE",
 *                   },
 *                   action: { // ButtonActionHandler
 *                     id: "STRING_VALUE", // required
 *                   },
 *                 },
 *                 variant: "contained" || "outlined",
 *                 disabled: true || false,
 *               },
 *             },
 *           ],
 *         },
 *       ],
 *       attachments: [ // MessageAttachmentList
 *         { // MessageAttachment
 *           id: "STRING_VALUE", // required
 *           fsId: "STRING_VALUE", // required
 *           mime: "STRING_VALUE",
 *           name: "STRING_VALUE", // required
 *           size: Number("int"), // required
 *           width: Number("int"),
 *           height: Number("int"),
 *           thumbnail: "STRING_VALUE",
 *         },
 *       ],
 *       quote: { // MessageQuote
 *         messageId: "STRING_VALUE", // required
 *         channelId: "STRING_VALUE", // required
 *         user: { // User
 *           id: "STRING_VALUE", // required
 *           name: "STRING_VALUE",
 *           email: "STRING_VALUE",
 *           phone: "STRING_VALUE",
 *           picture: "STRING_VALUE",
 *           locale: "STRING_VALUE",
 *           timeZone: "STRING_VALUE",
 *           company: "STRING_VALUE",
 *           bot: true || false,
 *           pbxDomain: "STRING_VALUE",
 *           pbxPort: "STRING_VALUE",
 *           pbxExtension: "STRING_VALUE",
 *           pbxSerial: "STRING_VALUE",
 *           pbxUserId: "STRING_VALUE",
 *           createdAt: "STRING_VALUE",
 *           updatedAt: "STRING_VALUE",
 *           pbxGroupId: "STRING_VALUE",
 *         },
 *         createdAt: "STRING_VALUE", // required
 *         text: "STRING_VALUE",
 *         attachments: [
 *           {
 *             id: "STRING_VALUE", // required
 *             fsId: "STRING_VALUE", // required
 *             mime: "STRING_VALUE",
 *             name: "STRING_VALUE", // required
 *             size: Number("int"), // required
 *             width: Number("int"),
 *             height: Number("int"),
 *             thumbnail: "STRING_VALUE",
 *           },
 *         ],
 *       },
 *     },
 *   ],
 *   initialMessage: { // InitialMessage
 *     text: "STRING_VALUE",
 *     elements: [
 *       {//  Union: only one key present
 *         template: {
 *           whatsapp: {
 *             name: "STRING_VALUE", // required
 *             parameters: [ // required
 *               {
 *                 name: "STRING_VALUE", // required
 *                 value: "STRING_VALUE", // required
 *               },
 *             ],
 *           },
 *         },
 *         actions: [
 *           {//  Union: only one key present
 *             button: {
 *               text: "STRING_VALUE", // required
 *               handler: {//  Union: only one key present
 *                 link: {
 *                   url: "STRING_VALUE", // required
 *                 },
 *                 reply: {
 *                   text: "STRING_VALUE",
 *                 },
 *                 action: {
 *                   id: "STRING_VALUE", // required
 *                 },
 *               },
 *               variant: "contained" || "outlined",
 *               disabled: true || false,
 *             },
 *           },
 *         ],
 *       },
 *     ],
 *     attachments: "<MessageAttachmentList>",
 *     quote: {
 *       messageId: "STRING_VALUE", // required
 *       channelId: "STRING_VALUE", // required
 *       user: {
 *         id: "STRING_VALUE", // required
 *         name: "STRING_VALUE",
 *         email: "STRING_VALUE",
 *         phone: "STRING_VALUE",
 *         picture: "STRING_VALUE",
 *         locale: "STRING_VALUE",
 *         timeZone: "STRING_VALUE",
 *         company: "STRING_VALUE",
 *         bot: true || false,
 *         pbxDomain: "STRING_VALUE",
 *         pbxPort: "STRING_VALUE",
 *         pbxExtension: "STRING_VALUE",
 *         pbxSerial: "STRING_VALUE",
 *         pbxUserId: "STRING_VALUE",
 *         createdAt: "STRING_VALUE",
 *         updatedAt: "STRING_VALUE",
 *         pbxGroupId: "STRING_VALUE",
 *       },
 *       createdAt: "STRING_VALUE", // required
 *       text: "STRING_VALUE",
 *       attachments: "<MessageAttachmentList>",
 *     },
 *   },
 * };
 * const command = new CreateKiteChannelCommand(input);
 * const response = await client.send(command);
 * // { // CreateKiteChannelOutput
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
 * @param CreateKiteChannelCommandInput - {@link CreateKiteChannelCommandInput}
 * @returns {@link CreateKiteChannelCommandOutput}
 * @see {@link CreateKiteChannelCommandInput} for command's `input` shape.
 * @see {@link CreateKiteChannelCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
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
 * @example A guest writes to a widget
 * ```javascript
 * //
 * const input = {
 *   idempotencyToken: "d3d94468-02a4-4259-b55d-38e6d163e820",
 *   initialMessage: {
 *     text: "Hello, do you deliver to Verona?"
 *   },
 *   targetId: "widget-3f9a",
 *   targetRouteId: "sales",
 *   welcomeMessages: [
 *     {
 *       text: "Welcome! How can we help you?"
 *     }
 *   ]
 * };
 * const command = new CreateKiteChannelCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   channel: {
 *     access: "private",
 *     channelId: "c4ca4238-a0b9-4382-8dcc-509a6f75849b",
 *     channelType: "group",
 *     company: "wildflower",
 *     createdAt: "2026-03-02T09:30:00.000Z",
 *     createdBy: "guest7h2k4m9",
 *     external: true,
 *     kite: true,
 *     lastMessageAt: "2026-03-02T09:30:00.000Z",
 *     memberCount: 2,
 *     service: "sales",
 *     updatedAt: "2026-03-02T09:30:00.000Z"
 *   },
 *   members: [
 *     {
 *       createdAt: "2026-03-02T09:30:00.000Z",
 *       id: "guest7h2k4m9",
 *       role: "member"
 *     },
 *     {
 *       createdAt: "2026-03-02T09:30:00.000Z",
 *       id: "w1dg3tb0t5s8",
 *       role: "supervisor"
 *     }
 *   ],
 *   users: [
 *     {
 *       id: "guest7h2k4m9",
 *       name: "Guest"
 *     },
 *     {
 *       bot: true,
 *       id: "w1dg3tb0t5s8",
 *       name: "widget-3f9a"
 *     }
 *   ]
 * }
 * *\/
 * ```
 *
 * @example A key that was used with another input
 * ```javascript
 * //
 * const input = {
 *   idempotencyToken: "d3d94468-02a4-4259-b55d-38e6d163e820",
 *   initialMessage: {
 *     text: "Something else"
 *   },
 *   targetId: "widget-3f9a"
 * };
 * const command = new CreateKiteChannelCommand(input);
 * const response = await client.send(command);
 * /* response is
 * { /* metadata only *\/ }
 * *\/
 * ```
 *
 * @public
 */
export class CreateKiteChannelCommand extends commandClass<
    CreateKiteChannelCommandInput,
    CreateKiteChannelCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsClient", "CreateKiteChannelCommand", CreateKiteChannel$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: CreateKiteChannelInput;
      output: CreateKiteChannelOutput;
    };
    sdk: {
      input: CreateKiteChannelCommandInput;
      output: CreateKiteChannelCommandOutput;
    };
  };
}
