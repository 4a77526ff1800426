import * as generated from "./generated/ConversationsAdminClient";
import { type ConnectionConfig, connection } from "./runtime";

/** How a client is set up: all that the generated client takes, and which service to call as whom. */
export interface ConversationsAdminClientConfig
  extends Omit<generated.ConversationsAdminClientConfig, "token" | "endpoint">,
    ConnectionConfig {}

/**
 * The client of the administrators' API: every operation is a command to `send`.
 *
 * It is set up, repeats calls and throws exceptions as `ConversationsClient` does. The token is a trusted service's, or
 * one with the scope `*:*`.
 *
 * @example
 * const client = new ConversationsAdminClient({ token: process.env.ADMIN_KEY, endpoint: "http://127.0.0.1:8080" });
 * const { webhook, secret } = await client.send(new CreateWebhookCommand({ url: "https://hooks.example.com/chat" }));
 *
 * @throws TypeError where `token`, `env` or `endpoint` can't be what is meant.
 */
export class ConversationsAdminClient extends generated.ConversationsAdminClient {
  constructor(config: ConversationsAdminClientConfig) {
    super(connection(config ?? {}));
  }
}
