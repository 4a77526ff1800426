import type { MessageQuote } from "@wildix/xbees-conversations-client";
import { messagePreview, userDisplayName } from "@wildix/xbees-conversations-utils";

export const Quote = ({ quote }: { quote: MessageQuote }) => (
  <blockquote className="quote">
    <strong>{userDisplayName(quote.user)}</strong>
    <span>{messagePreview({ type: "regular", ...quote }, { maxLength: 200 }) || "A message without text"}</span>
  </blockquote>
);
