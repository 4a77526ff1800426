import { ConversationsAdminClient } from "@wildix/xbees-conversations-admin-client";
import { ConversationsClient } from "@wildix/xbees-conversations-client";
import { type Inspector, inspect } from "./inspector";

/** The service is where the console is: the path above the console's own. */
export const serviceAddress = (page: string): string =>
  new URL("..", new URL(".", page.split("#")[0])).href.replace(/\/$/, "");

/** The clients of one credential, whose calls the inspector shows. */
export interface Clients {
  readonly client: ConversationsClient;
  readonly admin: ConversationsAdminClient;
}

export function openClients(endpoint: string, token: string, inspector: Inspector): Clients {
  const client = new ConversationsClient({ endpoint, token });
  const admin = new ConversationsAdminClient({ endpoint, token });
  inspect(client.middlewareStack, "@wildix/xbees-conversations-client", inspector);
  inspect(admin.middlewareStack, "@wildix/xbees-conversations-admin-client", inspector);
  return { client, admin };
}

export function closeClients({ client, admin }: Clients): void {
  client.destroy();
  admin.destroy();
}
