export { type Config, ConfigError, configFromEnvironment } from "./config";
export { type Conversations, type ConversationsOptions, openConversations } from "./server";
export { NewerSchemaError, type Store, StoreUnavailableError } from "./store/store";
