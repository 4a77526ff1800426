$version: "2.0"

namespace wildix.conversations

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

@input
structure UploadFileInput with [ChannelPath, ActingUser, Idempotent] {
    @required
    name: String
}

@output
structure UploadFileOutput {
    @required
    fileId: FileId

    @required
    presignedUploadUrl: String
}

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

@input
structure GetUploadedFileInfoInput with [ChannelPath, ActingUserQuery] {
    @required
    @httpLabel
    fileId: FileId
}

@output
structure GetUploadedFileInfoOutput {
    file: MessageAttachment
}

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

@input
structure GetFilePresignedDownloadUrlInput with [MessagePath, ActingUserQuery] {
    @required
    @httpLabel
    fileId: FileId
}

@output
structure GetFilePresignedDownloadUrlOutput {
    @required
    presignedDownloadUrl: String
}

structure MessageAttachment {
    @required
    id: String

    @required
    fsId: String

    mime: String

    @required
    name: String

    @required
    size: Integer

    width: Integer

    height: Integer

    thumbnail: String
}

list MessageAttachmentList {
    member: MessageAttachment
}
