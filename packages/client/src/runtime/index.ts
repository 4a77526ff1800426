/**
 * What this client and the administrators' have in common: the protocol, retries, logging, tokens and addresses. For
 * clients that are generated from the same model, not for programs: it may change with any version.
 */
export { type ConnectionConfig, connection } from "./connection";
export type { EndpointSource, Environment } from "./endpoint";
export { getLoggingPlugin } from "./logging";
export { getTokenRenewalPlugin } from "./renewal";
export { RestJson1Protocol } from "./restJson1";
export { retryStrategyOf } from "./retry";
export type { TokenProvider, TokenSource } from "./token";
