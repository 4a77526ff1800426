import type { AuthorizationType } from "@wildix/xbees-conversations-server-sdk";

/** Who calls, as proven by its token. */
export interface Credential {
  readonly type: AuthorizationType;
  /** The user, guest or bot; for PBX and S2S the name of the system that calls. */
  readonly subject: string;
  readonly company: string;
  readonly scopes: readonly string[];
  /** The one widget, by the `targetId` of a kite channel, that a guest may begin conversations with. */
  readonly widget?: string | undefined;
  /** When the proof ends, in milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Tells callers apart, for what is kept by caller. */
export const credentialKey = (credential: Credential): string => `${credential.type}:${credential.subject}`;

/** A company's phone system or a trusted service: it may name the user that it acts as. */
export const speaksForCompany = ({ type }: Credential): boolean => type === "PBX" || type === "S2S";
