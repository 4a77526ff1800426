import { type DescribeEventOutput, WebhookEventType } from "@wildix/xbees-conversations-client";

type Name = keyof typeof WebhookEventType;

/** The names of the model's enum, `MESSAGE_NEW`, as its structures have them: `MessageNew`. */
type InStructures<Text extends string> = Text extends `${infer First}_${infer Rest}`
  ? `${Capitalize<Lowercase<First>>}${InStructures<Rest>}`
  : Capitalize<Lowercase<Text>>;

type Shape<Key extends Name> = NonNullable<DescribeEventOutput[`WebhookChat${InStructures<Key>}Event`]>;

/** Each kind of event, by its `type`. */
type Events = {
  [Key in Name as (typeof WebhookEventType)[Key]]: Shape<Key> & { type: (typeof WebhookEventType)[Key] };
};

/**
 * What happened in a channel, as webhooks and the realtime stream tell it: `type` says which shape `data` has.
 *
 * @example
 * switch (event.type) {
 *   case "chat:message:new":
 *     return show(event.data.message);
 *   case "chat:typing:start":
 *     return showTyping(event.data.user);
 * }
 */
export type ConversationsEvent = Events[keyof Events];

/**
 * The event of one type.
 *
 * @example const onMessage = ({ data }: ConversationsEventOf<"chat:message:new">) => console.log(data.message.text);
 */
export type ConversationsEventOf<Type extends ConversationsEvent["type"]> = Events[Type];

const TYPES: ReadonlySet<unknown> = new Set(Object.values(WebhookEventType));

/**
 * Whether a parsed JSON value has an event's envelope, and a type that this package knows. What is in `data` is as the service
 * that sent it says.
 */
export function isConversationsEvent(value: unknown): value is ConversationsEvent {
  if (typeof value !== "object" || value === null) return false;
  const { id, type, company, time, data } = value as Readonly<Record<string, unknown>>;
  return (
    typeof id === "string" &&
    TYPES.has(type) &&
    typeof company === "string" &&
    typeof time === "number" &&
    typeof data === "object" &&
    data !== null
  );
}
