import { ConversationsClient } from "@wildix/xbees-conversations-client";
import { type Inspector, inspect } from "./inspector";

/** The service is where the console is: the path above the console's own. */
export const serviceAddress = (page: string): string =>
  new URL("..", new URL(".", page.split("#")[0])).href.replace(/\/$/, "");

export function openClient(endpoint: string, token: string, inspector: Inspector): ConversationsClient {
  const client = new ConversationsClient({ endpoint, token });
  inspect(client.middlewareStack, "@wildix/xbees-conversations-client", inspector);
  return client;
}
