import type { NodeHttpHandlerOptions } from "@smithy/types";
import { NodeHttpHandler } from "./node-http";

/** What a client runs on. Bundlers for browsers take `platform.browser`, React Native `platform.native` in its place. */
export const runtime = "node";

export const createRequestHandler = (options: object = {}) => new NodeHttpHandler(options as NodeHttpHandlerOptions);
