// smithy-typescript generated code
/* eslint-disable */
export * from "./ConversationsClient";
export * from "./Conversations";
export type { ClientInputEndpointParameters } from "./endpoint/EndpointParameters";
export type { RuntimeExtension } from "./runtimeExtensions";
export type { ConversationsExtensionConfiguration } from "./extensionConfiguration";
export * from "./commands";
export * from "./schemas/schemas_0";

export * from "./models/enums";
export * from "./models/errors";
export * from "./models/models_0";

export { ConversationsServiceException } from "./models/ConversationsServiceException";
