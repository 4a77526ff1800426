// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import type { DescribeEventInput, DescribeEventOutput } from "../models/models_0";
import { DescribeEvent$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link DescribeEventCommand}.
 */
export interface DescribeEventCommandInput extends DescribeEventInput {}
/**
 * @public
 *
 * The output of {@link DescribeEventCommand}.
 */
export interface DescribeEventCommandOutput extends DescribeEventOutput, __MetadataBearer {}

/**
 * Documents the events: its output documents each webhook event's shape; called, it answers `\{\}`.
 *
 * An event says that something happened in a channel. Each has the same envelope (its id, type, company and time) and
 * a `data` of its own, with the state right after the change. Events go to the webhooks of the channel's company, to
 * the bots that are members of the channel, and to the realtime streams of its members, unless an event says otherwise
 * below; nothing of a channel goes to anybody else. A member gets the event by which it came, and the one by which it
 * went as its last. Bots are told of what they do themselves, too: compare `botId` with the author before answering.
 *
 * Events are written in the transaction that makes the change: whatever was answered has its event, and nothing that
 * was rolled back ever sends one. A call that changes nothing sends none. `silent` leaves out system messages and
 * unread counts, not events. The events of one channel are sent in the order of its changes. One that could not be
 * delivered is sent again, so the same event may arrive more than once: its `id` tells. Typing alone is different: it
 * is told at once or never.
 *
 * What users do to their own inbox (pins of channels, tags, unread marks, hiding) sends no event.
 *
 * ### Rate Limits
 *
 * None of its own: whoever may call it has the ceiling that the service is configured with, which
 * `RateLimit-Policy` of each answer tells.
 *
 * ### Allowed Auth Scopes
 *
 * - `messaging:DescribeEvent`
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, DescribeEventCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, DescribeEventCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = {};
 * const command = new DescribeEventCommand(input);
 * const response = await client.send(command);
 * // { // DescribeEventOutput
 * //   WebhookChatChannelCreatedEvent: { // WebhookChatChannelCreatedEvent
 * //     id: "STRING_VALUE", // required
 * //     type: "chat:channel:created" || "chat:message:new" || "chat:message:updated" || "chat:message:deleted" || "chat:message:pinned" || "chat:message:unpinned" || "chat:message:reaction:new" || "chat:message:reaction:deleted" || "chat:message:action" || "chat:channel:updated" || "chat:channel:deleted" || "chat:channel:assigned" || "chat:member:added" || "chat:member:removed" || "chat:channel:read" || "chat:typing:start" || "chat:typing:stop", // required
 * //     company: "STRING_VALUE", // required
 * //     time: Number("long"), // required
 * //     integrationId: "STRING_VALUE",
 * //     botId: "STRING_VALUE",
 * //     data: { // WebhookChatChannelCreatedEventData
 * //       channel: { // Channel
 * //         channelId: "STRING_VALUE", // required
 * //         channelType: "group" || "direct", // required
 * //         memberCount: Number("int"), // required
 * //         subject: "STRING_VALUE",
 * //         description: "STRING_VALUE",
 * //         access: "private" || "public", // required
 * //         company: "STRING_VALUE",
 * //         service: "STRING_VALUE",
 * //         serviceTitle: "STRING_VALUE",
 * //         serviceRecipient: "STRING_VALUE",
 * //         assignee: { // User
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
 * //         broadcast: true || false,
 * //         external: true || false,
 * //         telephony: true || false,
 * //         sms: true || false,
 * //         whatsapp: true || false,
 * //         kite: true || false,
 * //         createdAt: "STRING_VALUE", // required
 * //         createdBy: "STRING_VALUE",
 * //         updatedAt: "STRING_VALUE", // required
 * //         lastMessageAt: "STRING_VALUE",
 * //         lastMessage: { // Message
 * //           text: "STRING_VALUE",
 * //           elements: [ // ElementsList
 * //             { // Element Union: only one key present
 * //               template: { // MessageTemplateConfig
 * //                 whatsapp: { // TemplateWithParameters
 * //                   name: "STRING_VALUE", // required
 * //                   parameters: [ // ListTemplateParameter // required
 * //                     { // TemplateParameter
 * //                       name: "STRING_VALUE", // required
 * //                       value: "STRING_VALUE", // required
 * //                     },
 * //                   ],
 * //                 },
 * //               },
 * //               actions: [ // ActionsElementsList
 * //                 { // ActionElement Union: only one key present
 * //                   button: { // ButtonElement
 * //                     text: "STRING_VALUE", // required
 * //                     handler: { // ButtonHandler Union: only one key present
 * //                       link: { // ButtonLinkHandler
 * //                         url: "STRING_VALUE", // required
 * //                       },
 * //                       reply: { // ButtonReplyHandler
 * //                         text: "STRING_VALUE",
 * //                       },
 * //                       action: { // ButtonActionHandler
 * //                         id: "STRING_VALUE", // required
 * //                       },
 * //                     },
 * //                     variant: "contained" || "outlined",
 * //                     disabled: true || false,
 * //                   },
 * //                 },
 * //               ],
 * //             },
 * //           ],
 * //           attachments: [ // MessageAttachmentList
 * //             { // MessageAttachment
 * //               id: "STRING_VALUE", // required
 * //               fsId: "STRING_VALUE", // required
 * //               mime: "STRING_VALUE",
 * //               name: "STRING_VALUE", // required
 * //               size: Number("int"), // required
 * //               width: Number("int"),
 * //               height: Number("int"),
 * //               thumbnail: "STRING_VALUE",
 * //             },
 * //           ],
 * //           quote: { // MessageQuote
 * //             messageId: "STRING_VALUE", // required
 * //             channelId: "STRING_VALUE", // required
 * //             user: {
 * //               id: "STRING_VALUE", // required
 * //               name: "STRING_VALUE",
 * //               email: "STRING_VALUE",
 * //               phone: "STRING_VALUE",
 * //               picture: "STRING_VALUE",
 * //               locale: "STRING_VALUE",
 * //               timeZone: "STRING_VALUE",
 * //               company: "STRING_VALUE",
 * //               bot: true || false,
 * //               pbxDomain: "STRING_VALUE",
 * //               pbxPort: "STRING_VALUE",
 * //               pbxExtension: "STRING_VALUE",
 * //               pbxSerial: "STRING_VALUE",
 * //               pbxUserId: "STRING_VALUE",
 * //               createdAt: "STRING_VALUE",
 * //               updatedAt: "STRING_VALUE",
 * //               pbxGroupId: "STRING_VALUE",
 * //             },
 * //             createdAt: "STRING_VALUE", // required
 * //             text: "STRING_VALUE",
 * //             attachments: [
 * //               {
 * //                 id: "STRING_VALUE", // required
 * //                 fsId: "STRING_VALUE", // required
 * //                 mime: "STRING_VALUE",
 * //                 name: "STRING_VALUE", // required
 * //                 size: Number("int"), // required
 * //                 width: Number("int"),
 * //                 height: Number("int"),
 * //                 thumbnail: "STRING_VALUE",
 * //               },
 * //             ],
 * //           },
 * //           messageId: "STRING_VALUE", // required
 * //           channelId: "STRING_VALUE", // required
 * //           createdAt: "STRING_VALUE", // required
 * //           user: "<User>", // required
 * //           type: "regular" || "system" || "deleted", // required
 * //           event: "STRING_VALUE",
 * //           reactions: [ // MessageReactionsList
 * //             { // MessageReaction
 * //               type: "thumbsup" || "clap" || "slightly_smiling_face" || "smiley" || "heart" || "eyes" || "white_check_mark" || "confused" || "thumbsdown", // required
 * //               user: "<User>", // required
 * //               createdAt: "STRING_VALUE", // required
 * //             },
 * //           ],
 * //           updatedAt: "STRING_VALUE",
 * //           reactionCounts: [ // ReactionCountsList
 * //             { // ReactionCount
 * //               type: "thumbsup" || "clap" || "slightly_smiling_face" || "smiley" || "heart" || "eyes" || "white_check_mark" || "confused" || "thumbsdown", // required
 * //               count: Number("int"), // required
 * //             },
 * //           ],
 * //           pinnedAt: "STRING_VALUE",
 * //           deletedAt: "STRING_VALUE",
 * //         },
 * //       },
 * //       members: [ // ChannelMembersList // required
 * //         { // ChannelMember
 * //           id: "STRING_VALUE", // required
 * //           createdAt: "STRING_VALUE", // required
 * //           role: "member" || "supervisor", // required
 * //         },
 * //       ],
 * //       users: [ // UsersList // required
 * //         "<User>",
 * //       ],
 * //     },
 * //   },
 * //   WebhookChatMessageNewEvent: { // WebhookChatMessageNewEvent
 * //     id: "STRING_VALUE", // required
 * //     type: "chat:channel:created" || "chat:message:new" || "chat:message:updated" || "chat:message:deleted" || "chat:message:pinned" || "chat:message:unpinned" || "chat:message:reaction:new" || "chat:message:reaction:deleted" || "chat:message:action" || "chat:channel:updated" || "chat:channel:deleted" || "chat:channel:assigned" || "chat:member:added" || "chat:member:removed" || "chat:channel:read" || "chat:typing:start" || "chat:typing:stop", // required
 * //     company: "STRING_VALUE", // required
 * //     time: Number("long"), // required
 * //     integrationId: "STRING_VALUE",
 * //     botId: "STRING_VALUE",
 * //     data: { // WebhookChatMessageNewEventData
 * //       channel: {
 * //         channelId: "STRING_VALUE", // required
 * //         channelType: "group" || "direct", // required
 * //         memberCount: Number("int"), // required
 * //         subject: "STRING_VALUE",
 * //         description: "STRING_VALUE",
 * //         access: "private" || "public", // required
 * //         company: "STRING_VALUE",
 * //         service: "STRING_VALUE",
 * //         serviceTitle: "STRING_VALUE",
 * //         serviceRecipient: "STRING_VALUE",
 * //         assignee: "<User>",
 * //         broadcast: true || false,
 * //         external: true || false,
 * //         telephony: true || false,
 * //         sms: true || false,
 * //         whatsapp: true || false,
 * //         kite: true || false,
 * //         createdAt: "STRING_VALUE", // required
 * //         createdBy: "STRING_VALUE",
 * //         updatedAt: "STRING_VALUE", // required
 * //         lastMessageAt: "STRING_VALUE",
 * //         lastMessage: {
 * //           text: "STRING_VALUE",
 * //           elements: [
 * //             {//  Union: only one key present
 * //               template: {
 * //                 whatsapp: {
 * //                   name: "STRING_VALUE", // required
 * //                   parameters: [ // required
 * //                     {
 * //                       name: "STRING_VALUE", // required
 * //                       value: "STRING_VALUE", // required
 * //                     },
 * //                   ],
 * //                 },
 * //               },
 * //               actions: [
 * //                 {//  Union: only one key present
 * //                   button: {
 * //                     text: "STRING_VALUE", // required
 * //                     handler: {//  Union: only one key present
 * //                       link: {
 * //                         url: "STRING_VALUE", // required
 * //                       },
 * //                       reply: {
 * //                         text: "STRING_VALUE",
 * //                       },
 * //                       action: {
 * //                         id: "STRING_VALUE", // required
 * //                       },
 * //                     },
 * //                     variant: "contained" || "outlined",
 * //                     disabled: true || false,
 * //                   },
 * //                 },
 * //               ],
 * //             },
 * //           ],
 * //           attachments: [
 * //             {
 * //               id: "STRING_VALUE", // required
 * //               fsId: "STRING_VALUE", // required
 * //               mime: "STRING_VALUE",
 * //               name: "STRING_VALUE", // required
 * //               size: Number("int"), // required
 * //               width: Number("int"),
 * //               height: Number("int"),
 * //               thumbnail: "STRING_VALUE",
 * //             },
 * //           ],
 * //           quote: {
 * //             messageId: "STRING_VALUE", // required
 * //             channelId: "STRING_VALUE", // required
 * //             user: "<User>", // required
 * //             createdAt: "STRING_VALUE", // required
 * //             text: "STRING_VALUE",
 * //             attachments: [
 * //               {
 * //                 id: "STRING_VALUE", // required
 * //                 fsId: "STRING_VALUE", // required
 * //                 mime: "STRING_VALUE",
 * //                 name: "STRING_VALUE", // required
 * //                 size: Number("int"), // required
 * //                 width: Number("int"),
 * //                 height: Number("int"),
 * //                 thumbnail: "STRING_VALUE",
 * //               },
 * //             ],
 * //           },
 * //           messageId: "STRING_VALUE", // required
 * //           channelId: "STRING_VALUE", // required
 * //           createdAt: "STRING_VALUE", // required
 * //           user: "<User>", // required
 * //           type: "regular" || "system" || "deleted", // required
 * //           event: "STRING_VALUE",
 * //           reactions: [
 * //             {
 * //               type: "thumbsup" || "clap" || "slightly_smiling_face" || "smiley" || "heart" || "eyes" || "white_check_mark" || "confused" || "thumbsdown", // required
 * //               user: "<User>", // required
 * //               createdAt: "STRING_VALUE", // required
 * //             },
 * //           ],
 * //           updatedAt: "STRING_VALUE",
 * //           reactionCounts: [
 * //             {
 * //               type: "thumbsup" || "clap" || "slightly_smiling_face" || "smiley" || "heart" || "eyes" || "white_check_mark" || "confused" || "thumbsdown", // required
 * //               count: Number("int"), // required
 * //             },
 * //           ],
 * //           pinnedAt: "STRING_VALUE",
 * //           deletedAt: "STRING_VALUE",
 * //         },
 * //       },
 * //       message: {
 * //         text: "STRING_VALUE",
 * //         elements: [
 * //           {//  Union: only one key present
 * //             template: {
 * //               whatsapp: {
 * //                 name: "STRING_VALUE", // required
 * //                 parameters: [ // required
 * //                   {
 * //                     name: "STRING_VALUE", // required
 * //                     value: "STRING_VALUE", // required
 * //                   },
 * //                 ],
 * //               },
 * //             },
 * //             actions: [
 * //               {//  Union: only one key present
 * //                 button: {
 * //                   text: "STRING_VALUE", // required
 * //                   handler: {//  Union: only one key present
 * //                     link: {
 * //                       url: "STRING_VALUE", // required
 * //                     },
 * //                     reply: {
 * //                       text: "STRING_VALUE",
 * //                     },
 * //                     action: {
 * //                       id: "STRING_VALUE", // required
 * //                     },
 * //                   },
 * //                   variant: "contained" || "outlined",
 * //                   disabled: true || false,
 * //                 },
 * //               },
 * //             ],
 * //           },
 * //         ],
 * //         attachments: "<MessageAttachmentList>",
 * //         quote: {
 * //           messageId: "STRING_VALUE", // required
 * //           channelId: "STRING_VALUE", // required
 * //           user: "<User>", // required
 * //           createdAt: "STRING_VALUE", // required
 * //           text: "STRING_VALUE",
 * //           attachments: "<MessageAttachmentList>",
 * //         },
 * //         messageId: "STRING_VALUE", // required
 * //         channelId: "STRING_VALUE", // required
 * //         createdAt: "STRING_VALUE", // required
 * //         user: "<User>", // required
 * //         type: "regular" || "system" || "deleted", // required
 * //         event: "STRING_VALUE",
 * //         reactions: [
 * //           {
 * //             type: "thumbsup" || "clap" || "slightly_smiling_face" || "smiley" || "heart" || "eyes" || "white_check_mark" || "confused" || "thumbsdown", // required
 * //             user: "<User>", // required
 * //             createdAt: "STRING_VALUE", // required
 * //           },
 * //         ],
 * //         updatedAt: "STRING_VALUE",
 * //         reactionCounts: [
 * //           {
 * //             type: "thumbsup" || "clap" || "slightly_smiling_face" || "smiley" || "heart" || "eyes" || "white_check_mark" || "confused" || "thumbsdown", // required
 * //             count: Number("int"), // required
 * //           },
 * //         ],
 * //         pinnedAt: "STRING_VALUE",
 * //         deletedAt: "STRING_VALUE",
 * //       },
 * //     },
 * //   },
 * //   WebhookChatMessageUpdatedEvent: { // WebhookChatMessageUpdatedEvent
 * //     id: "STRING_VALUE", // required
 * //     type: "chat:channel:created" || "chat:message:new" || "chat:message:updated" || "chat:message:deleted" || "chat:message:pinned" || "chat:message:unpinned" || "chat:message:reaction:new" || "chat:message:reaction:deleted" || "chat:message:action" || "chat:channel:updated" || "chat:channel:deleted" || "chat:channel:assigned" || "chat:member:added" || "chat:member:removed" || "chat:channel:read" || "chat:typing:start" || "chat:typing:stop", // required
 * //     company: "STRING_VALUE", // required
 * //     time: Number("long"), // required
 * //     integrationId: "STRING_VALUE",
 * //     botId: "STRING_VALUE",
 * //     data: { // WebhookChatMessageUpdatedEventData
 * //       channel: {
 * //         channelId: "STRING_VALUE", // required
 * //         channelType: "group" || "direct", // required
 * //         memberCount: Number("int"), // required
 * //         subject: "STRING_VALUE",
 * //         description: "STRING_VALUE",
 * //         access: "private" || "public", // required
 * //         company: "STRING_VALUE",
 * //         service: "STRING_VALUE",
 * //         serviceTitle: "STRING_VALUE",
 * //         serviceRecipient: "STRING_VALUE",
 * //         assignee: "<User>",
 * //         broadcast: true || false,
 * //         external: true || false,
 * //         telephony: true || false,
 * //         sms: true || false,
 * //         whatsapp: true || false,
 * //         kite: true || false,
 * //         createdAt: "STRING_VALUE", // required
 * //         createdBy: "STRING_VALUE",
 * //         updatedAt: "STRING_VALUE", // required
 * //         lastMessageAt: "STRING_VALUE",
 * //         lastMessage: {
 * //           text: "STRING_VALUE",
 * //           elements: [
 * //             {//  Union: only one key present
 * //               template: {
 * //                 whatsapp: {
 * //                   name: "STRING_VALUE", // required
 * //                   parameters: [ // required
 * //                     {
 * //                       name: "STRING_VALUE", // required
 * //                       value: "STRING_VALUE", // required
 * //                     },
 * //                   ],
 * //                 },
 * //               },
 * //               actions: [
 * //                 {//  Union: only one key present
 * //                   button: {
 * //                     text: "STRING_VALUE", // required
 * //                     handler: {//  Union: only one key present
 * //                       link: {
 * //                         url: "STRING_VALUE", // required
 * //                       },
 * //                       reply: {
 * //                         text: "STRING_VALUE",
 * //                       },
 * //                       action: {
 * //                         id: "STRING_VALUE", // required
 * //                       },
 * //                     },
 * //                     variant: "contained" || "outlined",
 * //                     disabled: true || false,
 * //                   },
 * //                 },
 * //               ],
 * //             },
 * //           ],
 * //           attachments: "<MessageAttachmentList>",
 * //           quote: {
 * //             messageId: "STRING_VALUE", // required
 * //             channelId: "STRING_VALUE", // required
 * //             user: "<User>", // required
 * //             createdAt: "STRING_VALUE", // required
 * //             text: "STRING_VALUE",
 * //             attachments: "<MessageAttachmentList>",
 * //           },
 * //           messageId: "STRING_VALUE", // required
 * //           channelId: "STRING_VALUE", // required
 * //           createdAt: "STRING_VALUE", // required
 * //           user: "<User>", // required
 * //           type: "regular" || "system" || "deleted", // required
 * //           event: "STRING_VALUE",
 * //           reactions: [
 * //             {
 * //               type: "thumbsup" || "clap" || "slightly_smiling_face" || "smiley" || "heart" || "eyes" || "white_check_mark" || "confused" || "thumbsdown", // required
 * //               user: "<User>", // required
 * //               createdAt: "STRING_VALUE", // required
 * //             },
 * //           ],
 * //           updatedAt: "STRING_VALUE",
 * //           reactionCounts: [
 * //             {
 * //               type: "thumbsup" || "clap" || "slightly_smiling_face" || "smiley" || "heart" || "eyes" || "white_check_mark" || "confused" || "thumbsdown", // required
 * //               count: Number("int"), // required
 * //             },
 * //           ],
 * //           pinnedAt: "STRING_VALUE",
 * //           deletedAt: "STRING_VALUE",
 * //         },
 * //       },
 * //       message: {
 * //         text: "STRING_VALUE",
 * //         elements: [
 * //           {//  Union: only one key present
 * //             template: {
 * //               whatsapp: {
 * //                 name: "STRING_VALUE", // required
 * //                 parameters: [ // required
 * //                   {
 * //                     name: "STRING_VALUE", // required
 * //                     value: "STRING_VALUE", // required
 * //                   },
 * //                 ],
 * //               },
 * //             },
 * //             actions: [
 * //               {//  Union: only one key present
 * //                 button: {
 * //                   text: "STRING_VALUE", // required
 * //                   handler: {//  Union: only one key present
 * //                     link: {
 * //                       url: "STRING_VALUE", // required
 * //                     },
 * //                     reply: {
 * //                       text: "STRING_VALUE",
 * //                     },
 * //                     action: {
 * //                       id: "STRING_VALUE", // required
 * //                     },
 * //                   },
 * //                   variant: "contained" || "outlined",
 * //                   disabled: true || false,
 * //                 },
 * //               },
 * //             ],
 * //           },
 * //         ],
 * //         attachments: "<MessageAttachmentList>",
 * //         quote: {
 * //           messageId: "STRING_VALUE", // required
 * //           channelId: "STRING_VALUE", // required
 * //           user: "<User>", // required
 * //           createdAt: "STRING_VALUE", // required
 * //           text: "STRING_VALUE",
 * //           attachments: "<MessageAttachmentList>",
 * //         },
 * //         messageId: "STRING_VALUE", // required
 * //         channelId: "STRING_VALUE", // required
 * //         createdAt: "STRING_VALUE", // required
 * //         user: "<User>", // required
 * //         type: "regular" || "system" || "deleted", // required
 * //         event: "STRING_VALUE",
 * //         reactions: [
 * //           {
 * //             type: "thumbsup" || "clap" || "slightly_smiling_face" || "smiley" || "heart" || "eyes" || "white_check_mark" || "confused" || "thumbsdown", // required
 * //             user: "<User>", // required
 * //             createdAt: "STRING_VALUE", // required
 * //           },
 * //         ],
 * //         updatedAt: "STRING_VALUE",
 * //         reactionCounts: [
 * //           {
 * //             type: "thumbsup" || "clap" || "slightly_smiling_face" || "smiley" || "heart" || "eyes" || "white_check_mark" || "confused" || "thumbsdown", // required
 * //             count: Number("int"), // required
 * //           },
 * //         ],
 * //         pinnedAt: "STRING_VALUE",
 * //         deletedAt: "STRING_VALUE",
 * //       },
 * //     },
 * //   },
 * //   WebhookChatMessageDeletedEvent: { // WebhookChatMessageDeletedEvent
 * //     id: "STRING_VALUE", // required
 * //     type: "chat:channel:created" || "chat:message:new" || "chat:message:updated" || "chat:message:deleted" || "chat:message:pinned" || "chat:message:unpinned" || "chat:message:reaction:new" || "chat:message:reaction:deleted" || "chat:message:action" || "chat:channel:updated" || "chat:channel:deleted" || "chat:channel:assigned" || "chat:member:added" || "chat:member:removed" || "chat:channel:read" || "chat:typing:start" || "chat:typing:stop", // required
 * //     company: "STRING_VALUE", // required
 * //     time: Number("long"), // required
 * //     integrationId: "STRING_VALUE",
 * //     botId: "STRING_VALUE",
 * //     data: { // WebhookChatMessageDeletedEventData
 * //       channel: {
 * //         channelId: "STRING_VALUE", // required
 * //         channelType: "group" || "direct", // required
 * //         memberCount: Number("int"), // required
 * //         subject: "STRING_VALUE",
 * //         description: "STRING_VALUE",
 * //         access: "private" || "public", // required
 * //         company: "STRING_VALUE",
 * //         service: "STRING_VALUE",
 * //         serviceTitle: "STRING_VALUE",
 * //         serviceRecipient: "STRING_VALUE",
 * //         assignee: "<User>",
 * //         broadcast: true || false,
 * //         external: true || false,
 * //         telephony: true || false,
 * //         sms: true || false,
 * //         whatsapp: true || false,
 * //         kite: true || false,
 * //         createdAt: "STRING_VALUE", // required
 * //         createdBy: "STRING_VALUE",
 * //         updatedAt: "STRING_VALUE", // required
 * //         lastMessageAt: "STRING_VALUE",
 * //         lastMessage: "<Message>",
 * //       },
 * //       message: "<Message>", // required
 * //     },
 * //   },
 * //   WebhookChatMessagePinnedEvent: { // WebhookChatMessagePinnedEvent
 * //     id: "STRING_VALUE", // required
 * //     type: "chat:channel:created" || "chat:message:new" || "chat:message:updated" || "chat:message:deleted" || "chat:message:pinned" || "chat:message:unpinned" || "chat:message:reaction:new" || "chat:message:reaction:deleted" || "chat:message:action" || "chat:channel:updated" || "chat:channel:deleted" || "chat:channel:assigned" || "chat:member:added" || "chat:member:removed" || "chat:channel:read" || "chat:typing:start" || "chat:typing:stop", // required
 * //     company: "STRING_VALUE", // required
 * //     time: Number("long"), // required
 * //     integrationId: "STRING_VALUE",
 * //     botId: "STRING_VALUE",
 * //     data: { // WebhookChatMessagePinnedEventData
 * //       channel: {
 * //         channelId: "STRING_VALUE", // required
 * //         channelType: "group" || "direct", // required
 * //         memberCount: Number("int"), // required
 * //         subject: "STRING_VALUE",
 * //         description: "STRING_VALUE",
 * //         access: "private" || "public", // required
 * //         company: "STRING_VALUE",
 * //         service: "STRING_VALUE",
 * //         serviceTitle: "STRING_VALUE",
 * //         serviceRecipient: "STRING_VALUE",
 * //         assignee: "<User>",
 * //         broadcast: true || false,
 * //         external: true || false,
 * //         telephony: true || false,
 * //         sms: true || false,
 * //         whatsapp: true || false,
 * //         kite: true || false,
 * //         createdAt: "STRING_VALUE", // required
 * //         createdBy: "STRING_VALUE",
 * //         updatedAt: "STRING_VALUE", // required
 * //         lastMessageAt: "STRING_VALUE",
 * //         lastMessage: "<Message>",
 * //       },
 * //       message: "<Message>", // required
 * //       user: "<User>", // required
 * //     },
 * //   },
 * //   WebhookChatMessageUnpinnedEvent: { // WebhookChatMessageUnpinnedEvent
 * //     id: "STRING_VALUE", // required
 * //     type: "chat:channel:created" || "chat:message:new" || "chat:message:updated" || "chat:message:deleted" || "chat:message:pinned" || "chat:message:unpinned" || "chat:message:reaction:new" || "chat:message:reaction:deleted" || "chat:message:action" || "chat:channel:updated" || "chat:channel:deleted" || "chat:channel:assigned" || "chat:member:added" || "chat:member:removed" || "chat:channel:read" || "chat:typing:start" || "chat:typing:stop", // required
 * //     company: "STRING_VALUE", // required
 * //     time: Number("long"), // required
 * //     integrationId: "STRING_VALUE",
 * //     botId: "STRING_VALUE",
 * //     data: { // WebhookChatMessageUnpinnedEventData
 * //       channel: "<Channel>", // required
 * //       message: "<Message>", // required
 * //       user: "<User>", // required
 * //     },
 * //   },
 * //   WebhookChatMessageReactionNewEvent: { // WebhookChatMessageReactionNewEvent
 * //     id: "STRING_VALUE", // required
 * //     type: "chat:channel:created" || "chat:message:new" || "chat:message:updated" || "chat:message:deleted" || "chat:message:pinned" || "chat:message:unpinned" || "chat:message:reaction:new" || "chat:message:reaction:deleted" || "chat:message:action" || "chat:channel:updated" || "chat:channel:deleted" || "chat:channel:assigned" || "chat:member:added" || "chat:member:removed" || "chat:channel:read" || "chat:typing:start" || "chat:typing:stop", // required
 * //     company: "STRING_VALUE", // required
 * //     time: Number("long"), // required
 * //     integrationId: "STRING_VALUE",
 * //     botId: "STRING_VALUE",
 * //     data: { // WebhookChatMessageReactionNewEventData
 * //       channel: "<Channel>", // required
 * //       message: "<Message>", // required
 * //       reaction: "<MessageReaction>", // required
 * //     },
 * //   },
 * //   WebhookChatMessageReactionDeletedEvent: { // WebhookChatMessageReactionDeletedEvent
 * //     id: "STRING_VALUE", // required
 * //     type: "chat:channel:created" || "chat:message:new" || "chat:message:updated" || "chat:message:deleted" || "chat:message:pinned" || "chat:message:unpinned" || "chat:message:reaction:new" || "chat:message:reaction:deleted" || "chat:message:action" || "chat:channel:updated" || "chat:channel:deleted" || "chat:channel:assigned" || "chat:member:added" || "chat:member:removed" || "chat:channel:read" || "chat:typing:start" || "chat:typing:stop", // required
 * //     company: "STRING_VALUE", // required
 * //     time: Number("long"), // required
 * //     integrationId: "STRING_VALUE",
 * //     botId: "STRING_VALUE",
 * //     data: { // WebhookChatMessageReactionDeletedEventData
 * //       channel: "<Channel>", // required
 * //       message: "<Message>", // required
 * //       reaction: "<MessageReaction>", // required
 * //     },
 * //   },
 * //   WebhookChatMessageActionTriggeredEvent: { // WebhookChatMessageActionTriggeredEvent
 * //     id: "STRING_VALUE", // required
 * //     type: "chat:channel:created" || "chat:message:new" || "chat:message:updated" || "chat:message:deleted" || "chat:message:pinned" || "chat:message:unpinned" || "chat:message:reaction:new" || "chat:message:reaction:deleted" || "chat:message:action" || "chat:channel:updated" || "chat:channel:deleted" || "chat:channel:assigned" || "chat:member:added" || "chat:member:removed" || "chat:channel:read" || "chat:typing:start" || "chat:typing:stop", // required
 * //     company: "STRING_VALUE", // required
 * //     time: Number("long"), // required
 * //     integrationId: "STRING_VALUE",
 * //     botId: "STRING_VALUE",
 * //     data: { // WebhookChatMessageActionTriggeredEventData
 * //       channel: "<Channel>", // required
 * //       message: "<Message>", // required
 * //       user: "<User>", // required
 * //       triggerId: "STRING_VALUE", // required
 * //       actionId: "STRING_VALUE", // required
 * //     },
 * //   },
 * //   WebhookChatChannelUpdatedEvent: { // WebhookChatChannelUpdatedEvent
 * //     id: "STRING_VALUE", // required
 * //     type: "chat:channel:created" || "chat:message:new" || "chat:message:updated" || "chat:message:deleted" || "chat:message:pinned" || "chat:message:unpinned" || "chat:message:reaction:new" || "chat:message:reaction:deleted" || "chat:message:action" || "chat:channel:updated" || "chat:channel:deleted" || "chat:channel:assigned" || "chat:member:added" || "chat:member:removed" || "chat:channel:read" || "chat:typing:start" || "chat:typing:stop", // required
 * //     company: "STRING_VALUE", // required
 * //     time: Number("long"), // required
 * //     integrationId: "STRING_VALUE",
 * //     botId: "STRING_VALUE",
 * //     data: { // WebhookChatChannelUpdatedEventData
 * //       channel: "<Channel>", // required
 * //     },
 * //   },
 * //   WebhookChatChannelDeletedEvent: { // WebhookChatChannelDeletedEvent
 * //     id: "STRING_VALUE", // required
 * //     type: "chat:channel:created" || "chat:message:new" || "chat:message:updated" || "chat:message:deleted" || "chat:message:pinned" || "chat:message:unpinned" || "chat:message:reaction:new" || "chat:message:reaction:deleted" || "chat:message:action" || "chat:channel:updated" || "chat:channel:deleted" || "chat:channel:assigned" || "chat:member:added" || "chat:member:removed" || "chat:channel:read" || "chat:typing:start" || "chat:typing:stop", // required
 * //     company: "STRING_VALUE", // required
 * //     time: Number("long"), // required
 * //     integrationId: "STRING_VALUE",
 * //     botId: "STRING_VALUE",
 * //     data: { // WebhookChatChannelDeletedEventData
 * //       channel: "<Channel>", // required
 * //     },
 * //   },
 * //   WebhookChatChannelAssignedEvent: { // WebhookChatChannelAssignedEvent
 * //     id: "STRING_VALUE", // required
 * //     type: "chat:channel:created" || "chat:message:new" || "chat:message:updated" || "chat:message:deleted" || "chat:message:pinned" || "chat:message:unpinned" || "chat:message:reaction:new" || "chat:message:reaction:deleted" || "chat:message:action" || "chat:channel:updated" || "chat:channel:deleted" || "chat:channel:assigned" || "chat:member:added" || "chat:member:removed" || "chat:channel:read" || "chat:typing:start" || "chat:typing:stop", // required
 * //     company: "STRING_VALUE", // required
 * //     time: Number("long"), // required
 * //     integrationId: "STRING_VALUE",
 * //     botId: "STRING_VALUE",
 * //     data: { // WebhookChatChannelAssignedEventData
 * //       channel: "<Channel>", // required
 * //     },
 * //   },
 * //   WebhookChatMemberAddedEvent: { // WebhookChatMemberAddedEvent
 * //     id: "STRING_VALUE", // required
 * //     type: "chat:channel:created" || "chat:message:new" || "chat:message:updated" || "chat:message:deleted" || "chat:message:pinned" || "chat:message:unpinned" || "chat:message:reaction:new" || "chat:message:reaction:deleted" || "chat:message:action" || "chat:channel:updated" || "chat:channel:deleted" || "chat:channel:assigned" || "chat:member:added" || "chat:member:removed" || "chat:channel:read" || "chat:typing:start" || "chat:typing:stop", // required
 * //     company: "STRING_VALUE", // required
 * //     time: Number("long"), // required
 * //     integrationId: "STRING_VALUE",
 * //     botId: "STRING_VALUE",
 * //     data: { // WebhookChatMemberAddedEventData
 * //       channel: "<Channel>", // required
 * //       members: [ // required
 * //         {
 * //           id: "STRING_VALUE", // required
 * //           createdAt: "STRING_VALUE", // required
 * //           role: "member" || "supervisor", // required
 * //         },
 * //       ],
 * //       users: [ // required
 * //         "<User>",
 * //       ],
 * //     },
 * //   },
 * //   WebhookChatMemberRemovedEvent: { // WebhookChatMemberRemovedEvent
 * //     id: "STRING_VALUE", // required
 * //     type: "chat:channel:created" || "chat:message:new" || "chat:message:updated" || "chat:message:deleted" || "chat:message:pinned" || "chat:message:unpinned" || "chat:message:reaction:new" || "chat:message:reaction:deleted" || "chat:message:action" || "chat:channel:updated" || "chat:channel:deleted" || "chat:channel:assigned" || "chat:member:added" || "chat:member:removed" || "chat:channel:read" || "chat:typing:start" || "chat:typing:stop", // required
 * //     company: "STRING_VALUE", // required
 * //     time: Number("long"), // required
 * //     integrationId: "STRING_VALUE",
 * //     botId: "STRING_VALUE",
 * //     data: { // WebhookChatMemberRemovedEventData
 * //       channel: "<Channel>", // required
 * //       members: [ // required
 * //         {
 * //           id: "STRING_VALUE", // required
 * //           createdAt: "STRING_VALUE", // required
 * //           role: "member" || "supervisor", // required
 * //         },
 * //       ],
 * //       users: [ // required
 * //         "<User>",
 * //       ],
 * //     },
 * //   },
 * //   WebhookChatChannelReadEvent: { // WebhookChatChannelReadEvent
 * //     id: "STRING_VALUE", // required
 * //     type: "chat:channel:created" || "chat:message:new" || "chat:message:updated" || "chat:message:deleted" || "chat:message:pinned" || "chat:message:unpinned" || "chat:message:reaction:new" || "chat:message:reaction:deleted" || "chat:message:action" || "chat:channel:updated" || "chat:channel:deleted" || "chat:channel:assigned" || "chat:member:added" || "chat:member:removed" || "chat:channel:read" || "chat:typing:start" || "chat:typing:stop", // required
 * //     company: "STRING_VALUE", // required
 * //     time: Number("long"), // required
 * //     integrationId: "STRING_VALUE",
 * //     botId: "STRING_VALUE",
 * //     data: { // WebhookChatChannelReadEventData
 * //       channel: "<Channel>", // required
 * //       user: "<User>", // required
 * //       readAt: "STRING_VALUE", // required
 * //     },
 * //   },
 * //   WebhookChatTypingStartEvent: { // WebhookChatTypingStartEvent
 * //     id: "STRING_VALUE", // required
 * //     type: "chat:channel:created" || "chat:message:new" || "chat:message:updated" || "chat:message:deleted" || "chat:message:pinned" || "chat:message:unpinned" || "chat:message:reaction:new" || "chat:message:reaction:deleted" || "chat:message:action" || "chat:channel:updated" || "chat:channel:deleted" || "chat:channel:assigned" || "chat:member:added" || "chat:member:removed" || "chat:channel:read" || "chat:typing:start" || "chat:typing:stop", // required
 * //     company: "STRING_VALUE", // required
 * //     time: Number("long"), // required
 * //     integrationId: "STRING_VALUE",
 * //     botId: "STRING_VALUE",
 * //     data: { // WebhookChatTypingStartEventData
 * //       channel: "<Channel>", // required
 * //       user: "<User>", // required
 * //     },
 * //   },
 * //   WebhookChatTypingStopEvent: { // WebhookChatTypingStopEvent
 * //     id: "STRING_VALUE", // required
 * //     type: "chat:channel:created" || "chat:message:new" || "chat:message:updated" || "chat:message:deleted" || "chat:message:pinned" || "chat:message:unpinned" || "chat:message:reaction:new" || "chat:message:reaction:deleted" || "chat:message:action" || "chat:channel:updated" || "chat:channel:deleted" || "chat:channel:assigned" || "chat:member:added" || "chat:member:removed" || "chat:channel:read" || "chat:typing:start" || "chat:typing:stop", // required
 * //     company: "STRING_VALUE", // required
 * //     time: Number("long"), // required
 * //     integrationId: "STRING_VALUE",
 * //     botId: "STRING_VALUE",
 * //     data: { // WebhookChatTypingStopEventData
 * //       channel: "<Channel>", // required
 * //       user: "<User>", // required
 * //     },
 * //   },
 * // };
 *
 * ```
 *
 * @param DescribeEventCommandInput - {@link DescribeEventCommandInput}
 * @returns {@link DescribeEventCommandOutput}
 * @see {@link DescribeEventCommandInput} for command's `input` shape.
 * @see {@link DescribeEventCommandOutput} for command's `response` shape.
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
 * @example What a call answers
 * ```javascript
 * //
 * const input = { /* empty *\/ };
 * const command = new DescribeEventCommand(input);
 * const response = await client.send(command);
 * /* response is
 * { /* empty *\/ }
 * *\/
 * ```
 *
 * @public
 */
export class DescribeEventCommand extends commandClass<
    DescribeEventCommandInput,
    DescribeEventCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsClient", "DescribeEventCommand", DescribeEvent$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: {};
      output: DescribeEventOutput;
    };
    sdk: {
      input: DescribeEventCommandInput;
      output: DescribeEventCommandOutput;
    };
  };
}
