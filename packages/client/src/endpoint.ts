import type { ConversationsClientConfig } from "./generated";

const environments = {
  prod: "https://api.x-bees.com",
  stable: "https://api-stable.x-bees.com",
  stage: "https://api-stage.x-bees.com",
} as const;

/** A public installation of the service. */
export type Environment = keyof typeof environments;

/** The address of a service: of its server, or of the path under which a gateway has it. */
export type EndpointSource = NonNullable<ConversationsClientConfig["endpoint"]> | URL;

/** Which service to speak to. */
export interface EndpointConfig {
  /** A public installation of the service; `"prod"` by default. */
  env?: Environment | undefined;

  /** The address of another installation, as in `"http://127.0.0.1:8080"`; then `env` is not looked at. */
  endpoint?: EndpointSource | undefined;
}

/**
 * Where a client's requests go.
 *
 * @throws TypeError where `env` is no environment, or `endpoint` is no address of an HTTP service.
 */
export function endpointOf({ env = "prod", endpoint }: EndpointConfig): Exclude<EndpointSource, URL> {
  if (endpoint === undefined) return environment(env);
  if (typeof endpoint === "string" || endpoint instanceof URL) return address(endpoint);
  return endpoint;
}

function environment(env: string): string {
  if (!Object.hasOwn(environments, env)) {
    const known = Object.keys(environments).map((name) => `"${name}"`);
    throw new TypeError(`\`env\` is one of ${known.join(", ")}, not ${JSON.stringify(env)}.`);
  }
  return environments[env as Environment];
}

function address(endpoint: string | URL): string {
  const url = parse(String(endpoint));
  if (!url || !/^https?:$/.test(url.protocol))
    throw new TypeError(
      `\`endpoint\` is an address such as "https://api.x-bees.com" or "http://127.0.0.1:8080", not ${JSON.stringify(endpoint)}.`,
    );
  if (url.username || url.password || url.search || url.hash)
    throw new TypeError("`endpoint` has no user, password, query or fragment: those don't reach the service.");
  return url.origin + url.pathname.replace(/\/+$/, "");
}

function parse(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
