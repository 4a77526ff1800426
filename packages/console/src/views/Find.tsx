import type { Channel, ChannelsQuery } from "@wildix/xbees-conversations-client";
import { Search, SearchX } from "lucide-react";
import { useEffect, useState } from "react";
import { useApp } from "../components/context";
import { CheckField, SelectField } from "../components/Field";
import { Empty, Failed, Skeleton } from "../components/States";
import { describeFailure } from "../data/failure";
import { ChannelList } from "./ChannelList";

/** Who writes gets to the end of a word before it is looked for, in milliseconds. */
const PAUSE = 250;

const FLAGS = ["unread", "hidden", "external", "broadcast", "sms", "whatsapp", "telephony", "kite"] as const;
type Flag = (typeof FLAGS)[number];
const FLAG_NAMES: Readonly<Record<Flag, string>> = {
  unread: "Unread",
  hidden: "Hidden",
  external: "With outsiders",
  broadcast: "Broadcast",
  sms: "SMS",
  whatsapp: "WhatsApp",
  telephony: "Telephony",
  kite: "Web widget",
};

type Found =
  | { readonly status: "searching" }
  | { readonly status: "failed"; readonly error: string }
  | { readonly status: "found"; readonly channels: readonly Channel[] };

export function Find() {
  const { chat } = useApp();
  const [text, setText] = useState("");
  const [type, setType] = useState("");
  const [access, setAccess] = useState("");
  const [flags, setFlags] = useState<readonly Flag[]>([]);
  const [found, setFound] = useState<Found>({ status: "searching" });
  const [again, setAgain] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `again` asks for the same once more
  useEffect(() => {
    const query = {
      ...(text.trim() && { text: text.trim() }),
      ...(type && { channelType: type }),
      ...(access && { access }),
      ...Object.fromEntries(flags.map((flag) => [flag, true])),
    } as ChannelsQuery;
    const controller = new AbortController();
    const timer = setTimeout(async () => {
      setFound((now) => (now.status === "found" ? now : { status: "searching" }));
      try {
        const channels = await chat.inbox.search(query, controller.signal);
        if (!controller.signal.aborted) setFound({ status: "found", channels });
      } catch (error) {
        if (!controller.signal.aborted) setFound({ status: "failed", error: describeFailure(error) });
      }
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [chat, text, type, access, flags, again]);

  return (
    <div className="find">
      <header className="find-header">
        <h2>Find conversations</h2>
        <p className="muted">Your own, and the public ones of your company.</p>
        <div className="search-field">
          <Search size={18} aria-hidden="true" />
          <input
            type="search"
            aria-label="Find in names, descriptions and recipients"
            placeholder="Name, description, number…"
            value={text}
            maxLength={200}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        <div className="find-fields">
          <SelectField label="Kind" value={type} onChange={(event) => setType(event.target.value)}>
            <option value="">Any</option>
            <option value="direct">Direct</option>
            <option value="group">Group</option>
          </SelectField>
          <SelectField label="Access" value={access} onChange={(event) => setAccess(event.target.value)}>
            <option value="">Any</option>
            <option value="private">Private</option>
            <option value="public">Public</option>
          </SelectField>
        </div>
        <div className="find-flags">
          {FLAGS.map((flag) => (
            <CheckField
              key={flag}
              label={FLAG_NAMES[flag]}
              checked={flags.includes(flag)}
              onChange={() => setFlags(flags.includes(flag) ? flags.filter((one) => one !== flag) : [...flags, flag])}
            />
          ))}
        </div>
      </header>
      {found.status === "searching" && <Skeleton rows={6} label="Searching" />}
      {found.status === "failed" && <Failed text={found.error} onRetry={() => setAgain(again + 1)} />}
      {found.status === "found" &&
        (found.channels.length === 0 ? (
          <Empty icon={SearchX} title="Nothing found" />
        ) : (
          <ChannelList channels={found.channels} selected={undefined} label="Found" onEnd={undefined} />
        ))}
    </div>
  );
}
