// smithy-typescript generated code
import type { ConversationsClientConfig } from "./ConversationsClient";
import { getRuntimeConfig as getBrowserRuntimeConfig } from "./runtimeConfig.browser";

/**
 * The defaults in React Native.
 * @internal
 */
export const getRuntimeConfig = (config: ConversationsClientConfig) => ({
  ...getBrowserRuntimeConfig(config),
  runtime: "react-native",
});
