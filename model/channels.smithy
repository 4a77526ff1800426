$version: "2.0"

namespace wildix.conversations

@readonly
@rateLimits([
    { authorization: "XBS", periodSeconds: 60, requests: 20 }
    { authorization: "XBS", periodSeconds: 3600, requests: 600 }
    { authorization: "PBX", periodSeconds: 60, requests: 60 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
    { authorization: "XBS_BOT", periodSeconds: 60, requests: 60 }
    { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:ListChannels", "messaging:read"])
@http(method: "GET", uri: "/v2/conversations/channels", code: 200)
operation ListChannels {
    input: ListChannelsInput
    output: ListChannelsOutput
}

@input
structure ListChannelsInput with [ActingUserQuery, PageQuery] {
    $limit = 30
}

@output
structure ListChannelsOutput {
    @required
    channels: ChannelsList
}

@idempotent
@rateLimits([
    { authorization: "XBS", periodSeconds: 60, requests: 50 }
    { authorization: "XBS", periodSeconds: 3600, requests: 600 }
    { authorization: "PBX", periodSeconds: 60, requests: 150 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
    { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 }
    { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:DeleteChannel"])
@http(method: "DELETE", uri: "/v2/conversations/channels/{channelId}", code: 200)
operation DeleteChannel {
    input: DeleteChannelInput
    output: DeleteChannelOutput
}

@input
structure DeleteChannelInput with [ChannelPath, ActingUserQuery] {}

@output
structure DeleteChannelOutput {}

@readonly
@rateLimits([
    { authorization: "XBS", periodSeconds: 60, requests: 50 }
    { authorization: "XBS", periodSeconds: 3600, requests: 600 }
    { authorization: "PBX", periodSeconds: 60, requests: 150 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
    { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 }
    { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:GetChannel", "messaging:read"])
@http(method: "GET", uri: "/v2/conversations/channels/{channelId}", code: 200)
operation GetChannel {
    input: GetChannelInput
    output: GetChannelOutput
    errors: [
        ChannelNotFoundException
    ]
}

@input
structure GetChannelInput with [ChannelPath, ActingUserQuery] {}

@output
structure GetChannelOutput {
    @required
    channel: Channel
}

@rateLimits([
    { authorization: "XBS", periodSeconds: 60, requests: 20 }
    { authorization: "XBS", periodSeconds: 3600, requests: 600 }
    { authorization: "PBX", periodSeconds: 60, requests: 60 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
    { authorization: "XBS_BOT", periodSeconds: 60, requests: 60 }
    { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:PartialUpdateChannel"])
@http(method: "PATCH", uri: "/v2/conversations/channels/{channelId}", code: 200)
operation PartialUpdateChannel {
    input: PartialUpdateChannelInput
    output: PartialUpdateChannelOutput
    errors: [
        ChannelNotFoundException
    ]
}

@input
structure PartialUpdateChannelInput with [ChannelPath, ActingUser, Silent] {
    set: PartialUpdateChannelSetInput

    unset: PartialUpdateChannelUnsetList
}

@output
structure PartialUpdateChannelOutput {
    @required
    channel: Channel
}

@idempotent
@rateLimits([
    { authorization: "XBS", periodSeconds: 60, requests: 20 }
    { authorization: "XBS", periodSeconds: 3600, requests: 600 }
    { authorization: "PBX", periodSeconds: 60, requests: 60 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
    { authorization: "XBS_BOT", periodSeconds: 60, requests: 60 }
    { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:UpdateChannel"])
@http(method: "PUT", uri: "/v2/conversations/channels/{channelId}", code: 200)
operation UpdateChannel {
    input: UpdateChannelInput
    output: UpdateChannelOutput
    errors: [
        ChannelNotFoundException
        UserNotFoundException
    ]
}

@input
structure UpdateChannelInput with [ChannelPath, ActingUser, Silent] {
    subject: String

    description: String

    access: ChannelAccess

    broadcast: Boolean

    service: String

    members: UsersIdList

    membersToInvite: UsersToInviteList
}

@output
structure UpdateChannelOutput {
    @required
    channel: Channel

    members: ChannelMembersList

    users: UsersList
}

@scopes(["messaging:AssignChannel"])
@http(method: "POST", uri: "/v2/conversations/channels/{channelId}/assign", code: 200)
operation AssignChannel {
    input: AssignChannelInput
    output: AssignChannelOutput
    errors: [
        ChannelNotFoundException
        UserNotFoundException
    ]
}

@input
structure AssignChannelInput with [ChannelPath, ActingUser, Silent] {
    assigneeId: UserId

    service: String

    variant: AssignChannelVariant
}

@output
structure AssignChannelOutput {
    @required
    channel: Channel
}

@rateLimits([
    { authorization: "XBS", periodSeconds: 60, requests: 50 }
    { authorization: "XBS", periodSeconds: 3600, requests: 600 }
    { authorization: "PBX", periodSeconds: 60, requests: 150 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
    { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 }
    { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:HideChannel"])
@http(method: "POST", uri: "/v2/conversations/channels/{channelId}/hide", code: 200)
operation HideChannel {
    input: HideChannelInput
    output: HideChannelOutput
    errors: [
        ChannelNotFoundException
    ]
}

@input
structure HideChannelInput with [ChannelPath, ActingUser] {}

@output
structure HideChannelOutput {}

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
@scopes(["messaging:JoinChannel"])
@http(method: "POST", uri: "/v2/conversations/channels/{channelId}/join", code: 200)
operation JoinChannel {
    input: JoinChannelInput
    output: JoinChannelOutput
    errors: [
        ChannelNotFoundException
    ]
}

@input
structure JoinChannelInput with [ChannelPath, ActingUser, Silent] {}

@output
structure JoinChannelOutput {}

@rateLimits([
    { authorization: "XBS", periodSeconds: 60, requests: 50 }
    { authorization: "XBS", periodSeconds: 3600, requests: 600 }
    { authorization: "PBX", periodSeconds: 60, requests: 150 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
    { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 }
    { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:LeaveChannel"])
@http(method: "POST", uri: "/v2/conversations/channels/{channelId}/leave", code: 200)
operation LeaveChannel {
    input: LeaveChannelInput
    output: LeaveChannelOutput
    errors: [
        ChannelNotFoundException
    ]
}

@input
structure LeaveChannelInput with [ChannelPath, ActingUser, Silent] {}

@output
structure LeaveChannelOutput {}

@rateLimits([
    { authorization: "XBS", periodSeconds: 60, requests: 50 }
    { authorization: "XBS", periodSeconds: 3600, requests: 600 }
    { authorization: "PBX", periodSeconds: 60, requests: 150 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
    { authorization: "XBS_BOT", periodSeconds: 60, requests: 150 }
    { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:ShowChannel"])
@http(method: "POST", uri: "/v2/conversations/channels/{channelId}/show", code: 200)
operation ShowChannel {
    input: ShowChannelInput
    output: ShowChannelOutput
    errors: [
        ChannelNotFoundException
    ]
}

@input
structure ShowChannelInput with [ChannelPath, ActingUser] {}

@output
structure ShowChannelOutput {}

@readonly
@rateLimits([
    { authorization: "XBS", periodSeconds: 60, requests: 20 }
    { authorization: "XBS", periodSeconds: 3600, requests: 600 }
    { authorization: "PBX", periodSeconds: 60, requests: 60 }
    { authorization: "PBX", periodSeconds: 3600, requests: 1800 }
    { authorization: "XBS_BOT", periodSeconds: 60, requests: 60 }
    { authorization: "XBS_BOT", periodSeconds: 3600, requests: 1800 }
])
@scopes(["messaging:QueryChannels", "messaging:read"])
@http(method: "POST", uri: "/v2/conversations/query", code: 200)
operation QueryChannels {
    input: QueryChannelsInput
    output: QueryChannelsOutput
}

@input
structure QueryChannelsInput with [ActingUser, Page] {
    $limit = 30

    @required
    query: ChannelsQuery
}

@output
structure QueryChannelsOutput {
    @required
    channels: ChannelsList
}

enum AssignChannelVariant {
    KEEP_MEMBERS = "keep_members"

    ADD_ASSIGNEE = "add_assignee"

    REPLACE_MEMBERS = "replace_members"
}

structure Channel {
    @required
    channelId: ChannelId

    @required
    channelType: ChannelType

    @required
    memberCount: Integer

    subject: String

    description: String

    @required
    access: ChannelAccess

    company: String

    service: String

    serviceTitle: String

    serviceRecipient: String

    assignee: User

    broadcast: Boolean

    external: Boolean

    telephony: Boolean

    sms: Boolean

    whatsapp: Boolean

    kite: Boolean

    @required
    createdAt: DateTime

    createdBy: String

    @required
    updatedAt: DateTime

    lastMessageAt: DateTime

    lastMessage: Message
}

enum ChannelAccess {
    PRIVATE = "private"

    PUBLIC = "public"
}

enum ChannelType {
    GROUP = "group"

    DIRECT = "direct"
}

list ChannelsList {
    member: Channel
}

structure ChannelsQuery {
    text: String

    channelType: ChannelType

    access: ChannelAccess

    members: UsersIdList

    service: String

    serviceRecipient: String

    assigneeId: UserId

    tagId: TagId

    external: Boolean

    telephony: Boolean

    sms: Boolean

    whatsapp: Boolean

    kite: Boolean

    broadcast: Boolean

    hidden: Boolean

    unread: Boolean

    createdAfter: DateTime

    createdBefore: DateTime

    lastMessageAfter: DateTime

    lastMessageBefore: DateTime
}

structure PartialUpdateChannelSetInput {
    subject: String

    description: String

    access: ChannelAccess

    broadcast: Boolean

    service: String
}

enum PartialUpdateChannelUnsetField {
    SUBJECT = "subject"

    DESCRIPTION = "description"

    SERVICE = "service"
}

list PartialUpdateChannelUnsetList {
    member: PartialUpdateChannelUnsetField
}
