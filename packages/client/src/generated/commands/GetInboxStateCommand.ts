// smithy-typescript generated code
import { getEndpointPlugin } from "@smithy/middleware-endpoint";
import { Command as $Command } from "@smithy/smithy-client";
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import { commonParams } from "../endpoint/EndpointParameters";
import type { GetInboxStateInput, GetInboxStateOutput } from "../models/models_0";
import { GetInboxState$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link GetInboxStateCommand}.
 */
export interface GetInboxStateCommandInput extends GetInboxStateInput {}
/**
 * @public
 *
 * The output of {@link GetInboxStateCommand}.
 */
export interface GetInboxStateCommandOutput extends GetInboxStateOutput, __MetadataBearer {}

/**
 * @public
 *
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, GetInboxStateCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, GetInboxStateCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // GetInboxStateInput
 *   userId: "STRING_VALUE",
 * };
 * const command = new GetInboxStateCommand(input);
 * const response = await client.send(command);
 * // { // GetInboxStateOutput
 * //   channels: { // InboxChannelsState
 * //     unread: [ // InboxUnreadChannelsList // required
 * //       { // InboxUnreadChannel
 * //         channelId: "STRING_VALUE", // required
 * //         unreadAt: "STRING_VALUE", // required
 * //         messageId: "STRING_VALUE",
 * //       },
 * //     ],
 * //     pinned: [ // InboxPinnedChannelsList // required
 * //       { // InboxPinnedChannel
 * //         channelId: "STRING_VALUE", // required
 * //         pinnedAt: "STRING_VALUE", // required
 * //       },
 * //     ],
 * //     tagged: [ // InboxTaggedChannelsList // required
 * //       { // InboxTaggedChannel
 * //         channelId: "STRING_VALUE", // required
 * //         tagId: "STRING_VALUE", // required
 * //       },
 * //     ],
 * //   },
 * //   tags: [ // InboxTagsList // required
 * //     { // InboxTag
 * //       id: "STRING_VALUE", // required
 * //       name: "STRING_VALUE", // required
 * //     },
 * //   ],
 * // };
 *
 * ```
 *
 * @param GetInboxStateCommandInput - {@link GetInboxStateCommandInput}
 * @returns {@link GetInboxStateCommandOutput}
 * @see {@link GetInboxStateCommandInput} for command's `input` shape.
 * @see {@link GetInboxStateCommandOutput} for command's `response` shape.
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
export class GetInboxStateCommand extends $Command
  .classBuilder<
    GetInboxStateCommandInput,
    GetInboxStateCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >()
  .ep(commonParams)
  .m(function (this: any, Command: any, cs: any, config: ConversationsClientResolvedConfig, o: any) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
  })
  .s("Conversations", "GetInboxState", {})
  .n("ConversationsClient", "GetInboxStateCommand")
  .sc(GetInboxState$)
  .build() {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: GetInboxStateInput;
      output: GetInboxStateOutput;
    };
    sdk: {
      input: GetInboxStateCommandInput;
      output: GetInboxStateCommandOutput;
    };
  };
}
