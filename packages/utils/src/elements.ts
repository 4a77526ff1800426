import { type ActionElement, ButtonVariant, type Element } from "@wildix/xbees-conversations-client";
import { constraints } from "@wildix/xbees-conversations-client/registry";
import { bounded } from "./bounded";

export interface ButtonOptions {
  /** How it looks: `contained` (as without it) or `outlined`. */
  readonly variant?: ButtonVariant;
  /** It is shown and can't be pressed. */
  readonly disabled?: boolean;
}

/**
 * A button that opens a URL (`https:`, `http:`, `mailto:`, `tel:` or `sms:`).
 *
 * @example linkButton("Documentation", "https://example.com/docs")
 * @throws TypeError where the service would refuse the text, the URL or the variant.
 */
export const linkButton = (text: string, url: string, options: ButtonOptions = {}): ActionElement.ButtonMember =>
  button(text, { link: { url: bounded(constraints.LinkUrl, url, "The URL of a button") } }, options);

/**
 * A button that sends a message in the name of who presses it: the given text, or without one the button's.
 *
 * @example replyButton("Yes", "Yes, please.")
 * @throws TypeError where the service would refuse the text, the reply or the variant.
 */
export const replyButton = (text: string, reply?: string, options: ButtonOptions = {}): ActionElement.ButtonMember =>
  button(
    text,
    { reply: reply === undefined ? {} : { text: bounded(constraints.MessageText, reply, "The reply of a button") } },
    options,
  );

/**
 * A button that triggers an action, which the author of the message answers: see TriggerMessageAction.
 *
 * @param id What the author calls the action.
 * @example actionButton("Approve", "approve:4711", { variant: "contained" })
 * @throws TypeError where the service would refuse the text, the id or the variant.
 */
export const actionButton = (text: string, id: string, options: ButtonOptions = {}): ActionElement.ButtonMember =>
  button(text, { action: { id: bounded(constraints.ActionId, id, "The action id of a button") } }, options);

function button(
  text: string,
  handler: ActionElement.ButtonMember["button"]["handler"],
  { variant, disabled }: ButtonOptions,
): ActionElement.ButtonMember {
  const variants: readonly string[] = Object.values(ButtonVariant);
  if (variant !== undefined && !variants.includes(variant))
    throw new TypeError(`The variant of a button is one of ${variants.join(", ")}, not ${JSON.stringify(variant)}.`);
  return {
    button: {
      text: bounded(constraints.ButtonText, text, "The text of a button"),
      handler,
      ...(variant !== undefined && { variant }),
      ...(disabled !== undefined && { disabled }),
    },
  };
}

/**
 * A row of buttons.
 *
 * @example
 * const elements = [actions(actionButton("Approve", "approve"), actionButton("Decline", "decline"))];
 * await client.send(new SendMessageCommand({ channelId, text: "Holiday?", elements }));
 * @throws TypeError for no button, or more than a row may have.
 */
export const actions = (...buttons: ActionElement[]): Element.ActionsMember => ({
  actions: bounded(constraints.ActionsElementsList, buttons, "A row of buttons"),
});

/**
 * A WhatsApp template with its parameters, in their order. (JavaScript puts names that are whole numbers first, by size.)
 *
 * @example whatsappTemplate("order_shipped", { name: "Ann", order: "4711" })
 * @throws TypeError where the service would refuse a name, a value, or so many parameters.
 */
export const whatsappTemplate = (
  name: string,
  parameters: Readonly<Record<string, string>> = {},
): Element.TemplateMember => ({
  template: {
    whatsapp: {
      name: bounded(constraints.TemplateName, name, "The name of a template"),
      parameters: bounded(
        constraints.ListTemplateParameter,
        Object.entries(parameters).map(([key, value]) => ({
          name: bounded(constraints.TemplateName, key, "The name of a template's parameter"),
          value: bounded(constraints.TemplateValue, value, `The value of the template's parameter ${key}`),
        })),
        "The list of a template's parameters",
      ),
    },
  },
});
