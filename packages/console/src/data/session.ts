/** Who is signed in, for as long as this tab is open. */
export interface Session {
  readonly token: string;
  /** The user's id; undefined for a credential that is no user's, which can only administer. */
  readonly userId: string | undefined;
  /** Whether it may administer the company. */
  readonly administers: boolean;
}

const KEY = "conversations.session";

/** What a token says of itself, unverified: the server is who decides. Undefined for what is no JWT. */
export function claimsOf(token: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const part = (token.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/");
    const bytes = Uint8Array.from(atob(part), (character) => character.charCodeAt(0));
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof claims === "object" && claims !== null ? (claims as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

export function rememberedSession(storage: Storage): Session | undefined {
  try {
    const session = JSON.parse(storage.getItem(KEY) ?? "null") as Partial<Session> | null;
    if (typeof session?.token !== "string") return undefined;
    return { token: session.token, userId: session.userId, administers: session.administers === true };
  } catch {
    return undefined;
  }
}

export const rememberSession = (storage: Storage, session: Session): void =>
  storage.setItem(KEY, JSON.stringify(session));

export const forgetSession = (storage: Storage): void => storage.removeItem(KEY);

/** The token in a link that signs in (`#token=…`): a fragment, so that it's in no log of a server. */
export function tokenInLink(hash: string): string | undefined {
  return hash.startsWith("#token=") ? decodeURIComponent(hash.slice("#token=".length)) || undefined : undefined;
}
