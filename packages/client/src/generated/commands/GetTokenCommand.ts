// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import type { GetTokenInput, GetTokenOutput } from "../models/models_0";
import { GetToken$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link GetTokenCommand}.
 */
export interface GetTokenCommandInput extends GetTokenInput {}
/**
 * @public
 *
 * The output of {@link GetTokenCommand}.
 */
export interface GetTokenCommandOutput extends GetTokenOutput, __MetadataBearer {}

/**
 * Gives a token that opens the realtime stream of the acting user.
 *
 * The token is a signed JWT whose claim `user_id` is the id of the acting user. It is good for one hour (`exp` tells
 * until when) and for the stream alone, not for this API; ask for a new one before it ends. Every call gives a token
 * of its own, and those given before stay good.
 *
 * Signed-in users and guests may ask, each for itself; the stream of a guest has the events of its kite channels only.
 *
 * ### The realtime stream
 *
 * `GET /realtime` at the same address answers Server-Sent Events (`text/event-stream`): the events of DescribeEvent that
 * happen in the user's channels, and typing, as long as the connection lasts. The token goes into the header
 * `Authorization: Bearer <token>` or, for the `EventSource` of browsers, into the query: `/realtime?token=<token>`.
 *
 * Each event has its type as `event` and its envelope as `data`, a JSON object. Its `id` is its place in the stream: an
 * opaque text, which typing doesn't have. The stream says four things of itself:
 *
 * - `ready` comes first: everything after this moment comes. What is read with this API from now on is as new or newer.
 * - `resync` comes before `ready` where the stream can't go on after the event that was asked for: events may be missing,
 *   so read again what you show. `reason` is `forgotten` (it is too old), `too-far` (too much has happened since) or
 *   `unknown` (there was no such event).
 * - `closing` comes last where the service ends the stream: `reason` is `expired` (get a new token), `revoked` or
 *   `stopping` (connect again, perhaps to another node).
 * - A comment, at least every 15 seconds: when nothing comes for longer, connect again.
 *
 * To go on where a stream ended, give the `id` of the last event that you have in the header `Last-Event-ID`, or in the
 * query as `lastEventId`: all events after it come, in order, and then those that happen. Events that are in order for a
 * channel stay so; an event comes once. Whoever leaves a channel, is removed, or has it deleted gets that event as the
 * last one of the channel. Whoever reads more slowly than events come is disconnected, and goes on the same way.
 *
 * A user may have 25 streams open on a node; one more gets 429, and 503 where the node has as many as it may; both with
 * `Retry-After`. `subscribe` of `@wildix/xbees-conversations-utils` does all of this.
 *
 * - `ForbiddenException`: the caller is a bot, a company or a service, which have webhooks instead.
 * - `ValidationException`: `clientId` is empty or longer than 128 characters.
 *
 * ### Rate Limits
 *
 * | Authorization | Period | Requests |
 * | --- | --- | --- |
 * | `XBS` | 1 minute | 10 |
 * | `XBS` | 1 hour | 60 |
 * | `XBS_ANONYMOUS` | 1 minute | 10 |
 * | `XBS_ANONYMOUS` | 1 hour | 60 |
 *
 * ### Allowed Auth Scopes
 *
 * - `messaging:GetToken`
 * - `messaging:read`
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, GetTokenCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, GetTokenCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // GetTokenInput
 *   clientId: "STRING_VALUE",
 * };
 * const command = new GetTokenCommand(input);
 * const response = await client.send(command);
 * // { // GetTokenOutput
 * //   token: "STRING_VALUE", // required
 * // };
 *
 * ```
 *
 * @param GetTokenCommandInput - {@link GetTokenCommandInput}
 * @returns {@link GetTokenCommandOutput}
 * @see {@link GetTokenCommandInput} for command's `input` shape.
 * @see {@link GetTokenCommandOutput} for command's `response` shape.
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
 * @example A token for the web application
 * ```javascript
 * //
 * const input = {
 *   clientId: "web"
 * };
 * const command = new GetTokenCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   token: "eyJhbGciOiJFUzI1NiJ9.eyJ1c2VyX2lkIjoiYTFiMmMzZDRlNWY2IiwiZXhwIjoxNzcyNDQ3NDA0fQ.c2lnbmF0dXJl"
 * }
 * *\/
 * ```
 *
 * @public
 */
export class GetTokenCommand extends commandClass<
    GetTokenCommandInput,
    GetTokenCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsClient", "GetTokenCommand", GetToken$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: GetTokenInput;
      output: GetTokenOutput;
    };
    sdk: {
      input: GetTokenCommandInput;
      output: GetTokenCommandOutput;
    };
  };
}
