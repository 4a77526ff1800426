// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type {
  ConversationsAdminClientResolvedConfig,
  ServiceInputTypes,
  ServiceOutputTypes,
} from "../ConversationsAdminClient";
import type { CreateBotInput, CreateBotOutput } from "../models/models_0";
import { CreateBot$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link CreateBotCommand}.
 */
export interface CreateBotCommandInput extends CreateBotInput {}
/**
 * @public
 *
 * The output of {@link CreateBotCommand}.
 */
export interface CreateBotCommandOutput extends CreateBotOutput, __MetadataBearer {}

/**
 * Makes a bot: a user of the company that calls with keys of its own. CreateApiKey makes its first.
 *
 * - `ValidationException`: the name is empty, longer than 255 characters, or begins or ends with white space.
 * - `IdempotencyConflictException`: the key was used within 24 hours for another name.
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
 * import { ConversationsAdminClient, CreateBotCommand } from "@wildix/xbees-conversations-admin-client"; // ES Modules import
 * // const { ConversationsAdminClient, CreateBotCommand } = require("@wildix/xbees-conversations-admin-client"); // CommonJS import
 * // import type { ConversationsAdminClientConfig } from "@wildix/xbees-conversations-admin-client";
 * const config = {}; // type is ConversationsAdminClientConfig
 * const client = new ConversationsAdminClient(config);
 * const input = { // CreateBotInput
 *   idempotencyToken: "STRING_VALUE",
 *   name: "STRING_VALUE", // required
 * };
 * const command = new CreateBotCommand(input);
 * const response = await client.send(command);
 * // { // CreateBotOutput
 * //   bot: { // Bot
 * //     botId: "STRING_VALUE", // required
 * //     name: "STRING_VALUE",
 * //     createdAt: "STRING_VALUE", // required
 * //   },
 * // };
 *
 * ```
 *
 * @param CreateBotCommandInput - {@link CreateBotCommandInput}
 * @returns {@link CreateBotCommandOutput}
 * @see {@link CreateBotCommandInput} for command's `input` shape.
 * @see {@link CreateBotCommandOutput} for command's `response` shape.
 * @see {@link ConversationsAdminClientResolvedConfig | config} for ConversationsAdminClient's `config` shape.
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
 * @example Make a bot
 * ```javascript
 * //
 * const input = {
 *   idempotencyToken: "d6f4b2d2-4f5e-4f0e-9a3c-0f4f1c3f9b52",
 *   name: "Weather"
 * };
 * const command = new CreateBotCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   bot: {
 *     botId: "Kd82mPq4Zr7w",
 *     createdAt: "2026-03-02T09:15:00.120Z",
 *     name: "Weather"
 *   }
 * }
 * *\/
 * ```
 *
 * @public
 */
export class CreateBotCommand extends commandClass<
    CreateBotCommandInput,
    CreateBotCommandOutput,
    ConversationsAdminClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsAdminClient", "CreateBotCommand", CreateBot$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: CreateBotInput;
      output: CreateBotOutput;
    };
    sdk: {
      input: CreateBotCommandInput;
      output: CreateBotCommandOutput;
    };
  };
}
