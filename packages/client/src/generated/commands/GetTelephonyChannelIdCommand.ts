// smithy-typescript generated code
import { getEndpointPlugin } from "@smithy/middleware-endpoint";
import { Command as $Command } from "@smithy/smithy-client";
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import { commonParams } from "../endpoint/EndpointParameters";
import type { GetTelephonyChannelIdInput, GetTelephonyChannelIdOutput } from "../models/models_0";
import { GetTelephonyChannelId$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link GetTelephonyChannelIdCommand}.
 */
export interface GetTelephonyChannelIdCommandInput extends GetTelephonyChannelIdInput {}
/**
 * @public
 *
 * The output of {@link GetTelephonyChannelIdCommand}.
 */
export interface GetTelephonyChannelIdCommandOutput extends GetTelephonyChannelIdOutput, __MetadataBearer {}

/**
 * @public
 *
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, GetTelephonyChannelIdCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, GetTelephonyChannelIdCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // GetTelephonyChannelIdInput
 *   userId: "STRING_VALUE",
 *   service: "STRING_VALUE", // required
 *   serviceRecipient: "STRING_VALUE", // required
 * };
 * const command = new GetTelephonyChannelIdCommand(input);
 * const response = await client.send(command);
 * // { // GetTelephonyChannelIdOutput
 * //   channelId: "STRING_VALUE", // required
 * // };
 *
 * ```
 *
 * @param GetTelephonyChannelIdCommandInput - {@link GetTelephonyChannelIdCommandInput}
 * @returns {@link GetTelephonyChannelIdCommandOutput}
 * @see {@link GetTelephonyChannelIdCommandInput} for command's `input` shape.
 * @see {@link GetTelephonyChannelIdCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
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
export class GetTelephonyChannelIdCommand extends $Command
  .classBuilder<
    GetTelephonyChannelIdCommandInput,
    GetTelephonyChannelIdCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >()
  .ep(commonParams)
  .m(function (this: any, Command: any, cs: any, config: ConversationsClientResolvedConfig, o: any) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
  })
  .s("Conversations", "GetTelephonyChannelId", {})
  .n("ConversationsClient", "GetTelephonyChannelIdCommand")
  .sc(GetTelephonyChannelId$)
  .build() {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: GetTelephonyChannelIdInput;
      output: GetTelephonyChannelIdOutput;
    };
    sdk: {
      input: GetTelephonyChannelIdCommandInput;
      output: GetTelephonyChannelIdCommandOutput;
    };
  };
}
