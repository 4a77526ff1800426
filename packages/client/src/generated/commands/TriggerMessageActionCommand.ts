// smithy-typescript generated code
import { getEndpointPlugin } from "@smithy/middleware-endpoint";
import { Command as $Command } from "@smithy/smithy-client";
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import { commonParams } from "../endpoint/EndpointParameters";
import type { TriggerMessageActionInput, TriggerMessageActionOutput } from "../models/models_0";
import { TriggerMessageAction$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link TriggerMessageActionCommand}.
 */
export interface TriggerMessageActionCommandInput extends TriggerMessageActionInput {}
/**
 * @public
 *
 * The output of {@link TriggerMessageActionCommand}.
 */
export interface TriggerMessageActionCommandOutput extends TriggerMessageActionOutput, __MetadataBearer {}

/**
 * @public
 *
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, TriggerMessageActionCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, TriggerMessageActionCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // TriggerMessageActionInput
 *   channelId: "STRING_VALUE", // required
 *   messageId: "STRING_VALUE", // required
 *   userId: "STRING_VALUE",
 *   idempotencyToken: "STRING_VALUE",
 *   actionId: "STRING_VALUE", // required
 * };
 * const command = new TriggerMessageActionCommand(input);
 * const response = await client.send(command);
 * // { // TriggerMessageActionOutput
 * //   triggerId: "STRING_VALUE", // required
 * // };
 *
 * ```
 *
 * @param TriggerMessageActionCommandInput - {@link TriggerMessageActionCommandInput}
 * @returns {@link TriggerMessageActionCommandOutput}
 * @see {@link TriggerMessageActionCommandInput} for command's `input` shape.
 * @see {@link TriggerMessageActionCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
 *
 * @throws {@link ChannelNotFoundException} (client fault)
 *
 * @throws {@link MessageNotFoundException} (client fault)
 *
 * @throws {@link IdempotencyConflictException} (client fault)
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
export class TriggerMessageActionCommand extends $Command
  .classBuilder<
    TriggerMessageActionCommandInput,
    TriggerMessageActionCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >()
  .ep(commonParams)
  .m(function (this: any, Command: any, cs: any, config: ConversationsClientResolvedConfig, o: any) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
  })
  .s("Conversations", "TriggerMessageAction", {})
  .n("ConversationsClient", "TriggerMessageActionCommand")
  .sc(TriggerMessageAction$)
  .build() {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: TriggerMessageActionInput;
      output: TriggerMessageActionOutput;
    };
    sdk: {
      input: TriggerMessageActionCommandInput;
      output: TriggerMessageActionCommandOutput;
    };
  };
}
