import type { Message, ReactionType } from "@wildix/xbees-conversations-client";
import { Copy, Ellipsis, Hash, PencilLine, Pin, PinOff, Reply, SmilePlus, Trash2 } from "lucide-react";
import { IconButton } from "../components/Button";
import { useApp, useAttempt, useToast } from "../components/context";
import { Menu, type MenuItem } from "../components/Menu";
import { reactions } from "../data/reactions";
import type { Intent } from "./ChannelPane";

interface MessageToolsProps {
  readonly message: Message;
  readonly mine: boolean;
  readonly active: boolean;
  readonly onIntent: (intent: Intent) => void;
}

/** What one can do with a message: seen while the mouse or the focus is on it. */
export function MessageTools({ message, mine, active, onIntent }: MessageToolsProps) {
  const { chat } = useApp();
  const attempt = useAttempt();
  const toast = useToast();
  const tabIndex = active ? 0 : -1;
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    toast("Copied");
  };
  const types = Object.keys(reactions) as ReactionType[];
  const items: readonly MenuItem[] = [
    ...(message.text ? [{ label: "Copy text", icon: Copy, onSelect: () => void copy(message.text ?? "") }] : []),
    { label: "Copy message id", icon: Hash, onSelect: () => void copy(message.messageId) },
    {
      label: message.pinnedAt ? "Unpin" : "Pin",
      icon: message.pinnedAt ? PinOff : Pin,
      onSelect: () => void attempt(() => chat.messages.pin(message, !message.pinnedAt)),
    },
    ...(mine && message.text !== undefined
      ? [
          {
            label: "Edit",
            icon: PencilLine,
            begins: true,
            onSelect: () => onIntent({ kind: "edit", message }),
          },
        ]
      : []),
    {
      label: "Delete",
      icon: Trash2,
      danger: true,
      begins: !mine,
      onSelect: () => void attempt(() => chat.messages.remove(message)),
    },
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of fields
    <div className="message-tools" role="group" aria-label="What to do with this message">
      <IconButton icon={Reply} label="Reply" tabIndex={tabIndex} onClick={() => onIntent({ kind: "reply", message })} />
      <Menu
        icon={SmilePlus}
        label="React"
        tabIndex={tabIndex}
        items={types.map((type) => ({
          label: `${reactions[type].emoji} ${reactions[type].name}`,
          onSelect: () => void attempt(() => chat.messages.react(message, type)),
        }))}
      />
      <Menu icon={Ellipsis} label="More" tabIndex={tabIndex} items={items} />
    </div>
  );
}
