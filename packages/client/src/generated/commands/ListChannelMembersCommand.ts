// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import type { ListChannelMembersInput, ListChannelMembersOutput } from "../models/models_0";
import { ListChannelMembers$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link ListChannelMembersCommand}.
 */
export interface ListChannelMembersCommandInput extends ListChannelMembersInput {}
/**
 * @public
 *
 * The output of {@link ListChannelMembersCommand}.
 */
export interface ListChannelMembersCommandOutput extends ListChannelMembersOutput, __MetadataBearer {}

/**
 * Lists the members of a channel by joining time, the first first; ties by user id.
 *
 * Whoever has access to the channel may ask. `limit` is 100 where it isn't given.
 *
 * - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
 * - `ValidationException`: `limit` isn't 1 to 100; `offset` is below 0; the company knows no such `userId`.
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
 * - `messaging:ListChannelMembers`
 * - `messaging:read`
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, ListChannelMembersCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, ListChannelMembersCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // ListChannelMembersInput
 *   channelId: "STRING_VALUE", // required
 *   userId: "STRING_VALUE",
 *   limit: Number("int"),
 *   offset: Number("int"),
 * };
 * const command = new ListChannelMembersCommand(input);
 * const response = await client.send(command);
 * // { // ListChannelMembersOutput
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
 * @param ListChannelMembersCommandInput - {@link ListChannelMembersCommandInput}
 * @returns {@link ListChannelMembersCommandOutput}
 * @see {@link ListChannelMembersCommandInput} for command's `input` shape.
 * @see {@link ListChannelMembersCommandOutput} for command's `response` shape.
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
 * @example The first member
 * ```javascript
 * //
 * const input = {
 *   channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63",
 *   limit: 1
 * };
 * const command = new ListChannelMembersCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   members: [
 *     {
 *       createdAt: "2026-03-02T08:00:00.000Z",
 *       id: "Zt7bR4nWc8Ye",
 *       role: "supervisor"
 *     }
 *   ],
 *   users: [
 *     {
 *       company: "wildflower",
 *       email: "bob@example.com",
 *       id: "Zt7bR4nWc8Ye",
 *       name: "Bob Miller"
 *     }
 *   ]
 * }
 * *\/
 * ```
 *
 * @public
 */
export class ListChannelMembersCommand extends commandClass<
    ListChannelMembersCommandInput,
    ListChannelMembersCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsClient", "ListChannelMembersCommand", ListChannelMembers$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: ListChannelMembersInput;
      output: ListChannelMembersOutput;
    };
    sdk: {
      input: ListChannelMembersCommandInput;
      output: ListChannelMembersCommandOutput;
    };
  };
}
