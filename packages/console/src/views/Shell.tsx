import { Activity, Inbox as InboxIcon, LogOut, Monitor, Moon, Search, Sun } from "lucide-react";
import { useEffect, useState } from "react";
import { Avatar } from "../components/Avatar";
import { useApp, useChat } from "../components/context";
import { routeOf, useHash } from "../components/route";
import { Toasts } from "../components/Toasts";
import { useTheme } from "../components/theme";
import { ChannelPane } from "./ChannelPane";
import { Find } from "./Find";
import { InspectorPane } from "./InspectorPane";
import { Sidebar } from "./Sidebar";
import { Welcome } from "./Welcome";

export function Shell() {
  const route = routeOf(useHash());
  const [inspecting, setInspecting] = useState(() => window.matchMedia("(min-width: 1200px)").matches);
  const { chat } = useApp();
  const channelId = route.view === "channel" ? route.channelId : undefined;

  useEffect(() => {
    chat.openChannel = channelId;
    if (channelId) void chat.rooms.open(channelId);
  }, [chat, channelId]);

  return (
    <div className={`shell view-${route.view} ${inspecting ? "inspecting" : ""}`}>
      <button type="button" className="skip-link" onClick={() => document.getElementById("main")?.focus()}>
        Skip to the conversation
      </button>
      <Rail view={route.view} inspecting={inspecting} onInspect={() => setInspecting(!inspecting)} />
      <Sidebar selected={channelId} />
      <main className="main" id="main" tabIndex={-1}>
        {route.view === "channel" && <ChannelPane key={route.channelId} channelId={route.channelId} />}
        {route.view === "find" && <Find />}
        {route.view === "inbox" && <Welcome />}
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
  const { signOut } = useApp();
  const user = useChat(({ people, me }) => people[me]);
  const me = useChat((state) => state.me);
  const [theme, nextTheme] = useTheme();
  const ThemeIcon = { system: Monitor, light: Sun, dark: Moon }[theme];
  return (
    <nav className="rail" aria-label="Console">
      <span className="logo" aria-hidden="true" />
      <RailLink href="#/" label="Inbox" icon={InboxIcon} current={view === "inbox" || view === "channel"} />
      <RailLink href="#/find" label="Find" icon={Search} current={view === "find"} />
      <button type="button" className="rail-item" aria-pressed={inspecting} onClick={onInspect}>
        <Activity size={20} aria-hidden="true" />
        <span>Calls</span>
      </button>
      <span className="rail-space" />
      <button type="button" className="rail-item" onClick={nextTheme} aria-label={`Colours: ${theme}`}>
        <ThemeIcon size={20} aria-hidden="true" />
        <span aria-hidden="true">{{ system: "Auto", light: "Light", dark: "Dark" }[theme]}</span>
      </button>
      <button type="button" className="rail-item" onClick={signOut}>
        <LogOut size={20} aria-hidden="true" />
        <span>Sign out</span>
      </button>
      <span className="rail-me" title={user?.name ?? me}>
        <Avatar user={user ?? { id: me }} size="small" />
      </span>
    </nav>
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
