import type { Message } from "@wildix/xbees-conversations-client";
import { userDisplayName } from "@wildix/xbees-conversations-utils";
import { useApp, useAttempt, useChat } from "../components/context";
import { hasReacted, reactions } from "../data/reactions";

export function Reactions({ message, active }: { message: Message; active: boolean }) {
  const { chat } = useApp();
  const attempt = useAttempt();
  const me = useChat((state) => state.me);
  if (!message.reactionCounts?.length) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of toggles, not of fields
    <div className="reactions" role="group" aria-label="Reactions">
      {message.reactionCounts.map(({ type, count }) => {
        const who = (message.reactions ?? [])
          .filter((reaction) => reaction.type === type)
          .map(({ user }) => (user.id === me ? "You" : userDisplayName(user)));
        const { emoji, name } = reactions[type] ?? { emoji: "•", name: type };
        return (
          <button
            key={type}
            type="button"
            className="reaction"
            aria-pressed={hasReacted(message, type, me)}
            aria-label={`${name}, ${count}`}
            title={who.join(", ")}
            tabIndex={active ? 0 : -1}
            onClick={() => void attempt(() => chat.messages.react(message, type))}
          >
            <span aria-hidden="true">{emoji}</span>
            <span aria-hidden="true">{count}</span>
          </button>
        );
      })}
    </div>
  );
}
