// smithy-typescript generated code
import { getEndpointPlugin } from "@smithy/middleware-endpoint";
import { Command as $Command } from "@smithy/smithy-client";
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import { commonParams } from "../endpoint/EndpointParameters";
import type { CreateInboxTagInput, CreateInboxTagOutput } from "../models/models_0";
import { CreateInboxTag$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link CreateInboxTagCommand}.
 */
export interface CreateInboxTagCommandInput extends CreateInboxTagInput {}
/**
 * @public
 *
 * The output of {@link CreateInboxTagCommand}.
 */
export interface CreateInboxTagCommandOutput extends CreateInboxTagOutput, __MetadataBearer {}

/**
 * @public
 *
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, CreateInboxTagCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, CreateInboxTagCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // CreateInboxTagInput
 *   userId: "STRING_VALUE",
 *   idempotencyToken: "STRING_VALUE",
 *   name: "STRING_VALUE", // required
 * };
 * const command = new CreateInboxTagCommand(input);
 * const response = await client.send(command);
 * // { // CreateInboxTagOutput
 * //   tag: { // InboxTag
 * //     id: "STRING_VALUE", // required
 * //     name: "STRING_VALUE", // required
 * //   },
 * // };
 *
 * ```
 *
 * @param CreateInboxTagCommandInput - {@link CreateInboxTagCommandInput}
 * @returns {@link CreateInboxTagCommandOutput}
 * @see {@link CreateInboxTagCommandInput} for command's `input` shape.
 * @see {@link CreateInboxTagCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
 *
 * @throws {@link IdempotencyConflictException} (client fault)
 *
 * @throws {@link TagsLimitReachedException} (client fault)
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
export class CreateInboxTagCommand extends $Command
  .classBuilder<
    CreateInboxTagCommandInput,
    CreateInboxTagCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >()
  .ep(commonParams)
  .m(function (this: any, Command: any, cs: any, config: ConversationsClientResolvedConfig, o: any) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
  })
  .s("Conversations", "CreateInboxTag", {})
  .n("ConversationsClient", "CreateInboxTagCommand")
  .sc(CreateInboxTag$)
  .build() {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: CreateInboxTagInput;
      output: CreateInboxTagOutput;
    };
    sdk: {
      input: CreateInboxTagCommandInput;
      output: CreateInboxTagCommandOutput;
    };
  };
}
