// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import type { DeleteChannelMemberInput, DeleteChannelMemberOutput } from "../models/models_0";
import { DeleteChannelMember$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link DeleteChannelMemberCommand}.
 */
export interface DeleteChannelMemberCommandInput extends DeleteChannelMemberInput {}
/**
 * @public
 *
 * The output of {@link DeleteChannelMemberCommand}.
 */
export interface DeleteChannelMemberCommandOutput extends DeleteChannelMemberOutput, __MetadataBearer {}

/**
 * Ends a user's membership of a group, and drops the user's pin, tags, unread mark and hidden flag of it.
 *
 * One may remove oneself, as by LeaveChannel; removing others needs a supervisor. Company callers without `userId`
 * count as one. The removed user's messages stay. When the last supervisor goes, the oldest member becomes it, also
 * when two go at once. Where the user was assigned to the channel, it stays so until AssignChannel says otherwise.
 *
 * Idempotent: removing who isn't a member, or doesn't exist, gets the same empty answer, and so does removing oneself
 * again. Removing another writes a `member_removed` system message, removing oneself `member_left`, unless `silent`.
 *
 * - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
 * - `ForbiddenException`: the channel is direct; `memberId` is another and the acting user isn't a supervisor.
 * - `ValidationException`: the company knows no such `userId`.
 *
 * ### Rate Limits
 *
 * | Authorization | Period | Requests |
 * | --- | --- | --- |
 * | `XBS` | 1 minute | 50 |
 * | `XBS` | 1 hour | 600 |
 * | `PBX` | 1 minute | 150 |
 * | `PBX` | 1 hour | 1800 |
 * | `XBS_BOT` | 1 minute | 150 |
 * | `XBS_BOT` | 1 hour | 1800 |
 *
 * ### Allowed Auth Scopes
 *
 * - `messaging:DeleteChannelMember`
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, DeleteChannelMemberCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, DeleteChannelMemberCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // DeleteChannelMemberInput
 *   channelId: "STRING_VALUE", // required
 *   userId: "STRING_VALUE",
 *   silent: true || false,
 *   memberId: "STRING_VALUE", // required
 * };
 * const command = new DeleteChannelMemberCommand(input);
 * const response = await client.send(command);
 * // {};
 *
 * ```
 *
 * @param DeleteChannelMemberCommandInput - {@link DeleteChannelMemberCommandInput}
 * @returns {@link DeleteChannelMemberCommandOutput}
 * @see {@link DeleteChannelMemberCommandInput} for command's `input` shape.
 * @see {@link DeleteChannelMemberCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
 *
 * @throws {@link ChannelNotFoundException} (client fault)
 *  The channel doesn't exist, or the caller may not see it: it is another company's, or it is private and the acting
 * user is not a member. The two can't be told apart.
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
 * @example Remove Bob
 * ```javascript
 * //
 * const input = {
 *   channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63",
 *   memberId: "Zt7bR4nWc8Ye"
 * };
 * const command = new DeleteChannelMemberCommand(input);
 * const response = await client.send(command);
 * /* response is
 * { /* empty *\/ }
 * *\/
 * ```
 *
 * @public
 */
export class DeleteChannelMemberCommand extends commandClass<
    DeleteChannelMemberCommandInput,
    DeleteChannelMemberCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsClient", "DeleteChannelMemberCommand", DeleteChannelMember$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: DeleteChannelMemberInput;
      output: {};
    };
    sdk: {
      input: DeleteChannelMemberCommandInput;
      output: DeleteChannelMemberCommandOutput;
    };
  };
}
