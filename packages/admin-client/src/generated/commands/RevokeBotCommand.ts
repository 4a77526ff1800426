// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type {
  ConversationsAdminClientResolvedConfig,
  ServiceInputTypes,
  ServiceOutputTypes,
} from "../ConversationsAdminClient";
import type { RevokeBotInput, RevokeBotOutput } from "../models/models_0";
import { RevokeBot$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link RevokeBotCommand}.
 */
export interface RevokeBotCommandInput extends RevokeBotInput {}
/**
 * @public
 *
 * The output of {@link RevokeBotCommand}.
 */
export interface RevokeBotCommandOutput extends RevokeBotOutput, __MetadataBearer {}

/**
 * Revokes all keys of a bot: within five seconds every node refuses them.
 *
 * What the bot wrote stays, and so does the bot: it may be given a new key. Repeating the call revokes whatever was
 * made since.
 *
 * - `BotNotFoundException`: the company has no such bot.
 *
 * ### Rate Limits
 *
 * None of its own: whoever may call it has the ceiling that the service is configured with, which
 * `RateLimit-Policy` of each answer tells.
 *
 * ### Allowed Auth Scopes
 *
 * - `messaging:administer` (`S2S` only)
 * - `*:*`
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsAdminClient, RevokeBotCommand } from "@wildix/xbees-conversations-admin-client"; // ES Modules import
 * // const { ConversationsAdminClient, RevokeBotCommand } = require("@wildix/xbees-conversations-admin-client"); // CommonJS import
 * // import type { ConversationsAdminClientConfig } from "@wildix/xbees-conversations-admin-client";
 * const config = {}; // type is ConversationsAdminClientConfig
 * const client = new ConversationsAdminClient(config);
 * const input = { // RevokeBotInput
 *   botId: "STRING_VALUE", // required
 * };
 * const command = new RevokeBotCommand(input);
 * const response = await client.send(command);
 * // { // RevokeBotOutput
 * //   revokedKeys: Number("int"), // required
 * // };
 *
 * ```
 *
 * @param RevokeBotCommandInput - {@link RevokeBotCommandInput}
 * @returns {@link RevokeBotCommandOutput}
 * @see {@link RevokeBotCommandInput} for command's `input` shape.
 * @see {@link RevokeBotCommandOutput} for command's `response` shape.
 * @see {@link ConversationsAdminClientResolvedConfig | config} for ConversationsAdminClient's `config` shape.
 *
 * @throws {@link BotNotFoundException} (client fault)
 *  The company has no bot with this id.
 *
 * @throws {@link ValidationException} (client fault)
 *  A standard error for input validation failures.
 * This should be thrown by services when a member of the input structure
 * falls outside of the modeled or documented constraints.
 *
 * @throws {@link UnauthorizedException} (client fault)
 *  The call carries no credential, an expired one, or one that doesn't verify. The answer has the header
 * `WWW-Authenticate: Bearer`. Get a fresh token and repeat.
 *
 * @throws {@link ForbiddenException} (client fault)
 *  The caller is known, but may not do this: its type isn't admitted to the operation, its credential lacks the scope,
 * `userId` is somebody else's, or the acting user lacks membership or role.
 *
 * @throws {@link RateLimitExceededException} (client fault)
 *  Too many calls: one of the operation's windows for this type of caller is full. The headers say which one and for
 * how long. The refused call counts in no window.
 *
 * @throws {@link InternalServerException} (server fault)
 *  Something went wrong inside the service. Nothing was changed. The answer's `X-Request-Id` finds the cause in the
 * service's log.
 *
 * @throws {@link ServiceUnavailableException} (server fault)
 *  Something that the operation needs can't be reached, or isn't configured, or the service is starting or stopping.
 * Nothing was changed: the call may be repeated.
 *
 * @throws {@link ConversationsAdminServiceException}
 * <p>Base exception class for all service exceptions from ConversationsAdmin service.</p>
 *
 *
 * @example Revoke all keys of a bot
 * ```javascript
 * //
 * const input = {
 *   botId: "Wx7yZ2aB4cD6"
 * };
 * const command = new RevokeBotCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   revokedKeys: 2
 * }
 * *\/
 * ```
 *
 * @public
 */
export class RevokeBotCommand extends commandClass<
    RevokeBotCommandInput,
    RevokeBotCommandOutput,
    ConversationsAdminClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsAdminClient", "RevokeBotCommand", RevokeBot$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: RevokeBotInput;
      output: RevokeBotOutput;
    };
    sdk: {
      input: RevokeBotCommandInput;
      output: RevokeBotCommandOutput;
    };
  };
}
