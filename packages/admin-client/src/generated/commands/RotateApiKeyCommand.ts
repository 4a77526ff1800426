// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type {
  ConversationsAdminClientResolvedConfig,
  ServiceInputTypes,
  ServiceOutputTypes,
} from "../ConversationsAdminClient";
import type { RotateApiKeyInput, RotateApiKeyOutput } from "../models/models_0";
import { RotateApiKey$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link RotateApiKeyCommand}.
 */
export interface RotateApiKeyCommandInput extends RotateApiKeyInput {}
/**
 * @public
 *
 * The output of {@link RotateApiKeyCommand}.
 */
export interface RotateApiKeyCommandOutput extends RotateApiKeyOutput, __MetadataBearer {}

/**
 * Makes a key with the same owner and scopes in another one's place.
 *
 * The old one is revoked at once, or works for `overlapSeconds` more, but never past its own end.
 *
 * - `ApiKeyNotFoundException`: the company has no such key.
 * - `ApiKeyRevokedException`: the key is revoked, perhaps by somebody else meanwhile.
 * - `ValidationException`: `overlapSeconds` isn't from 0 to 604,800 (7 days); `expiresAfter` isn't from an hour to
 *   twelve months.
 * - `IdempotencyConflictException`: the key was used within 24 hours for another input.
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
 * import { ConversationsAdminClient, RotateApiKeyCommand } from "@wildix/xbees-conversations-admin-client"; // ES Modules import
 * // const { ConversationsAdminClient, RotateApiKeyCommand } = require("@wildix/xbees-conversations-admin-client"); // CommonJS import
 * // import type { ConversationsAdminClientConfig } from "@wildix/xbees-conversations-admin-client";
 * const config = {}; // type is ConversationsAdminClientConfig
 * const client = new ConversationsAdminClient(config);
 * const input = { // RotateApiKeyInput
 *   apiKeyId: "STRING_VALUE", // required
 *   idempotencyToken: "STRING_VALUE",
 *   overlapSeconds: Number("int"),
 *   expiresAfter: Number("int"),
 * };
 * const command = new RotateApiKeyCommand(input);
 * const response = await client.send(command);
 * // { // RotateApiKeyOutput
 * //   apiKey: { // ApiKey
 * //     apiKeyId: "STRING_VALUE", // required
 * //     hint: "STRING_VALUE", // required
 * //     botId: "STRING_VALUE",
 * //     system: "STRING_VALUE",
 * //     scopes: [ // ApiKeyScopesList // required
 * //       "STRING_VALUE",
 * //     ],
 * //     createdAt: "STRING_VALUE", // required
 * //     expiresAt: "STRING_VALUE", // required
 * //     revokedAt: "STRING_VALUE",
 * //     lastUsedAt: "STRING_VALUE",
 * //   },
 * //   key: "STRING_VALUE", // required
 * // };
 *
 * ```
 *
 * @param RotateApiKeyCommandInput - {@link RotateApiKeyCommandInput}
 * @returns {@link RotateApiKeyCommandOutput}
 * @see {@link RotateApiKeyCommandInput} for command's `input` shape.
 * @see {@link RotateApiKeyCommandOutput} for command's `response` shape.
 * @see {@link ConversationsAdminClientResolvedConfig | config} for ConversationsAdminClient's `config` shape.
 *
 * @throws {@link ApiKeyNotFoundException} (client fault)
 *  The company has no key with this id.
 *
 * @throws {@link ApiKeyRevokedException} (client fault)
 *  The key was revoked: nothing takes its place. Make a new one.
 *
 * @throws {@link IdempotencyConflictException} (client fault)
 *  The `Idempotency-Key` was used within 24 hours for the same operation with another input. Use a fresh key.
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
 * @example A new key, while the old one is good for another day
 * ```javascript
 * //
 * const input = {
 *   apiKeyId: "019cae0b5d2e7c3f8a4b6e7d9f1c2b38",
 *   overlapSeconds: 86400
 * };
 * const command = new RotateApiKeyCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   apiKey: {
 *     apiKeyId: "019cae0d7f4a7e5b8c6d8a9f1b3e4d50",
 *     botId: "Wx7yZ2aB4cD6",
 *     createdAt: "2026-03-02T08:00:00.000Z",
 *     expiresAt: "2026-05-31T08:00:00.000Z",
 *     hint: "a1b2",
 *     scopes: [
 *       "messaging:SendMessage"
 *     ]
 *   },
 *   key: "the new key, shown once"
 * }
 * *\/
 * ```
 *
 * @public
 */
export class RotateApiKeyCommand extends commandClass<
    RotateApiKeyCommandInput,
    RotateApiKeyCommandOutput,
    ConversationsAdminClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsAdminClient", "RotateApiKeyCommand", RotateApiKey$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: RotateApiKeyInput;
      output: RotateApiKeyOutput;
    };
    sdk: {
      input: RotateApiKeyCommandInput;
      output: RotateApiKeyCommandOutput;
    };
  };
}
