import type { Channel } from "@wildix/xbees-conversations-client";
import { useEffect, useState } from "react";
import { useChat } from "../components/context";
import { Dialog } from "../components/Dialog";
import { GroupSettings } from "./GroupSettings";
import { MemberList } from "./MemberList";
import { PinnedMessages } from "./PinnedMessages";

const SECTIONS = ["Members", "Pinned", "Settings"] as const;
type Section = (typeof SECTIONS)[number];

export function Details({ channel, onClose }: { channel: Channel; onClose: () => void }) {
  const [section, setSection] = useState<Section>("Members");
  const group = channel.channelType === "group";
  const gone = useChat(({ channels }) => !(channel.channelId in channels));
  useEffect(() => {
    if (gone) onClose();
  }, [gone, onClose]);
  return (
    <Dialog title="About this conversation" place="side" onClose={onClose}>
      <div className="tabs" role="tablist" aria-label="About this conversation">
        {SECTIONS.filter((name) => group || name !== "Settings").map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            className="tab"
            aria-selected={section === name}
            aria-controls="details-panel"
            onClick={() => setSection(name)}
          >
            {name}
          </button>
        ))}
      </div>
      <div className="details-panel" role="tabpanel" id="details-panel" aria-labelledby={`tab-${section}`}>
        {section === "Members" && <MemberList channel={channel} />}
        {section === "Pinned" && <PinnedMessages channelId={channel.channelId} />}
        {section === "Settings" && <GroupSettings channel={channel} onClose={onClose} />}
      </div>
    </Dialog>
  );
}
