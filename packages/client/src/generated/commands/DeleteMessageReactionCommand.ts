// smithy-typescript generated code
import { getEndpointPlugin } from "@smithy/middleware-endpoint";
import { Command as $Command } from "@smithy/smithy-client";
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import { commonParams } from "../endpoint/EndpointParameters";
import type { DeleteMessageReactionInput, DeleteMessageReactionOutput } from "../models/models_0";
import { DeleteMessageReaction$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link DeleteMessageReactionCommand}.
 */
export interface DeleteMessageReactionCommandInput extends DeleteMessageReactionInput {}
/**
 * @public
 *
 * The output of {@link DeleteMessageReactionCommand}.
 */
export interface DeleteMessageReactionCommandOutput extends DeleteMessageReactionOutput, __MetadataBearer {}

/**
 * @public
 *
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, DeleteMessageReactionCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, DeleteMessageReactionCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // DeleteMessageReactionInput
 *   channelId: "STRING_VALUE", // required
 *   messageId: "STRING_VALUE", // required
 *   userId: "STRING_VALUE",
 *   reactionType: "thumbsup" || "clap" || "slightly_smiling_face" || "smiley" || "heart" || "eyes" || "white_check_mark" || "confused" || "thumbsdown", // required
 * };
 * const command = new DeleteMessageReactionCommand(input);
 * const response = await client.send(command);
 * // {};
 *
 * ```
 *
 * @param DeleteMessageReactionCommandInput - {@link DeleteMessageReactionCommandInput}
 * @returns {@link DeleteMessageReactionCommandOutput}
 * @see {@link DeleteMessageReactionCommandInput} for command's `input` shape.
 * @see {@link DeleteMessageReactionCommandOutput} for command's `response` shape.
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
export class DeleteMessageReactionCommand extends $Command
  .classBuilder<
    DeleteMessageReactionCommandInput,
    DeleteMessageReactionCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >()
  .ep(commonParams)
  .m(function (this: any, Command: any, cs: any, config: ConversationsClientResolvedConfig, o: any) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
  })
  .s("Conversations", "DeleteMessageReaction", {})
  .n("ConversationsClient", "DeleteMessageReactionCommand")
  .sc(DeleteMessageReaction$)
  .build() {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: DeleteMessageReactionInput;
      output: {};
    };
    sdk: {
      input: DeleteMessageReactionCommandInput;
      output: DeleteMessageReactionCommandOutput;
    };
  };
}
