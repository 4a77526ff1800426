// smithy-typescript generated code
import { getEndpointPlugin } from "@smithy/middleware-endpoint";
import { Command as $Command } from "@smithy/smithy-client";
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import { commonParams } from "../endpoint/EndpointParameters";
import type { GetDirectChannelIdInput, GetDirectChannelIdOutput } from "../models/models_0";
import { GetDirectChannelId$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link GetDirectChannelIdCommand}.
 */
export interface GetDirectChannelIdCommandInput extends GetDirectChannelIdInput {}
/**
 * @public
 *
 * The output of {@link GetDirectChannelIdCommand}.
 */
export interface GetDirectChannelIdCommandOutput extends GetDirectChannelIdOutput, __MetadataBearer {}

/**
 * @public
 *
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, GetDirectChannelIdCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, GetDirectChannelIdCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // GetDirectChannelIdInput
 *   userId: "STRING_VALUE",
 *   memberId: "STRING_VALUE", // required
 * };
 * const command = new GetDirectChannelIdCommand(input);
 * const response = await client.send(command);
 * // { // GetDirectChannelIdOutput
 * //   channelId: "STRING_VALUE", // required
 * // };
 *
 * ```
 *
 * @param GetDirectChannelIdCommandInput - {@link GetDirectChannelIdCommandInput}
 * @returns {@link GetDirectChannelIdCommandOutput}
 * @see {@link GetDirectChannelIdCommandInput} for command's `input` shape.
 * @see {@link GetDirectChannelIdCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
 *
 * @throws {@link UserNotFoundException} (client fault)
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
export class GetDirectChannelIdCommand extends $Command
  .classBuilder<
    GetDirectChannelIdCommandInput,
    GetDirectChannelIdCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >()
  .ep(commonParams)
  .m(function (this: any, Command: any, cs: any, config: ConversationsClientResolvedConfig, o: any) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
  })
  .s("Conversations", "GetDirectChannelId", {})
  .n("ConversationsClient", "GetDirectChannelIdCommand")
  .sc(GetDirectChannelId$)
  .build() {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: GetDirectChannelIdInput;
      output: GetDirectChannelIdOutput;
    };
    sdk: {
      input: GetDirectChannelIdCommandInput;
      output: GetDirectChannelIdCommandOutput;
    };
  };
}
