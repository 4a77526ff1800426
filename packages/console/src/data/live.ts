import type { ConversationsClient } from "@wildix/xbees-conversations-client";
import { subscribe } from "@wildix/xbees-conversations-utils";
import { applyEvent } from "./events";
import { isUnauthorized } from "./failure";
import { CLIENT_ID } from "./sign-in";
import type { ChatState, Connection } from "./state";
import type { Store } from "./store";

interface LiveOptions {
  readonly client: ConversationsClient;
  readonly store: Store<ChatState>;
  /** The stream is open (again): what waits for the network can be tried. */
  readonly onOpen: () => void;
  /** Something may have been missed: what is shown has to be read anew. */
  readonly onResync: () => void;
  readonly onUnauthorized: () => void;
}

/** Follows what happens in the user's channels, and puts it into the state. Gives what ends it. */
export function goLive({ client, store, onOpen, onResync, onUnauthorized }: LiveOptions): () => void {
  const connection = (now: Connection) =>
    store.set((state) => (state.connection === now ? state : { ...state, connection: now }));
  const subscription = subscribe(client, {
    clientId: CLIENT_ID,
    onEvent: (event) => store.set((state) => applyEvent(state, event, Date.now())),
    onResync,
    onState: (state) => {
      if (state === "open") {
        connection("live");
        onOpen();
      } else if (state === "waiting") {
        connection("offline");
      }
    },
  });
  subscription.closed.catch((error: unknown) => {
    connection("offline");
    if (isUnauthorized(error)) onUnauthorized();
  });
  return () => subscription.close();
}
