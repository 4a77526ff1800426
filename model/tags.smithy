$version: "2.0"

namespace wildix.conversations

/// Puts one of the acting user's tags on a channel.
///
/// Tags are the acting user's own: nobody else sees them. A channel may have several. A tag is on at most 100 channels
/// at a time, also when several calls arrive at once. Where it is on 100 others already, the call is refused, or, with
/// `force`, the channel tagged longest ago loses the tag to make room.
///
/// Tagging a channel with a tag that it has is no error: nothing changes, whatever `force` says. Tags go off when the
/// user leaves the channel or is removed from it, and when the channel is deleted.
///
/// It needs membership of the channel. A company caller names the user that tags in `userId`.
///
/// - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
/// - `ForbiddenException`: the acting user can read the (public) channel but isn't a member of it.
/// - `TagNotFoundException`: the acting user has no such tag.
/// - `TaggedChannelsLimitReachedException`: the tag is on 100 other channels, and `force` isn't `true`.
/// - `ValidationException`: a company caller gave no `userId`, or one that the company doesn't know.
@tags(["Inbox"])
@capacity(100)
@examples([
    {
        title: "Tag a channel"
        input: {
            channelId: "7d0f6f0e-3c59-4b9e-9d5e-6f4a1c2b8e10"
            tagId: "0190e5b7d2f47c1a9b8e3d4c5f6a7b80"
        }
        output: {}
    }
    {
        title: "The tag is on a hundred channels already"
        input: {
            channelId: "5b1e4c8a-92d7-4f36-8a0b-c3d2e1f40596"
            tagId: "0190e5b7d2f47c1a9b8e3d4c5f6a7b80"
        }
        error: {
            shapeId: TaggedChannelsLimitReachedException
            content: {
                message: "The tag is on 100 channels, which is the most: untag one, or set force to replace the one tagged longest ago."
            }
        }
    }
])
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

/// Which channel to tag, with what, and what to do when there is no room.
@input
structure TagChannelInput with [ChannelPath, ActingUser] {
    /// The id of one of the acting user's tags.
    @required
    tagId: TagId

    /// Whether the channel tagged longest ago gives way when the tag is on 100 others; `false` when it isn't given.
    force: Boolean = false
}

/// Empty: the channel has the tag.
@output
structure TagChannelOutput {}

/// Takes one of the acting user's tags off a channel.
///
/// Untagging a channel that doesn't have the tag is no error. The tag itself stays, also when no channel has it any
/// more. A company caller names the user whose tag it is in `userId`.
///
/// - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it. (Leaving a channel
///   or deleting it has taken the tag off already.)
/// - `TagNotFoundException`: the acting user has no such tag.
/// - `ValidationException`: a company caller gave no `userId`, or one that the company doesn't know.
@tags(["Inbox"])
@examples([
    {
        title: "Take a tag off"
        input: { channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63", tagId: "0190e5b7d2f47c1a9b8e3d4c5f6a7b80" }
        output: {}
    }
])
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

/// Which tag to take off which channel.
@input
structure UntagChannelInput with [ChannelPath, ActingUser] {
    /// The id of one of the acting user's tags.
    @required
    tagId: TagId
}

/// Empty: the channel doesn't have the tag (any more).
@output
structure UntagChannelOutput {}

/// Lists the acting user's tags, oldest first, those that are on no channel included.
///
/// There are 15 at most, so the list comes whole; a user that made none has an empty one. A company caller names the
/// user whose tags they are in `userId`.
///
/// - `ForbiddenException`: a user asked for the tags of another.
/// - `ValidationException`: a company caller gave no `userId`, or one that the company doesn't know.
@tags(["Inbox"])
@examples([
    {
        title: "The tags of the own inbox"
        input: {}
        output: { tags: [{ id: "0190e5b7d2f47c1a9b8e3d4c5f6a7b80", name: "Customers" }] }
    }
])
@readonly
@scopes(["messaging:ListInboxTags", "messaging:read"])
@http(method: "GET", uri: "/v2/conversations/inbox/tags", code: 200)
operation ListInboxTags {
    input: ListInboxTagsInput
    output: ListInboxTagsOutput
}

/// Whose tags.
@input
structure ListInboxTagsInput with [ActingUserQuery] {}

/// The acting user's tags.
@output
structure ListInboxTagsOutput {
    /// The tags, oldest first; at most 15.
    @required
    tags: InboxTagsList
}

/// Makes a tag that the acting user can put on channels.
///
/// The name is unique for the user without regard to case: while there is "Customers", "customers" is refused. Two
/// users may have tags of the same name. A user has at most 15 tags, also when several calls arrive at once; there is
/// no `force` here, so delete one first.
///
/// A repeated `Idempotency-Key` gives the tag that the first call made, even if it was renamed or deleted since. A
/// company caller names the user whose tag it becomes in `userId`.
///
/// - `ValidationException`: the name is empty, longer than 50 characters, begins or ends with white space, or the user
///   has a tag of that name (also when 15 tags are there already); a company caller gave no `userId`, or one that the
///   company doesn't know.
/// - `TagsLimitReachedException`: the user has 15 tags.
/// - `IdempotencyConflictException`: the key was used within 24 hours for another name or user.
@tags(["Inbox"])
@capacity(15)
@examples([
    {
        title: "Make a tag"
        input: { name: "Customers", idempotencyToken: "c9f0f895-fb98-4b91-99f5-1fd0297e236d" }
        output: {
            tag: { id: "0190e5b7d2f47c1a9b8e3d4c5f6a7b80", name: "Customers" }
        }
    }
    {
        title: "The sixteenth tag"
        input: { name: "Later" }
        error: {
            shapeId: TagsLimitReachedException
            content: { message: "There are 15 tags, which is the most: delete one first." }
        }
    }
])
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

/// The tag to make.
@input
structure CreateInboxTagInput with [ActingUser, Idempotent] {
    /// The name of the tag, unique for the user without regard to case.
    @required
    name: TagName
}

/// The tag that was made.
@output
structure CreateInboxTagOutput {
    /// The tag, with the id that it was given.
    @required
    tag: InboxTag
}

/// Deletes one of the acting user's tags and takes it off all channels.
///
/// The channels themselves stay as they are. Deleting a tag that doesn't exist (any more), or that is another user's,
/// is no error and changes nothing. A company caller names the user whose tag goes in `userId`.
///
/// - `ValidationException`: a company caller gave no `userId`, or one that the company doesn't know.
@tags(["Inbox"])
@examples([
    {
        title: "Delete a tag"
        input: { tagId: "0190e5b7d2f47c1a9b8e3d4c5f6a7b80" }
        output: {}
    }
])
@idempotent
@scopes(["messaging:DeleteInboxTag"])
@http(method: "DELETE", uri: "/v2/conversations/inbox/tags/{tagId}", code: 200)
operation DeleteInboxTag {
    input: DeleteInboxTagInput
    output: DeleteInboxTagOutput
}

/// Which tag to delete.
@input
structure DeleteInboxTagInput with [ActingUserQuery] {
    /// The id of one of the acting user's tags.
    @required
    @httpLabel
    tagId: TagId
}

/// Empty: the acting user has no such tag (any more).
@output
structure DeleteInboxTagOutput {}

/// Lists the channels that have one of the acting user's tags, newest tagged first.
///
/// There are 100 at most, so the list comes whole; a tag on no channel gives an empty one. For the channels themselves
/// use QueryChannels with `tagId`. A company caller names the user whose tag it is in `userId`.
///
/// - `TagNotFoundException`: the acting user has no such tag.
/// - `ForbiddenException`: a user asked for the tag of another by `userId`.
/// - `ValidationException`: a company caller gave no `userId`, or one that the company doesn't know.
@tags(["Inbox"])
@examples([
    {
        title: "The channels with a tag"
        input: { tagId: "0190e5b7d2f47c1a9b8e3d4c5f6a7b80" }
        output: { channels: [{ channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63", tagId: "0190e5b7d2f47c1a9b8e3d4c5f6a7b80" }] }
    }
])
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

/// Which tag.
@input
structure ListInboxTaggedChannelsInput with [ActingUserQuery] {
    /// The id of one of the acting user's tags.
    @required
    @httpLabel
    tagId: TagId
}

/// The channels that have the tag.
@output
structure ListInboxTaggedChannelsOutput {
    /// The channels, newest tagged first; at most 100.
    @required
    channels: InboxTaggedChannelsList
}

/// Renames one of the acting user's tags; its channels keep it.
///
/// The name is unique for the user without regard to case, but a tag may be given its own name again, also in another
/// case. Renaming to the name it has changes nothing, so a call can be repeated. A company caller names the user whose
/// tag it is in `userId`.
///
/// - `TagNotFoundException`: the acting user has no such tag.
/// - `ValidationException`: the name is empty, longer than 50 characters, begins or ends with white space, or another
///   tag of the user has it; a company caller gave no `userId`, or one that the company doesn't know.
@tags(["Inbox"])
@examples([
    {
        title: "Rename a tag"
        input: { tagId: "0190e5b7d2f47c1a9b8e3d4c5f6a7b80", name: "Clients" }
        output: { tag: { id: "0190e5b7d2f47c1a9b8e3d4c5f6a7b80", name: "Clients" } }
    }
])
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

/// Which tag to rename, and to what.
@input
structure UpdateInboxTagInput with [ActingUser] {
    /// The id of one of the acting user's tags.
    @required
    @httpLabel
    tagId: TagId

    /// The new name, unique for the user without regard to case.
    @required
    name: TagName
}

/// The tag that was renamed.
@output
structure UpdateInboxTagOutput {
    /// The tag with its new name.
    @required
    tag: InboxTag
}

/// A tag that a user made to sort channels by.
structure InboxTag {
    /// The id of the tag.
    @required
    id: TagId

    /// The name of the tag, as the user wrote it.
    @required
    name: TagName
}

/// A channel and a tag that a user put on it.
structure InboxTaggedChannel {
    /// The id of the channel.
    @required
    channelId: ChannelId

    /// The id of the tag.
    @required
    tagId: TagId
}

/// Channels with the tags that a user put on them. Within a tag the channel tagged last comes first; those tagged in
/// the same instant go by channel id.
list InboxTaggedChannelsList {
    /// One channel and one of its tags.
    member: InboxTaggedChannel
}

/// The tags of a user, oldest first; those made in the same instant go by id.
list InboxTagsList {
    /// One tag.
    member: InboxTag
}

/// The name of a tag: 1 to 50 characters on one line, without white space at either end.
@length(min: 1, max: 50)
@pattern("^\\S(.*\\S)?$")
string TagName
