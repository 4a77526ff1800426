/**
 * What this client and the administrators' have in common: for clients that are generated from the same model, not for
 * programs. It may change with any version.
 */
export { type ConnectionConfig, connection } from "./connection";
export type { Environment } from "./endpoint";
export * from "./runtime";
export type { TokenProvider, TokenSource } from "./token";
