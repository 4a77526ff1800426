// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import type { DeleteInboxTagInput, DeleteInboxTagOutput } from "../models/models_0";
import { DeleteInboxTag$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link DeleteInboxTagCommand}.
 */
export interface DeleteInboxTagCommandInput extends DeleteInboxTagInput {}
/**
 * @public
 *
 * The output of {@link DeleteInboxTagCommand}.
 */
export interface DeleteInboxTagCommandOutput extends DeleteInboxTagOutput, __MetadataBearer {}

/**
 * Deletes one of the acting user's tags and takes it off all channels.
 *
 * The channels themselves stay as they are. Deleting a tag that doesn't exist (any more), or that is another user's,
 * is no error and changes nothing. A company caller names the user whose tag goes in `userId`.
 *
 * - `ValidationException`: a company caller gave no `userId`, or one that the company doesn't know.
 *
 * ### Rate Limits
 *
 * None of its own: whoever may call it has the ceiling that the service is configured with, which
 * `RateLimit-Policy` of each answer tells.
 *
 * ### Allowed Auth Scopes
 *
 * - `messaging:DeleteInboxTag`
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, DeleteInboxTagCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, DeleteInboxTagCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // DeleteInboxTagInput
 *   userId: "STRING_VALUE",
 *   tagId: "STRING_VALUE", // required
 * };
 * const command = new DeleteInboxTagCommand(input);
 * const response = await client.send(command);
 * // {};
 *
 * ```
 *
 * @param DeleteInboxTagCommandInput - {@link DeleteInboxTagCommandInput}
 * @returns {@link DeleteInboxTagCommandOutput}
 * @see {@link DeleteInboxTagCommandInput} for command's `input` shape.
 * @see {@link DeleteInboxTagCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
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
 * @example Delete a tag
 * ```javascript
 * //
 * const input = {
 *   tagId: "0190e5b7d2f47c1a9b8e3d4c5f6a7b80"
 * };
 * const command = new DeleteInboxTagCommand(input);
 * const response = await client.send(command);
 * /* response is
 * { /* empty *\/ }
 * *\/
 * ```
 *
 * @public
 */
export class DeleteInboxTagCommand extends commandClass<
    DeleteInboxTagCommandInput,
    DeleteInboxTagCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsClient", "DeleteInboxTagCommand", DeleteInboxTag$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: DeleteInboxTagInput;
      output: {};
    };
    sdk: {
      input: DeleteInboxTagCommandInput;
      output: DeleteInboxTagCommandOutput;
    };
  };
}
