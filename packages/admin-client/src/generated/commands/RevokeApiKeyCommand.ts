// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type {
  ConversationsAdminClientResolvedConfig,
  ServiceInputTypes,
  ServiceOutputTypes,
} from "../ConversationsAdminClient";
import type { RevokeApiKeyInput, RevokeApiKeyOutput } from "../models/models_0";
import { RevokeApiKey$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link RevokeApiKeyCommand}.
 */
export interface RevokeApiKeyCommandInput extends RevokeApiKeyInput {}
/**
 * @public
 *
 * The output of {@link RevokeApiKeyCommand}.
 */
export interface RevokeApiKeyCommandOutput extends RevokeApiKeyOutput, __MetadataBearer {}

/**
 * Revokes a key: within five seconds every node refuses it.
 *
 * Revoking one that is revoked already is no error and changes nothing. It stays in the list.
 *
 * - `ApiKeyNotFoundException`: the company has no such key.
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
 * import { ConversationsAdminClient, RevokeApiKeyCommand } from "@wildix/xbees-conversations-admin-client"; // ES Modules import
 * // const { ConversationsAdminClient, RevokeApiKeyCommand } = require("@wildix/xbees-conversations-admin-client"); // CommonJS import
 * // import type { ConversationsAdminClientConfig } from "@wildix/xbees-conversations-admin-client";
 * const config = {}; // type is ConversationsAdminClientConfig
 * const client = new ConversationsAdminClient(config);
 * const input = { // RevokeApiKeyInput
 *   apiKeyId: "STRING_VALUE", // required
 * };
 * const command = new RevokeApiKeyCommand(input);
 * const response = await client.send(command);
 * // {};
 *
 * ```
 *
 * @param RevokeApiKeyCommandInput - {@link RevokeApiKeyCommandInput}
 * @returns {@link RevokeApiKeyCommandOutput}
 * @see {@link RevokeApiKeyCommandInput} for command's `input` shape.
 * @see {@link RevokeApiKeyCommandOutput} for command's `response` shape.
 * @see {@link ConversationsAdminClientResolvedConfig | config} for ConversationsAdminClient's `config` shape.
 *
 * @throws {@link ApiKeyNotFoundException} (client fault)
 *  The company has no key with this id.
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
 * @example Revoke a key
 * ```javascript
 * //
 * const input = {
 *   apiKeyId: "019cae0b5d2e7c3f8a4b6e7d9f1c2b38"
 * };
 * const command = new RevokeApiKeyCommand(input);
 * const response = await client.send(command);
 * /* response is
 * { /* empty *\/ }
 * *\/
 * ```
 *
 * @public
 */
export class RevokeApiKeyCommand extends commandClass<
    RevokeApiKeyCommandInput,
    RevokeApiKeyCommandOutput,
    ConversationsAdminClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsAdminClient", "RevokeApiKeyCommand", RevokeApiKey$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: RevokeApiKeyInput;
      output: {};
    };
    sdk: {
      input: RevokeApiKeyCommandInput;
      output: RevokeApiKeyCommandOutput;
    };
  };
}
