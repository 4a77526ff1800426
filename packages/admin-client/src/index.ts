export { ConversationsAdminClient, type ConversationsAdminClientConfig } from "./client";
export { ConversationsAdmin } from "./conversations-admin";
export * from "./generated";
export type { Environment, TokenProvider, TokenSource } from "./runtime";
