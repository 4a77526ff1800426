import { CircleAlert, Clock } from "lucide-react";
import { Avatar } from "../components/Avatar";
import { Button } from "../components/Button";
import { useApp, useChat } from "../components/context";
import { RichText } from "../components/RichText";
import { ownName } from "../data/self";
import type { Outgoing } from "../data/state";
import { Quote } from "./Quote";

/** A message that isn't known to have arrived. */
export function OutgoingItem({ item, first }: { item: Outgoing; first: boolean }) {
  const { chat } = useApp();
  const me = useChat((state) => state.me);
  const user = useChat(({ people }) => people[me]) ?? { id: me };
  const failed = item.status === "failed";
  return (
    <article className={`message outgoing ${first ? "first" : ""}`} data-key={item.key} tabIndex={-1}>
      <div className="message-side">{first && <Avatar user={user} />}</div>
      <div className="message-body">
        {first && (
          <p className="message-head">
            <strong>{ownName(user) ?? "You"}</strong>
          </p>
        )}
        {item.quote && <Quote quote={item.quote} />}
        {item.text && (
          <p className="message-text">
            <RichText text={item.text} />
          </p>
        )}
        {item.attachments?.map(({ id, name }) => (
          <p className="muted" key={id}>
            {name}
          </p>
        ))}
        {failed ? (
          <div className="outgoing-failed" role="alert">
            <CircleAlert size={16} aria-hidden="true" />
            <span>{item.error}</span>
            <Button onClick={() => chat.outbox.again(item.key)}>Send again</Button>
            <Button onClick={() => chat.outbox.discard(item.key)}>Discard</Button>
          </div>
        ) : (
          <p className="outgoing-status">
            <Clock size={12} aria-hidden="true" /> {item.status === "sending" ? "Sending…" : "Waiting to be sent"}
          </p>
        )}
      </div>
    </article>
  );
}
