export { type Config, ConfigError, configFromEnvironment } from "./config";
export { StaticFolder, type StaticFolderOptions } from "./http/static-folder";
export type { Surrounding } from "./http/surroundings";
export { type Conversations, type ConversationsOptions, openConversations } from "./server";
