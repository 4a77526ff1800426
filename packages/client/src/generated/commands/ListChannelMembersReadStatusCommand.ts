// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import type { ListChannelMembersReadStatusInput, ListChannelMembersReadStatusOutput } from "../models/models_0";
import { ListChannelMembersReadStatus$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link ListChannelMembersReadStatusCommand}.
 */
export interface ListChannelMembersReadStatusCommandInput extends ListChannelMembersReadStatusInput {}
/**
 * @public
 *
 * The output of {@link ListChannelMembersReadStatusCommand}.
 */
export interface ListChannelMembersReadStatusCommandOutput extends ListChannelMembersReadStatusOutput, __MetadataBearer {}

/**
 * How far each member has read, by joining time (ties by user id).
 *
 * Whoever has access to the channel may ask. The answer isn't paged, and is given for channels of up to 100 members
 * only.
 *
 * - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
 * - `ReadStatusUnavailableException`: the channel has more than 100 members.
 * - `ValidationException`: the company knows no such `userId`.
 *
 * ### Rate Limits
 *
 * | Authorization | Period | Requests |
 * | --- | --- | --- |
 * | `XBS` | 1 minute | 100 |
 * | `XBS` | 1 hour | 600 |
 * | `PBX` | 1 minute | 300 |
 * | `PBX` | 1 hour | 1800 |
 * | `XBS_BOT` | 1 minute | 300 |
 * | `XBS_BOT` | 1 hour | 1800 |
 *
 * ### Allowed Auth Scopes
 *
 * - `messaging:ListChannelMembersReadStatus`
 * - `messaging:read`
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, ListChannelMembersReadStatusCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, ListChannelMembersReadStatusCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // ListChannelMembersReadStatusInput
 *   channelId: "STRING_VALUE", // required
 *   userId: "STRING_VALUE",
 * };
 * const command = new ListChannelMembersReadStatusCommand(input);
 * const response = await client.send(command);
 * // { // ListChannelMembersReadStatusOutput
 * //   members: [ // ChannelMembersReadStatusList // required
 * //     { // ChannelMemberReadStatus
 * //       id: "STRING_VALUE", // required
 * //       lastReadAt: "STRING_VALUE",
 * //       lastReadMessageId: "STRING_VALUE",
 * //       unreadCount: Number("int"),
 * //     },
 * //   ],
 * // };
 *
 * ```
 *
 * @param ListChannelMembersReadStatusCommandInput - {@link ListChannelMembersReadStatusCommandInput}
 * @returns {@link ListChannelMembersReadStatusCommandOutput}
 * @see {@link ListChannelMembersReadStatusCommandInput} for command's `input` shape.
 * @see {@link ListChannelMembersReadStatusCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
 *
 * @throws {@link ChannelNotFoundException} (client fault)
 *  The channel doesn't exist, or the caller may not see it: it is another company's, or it is private and the acting
 * user is not a member. The two can't be told apart.
 *
 * @throws {@link ReadStatusUnavailableException} (client fault)
 *  The channel has more than 100 members: read status is not told of channels that large.
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
 * @example Who has read how far
 * ```javascript
 * //
 * const input = {
 *   channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63"
 * };
 * const command = new ListChannelMembersReadStatusCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   members: [
 *     {
 *       id: "Zt7bR4nWc8Ye",
 *       lastReadAt: "2026-03-02T09:16:00.000Z",
 *       lastReadMessageId: "019cadd456987d2f9a0c4e8b6d13f572",
 *       unreadCount: 2
 *     },
 *     {
 *       id: "pH5sD1fGj6Ku",
 *       unreadCount: 5
 *     }
 *   ]
 * }
 * *\/
 * ```
 *
 * @public
 */
export class ListChannelMembersReadStatusCommand extends commandClass<
    ListChannelMembersReadStatusCommandInput,
    ListChannelMembersReadStatusCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsClient", "ListChannelMembersReadStatusCommand", ListChannelMembersReadStatus$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: ListChannelMembersReadStatusInput;
      output: ListChannelMembersReadStatusOutput;
    };
    sdk: {
      input: ListChannelMembersReadStatusCommandInput;
      output: ListChannelMembersReadStatusCommandOutput;
    };
  };
}
