// smithy-typescript generated code
import { getEndpointPlugin } from "@smithy/middleware-endpoint";
import { Command as $Command } from "@smithy/smithy-client";
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import { commonParams } from "../endpoint/EndpointParameters";
import type { GetWhatsAppChannelIdInput, GetWhatsAppChannelIdOutput } from "../models/models_0";
import { GetWhatsAppChannelId$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link GetWhatsAppChannelIdCommand}.
 */
export interface GetWhatsAppChannelIdCommandInput extends GetWhatsAppChannelIdInput {}
/**
 * @public
 *
 * The output of {@link GetWhatsAppChannelIdCommand}.
 */
export interface GetWhatsAppChannelIdCommandOutput extends GetWhatsAppChannelIdOutput, __MetadataBearer {}

/**
 * @public
 *
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, GetWhatsAppChannelIdCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, GetWhatsAppChannelIdCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // GetWhatsAppChannelIdInput
 *   userId: "STRING_VALUE",
 *   service: "STRING_VALUE", // required
 *   serviceRecipient: "STRING_VALUE", // required
 * };
 * const command = new GetWhatsAppChannelIdCommand(input);
 * const response = await client.send(command);
 * // { // GetWhatsAppChannelIdOutput
 * //   channelId: "STRING_VALUE", // required
 * // };
 *
 * ```
 *
 * @param GetWhatsAppChannelIdCommandInput - {@link GetWhatsAppChannelIdCommandInput}
 * @returns {@link GetWhatsAppChannelIdCommandOutput}
 * @see {@link GetWhatsAppChannelIdCommandInput} for command's `input` shape.
 * @see {@link GetWhatsAppChannelIdCommandOutput} for command's `response` shape.
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
export class GetWhatsAppChannelIdCommand extends $Command
  .classBuilder<
    GetWhatsAppChannelIdCommandInput,
    GetWhatsAppChannelIdCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >()
  .ep(commonParams)
  .m(function (this: any, Command: any, cs: any, config: ConversationsClientResolvedConfig, o: any) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
  })
  .s("Conversations", "GetWhatsAppChannelId", {})
  .n("ConversationsClient", "GetWhatsAppChannelIdCommand")
  .sc(GetWhatsAppChannelId$)
  .build() {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: GetWhatsAppChannelIdInput;
      output: GetWhatsAppChannelIdOutput;
    };
    sdk: {
      input: GetWhatsAppChannelIdCommandInput;
      output: GetWhatsAppChannelIdCommandOutput;
    };
  };
}
