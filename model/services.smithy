$version: "2.0"

namespace wildix.conversations

/// The two parties of an SMS, telephony or WhatsApp channel, in the query string.
@mixin
structure ServicePartiesQuery {
    /// The own number or line. A telephone number may be written with or without separators; it is compared in E.164
    /// form.
    @required
    @httpQuery("service")
    service: ServiceLine

    /// The number of the other side. A telephone number may be written with or without separators; it is compared in
    /// E.164 form.
    @required
    @httpQuery("serviceRecipient")
    serviceRecipient: ServiceRecipient
}

/// The two parties of an SMS, telephony or WhatsApp channel, and what to call it.
@mixin
structure ServiceParties {
    /// The own number or line. A telephone number may be written with or without separators; it is kept in E.164 form.
    @required
    service: ServiceLine

    /// The number of the other side. A telephone number may be written with or without separators; it is kept in E.164
    /// form.
    @required
    serviceRecipient: ServiceRecipient

    /// What to call the service in the channel, such as the name of the line or of the team behind it. A channel that
    /// has a title keeps it; without one the channel has none.
    serviceTitle: ServiceTitle
}

/// An own number or line: 1 to 128 characters, of which not all may be white space.
///
/// Telephone numbers are normalised to E.164 (`+390458567777`): spaces, dots, hyphens, slashes and parentheses are
/// dropped, and a leading `00` becomes `+`. What isn't `+` and up to 15 digits then (an extension, a short code, the
/// name of a line) stays as it was given, without the white space around it.
@length(min: 1, max: 128)
@pattern("^\\s*\\S[\\s\\S]*$")
string ServiceLine

/// The number of the other side of a channel: 1 to 128 characters, of which not all may be white space. Telephone
/// numbers are normalised to E.164 as in `service`.
@length(min: 1, max: 128)
@pattern("^\\s*\\S[\\s\\S]*$")
string ServiceRecipient

/// What a service is called in a channel: 1 to 200 characters.
@length(min: 1, max: 200)
string ServiceTitle
