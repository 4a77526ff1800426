// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import type { UploadFileInput, UploadFileOutput } from "../models/models_0";
import { UploadFile$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link UploadFileCommand}.
 */
export interface UploadFileCommandInput extends UploadFileInput {}
/**
 * @public
 *
 * The output of {@link UploadFileCommand}.
 */
export interface UploadFileCommandOutput extends UploadFileOutput, __MetadataBearer {}

/**
 * Prepares the upload of a file to a channel: gives the file's id, and a signed URL to send its bytes to.
 *
 * Sending a file takes three steps:
 *
 * 1. UploadFile gives `fileId` and `presignedUploadUrl`.
 * 2. `PUT` the bytes as the body of a request to that URL, without any credential. The URL is good once, for 15
 *    minutes, and for up to 100 MB (104,857,600 bytes). After a successful upload, after 15 minutes or with another
 *    signature it answers 403; a larger body gets 413 and leaves nothing. An upload that breaks off leaves nothing
 *    either and can be tried again within the 15 minutes. A file of 0 bytes is a file. Where the service keeps files
 *    in an S3-compatible store, the URL is that store's: it takes a larger body, too, which is removed when somebody
 *    asks for the file, and what is sent to it after that step has no effect.
 * 3. GetUploadedFileInfo gives the attachment for SendMessage.
 *
 * Files belong to their channel: they can be attached to messages of this channel only. A file that is never attached
 * is removed a day after this call, one that no message has any more a day after the last of these was deleted or
 * edited.
 *
 * Members of the channel may upload, guests in their kite channels included. A company caller names the user that
 * uploads in `userId`. A repeated `Idempotency-Key` gives the same file and the same URL.
 *
 * - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
 * - `ForbiddenException`: the acting user can read the (public) channel but isn't a member of it.
 * - `ValidationException`: `name` is empty, too long, or no plain file name; a company caller gave no `userId`, or one
 *   that the company doesn't know.
 * - `IdempotencyConflictException`: the key was used within 24 hours for another channel, name or user.
 *
 * ### Rate Limits
 *
 * | Authorization | Period | Requests |
 * | --- | --- | --- |
 * | `XBS` | 1 minute | 20 |
 * | `XBS` | 1 hour | 600 |
 * | `XBS_ANONYMOUS` | 1 minute | 20 |
 * | `XBS_ANONYMOUS` | 1 hour | 600 |
 * | `PBX` | 1 minute | 60 |
 * | `PBX` | 1 hour | 1800 |
 * | `XBS_BOT` | 1 minute | 60 |
 * | `XBS_BOT` | 1 hour | 1800 |
 *
 * ### Allowed Auth Scopes
 *
 * - `messaging:UploadFile`
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, UploadFileCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, UploadFileCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // UploadFileInput
 *   channelId: "STRING_VALUE", // required
 *   userId: "STRING_VALUE",
 *   idempotencyToken: "STRING_VALUE",
 *   name: "STRING_VALUE", // required
 * };
 * const command = new UploadFileCommand(input);
 * const response = await client.send(command);
 * // { // UploadFileOutput
 * //   fileId: "STRING_VALUE", // required
 * //   presignedUploadUrl: "STRING_VALUE", // required
 * // };
 *
 * ```
 *
 * @param UploadFileCommandInput - {@link UploadFileCommandInput}
 * @returns {@link UploadFileCommandOutput}
 * @see {@link UploadFileCommandInput} for command's `input` shape.
 * @see {@link UploadFileCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
 *
 * @throws {@link ChannelNotFoundException} (client fault)
 *  The channel doesn't exist, or the caller may not see it: it is another company's, or it is private and the acting
 * user is not a member. The two can't be told apart.
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
 * @example Prepare the upload of a picture
 * ```javascript
 * //
 * const input = {
 *   channelId: "7d0f6f0e-3c59-4b9e-9d5e-6f4a1c2b8e10",
 *   idempotencyToken: "45c48cce-2e2d-4fbd-aa1a-fc51c7c6ad26",
 *   name: "harbour.png"
 * };
 * const command = new UploadFileCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   fileId: "0190f3a1b2c37d4e8f5a6b7c8d9e0f1a",
 *   presignedUploadUrl: "https://files.example.com/upload/0190f3a1b2c37d4e8f5a6b7c8d9e0f1a?expires=1772443804&signature=p3JkQ0v9"
 * }
 * *\/
 * ```
 *
 * @example A channel that doesn't exist or isn't accessible
 * ```javascript
 * //
 * const input = {
 *   channelId: "00000000-0000-4000-8000-000000000000",
 *   name: "harbour.png"
 * };
 * const command = new UploadFileCommand(input);
 * const response = await client.send(command);
 * /* response is
 * { /* metadata only *\/ }
 * *\/
 * ```
 *
 * @public
 */
export class UploadFileCommand extends commandClass<
    UploadFileCommandInput,
    UploadFileCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsClient", "UploadFileCommand", UploadFile$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: UploadFileInput;
      output: UploadFileOutput;
    };
    sdk: {
      input: UploadFileCommandInput;
      output: UploadFileCommandOutput;
    };
  };
}
