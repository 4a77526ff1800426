// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
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
 * Makes a tag that the acting user can put on channels.
 *
 * The name is unique for the user without regard to case: while there is "Customers", "customers" is refused. Two
 * users may have tags of the same name. A user has at most 15 tags, also when several calls arrive at once; there is
 * no `force` here, so delete one first.
 *
 * A repeated `Idempotency-Key` gives the tag that the first call made, even if it was renamed or deleted since. A
 * company caller names the user whose tag it becomes in `userId`.
 *
 * - `ValidationException`: the name is empty, longer than 50 characters, begins or ends with white space, or the user
 *   has a tag of that name (also when 15 tags are there already); a company caller gave no `userId`, or one that the
 *   company doesn't know.
 * - `TagsLimitReachedException`: the user has 15 tags.
 * - `IdempotencyConflictException`: the key was used within 24 hours for another name or user.
 *
 * ### Rate Limits
 *
 * None of its own: whoever may call it has the ceiling that the service is configured with, which
 * `RateLimit-Policy` of each answer tells.
 *
 * ### Allowed Auth Scopes
 *
 * - `messaging:CreateInboxTag`
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
 *  The `Idempotency-Key` was used within 24 hours for the same operation with another input. Use a fresh key.
 *
 * @throws {@link TagsLimitReachedException} (client fault)
 *  The user has 15 tags. Delete one first.
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
 * @throws {@link ConversationsServiceException}
 * <p>Base exception class for all service exceptions from Conversations service.</p>
 *
 *
 * @example Make a tag
 * ```javascript
 * //
 * const input = {
 *   idempotencyToken: "c9f0f895-fb98-4b91-99f5-1fd0297e236d",
 *   name: "Customers"
 * };
 * const command = new CreateInboxTagCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   tag: {
 *     id: "0190e5b7d2f47c1a9b8e3d4c5f6a7b80",
 *     name: "Customers"
 *   }
 * }
 * *\/
 * ```
 *
 * @example The sixteenth tag
 * ```javascript
 * //
 * const input = {
 *   name: "Later"
 * };
 * const command = new CreateInboxTagCommand(input);
 * const response = await client.send(command);
 * /* response is
 * { /* metadata only *\/ }
 * *\/
 * ```
 *
 * @public
 */
export class CreateInboxTagCommand extends commandClass<
    CreateInboxTagCommandInput,
    CreateInboxTagCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsClient", "CreateInboxTagCommand", CreateInboxTag$) {
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
