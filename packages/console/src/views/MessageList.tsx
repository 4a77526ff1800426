import { useVirtualizer } from "@tanstack/react-virtual";
import { userDisplayName } from "@wildix/xbees-conversations-utils";
import { ArrowDown, MessageCircle } from "lucide-react";
import { type KeyboardEvent, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useApp, useAttempt, useChat } from "../components/context";
import { Empty, Failed, Spinner } from "../components/States";
import { formats } from "../components/time";
import { visibleMessages } from "../data/room";
import { type Row, rowsOf } from "../data/rows";
import { emptyRoom } from "../data/state";
import type { Intent } from "./ChannelPane";
import { MessageItem } from "./MessageItem";
import { OutgoingItem } from "./OutgoingItem";

/** Older messages are read when so little is left above, in pixels. */
const NEAR_START = 800;
/** Who is this close to the end follows it, in pixels. */
const AT_END = 80;
/** What a row is taken to be high until it was seen, in pixels. */
const ESTIMATE = 64;

const isAtEnd = (scroller: HTMLElement | null): boolean =>
  scroller === null || scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < AT_END;

interface MessageListProps {
  readonly channelId: string;
  readonly onIntent: (intent: Intent) => void;
}

export function MessageList({ channelId, onIntent }: MessageListProps) {
  const { chat } = useApp();
  const attempt = useAttempt();
  const me = useChat((state) => state.me);
  const room = useChat(({ rooms }) => rooms[channelId] ?? emptyRoom);
  const allOutgoing = useChat(({ outgoing }) => outgoing);
  const rows = useMemo(() => {
    const outgoing = allOutgoing.filter((item) => item.channelId === channelId);
    return rowsOf(visibleMessages(room, outgoing, channelId, me), outgoing, me);
  }, [room, allOutgoing, channelId, me]);
  const scroller = useRef<HTMLDivElement>(null);
  const [atEnd, setAtEnd] = useState(true);
  const [active, setActive] = useState<string>();

  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ESTIMATE,
    getItemKey: useCallback((index: number) => rows[index]?.key ?? index, [rows]),
    anchorTo: "end",
    followOnAppend: true,
    scrollEndThreshold: AT_END,
    overscan: 8,
  });

  useLayoutEffect(() => {
    virtualizer.scrollToEnd();
  }, [virtualizer]);

  const items = virtualizer.getVirtualItems();
  const total = virtualizer.getTotalSize();
  // Rows are as high as they are only once they were seen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever changes the height may change it
  useEffect(() => {
    const frame = requestAnimationFrame(() => setAtEnd(isAtEnd(scroller.current)));
    return () => cancelAnimationFrame(frame);
  }, [total, rows]);
  const nearStart = (virtualizer.scrollOffset ?? 0) < NEAR_START;
  const { hasOlder } = room;
  const oldest = room.messages[0]?.messageId;
  const failed = room.loading.status === "failed" ? room.loading.error : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each page, it is looked whether it is enough
  useEffect(() => {
    if (nearStart && hasOlder && failed === undefined) void chat.rooms.older(channelId);
  }, [chat, channelId, nearStart, hasOlder, oldest, failed]);

  // What is seen is read.
  const unread = useChat(({ inbox }) => inbox.unread.has(channelId) || inbox.marked.has(channelId));
  useEffect(() => {
    if (!unread || !atEnd) return;
    const read = () => {
      if (document.visibilityState === "visible") void attempt(() => chat.channels.markRead(channelId));
    };
    read();
    document.addEventListener("visibilitychange", read);
    return () => document.removeEventListener("visibilitychange", read);
  }, [chat, channelId, unread, atEnd, attempt]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget && !(event.target as HTMLElement).closest("[data-row]")) return;
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const from = rows.findIndex(({ key }) => key === active);
    let to = from < 0 ? rows.length - 1 : from + step;
    while (rows[to]?.kind === "day") to += step;
    const row = rows[to];
    if (!row) return;
    setActive(row.key);
    virtualizer.scrollToIndex(to, { align: "auto" });
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-key="${row.key}"]`)?.focus());
  };

  if (rows.length === 0) {
    return (
      <div className="messages">
        <Empty icon={MessageCircle} title="No messages yet">
          Say something.
        </Empty>
      </div>
    );
  }
  return (
    <div className="messages-frame">
      <section
        className="messages"
        ref={scroller}
        aria-label="Messages"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with the keys
        tabIndex={0}
        onKeyDown={onKeyDown}
        onScroll={() => setAtEnd(isAtEnd(scroller.current))}
      >
        {hasOlder && failed === undefined && (
          <div className="messages-older">
            <Spinner label="Loading older messages" />
          </div>
        )}
        {failed !== undefined && <Failed text={failed} onRetry={() => void chat.rooms.older(channelId)} />}
        <div className="virtual messages-rows" style={{ height: total }}>
          {items.map(({ index, start, key }) => {
            const row = rows[index];
            return (
              row && (
                <div
                  key={key}
                  data-index={index}
                  data-row=""
                  ref={virtualizer.measureElement}
                  className="virtual-row"
                  style={{ transform: `translateY(${start}px)` }}
                >
                  <RowView row={row} active={row.key === active} onActive={setActive} onIntent={onIntent} />
                </div>
              )
            );
          })}
        </div>
      </section>
      {!atEnd && (
        <button
          type="button"
          className="to-end"
          onClick={() => virtualizer.scrollToEnd()}
          aria-label="To the newest message"
        >
          <ArrowDown size={18} aria-hidden="true" />
        </button>
      )}
      <Announcer channelId={channelId} />
    </div>
  );
}

interface RowViewProps {
  readonly row: Row;
  readonly active: boolean;
  readonly onActive: (key: string) => void;
  readonly onIntent: (intent: Intent) => void;
}

function RowView({ row, active, onActive, onIntent }: RowViewProps) {
  switch (row.kind) {
    case "day":
      return (
        <h3 className="day">
          <span>{formats.day(row.date, Date.now())}</span>
        </h3>
      );
    case "message":
      return (
        <MessageItem message={row.message} first={row.first} active={active} onActive={onActive} onIntent={onIntent} />
      );
    case "outgoing":
      return <OutgoingItem item={row.item} first={row.first} />;
  }
}

/** Reads out what arrives while one looks at the channel; not what is scrolled into sight. */
function Announcer({ channelId }: { channelId: string }) {
  const newest = useChat(({ rooms, me }) => {
    const message = rooms[channelId]?.messages.at(-1);
    return message && message.user.id !== me && message.type === "regular" ? message : undefined;
  });
  const [known] = useState(newest?.messageId);
  return (
    <p className="visually-hidden" aria-live="polite">
      {newest && newest.messageId !== known && `${userDisplayName(newest.user)}: ${newest.text ?? "sent files"}`}
    </p>
  );
}
