// smithy-typescript generated code
import { getEndpointPlugin } from "@smithy/middleware-endpoint";
import { Command as $Command } from "@smithy/smithy-client";
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import { commonParams } from "../endpoint/EndpointParameters";
import type { SendActionTriggerResultInput, SendActionTriggerResultOutput } from "../models/models_0";
import { SendActionTriggerResult$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link SendActionTriggerResultCommand}.
 */
export interface SendActionTriggerResultCommandInput extends SendActionTriggerResultInput {}
/**
 * @public
 *
 * The output of {@link SendActionTriggerResultCommand}.
 */
export interface SendActionTriggerResultCommandOutput extends SendActionTriggerResultOutput, __MetadataBearer {}

/**
 * @public
 *
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, SendActionTriggerResultCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, SendActionTriggerResultCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // SendActionTriggerResultInput
 *   triggerId: "STRING_VALUE", // required
 *   result: "DOCUMENT_VALUE", // required
 * };
 * const command = new SendActionTriggerResultCommand(input);
 * const response = await client.send(command);
 * // {};
 *
 * ```
 *
 * @param SendActionTriggerResultCommandInput - {@link SendActionTriggerResultCommandInput}
 * @returns {@link SendActionTriggerResultCommandOutput}
 * @see {@link SendActionTriggerResultCommandInput} for command's `input` shape.
 * @see {@link SendActionTriggerResultCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
 *
 * @throws {@link ActionTriggerNotFoundException} (client fault)
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
export class SendActionTriggerResultCommand extends $Command
  .classBuilder<
    SendActionTriggerResultCommandInput,
    SendActionTriggerResultCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >()
  .ep(commonParams)
  .m(function (this: any, Command: any, cs: any, config: ConversationsClientResolvedConfig, o: any) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
  })
  .s("Conversations", "SendActionTriggerResult", {})
  .n("ConversationsClient", "SendActionTriggerResultCommand")
  .sc(SendActionTriggerResult$)
  .build() {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: SendActionTriggerResultInput;
      output: {};
    };
    sdk: {
      input: SendActionTriggerResultCommandInput;
      output: SendActionTriggerResultCommandOutput;
    };
  };
}
