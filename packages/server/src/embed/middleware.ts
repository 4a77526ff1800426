import type { IncomingMessage, ServerResponse } from "node:http";
import type { Conversations } from "../server";

/** What Express and its like hand to a middleware; nothing of them is needed here. */
export type Middleware = (
  request: IncomingMessage & { readonly baseUrl?: string },
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

/**
 * The service within an Express app: it answers the paths of the API and what is served beside it, and hands everything else on.
 * The app listens and closes its server; `conversations.close()` then finishes what runs. Clients reach it where the app says, so
 * `publicUrl` has to be set for the links to files. A body that the app has parsed already is taken as it was parsed.
 *
 * Under a path of its own nothing gets in each other's way; at the root, `/` itself stays the app's.
 *
 * @example
 * const conversations = await openConversations({ publicUrl: "https://example.com/chat" });
 * app.use("/chat", conversationsMiddleware(conversations));
 */
export const conversationsMiddleware =
  (conversations: Conversations): Middleware =>
  (request, response, next) => {
    const path = (request.url ?? "/").split("?", 1)[0] as string;
    const isAppsOwn = path === "/" && !request.baseUrl;
    if (!isAppsOwn && conversations.handles(path)) conversations.listener(request, response);
    else next();
  };
