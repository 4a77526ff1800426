// smithy-typescript generated code
import type { EndpointV2 } from "@smithy/types";

import type { EndpointParameters } from "./EndpointParameters";

/**
 * The service has one address, the configured one: there are no rules to evaluate.
 * @internal
 */
export const defaultEndpointResolver = ({ endpoint }: EndpointParameters): EndpointV2 => {
  if (!endpoint) throw new Error("`endpoint` is not set: give the client the URL of the service.");
  return { url: new URL(endpoint) };
};
