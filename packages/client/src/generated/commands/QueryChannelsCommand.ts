// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import type { QueryChannelsInput, QueryChannelsOutput } from "../models/models_0";
import { QueryChannels$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link QueryChannelsCommand}.
 */
export interface QueryChannelsCommandInput extends QueryChannelsInput {}
/**
 * @public
 *
 * The output of {@link QueryChannelsCommand}.
 */
export interface QueryChannelsCommandOutput extends QueryChannelsOutput, __MetadataBearer {}

/**
 * Finds channels: those that the acting user has access to and that match every field given in `query`.
 *
 * That is, the user's own channels and the public ones of its company, in the order of ListChannels: the one with the
 * newest message first, a channel without messages counting from its creation, ties by channel id. Each has its
 * `lastMessage`. An empty `query` finds all of them but the hidden ones. `limit` is 30 where it isn't given.
 *
 * A company caller without `userId` searches all channels of its company; `hidden`, `unread` and `tagId` are a user's
 * and can't be asked for then.
 *
 * Nothing is changed, although the method is POST: the query stands in the body.
 *
 * - `ValidationException`: `query` is missing; a date isn't one; `limit` isn't 1 to 100; `offset` is below 0; a
 *   company caller without `userId` gave `hidden`, `unread` or `tagId`; the company knows no such `userId`.
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
 * - `messaging:QueryChannels`
 * - `messaging:read`
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, QueryChannelsCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, QueryChannelsCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // QueryChannelsInput
 *   userId: "STRING_VALUE",
 *   limit: Number("int"),
 *   offset: Number("int"),
 *   query: { // ChannelsQuery
 *     text: "STRING_VALUE",
 *     channelType: "group" || "direct",
 *     access: "private" || "public",
 *     members: [ // UsersIdList
 *       "STRING_VALUE",
 *     ],
 *     service: "STRING_VALUE",
 *     serviceRecipient: "STRING_VALUE",
 *     assigneeId: "STRING_VALUE",
 *     tagId: "STRING_VALUE",
 *     external: true || false,
 *     telephony: true || false,
 *     sms: true || false,
 *     whatsapp: true || false,
 *     kite: true || false,
 *     broadcast: true || false,
 *     hidden: true || false,
 *     unread: true || false,
 *     createdAfter: "STRING_VALUE",
 *     createdBefore: "STRING_VALUE",
 *     lastMessageAfter: "STRING_VALUE",
 *     lastMessageBefore: "STRING_VALUE",
 *   },
 * };
 * const command = new QueryChannelsCommand(input);
 * const response = await client.send(command);
 * // { // QueryChannelsOutput
 * //   channels: [ // ChannelsList // required
 * //     { // Channel
 * //       channelId: "STRING_VALUE", // required
 * //       channelType: "group" || "direct", // required
 * //       memberCount: Number("int"), // required
 * //       subject: "STRING_VALUE",
 * //       description: "STRING_VALUE",
 * //       access: "private" || "public", // required
 * //       company: "STRING_VALUE",
 * //       service: "STRING_VALUE",
 * //       serviceTitle: "STRING_VALUE",
 * //       serviceRecipient: "STRING_VALUE",
 * //       assignee: { // User
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
 * //       broadcast: true || false,
 * //       external: true || false,
 * //       telephony: true || false,
 * //       sms: true || false,
 * //       whatsapp: true || false,
 * //       kite: true || false,
 * //       createdAt: "STRING_VALUE", // required
 * //       createdBy: "STRING_VALUE",
 * //       updatedAt: "STRING_VALUE", // required
 * //       lastMessageAt: "STRING_VALUE",
 * //       lastMessage: { // Message
 * //         text: "STRING_VALUE",
 * //         elements: [ // ElementsList
 * //           { // Element Union: only one key present
 * //             template: { // MessageTemplateConfig
 * //               whatsapp: { // TemplateWithParameters
 * //                 name: "STRING_VALUE", // required
 * //                 parameters: [ // ListTemplateParameter // required
 * //                   { // TemplateParameter
 * //                     name: "STRING_VALUE", // required
 * //                     value: "STRING_VALUE", // required
 * //                   },
 * //                 ],
 * //               },
 * //             },
 * //             actions: [ // ActionsElementsList
 * //               { // ActionElement Union: only one key present
 * //                 button: { // ButtonElement
 * //                   text: "STRING_VALUE", // required
 * //                   handler: { // ButtonHandler Union: only one key present
 * //                     link: { // ButtonLinkHandler
 * //                       url: "STRING_VALUE", // required
 * //                     },
 * //                     reply: { // ButtonReplyHandler
 * //                       text: "STRING_VALUE",
 * //                     },
 * //                     action: { // ButtonActionHandler
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
 * //         attachments: [ // MessageAttachmentList
 * //           { // MessageAttachment
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
 * //         quote: { // MessageQuote
 * //           messageId: "STRING_VALUE", // required
 * //           channelId: "STRING_VALUE", // required
 * //           user: {
 * //             id: "STRING_VALUE", // required
 * //             name: "STRING_VALUE",
 * //             email: "STRING_VALUE",
 * //             phone: "STRING_VALUE",
 * //             picture: "STRING_VALUE",
 * //             locale: "STRING_VALUE",
 * //             timeZone: "STRING_VALUE",
 * //             company: "STRING_VALUE",
 * //             bot: true || false,
 * //             pbxDomain: "STRING_VALUE",
 * //             pbxPort: "STRING_VALUE",
 * //             pbxExtension: "STRING_VALUE",
 * //             pbxSerial: "STRING_VALUE",
 * //             pbxUserId: "STRING_VALUE",
 * //             createdAt: "STRING_VALUE",
 * //             updatedAt: "STRING_VALUE",
 * //             pbxGroupId: "STRING_VALUE",
 * //           },
 * //           createdAt: "STRING_VALUE", // required
 * //           text: "STRING_VALUE",
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
 * //         },
 * //         messageId: "STRING_VALUE", // required
 * //         channelId: "STRING_VALUE", // required
 * //         createdAt: "STRING_VALUE", // required
 * //         user: "<User>", // required
 * //         type: "regular" || "system" || "deleted", // required
 * //         event: "STRING_VALUE",
 * //         reactions: [ // MessageReactionsList
 * //           { // MessageReaction
 * //             type: "thumbsup" || "clap" || "slightly_smiling_face" || "smiley" || "heart" || "eyes" || "white_check_mark" || "confused" || "thumbsdown", // required
 * //             user: "<User>", // required
 * //             createdAt: "STRING_VALUE", // required
 * //           },
 * //         ],
 * //         updatedAt: "STRING_VALUE",
 * //         reactionCounts: [ // ReactionCountsList
 * //           { // ReactionCount
 * //             type: "thumbsup" || "clap" || "slightly_smiling_face" || "smiley" || "heart" || "eyes" || "white_check_mark" || "confused" || "thumbsdown", // required
 * //             count: Number("int"), // required
 * //           },
 * //         ],
 * //         pinnedAt: "STRING_VALUE",
 * //         deletedAt: "STRING_VALUE",
 * //       },
 * //     },
 * //   ],
 * // };
 *
 * ```
 *
 * @param QueryChannelsCommandInput - {@link QueryChannelsCommandInput}
 * @returns {@link QueryChannelsCommandOutput}
 * @see {@link QueryChannelsCommandInput} for command's `input` shape.
 * @see {@link QueryChannelsCommandOutput} for command's `response` shape.
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
 * @example Groups about the harbour that Bob is a member of
 * ```javascript
 * //
 * const input = {
 *   limit: 10,
 *   query: {
 *     channelType: "group",
 *     members: [
 *       "Zt7bR4nWc8Ye"
 *     ],
 *     text: "harbour"
 *   }
 * };
 * const command = new QueryChannelsCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   channels: [
 *     {
 *       access: "private",
 *       channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63",
 *       channelType: "group",
 *       company: "wildflower",
 *       createdAt: "2026-03-02T08:00:00.000Z",
 *       createdBy: "kQ3vX9pLm2Ta",
 *       memberCount: 3,
 *       subject: "Harbour project",
 *       updatedAt: "2026-03-02T08:00:00.000Z"
 *     }
 *   ]
 * }
 * *\/
 * ```
 *
 * @example A phone system asks for unread channels without saying whose
 * ```javascript
 * //
 * const input = {
 *   query: {
 *     unread: true
 *   }
 * };
 * const command = new QueryChannelsCommand(input);
 * const response = await client.send(command);
 * /* response is
 * { /* metadata only *\/ }
 * *\/
 * ```
 *
 * @public
 */
export class QueryChannelsCommand extends commandClass<
    QueryChannelsCommandInput,
    QueryChannelsCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsClient", "QueryChannelsCommand", QueryChannels$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: QueryChannelsInput;
      output: QueryChannelsOutput;
    };
    sdk: {
      input: QueryChannelsCommandInput;
      output: QueryChannelsCommandOutput;
    };
  };
}
