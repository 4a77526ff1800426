import type { Endpoint, EndpointV2, Provider } from "@smithy/types";

/** Where a client's requests go, in each form in which it may be given. */
export type EndpointSetting =
  | string
  | Provider<string>
  | Endpoint
  | Provider<Endpoint>
  | EndpointV2
  | Provider<EndpointV2>;

/** Brings an address into the one form that requests are made from; what doesn't change is read once. */
export function endpointProvider(setting: EndpointSetting | undefined): Provider<Endpoint> {
  if (setting === undefined) throw new TypeError("`endpoint` is not set: give the client the address of the service.");
  if (typeof setting === "function") return async () => endpointOf(await setting());
  const endpoint = endpointOf(setting);
  return async () => endpoint;
}

function endpointOf(given: string | Endpoint | EndpointV2): Endpoint {
  if (typeof given === "object" && "hostname" in given) return given;
  const { protocol, hostname, port, pathname, searchParams } = new URL(typeof given === "string" ? given : given.url);
  return {
    protocol,
    hostname,
    path: pathname,
    ...(port ? { port: Number(port) } : {}),
    ...(searchParams.size ? { query: Object.fromEntries(searchParams) } : {}),
  };
}
