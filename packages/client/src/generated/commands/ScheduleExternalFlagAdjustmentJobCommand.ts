// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import type {
  ScheduleExternalFlagAdjustmentJobInput,
  ScheduleExternalFlagAdjustmentJobOutput,
} from "../models/models_0";
import { ScheduleExternalFlagAdjustmentJob$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link ScheduleExternalFlagAdjustmentJobCommand}.
 */
export interface ScheduleExternalFlagAdjustmentJobCommandInput extends ScheduleExternalFlagAdjustmentJobInput {}
/**
 * @public
 *
 * The output of {@link ScheduleExternalFlagAdjustmentJobCommand}.
 */
export interface ScheduleExternalFlagAdjustmentJobCommandOutput extends ScheduleExternalFlagAdjustmentJobOutput, __MetadataBearer {}

/**
 * Schedules a job that works out anew which of the acting user's channels are external.
 *
 * A channel's `external` is `true` while a member's company differs from the channel's, a member was invited as no
 * colleague, or the channel has a telephone, SMS, WhatsApp or kite party. The flag follows every change of members by
 * itself; the job is for changes outside, such as a user that moved to another company.
 *
 * The job runs soon after the call, by itself, over all channels that the acting user belongs to then, hidden ones
 * included. It is durable: it survives a restart and is tried again when it fails. Each channel whose flag changes
 * sends the event `chat:channel:updated`.
 *
 * While a job of the acting user is waiting to run, further calls give the same `jobId` and schedule nothing; once it
 * runs, the next call schedules a new one. A repeated `Idempotency-Key` gives the answer of the first call.
 *
 * A company caller names the user whose channels are looked at in `userId`.
 *
 * - `ValidationException`: a company caller gave no `userId`, or one that the company doesn't know.
 * - `IdempotencyConflictException`: the key was used within 24 hours for another user.
 *
 * ### Rate Limits
 *
 * | Authorization | Period | Requests |
 * | --- | --- | --- |
 * | `XBS` | 1 minute | 20 |
 * | `XBS` | 1 hour | 600 |
 * | `PBX` | 1 minute | 60 |
 * | `PBX` | 1 hour | 1800 |
 * | `XBS_BOT` | 1 minute | 60 |
 * | `XBS_BOT` | 1 hour | 1800 |
 *
 * ### Allowed Auth Scopes
 *
 * - `messaging:ScheduleExternalFlagAdjustmentJob`
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, ScheduleExternalFlagAdjustmentJobCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, ScheduleExternalFlagAdjustmentJobCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // ScheduleExternalFlagAdjustmentJobInput
 *   userId: "STRING_VALUE",
 *   idempotencyToken: "STRING_VALUE",
 * };
 * const command = new ScheduleExternalFlagAdjustmentJobCommand(input);
 * const response = await client.send(command);
 * // { // ScheduleExternalFlagAdjustmentJobOutput
 * //   jobId: "STRING_VALUE", // required
 * // };
 *
 * ```
 *
 * @param ScheduleExternalFlagAdjustmentJobCommandInput - {@link ScheduleExternalFlagAdjustmentJobCommandInput}
 * @returns {@link ScheduleExternalFlagAdjustmentJobCommandOutput}
 * @see {@link ScheduleExternalFlagAdjustmentJobCommandInput} for command's `input` shape.
 * @see {@link ScheduleExternalFlagAdjustmentJobCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
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
 * @throws {@link ConversationsServiceException}
 * <p>Base exception class for all service exceptions from Conversations service.</p>
 *
 *
 * @example Look at the own channels again
 * ```javascript
 * //
 * const input = { /* empty *\/ };
 * const command = new ScheduleExternalFlagAdjustmentJobCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   jobId: "019cadd9c0a47e3b8d5f1a6c2e9b7d40"
 * }
 * *\/
 * ```
 *
 * @public
 */
export class ScheduleExternalFlagAdjustmentJobCommand extends commandClass<
    ScheduleExternalFlagAdjustmentJobCommandInput,
    ScheduleExternalFlagAdjustmentJobCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsClient", "ScheduleExternalFlagAdjustmentJobCommand", ScheduleExternalFlagAdjustmentJob$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: ScheduleExternalFlagAdjustmentJobInput;
      output: ScheduleExternalFlagAdjustmentJobOutput;
    };
    sdk: {
      input: ScheduleExternalFlagAdjustmentJobCommandInput;
      output: ScheduleExternalFlagAdjustmentJobCommandOutput;
    };
  };
}
