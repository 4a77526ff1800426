import { type ConversationsClient, GetTokenCommand } from "@wildix/xbees-conversations-client";
import { claimsOf, type Session } from "./session";

/** What tells the streams of this page from those of other applications. */
export const CLIENT_ID = "console";

/**
 * Whose token it is: the service is asked, as tokens of other issuers say it in ways of their own.
 *
 * @throws What the service says of a token that doesn't verify.
 */
export async function signIn(client: ConversationsClient, token: string): Promise<Session> {
  const answer = await client.send(new GetTokenCommand({ clientId: CLIENT_ID }));
  const userId = claimsOf(answer.token)?.user_id;
  return { token, userId: typeof userId === "string" ? userId : undefined };
}
