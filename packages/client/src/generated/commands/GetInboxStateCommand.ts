// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import type { GetInboxStateInput, GetInboxStateOutput } from "../models/models_0";
import { GetInboxState$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link GetInboxStateCommand}.
 */
export interface GetInboxStateCommandInput extends GetInboxStateInput {}
/**
 * @public
 *
 * The output of {@link GetInboxStateCommand}.
 */
export interface GetInboxStateCommandOutput extends GetInboxStateOutput, __MetadataBearer {}

/**
 * Gives the whole state of the acting user's inbox in one answer: the channels it marked unread, pinned and tagged,
 * and its tags.
 *
 * All of it belongs to the acting user and is seen at one instant. The lists are never longer than their limits (100
 * marks, 10 pins, 15 tags, 100 channels a tag), so they come whole and without pages. An inbox in which nothing was
 * ever marked, pinned or tagged gives empty lists. How many messages are unread is not part of it:
 * ListChannelMembersReadStatus tells.
 *
 * A company caller names the user whose inbox it is in `userId`.
 *
 * - `ForbiddenException`: a user asked for the inbox of another.
 * - `ValidationException`: a company caller gave no `userId`, or one that the company doesn't know.
 *
 * ### Rate Limits
 *
 * None of its own: whoever may call it has the ceiling that the service is configured with, which
 * `RateLimit-Policy` of each answer tells.
 *
 * ### Allowed Auth Scopes
 *
 * - `messaging:GetInboxState`
 * - `messaging:read`
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, GetInboxStateCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, GetInboxStateCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // GetInboxStateInput
 *   userId: "STRING_VALUE",
 * };
 * const command = new GetInboxStateCommand(input);
 * const response = await client.send(command);
 * // { // GetInboxStateOutput
 * //   channels: { // InboxChannelsState
 * //     unread: [ // InboxUnreadChannelsList // required
 * //       { // InboxUnreadChannel
 * //         channelId: "STRING_VALUE", // required
 * //         unreadAt: "STRING_VALUE", // required
 * //         messageId: "STRING_VALUE",
 * //       },
 * //     ],
 * //     pinned: [ // InboxPinnedChannelsList // required
 * //       { // InboxPinnedChannel
 * //         channelId: "STRING_VALUE", // required
 * //         pinnedAt: "STRING_VALUE", // required
 * //       },
 * //     ],
 * //     tagged: [ // InboxTaggedChannelsList // required
 * //       { // InboxTaggedChannel
 * //         channelId: "STRING_VALUE", // required
 * //         tagId: "STRING_VALUE", // required
 * //       },
 * //     ],
 * //   },
 * //   tags: [ // InboxTagsList // required
 * //     { // InboxTag
 * //       id: "STRING_VALUE", // required
 * //       name: "STRING_VALUE", // required
 * //     },
 * //   ],
 * // };
 *
 * ```
 *
 * @param GetInboxStateCommandInput - {@link GetInboxStateCommandInput}
 * @returns {@link GetInboxStateCommandOutput}
 * @see {@link GetInboxStateCommandInput} for command's `input` shape.
 * @see {@link GetInboxStateCommandOutput} for command's `response` shape.
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
 * @example An inbox with an unread mark, two pins and a tag
 * ```javascript
 * //
 * const input = { /* empty *\/ };
 * const command = new GetInboxStateCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   channels: {
 *     pinned: [
 *       {
 *         channelId: "7d0f6f0e-3c59-4b9e-9d5e-6f4a1c2b8e10",
 *         pinnedAt: "2026-03-02T08:00:00.000Z"
 *       },
 *       {
 *         channelId: "5b1e4c8a-92d7-4f36-8a0b-c3d2e1f40596",
 *         pinnedAt: "2026-02-27T16:41:09.310Z"
 *       }
 *     ],
 *     tagged: [
 *       {
 *         channelId: "7d0f6f0e-3c59-4b9e-9d5e-6f4a1c2b8e10",
 *         tagId: "0190e5b7d2f47c1a9b8e3d4c5f6a7b80"
 *       }
 *     ],
 *     unread: [
 *       {
 *         channelId: "5b1e4c8a-92d7-4f36-8a0b-c3d2e1f40596",
 *         messageId: "0190f3a27c4e7b5d8a1e6c3f9b2d4e70",
 *         unreadAt: "2026-03-02T09:20:11.045Z"
 *       }
 *     ]
 *   },
 *   tags: [
 *     {
 *       id: "0190e5b7d2f47c1a9b8e3d4c5f6a7b80",
 *       name: "Customers"
 *     }
 *   ]
 * }
 * *\/
 * ```
 *
 * @example An inbox in which nothing was done yet
 * ```javascript
 * //
 * const input = { /* empty *\/ };
 * const command = new GetInboxStateCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   channels: {
 *     pinned:     [],
 *     tagged:     [],
 *     unread:     []
 *   },
 *   tags:   []
 * }
 * *\/
 * ```
 *
 * @public
 */
export class GetInboxStateCommand extends commandClass<
    GetInboxStateCommandInput,
    GetInboxStateCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsClient", "GetInboxStateCommand", GetInboxState$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: GetInboxStateInput;
      output: GetInboxStateOutput;
    };
    sdk: {
      input: GetInboxStateCommandInput;
      output: GetInboxStateCommandOutput;
    };
  };
}
