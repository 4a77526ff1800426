// smithy-typescript generated code
import { NodeHttpHandler as RequestHandler, streamCollector } from "@smithy/node-http-handler";
import { calculateBodyLength } from "@smithy/util-body-length-node";
import { DEFAULT_MAX_ATTEMPTS, DEFAULT_RETRY_MODE } from "@smithy/util-retry";

import { retryStrategyOf } from "../runtime";
import type { ConversationsAdminClientConfig } from "./ConversationsAdminClient";
import { getRuntimeConfig as getSharedRuntimeConfig } from "./runtimeConfig.shared";

/** A connection has 5 seconds to come about, a call 30 seconds for its answer. */
const patience = async () => ({ connectionTimeout: 5_000, requestTimeout: 30_000, throwOnRequestTimeout: true });

/**
 * The defaults in Node.js. Nothing is read from the environment or from files.
 * @internal
 */
export const getRuntimeConfig = (config: ConversationsAdminClientConfig) => ({
  ...getSharedRuntimeConfig(config),
  ...config,
  runtime: "node",
  bodyLengthChecker: config.bodyLengthChecker ?? calculateBodyLength,
  maxAttempts: config.maxAttempts ?? DEFAULT_MAX_ATTEMPTS,
  requestHandler: RequestHandler.create(config.requestHandler ?? patience),
  retryMode: config.retryMode ?? DEFAULT_RETRY_MODE,
  retryStrategy: retryStrategyOf(config),
  streamCollector: config.streamCollector ?? streamCollector,
});
