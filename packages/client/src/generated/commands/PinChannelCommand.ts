// smithy-typescript generated code
import { getEndpointPlugin } from "@smithy/middleware-endpoint";
import { Command as $Command } from "@smithy/smithy-client";
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import { commonParams } from "../endpoint/EndpointParameters";
import type { PinChannelInput, PinChannelOutput } from "../models/models_0";
import { PinChannel$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link PinChannelCommand}.
 */
export interface PinChannelCommandInput extends PinChannelInput {}
/**
 * @public
 *
 * The output of {@link PinChannelCommand}.
 */
export interface PinChannelCommandOutput extends PinChannelOutput, __MetadataBearer {}

/**
 * @public
 *
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, PinChannelCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, PinChannelCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // PinChannelInput
 *   channelId: "STRING_VALUE", // required
 *   userId: "STRING_VALUE",
 *   force: true || false,
 * };
 * const command = new PinChannelCommand(input);
 * const response = await client.send(command);
 * // {};
 *
 * ```
 *
 * @param PinChannelCommandInput - {@link PinChannelCommandInput}
 * @returns {@link PinChannelCommandOutput}
 * @see {@link PinChannelCommandInput} for command's `input` shape.
 * @see {@link PinChannelCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
 *
 * @throws {@link ChannelNotFoundException} (client fault)
 *
 * @throws {@link PinnedChannelsLimitReachedException} (client fault)
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
export class PinChannelCommand extends $Command
  .classBuilder<
    PinChannelCommandInput,
    PinChannelCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >()
  .ep(commonParams)
  .m(function (this: any, Command: any, cs: any, config: ConversationsClientResolvedConfig, o: any) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
  })
  .s("Conversations", "PinChannel", {})
  .n("ConversationsClient", "PinChannelCommand")
  .sc(PinChannel$)
  .build() {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: PinChannelInput;
      output: {};
    };
    sdk: {
      input: PinChannelCommandInput;
      output: PinChannelCommandOutput;
    };
  };
}
