import type { Message } from "@wildix/xbees-conversations-client";
import { Upload } from "lucide-react";
import { type DragEvent, useCallback, useState } from "react";
import { Button } from "../components/Button";
import { useApp, useAttempt, useChat } from "../components/context";
import { Failed, Skeleton } from "../components/States";
import { emptyRoom } from "../data/state";
import { ChannelHeader } from "./ChannelHeader";
import { Composer } from "./Composer";
import { Details } from "./Details";
import { MessageList } from "./MessageList";
import { useTypingNames } from "./typing";
import { useUploads } from "./uploads";

/** What the composer does: write a message, an answer to one, or one anew. */
export type Intent =
  | { readonly kind: "write" }
  | { readonly kind: "reply"; readonly message: Message }
  | { readonly kind: "edit"; readonly message: Message };

export function ChannelPane({ channelId }: { channelId: string }) {
  const { chat } = useApp();
  const attempt = useAttempt();
  const channel = useChat(({ channels }) => channels[channelId]);
  const room = useChat(({ rooms }) => rooms[channelId] ?? emptyRoom);
  const isMember = useChat(({ members, me }) => {
    const known = members[channelId];
    return known?.loading.status !== "ready" || known.members.some(({ id }) => id === me);
  });
  const [intent, setIntent] = useState<Intent>({ kind: "write" });
  const [details, setDetails] = useState(false);
  const uploads = useUploads(channelId);
  const [dragging, setDragging] = useState(false);
  const typing = useTypingNames(channelId);
  const write = useCallback(() => setIntent({ kind: "write" }), []);

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDragging(false);
    if (isMember) uploads.add([...event.dataTransfer.files]);
  };

  if (room.loading.status === "failed" && room.messages.length === 0) {
    return <Failed text={room.loading.error} onRetry={() => void chat.rooms.open(channelId)} />;
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files may be dropped anywhere; a button attaches them, too
    <div
      className="channel"
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        setDragging(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node)) setDragging(false);
      }}
      onDrop={drop}
    >
      {channel && <ChannelHeader channel={channel} onDetails={() => setDetails(true)} />}
      {room.loading.status !== "ready" && room.messages.length === 0 ? (
        <Skeleton rows={9} label="Loading the messages" />
      ) : (
        <MessageList channelId={channelId} onIntent={setIntent} />
      )}
      <p className="typing-line" aria-live="polite">
        {typing}
      </p>
      {isMember ? (
        <Composer channelId={channelId} intent={intent} onDone={write} onIntent={setIntent} uploads={uploads} />
      ) : (
        <div className="join-bar">
          <p>You can read this conversation. Join it to take part.</p>
          <Button
            look="primary"
            onClick={() =>
              void attempt(async () => {
                await chat.channels.join(channelId);
                await chat.rooms.loadMembers(channelId);
              })
            }
          >
            Join
          </Button>
        </div>
      )}
      {dragging && (
        <div className="drop-zone">
          <Upload size={32} aria-hidden="true" />
          <p>Drop files to attach them</p>
        </div>
      )}
      {details && channel && <Details channel={channel} onClose={() => setDetails(false)} />}
    </div>
  );
}
