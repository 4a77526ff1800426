import type { Element, Message } from "@wildix/xbees-conversations-client";
import { isDeletedMessage } from "./display";

export interface MessagePreviewOptions {
  /** How many characters it has at the most, as people count them. Without it, 100. */
  readonly maxLength?: number;
  /** What to show for a deleted message, in your users' language. Without it, nothing. */
  readonly deleted?: string;
}

type Previewed = Pick<Message, "type" | "text" | "attachments" | "elements" | "quote">;

/**
 * A message in one line, for a list of channels or a notification: its text; without one the names of its files, what its buttons
 * or its template are called, or what it quotes. Empty for a system message that has an `event` only: see `parseSystemEvent`.
 *
 * @example messagePreview(channel.lastMessage, { maxLength: 60, deleted: "Message deleted" })
 */
export function messagePreview(
  message: Previewed | undefined,
  { maxLength = 100, deleted = "" }: MessagePreviewOptions = {},
): string {
  if (!message) return "";
  return cut(oneLine(isDeletedMessage(message) ? deleted : contentOf(message)), maxLength);
}

function contentOf({ text, attachments = [], elements = [], quote }: Previewed): string {
  return (
    [text, listed(attachments.map(({ name }) => name)), listed(elements.flatMap(namesOf)), quote?.text].find((part) =>
      part?.trim(),
    ) ?? ""
  );
}

const namesOf = ({ actions = [], template }: Element): string[] => [
  ...actions.flatMap(({ button }) => (button ? [button.text] : [])),
  ...(template?.whatsapp ? [template.whatsapp.name] : []),
];

const listed = (names: readonly string[]): string => names.join(", ");

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();

function cut(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const characters = charactersOf(text);
  return characters.length <= maxLength
    ? text
    : `${characters
        .slice(0, Math.max(0, maxLength - 1))
        .join("")
        .trimEnd()}…`;
}

/** No letter loses its accent, no family a member; where that is unknown (React Native), no character its half. */
const charactersOf = (text: string): string[] =>
  typeof Intl === "object" && "Segmenter" in Intl
    ? Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
    : [...text];
