// What the generated code is built on.
export { Client, createAggregatedClient } from "./client";
export { Command, type CommandClass, commandClass } from "./command";
export type { ClientConfig, HttpHandlerOptions, ResolvedConfig } from "./config";
export type { EndpointSetting } from "./endpoint";
export { TypeRegistry } from "./errors";
export { type ExceptionOptionType, ServiceException, type ServiceExceptionOptions } from "./exception";
