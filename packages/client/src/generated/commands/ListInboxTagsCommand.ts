// smithy-typescript generated code
import { getEndpointPlugin } from "@smithy/middleware-endpoint";
import { Command as $Command } from "@smithy/smithy-client";
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import { commonParams } from "../endpoint/EndpointParameters";
import type { ListInboxTagsInput, ListInboxTagsOutput } from "../models/models_0";
import { ListInboxTags$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link ListInboxTagsCommand}.
 */
export interface ListInboxTagsCommandInput extends ListInboxTagsInput {}
/**
 * @public
 *
 * The output of {@link ListInboxTagsCommand}.
 */
export interface ListInboxTagsCommandOutput extends ListInboxTagsOutput, __MetadataBearer {}

/**
 * @public
 *
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, ListInboxTagsCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, ListInboxTagsCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // ListInboxTagsInput
 *   userId: "STRING_VALUE",
 * };
 * const command = new ListInboxTagsCommand(input);
 * const response = await client.send(command);
 * // { // ListInboxTagsOutput
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
 * @param ListInboxTagsCommandInput - {@link ListInboxTagsCommandInput}
 * @returns {@link ListInboxTagsCommandOutput}
 * @see {@link ListInboxTagsCommandInput} for command's `input` shape.
 * @see {@link ListInboxTagsCommandOutput} for command's `response` shape.
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
export class ListInboxTagsCommand extends $Command
  .classBuilder<
    ListInboxTagsCommandInput,
    ListInboxTagsCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >()
  .ep(commonParams)
  .m(function (this: any, Command: any, cs: any, config: ConversationsClientResolvedConfig, o: any) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
  })
  .s("Conversations", "ListInboxTags", {})
  .n("ConversationsClient", "ListInboxTagsCommand")
  .sc(ListInboxTags$)
  .build() {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: ListInboxTagsInput;
      output: ListInboxTagsOutput;
    };
    sdk: {
      input: ListInboxTagsCommandInput;
      output: ListInboxTagsCommandOutput;
    };
  };
}
