// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type {
  ConversationsAdminClientResolvedConfig,
  ServiceInputTypes,
  ServiceOutputTypes,
} from "../ConversationsAdminClient";
import type { RetryJobInput, RetryJobOutput } from "../models/models_0";
import { RetryJob$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link RetryJobCommand}.
 */
export interface RetryJobCommandInput extends RetryJobInput {}
/**
 * @public
 *
 * The output of {@link RetryJobCommand}.
 */
export interface RetryJobCommandOutput extends RetryJobOutput, __MetadataBearer {}

/**
 * Has a job tried again at once, with as many attempts as a new one has.
 *
 * - `JobNotFoundException`: the company has no such job.
 * - `JobNotRetryableException`: the job runs now, or it is done.
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
 * import { ConversationsAdminClient, RetryJobCommand } from "@wildix/xbees-conversations-admin-client"; // ES Modules import
 * // const { ConversationsAdminClient, RetryJobCommand } = require("@wildix/xbees-conversations-admin-client"); // CommonJS import
 * // import type { ConversationsAdminClientConfig } from "@wildix/xbees-conversations-admin-client";
 * const config = {}; // type is ConversationsAdminClientConfig
 * const client = new ConversationsAdminClient(config);
 * const input = { // RetryJobInput
 *   jobId: "STRING_VALUE", // required
 * };
 * const command = new RetryJobCommand(input);
 * const response = await client.send(command);
 * // { // RetryJobOutput
 * //   job: { // Job
 * //     jobId: "STRING_VALUE", // required
 * //     kind: "STRING_VALUE", // required
 * //     state: "waiting" || "running" || "retrying" || "done" || "failed", // required
 * //     attempts: Number("int"), // required
 * //     createdAt: "STRING_VALUE", // required
 * //     runAt: "STRING_VALUE",
 * //     finishedAt: "STRING_VALUE",
 * //     error: "STRING_VALUE",
 * //   },
 * // };
 *
 * ```
 *
 * @param RetryJobCommandInput - {@link RetryJobCommandInput}
 * @returns {@link RetryJobCommandOutput}
 * @see {@link RetryJobCommandInput} for command's `input` shape.
 * @see {@link RetryJobCommandOutput} for command's `response` shape.
 * @see {@link ConversationsAdminClientResolvedConfig | config} for ConversationsAdminClient's `config` shape.
 *
 * @throws {@link JobNotFoundException} (client fault)
 *  The company has no job with this id, or it ended so long ago that it isn't kept any more.
 *
 * @throws {@link JobNotRetryableException} (client fault)
 *  The job runs now, or it is done: there is nothing to try again.
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
 * @example Try a job again
 * ```javascript
 * //
 * const input = {
 *   jobId: "019cadd9c0a47e3b8d5f1a6c2e9b7d40"
 * };
 * const command = new RetryJobCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   job: {
 *     attempts: 0,
 *     createdAt: "2026-03-02T09:00:00.000Z",
 *     jobId: "019cadd9c0a47e3b8d5f1a6c2e9b7d40",
 *     kind: "external-flags",
 *     runAt: "2026-03-02T10:00:00.000Z",
 *     state: "waiting"
 *   }
 * }
 * *\/
 * ```
 *
 * @public
 */
export class RetryJobCommand extends commandClass<
    RetryJobCommandInput,
    RetryJobCommandOutput,
    ConversationsAdminClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsAdminClient", "RetryJobCommand", RetryJob$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: RetryJobInput;
      output: RetryJobOutput;
    };
    sdk: {
      input: RetryJobCommandInput;
      output: RetryJobCommandOutput;
    };
  };
}
