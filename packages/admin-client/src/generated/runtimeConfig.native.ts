// smithy-typescript generated code
import type { ConversationsAdminClientConfig } from "./ConversationsAdminClient";
import { getRuntimeConfig as getBrowserRuntimeConfig } from "./runtimeConfig.browser";

/**
 * The defaults in React Native.
 * @internal
 */
export const getRuntimeConfig = (config: ConversationsAdminClientConfig) => ({
  ...getBrowserRuntimeConfig(config),
  runtime: "react-native",
});
