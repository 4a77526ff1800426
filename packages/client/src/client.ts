import { type ConnectionConfig, connection } from "./connection";
import * as generated from "./generated/ConversationsClient";
import type { Pacing } from "./pacing";

/** How a client is set up: all that the generated client takes, and which service to call as whom. */
export interface ConversationsClientConfig
  extends Omit<generated.ConversationsClientConfig, "token" | "endpoint">,
    ConnectionConfig {
  /** Spreads calls so that the service's limits refuse none: `pacing()`, of `@wildix/xbees-conversations-client/pacing`. */
  pacing?: Pacing | undefined;
}

const generatedConfig = ({ pacing: _, ...config }: Partial<ConversationsClientConfig> = {}) => connection(config);

/**
 * The client of the conversations API: every operation is a command to `send`.
 *
 * Nothing is read from the environment or from files. Calls that fail for a reason that may pass (the network, 429,
 * 500, 502, 503, 504) are repeated, three attempts in all; a call refused with 401 is repeated once with a new token.
 * Every other error goes to the caller, as an exception of the class that the operation's documentation names.
 *
 * @example
 * const client = new ConversationsClient({ token: { token: () => session.accessToken() }, env: "stable" });
 * const { message } = await client.send(new SendMessageCommand({ channelId, text: "Hello" }));
 *
 * @throws TypeError where `token`, `env` or `endpoint` can't be what is meant.
 */
export class ConversationsClient extends generated.ConversationsClient {
  constructor(config: ConversationsClientConfig) {
    super(generatedConfig(config));
    if (config.pacing) this.middlewareStack.use(config.pacing);
  }
}
