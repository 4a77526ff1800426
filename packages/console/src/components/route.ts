import { useSyncExternalStore } from "react";

/** Where one is in the console: what stands behind `#` in the address. */
export type Route =
  | { readonly view: "inbox" }
  | { readonly view: "channel"; readonly channelId: string }
  | { readonly view: "find" }
  | { readonly view: "admin"; readonly section: string };

/** @example routeOf("#/c/0d5c…") // { view: "channel", channelId: "0d5c…" } */
export function routeOf(hash: string): Route {
  const [, view, rest = ""] = hash.split("/");
  if (view === "c" && rest) return { view: "channel", channelId: decodeURIComponent(rest) };
  if (view === "find") return { view: "find" };
  if (view === "admin") return { view: "admin", section: rest || "keys" };
  return { view: "inbox" };
}

export const channelLink = (channelId: string): string => `#/c/${encodeURIComponent(channelId)}`;

export const goTo = (hash: string): void => {
  location.hash = hash;
};

const subscribe = (listener: () => void) => {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
};

export const useHash = (): string => useSyncExternalStore(subscribe, () => location.hash);
