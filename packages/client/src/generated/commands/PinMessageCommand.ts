// smithy-typescript generated code
import { getEndpointPlugin } from "@smithy/middleware-endpoint";
import { Command as $Command } from "@smithy/smithy-client";
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import { commonParams } from "../endpoint/EndpointParameters";
import type { PinMessageInput, PinMessageOutput } from "../models/models_0";
import { PinMessage$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link PinMessageCommand}.
 */
export interface PinMessageCommandInput extends PinMessageInput {}
/**
 * @public
 *
 * The output of {@link PinMessageCommand}.
 */
export interface PinMessageCommandOutput extends PinMessageOutput, __MetadataBearer {}

/**
 * @public
 *
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, PinMessageCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, PinMessageCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // PinMessageInput
 *   channelId: "STRING_VALUE", // required
 *   messageId: "STRING_VALUE", // required
 *   userId: "STRING_VALUE",
 *   silent: true || false,
 *   expiresAfter: Number("int"),
 *   expiresAt: "STRING_VALUE",
 * };
 * const command = new PinMessageCommand(input);
 * const response = await client.send(command);
 * // {};
 *
 * ```
 *
 * @param PinMessageCommandInput - {@link PinMessageCommandInput}
 * @returns {@link PinMessageCommandOutput}
 * @see {@link PinMessageCommandInput} for command's `input` shape.
 * @see {@link PinMessageCommandOutput} for command's `response` shape.
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
export class PinMessageCommand extends $Command
  .classBuilder<
    PinMessageCommandInput,
    PinMessageCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >()
  .ep(commonParams)
  .m(function (this: any, Command: any, cs: any, config: ConversationsClientResolvedConfig, o: any) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
  })
  .s("Conversations", "PinMessage", {})
  .n("ConversationsClient", "PinMessageCommand")
  .sc(PinMessage$)
  .build() {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: PinMessageInput;
      output: {};
    };
    sdk: {
      input: PinMessageCommandInput;
      output: PinMessageCommandOutput;
    };
  };
}
