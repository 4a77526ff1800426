// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import type { AddChannelMemberInput, AddChannelMemberOutput } from "../models/models_0";
import { AddChannelMember$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link AddChannelMemberCommand}.
 */
export interface AddChannelMemberCommandInput extends AddChannelMemberInput {}
/**
 * @public
 *
 * The output of {@link AddChannelMemberCommand}.
 */
export interface AddChannelMemberCommandOutput extends AddChannelMemberOutput, __MetadataBearer {}

/**
 * Makes a user, or a person to invite, a member of a group, with the role `member`.
 *
 * Exactly one of `memberId` and `memberToInvite` names whom. The account of a person to invite is found or made as by
 * Invite. Idempotent: who is a member already stays one, with the same role and joining time, and nothing is told.
 *
 * Every member may add to a private group. To a public one every user of its company may; so may company callers
 * without `userId`, to any group. Adding writes a `member_added` system message unless `silent`; a person from outside
 * makes the channel `external`.
 *
 * - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
 * - `UserNotFoundException`: the company knows no user `memberId`, or no user `userId`.
 * - `ForbiddenException`: the channel is direct.
 * - `ValidationException`: both or neither of `memberId` and `memberToInvite` are given; `memberToInvite` has neither
 *   `email` nor `phone`.
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
 * - `messaging:AddChannelMember`
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, AddChannelMemberCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, AddChannelMemberCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // AddChannelMemberInput
 *   channelId: "STRING_VALUE", // required
 *   userId: "STRING_VALUE",
 *   silent: true || false,
 *   memberId: "STRING_VALUE",
 *   memberToInvite: { // UserToInvite
 *     email: "STRING_VALUE",
 *     phone: "STRING_VALUE",
 *     name: "STRING_VALUE",
 *     colleague: true || false,
 *   },
 * };
 * const command = new AddChannelMemberCommand(input);
 * const response = await client.send(command);
 * // { // AddChannelMemberOutput
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
 * @param AddChannelMemberCommandInput - {@link AddChannelMemberCommandInput}
 * @returns {@link AddChannelMemberCommandOutput}
 * @see {@link AddChannelMemberCommandInput} for command's `input` shape.
 * @see {@link AddChannelMemberCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
 *
 * @throws {@link ChannelNotFoundException} (client fault)
 *  The channel doesn't exist, or the caller may not see it: it is another company's, or it is private and the acting
 * user is not a member. The two can't be told apart.
 *
 * @throws {@link UserNotFoundException} (client fault)
 *  The company knows no user with this id: neither one of its own nor one that it has invited.
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
 * @example Add a colleague
 * ```javascript
 * //
 * const input = {
 *   channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63",
 *   memberId: "Zt7bR4nWc8Ye"
 * };
 * const command = new AddChannelMemberCommand(input);
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
 * @example Invite somebody from outside
 * ```javascript
 * //
 * const input = {
 *   channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63",
 *   memberToInvite: {
 *     email: "carla@example.org",
 *     name: "Carla Rossi"
 *   }
 * };
 * const command = new AddChannelMemberCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   member: {
 *     createdAt: "2026-03-02T08:06:00.000Z",
 *     id: "pH5sD1fGj6Ku",
 *     role: "member"
 *   },
 *   user: {
 *     email: "carla@example.org",
 *     id: "pH5sD1fGj6Ku",
 *     name: "Carla Rossi"
 *   }
 * }
 * *\/
 * ```
 *
 * @example A user that the company doesn't know
 * ```javascript
 * //
 * const input = {
 *   channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63",
 *   memberId: "000000000000"
 * };
 * const command = new AddChannelMemberCommand(input);
 * const response = await client.send(command);
 * /* response is
 * { /* metadata only *\/ }
 * *\/
 * ```
 *
 * @public
 */
export class AddChannelMemberCommand extends commandClass<
    AddChannelMemberCommandInput,
    AddChannelMemberCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsClient", "AddChannelMemberCommand", AddChannelMember$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: AddChannelMemberInput;
      output: AddChannelMemberOutput;
    };
    sdk: {
      input: AddChannelMemberCommandInput;
      output: AddChannelMemberCommandOutput;
    };
  };
}
