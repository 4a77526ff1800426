// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import type { GetDirectChannelIdInput, GetDirectChannelIdOutput } from "../models/models_0";
import { GetDirectChannelId$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link GetDirectChannelIdCommand}.
 */
export interface GetDirectChannelIdCommandInput extends GetDirectChannelIdInput {}
/**
 * @public
 *
 * The output of {@link GetDirectChannelIdCommand}.
 */
export interface GetDirectChannelIdCommandOutput extends GetDirectChannelIdOutput, __MetadataBearer {}

/**
 * The id of the direct channel of the acting user and another, whether or not it exists yet.
 *
 * The id depends on the company and the two users alone, in either order: it is the one that GetOrCreateDirectChannel
 * will give, and it never changes. Nothing is created.
 *
 * A company caller names the first user in `userId`.
 *
 * - `UserNotFoundException`: the company knows no user `memberId`, or no user `userId`.
 * - `ValidationException`: `memberId` is missing or the acting user itself; a company caller gave no `userId`.
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
 * - `messaging:GetDirectChannelId`
 * - `messaging:read`
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, GetDirectChannelIdCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, GetDirectChannelIdCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // GetDirectChannelIdInput
 *   userId: "STRING_VALUE",
 *   memberId: "STRING_VALUE", // required
 * };
 * const command = new GetDirectChannelIdCommand(input);
 * const response = await client.send(command);
 * // { // GetDirectChannelIdOutput
 * //   channelId: "STRING_VALUE", // required
 * // };
 *
 * ```
 *
 * @param GetDirectChannelIdCommandInput - {@link GetDirectChannelIdCommandInput}
 * @returns {@link GetDirectChannelIdCommandOutput}
 * @see {@link GetDirectChannelIdCommandInput} for command's `input` shape.
 * @see {@link GetDirectChannelIdCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
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
 * @example The channel with Bob
 * ```javascript
 * //
 * const input = {
 *   memberId: "Zt7bR4nWc8Ye"
 * };
 * const command = new GetDirectChannelIdCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   channelId: "0f0c2f6a-51ad-5d0e-9a4b-8a3f0c1d7e92"
 * }
 * *\/
 * ```
 *
 * @public
 */
export class GetDirectChannelIdCommand extends commandClass<
    GetDirectChannelIdCommandInput,
    GetDirectChannelIdCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsClient", "GetDirectChannelIdCommand", GetDirectChannelId$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: GetDirectChannelIdInput;
      output: GetDirectChannelIdOutput;
    };
    sdk: {
      input: GetDirectChannelIdCommandInput;
      output: GetDirectChannelIdCommandOutput;
    };
  };
}
