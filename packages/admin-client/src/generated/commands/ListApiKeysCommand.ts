// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type {
  ConversationsAdminClientResolvedConfig,
  ServiceInputTypes,
  ServiceOutputTypes,
} from "../ConversationsAdminClient";
import type { ListApiKeysInput, ListApiKeysOutput } from "../models/models_0";
import { ListApiKeys$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link ListApiKeysCommand}.
 */
export interface ListApiKeysCommandInput extends ListApiKeysInput {}
/**
 * @public
 *
 * The output of {@link ListApiKeysCommand}.
 */
export interface ListApiKeysCommandOutput extends ListApiKeysOutput, __MetadataBearer {}

/**
 * Lists the company's keys, newest first, those that were revoked or have ended included.
 *
 * - `ValidationException`: `limit` or `offset` is out of bounds.
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
 * import { ConversationsAdminClient, ListApiKeysCommand } from "@wildix/xbees-conversations-admin-client"; // ES Modules import
 * // const { ConversationsAdminClient, ListApiKeysCommand } = require("@wildix/xbees-conversations-admin-client"); // CommonJS import
 * // import type { ConversationsAdminClientConfig } from "@wildix/xbees-conversations-admin-client";
 * const config = {}; // type is ConversationsAdminClientConfig
 * const client = new ConversationsAdminClient(config);
 * const input = { // ListApiKeysInput
 *   limit: Number("int"),
 *   offset: Number("int"),
 * };
 * const command = new ListApiKeysCommand(input);
 * const response = await client.send(command);
 * // { // ListApiKeysOutput
 * //   apiKeys: [ // ApiKeysList // required
 * //     { // ApiKey
 * //       apiKeyId: "STRING_VALUE", // required
 * //       hint: "STRING_VALUE", // required
 * //       botId: "STRING_VALUE",
 * //       system: "STRING_VALUE",
 * //       scopes: [ // ApiKeyScopesList // required
 * //         "STRING_VALUE",
 * //       ],
 * //       createdAt: "STRING_VALUE", // required
 * //       expiresAt: "STRING_VALUE", // required
 * //       revokedAt: "STRING_VALUE",
 * //       lastUsedAt: "STRING_VALUE",
 * //     },
 * //   ],
 * // };
 *
 * ```
 *
 * @param ListApiKeysCommandInput - {@link ListApiKeysCommandInput}
 * @returns {@link ListApiKeysCommandOutput}
 * @see {@link ListApiKeysCommandInput} for command's `input` shape.
 * @see {@link ListApiKeysCommandOutput} for command's `response` shape.
 * @see {@link ConversationsAdminClientResolvedConfig | config} for ConversationsAdminClient's `config` shape.
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
 * @example The newest key
 * ```javascript
 * //
 * const input = {
 *   limit: 1
 * };
 * const command = new ListApiKeysCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   apiKeys: [
 *     {
 *       apiKeyId: "019cae0b5d2e7c3f8a4b6e7d9f1c2b38",
 *       botId: "Wx7yZ2aB4cD6",
 *       createdAt: "2026-03-02T08:00:00.000Z",
 *       expiresAt: "2026-05-31T08:00:00.000Z",
 *       hint: "a1b2",
 *       scopes: [
 *         "messaging:SendMessage"
 *       ]
 *     }
 *   ]
 * }
 * *\/
 * ```
 *
 * @public
 */
export class ListApiKeysCommand extends commandClass<
    ListApiKeysCommandInput,
    ListApiKeysCommandOutput,
    ConversationsAdminClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsAdminClient", "ListApiKeysCommand", ListApiKeys$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: ListApiKeysInput;
      output: ListApiKeysOutput;
    };
    sdk: {
      input: ListApiKeysCommandInput;
      output: ListApiKeysCommandOutput;
    };
  };
}
