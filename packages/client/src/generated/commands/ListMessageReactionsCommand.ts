// smithy-typescript generated code
import { getEndpointPlugin } from "@smithy/middleware-endpoint";
import { Command as $Command } from "@smithy/smithy-client";
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import { commonParams } from "../endpoint/EndpointParameters";
import type { ListMessageReactionsInput, ListMessageReactionsOutput } from "../models/models_0";
import { ListMessageReactions$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link ListMessageReactionsCommand}.
 */
export interface ListMessageReactionsCommandInput extends ListMessageReactionsInput {}
/**
 * @public
 *
 * The output of {@link ListMessageReactionsCommand}.
 */
export interface ListMessageReactionsCommandOutput extends ListMessageReactionsOutput, __MetadataBearer {}

/**
 * @public
 *
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, ListMessageReactionsCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, ListMessageReactionsCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // ListMessageReactionsInput
 *   channelId: "STRING_VALUE", // required
 *   messageId: "STRING_VALUE", // required
 *   userId: "STRING_VALUE",
 *   limit: Number("int"),
 *   offset: Number("int"),
 * };
 * const command = new ListMessageReactionsCommand(input);
 * const response = await client.send(command);
 * // { // ListMessageReactionsOutput
 * //   reactions: [ // MessageReactionsList // required
 * //     { // MessageReaction
 * //       type: "thumbsup" || "clap" || "slightly_smiling_face" || "smiley" || "heart" || "eyes" || "white_check_mark" || "confused" || "thumbsdown", // required
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
 * //     },
 * //   ],
 * // };
 *
 * ```
 *
 * @param ListMessageReactionsCommandInput - {@link ListMessageReactionsCommandInput}
 * @returns {@link ListMessageReactionsCommandOutput}
 * @see {@link ListMessageReactionsCommandInput} for command's `input` shape.
 * @see {@link ListMessageReactionsCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
 *
 * @throws {@link ChannelNotFoundException} (client fault)
 *
 * @throws {@link MessageNotFoundException} (client fault)
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
export class ListMessageReactionsCommand extends $Command
  .classBuilder<
    ListMessageReactionsCommandInput,
    ListMessageReactionsCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >()
  .ep(commonParams)
  .m(function (this: any, Command: any, cs: any, config: ConversationsClientResolvedConfig, o: any) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
  })
  .s("Conversations", "ListMessageReactions", {})
  .n("ConversationsClient", "ListMessageReactionsCommand")
  .sc(ListMessageReactions$)
  .build() {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: ListMessageReactionsInput;
      output: ListMessageReactionsOutput;
    };
    sdk: {
      input: ListMessageReactionsCommandInput;
      output: ListMessageReactionsCommandOutput;
    };
  };
}
