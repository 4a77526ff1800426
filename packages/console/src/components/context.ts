import type { ConversationsAdminClient } from "@wildix/xbees-conversations-admin-client";
import { createContext, useCallback, useContext, useSyncExternalStore } from "react";
import type { Chat } from "../data/chat";
import { describeFailure } from "../data/failure";
import type { Inspector } from "../data/inspector";
import type { Session } from "../data/session";
import type { ChatState } from "../data/state";
import type { Store } from "../data/store";

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: "info" | "error";
}

/** What every view may use. */
export interface App {
  readonly session: Session;
  readonly chat: Chat;
  readonly admin: ConversationsAdminClient;
  readonly inspector: Inspector;
  readonly toasts: Store<readonly Toast[]>;
  readonly signOut: () => void;
}

const Context = createContext<App | undefined>(undefined);

export const AppProvider = Context.Provider;

export function useApp(): App {
  const app = useContext(Context);
  if (!app) throw new Error("There is no app around this view.");
  return app;
}

export const useStore = <State>(store: Store<State>): State => useSyncExternalStore(store.subscribe, store.get);

/** A part of the state. What is selected must be the same object while it hasn't changed. */
export function useChat<Part>(select: (state: ChatState) => Part): Part {
  const { store } = useApp().chat;
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

const TOAST_MS = 6_000;

export function useToast(): (text: string, tone?: Toast["tone"]) => void {
  const { toasts } = useApp();
  return useCallback(
    (text, tone = "info") => {
      const id = performance.now();
      toasts.set((list) => [...list.slice(-2), { id, text, tone }]);
      setTimeout(() => toasts.set((list) => list.filter((toast) => toast.id !== id)), TOAST_MS);
    },
    [toasts],
  );
}

/** Runs something that may fail, and says so where it does. Tells whether it went well. */
export function useAttempt(): (work: () => Promise<unknown>) => Promise<boolean> {
  const toast = useToast();
  return useCallback(
    async (work) => {
      try {
        await work();
        return true;
      } catch (error) {
        toast(describeFailure(error), "error");
        return false;
      }
    },
    [toast],
  );
}
