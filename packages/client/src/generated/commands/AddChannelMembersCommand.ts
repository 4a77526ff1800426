// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import type { AddChannelMembersInput, AddChannelMembersOutput } from "../models/models_0";
import { AddChannelMembers$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link AddChannelMembersCommand}.
 */
export interface AddChannelMembersCommandInput extends AddChannelMembersInput {}
/**
 * @public
 *
 * The output of {@link AddChannelMembersCommand}.
 */
export interface AddChannelMembersCommandOutput extends AddChannelMembersOutput, __MetadataBearer {}

/**
 * Makes several users, or people to invite, members of a group, with the role `member`: all of them or none.
 *
 * `members`, `membersToInvite` or both name whom, from 1 to 100 in all; who is named twice counts once. The accounts
 * of people to invite are found or made as by Invite. Idempotent: who is a member already stays one, with the same
 * role and joining time.
 *
 * Every member may add to a private group. To a public one every user of its company may; so may company callers
 * without `userId`, to any group. Those who are new are told of in one `member_added` system message unless `silent`;
 * people from outside make the channel `external`.
 *
 * - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
 * - `UserNotFoundException`: the company knows no user with one of the ids in `members`, or no user `userId`.
 * - `ForbiddenException`: the channel is direct.
 * - `ValidationException`: nobody is named, or more than 100 in all; somebody to invite has neither `email` nor
 *   `phone`.
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
 * - `messaging:AddChannelMembers`
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, AddChannelMembersCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, AddChannelMembersCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // AddChannelMembersInput
 *   channelId: "STRING_VALUE", // required
 *   userId: "STRING_VALUE",
 *   silent: true || false,
 *   members: [ // UsersIdList
 *     "STRING_VALUE",
 *   ],
 *   membersToInvite: [ // UsersToInviteList
 *     { // UserToInvite
 *       email: "STRING_VALUE",
 *       phone: "STRING_VALUE",
 *       name: "STRING_VALUE",
 *       colleague: true || false,
 *     },
 *   ],
 * };
 * const command = new AddChannelMembersCommand(input);
 * const response = await client.send(command);
 * // { // AddChannelMembersOutput
 * //   members: [ // ChannelMembersList // required
 * //     { // ChannelMember
 * //       id: "STRING_VALUE", // required
 * //       createdAt: "STRING_VALUE", // required
 * //       role: "member" || "supervisor", // required
 * //     },
 * //   ],
 * //   users: [ // UsersList // required
 * //     { // User
 * //       id: "STRING_VALUE", // required
 * //       name: "STRING_VALUE",
 * //       email: "STRING_VALUE",
 * //       phone: "STRING_VALUE",
 * //       picture: "STRING_VALUE",
 * //       locale: "STRING_VALUE",
 * //       timeZone: "STRING_VALUE",
 * //       company: "STRING_VALUE",
 * //       bot: true || false,
 * //       pbxDomain: "STRING_VALUE",
 * //       pbxPort: "STRING_VALUE",
 * //       pbxExtension: "STRING_VALUE",
 * //       pbxSerial: "STRING_VALUE",
 * //       pbxUserId: "STRING_VALUE",
 * //       createdAt: "STRING_VALUE",
 * //       updatedAt: "STRING_VALUE",
 * //       pbxGroupId: "STRING_VALUE",
 * //     },
 * //   ],
 * // };
 *
 * ```
 *
 * @param AddChannelMembersCommandInput - {@link AddChannelMembersCommandInput}
 * @returns {@link AddChannelMembersCommandOutput}
 * @see {@link AddChannelMembersCommandInput} for command's `input` shape.
 * @see {@link AddChannelMembersCommandOutput} for command's `response` shape.
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
 * @example Add a colleague and somebody from outside
 * ```javascript
 * //
 * const input = {
 *   channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63",
 *   members: [
 *     "Zt7bR4nWc8Ye"
 *   ],
 *   membersToInvite: [
 *     {
 *       email: "carla@example.org",
 *       name: "Carla Rossi"
 *     }
 *   ]
 * };
 * const command = new AddChannelMembersCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   members: [
 *     {
 *       createdAt: "2026-03-02T08:05:00.000Z",
 *       id: "Zt7bR4nWc8Ye",
 *       role: "member"
 *     },
 *     {
 *       createdAt: "2026-03-02T08:05:00.000Z",
 *       id: "pH5sD1fGj6Ku",
 *       role: "member"
 *     }
 *   ],
 *   users: [
 *     {
 *       company: "wildflower",
 *       email: "bob@example.com",
 *       id: "Zt7bR4nWc8Ye",
 *       name: "Bob Miller"
 *     },
 *     {
 *       email: "carla@example.org",
 *       id: "pH5sD1fGj6Ku",
 *       name: "Carla Rossi"
 *     }
 *   ]
 * }
 * *\/
 * ```
 *
 * @public
 */
export class AddChannelMembersCommand extends commandClass<
    AddChannelMembersCommandInput,
    AddChannelMembersCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsClient", "AddChannelMembersCommand", AddChannelMembers$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: AddChannelMembersInput;
      output: AddChannelMembersOutput;
    };
    sdk: {
      input: AddChannelMembersCommandInput;
      output: AddChannelMembersCommandOutput;
    };
  };
}
