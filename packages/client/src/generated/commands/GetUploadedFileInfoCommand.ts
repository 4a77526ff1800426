// smithy-typescript generated code
import type { MetadataBearer as __MetadataBearer } from "@smithy/types";

import { Command as $Command, commandClass } from "../../runtime";
import type { ConversationsClientResolvedConfig, ServiceInputTypes, ServiceOutputTypes } from "../ConversationsClient";
import type { GetUploadedFileInfoInput, GetUploadedFileInfoOutput } from "../models/models_0";
import { GetUploadedFileInfo$ } from "../schemas/schemas_0";

/**
 * @public
 */
export type { __MetadataBearer };
export { $Command };
/**
 * @public
 *
 * The input for {@link GetUploadedFileInfoCommand}.
 */
export interface GetUploadedFileInfoCommandInput extends GetUploadedFileInfoInput {}
/**
 * @public
 *
 * The output of {@link GetUploadedFileInfoCommand}.
 */
export interface GetUploadedFileInfoCommandOutput extends GetUploadedFileInfoOutput, __MetadataBearer {}

/**
 * Tells about a file whose bytes were uploaded, in the form in which SendMessage takes it as an attachment.
 *
 * `size` is what arrived, and `mime` is found from the bytes, not from the name: `application/octet-stream` where they
 * tell nothing. Pictures have `width`, `height` and a `thumbnail` as well.
 *
 * Whoever has access to the channel may ask. Asking changes nothing; while the bytes are on their way the answer is
 * FileNotFoundException, so a caller that isn't the uploader may ask again a little later.
 *
 * - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
 * - `FileNotFoundException`: this channel has no such file, its bytes haven't arrived (whole) yet, or it was removed
 *   since nobody attached it within a day.
 * - `ValidationException`: the company knows no such `userId`.
 *
 * ### Rate Limits
 *
 * | Authorization | Period | Requests |
 * | --- | --- | --- |
 * | `XBS` | 1 minute | 100 |
 * | `XBS` | 1 hour | 600 |
 * | `XBS_ANONYMOUS` | 1 minute | 100 |
 * | `XBS_ANONYMOUS` | 1 hour | 600 |
 * | `PBX` | 1 minute | 300 |
 * | `PBX` | 1 hour | 1800 |
 * | `XBS_BOT` | 1 minute | 300 |
 * | `XBS_BOT` | 1 hour | 1800 |
 *
 * ### Allowed Auth Scopes
 *
 * - `messaging:GetUploadedFileInfo`
 * @example
 * Use a bare-bones client and the command you need to make an API call.
 * ```javascript
 * import { ConversationsClient, GetUploadedFileInfoCommand } from "@wildix/xbees-conversations-client"; // ES Modules import
 * // const { ConversationsClient, GetUploadedFileInfoCommand } = require("@wildix/xbees-conversations-client"); // CommonJS import
 * // import type { ConversationsClientConfig } from "@wildix/xbees-conversations-client";
 * const config = {}; // type is ConversationsClientConfig
 * const client = new ConversationsClient(config);
 * const input = { // GetUploadedFileInfoInput
 *   channelId: "STRING_VALUE", // required
 *   userId: "STRING_VALUE",
 *   fileId: "STRING_VALUE", // required
 * };
 * const command = new GetUploadedFileInfoCommand(input);
 * const response = await client.send(command);
 * // { // GetUploadedFileInfoOutput
 * //   file: { // MessageAttachment
 * //     id: "STRING_VALUE", // required
 * //     fsId: "STRING_VALUE", // required
 * //     mime: "STRING_VALUE",
 * //     name: "STRING_VALUE", // required
 * //     size: Number("int"), // required
 * //     width: Number("int"),
 * //     height: Number("int"),
 * //     thumbnail: "STRING_VALUE",
 * //   },
 * // };
 *
 * ```
 *
 * @param GetUploadedFileInfoCommandInput - {@link GetUploadedFileInfoCommandInput}
 * @returns {@link GetUploadedFileInfoCommandOutput}
 * @see {@link GetUploadedFileInfoCommandInput} for command's `input` shape.
 * @see {@link GetUploadedFileInfoCommandOutput} for command's `response` shape.
 * @see {@link ConversationsClientResolvedConfig | config} for ConversationsClient's `config` shape.
 *
 * @throws {@link ChannelNotFoundException} (client fault)
 *  The channel doesn't exist, or the caller may not see it: it is another company's, or it is private and the acting
 * user is not a member. The two can't be told apart.
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
 * @example A picture that was uploaded
 * ```javascript
 * //
 * const input = {
 *   channelId: "7d0f6f0e-3c59-4b9e-9d5e-6f4a1c2b8e10",
 *   fileId: "0190f3a1b2c37d4e8f5a6b7c8d9e0f1a"
 * };
 * const command = new GetUploadedFileInfoCommand(input);
 * const response = await client.send(command);
 * /* response is
 * {
 *   file: {
 *     fsId: "0190f3a1b2c37d4e8f5a6b7c8d9e0f1a",
 *     height: 1080,
 *     id: "0190f3a1b2c37d4e8f5a6b7c8d9e0f1a",
 *     mime: "image/png",
 *     name: "harbour.png",
 *     size: 482133,
 *     thumbnail: "https://files.example.com/thumbnail/0190f3a1b2c37d4e8f5a6b7c8d9e0f1a?expires=1772443804&signature=Zk81bXw0",
 *     width: 1920
 *   }
 * }
 * *\/
 * ```
 *
 * @example A file whose bytes haven't arrived
 * ```javascript
 * //
 * const input = {
 *   channelId: "7d0f6f0e-3c59-4b9e-9d5e-6f4a1c2b8e10",
 *   fileId: "0190f3a1e4d57b6c9a7f8e9d0c1b2a3f"
 * };
 * const command = new GetUploadedFileInfoCommand(input);
 * const response = await client.send(command);
 * /* response is
 * { /* metadata only *\/ }
 * *\/
 * ```
 *
 * @public
 */
export class GetUploadedFileInfoCommand extends commandClass<
    GetUploadedFileInfoCommandInput,
    GetUploadedFileInfoCommandOutput,
    ConversationsClientResolvedConfig,
    ServiceInputTypes,
    ServiceOutputTypes
  >("ConversationsClient", "GetUploadedFileInfoCommand", GetUploadedFileInfo$) {
  /** @internal type navigation helper, not in runtime. */
  protected declare static __types: {
    api: {
      input: GetUploadedFileInfoInput;
      output: GetUploadedFileInfoOutput;
    };
    sdk: {
      input: GetUploadedFileInfoCommandInput;
      output: GetUploadedFileInfoCommandOutput;
    };
  };
}
