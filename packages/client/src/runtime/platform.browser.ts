import type { FetchHttpHandlerOptions } from "@smithy/types";
import { FetchHttpHandler } from "./fetch-http";

export const runtime = "browser";

export const createRequestHandler = (options: object = {}) => new FetchHttpHandler(options as FetchHttpHandlerOptions);
