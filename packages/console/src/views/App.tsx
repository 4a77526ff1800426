import { useCallback, useEffect, useMemo, useState } from "react";
import { type App as AppContext, AppProvider, type Toast } from "../components/context";
import { Chat } from "../data/chat";
import { closeClients, openClients, serviceAddress } from "../data/client";
import { createInspector } from "../data/inspector";
import { forgetSession, rememberedSession, rememberSession, type Session, tokenInLink } from "../data/session";
import { signIn } from "../data/sign-in";
import { createStore } from "../data/store";
import { Shell } from "./Shell";
import { SignIn } from "./SignIn";

const address = serviceAddress(document.baseURI);

/** The token of a link that signs in. It is taken out of the address, so that it's in no history and no bookmark. */
function takeLinkedToken(): string | undefined {
  const token = tokenInLink(location.hash);
  if (token !== undefined) history.replaceState(null, "", location.pathname + location.search);
  return token;
}

export function App() {
  const [inspector] = useState(createInspector);
  const [linked, setLinked] = useState(takeLinkedToken);
  const [session, setSession] = useState(() => (linked === undefined ? rememberedSession(sessionStorage) : undefined));
  const [expired, setExpired] = useState(false);

  const enter = useCallback(
    async (token: string) => {
      const clients = openClients(address, token, inspector);
      try {
        const next = await signIn(clients, token);
        rememberSession(sessionStorage, next);
        setExpired(false);
        setSession(next);
      } finally {
        closeClients(clients);
      }
    },
    [inspector],
  );
  const leave = useCallback((because: "asked" | "expired") => {
    forgetSession(sessionStorage);
    setLinked(undefined);
    setExpired(because === "expired");
    setSession(undefined);
  }, []);

  useEffect(() => {
    const onHash = () => {
      const token = takeLinkedToken();
      if (token === undefined) return;
      leave("asked");
      setLinked(token);
    };
    window.addEventListener("hashchange", onHash);
    return () => window.removeEventListener("hashchange", onHash);
  }, [leave]);

  return session ? (
    <SignedIn key={session.token} session={session} inspector={inspector} onLeave={leave} />
  ) : (
    <SignIn key={linked ?? ""} linked={linked} expired={expired} address={address} onToken={enter} />
  );
}

interface SignedInProps {
  readonly session: Session;
  readonly inspector: ReturnType<typeof createInspector>;
  readonly onLeave: (because: "asked" | "expired") => void;
}

function SignedIn({ session, inspector, onLeave }: SignedInProps) {
  const [opened, setOpened] = useState<Pick<AppContext, "chat" | "admin">>();
  useEffect(() => {
    const clients = openClients(address, session.token, inspector);
    const chat = new Chat(clients.client, session.userId ?? "", sessionStorage, () => onLeave("expired"));
    const close = session.userId === undefined ? () => {} : chat.open();
    setOpened({ chat, admin: clients.admin });
    return () => {
      close();
      closeClients(clients);
    };
  }, [session, inspector, onLeave]);
  const [toasts] = useState(() => createStore<readonly Toast[]>([]));
  const app = useMemo(
    () => opened && { ...opened, session, inspector, toasts, signOut: () => onLeave("asked") },
    [opened, session, inspector, toasts, onLeave],
  );
  return (
    app && (
      <AppProvider value={app}>
        <Shell />
      </AppProvider>
    )
  );
}
