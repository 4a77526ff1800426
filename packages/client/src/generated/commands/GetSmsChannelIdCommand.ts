// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import type { GetSmsChannelIdInput, GetSmsChannelIdOutput } from "../models/models_0";
import { GetSmsChannelId$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link GetSmsChannelIdCommand}.
 */
export interface GetSmsChannelIdCommandInput extends GetSmsChannelIdInput {}
/**
 * @public
 *
 * The output of {@link GetSmsChannelIdCommand}.
 */
export interface GetSmsChannelIdCommandOutput extends GetSmsChannelIdOutput, __MetadataBearer {}

/**
 * Gives the id of the SMS channel of an own number and the other side's number.
 *
 * The id follows from the company and the two numbers alone: it is the same for every caller of the company, and the
 * same however the numbers are written. The channel needn't exist, and none is made; nor does the answer tell whether
 * it exists or is accessible.
 *
 * - `ForbiddenException`: a user asked for another by `userId`.
 * - `ValidationException`: `service` or `serviceRecipient` is missing, empty or longer than 128 characters, or the
 *   company knows no such `userId`.
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
 * - `messaging:GetSmsChannelId`
 * - `messaging:read`
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, GetSmsChannelIdCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, GetSmsChannelIdCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // GetSmsChannelIdInput
 *   userId: "STRING_VALUE",
 *   service: "STRING_VALUE", // required
 *   serviceRecipient: "STRING_VALUE", // required
 * };
 * const command = new GetSmsChannelIdCommand(input);
 * const response = await client.send(command);
 * // { // GetSmsChannelIdOutput
 * //   channelId: "STRING_VALUE", // required
 * // };
 *
 * ```
 *
 * @param GetSmsChannelIdCommandInput - {@link GetSmsChannelIdCommandInput}
 * @returns {@link GetSmsChannelIdCommandOutput}
 * @see {@link GetSmsChannelIdCommandInput} for command's `input` shape.
 * @see {@link GetSmsChannelIdCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
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
 * @example The channel of two numbers
 * ```javascript
 * //
 * const input = {
 *   service: "+390451234567",
 *   serviceRecipient: "+393331234567"
 * };
 * const command = new GetSmsChannelIdCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   channelId: "3e9d0c1b-7a52-5c4f-8b16-0d9e2f7a4c83"
 * }
 * *\/
 * ```
 *
 * @public
 */
export class GetSmsChannelIdCommand extends commandClass<
    GetSmsChannelIdCommandInput,
    GetSmsChannelIdCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsClient", "GetSmsChannelIdCommand", GetSmsChannelId$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: GetSmsChannelIdInput;
      output: GetSmsChannelIdOutput;
    };
    sdk: {
      input: GetSmsChannelIdCommandInput;
      output: GetSmsChannelIdCommandOutput;
    };
  };
}
