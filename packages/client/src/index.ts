export { Conversations, ConversationsClient, type ConversationsClientConfig } from "./client";
export type { EndpointConfig, EndpointSource, Environment } from "./endpoint";
export * from "./generated";
export type { TokenProvider, TokenSource } from "./token";
