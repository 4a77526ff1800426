import type { Message } from "@wildix/xbees-conversations-client";
import { isDeletedMessage, isSystemMessage, userDisplayName } from "@wildix/xbees-conversations-utils";
import { Pin } from "lucide-react";
import { memo } from "react";
import { Avatar } from "../components/Avatar";
import { useChat } from "../components/context";
import { RichText } from "../components/RichText";
import { formats } from "../components/time";
import { Attachments } from "./Attachments";
import type { Intent } from "./ChannelPane";
import { Elements } from "./Elements";
import { MessageTools } from "./MessageTools";
import { systemText } from "./preview";
import { Quote } from "./Quote";
import { Reactions } from "./Reactions";

interface MessageItemProps {
  readonly message: Message;
  /** The first of a block of one author. */
  readonly first: boolean;
  readonly active: boolean;
  /** Told the message's id. What is passed stays the same, so that scrolling draws nothing anew. */
  readonly onActive: (messageId: string) => void;
  readonly onIntent: (intent: Intent) => void;
}

export const MessageItem = memo(function MessageItem(props: MessageItemProps) {
  const { message, first, active, onActive, onIntent } = props;
  const mine = useChat(({ me }) => me === message.user.id);
  if (isSystemMessage(message)) return <SystemMessage message={message} />;
  const deleted = isDeletedMessage(message);
  const name = userDisplayName(message.user);
  return (
    <article
      className={`message ${first ? "first" : ""} ${active ? "active" : ""} ${message.pinnedAt ? "pinned" : ""}`}
      aria-label={`${name}, ${formats.time(message.createdAt)}`}
      data-key={message.messageId}
      data-mine={mine || undefined}
      tabIndex={-1}
      onFocus={() => onActive(message.messageId)}
    >
      <div className="message-side">
        {first ? (
          <Avatar user={message.user} />
        ) : (
          <time className="message-hover-time">{formats.time(message.createdAt)}</time>
        )}
      </div>
      <div className="message-body">
        {first && (
          <p className="message-head">
            <strong>{name}</strong>
            {message.user.bot && <span className="badge">bot</span>}
            <time dateTime={message.createdAt} title={formats.full(message.createdAt)}>
              {formats.time(message.createdAt)}
            </time>
          </p>
        )}
        {message.pinnedAt && (
          <p className="message-pinned">
            <Pin size={12} aria-hidden="true" /> Pinned
          </p>
        )}
        {message.quote && <Quote quote={message.quote} />}
        {deleted && <p className="message-deleted">This message was deleted</p>}
        {message.text && (
          <p className="message-text">
            <RichText text={message.text} />
            {message.updatedAt && <span className="edited"> (edited)</span>}
          </p>
        )}
        {message.attachments && <Attachments message={message} />}
        {message.elements && <Elements message={message} />}
        <Reactions message={message} active={active} />
      </div>
      {!deleted && <MessageTools message={message} mine={mine} active={active} onIntent={onIntent} />}
    </article>
  );
});

function SystemMessage({ message }: { message: Message }) {
  const text = useChat((state) => systemText(state, message));
  return (
    <p className="system-message" data-key={message.messageId} tabIndex={-1}>
      {text}
      <time dateTime={message.createdAt}>{formats.time(message.createdAt)}</time>
    </p>
  );
}
