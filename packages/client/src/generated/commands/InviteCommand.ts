// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import type { InviteInput, InviteOutput } from "../models/models_0";
import { Invite$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link InviteCommand}.
 */
export interface InviteCommandInput extends InviteInput {}
/**
 * @public
 *
 * The output of {@link InviteCommand}.
 */
export interface InviteCommandOutput extends InviteOutput, __MetadataBearer {}

/**
 * Gives people an account by email or telephone number, so that they can become members of channels.
 *
 * Each invitee needs `email` or `phone`, or both. Emails are compared without regard to case, telephone numbers in
 * E.164 form. An existing account is answered as it is and never doubled, also when two calls invite the same person
 * at once. It is all or nothing.
 *
 * Nobody becomes a member of anything: name the users of the answer in CreateGroupChannel, AddChannelMembers or
 * GetOrCreateDirectChannel, which can also invite by themselves.
 *
 * The operation takes no `userId`: a company caller invites for the company. Repeating a call gives the same accounts,
 * with or without an `Idempotency-Key`.
 *
 * - `ValidationException`: `invitees` is missing, empty or has more than 100; somebody has neither `email` nor
 *   `phone`; an email address or a telephone number isn't one.
 * - `IdempotencyConflictException`: the key was used within 24 hours with another input.
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
 * - `messaging:Invite`
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, InviteCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, InviteCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // InviteInput
 *   idempotencyToken: "STRING_VALUE",
 *   invitees: [ // UsersToInviteList // required
 *     { // UserToInvite
 *       email: "STRING_VALUE",
 *       phone: "STRING_VALUE",
 *       name: "STRING_VALUE",
 *       colleague: true || false,
 *     },
 *   ],
 * };
 * const command = new InviteCommand(input);
 * const response = await client.send(command);
 * // { // InviteOutput
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
 * @param InviteCommandInput - {@link InviteCommandInput}
 * @returns {@link InviteCommandOutput}
 * @see {@link InviteCommandInput} for command's `input` shape.
 * @see {@link InviteCommandOutput} for command's `response` shape.
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
 * @example Somebody from outside
 * ```javascript
 * //
 * const input = {
 *   invitees: [
 *     {
 *       email: "carla@example.org",
 *       name: "Carla Rossi"
 *     }
 *   ]
 * };
 * const command = new InviteCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   users: [
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
export class InviteCommand extends commandClass<
    InviteCommandInput,
    InviteCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsClient", "InviteCommand", Invite$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: InviteInput;
      output: InviteOutput;
    };
    sdk: {
      input: InviteCommandInput;
      output: InviteCommandOutput;
    };
  };
}
