import { useVirtualizer } from "@tanstack/react-virtual";
import type { Channel } from "@wildix/xbees-conversations-client";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useApp } from "../components/context";
import { channelLink, goTo } from "../components/route";
import { ChannelRow } from "./ChannelRow";

/** In pixels; must be what `inbox.css` gives a row. */
const ROW_HEIGHT = 68;

interface ChannelListProps {
  readonly channels: readonly Channel[];
  readonly selected: string | undefined;
  readonly label: string;
  /** The end of the list is near. */
  readonly onEnd: (() => void) | undefined;
}

/** A list of any length, of which only what is seen is there. One moves in it with the arrow keys. */
export function ChannelList({ channels, selected, label, onEnd }: ChannelListProps) {
  const { chat } = useApp();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string>();
  const virtualizer = useVirtualizer({
    count: channels.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => channels[index]?.channelId ?? index,
    overscan: 6,
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;

  useEffect(() => {
    chat.titles.seen(channels.slice(first, last + 1).map(({ channelId }) => channelId));
    if (last >= channels.length - 10) onEnd?.();
  }, [chat, channels, first, last, onEnd]);

  const at = channels.findIndex(({ channelId }) => channelId === (active ?? selected));
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: channels.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      const index = Math.max(0, Math.min(channels.length - 1, to));
      setActive(channels[index]?.channelId);
      virtualizer.scrollToIndex(index);
    } else if ((event.key === "Enter" || event.key === " ") && at >= 0) {
      event.preventDefault();
      goTo(channelLink((channels[at] as Channel).channelId));
    }
  };
  const idOf = (channelId: string | undefined) => channelId && `channel-${channelId}`;

  return (
    <div
      className="channel-list"
      ref={scroller}
      role="listbox"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={at >= first && at <= last ? idOf(channels[at]?.channelId) : undefined}
      onKeyDown={onKeyDown}
      onBlur={() => setActive(undefined)}
    >
      <div className="virtual" role="presentation" style={{ height: virtualizer.getTotalSize() }}>
        {items.map(({ index, start, key }) => {
          const channel = channels[index] as Channel;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys
            // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus
            <div
              key={key}
              id={idOf(channel.channelId)}
              className={`virtual-row channel-option ${channel.channelId === active ? "active" : ""}`}
              role="option"
              aria-selected={channel.channelId === selected}
              aria-setsize={channels.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => goTo(channelLink(channel.channelId))}
            >
              <ChannelRow channel={channel} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
