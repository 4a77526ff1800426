// smithy-typescript generated code
import { getEndpointPlugin } from "@smithy/middleware-endpoint";
import { Command as $Command } from "@smithy/smithy-client";
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import { commonParams } from "../endpoint/EndpointParameters";
import type { GetSmsChannelIdInput, GetSmsChannelIdOutput } from "../models/models_0";
import { GetSmsChannelId$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link GetSmsChannelIdCommand}.
 */
export interface GetSmsChannelIdCommandInput extends GetSmsChannelIdInput {}
/**
 * @public
 *
 * The output of {@link GetSmsChannelIdCommand}.
 */
export interface GetSmsChannelIdCommandOutput extends GetSmsChannelIdOutput, __MetadataBearer {}

/**
 * @public
 *
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, GetSmsChannelIdCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, GetSmsChannelIdCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // GetSmsChannelIdInput
 *   userId: "STRING_VALUE",
 *   service: "STRING_VALUE", // required
 *   serviceRecipient: "STRING_VALUE", // required
 * };
 * const command = new GetSmsChannelIdCommand(input);
 * const response = await client.send(command);
 * // { // GetSmsChannelIdOutput
 * //   channelId: "STRING_VALUE", // required
 * // };
 *
 * ```
 *
 * @param GetSmsChannelIdCommandInput - {@link GetSmsChannelIdCommandInput}
 * @returns {@link GetSmsChannelIdCommandOutput}
 * @see {@link GetSmsChannelIdCommandInput} for command's `input` shape.
 * @see {@link GetSmsChannelIdCommandOutput} for command's `response` shape.
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
export class GetSmsChannelIdCommand extends $Command
  .classBuilder<
    GetSmsChannelIdCommandInput,
    GetSmsChannelIdCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >()
  .ep(commonParams)
  .m(function (this: any, Command: any, cs: any, config: ConversationsClientResolvedConfig, o: any) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
  })
  .s("Conversations", "GetSmsChannelId", {})
  .n("ConversationsClient", "GetSmsChannelIdCommand")
  .sc(GetSmsChannelId$)
  .build() {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: GetSmsChannelIdInput;
      output: GetSmsChannelIdOutput;
    };
    sdk: {
      input: GetSmsChannelIdCommandInput;
      output: GetSmsChannelIdCommandOutput;
    };
  };
}
