// smithy-typescript generated code
import { getEndpointPlugin } from "@smithy/middleware-endpoint";
import { Command as $Command } from "@smithy/smithy-client";
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import { commonParams } from "../endpoint/EndpointParameters";
import type { ListChannelMembersReadStatusInput, ListChannelMembersReadStatusOutput } from "../models/models_0";
import { ListChannelMembersReadStatus$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link ListChannelMembersReadStatusCommand}.
 */
export interface ListChannelMembersReadStatusCommandInput extends ListChannelMembersReadStatusInput {}
/**
 * @public
 *
 * The output of {@link ListChannelMembersReadStatusCommand}.
 */
export interface ListChannelMembersReadStatusCommandOutput extends ListChannelMembersReadStatusOutput, __MetadataBearer {}

/**
 * @public
 *
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, ListChannelMembersReadStatusCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, ListChannelMembersReadStatusCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // ListChannelMembersReadStatusInput
 *   channelId: "STRING_VALUE", // required
 *   userId: "STRING_VALUE",
 * };
 * const command = new ListChannelMembersReadStatusCommand(input);
 * const response = await client.send(command);
 * // { // ListChannelMembersReadStatusOutput
 * //   members: [ // ChannelMembersReadStatusList // required
 * //     { // ChannelMemberReadStatus
 * //       id: "STRING_VALUE", // required
 * //       lastReadAt: "STRING_VALUE",
 * //       lastReadMessageId: "STRING_VALUE",
 * //       unreadCount: Number("int"),
 * //     },
 * //   ],
 * // };
 *
 * ```
 *
 * @param ListChannelMembersReadStatusCommandInput - {@link ListChannelMembersReadStatusCommandInput}
 * @returns {@link ListChannelMembersReadStatusCommandOutput}
 * @see {@link ListChannelMembersReadStatusCommandInput} for command's `input` shape.
 * @see {@link ListChannelMembersReadStatusCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
 *
 * @throws {@link ChannelNotFoundException} (client fault)
 *
 * @throws {@link ReadStatusUnavailableException} (client fault)
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
export class ListChannelMembersReadStatusCommand extends $Command
  .classBuilder<
    ListChannelMembersReadStatusCommandInput,
    ListChannelMembersReadStatusCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >()
  .ep(commonParams)
  .m(function (this: any, Command: any, cs: any, config: ConversationsClientResolvedConfig, o: any) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
  })
  .s("Conversations", "ListChannelMembersReadStatus", {})
  .n("ConversationsClient", "ListChannelMembersReadStatusCommand")
  .sc(ListChannelMembersReadStatus$)
  .build() {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: ListChannelMembersReadStatusInput;
      output: ListChannelMembersReadStatusOutput;
    };
    sdk: {
      input: ListChannelMembersReadStatusCommandInput;
      output: ListChannelMembersReadStatusCommandOutput;
    };
  };
}
