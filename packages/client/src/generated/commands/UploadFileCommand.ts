// smithy-typescript generated code
import { getEndpointPlugin } from "@smithy/middleware-endpoint";
import { Command as $Command } from "@smithy/smithy-client";
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import { commonParams } from "../endpoint/EndpointParameters";
import type { UploadFileInput, UploadFileOutput } from "../models/models_0";
import { UploadFile$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link UploadFileCommand}.
 */
export interface UploadFileCommandInput extends UploadFileInput {}
/**
 * @public
 *
 * The output of {@link UploadFileCommand}.
 */
export interface UploadFileCommandOutput extends UploadFileOutput, __MetadataBearer {}

/**
 * @public
 *
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, UploadFileCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, UploadFileCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // UploadFileInput
 *   channelId: "STRING_VALUE", // required
 *   userId: "STRING_VALUE",
 *   idempotencyToken: "STRING_VALUE",
 *   name: "STRING_VALUE", // required
 * };
 * const command = new UploadFileCommand(input);
 * const response = await client.send(command);
 * // { // UploadFileOutput
 * //   fileId: "STRING_VALUE", // required
 * //   presignedUploadUrl: "STRING_VALUE", // required
 * // };
 *
 * ```
 *
 * @param UploadFileCommandInput - {@link UploadFileCommandInput}
 * @returns {@link UploadFileCommandOutput}
 * @see {@link UploadFileCommandInput} for command's `input` shape.
 * @see {@link UploadFileCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
 *
 * @throws {@link ChannelNotFoundException} (client fault)
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
export class UploadFileCommand extends $Command
  .classBuilder<
    UploadFileCommandInput,
    UploadFileCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >()
  .ep(commonParams)
  .m(function (this: any, Command: any, cs: any, config: ConversationsClientResolvedConfig, o: any) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
  })
  .s("Conversations", "UploadFile", {})
  .n("ConversationsClient", "UploadFileCommand")
  .sc(UploadFile$)
  .build() {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: UploadFileInput;
      output: UploadFileOutput;
    };
    sdk: {
      input: UploadFileCommandInput;
      output: UploadFileCommandOutput;
    };
  };
}
