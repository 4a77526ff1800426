import type { ActionElement, ButtonVariant, Element } from "@wildix/xbees-conversations-client";

export interface ButtonOptions {
  /** How it looks: `contained` or `outlined`. */
  readonly variant?: ButtonVariant;
  /** It is shown and can't be pressed. */
  readonly disabled?: boolean;
}

/**
 * A button that opens a URL (`https:`, `http:`, `mailto:`, `tel:` or `sms:`).
 *
 * @example linkButton("Documentation", "https://example.com/docs")
 */
export const linkButton = (text: string, url: string, options: ButtonOptions = {}): ActionElement => ({
  button: { text, handler: { link: { url } }, ...options },
});

/**
 * A button that sends a message in the name of who presses it: the given text, or without one the button's.
 *
 * @example replyButton("Yes", "Yes, please.")
 */
export const replyButton = (text: string, reply?: string, options: ButtonOptions = {}): ActionElement => ({
  button: { text, handler: { reply: reply === undefined ? {} : { text: reply } }, ...options },
});

/**
 * A button that triggers an action, which the author of the message answers: see TriggerMessageAction.
 *
 * @param id What the author calls the action.
 * @example actionButton("Approve", "approve:4711", { variant: "contained" })
 */
export const actionButton = (text: string, id: string, options: ButtonOptions = {}): ActionElement => ({
  button: { text, handler: { action: { id } }, ...options },
});

/**
 * A row of buttons.
 *
 * @example
 * const elements = [actions(actionButton("Approve", "approve"), actionButton("Decline", "decline"))];
 * await client.send(new SendMessageCommand({ channelId, text: "Holiday?", elements }));
 */
export const actions = (...buttons: ActionElement[]): Element => ({ actions: buttons });

/**
 * A WhatsApp template with its parameters, in their order.
 *
 * @example whatsappTemplate("order_shipped", { name: "Ann", order: "4711" })
 */
export const whatsappTemplate = (name: string, parameters: Readonly<Record<string, string>> = {}): Element => ({
  template: {
    whatsapp: { name, parameters: Object.entries(parameters).map(([key, value]) => ({ name: key, value })) },
  },
});
