// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type {
  ConversationsAdminClientResolvedConfig,
  ServiceInputTypes,
  ServiceOutputTypes,
} from "../ConversationsAdminClient";
import type { CreateApiKeyInput, CreateApiKeyOutput } from "../models/models_0";
import { CreateApiKey$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link CreateApiKeyCommand}.
 */
export interface CreateApiKeyCommandInput extends CreateApiKeyInput {}
/**
 * @public
 *
 * The output of {@link CreateApiKeyCommand}.
 */
export interface CreateApiKeyCommandOutput extends CreateApiKeyOutput, __MetadataBearer {}

/**
 * Makes a key that a bot, or a system of the company, calls with.
 *
 * A bot's key acts as the bot. A system's key acts as the company's phone system does: as the company, or as the user
 * that a call names in `userId`. The key is in this answer and nowhere else; the service keeps a hash of it.
 *
 * - `BotNotFoundException`: the company has no such bot, or `botId` is a person's.
 * - `ValidationException`: both or neither of `botId` and `system` are given; a scope isn't one that any operation
 *   asks for; `expiresAfter` isn't from an hour to twelve months.
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
 * import { ConversationsAdminClient, CreateApiKeyCommand } from "@wildix/xbees-conversations-admin-client"; // ES Modules import
 * // const { ConversationsAdminClient, CreateApiKeyCommand } = require("@wildix/xbees-conversations-admin-client"); // CommonJS import
 * // import type { ConversationsAdminClientConfig } from "@wildix/xbees-conversations-admin-client";
 * const config = {}; // type is ConversationsAdminClientConfig
 * const client = new ConversationsAdminClient(config);
 * const input = { // CreateApiKeyInput
 *   idempotencyToken: "STRING_VALUE",
 *   botId: "STRING_VALUE",
 *   system: "STRING_VALUE",
 *   scopes: [ // ApiKeyScopesList // required
 *     "STRING_VALUE",
 *   ],
 *   expiresAfter: Number("int"),
 * };
 * const command = new CreateApiKeyCommand(input);
 * const response = await client.send(command);
 * // { // CreateApiKeyOutput
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
 * @param CreateApiKeyCommandInput - {@link CreateApiKeyCommandInput}
 * @returns {@link CreateApiKeyCommandOutput}
 * @see {@link CreateApiKeyCommandInput} for command's `input` shape.
 * @see {@link CreateApiKeyCommandOutput} for command's `response` shape.
 * @see {@link ConversationsAdminClientResolvedConfig | config} for ConversationsAdminClient's `config` shape.
 *
 * @throws {@link BotNotFoundException} (client fault)
 *  The company has no bot with this id.
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
 * @example A key for a bot
 * ```javascript
 * //
 * const input = {
 *   botId: "Kd82mPq4Zr7w",
 *   expiresAfter: 7776000,
 *   idempotencyToken: "57b0f10e-5b0e-4f0e-8a86-0f1a1f5b3b11",
 *   scopes: [
 *     "messaging:SendMessage"
 *   ]
 * };
 * const command = new CreateApiKeyCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   apiKey: {
 *     apiKeyId: "0190f3a2-c1d8-7a4e-9b3c-5d7e8f9a0b1c",
 *     botId: "Kd82mPq4Zr7w",
 *     createdAt: "2026-03-02T09:15:00.120Z",
 *     expiresAt: "2026-05-31T09:15:00.120Z",
 *     hint: "wsk-v1-Ab3dE9",
 *     scopes: [
 *       "messaging:SendMessage"
 *     ]
 *   },
 *   key: "wsk-v1-Ab3dE9…"
 * }
 * *\/
 * ```
 *
 * @example Whose is it to be?
 * ```javascript
 * //
 * const input = {
 *   scopes: [
 *     "messaging:read"
 *   ]
 * };
 * const command = new CreateApiKeyCommand(input);
 * const response = await client.send(command);
 * /* response is
 * { /* metadata only *\/ }
 * *\/
 * ```
 *
 * @public
 */
export class CreateApiKeyCommand extends commandClass<
    CreateApiKeyCommandInput,
    CreateApiKeyCommandOutput,
    ConversationsAdminClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsAdminClient", "CreateApiKeyCommand", CreateApiKey$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: CreateApiKeyInput;
      output: CreateApiKeyOutput;
    };
    sdk: {
      input: CreateApiKeyCommandInput;
      output: CreateApiKeyCommandOutput;
    };
  };
}
