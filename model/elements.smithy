$version: "2.0"

namespace wildix.conversations

/// One thing in a row of actions.
union ActionElement {
    /// A button.
    button: ButtonElement
}

/// The actions of one row, in the order they are shown: 1 to 20.
@length(min: 1, max: 20)
list ActionsElementsList {
    member: ActionElement
}

/// Pressing calls TriggerMessageAction, which tells the message's author.
structure ButtonActionHandler {
    /// The author's own name for what is to happen; the `actionId` of TriggerMessageAction. Two buttons of a message
    /// may share it.
    @required
    id: ActionId
}

/// The text on a button.
@length(min: 1, max: 200)
string ButtonText

/// A button under a message.
structure ButtonElement {
    /// What the button says: 1 to 200 characters.
    @required
    text: ButtonText

    /// What pressing it does.
    @required
    handler: ButtonHandler

    /// How it looks.
    variant: ButtonVariant = "contained"

    /// `true`: it is shown but can't be pressed, and TriggerMessageAction refuses its action.
    disabled: Boolean = false
}

/// What pressing a button does.
union ButtonHandler {
    /// Opens a link.
    link: ButtonLinkHandler

    /// Sends a message in the name of who presses.
    reply: ButtonReplyHandler

    /// Triggers an action at the message's author.
    action: ButtonActionHandler
}

/// An absolute `http`, `https`, `mailto`, `tel` or `sms` URL without white space, up to 2,048 characters.
@length(min: 1, max: 2048)
@pattern("^(https?://|mailto:|tel:|sms:)\\S+$")
string LinkUrl

/// Pressing opens a link on the side of who presses; the service isn't called.
structure ButtonLinkHandler {
    /// The link to open.
    @required
    url: LinkUrl
}

/// Pressing sends a message: the client calls SendMessage for who presses.
structure ButtonReplyHandler {
    /// The text to send. Without it the button's own text is sent.
    text: MessageText
}

/// How a button looks.
enum ButtonVariant {
    /// A filled button, for the main choice.
    CONTAINED = "contained"

    /// A button with an outline only, for a lesser choice.
    OUTLINED = "outlined"
}

/// A part of a message beside its text.
union Element {
    /// A template of an outside service, filled in there.
    template: MessageTemplateConfig

    /// A row of buttons.
    actions: ActionsElementsList
}

/// The elements of a message, in the order they are shown: up to 10.
@length(max: 10)
list ElementsList {
    member: Element
}

/// The parameters of a template: up to 100, each name once.
@length(max: 100)
list ListTemplateParameter {
    member: TemplateParameter
}

/// The template of each outside service that the message is for.
structure MessageTemplateConfig {
    /// A template of WhatsApp, approved there before.
    whatsapp: TemplateWithParameters
}

/// The name of a template or of one of its parameters.
@length(min: 1, max: 512)
string TemplateName

/// What is put in a parameter's place.
@length(max: 4096)
string TemplateValue

/// One parameter of a template.
structure TemplateParameter {
    /// The parameter's name in the template.
    @required
    name: TemplateName

    /// What is put in its place: up to 4,096 characters.
    @required
    value: TemplateValue
}

/// A template and what fills it.
structure TemplateWithParameters {
    /// The template's name at the outside service.
    @required
    name: TemplateName

    /// What fills it; empty for a template without parameters.
    @required
    parameters: ListTemplateParameter
}
