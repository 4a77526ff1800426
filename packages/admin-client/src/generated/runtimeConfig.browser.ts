// smithy-typescript generated code
import { FetchHttpHandler as RequestHandler, streamCollector } from "@smithy/fetch-http-handler";
import { calculateBodyLength } from "@smithy/util-body-length-browser";
import { DEFAULT_MAX_ATTEMPTS, DEFAULT_RETRY_MODE } from "@smithy/util-retry";

import { retryStrategyOf } from "../runtime";
import type { ConversationsAdminClientConfig } from "./ConversationsAdminClient";
import { getRuntimeConfig as getSharedRuntimeConfig } from "./runtimeConfig.shared";

/** A call has 30 seconds for its answer. */
const patience = async () => ({ requestTimeout: 30_000 });

/**
 * The defaults in a browser.
 * @internal
 */
export const getRuntimeConfig = (config: ConversationsAdminClientConfig) => ({
  ...getSharedRuntimeConfig(config),
  ...config,
  runtime: "browser",
  bodyLengthChecker: config.bodyLengthChecker ?? calculateBodyLength,
  maxAttempts: config.maxAttempts ?? DEFAULT_MAX_ATTEMPTS,
  requestHandler: RequestHandler.create(config.requestHandler ?? patience),
  retryMode: config.retryMode ?? DEFAULT_RETRY_MODE,
  retryStrategy: retryStrategyOf(config),
  streamCollector: config.streamCollector ?? streamCollector,
});
