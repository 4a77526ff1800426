export { ConversationsClient, type ConversationsClientConfig } from "./client";
export { Conversations } from "./conversations";
export * from "./generated";
export type { Environment, TokenProvider, TokenSource } from "./runtime";
