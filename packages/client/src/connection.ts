import { type EndpointConfig, endpointOf } from "./endpoint";
import { type TokenSource, tokenIdentity } from "./token";

/** Which service a client calls, and as whom. */
export interface ConnectionConfig extends EndpointConfig {
  /** The bearer token of every call, or where to get it. */
  token: TokenSource;
}

/**
 * A client's configuration, as the generated client takes it.
 *
 * @throws TypeError where `token`, `env` or `endpoint` can't be what is meant.
 */
export const connection = <Config extends object>({
  env,
  endpoint,
  token,
  ...rest
}: Config & Partial<ConnectionConfig>) => ({
  ...rest,
  token: tokenIdentity(token),
  endpoint: endpointOf({ env, endpoint }),
});
