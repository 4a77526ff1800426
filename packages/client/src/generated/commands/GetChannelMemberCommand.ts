// smithy-typescript generated code
import { getEndpointPlugin } from "@smithy/middleware-endpoint";
import { Command as $Command } from "@smithy/smithy-client";
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import { commonParams } from "../endpoint/EndpointParameters";
import type { GetChannelMemberInput, GetChannelMemberOutput } from "../models/models_0";
import { GetChannelMember$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link GetChannelMemberCommand}.
 */
export interface GetChannelMemberCommandInput extends GetChannelMemberInput {}
/**
 * @public
 *
 * The output of {@link GetChannelMemberCommand}.
 */
export interface GetChannelMemberCommandOutput extends GetChannelMemberOutput, __MetadataBearer {}

/**
 * @public
 *
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, GetChannelMemberCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, GetChannelMemberCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // GetChannelMemberInput
 *   channelId: "STRING_VALUE", // required
 *   userId: "STRING_VALUE",
 *   memberId: "STRING_VALUE", // required
 * };
 * const command = new GetChannelMemberCommand(input);
 * const response = await client.send(command);
 * // { // GetChannelMemberOutput
 * //   member: { // ChannelMember
 * //     id: "STRING_VALUE", // required
 * //     createdAt: "STRING_VALUE", // required
 * //     role: "member" || "supervisor", // required
 * //   },
 * //   user: { // User
 * //     id: "STRING_VALUE", // required
 * //     name: "STRING_VALUE",
 * //     email: "STRING_VALUE",
 * //     phone: "STRING_VALUE",
 * //     picture: "STRING_VALUE",
 * //     locale: "STRING_VALUE",
 * //     timeZone: "STRING_VALUE",
 * //     company: "STRING_VALUE",
 * //     bot: true || false,
 * //     pbxDomain: "STRING_VALUE",
 * //     pbxPort: "STRING_VALUE",
 * //     pbxExtension: "STRING_VALUE",
 * //     pbxSerial: "STRING_VALUE",
 * //     pbxUserId: "STRING_VALUE",
 * //     createdAt: "STRING_VALUE",
 * //     updatedAt: "STRING_VALUE",
 * //     pbxGroupId: "STRING_VALUE",
 * //   },
 * // };
 *
 * ```
 *
 * @param GetChannelMemberCommandInput - {@link GetChannelMemberCommandInput}
 * @returns {@link GetChannelMemberCommandOutput}
 * @see {@link GetChannelMemberCommandInput} for command's `input` shape.
 * @see {@link GetChannelMemberCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
 *
 * @throws {@link ChannelNotFoundException} (client fault)
 *
 * @throws {@link ChannelMemberNotFoundException} (client fault)
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
export class GetChannelMemberCommand extends $Command
  .classBuilder<
    GetChannelMemberCommandInput,
    GetChannelMemberCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >()
  .ep(commonParams)
  .m(function (this: any, Command: any, cs: any, config: ConversationsClientResolvedConfig, o: any) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
  })
  .s("Conversations", "GetChannelMember", {})
  .n("ConversationsClient", "GetChannelMemberCommand")
  .sc(GetChannelMember$)
  .build() {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: GetChannelMemberInput;
      output: GetChannelMemberOutput;
    };
    sdk: {
      input: GetChannelMemberCommandInput;
      output: GetChannelMemberCommandOutput;
    };
  };
}
