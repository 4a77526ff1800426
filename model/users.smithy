$version: "2.0"

namespace wildix.conversations

structure User {
    @required
    id: UserId

    name: String

    email: String

    phone: String

    picture: String

    locale: String

    timeZone: String

    company: String

    bot: Boolean

    pbxDomain: String

    pbxPort: String

    pbxExtension: String

    pbxSerial: String

    pbxUserId: String

    createdAt: DateTime

    updatedAt: DateTime

    pbxGroupId: String
}

structure UserToInvite {
    email: String

    phone: String

    name: String

    colleague: Boolean
}

list UsersIdList {
    member: UserId
}

list UsersList {
    member: User
}

list UsersToInviteList {
    member: UserToInvite
}
