$version: "2.0"

namespace wildix.conversations

/// Somebody who takes part in conversations: a user of a company, a bot, a guest of a web widget, or a person outside
/// reached by telephone number or email. Which members are there depends on what is known of the user.
structure User {
    /// The user's id.
    @required
    id: UserId

    /// The name to show.
    name: String

    /// The email address, in lower case.
    email: String

    /// The telephone number in E.164 form, as in `+390451234567`.
    phone: String

    /// The URL of the user's picture.
    picture: String

    /// The user's language as a BCP 47 tag, as in `en` or `it-IT`.
    locale: String

    /// The user's time zone by its IANA name, as in `Europe/Rome`.
    timeZone: String

    /// The id of the company that the user belongs to; absent for people who belong to none.
    company: String

    /// `true` for a bot, and for the user that stands for the company in system messages.
    bot: Boolean

    /// The domain of the phone system that the user belongs to.
    pbxDomain: String

    /// The port of that phone system's web access.
    pbxPort: String

    /// The user's extension in that phone system.
    pbxExtension: String

    /// The serial number of that phone system.
    pbxSerial: String

    /// The user's id in that phone system.
    pbxUserId: String

    /// When the account was made: ISO 8601 in UTC with `Z`.
    createdAt: DateTime

    /// When the account was last changed: ISO 8601 in UTC with `Z`.
    updatedAt: DateTime

    /// The id of the user's group in that phone system.
    pbxGroupId: String
}

/// Somebody to invite: by `email` or `phone`, at least one of them (else `ValidationException`).
///
/// An account that already has the email or the number is taken as it is, never doubled or changed, also when two calls
/// arrive at once. Where `email` and `phone` belong to two accounts, the one with the email is taken. Otherwise an
/// account is made.
structure UserToInvite {
    /// The email address; compared without regard to case and kept in lower case.
    email: EmailAddress

    /// The telephone number; compared and kept in E.164 form.
    phone: PhoneNumber

    /// The name for an account that is made. Without it the email or the number is shown.
    name: PersonName

    /// `true`: an account that is made is one of the caller's company. `false`: it is an outside party's, and makes the
    /// channels that it is a member of `external`.
    colleague: Boolean = false
}

/// Up to 100 users by id. One that is named twice counts once.
@length(min: 0, max: 100)
list UsersIdList {
    member: UserId
}

/// Users, in the order that the operation says.
list UsersList {
    member: User
}

/// Up to 100 people to invite. One that is named twice is invited once.
@length(min: 0, max: 100)
list UsersToInviteList {
    member: UserToInvite
}
