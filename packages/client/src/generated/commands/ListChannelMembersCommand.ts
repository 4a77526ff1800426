// smithy-typescript generated code
import { getEndpointPlugin } from "@smithy/middleware-endpoint";
import { Command as $Command } from "@smithy/smithy-client";
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import { commonParams } from "../endpoint/EndpointParameters";
import type { ListChannelMembersInput, ListChannelMembersOutput } from "../models/models_0";
import { ListChannelMembers$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link ListChannelMembersCommand}.
 */
export interface ListChannelMembersCommandInput extends ListChannelMembersInput {}
/**
 * @public
 *
 * The output of {@link ListChannelMembersCommand}.
 */
export interface ListChannelMembersCommandOutput extends ListChannelMembersOutput, __MetadataBearer {}

/**
 * @public
 *
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, ListChannelMembersCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, ListChannelMembersCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // ListChannelMembersInput
 *   channelId: "STRING_VALUE", // required
 *   userId: "STRING_VALUE",
 *   limit: Number("int"),
 *   offset: Number("int"),
 * };
 * const command = new ListChannelMembersCommand(input);
 * const response = await client.send(command);
 * // { // ListChannelMembersOutput
 * //   members: [ // ChannelMembersList // required
 * //     { // ChannelMember
 * //       id: "STRING_VALUE", // required
 * //       createdAt: "STRING_VALUE", // required
 * //       role: "member" || "supervisor", // required
 * //     },
 * //   ],
 * //   users: [ // UsersList // required
 * //     { // User
 * //       id: "STRING_VALUE", // required
 * //       name: "STRING_VALUE",
 * //       email: "STRING_VALUE",
 * //       phone: "STRING_VALUE",
 * //       picture: "STRING_VALUE",
 * //       locale: "STRING_VALUE",
 * //       timeZone: "STRING_VALUE",
 * //       company: "STRING_VALUE",
 * //       bot: true || false,
 * //       pbxDomain: "STRING_VALUE",
 * //       pbxPort: "STRING_VALUE",
 * //       pbxExtension: "STRING_VALUE",
 * //       pbxSerial: "STRING_VALUE",
 * //       pbxUserId: "STRING_VALUE",
 * //       createdAt: "STRING_VALUE",
 * //       updatedAt: "STRING_VALUE",
 * //       pbxGroupId: "STRING_VALUE",
 * //     },
 * //   ],
 * // };
 *
 * ```
 *
 * @param ListChannelMembersCommandInput - {@link ListChannelMembersCommandInput}
 * @returns {@link ListChannelMembersCommandOutput}
 * @see {@link ListChannelMembersCommandInput} for command's `input` shape.
 * @see {@link ListChannelMembersCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
 *
 * @throws {@link ChannelNotFoundException} (client fault)
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
export class ListChannelMembersCommand extends $Command
  .classBuilder<
    ListChannelMembersCommandInput,
    ListChannelMembersCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >()
  .ep(commonParams)
  .m(function (this: any, Command: any, cs: any, config: ConversationsClientResolvedConfig, o: any) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
  })
  .s("Conversations", "ListChannelMembers", {})
  .n("ConversationsClient", "ListChannelMembersCommand")
  .sc(ListChannelMembers$)
  .build() {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: ListChannelMembersInput;
      output: ListChannelMembersOutput;
    };
    sdk: {
      input: ListChannelMembersCommandInput;
      output: ListChannelMembersCommandOutput;
    };
  };
}
