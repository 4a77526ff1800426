// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import type { UpdateInboxTagInput, UpdateInboxTagOutput } from "../models/models_0";
import { UpdateInboxTag$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link UpdateInboxTagCommand}.
 */
export interface UpdateInboxTagCommandInput extends UpdateInboxTagInput {}
/**
 * @public
 *
 * The output of {@link UpdateInboxTagCommand}.
 */
export interface UpdateInboxTagCommandOutput extends UpdateInboxTagOutput, __MetadataBearer {}

/**
 * Renames one of the acting user's tags; its channels keep it.
 *
 * The name is unique for the user without regard to case, but a tag may be given its own name again, also in another
 * case. Renaming to the name it has changes nothing, so a call can be repeated. A company caller names the user whose
 * tag it is in `userId`.
 *
 * - `TagNotFoundException`: the acting user has no such tag.
 * - `ValidationException`: the name is empty, longer than 50 characters, begins or ends with white space, or another
 *   tag of the user has it; a company caller gave no `userId`, or one that the company doesn't know.
 *
 * ### Rate Limits
 *
 * None of its own: whoever may call it has the ceiling that the service is configured with, which
 * `RateLimit-Policy` of each answer tells.
 *
 * ### Allowed Auth Scopes
 *
 * - `messaging:UpdateInboxTag`
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, UpdateInboxTagCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, UpdateInboxTagCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // UpdateInboxTagInput
 *   userId: "STRING_VALUE",
 *   tagId: "STRING_VALUE", // required
 *   name: "STRING_VALUE", // required
 * };
 * const command = new UpdateInboxTagCommand(input);
 * const response = await client.send(command);
 * // { // UpdateInboxTagOutput
 * //   tag: { // InboxTag
 * //     id: "STRING_VALUE", // required
 * //     name: "STRING_VALUE", // required
 * //   },
 * // };
 *
 * ```
 *
 * @param UpdateInboxTagCommandInput - {@link UpdateInboxTagCommandInput}
 * @returns {@link UpdateInboxTagCommandOutput}
 * @see {@link UpdateInboxTagCommandInput} for command's `input` shape.
 * @see {@link UpdateInboxTagCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
 *
 * @throws {@link TagNotFoundException} (client fault)
 *  The user has no tag with this id.
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
 * @example Rename a tag
 * ```javascript
 * //
 * const input = {
 *   name: "Clients",
 *   tagId: "0190e5b7d2f47c1a9b8e3d4c5f6a7b80"
 * };
 * const command = new UpdateInboxTagCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   tag: {
 *     id: "0190e5b7d2f47c1a9b8e3d4c5f6a7b80",
 *     name: "Clients"
 *   }
 * }
 * *\/
 * ```
 *
 * @public
 */
export class UpdateInboxTagCommand extends commandClass<
    UpdateInboxTagCommandInput,
    UpdateInboxTagCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsClient", "UpdateInboxTagCommand", UpdateInboxTag$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: UpdateInboxTagInput;
      output: UpdateInboxTagOutput;
    };
    sdk: {
      input: UpdateInboxTagCommandInput;
      output: UpdateInboxTagCommandOutput;
    };
  };
}
