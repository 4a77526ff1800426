import { ListBotsCommand } from "@wildix/xbees-conversations-admin-client";
import { ForbiddenException, GetTokenCommand } from "@wildix/xbees-conversations-client";
import type { Clients } from "./client";
import { claimsOf, type Session } from "./session";

/** What tells the streams of this page from those of other applications. */
export const CLIENT_ID = "console";

/** With this scope a user's token administers, too. */
const ALL = "*:*";

/**
 * Whose token it is: the service is asked, as tokens of other issuers say it in ways of their own. A credential that is no user's
 * may be an administrator's.
 *
 * @throws What the service says of a token that doesn't verify, or may do neither.
 */
export async function signIn({ client, admin }: Clients, token: string): Promise<Session> {
  try {
    const answer = await client.send(new GetTokenCommand({ clientId: CLIENT_ID }));
    const userId = claimsOf(answer.token)?.user_id;
    const scopes = String(claimsOf(token)?.scope ?? "").split(" ");
    return { token, userId: typeof userId === "string" ? userId : undefined, administers: scopes.includes(ALL) };
  } catch (error) {
    if (!(error instanceof ForbiddenException)) throw error;
    await admin.send(new ListBotsCommand({ limit: 1 })).catch(() => {
      throw error;
    });
    return { token, userId: undefined, administers: true };
  }
}
