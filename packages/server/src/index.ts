export { type Config, ConfigError, configFromEnvironment } from "./config";
export { conversationsLambda, type HttpEvent, type HttpResult } from "./embed/lambda";
export { conversationsMiddleware, type Middleware } from "./embed/middleware";
export { StaticFolder, type StaticFolderOptions } from "./http/static-folder";
export type { Surrounding } from "./http/surroundings";
export { type Conversations, type ConversationsOptions, openConversations } from "./server";
export { StoreInUseError } from "./store/sole-server";
export { NewerSchemaError, type Store, StoreUnavailableError } from "./store/store";
