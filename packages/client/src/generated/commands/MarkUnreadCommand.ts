// smithy-typescript generated code
import { getEndpointPlugin } from "@smithy/middleware-endpoint";
import { Command as $Command } from "@smithy/smithy-client";
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import { commonParams } from "../endpoint/EndpointParameters";
import type { MarkUnreadInput, MarkUnreadOutput } from "../models/models_0";
import { MarkUnread$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link MarkUnreadCommand}.
 */
export interface MarkUnreadCommandInput extends MarkUnreadInput {}
/**
 * @public
 *
 * The output of {@link MarkUnreadCommand}.
 */
export interface MarkUnreadCommandOutput extends MarkUnreadOutput, __MetadataBearer {}

/**
 * @public
 *
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, MarkUnreadCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, MarkUnreadCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // MarkUnreadInput
 *   channelId: "STRING_VALUE", // required
 *   userId: "STRING_VALUE",
 *   messageId: "STRING_VALUE",
 *   force: true || false,
 * };
 * const command = new MarkUnreadCommand(input);
 * const response = await client.send(command);
 * // {};
 *
 * ```
 *
 * @param MarkUnreadCommandInput - {@link MarkUnreadCommandInput}
 * @returns {@link MarkUnreadCommandOutput}
 * @see {@link MarkUnreadCommandInput} for command's `input` shape.
 * @see {@link MarkUnreadCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
 *
 * @throws {@link ChannelNotFoundException} (client fault)
 *
 * @throws {@link MarkUnreadChannelsLimitReachedException} (client fault)
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
export class MarkUnreadCommand extends $Command
  .classBuilder<
    MarkUnreadCommandInput,
    MarkUnreadCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >()
  .ep(commonParams)
  .m(function (this: any, Command: any, cs: any, config: ConversationsClientResolvedConfig, o: any) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
  })
  .s("Conversations", "MarkUnread", {})
  .n("ConversationsClient", "MarkUnreadCommand")
  .sc(MarkUnread$)
  .build() {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: MarkUnreadInput;
      output: {};
    };
    sdk: {
      input: MarkUnreadCommandInput;
      output: MarkUnreadCommandOutput;
    };
  };
}
