// smithy-typescript generated code
import { getEndpointPlugin } from "@smithy/middleware-endpoint";
import { Command as $Command } from "@smithy/smithy-client";
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import { commonParams } from "../endpoint/EndpointParameters";
import type { InviteInput, InviteOutput } from "../models/models_0";
import { Invite$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link InviteCommand}.
 */
export interface InviteCommandInput extends InviteInput {}
/**
 * @public
 *
 * The output of {@link InviteCommand}.
 */
export interface InviteCommandOutput extends InviteOutput, __MetadataBearer {}

/**
 * @public
 *
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, InviteCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, InviteCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // InviteInput
 *   idempotencyToken: "STRING_VALUE",
 *   invitees: [ // UsersToInviteList // required
 *     { // UserToInvite
 *       email: "STRING_VALUE",
 *       phone: "STRING_VALUE",
 *       name: "STRING_VALUE",
 *       colleague: true || false,
 *     },
 *   ],
 * };
 * const command = new InviteCommand(input);
 * const response = await client.send(command);
 * // { // InviteOutput
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
 * @param InviteCommandInput - {@link InviteCommandInput}
 * @returns {@link InviteCommandOutput}
 * @see {@link InviteCommandInput} for command's `input` shape.
 * @see {@link InviteCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
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
export class InviteCommand extends $Command
  .classBuilder<
    InviteCommandInput,
    InviteCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >()
  .ep(commonParams)
  .m(function (this: any, Command: any, cs: any, config: ConversationsClientResolvedConfig, o: any) {
    return [getEndpointPlugin(config, Command.getEndpointParameterInstructions())];
  })
  .s("Conversations", "Invite", {})
  .n("ConversationsClient", "InviteCommand")
  .sc(Invite$)
  .build() {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: InviteInput;
      output: InviteOutput;
    };
    sdk: {
      input: InviteCommandInput;
      output: InviteCommandOutput;
    };
  };
}
