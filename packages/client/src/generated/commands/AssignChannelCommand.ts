// smithy-typescript generated code
import { getEndpointPlugin } from "@smithy/middleware-endpoint";
import { Command as $Command } from "@smithy/smithy-client";
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import { commonParams } from "../endpoint/EndpointParameters";
import type { AssignChannelInput, AssignChannelOutput } from "../models/models_0";
import { AssignChannel$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link AssignChannelCommand}.
 */
export interface AssignChannelCommandInput extends AssignChannelInput {}
/**
 * @public
 *
 * The output of {@link AssignChannelCommand}.
 */
export interface AssignChannelCommandOutput extends AssignChannelOutput, __MetadataBearer {}

/**
 * @public
 *
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, AssignChannelCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, AssignChannelCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // AssignChannelInput
 *   channelId: "STRING_VALUE", // required
 *   userId: "STRING_VALUE",
 *   silent: true || false,
 *   assigneeId: "STRING_VALUE",
 *   service: "STRING_VALUE",
 *   variant: "keep_members" || "add_assignee" || "replace_members",
 * };
 * const command = new AssignChannelCommand(input);
 * const response = await client.send(command);
 * // { // AssignChannelOutput
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
 * @param AssignChannelCommandInput - {@link AssignChannelCommandInput}
 * @returns {@link AssignChannelCommandOutput}
 * @see {@link AssignChannelCommandInput} for command's `input` shape.
 * @see {@link AssignChannelCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
 *
 * @throws {@link ChannelNotFoundException} (client fault)
 *
 * @throws {@link UserNotFoundException} (client fault)
 *
 * @throws {@link ValidationException} (client fault)
 *  A standard error for input validation failures.
 * This should be thrown by services when a member of the input structure
 * falls outside of the modeled or documented constraints.
 *
 * @throws {@link UnauthorizedException} (client fault)
 *
 * @throws {@link ForbiddenException} (client fault)
 *
 * @throws {@link RateLimitExceededException} (client fault)
 *
 * @throws {@link InternalServerException} (server fault)
 *
 * @throws {@link ServiceUnavailableException} (server fault)
 *
 * @throws {@link ConversationsServiceException}
 * <p>Base exception class for all service exceptions from Conversations service.</p>
 *
 *
 */
export class AssignChannelCommand extends $Command
  .classBuilder<
    AssignChannelCommandInput,
    AssignChannelCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >()
  .ep(commonParams)
  .m(function (this: any, Command: any, cs: any, config: ConversationsClientResolvedConfig, o: any) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
  })
  .s("Conversations", "AssignChannel", {})
  .n("ConversationsClient", "AssignChannelCommand")
  .sc(AssignChannel$)
  .build() {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: AssignChannelInput;
      output: AssignChannelOutput;
    };
    sdk: {
      input: AssignChannelCommandInput;
      output: AssignChannelCommandOutput;
    };
  };
}
