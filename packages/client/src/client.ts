import { type EndpointConfig, endpointOf } from "./endpoint";
import * as generated from "./generated";
import { getTokenRenewalPlugin } from "./renewal";
import { type TokenSource, tokenIdentity } from "./token";

/** How a client is set up: all that the generated client takes, and which service to call as whom. */
export interface ConversationsClientConfig
  extends Omit<generated.ConversationsClientConfig, "token" | "endpoint">,
    EndpointConfig {
  /** The bearer token of every call, or where to get it. */
  token: TokenSource;
}

const generatedConfig = (config: ConversationsClientConfig): generated.ConversationsClientConfig => {
  const { env: _, ...rest } = config ?? {};
  return { ...rest, token: tokenIdentity(config?.token), endpoint: endpointOf(config ?? {}) };
};

/**
 * The client of the conversations API: every operation is a command to `send`.
 *
 * Nothing is read from the environment or from files. Calls that fail for a reason that may pass (the network, 429,
 * 500, 503) are repeated, three attempts in all; a call refused with 401 is repeated once with a new token. Every other
 * error goes to the caller, as an exception of the class that the operation's documentation names.
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
    this.middlewareStack.use(getTokenRenewalPlugin(this.config));
  }
}

export interface Conversations extends generated.Conversations {}

/**
 * The same client with a method for each operation. It is the shorter way to write calls; but a bundle then has
 * the code of all operations, not only of those that are used.
 *
 * @example
 * const conversations = new Conversations({ token });
 * const { message } = await conversations.sendMessage({ channelId, text: "Hello" });
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the methods are those of the generated class, added below.
export class Conversations extends ConversationsClient {}

const { constructor: _, ...operations } = Object.getOwnPropertyDescriptors(generated.Conversations.prototype);
Object.defineProperties(Conversations.prototype, operations);
