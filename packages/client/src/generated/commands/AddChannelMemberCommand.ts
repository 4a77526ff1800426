// smithy-typescript generated code
import { getEndpointPlugin } from "@smithy/middleware-endpoint";
import { Command as $Command } from "@smithy/smithy-client";
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import { commonParams } from "../endpoint/EndpointParameters";
import type { AddChannelMemberInput, AddChannelMemberOutput } from "../models/models_0";
import { AddChannelMember$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link AddChannelMemberCommand}.
 */
export interface AddChannelMemberCommandInput extends AddChannelMemberInput {}
/**
 * @public
 *
 * The output of {@link AddChannelMemberCommand}.
 */
export interface AddChannelMemberCommandOutput extends AddChannelMemberOutput, __MetadataBearer {}

/**
 * @public
 *
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, AddChannelMemberCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, AddChannelMemberCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // AddChannelMemberInput
 *   channelId: "STRING_VALUE", // required
 *   userId: "STRING_VALUE",
 *   silent: true || false,
 *   memberId: "STRING_VALUE",
 *   memberToInvite: { // UserToInvite
 *     email: "STRING_VALUE",
 *     phone: "STRING_VALUE",
 *     name: "STRING_VALUE",
 *     colleague: true || false,
 *   },
 * };
 * const command = new AddChannelMemberCommand(input);
 * const response = await client.send(command);
 * // { // AddChannelMemberOutput
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
 * @param AddChannelMemberCommandInput - {@link AddChannelMemberCommandInput}
 * @returns {@link AddChannelMemberCommandOutput}
 * @see {@link AddChannelMemberCommandInput} for command's `input` shape.
 * @see {@link AddChannelMemberCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
 *
 * @throws {@link ChannelNotFoundException} (client fault)
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
export class AddChannelMemberCommand extends $Command
  .classBuilder<
    AddChannelMemberCommandInput,
    AddChannelMemberCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >()
  .ep(commonParams)
  .m(function (this: any, Command: any, cs: any, config: ConversationsClientResolvedConfig, o: any) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
  })
  .s("Conversations", "AddChannelMember", {})
  .n("ConversationsClient", "AddChannelMemberCommand")
  .sc(AddChannelMember$)
  .build() {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: AddChannelMemberInput;
      output: AddChannelMemberOutput;
    };
    sdk: {
      input: AddChannelMemberCommandInput;
      output: AddChannelMemberCommandOutput;
    };
  };
}
