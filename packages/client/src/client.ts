import { type EndpointConfig, endpointOf } from "./endpoint";
import * as generated from "./generated/ConversationsClient";
import type { Pacing } from "./pacing";
import { type TokenSource, tokenIdentity } from "./token";

/** How a client is set up: all that the generated client takes, and which service to call as whom. */
export interface ConversationsClientConfig
  extends Omit<generated.ConversationsClientConfig, "token" | "endpoint">,
    EndpointConfig {
  /** The bearer token of every call, or where to get it. */
  token: TokenSource;

  /** Spreads calls so that the service's limits refuse none: `pacing()`, of `@wildix/xbees-conversations-client/pacing`. */
  pacing?: Pacing | undefined;
}

const generatedConfig = ({ env, endpoint, token, pacing: _, ...rest }: Partial<ConversationsClientConfig> = {}) => ({
  ...rest,
  token: tokenIdentity(token),
  endpoint: endpointOf({ env, endpoint }),
});

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
