$version: "2.0"

namespace wildix.conversations

use aws.protocols#restJson1
use smithy.framework#ValidationException

@restJson1
@httpBearerAuth
@title("Conversations")
service Conversations {
    version: "v2"
    operations: [
        AddChannelMember
        AddChannelMembers
        AssignChannel
        CreateGroupChannel
        CreateInboxTag
        CreateKiteChannel
        DeleteChannel
        DeleteChannelMember
        DeleteInboxTag
        DeleteMessage
        DeleteMessageReaction
        DescribeEvent
        GetActionTriggerResult
        GetChannel
        GetChannelMember
        GetDirectChannelId
        GetFilePresignedDownloadUrl
        GetInboxState
        GetMessage
        GetOrCreateDirectChannel
        GetOrCreateSmsChannel
        GetOrCreateTelephonyChannel
        GetOrCreateWhatsAppChannel
        GetSmsChannelId
        GetTelephonyChannelId
        GetToken
        GetUploadedFileInfo
        GetWhatsAppChannelId
        HideChannel
        Invite
        JoinChannel
        LeaveChannel
        ListChannelMembers
        ListChannelMembersReadStatus
        ListChannels
        ListInboxTaggedChannels
        ListInboxTags
        ListMessageReactions
        ListMessages
        ListPinnedMessages
        MarkRead
        MarkUnread
        PartialUpdateChannel
        PartialUpdateMessage
        PinChannel
        PinMessage
        QueryChannels
        ScheduleExternalFlagAdjustmentJob
        SendActionTriggerResult
        SendGiphy
        SendMessage
        SendMessageReaction
        SendSystemMessage
        SendTypingStart
        SendTypingStop
        ShowChannel
        TagChannel
        TriggerMessageAction
        UnpinChannel
        UnpinMessage
        UntagChannel
        UpdateChannel
        UpdateInboxTag
        UpdateMessage
        UploadFile
    ]
    errors: [
        ValidationException
        UnauthorizedException
        ForbiddenException
        RateLimitExceededException
        InternalServerException
        ServiceUnavailableException
    ]
}
