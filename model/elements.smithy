$version: "2.0"

namespace wildix.conversations

union ActionElement {
    button: ButtonElement
}

list ActionsElementsList {
    member: ActionElement
}

structure ButtonActionHandler {
    @required
    id: String
}

structure ButtonElement {
    @required
    text: String

    @required
    handler: ButtonHandler

    variant: ButtonVariant

    disabled: Boolean
}

union ButtonHandler {
    link: ButtonLinkHandler

    reply: ButtonReplyHandler

    action: ButtonActionHandler
}

structure ButtonLinkHandler {
    @required
    url: String
}

structure ButtonReplyHandler {
    text: String
}

enum ButtonVariant {
    CONTAINED = "contained"

    OUTLINED = "outlined"
}

union Element {
    template: MessageTemplateConfig

    actions: ActionsElementsList
}

list ElementsList {
    member: Element
}

list ListTemplateParameter {
    member: TemplateParameter
}

structure MessageTemplateConfig {
    whatsapp: TemplateWithParameters
}

structure TemplateParameter {
    @required
    name: String

    @required
    value: String
}

structure TemplateWithParameters {
    @required
    name: String

    @required
    parameters: ListTemplateParameter
}
