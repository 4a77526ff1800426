// smithy-typescript generated code
import { getEndpointPlugin } from "@smithy/middleware-endpoint";
import { Command as $Command } from "@smithy/smithy-client";
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import { commonParams } from "../endpoint/EndpointParameters";
import type { MarkReadInput, MarkReadOutput } from "../models/models_0";
import { MarkRead$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link MarkReadCommand}.
 */
export interface MarkReadCommandInput extends MarkReadInput {}
/**
 * @public
 *
 * The output of {@link MarkReadCommand}.
 */
export interface MarkReadCommandOutput extends MarkReadOutput, __MetadataBearer {}

/**
 * @public
 *
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, MarkReadCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, MarkReadCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // MarkReadInput
 *   channelId: "STRING_VALUE", // required
 *   userId: "STRING_VALUE",
 *   messageId: "STRING_VALUE",
 * };
 * const command = new MarkReadCommand(input);
 * const response = await client.send(command);
 * // {};
 *
 * ```
 *
 * @param MarkReadCommandInput - {@link MarkReadCommandInput}
 * @returns {@link MarkReadCommandOutput}
 * @see {@link MarkReadCommandInput} for command's `input` shape.
 * @see {@link MarkReadCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
 *
 * @throws {@link ChannelNotFoundException} (client fault)
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
export class MarkReadCommand extends $Command
  .classBuilder<
    MarkReadCommandInput,
    MarkReadCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >()
  .ep(commonParams)
  .m(function (this: any, Command: any, cs: any, config: ConversationsClientResolvedConfig, o: any) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
  })
  .s("Conversations", "MarkRead", {})
  .n("ConversationsClient", "MarkReadCommand")
  .sc(MarkRead$)
  .build() {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: MarkReadInput;
      output: {};
    };
    sdk: {
      input: MarkReadCommandInput;
      output: MarkReadCommandOutput;
    };
  };
}
