// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import type { GetChannelMemberInput, GetChannelMemberOutput } from "../models/models_0";
import { GetChannelMember$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link GetChannelMemberCommand}.
 */
export interface GetChannelMemberCommandInput extends GetChannelMemberInput {}
/**
 * @public
 *
 * The output of {@link GetChannelMemberCommand}.
 */
export interface GetChannelMemberCommandOutput extends GetChannelMemberOutput, __MetadataBearer {}

/**
 * Gives one member of a channel.
 *
 * Whoever has access to the channel may ask.
 *
 * - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
 * - `ChannelMemberNotFoundException`: the user isn't a member of it, or there is no such user.
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
 * - `messaging:GetChannelMember`
 * - `messaging:read`
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, GetChannelMemberCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, GetChannelMemberCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // GetChannelMemberInput
 *   channelId: "STRING_VALUE", // required
 *   userId: "STRING_VALUE",
 *   memberId: "STRING_VALUE", // required
 * };
 * const command = new GetChannelMemberCommand(input);
 * const response = await client.send(command);
 * // { // GetChannelMemberOutput
 * //   member: { // ChannelMember
 * //     id: "STRING_VALUE", // required
 * //     createdAt: "STRING_VALUE", // required
 * //     role: "member" || "supervisor", // required
 * //   },
 * //   user: { // User
 * //     id: "STRING_VALUE", // required
 * //     name: "STRING_VALUE",
 * //     email: "STRING_VALUE",
 * //     phone: "STRING_VALUE",
 * //     picture: "STRING_VALUE",
 * //     locale: "STRING_VALUE",
 * //     timeZone: "STRING_VALUE",
 * //     company: "STRING_VALUE",
 * //     bot: true || false,
 * //     pbxDomain: "STRING_VALUE",
 * //     pbxPort: "STRING_VALUE",
 * //     pbxExtension: "STRING_VALUE",
 * //     pbxSerial: "STRING_VALUE",
 * //     pbxUserId: "STRING_VALUE",
 * //     createdAt: "STRING_VALUE",
 * //     updatedAt: "STRING_VALUE",
 * //     pbxGroupId: "STRING_VALUE",
 * //   },
 * // };
 *
 * ```
 *
 * @param GetChannelMemberCommandInput - {@link GetChannelMemberCommandInput}
 * @returns {@link GetChannelMemberCommandOutput}
 * @see {@link GetChannelMemberCommandInput} for command's `input` shape.
 * @see {@link GetChannelMemberCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
 *
 * @throws {@link ChannelNotFoundException} (client fault)
 *  The channel doesn't exist, or the caller may not see it: it is another company's, or it is private and the acting
 * user is not a member. The two can't be told apart.
 *
 * @throws {@link ChannelMemberNotFoundException} (client fault)
 *  The user is not a member of the channel.
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
 * @example Bob's membership
 * ```javascript
 * //
 * const input = {
 *   channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63",
 *   memberId: "Zt7bR4nWc8Ye"
 * };
 * const command = new GetChannelMemberCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   member: {
 *     createdAt: "2026-03-02T08:05:00.000Z",
 *     id: "Zt7bR4nWc8Ye",
 *     role: "member"
 *   },
 *   user: {
 *     company: "wildflower",
 *     email: "bob@example.com",
 *     id: "Zt7bR4nWc8Ye",
 *     name: "Bob Miller"
 *   }
 * }
 * *\/
 * ```
 *
 * @public
 */
export class GetChannelMemberCommand extends commandClass<
    GetChannelMemberCommandInput,
    GetChannelMemberCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsClient", "GetChannelMemberCommand", GetChannelMember$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: GetChannelMemberInput;
      output: GetChannelMemberOutput;
    };
    sdk: {
      input: GetChannelMemberCommandInput;
      output: GetChannelMemberCommandOutput;
    };
  };
}
