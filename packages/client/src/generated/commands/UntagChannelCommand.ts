// smithy-typescript generated code
import { getEndpointPlugin } from "@smithy/middleware-endpoint";
import { Command as $Command } from "@smithy/smithy-client";
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import { commonParams } from "../endpoint/EndpointParameters";
import type { UntagChannelInput, UntagChannelOutput } from "../models/models_0";
import { UntagChannel$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link UntagChannelCommand}.
 */
export interface UntagChannelCommandInput extends UntagChannelInput {}
/**
 * @public
 *
 * The output of {@link UntagChannelCommand}.
 */
export interface UntagChannelCommandOutput extends UntagChannelOutput, __MetadataBearer {}

/**
 * @public
 *
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, UntagChannelCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, UntagChannelCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // UntagChannelInput
 *   channelId: "STRING_VALUE", // required
 *   userId: "STRING_VALUE",
 *   tagId: "STRING_VALUE", // required
 * };
 * const command = new UntagChannelCommand(input);
 * const response = await client.send(command);
 * // {};
 *
 * ```
 *
 * @param UntagChannelCommandInput - {@link UntagChannelCommandInput}
 * @returns {@link UntagChannelCommandOutput}
 * @see {@link UntagChannelCommandInput} for command's `input` shape.
 * @see {@link UntagChannelCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
 *
 * @throws {@link ChannelNotFoundException} (client fault)
 *
 * @throws {@link TagNotFoundException} (client fault)
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
export class UntagChannelCommand extends $Command
  .classBuilder<
    UntagChannelCommandInput,
    UntagChannelCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >()
  .ep(commonParams)
  .m(function (this: any, Command: any, cs: any, config: ConversationsClientResolvedConfig, o: any) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
  })
  .s("Conversations", "UntagChannel", {})
  .n("ConversationsClient", "UntagChannelCommand")
  .sc(UntagChannel$)
  .build() {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: UntagChannelInput;
      output: {};
    };
    sdk: {
      input: UntagChannelCommandInput;
      output: UntagChannelCommandOutput;
    };
  };
}
