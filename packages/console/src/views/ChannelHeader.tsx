import type { Channel } from "@wildix/xbees-conversations-client";
import { ChevronLeft, EllipsisVertical, Eye, EyeOff, Info, LogOut, MailOpen, Pin, PinOff, Tag } from "lucide-react";
import { Initials } from "../components/Avatar";
import { IconButton } from "../components/Button";
import { useApp, useAttempt, useChat } from "../components/context";
import { Menu, type MenuItem } from "../components/Menu";
import { goTo } from "../components/route";
import { titleOf } from "../data/titles";

interface ChannelHeaderProps {
  readonly channel: Channel;
  readonly onDetails: () => void;
}

const aboutOf = ({ channelType, memberCount, access, description, external }: Channel): string =>
  [
    channelType === "direct" ? "Direct conversation" : `${memberCount} ${memberCount === 1 ? "member" : "members"}`,
    ...(access === "public" ? ["public"] : []),
    ...(external ? ["with people from outside"] : []),
    ...(description ? [description] : []),
  ].join(" · ");

export function ChannelHeader({ channel, onDetails }: ChannelHeaderProps) {
  const title = useChat((state) => titleOf(state, channel));
  return (
    <header className="channel-header">
      <IconButton icon={ChevronLeft} label="Back to the inbox" className="back" onClick={() => goTo("#/")} />
      <Initials id={channel.channelId} name={title} />
      <div className="channel-header-text">
        <h2>{title}</h2>
        <p className="muted">{aboutOf(channel)}</p>
      </div>
      <IconButton icon={Info} label="Members and settings" onClick={onDetails} />
      <ChannelMenu channel={channel} />
    </header>
  );
}

function ChannelMenu({ channel }: { channel: Channel }) {
  const { channelId } = channel;
  const { chat } = useApp();
  const attempt = useAttempt();
  const inbox = useChat((state) => state.inbox);
  const pinned = channelId in inbox.pinned;
  const hidden = inbox.hidden.has(channelId);
  const tags = inbox.tagged[channelId] ?? [];
  const away = async () => {
    await chat.channels.leave(channelId);
    goTo("#/");
  };
  const items: readonly MenuItem[] = [
    {
      label: pinned ? "Unpin" : "Pin to the top",
      icon: pinned ? PinOff : Pin,
      onSelect: () => void attempt(() => chat.channels.pin(channelId, !pinned)),
    },
    {
      label: "Mark as unread",
      icon: MailOpen,
      onSelect: () => {
        goTo("#/");
        void attempt(() => chat.channels.markUnread(channelId));
      },
    },
    {
      label: hidden ? "Show in the inbox" : "Hide until the next message",
      icon: hidden ? Eye : EyeOff,
      onSelect: () => void attempt(() => chat.channels.hide(channelId, !hidden)),
    },
    ...inbox.tags.map(({ id, name }, index) => ({
      label: name,
      icon: Tag,
      begins: index === 0,
      checked: tags.includes(id),
      onSelect: () => void attempt(() => chat.channels.tag(channelId, id, !tags.includes(id))),
    })),
    ...(channel.channelType === "direct"
      ? []
      : [
          {
            label: "Leave",
            icon: LogOut,
            danger: true,
            begins: true,
            onSelect: () => void attempt(away),
          },
        ]),
  ];
  return <Menu icon={EllipsisVertical} label="More about this conversation" items={items} />;
}
