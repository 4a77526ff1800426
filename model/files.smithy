$version: "2.0"

namespace wildix.conversations

/// Prepares the upload of a file to a channel: gives the file's id, and a signed URL to send its bytes to.
///
/// Sending a file takes three steps:
///
/// 1. UploadFile gives `fileId` and `presignedUploadUrl`.
/// 2. `PUT` the bytes as the body of a request to that URL, without any credential. The URL is good once, for 15
///    minutes, and for up to 100 MB (104,857,600 bytes). After a successful upload, after 15 minutes or with another
///    signature it answers 403; a larger body gets 413 and leaves nothing. An upload that breaks off leaves nothing
///    either and can be tried again within the 15 minutes. A file of 0 bytes is a file. Where the service keeps files
///    in an S3-compatible store, the URL is that store's: it takes a larger body, too, which is removed when somebody
///    asks for the file, and what is sent to it after that step has no effect.
/// 3. GetUploadedFileInfo gives the attachment for SendMessage.
///
/// Files belong to their channel: they can be attached to messages of this channel only. A file that is never attached
/// is removed a day after this call, one that no message has any more a day after the last of these was deleted or
/// edited.
///
/// Members of the channel may upload, guests in their kite channels included. A company caller names the user that
/// uploads in `userId`. A repeated `Idempotency-Key` gives the same file and the same URL.
///
/// - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
/// - `ForbiddenException`: the acting user can read the (public) channel but isn't a member of it.
/// - `ValidationException`: `name` is empty, too long, or no plain file name; a company caller gave no `userId`, or one
///   that the company doesn't know.
/// - `IdempotencyConflictException`: the key was used within 24 hours for another channel, name or user.
@tags(["Files"])
@examples([
    {
        title: "Prepare the upload of a picture"
        input: {
            channelId: "7d0f6f0e-3c59-4b9e-9d5e-6f4a1c2b8e10"
            name: "harbour.png"
            idempotencyToken: "45c48cce-2e2d-4fbd-aa1a-fc51c7c6ad26"
        }
        output: {
            fileId: "0190f3a1b2c37d4e8f5a6b7c8d9e0f1a"
            presignedUploadUrl: "https://files.example.com/upload/0190f3a1b2c37d4e8f5a6b7c8d9e0f1a?expires=1772443804&signature=p3JkQ0v9"
        }
    }
    {
        title: "A channel that doesn't exist or isn't accessible"
        input: { channelId: "00000000-0000-4000-8000-000000000000", name: "harbour.png" }
        error: {
            shapeId: ChannelNotFoundException
            content: { message: "There is no channel 00000000-0000-4000-8000-000000000000 that you have access to." }
        }
    }
])
@rateLimits([
    { authorization: "XBS", periodSeconds: 60, requests: 20 }
    { authorization: "XBS", periodSeconds: 3600, requests: 600 }
    { authorization: "XBS_ANONYMOUS", periodSeconds: 60, requests: 20 }
    { authorization: "XBS_ANONYMOUS", periodSeconds: 3600, requests: 600 }
    { authorization: "PBX", periodSeconds: 60, requests: 60 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
    { authorization: "XBS_BOT", periodSeconds: 60, requests: 60 }
    { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:UploadFile"])
@http(method: "POST", uri: "/v2/conversations/channels/{channelId}/files", code: 200)
operation UploadFile {
    input: UploadFileInput
    output: UploadFileOutput
    errors: [
        ChannelNotFoundException
        IdempotencyConflictException
    ]
}

/// Which channel, and the file's name.
@input
structure UploadFileInput with [ChannelPath, ActingUser, Idempotent] {
    /// The name under which members see and download the file.
    @required
    name: FileName
}

/// Where to send the bytes.
@output
structure UploadFileOutput {
    /// The id of the file, to ask for with GetUploadedFileInfo and to attach to messages.
    @required
    fileId: FileId

    /// The URL to `PUT` the bytes to, once, within 15 minutes. Whoever has it can upload: treat it as a secret.
    @required
    presignedUploadUrl: String
}

/// Tells about a file whose bytes were uploaded, in the form in which SendMessage takes it as an attachment.
///
/// `size` is what arrived, and `mime` is found from the bytes, not from the name: `application/octet-stream` where they
/// tell nothing. Pictures have `width`, `height` and a `thumbnail` as well.
///
/// Whoever has access to the channel may ask. Asking changes nothing; while the bytes are on their way the answer is
/// FileNotFoundException, so a caller that isn't the uploader may ask again a little later.
///
/// - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
/// - `FileNotFoundException`: this channel has no such file, its bytes haven't arrived (whole) yet, or it was removed
///   since nobody attached it within a day.
/// - `ValidationException`: the company knows no such `userId`.
@tags(["Files"])
@examples([
    {
        title: "A picture that was uploaded"
        input: {
            channelId: "7d0f6f0e-3c59-4b9e-9d5e-6f4a1c2b8e10"
            fileId: "0190f3a1b2c37d4e8f5a6b7c8d9e0f1a"
        }
        output: {
            file: {
                id: "0190f3a1b2c37d4e8f5a6b7c8d9e0f1a"
                fsId: "0190f3a1b2c37d4e8f5a6b7c8d9e0f1a"
                mime: "image/png"
                name: "harbour.png"
                size: 482133
                width: 1920
                height: 1080
                thumbnail: "https://files.example.com/thumbnail/0190f3a1b2c37d4e8f5a6b7c8d9e0f1a?expires=1772443804&signature=Zk81bXw0"
            }
        }
    }
    {
        title: "A file whose bytes haven't arrived"
        input: {
            channelId: "7d0f6f0e-3c59-4b9e-9d5e-6f4a1c2b8e10"
            fileId: "0190f3a1e4d57b6c9a7f8e9d0c1b2a3f"
        }
        error: {
            shapeId: FileNotFoundException
            content: { message: "The channel has no uploaded file 0190f3a1e4d57b6c9a7f8e9d0c1b2a3f." }
        }
    }
])
@readonly
@rateLimits([
    { authorization: "XBS", periodSeconds: 60, requests: 100 }
    { authorization: "XBS", periodSeconds: 3600, requests: 600 }
    { authorization: "XBS_ANONYMOUS", periodSeconds: 60, requests: 100 }
    { authorization: "XBS_ANONYMOUS", periodSeconds: 3600, requests: 600 }
    { authorization: "PBX", periodSeconds: 60, requests: 300 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
    { authorization: "XBS_BOT", periodSeconds: 60, requests: 300 }
    { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:GetUploadedFileInfo"])
@http(method: "GET", uri: "/v2/conversations/channels/{channelId}/files/{fileId}", code: 200)
operation GetUploadedFileInfo {
    input: GetUploadedFileInfoInput
    output: GetUploadedFileInfoOutput
    errors: [
        ChannelNotFoundException
        FileNotFoundException
    ]
}

/// Which file of which channel.
@input
structure GetUploadedFileInfoInput with [ChannelPath, ActingUserQuery] {
    /// The id that UploadFile gave.
    @required
    @httpLabel
    fileId: FileId
}

/// The facts about the file.
@output
structure GetUploadedFileInfoOutput {
    /// The file as SendMessage takes it in `attachments`. Every successful answer has it.
    file: MessageAttachment
}

/// Gives a signed URL from which a file attached to a message can be downloaded.
///
/// The URL is good for 15 minutes and for as many requests as needed, with ranges (`Range: bytes=…`). Nothing but the
/// URL is needed to download, no credential: treat it as a secret. The bytes are served under the file's name, with
/// `Content-Disposition: attachment` for everything but plain pictures (PNG, JPEG, GIF, WebP), and, by the service
/// itself, with `X-Content-Type-Options: nosniff` (an S3-compatible store has no such header).
///
/// Whoever has access to the channel may ask: its members, guests in their kite channels, and, where the channel's
/// `access` is `public`, every user of its company. A company caller without `userId` may ask for every channel of its
/// company.
///
/// - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
/// - `MessageNotFoundException`: the channel has no such message.
/// - `FileNotFoundException`: the file isn't attached to that message: it never was, was taken away by an edit, or went
///   when the message was deleted. A file that is uploaded but not attached, or attached to another message only, is
///   not found either.
/// - `ValidationException`: the company knows no such `userId`.
@tags(["Files"])
@examples([
    {
        title: "Download a picture of a message"
        input: {
            channelId: "7d0f6f0e-3c59-4b9e-9d5e-6f4a1c2b8e10"
            messageId: "0190f3a27c4e7b5d8a1e6c3f9b2d4e70"
            fileId: "0190f3a1b2c37d4e8f5a6b7c8d9e0f1a"
        }
        output: {
            presignedDownloadUrl: "https://files.example.com/download/0190f3a1b2c37d4e8f5a6b7c8d9e0f1a?expires=1772443804&signature=Qm7dR2s5"
        }
    }
    {
        title: "A file that isn't attached to the message"
        input: {
            channelId: "7d0f6f0e-3c59-4b9e-9d5e-6f4a1c2b8e10"
            messageId: "0190f3a27c4e7b5d8a1e6c3f9b2d4e70"
            fileId: "0190f3a1e4d57b6c9a7f8e9d0c1b2a3f"
        }
        error: {
            shapeId: FileNotFoundException
            content: { message: "The message has no file 0190f3a1e4d57b6c9a7f8e9d0c1b2a3f." }
        }
    }
])
@readonly
@rateLimits([
    { authorization: "XBS", periodSeconds: 60, requests: 50 }
    { authorization: "XBS", periodSeconds: 3600, requests: 600 }
    { authorization: "XBS_ANONYMOUS", periodSeconds: 60, requests: 50 }
    { authorization: "XBS_ANONYMOUS", periodSeconds: 3600, requests: 600 }
    { authorization: "PBX", periodSeconds: 60, requests: 150 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
    { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 }
    { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:GetFilePresignedDownloadUrl", "messaging:read"])
@http(method: "GET", uri: "/v2/conversations/channels/{channelId}/messages/{messageId}/files/{fileId}", code: 200)
operation GetFilePresignedDownloadUrl {
    input: GetFilePresignedDownloadUrlInput
    output: GetFilePresignedDownloadUrlOutput
    errors: [
        ChannelNotFoundException
        MessageNotFoundException
        FileNotFoundException
    ]
}

/// Which file of which message.
@input
structure GetFilePresignedDownloadUrlInput with [MessagePath, ActingUserQuery] {
    /// The `id` of one of the message's attachments.
    @required
    @httpLabel
    fileId: FileId
}

/// Where to download the file from.
@output
structure GetFilePresignedDownloadUrlOutput {
    /// The URL to `GET` the bytes from within 15 minutes.
    @required
    presignedDownloadUrl: String
}

/// A file attached to a message.
///
/// SendMessage and the operations that edit a message take attachments in the form in which GetUploadedFileInfo gives
/// them. Only `id` decides which file it is, one uploaded to that channel: whatever else a caller says about it is
/// replaced by what is stored.
structure MessageAttachment {
    /// The id of the file, as UploadFile gave it.
    @required
    id: FileId

    /// The id of the file's bytes in the file store.
    @required
    fsId: FileStoreId

    /// The media type found from the bytes, such as `image/png`; `application/octet-stream` where they tell nothing.
    mime: MediaType

    /// The name under which the file is shown and downloaded.
    @required
    name: FileName

    /// The size in bytes.
    @required
    size: FileSize

    /// The width in pixels, as the picture is to be shown; of pictures only.
    width: PixelCount

    /// The height in pixels, as the picture is to be shown; of pictures only.
    height: PixelCount

    /// The URL of a small picture of the file; of pictures only. It is signed and good for 15 minutes from the answer
    /// that has it: read the message again for a fresh one.
    thumbnail: FileUrl
}

/// The files attached to one message, in the order in which they are shown; at most 10.
@length(max: 10)
list MessageAttachmentList {
    /// One file.
    member: MessageAttachment
}

/// A file name: 1 to 255 characters, with neither path separators (`/`, `\`) nor control characters.
@length(min: 1, max: 255)
@pattern("^[^/\\\\\\x00-\\x1F\\x7F]+$")
string FileName

/// The id of a file's bytes in the file store: 1 to 256 characters.
@length(min: 1, max: 256)
string FileStoreId

/// The size of a file in bytes, up to 100 MB (104,857,600 bytes).
@range(min: 0, max: 104857600)
integer FileSize

/// A media type without parameters, such as `image/png`: up to 255 characters.
@length(max: 255)
string MediaType

/// A length in pixels.
@range(min: 1)
integer PixelCount

/// An `https` (of an embedded server also `http`) URL: up to 4096 characters.
@length(max: 4096)
string FileUrl
