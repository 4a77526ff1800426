// smithy-typescript generated code
import { getEndpointPlugin } from "@smithy/middleware-endpoint";
import { Command as $Command } from "@smithy/smithy-client";
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import { commonParams } from "../endpoint/EndpointParameters";
import type {
  ScheduleExternalFlagAdjustmentJobInput,
  ScheduleExternalFlagAdjustmentJobOutput,
} from "../models/models_0";
import { ScheduleExternalFlagAdjustmentJob$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link ScheduleExternalFlagAdjustmentJobCommand}.
 */
export interface ScheduleExternalFlagAdjustmentJobCommandInput extends ScheduleExternalFlagAdjustmentJobInput {}
/**
 * @public
 *
 * The output of {@link ScheduleExternalFlagAdjustmentJobCommand}.
 */
export interface ScheduleExternalFlagAdjustmentJobCommandOutput extends ScheduleExternalFlagAdjustmentJobOutput, __MetadataBearer {}

/**
 * @public
 *
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, ScheduleExternalFlagAdjustmentJobCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, ScheduleExternalFlagAdjustmentJobCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // ScheduleExternalFlagAdjustmentJobInput
 *   userId: "STRING_VALUE",
 *   idempotencyToken: "STRING_VALUE",
 * };
 * const command = new ScheduleExternalFlagAdjustmentJobCommand(input);
 * const response = await client.send(command);
 * // { // ScheduleExternalFlagAdjustmentJobOutput
 * //   jobId: "STRING_VALUE", // required
 * // };
 *
 * ```
 *
 * @param ScheduleExternalFlagAdjustmentJobCommandInput - {@link ScheduleExternalFlagAdjustmentJobCommandInput}
 * @returns {@link ScheduleExternalFlagAdjustmentJobCommandOutput}
 * @see {@link ScheduleExternalFlagAdjustmentJobCommandInput} for command's `input` shape.
 * @see {@link ScheduleExternalFlagAdjustmentJobCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
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
export class ScheduleExternalFlagAdjustmentJobCommand extends $Command
  .classBuilder<
    ScheduleExternalFlagAdjustmentJobCommandInput,
    ScheduleExternalFlagAdjustmentJobCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >()
  .ep(commonParams)
  .m(function (this: any, Command: any, cs: any, config: ConversationsClientResolvedConfig, o: any) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
  })
  .s("Conversations", "ScheduleExternalFlagAdjustmentJob", {})
  .n("ConversationsClient", "ScheduleExternalFlagAdjustmentJobCommand")
  .sc(ScheduleExternalFlagAdjustmentJob$)
  .build() {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: ScheduleExternalFlagAdjustmentJobInput;
      output: ScheduleExternalFlagAdjustmentJobOutput;
    };
    sdk: {
      input: ScheduleExternalFlagAdjustmentJobCommandInput;
      output: ScheduleExternalFlagAdjustmentJobCommandOutput;
    };
  };
}
