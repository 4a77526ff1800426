import type { Channel } from "@wildix/xbees-conversations-client";
import { Lock, MessageCircle, MessageSquareText, Phone, Pin, UsersRound } from "lucide-react";
import { memo } from "react";
import { Initials } from "../components/Avatar";
import { useChat } from "../components/context";
import { formats } from "../components/time";
import { isUnread } from "../data/order";
import { titleOf } from "../data/titles";
import { previewOf } from "./preview";
import { useTypingNames } from "./typing";

/** What kind of channel it is, where it is none of the usual ones. */
function KindIcon({ channel }: { channel: Channel }) {
  const props = { size: 13, "aria-hidden": true } as const;
  if (channel.sms) return <MessageSquareText {...props} />;
  if (channel.whatsapp) return <MessageCircle {...props} />;
  if (channel.telephony) return <Phone {...props} />;
  if (channel.channelType === "direct") return null;
  return channel.access === "private" ? <Lock {...props} /> : <UsersRound {...props} />;
}

export const ChannelRow = memo(function ChannelRow({ channel }: { channel: Channel }) {
  const { channelId, lastMessage } = channel;
  const title = useChat((state) => titleOf(state, channel));
  const preview = useChat((state) => previewOf(state, channel));
  const unread = useChat((state) => isUnread(state, channelId));
  const pinned = useChat(({ inbox }) => channelId in inbox.pinned);
  const typing = useTypingNames(channelId);
  return (
    <div className={`channel-row ${unread ? "unread" : ""}`}>
      <Initials id={channelId} name={title} />
      <div className="channel-row-text">
        <div className="channel-row-top">
          <KindIcon channel={channel} />
          <span className="channel-row-title">{title}</span>
          {pinned && <Pin size={13} aria-label="pinned" className="pinned-mark" />}
          <time className="channel-row-time">
            {formats.short(lastMessage?.createdAt ?? channel.createdAt, Date.now())}
          </time>
        </div>
        <div className="channel-row-bottom">
          <span className={`channel-row-preview ${typing ? "typing" : ""}`}>{typing ?? preview}</span>
          {unread && <span className="unread-dot" role="img" aria-label="unread" />}
        </div>
      </div>
    </div>
  );
});
