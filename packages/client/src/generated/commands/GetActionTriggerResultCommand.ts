// smithy-typescript generated code
import { getEndpointPlugin } from "@smithy/middleware-endpoint";
import { Command as $Command } from "@smithy/smithy-client";
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import { commonParams } from "../endpoint/EndpointParameters";
import type { GetActionTriggerResultInput, GetActionTriggerResultOutput } from "../models/models_0";
import { GetActionTriggerResult$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link GetActionTriggerResultCommand}.
 */
export interface GetActionTriggerResultCommandInput extends GetActionTriggerResultInput {}
/**
 * @public
 *
 * The output of {@link GetActionTriggerResultCommand}.
 */
export interface GetActionTriggerResultCommandOutput extends GetActionTriggerResultOutput, __MetadataBearer {}

/**
 * @public
 *
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, GetActionTriggerResultCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, GetActionTriggerResultCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // GetActionTriggerResultInput
 *   userId: "STRING_VALUE",
 *   triggerId: "STRING_VALUE", // required
 * };
 * const command = new GetActionTriggerResultCommand(input);
 * const response = await client.send(command);
 * // { // GetActionTriggerResultOutput
 * //   status: "pending" || "completed" || "expired", // required
 * //   result: "DOCUMENT_VALUE",
 * // };
 *
 * ```
 *
 * @param GetActionTriggerResultCommandInput - {@link GetActionTriggerResultCommandInput}
 * @returns {@link GetActionTriggerResultCommandOutput}
 * @see {@link GetActionTriggerResultCommandInput} for command's `input` shape.
 * @see {@link GetActionTriggerResultCommandOutput} for command's `response` shape.
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
export class GetActionTriggerResultCommand extends $Command
  .classBuilder<
    GetActionTriggerResultCommandInput,
    GetActionTriggerResultCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >()
  .ep(commonParams)
  .m(function (this: any, Command: any, cs: any, config: ConversationsClientResolvedConfig, o: any) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
  })
  .s("Conversations", "GetActionTriggerResult", {})
  .n("ConversationsClient", "GetActionTriggerResultCommand")
  .sc(GetActionTriggerResult$)
  .build() {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: GetActionTriggerResultInput;
      output: GetActionTriggerResultOutput;
    };
    sdk: {
      input: GetActionTriggerResultCommandInput;
      output: GetActionTriggerResultCommandOutput;
    };
  };
}
