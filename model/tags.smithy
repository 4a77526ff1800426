$version: "2.0"

namespace wildix.conversations

@scopes(["messaging:TagChannel"])
@http(method: "POST", uri: "/v2/conversations/channels/{channelId}/tag", code: 200)
operation TagChannel {
    input: TagChannelInput
    output: TagChannelOutput
    errors: [
        ChannelNotFoundException
        TagNotFoundException
        TaggedChannelsLimitReachedException
    ]
}

@input
structure TagChannelInput with [ChannelPath, ActingUser] {
    @required
    tagId: TagId

    force: Boolean
}

@output
structure TagChannelOutput {}

@scopes(["messaging:UntagChannel"])
@http(method: "POST", uri: "/v2/conversations/channels/{channelId}/untag", code: 200)
operation UntagChannel {
    input: UntagChannelInput
    output: UntagChannelOutput
    errors: [
        ChannelNotFoundException
        TagNotFoundException
    ]
}

@input
structure UntagChannelInput with [ChannelPath, ActingUser] {
    @required
    tagId: TagId
}

@output
structure UntagChannelOutput {}

@readonly
@scopes(["messaging:ListInboxTags", "messaging:read"])
@http(method: "GET", uri: "/v2/conversations/inbox/tags", code: 200)
operation ListInboxTags {
    input: ListInboxTagsInput
    output: ListInboxTagsOutput
}

@input
structure ListInboxTagsInput with [ActingUserQuery] {}

@output
structure ListInboxTagsOutput {
    @required
    tags: InboxTagsList
}

@scopes(["messaging:CreateInboxTag"])
@http(method: "POST", uri: "/v2/conversations/inbox/tags", code: 200)
operation CreateInboxTag {
    input: CreateInboxTagInput
    output: CreateInboxTagOutput
    errors: [
        IdempotencyConflictException
        TagsLimitReachedException
    ]
}

@input
structure CreateInboxTagInput with [ActingUser, Idempotent] {
    @required
    name: String
}

@output
structure CreateInboxTagOutput {
    @required
    tag: InboxTag
}

@idempotent
@scopes(["messaging:DeleteInboxTag"])
@http(method: "DELETE", uri: "/v2/conversations/inbox/tags/{tagId}", code: 200)
operation DeleteInboxTag {
    input: DeleteInboxTagInput
    output: DeleteInboxTagOutput
}

@input
structure DeleteInboxTagInput with [ActingUserQuery] {
    @required
    @httpLabel
    tagId: TagId
}

@output
structure DeleteInboxTagOutput {}

@readonly
@scopes(["messaging:ListInboxTaggedChannels", "messaging:read"])
@http(method: "GET", uri: "/v2/conversations/inbox/tags/{tagId}", code: 200)
operation ListInboxTaggedChannels {
    input: ListInboxTaggedChannelsInput
    output: ListInboxTaggedChannelsOutput
    errors: [
        TagNotFoundException
    ]
}

@input
structure ListInboxTaggedChannelsInput with [ActingUserQuery] {
    @required
    @httpLabel
    tagId: TagId
}

@output
structure ListInboxTaggedChannelsOutput {
    @required
    channels: InboxTaggedChannelsList
}

@idempotent
@scopes(["messaging:UpdateInboxTag"])
@http(method: "PUT", uri: "/v2/conversations/inbox/tags/{tagId}", code: 200)
operation UpdateInboxTag {
    input: UpdateInboxTagInput
    output: UpdateInboxTagOutput
    errors: [
        TagNotFoundException
    ]
}

@input
structure UpdateInboxTagInput with [ActingUser] {
    @required
    @httpLabel
    tagId: TagId

    @required
    name: String
}

@output
structure UpdateInboxTagOutput {
    @required
    tag: InboxTag
}

structure InboxTag {
    @required
    id: String

    @required
    name: String
}

structure InboxTaggedChannel {
    @required
    channelId: ChannelId

    @required
    tagId: TagId
}

list InboxTaggedChannelsList {
    member: InboxTaggedChannel
}

list InboxTagsList {
    member: InboxTag
}
