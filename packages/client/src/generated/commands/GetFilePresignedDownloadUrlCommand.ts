// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import type { GetFilePresignedDownloadUrlInput, GetFilePresignedDownloadUrlOutput } from "../models/models_0";
import { GetFilePresignedDownloadUrl$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link GetFilePresignedDownloadUrlCommand}.
 */
export interface GetFilePresignedDownloadUrlCommandInput extends GetFilePresignedDownloadUrlInput {}
/**
 * @public
 *
 * The output of {@link GetFilePresignedDownloadUrlCommand}.
 */
export interface GetFilePresignedDownloadUrlCommandOutput extends GetFilePresignedDownloadUrlOutput, __MetadataBearer {}

/**
 * Gives a signed URL from which a file attached to a message can be downloaded.
 *
 * The URL is good for 15 minutes and for as many requests as needed, with ranges (`Range: bytes=…`). Nothing but the
 * URL is needed to download, no credential: treat it as a secret. The bytes are served under the file's name, with
 * `Content-Disposition: attachment` for everything but plain pictures (PNG, JPEG, GIF, WebP), and, by the service
 * itself, with `X-Content-Type-Options: nosniff` (an S3-compatible store has no such header).
 *
 * Whoever has access to the channel may ask: its members, guests in their kite channels, and, where the channel's
 * `access` is `public`, every user of its company. A company caller without `userId` may ask for every channel of its
 * company.
 *
 * - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
 * - `MessageNotFoundException`: the channel has no such message.
 * - `FileNotFoundException`: the file isn't attached to that message: it never was, was taken away by an edit, or went
 *   when the message was deleted. A file that is uploaded but not attached, or attached to another message only, is
 *   not found either.
 * - `ValidationException`: the company knows no such `userId`.
 *
 * ### Rate Limits
 *
 * | Authorization | Period | Requests |
 * | --- | --- | --- |
 * | `XBS` | 1 minute | 50 |
 * | `XBS` | 1 hour | 600 |
 * | `XBS_ANONYMOUS` | 1 minute | 50 |
 * | `XBS_ANONYMOUS` | 1 hour | 600 |
 * | `PBX` | 1 minute | 150 |
 * | `PBX` | 1 hour | 1800 |
 * | `XBS_BOT` | 1 minute | 150 |
 * | `XBS_BOT` | 1 hour | 1800 |
 *
 * ### Allowed Auth Scopes
 *
 * - `messaging:GetFilePresignedDownloadUrl`
 * - `messaging:read`
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, GetFilePresignedDownloadUrlCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, GetFilePresignedDownloadUrlCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // GetFilePresignedDownloadUrlInput
 *   channelId: "STRING_VALUE", // required
 *   messageId: "STRING_VALUE", // required
 *   userId: "STRING_VALUE",
 *   fileId: "STRING_VALUE", // required
 * };
 * const command = new GetFilePresignedDownloadUrlCommand(input);
 * const response = await client.send(command);
 * // { // GetFilePresignedDownloadUrlOutput
 * //   presignedDownloadUrl: "STRING_VALUE", // required
 * // };
 *
 * ```
 *
 * @param GetFilePresignedDownloadUrlCommandInput - {@link GetFilePresignedDownloadUrlCommandInput}
 * @returns {@link GetFilePresignedDownloadUrlCommandOutput}
 * @see {@link GetFilePresignedDownloadUrlCommandInput} for command's `input` shape.
 * @see {@link GetFilePresignedDownloadUrlCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
 *
 * @throws {@link ChannelNotFoundException} (client fault)
 *  The channel doesn't exist, or the caller may not see it: it is another company's, or it is private and the acting
 * user is not a member. The two can't be told apart.
 *
 * @throws {@link MessageNotFoundException} (client fault)
 *  The channel has no such message; or it was deleted, or is a system message, and the operation works on neither.
 *
 * @throws {@link FileNotFoundException} (client fault)
 *  The file doesn't exist where it was looked for, or its bytes have not arrived.
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
 * @example Download a picture of a message
 * ```javascript
 * //
 * const input = {
 *   channelId: "7d0f6f0e-3c59-4b9e-9d5e-6f4a1c2b8e10",
 *   fileId: "0190f3a1b2c37d4e8f5a6b7c8d9e0f1a",
 *   messageId: "0190f3a27c4e7b5d8a1e6c3f9b2d4e70"
 * };
 * const command = new GetFilePresignedDownloadUrlCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   presignedDownloadUrl: "https://files.example.com/download/0190f3a1b2c37d4e8f5a6b7c8d9e0f1a?expires=1772443804&signature=Qm7dR2s5"
 * }
 * *\/
 * ```
 *
 * @example A file that isn't attached to the message
 * ```javascript
 * //
 * const input = {
 *   channelId: "7d0f6f0e-3c59-4b9e-9d5e-6f4a1c2b8e10",
 *   fileId: "0190f3a1e4d57b6c9a7f8e9d0c1b2a3f",
 *   messageId: "0190f3a27c4e7b5d8a1e6c3f9b2d4e70"
 * };
 * const command = new GetFilePresignedDownloadUrlCommand(input);
 * const response = await client.send(command);
 * /* response is
 * { /* metadata only *\/ }
 * *\/
 * ```
 *
 * @public
 */
export class GetFilePresignedDownloadUrlCommand extends commandClass<
    GetFilePresignedDownloadUrlCommandInput,
    GetFilePresignedDownloadUrlCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsClient", "GetFilePresignedDownloadUrlCommand", GetFilePresignedDownloadUrl$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: GetFilePresignedDownloadUrlInput;
      output: GetFilePresignedDownloadUrlOutput;
    };
    sdk: {
      input: GetFilePresignedDownloadUrlCommandInput;
      output: GetFilePresignedDownloadUrlCommandOutput;
    };
  };
}
