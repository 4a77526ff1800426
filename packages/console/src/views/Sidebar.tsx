import { ChevronDown, Pencil, SquarePen, Tags } from "lucide-react";
import { useEffect, useMemo, useState } from "react";
import { Button, IconButton } from "../components/Button";
import { useApp, useAttempt, useChat } from "../components/context";
import { Empty, Failed, Skeleton } from "../components/States";
import { type InboxFilter, inboxOrder } from "../data/order";
import { ChannelList } from "./ChannelList";
import { ConnectionNote } from "./ConnectionNote";
import { NewConversation } from "./NewConversation";
import { TagsDialog } from "./TagsDialog";

const FILTERS = [
  { kind: "all", label: "All" },
  { kind: "unread", label: "Unread" },
  { kind: "pinned", label: "Pinned" },
  { kind: "hidden", label: "Hidden" },
] as const;

const NOTHING = {
  all: "No conversations yet",
  unread: "All read",
  pinned: "Nothing pinned",
  hidden: "Nothing hidden",
  tag: "No conversation has this tag",
};

export function Sidebar({ selected }: { selected: string | undefined }) {
  const { chat } = useApp();
  const attempt = useAttempt();
  const [filter, setFilter] = useState<InboxFilter>({ kind: "all" });
  const [dialog, setDialog] = useState<"new" | "tags">();
  const inbox = useChat((state) => state.inbox);
  const known = useChat((state) => state.channels);
  const channels = useMemo(() => inboxOrder({ inbox, channels: known }, filter), [inbox, known, filter]);

  useEffect(() => {
    if (filter.kind !== "all") void attempt(() => chat.inbox.loadFilter(filter));
  }, [chat, filter, attempt]);

  const loading = inbox.loading.status === "loading" && channels.length === 0;
  return (
    <section className="sidebar" aria-label="Inbox">
      <header className="sidebar-header">
        <h1>Inbox</h1>
        <IconButton icon={Tags} label="Tags" onClick={() => setDialog("tags")} />
        <Button look="primary" onClick={() => setDialog("new")}>
          <SquarePen size={16} aria-hidden="true" />
          New
        </Button>
      </header>
      <ConnectionNote />
      {/* biome-ignore lint/a11y/useSemanticElements: a group of toggles, not of fields */}
      <div className="filters" role="group" aria-label="Show">
        {FILTERS.map(({ kind, label }) => (
          <button
            key={kind}
            type="button"
            className="chip"
            aria-pressed={filter.kind === kind}
            onClick={() => setFilter({ kind })}
          >
            {label}
          </button>
        ))}
        {inbox.tags.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            className="chip chip-tag"
            aria-pressed={filter.kind === "tag" && filter.tagId === id}
            onClick={() => setFilter({ kind: "tag", tagId: id })}
          >
            {name}
          </button>
        ))}
      </div>
      {inbox.loading.status === "failed" ? (
        <Failed text={inbox.loading.error} onRetry={() => void chat.inbox.load()} />
      ) : loading ? (
        <Skeleton rows={8} label="Loading the inbox" />
      ) : channels.length === 0 ? (
        <Empty icon={filter.kind === "all" ? Pencil : ChevronDown} title={NOTHING[filter.kind]} />
      ) : (
        <ChannelList
          channels={channels}
          selected={selected}
          label="Conversations"
          onEnd={filter.kind === "all" ? () => void chat.inbox.more() : undefined}
        />
      )}
      {dialog === "new" && <NewConversation onClose={() => setDialog(undefined)} />}
      {dialog === "tags" && <TagsDialog onClose={() => setDialog(undefined)} />}
    </section>
  );
}
