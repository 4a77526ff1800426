// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type {
  ConversationsAdminClientResolvedConfig,
  ServiceInputTypes,
  ServiceOutputTypes,
} from "../ConversationsAdminClient";
import type { ListAuditEntriesInput, ListAuditEntriesOutput } from "../models/models_0";
import { ListAuditEntries$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link ListAuditEntriesCommand}.
 */
export interface ListAuditEntriesCommandInput extends ListAuditEntriesInput {}
/**
 * @public
 *
 * The output of {@link ListAuditEntriesCommand}.
 */
export interface ListAuditEntriesCommandOutput extends ListAuditEntriesOutput, __MetadataBearer {}

/**
 * Lists who changed which key, bot or webhook of the company, and when, newest first.
 *
 * Entries are written in the transaction that makes the change, are never altered, and have no secrets. Each given
 * filter has to fit.
 *
 * - `ValidationException`: a filter isn't one of its values; `limit` or `offset` is out of bounds.
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
 * import { ConversationsAdminClient, ListAuditEntriesCommand } from "@wildix/xbees-conversations-admin-client"; // ES Modules import
 * // const { ConversationsAdminClient, ListAuditEntriesCommand } = require("@wildix/xbees-conversations-admin-client"); // CommonJS import
 * // import type { ConversationsAdminClientConfig } from "@wildix/xbees-conversations-admin-client";
 * const config = {}; // type is ConversationsAdminClientConfig
 * const client = new ConversationsAdminClient(config);
 * const input = { // ListAuditEntriesInput
 *   limit: Number("int"),
 *   offset: Number("int"),
 *   action: "STRING_VALUE",
 *   target: "STRING_VALUE",
 *   since: "STRING_VALUE",
 * };
 * const command = new ListAuditEntriesCommand(input);
 * const response = await client.send(command);
 * // { // ListAuditEntriesOutput
 * //   entries: [ // AuditEntriesList // required
 * //     { // AuditEntry
 * //       entryId: "STRING_VALUE", // required
 * //       at: "STRING_VALUE", // required
 * //       actor: "STRING_VALUE", // required
 * //       action: "STRING_VALUE", // required
 * //       target: "STRING_VALUE", // required
 * //       detail: "DOCUMENT_VALUE", // required
 * //     },
 * //   ],
 * // };
 *
 * ```
 *
 * @param ListAuditEntriesCommandInput - {@link ListAuditEntriesCommandInput}
 * @returns {@link ListAuditEntriesCommandOutput}
 * @see {@link ListAuditEntriesCommandInput} for command's `input` shape.
 * @see {@link ListAuditEntriesCommandOutput} for command's `response` shape.
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
 * @example What happened to a webhook
 * ```javascript
 * //
 * const input = {
 *   limit: 1,
 *   target: "0190f3a2c1d87a4e9b3c5d7e8f9a0b1c"
 * };
 * const command = new ListAuditEntriesCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   entries: [
 *     {
 *       action: "webhook.add",
 *       actor: "S2S:billing",
 *       at: "2026-03-02T09:15:00.120Z",
 *       detail: {
 *         description: "Archive",
 *         host: "hooks.example.com"
 *       },
 *       entryId: "0190f3a2-c1d9-7b10-8f1e-2a3b4c5d6e7f",
 *       target: "0190f3a2c1d87a4e9b3c5d7e8f9a0b1c"
 *     }
 *   ]
 * }
 * *\/
 * ```
 *
 * @public
 */
export class ListAuditEntriesCommand extends commandClass<
    ListAuditEntriesCommandInput,
    ListAuditEntriesCommandOutput,
    ConversationsAdminClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsAdminClient", "ListAuditEntriesCommand", ListAuditEntries$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: ListAuditEntriesInput;
      output: ListAuditEntriesOutput;
    };
    sdk: {
      input: ListAuditEntriesCommandInput;
      output: ListAuditEntriesCommandOutput;
    };
  };
}
