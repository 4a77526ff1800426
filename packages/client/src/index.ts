export { ConversationsClient, type ConversationsClientConfig } from "./client";
export { Conversations } from "./conversations";
export type { Environment } from "./endpoint";
export * from "./generated";
export type { TokenProvider, TokenSource } from "./token";
