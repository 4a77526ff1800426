import type { ButtonElement, Message } from "@wildix/xbees-conversations-client";
import { ExternalLink } from "lucide-react";
import { useState } from "react";
import { Button } from "../components/Button";
import { useApp, useAttempt } from "../components/context";
import { Spinner } from "../components/States";
import type { ActionOutcome } from "../data/message-actions";

/** The buttons and templates under a message. */
export function Elements({ message }: { message: Message }) {
  const [outcome, setOutcome] = useState<ActionOutcome>();
  return (
    <div className="elements">
      {message.elements?.map(({ actions, template }, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: elements have no ids, and keep their order
        <div className="element" key={row}>
          {actions?.map(({ button }, place) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: buttons have no ids, and keep their order
            button ? <Pressable key={place} message={message} button={button} onOutcome={setOutcome} /> : null,
          )}
          {template?.whatsapp && <span className="badge">WhatsApp template: {template.whatsapp.name}</span>}
        </div>
      ))}
      <p className="outcome" role="status">
        {outcome && outcomeText(outcome)}
      </p>
    </div>
  );
}

function outcomeText(outcome: ActionOutcome): string {
  if (outcome.status === "completed") return `Answer: ${JSON.stringify(outcome.result)}`;
  return outcome.status === "expired" ? "Nobody answered in time." : "Sent; there is no answer yet.";
}

interface PressableProps {
  readonly message: Message;
  readonly button: ButtonElement;
  readonly onOutcome: (outcome: ActionOutcome) => void;
}

function Pressable({ message, button, onOutcome }: PressableProps) {
  const { chat } = useApp();
  const attempt = useAttempt();
  const [busy, setBusy] = useState(false);
  const { text, handler, variant, disabled } = button;
  if (handler.link) {
    return (
      <a className="button button-plain" href={handler.link.url} target="_blank" rel="noopener noreferrer">
        {text}
        <ExternalLink size={14} aria-hidden="true" />
      </a>
    );
  }
  const press = async () => {
    if (handler.reply) {
      chat.outbox.write({ channelId: message.channelId, text: handler.reply.text ?? text });
      return;
    }
    const actionId = handler.action?.id;
    if (actionId === undefined) return;
    setBusy(true);
    await attempt(async () => onOutcome(await chat.messages.press(message, actionId)));
    setBusy(false);
  };
  return (
    <Button
      look={variant === "outlined" ? "plain" : "primary"}
      disabled={busy || disabled === true}
      onClick={() => void press()}
    >
      {busy && <Spinner label="Waiting for the answer" />}
      {text}
    </Button>
  );
}
