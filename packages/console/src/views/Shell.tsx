import type { User } from "@wildix/xbees-conversations-client";
import { Activity, BookOpen, Inbox as InboxIcon, LogOut, Monitor, Moon, Search, ShieldCheck, Sun } from "lucide-react";
import { useEffect, useState } from "react";
import { Avatar } from "../components/Avatar";
import { useApp, useChat } from "../components/context";
import { routeOf, useHash } from "../components/route";
import { Toasts } from "../components/Toasts";
import { useTheme } from "../components/theme";
import { ownName } from "../data/self";
import { Administration } from "./admin/Administration";
import { ChannelPane } from "./ChannelPane";
import { Find } from "./Find";
import { InspectorPane } from "./InspectorPane";
import { Sidebar } from "./Sidebar";
import { Welcome } from "./Welcome";

export function Shell() {
  const route = routeOf(useHash());
  const [inspecting, setInspecting] = useState(() => window.matchMedia("(min-width: 1200px)").matches);
  const { chat, session } = useApp();
  const chats = session.userId !== undefined;
  const admin = session.administers && (route.view === "admin" || !chats);
  const channelId = route.view === "channel" ? route.channelId : undefined;

  useEffect(() => {
    chat.openChannel = channelId;
    if (chats && channelId) void chat.rooms.open(channelId);
  }, [chat, chats, channelId]);

  return (
    <div
      className={`shell view-${admin ? "admin" : route.view} ${chats ? "" : "without-inbox"} ${inspecting ? "inspecting" : ""}`}
    >
      <button type="button" className="skip-link" onClick={() => document.getElementById("main")?.focus()}>
        Skip to the conversation
      </button>
      <Rail view={admin ? "admin" : route.view} inspecting={inspecting} onInspect={() => setInspecting(!inspecting)} />
      {chats && <Sidebar selected={channelId} />}
      <main className="main" id="main" tabIndex={-1}>
        {admin && <Administration section={route.view === "admin" ? route.section : "keys"} />}
        {chats && route.view === "channel" && <ChannelPane key={route.channelId} channelId={route.channelId} />}
        {chats && route.view === "find" && <Find />}
        {chats && (route.view === "inbox" || (route.view === "admin" && !admin)) && <Welcome />}
      </main>
      {inspecting && <InspectorPane onClose={() => setInspecting(false)} />}
      <Toasts />
    </div>
  );
}

interface RailProps {
  readonly view: string;
  readonly inspecting: boolean;
  readonly onInspect: () => void;
}

function Rail({ view, inspecting, onInspect }: RailProps) {
  const { signOut, session } = useApp();
  const user = useChat(({ people, me }) => people[me]);
  const me = useChat((state) => state.me);
  const [theme, nextTheme] = useTheme();
  const ThemeIcon = { system: Monitor, light: Sun, dark: Moon }[theme];
  return (
    <nav className="rail" aria-label="Console">
      <span className="logo" aria-hidden="true" />
      {session.userId !== undefined && (
        <>
          <RailLink href="#/" label="Inbox" icon={InboxIcon} current={view === "inbox" || view === "channel"} />
          <RailLink href="#/find" label="Find" icon={Search} current={view === "find"} />
        </>
      )}
      {session.administers && (
        <RailLink href="#/admin/keys" label="Admin" icon={ShieldCheck} current={view === "admin"} />
      )}
      <button type="button" className="rail-item" aria-pressed={inspecting} onClick={onInspect}>
        <Activity size={20} aria-hidden="true" />
        <span>Calls</span>
      </button>
      <span className="rail-space" />
      <a className="rail-item" href="../reference/" target="_blank" rel="noopener">
        <BookOpen size={20} aria-hidden="true" />
        <span>API</span>
      </a>
      <button type="button" className="rail-item" onClick={nextTheme}>
        <ThemeIcon size={20} aria-hidden="true" />
        <span>
          {{ system: "Auto", light: "Light", dark: "Dark" }[theme]}
          <span className="visually-hidden"> colours</span>
        </span>
      </button>
      <button type="button" className="rail-item" onClick={signOut}>
        <LogOut size={20} aria-hidden="true" />
        <span>Sign out</span>
      </button>
      {session.userId !== undefined && <Me user={user ?? { id: me }} />}
    </nav>
  );
}

function Me({ user }: { user: User }) {
  const name = ownName(user);
  const label = name === undefined ? "Signed in" : `Signed in as ${name}`;
  return (
    <span className="rail-me" role="img" title={label} aria-label={label}>
      <Avatar user={user} size="small" />
    </span>
  );
}

interface RailLinkProps {
  readonly href: string;
  readonly label: string;
  readonly icon: typeof InboxIcon;
  readonly current: boolean;
}

const RailLink = ({ href, label, icon: Icon, current }: RailLinkProps) => (
  <a className="rail-item" href={href} aria-current={current ? "page" : undefined}>
    <Icon size={20} aria-hidden="true" />
    <span>{label}</span>
  </a>
);
