// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import type { ListInboxTagsInput, ListInboxTagsOutput } from "../models/models_0";
import { ListInboxTags$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link ListInboxTagsCommand}.
 */
export interface ListInboxTagsCommandInput extends ListInboxTagsInput {}
/**
 * @public
 *
 * The output of {@link ListInboxTagsCommand}.
 */
export interface ListInboxTagsCommandOutput extends ListInboxTagsOutput, __MetadataBearer {}

/**
 * Lists the acting user's tags, oldest first, those that are on no channel included.
 *
 * There are 15 at most, so the list comes whole; a user that made none has an empty one. A company caller names the
 * user whose tags they are in `userId`.
 *
 * - `ForbiddenException`: a user asked for the tags of another.
 * - `ValidationException`: a company caller gave no `userId`, or one that the company doesn't know.
 *
 * ### Rate Limits
 *
 * None of its own: whoever may call it has the ceiling that the service is configured with, which
 * `RateLimit-Policy` of each answer tells.
 *
 * ### Allowed Auth Scopes
 *
 * - `messaging:ListInboxTags`
 * - `messaging:read`
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, ListInboxTagsCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, ListInboxTagsCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // ListInboxTagsInput
 *   userId: "STRING_VALUE",
 * };
 * const command = new ListInboxTagsCommand(input);
 * const response = await client.send(command);
 * // { // ListInboxTagsOutput
 * //   tags: [ // InboxTagsList // required
 * //     { // InboxTag
 * //       id: "STRING_VALUE", // required
 * //       name: "STRING_VALUE", // required
 * //     },
 * //   ],
 * // };
 *
 * ```
 *
 * @param ListInboxTagsCommandInput - {@link ListInboxTagsCommandInput}
 * @returns {@link ListInboxTagsCommandOutput}
 * @see {@link ListInboxTagsCommandInput} for command's `input` shape.
 * @see {@link ListInboxTagsCommandOutput} for command's `response` shape.
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
 * @example The tags of the own inbox
 * ```javascript
 * //
 * const input = { /* empty *\/ };
 * const command = new ListInboxTagsCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   tags: [
 *     {
 *       id: "0190e5b7d2f47c1a9b8e3d4c5f6a7b80",
 *       name: "Customers"
 *     }
 *   ]
 * }
 * *\/
 * ```
 *
 * @public
 */
export class ListInboxTagsCommand extends commandClass<
    ListInboxTagsCommandInput,
    ListInboxTagsCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsClient", "ListInboxTagsCommand", ListInboxTags$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: ListInboxTagsInput;
      output: ListInboxTagsOutput;
    };
    sdk: {
      input: ListInboxTagsCommandInput;
      output: ListInboxTagsCommandOutput;
    };
  };
}
