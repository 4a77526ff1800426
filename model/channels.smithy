$version: "2.0"

namespace wildix.conversations

use smithy.framework#ValidationException

/// Lists the channels of the acting user, the one with the newest message first.
///
/// These are the channels that the user is a member of and hasn't hidden. A channel without messages counts from its
/// creation; ties go by channel id. Each channel has its `lastMessage`. `limit` is 30 where it isn't given.
///
/// A company caller without `userId` gets the channels of the whole company, hidden by somebody or not. Channels that
/// the user could read but isn't a member of are found by QueryChannels.
///
/// - `ValidationException`: `limit` isn't 1 to 100; `offset` is below 0; the company knows no such `userId`.
@tags(["Channels"])
@examples([
    {
        title: "The first two channels of a user"
        input: { limit: 2 }
        output: {
            channels: [
                {
                    channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63"
                    channelType: "group"
                    memberCount: 3
                    subject: "Harbour project"
                    access: "private"
                    company: "wildflower"
                    createdAt: "2026-03-02T08:00:00.000Z"
                    createdBy: "kQ3vX9pLm2Ta"
                    updatedAt: "2026-03-02T08:00:00.000Z"
                    lastMessageAt: "2026-03-02T09:15:00.120Z"
                    lastMessage: {
                        messageId: "019cadd456987d2f9a0c4e8b6d13f572"
                        channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63"
                        createdAt: "2026-03-02T09:15:00.120Z"
                        user: { id: "Zt7bR4nWc8Ye", name: "Bob Miller" }
                        type: "regular"
                        text: "The plans are in."
                    }
                }
                {
                    channelId: "0d9f4b7c-8a21-5e36-b4c8-1f7a6d3e9b52"
                    channelType: "direct"
                    memberCount: 2
                    access: "private"
                    company: "wildflower"
                    createdAt: "2026-03-01T16:20:00.000Z"
                    createdBy: "kQ3vX9pLm2Ta"
                    updatedAt: "2026-03-01T16:20:00.000Z"
                }
            ]
        }
    }
    {
        title: "A user asks for another's channels"
        input: { userId: "Zt7bR4nWc8Ye" }
        error: {
            shapeId: ForbiddenException
            content: { message: "You act as yourself: leave out userId." }
        }
    }
])
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

/// Which part of the list is wanted.
@input
structure ListChannelsInput with [ActingUserQuery, PageQuery] {
    $limit = 30
}

/// One page of channels.
@output
structure ListChannelsOutput {
    /// The channels, the one with the newest message first.
    @required
    channels: ChannelsList
}

/// Deletes a channel for everybody, with its messages, pins, tags, unread marks and files.
///
/// A group may be deleted by its supervisors and by company callers without `userId`. Direct channels, and those with a
/// telephone, SMS, WhatsApp or kite party, may be deleted by company callers without `userId` only.
///
/// Idempotent: a channel that doesn't exist, or that the acting user has no access to, gets the same empty answer, and
/// nothing is deleted. What was deleted doesn't come back; creating a direct, SMS, telephony or WhatsApp channel of the
/// same parties again gives an empty one with the same id.
///
/// - `ForbiddenException`: the acting user has access to the channel but may not delete it.
/// - `ValidationException`: the company knows no such `userId`.
@tags(["Channels"])
@examples([
    {
        title: "Delete a group"
        input: { channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63" }
        output: {}
    }
    {
        title: "By a member that is no supervisor"
        input: { channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63" }
        error: {
            shapeId: ForbiddenException
            content: { message: "Only supervisors delete a group." }
        }
    }
])
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

/// Which channel to delete.
@input
structure DeleteChannelInput with [ChannelPath, ActingUserQuery] {}

/// Nothing: the channel isn't there any more.
@output
structure DeleteChannelOutput {}

/// Gives one channel, with its `lastMessage`.
///
/// Its members have access to it, and, where its `access` is `public`, every user of its company; a company caller
/// without `userId` to all channels of its company. Whether it is hidden makes no difference.
///
/// - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
/// - `ValidationException`: the company knows no such `userId`.
@tags(["Channels"])
@examples([
    {
        title: "A group"
        input: { channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63" }
        output: {
            channel: {
                channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63"
                channelType: "group"
                memberCount: 3
                subject: "Harbour project"
                access: "private"
                company: "wildflower"
                createdAt: "2026-03-02T08:00:00.000Z"
                createdBy: "kQ3vX9pLm2Ta"
                updatedAt: "2026-03-02T08:00:00.000Z"
            }
        }
    }
    {
        title: "A channel that doesn't exist or isn't accessible"
        input: { channelId: "00000000-0000-4000-8000-000000000000" }
        error: {
            shapeId: ChannelNotFoundException
            content: { message: "There is no channel 00000000-0000-4000-8000-000000000000 that you have access to." }
        }
    }
])
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

/// Which channel is wanted.
@input
structure GetChannelInput with [ChannelPath, ActingUserQuery] {}

/// One channel.
@output
structure GetChannelOutput {
    /// The channel.
    @required
    channel: Channel
}

/// Changes some properties of a group and leaves the others as they are: sets what `set` has and clears what `unset`
/// lists.
///
/// Every member may change `subject`, `description` and `service`; `access` and `broadcast` need a supervisor. Company
/// callers without `userId` count as one. Setting what is set already needs no more than membership. Where nothing is
/// given, or nothing changes, the answer is the channel as it is and `updatedAt` stays.
///
/// A change of `subject` writes a `channel_renamed` system message unless `silent`. In channels with a telephone, SMS
/// or WhatsApp party `service` is the own number or line, and can't be changed.
///
/// - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
/// - `ForbiddenException`: the channel is direct; the acting user isn't a member, or isn't a supervisor and wants to
///   change `access` or `broadcast`.
/// - `ValidationException`: a field is both in `set` and in `unset`; a text is empty or too long; `service` of a
///   channel with a telephone, SMS or WhatsApp party is to change; the company knows no such `userId`.
@tags(["Channels"])
@examples([
    {
        title: "Rename a group and clear its description"
        input: {
            channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63"
            set: { subject: "Harbour project, phase 2" }
            unset: ["description"]
        }
        output: {
            channel: {
                channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63"
                channelType: "group"
                memberCount: 3
                subject: "Harbour project, phase 2"
                access: "private"
                company: "wildflower"
                createdAt: "2026-03-02T08:00:00.000Z"
                createdBy: "kQ3vX9pLm2Ta"
                updatedAt: "2026-03-02T09:20:00.000Z"
            }
        }
    }
    {
        title: "A channel that doesn't exist or isn't accessible"
        input: {
            channelId: "00000000-0000-4000-8000-000000000000"
            set: { subject: "Harbour project, phase 2" }
        }
        error: {
            shapeId: ChannelNotFoundException
            content: { message: "There is no channel 00000000-0000-4000-8000-000000000000 that you have access to." }
        }
    }
])
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

/// What changes.
@input
structure PartialUpdateChannelInput with [ChannelPath, ActingUser, Silent] {
    /// The properties to set, with their new values.
    set: PartialUpdateChannelSetInput

    /// The properties to clear. One that is clear already stays so.
    unset: PartialUpdateChannelUnsetList

    /// `true`: no system message tells of a new subject. Events are sent all the same.
    $silent
}

/// The channel after the change.
@output
structure PartialUpdateChannelOutput {
    /// The channel.
    @required
    channel: Channel
}

/// Replaces the properties of a group: what isn't given is cleared.
///
/// Without `subject`, `description` or `service` the group has none, without `access` it is private, without
/// `broadcast` everybody may send. Members are replaced only where `members` or `membersToInvite` is given: then these
/// together become exactly the members, and the acting user stays in any case. Who stays keeps role and joining time;
/// who comes gets the role `member`; who goes loses the channel's pin, tags, unread mark and hidden flag. Where no
/// supervisor is left, the oldest member becomes it. People to invite are found or made as by Invite. It is all or
/// nothing.
///
/// Every member may change `subject`, `description` and `service` and add members; changing `access` or `broadcast` and
/// removing others need a supervisor. Company callers without `userId` count as one.
///
/// Idempotent: the same call again changes nothing. Renaming, adding and removing write system messages
/// (`channel_renamed`, `member_added`, `member_removed`) unless `silent`. In channels with a telephone, SMS or WhatsApp
/// party `service` is the own number or line: it stays where it isn't given, and can't be changed.
///
/// - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
/// - `UserNotFoundException`: the company knows no user with one of the ids in `members`, or no user `userId`.
/// - `ForbiddenException`: the channel is direct; the acting user isn't a member, or isn't a supervisor and the call
///   would change `access` or `broadcast` or remove somebody.
/// - `ValidationException`: a text is empty or too long; a list is too long; somebody to invite has neither `email` nor
///   `phone`; `service` of a channel with a telephone, SMS or WhatsApp party is to change.
@tags(["Channels"])
@examples([
    {
        title: "Name it anew, and clear its description"
        input: { channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63", subject: "Harbour plans 2026" }
        output: { channel: { channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63", channelType: "group", memberCount: 3, access: "private", subject: "Harbour plans 2026", createdAt: "2026-03-02T08:00:00.000Z", updatedAt: "2026-03-02T09:30:00.000Z" } }
    }
])
// What isn't given is cleared, so that here an omitted member means the same as one given its default.
@suppress(["DefaultValueInUpdate"])
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

/// What the group is to be.
@input
structure UpdateChannelInput with [ChannelPath, ActingUser, Silent] {
    /// What the group is called: 1 to 200 characters.
    subject: ChannelSubject

    /// What the group is for: up to 2,000 characters.
    description: ChannelDescription

    /// Who besides the members may read it, and whether colleagues may join.
    access: ChannelAccess = "private"

    /// `true`: only supervisors may send messages.
    broadcast: Boolean = false

    /// The service that the channel is assigned to.
    service: ServiceName

    /// The members to be, by id, up to 100; the acting user needn't be named.
    members: UsersIdList

    /// The members to be, by email or telephone number, up to 100. A member that is named here stays.
    membersToInvite: UsersToInviteList

    /// `true`: no system message tells of a new subject, or of who comes and goes. Events are sent all the same.
    $silent
}

/// The group after the change.
@output
structure UpdateChannelOutput {
    /// The channel.
    @required
    channel: Channel

    /// The first 100 members by joining time; ListChannelMembers has them all.
    members: ChannelMembersList

    /// Who they are, in the same order.
    users: UsersList
}

/// Says who is to take care of a channel: a user, a service, or both. With neither `assigneeId` nor `service` the
/// channel is unassigned.
///
/// Where one of the two is given, the other stays as it is. Unassigning clears `assignee` and `service`; in channels
/// with a telephone, SMS or WhatsApp party `service` is the own number or line: there it stays, and can't be changed.
///
/// What becomes of the members when there is an `assigneeId` is up to `variant`: `add_assignee`, the default, makes the
/// assignee a member, `keep_members` leaves the members as they are, and `replace_members` leaves the assignee and
/// outside parties only. With `keep_members` an assignee who isn't a member doesn't get access. Who is taken out loses
/// the channel's pin, tags, unread mark and hidden flag; where no supervisor is left, the oldest member becomes it.
///
/// Every member may assign, and company callers without `userId`; `replace_members` needs a supervisor where it takes
/// out others. Repeating a call changes nothing. A change writes a `channel_assigned` or `channel_unassigned` system
/// message, and `member_added` or `member_removed` where members change, unless `silent`. An own number is no
/// assignment, and isn't among what `channel_assigned` tells.
///
/// - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
/// - `UserNotFoundException`: the company knows no user `assigneeId`, or no user `userId`.
/// - `ForbiddenException`: the channel is direct; the acting user isn't a member, or isn't a supervisor and
///   `replace_members` would take out others.
/// - `ValidationException`: `service` is empty or too long, or is to change in a channel with a telephone, SMS or
///   WhatsApp party.
@tags(["Channels"])
@examples([
    {
        title: "Let Bob take care of it"
        input: { channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63", assigneeId: "Zt7bR4nWc8Ye" }
        output: { channel: { channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63", channelType: "group", memberCount: 3, access: "private", assignee: { id: "Zt7bR4nWc8Ye", name: "Bob Miller", email: "bob@example.com", company: "wildflower" }, createdAt: "2026-03-02T08:00:00.000Z", updatedAt: "2026-03-02T08:00:00.000Z" } }
    }
    {
        title: "Assign it to nobody"
        input: { channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63" }
        output: { channel: { channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63", channelType: "group", memberCount: 3, access: "private", createdAt: "2026-03-02T08:00:00.000Z", updatedAt: "2026-03-02T08:00:00.000Z" } }
    }
])
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

/// Who is to take care of the channel; neither `assigneeId` nor `service` unassigns it.
@input
structure AssignChannelInput with [ChannelPath, ActingUser, Silent] {
    /// The user who is to take care of the channel.
    assigneeId: UserId

    /// The service that is to take care of the channel, such as the name of a team or a queue.
    service: ServiceName

    /// What becomes of the members. Without `assigneeId` they stay, whatever is given here.
    variant: AssignChannelVariant = "add_assignee"

    /// `true`: no system message tells of the assignment, or of who comes and goes. Events are sent all the same.
    $silent
}

/// The channel after the assignment.
@output
structure AssignChannelOutput {
    /// The channel.
    @required
    channel: Channel
}

/// Hides a channel from the acting user's list until ShowChannel, or until the next message that isn't silent.
///
/// A hidden channel is left out of ListChannels, and of QueryChannels unless hidden ones are asked for; everything else
/// works as before. Nobody else notices. System messages that tell of changes don't bring it back, a message of the
/// user's own does. Idempotent.
///
/// Members only. A company caller names the user in `userId`.
///
/// - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
/// - `ForbiddenException`: the acting user can read the (public) channel but isn't a member of it.
/// - `ValidationException`: a company caller gave no `userId`, or one that the company doesn't know.
@tags(["Channels"])
@examples([
    {
        title: "Hide a channel until the next message"
        input: { channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63" }
        output: {}
    }
])
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

/// Which channel to hide.
@input
structure HideChannelInput with [ChannelPath, ActingUser] {}

/// Nothing: the channel is hidden.
@output
structure HideChannelOutput {}

/// Makes the acting user a member of a channel, with the role `member`.
///
/// Users may join the public groups of their own company; guests, the kite channels that they were given. Idempotent:
/// who is a member stays one, with the same role and joining time. Joining writes a `member_joined` system message
/// unless `silent`. A group without members gets a supervisor again: who joins it first.
///
/// A company caller names the user in `userId`.
///
/// - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it; a private group that
///   the user isn't a member of, for instance.
/// - `ForbiddenException`: the channel is direct.
/// - `ValidationException`: a company caller gave no `userId`, or one that the company doesn't know.
@tags(["Channels"])
@examples([
    {
        title: "Join a public group"
        input: { channelId: "b3d9e7c4-0c5e-4f0f-8f4b-5f2a9d1c6e37" }
        output: {}
    }
])
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

/// Which channel to join.
@input
structure JoinChannelInput with [ChannelPath, ActingUser, Silent] {
    /// `true`: no system message tells of the new member. Events are sent all the same.
    $silent
}

/// Nothing: the acting user is a member.
@output
structure JoinChannelOutput {}

/// Ends the acting user's membership of a channel, and drops the user's pin, tags, unread mark and hidden flag of it.
///
/// The user's messages stay. When the last supervisor leaves, the oldest member becomes it, also when two leave at
/// once. When the last member leaves, the channel stays with its messages: a public one can be joined, and a company
/// caller can read and delete it.
///
/// Idempotent: who isn't a member gets the same empty answer, and so does who left before, though a private channel
/// isn't accessible any more then. Leaving writes a `member_left` system message unless `silent`.
///
/// A company caller names the user in `userId`.
///
/// - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it and never was a
///   member.
/// - `ForbiddenException`: the channel is direct.
/// - `ValidationException`: a company caller gave no `userId`, or one that the company doesn't know.
@tags(["Channels"])
@examples([
    {
        title: "Leave a group"
        input: { channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63" }
        output: {}
    }
    {
        title: "Leave without a word"
        input: { channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63", silent: true }
        output: {}
    }
])
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

/// Which channel to leave.
@input
structure LeaveChannelInput with [ChannelPath, ActingUser, Silent] {
    /// `true`: no system message tells that the member has left. Events are sent all the same.
    $silent
}

/// Nothing: the acting user isn't a member.
@output
structure LeaveChannelOutput {}

/// Brings a channel that HideChannel hid back into the acting user's list, at its place.
///
/// Idempotent: showing what isn't hidden changes nothing.
///
/// Members only. A company caller names the user in `userId`.
///
/// - `ChannelNotFoundException`: there is no such channel, or the acting user has no access to it.
/// - `ForbiddenException`: the acting user can read the (public) channel but isn't a member of it.
/// - `ValidationException`: a company caller gave no `userId`, or one that the company doesn't know.
@tags(["Channels"])
@examples([
    {
        title: "Show a hidden channel again"
        input: { channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63" }
        output: {}
    }
])
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

/// Which channel to show.
@input
structure ShowChannelInput with [ChannelPath, ActingUser] {}

/// Nothing: the channel is shown.
@output
structure ShowChannelOutput {}

/// Finds channels: those that the acting user has access to and that match every field given in `query`.
///
/// That is, the user's own channels and the public ones of its company, in the order of ListChannels: the one with the
/// newest message first, a channel without messages counting from its creation, ties by channel id. Each has its
/// `lastMessage`. An empty `query` finds all of them but the hidden ones. `limit` is 30 where it isn't given.
///
/// A company caller without `userId` searches all channels of its company; `hidden`, `unread` and `tagId` are a user's
/// and can't be asked for then.
///
/// Nothing is changed, although the method is POST: the query stands in the body.
///
/// - `ValidationException`: `query` is missing; a date isn't one; `limit` isn't 1 to 100; `offset` is below 0; a
///   company caller without `userId` gave `hidden`, `unread` or `tagId`; the company knows no such `userId`.
@tags(["Channels"])
@examples([
    {
        title: "Groups about the harbour that Bob is a member of"
        input: {
            query: {
                text: "harbour"
                channelType: "group"
                members: ["Zt7bR4nWc8Ye"]
            }
            limit: 10
        }
        output: {
            channels: [
                {
                    channelId: "6f1c2a9e-3b57-4d08-9c41-7e2d5a8b0f63"
                    channelType: "group"
                    memberCount: 3
                    subject: "Harbour project"
                    access: "private"
                    company: "wildflower"
                    createdAt: "2026-03-02T08:00:00.000Z"
                    createdBy: "kQ3vX9pLm2Ta"
                    updatedAt: "2026-03-02T08:00:00.000Z"
                }
            ]
        }
    }
    {
        title: "A phone system asks for unread channels without saying whose"
        input: { query: { unread: true } }
        error: {
            shapeId: ValidationException
            content: {
                message: "1 part of the input is wrong: /query/unread"
                fieldList: [
                    { path: "/query/unread", message: "unread is a user's: name the user in userId." }
                ]
            }
        }
    }
])
// Reading by POST is meant: the query is too rich for a query string, and clients may retry what is read-only.
@suppress(["HttpMethodSemantics.UnnecessaryReadonlyTrait"])
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

/// What to look for, and which part of the list is wanted.
@input
structure QueryChannelsInput with [ActingUser, Page] {
    $limit = 30

    /// What the channels have to match; every field that is given has to.
    @required
    query: ChannelsQuery
}

/// One page of channels.
@output
structure QueryChannelsOutput {
    /// The channels that match, the one with the newest message first.
    @required
    channels: ChannelsList
}

/// What becomes of a channel's members when it is assigned to a user.
enum AssignChannelVariant {
    /// The members stay as they are.
    KEEP_MEMBERS = "keep_members"

    /// The assignee becomes a member, the others stay.
    ADD_ASSIGNEE = "add_assignee"

    /// The assignee becomes a member; the others go, except outside parties, guests among them.
    REPLACE_MEMBERS = "replace_members"
}

/// A conversation: its kind, its properties and its parties.
structure Channel {
    /// The channel's id.
    @required
    channelId: ChannelId

    /// Whether it is a group or has two fixed members.
    @required
    channelType: ChannelType

    /// How many members it has. A telephone, SMS or WhatsApp party is no member.
    @required
    memberCount: Integer

    /// What the channel is called; absent where nobody named it, and in direct channels.
    subject: String

    /// What the channel is for.
    description: String

    /// Who besides the members may read it, and whether colleagues may join.
    @required
    access: ChannelAccess

    /// The id of the company that the channel belongs to.
    company: String

    /// The own number or line in channels with a telephone, SMS or WhatsApp party, telephone numbers in E.164 form; the
    /// widget's route in kite channels; else the service that the channel is assigned to.
    service: String

    /// What to call the service, for people to read.
    serviceTitle: String

    /// The number of the other side in channels with a telephone, SMS or WhatsApp party, telephone numbers in E.164
    /// form.
    serviceRecipient: String

    /// The user who takes care of the channel; absent where it isn't assigned to one.
    assignee: User

    /// `true`: only supervisors may send messages. Absent means `false`.
    broadcast: Boolean

    /// `true` while a member belongs to another company than the channel, or was invited as no colleague, or the
    /// channel has a telephone, SMS, WhatsApp or kite party. Absent means `false`.
    external: Boolean

    /// `true`: the other side is reached by telephone. Absent means `false`.
    telephony: Boolean

    /// `true`: the other side is reached by SMS. Absent means `false`.
    sms: Boolean

    /// `true`: the other side is reached by WhatsApp. Absent means `false`.
    whatsapp: Boolean

    /// `true`: the channel came from a web widget or the like, by CreateKiteChannel. Absent means `false`.
    kite: Boolean

    /// When it was created: ISO 8601 in UTC with `Z`.
    @required
    createdAt: DateTime

    /// The id of the user who created it; absent where the company did.
    createdBy: String

    /// When one of its properties was last changed: ISO 8601 in UTC with `Z`. Messages and members don't count.
    @required
    updatedAt: DateTime

    /// When its newest message was sent: ISO 8601 in UTC with `Z`. Absent where it has none.
    lastMessageAt: DateTime

    /// Its newest message, or the tombstone of it, in the answers of ListChannels, QueryChannels and GetChannel, and in
    /// the event `chat:message:new`; absent in others, and where it has none.
    lastMessage: Message
}

/// Who besides the members has access to a channel.
enum ChannelAccess {
    /// Nobody: only members see it, and others become members by being added.
    PRIVATE = "private"

    /// Every user of the channel's company may read it, find it by QueryChannels and join. Guests may not.
    PUBLIC = "public"
}

/// The kind of a channel.
enum ChannelType {
    /// Any number of members that come and go; also channels with a telephone, SMS, WhatsApp or kite party.
    GROUP = "group"

    /// Two fixed members.
    DIRECT = "direct"
}

/// Channels, the one with the newest message first.
list ChannelsList {
    member: Channel
}

/// What a channel is called: 1 to 200 characters.
@length(min: 1, max: 200)
string ChannelSubject

/// What a channel is for: up to 2,000 characters. An empty one counts as none.
@length(max: 2000)
string ChannelDescription

/// What to look for in the texts of a channel: 1 to 200 characters.
@length(min: 1, max: 200)
string ChannelSearchText

/// What channels have to match. Every field that is given has to; one that isn't makes no difference, except `hidden`.
structure ChannelsQuery {
    /// Stands somewhere in the subject, the description, the service's title or the recipient, without regard to case,
    /// accents, or how much white space there is between words. White space alone matches every channel.
    text: ChannelSearchText

    /// The kind of the channel.
    channelType: ChannelType

    /// The channel's access.
    access: ChannelAccess

    /// All of these users are members. An empty list matches every channel.
    members: UsersIdList

    /// The service is this one. A telephone number is compared in E.164 form.
    service: ServiceLine

    /// The number of the other side is this one. A telephone number is compared in E.164 form.
    serviceRecipient: ServiceRecipient

    /// The channel is assigned to this user.
    assigneeId: UserId

    /// The channel has this tag of the acting user's inbox. A tag that doesn't exist is on no channel.
    tagId: TagId

    /// Whether the channel has outside parties.
    external: Boolean

    /// Whether the other side is reached by telephone.
    telephony: Boolean

    /// Whether the other side is reached by SMS.
    sms: Boolean

    /// Whether the other side is reached by WhatsApp.
    whatsapp: Boolean

    /// Whether the channel came by CreateKiteChannel.
    kite: Boolean

    /// Whether only supervisors may send.
    broadcast: Boolean

    /// `true`: only channels that the acting user has hidden. `false`, or not given: only those that aren't hidden.
    hidden: Boolean

    /// `true`: only channels in which the acting user has unread messages or an unread mark. `false`: only the others.
    unread: Boolean

    /// The channel was created later than this: ISO 8601.
    createdAfter: DateTimeInput

    /// The channel was created earlier than this: ISO 8601.
    createdBefore: DateTimeInput

    /// The newest message is later than this: ISO 8601. A channel without messages doesn't match.
    lastMessageAfter: DateTimeInput

    /// The newest message is earlier than this: ISO 8601. A channel without messages doesn't match.
    lastMessageBefore: DateTimeInput
}

/// The properties to set; those that aren't given stay as they are.
structure PartialUpdateChannelSetInput {
    /// What the group is called: 1 to 200 characters. To clear it, list it in `unset`.
    subject: ChannelSubject

    /// What the group is for: up to 2,000 characters.
    description: ChannelDescription

    /// Who besides the members may read it, and whether colleagues may join. Needs a supervisor.
    access: ChannelAccess

    /// `true`: only supervisors may send messages. Needs a supervisor.
    broadcast: Boolean

    /// The service that the channel is assigned to.
    service: ServiceName
}

/// The properties of a channel that can be cleared.
enum PartialUpdateChannelUnsetField {
    /// The channel has no subject any more.
    SUBJECT = "subject"

    /// The channel has no description any more.
    DESCRIPTION = "description"

    /// The channel is assigned to no service any more.
    SERVICE = "service"
}

/// The properties to clear. One that is listed twice is cleared once.
@length(max: 10)
list PartialUpdateChannelUnsetList {
    member: PartialUpdateChannelUnsetField
}
