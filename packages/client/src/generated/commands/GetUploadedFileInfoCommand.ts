// smithy-typescript generated code
import { getEndpointPlugin } from "@smithy/middleware-endpoint";
import { Command as $Command } from "@smithy/smithy-client";
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import { commonParams } from "../endpoint/EndpointParameters";
import type { GetUploadedFileInfoInput, GetUploadedFileInfoOutput } from "../models/models_0";
import { GetUploadedFileInfo$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link GetUploadedFileInfoCommand}.
 */
export interface GetUploadedFileInfoCommandInput extends GetUploadedFileInfoInput {}
/**
 * @public
 *
 * The output of {@link GetUploadedFileInfoCommand}.
 */
export interface GetUploadedFileInfoCommandOutput extends GetUploadedFileInfoOutput, __MetadataBearer {}

/**
 * @public
 *
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, GetUploadedFileInfoCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, GetUploadedFileInfoCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // GetUploadedFileInfoInput
 *   channelId: "STRING_VALUE", // required
 *   userId: "STRING_VALUE",
 *   fileId: "STRING_VALUE", // required
 * };
 * const command = new GetUploadedFileInfoCommand(input);
 * const response = await client.send(command);
 * // { // GetUploadedFileInfoOutput
 * //   file: { // MessageAttachment
 * //     id: "STRING_VALUE", // required
 * //     fsId: "STRING_VALUE", // required
 * //     mime: "STRING_VALUE",
 * //     name: "STRING_VALUE", // required
 * //     size: Number("int"), // required
 * //     width: Number("int"),
 * //     height: Number("int"),
 * //     thumbnail: "STRING_VALUE",
 * //   },
 * // };
 *
 * ```
 *
 * @param GetUploadedFileInfoCommandInput - {@link GetUploadedFileInfoCommandInput}
 * @returns {@link GetUploadedFileInfoCommandOutput}
 * @see {@link GetUploadedFileInfoCommandInput} for command's `input` shape.
 * @see {@link GetUploadedFileInfoCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
 *
 * @throws {@link ChannelNotFoundException} (client fault)
 *
 * @throws {@link FileNotFoundException} (client fault)
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
export class GetUploadedFileInfoCommand extends $Command
  .classBuilder<
    GetUploadedFileInfoCommandInput,
    GetUploadedFileInfoCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >()
  .ep(commonParams)
  .m(function (this: any, Command: any, cs: any, config: ConversationsClientResolvedConfig, o: any) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
  })
  .s("Conversations", "GetUploadedFileInfo", {})
  .n("ConversationsClient", "GetUploadedFileInfoCommand")
  .sc(GetUploadedFileInfo$)
  .build() {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: GetUploadedFileInfoInput;
      output: GetUploadedFileInfoOutput;
    };
    sdk: {
      input: GetUploadedFileInfoCommandInput;
      output: GetUploadedFileInfoCommandOutput;
    };
  };
}
