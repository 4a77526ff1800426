import type { Message } from "@wildix/xbees-conversations-client";
import { collect, listAllPinnedMessages, messagePreview, userDisplayName } from "@wildix/xbees-conversations-utils";
import { Pin } from "lucide-react";
import { useCallback, useEffect, useState } from "react";
import { useApp } from "../components/context";
import { Empty, Failed, Skeleton } from "../components/States";
import { formats } from "../components/time";
import { describeFailure } from "../data/failure";

/** So many are shown. */
const SHOWN = 100;

export function PinnedMessages({ channelId }: { channelId: string }) {
  const { chat } = useApp();
  const [messages, setMessages] = useState<readonly Message[]>();
  const [problem, setProblem] = useState<string>();
  const load = useCallback(async () => {
    setProblem(undefined);
    try {
      setMessages(await collect(listAllPinnedMessages(chat.client, { channelId }), { max: SHOWN }));
    } catch (error) {
      setProblem(describeFailure(error));
    }
  }, [chat, channelId]);
  useEffect(() => void load(), [load]);

  if (problem !== undefined) return <Failed text={problem} onRetry={() => void load()} />;
  if (!messages) return <Skeleton rows={3} label="Loading the pinned messages" />;
  if (messages.length === 0) {
    return (
      <Empty icon={Pin} title="Nothing pinned">
        Pin what everybody should find again.
      </Empty>
    );
  }
  return (
    <ul className="people">
      {messages.map((message) => (
        <li key={message.messageId} className="pinned-message">
          <p className="message-head">
            <strong>{userDisplayName(message.user)}</strong>
            <time dateTime={message.createdAt}>{formats.short(message.createdAt, Date.now())}</time>
          </p>
          <p>{messagePreview(message, { maxLength: 300 })}</p>
        </li>
      ))}
    </ul>
  );
}
