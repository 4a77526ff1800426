import type {
  $SchemaRef,
  Endpoint,
  HttpRequest,
  HttpResponse,
  ResponseMetadata,
  StaticOperationSchema,
} from "@smithy/types";
import { textOf } from "./body";
import type { TypeRegistry } from "./errors";
import type { ServiceException, ServiceExceptionOptions } from "./exception";
import { fromJson, pick, toJson } from "./json";
import { type Member, Shape } from "./shape";

const contentType = "application/json";
const isJson = (type: string) => /^application\/(?:[^;]*\+)?json\s*(?:;|$)/i.test(type);

/** How the calls of one operation are written and read: by then everything that the schema says has been looked up. */
interface Plan {
  readonly method: string;
  /** The fixed parts of the path, with the members of the input that stand between them. */
  readonly path: readonly (string | Member)[];
  readonly query: readonly Member[];
  readonly headers: readonly Member[];
  readonly tokens: readonly Member[];
  readonly body: readonly Member[];
  readonly output: Shape;
}

const plans = new WeakMap<StaticOperationSchema, Plan>();

function planOf(operation: StaticOperationSchema): Plan {
  const known = plans.get(operation);
  if (known) return known;
  const [, , , traits, input, output] = operation;
  const [method, uri] = (traits as { http: [string, string, number] }).http;
  const { members } = Shape.of(input as $SchemaRef);
  const label = (name: string) => members.find((member) => member.traits.label && member.name === name) as Member;
  const plan: Plan = {
    method,
    // Odd parts are what stands between the braces.
    path: uri.split(/[{}]/).map((part, index) => (index % 2 === 0 ? part : label(part))),
    query: members.filter(({ traits }) => traits.query),
    headers: members.filter(({ traits }) => traits.header),
    tokens: members.filter(({ traits }) => traits.idempotencyToken),
    body: members.filter(({ traits }) => !traits.label && !traits.query && !traits.header),
    output: Shape.of(output as $SchemaRef),
  };
  plans.set(operation, plan);
  return plan;
}

/** What a call is about. */
export interface Protocol {
  readonly registries: readonly TypeRegistry[];
  readonly Exception: new (options: ServiceExceptionOptions) => ServiceException;
}

type Members = Record<string, unknown>;

/**
 * Writes a request of the protocol `aws.protocols#restJson1`.
 *
 * @throws TypeError where a member that stands in the path is missing or empty.
 */
export function toRequest(operation: StaticOperationSchema, given: object, endpoint: Endpoint): HttpRequest {
  const { method, path, query, headers, tokens, body } = planOf(operation);
  const input = withTokens(given as Members, tokens);
  const request = {
    protocol: endpoint.protocol,
    hostname: endpoint.hostname,
    ...(endpoint.port === undefined ? {} : { port: endpoint.port }),
    method,
    path: pathOf(path, input, endpoint.path),
    query: { ...endpoint.query } as Record<string, string | string[]>,
    headers: {} as Record<string, string>,
    body: undefined as string | undefined,
  };
  for (const { name, traits } of query) {
    const value = input[name];
    if (value !== undefined && value !== null)
      request.query[traits.query as string] = Array.isArray(value) ? value.map(String) : String(value);
  }
  for (const { name, traits } of headers) {
    const value = input[name];
    if (value !== undefined && value !== null) request.headers[traits.header as string] = String(value);
  }
  if (body.length > 0) {
    request.headers["content-type"] = contentType;
    request.body = JSON.stringify(pick(body, input, toJson));
  }
  return request;
}

function pathOf(path: Plan["path"], input: Members, base: string): string {
  let text = base.endsWith("/") ? base.slice(0, -1) : base;
  for (const part of path) text += typeof part === "string" ? part : label(part.name, input[part.name]);
  return text;
}

function label(name: string, value: unknown): string {
  if (value === undefined || value === null || value === "")
    throw new TypeError(`\`${name}\` is missing or empty: it is part of the address of the call.`);
  return encodeURIComponent(String(value)).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Fills in what makes a call that is repeated happen once. */
function withTokens(input: Members, tokens: readonly Member[]): Members {
  const missing = tokens.filter(({ name }) => input[name] === undefined || input[name] === null);
  return missing.length === 0 ? input : { ...input, ...Object.fromEntries(missing.map(({ name }) => [name, uuid()])) };
}

/**
 * A UUID of version 7 (RFC 9562): it begins with the time, so that the service writes the keys of now side by side. Not by
 * `randomUUID`, which pages that weren't loaded over HTTPS don't have.
 */
function uuid(): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const random = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const time = Date.now().toString(16).padStart(12, "0");
  return (time + random.slice(12)).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/**
 * Reads an answer.
 *
 * @throws the modelled error that was answered. What doesn't come from the service (a proxy's error page, say) becomes
 * the service's general exception, with the status in `$metadata` and what was found in its message.
 */
export async function fromResponse(
  operation: StaticOperationSchema,
  response: HttpResponse,
  protocol: Protocol,
): Promise<Members> {
  const text = await textOf(response.body);
  const read = parse(text, response, protocol);
  if (response.statusCode >= 300) throw errorOf(read, response, protocol);
  const { output } = planOf(operation);
  return { ...(fromJson(output, read) as Members), ...fromHeaders(output, response), $metadata: metadataOf(response) };
}

function parse(text: string, response: HttpResponse, protocol: Protocol): Members {
  const type = response.headers["content-type"];
  if (type === undefined || isJson(type)) {
    if (text === "") return {};
    try {
      const value = JSON.parse(text);
      if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
    } catch {}
  }
  const found = `Not an answer of the service, but ${type ?? "something else"}: ${text.trim().slice(0, 200)}`;
  throw unmodelled("Unknown", found, response, protocol);
}

function errorOf(body: Members, response: HttpResponse, protocol: Protocol): ServiceException {
  const { message } = body;
  const told =
    typeof message === "string" && message ? message : `The service answered ${response.statusCode} without a message.`;
  const name = errorName(body, response) ?? "Unknown";
  for (const registry of protocol.registries) {
    const error = registry.find(name);
    if (!error) continue;
    const shape = Shape.of(error.schema);
    const members = { ...(fromJson(shape, body) as Members), ...fromHeaders(shape, response), message: told };
    return hideResponse(new error.create({ ...members, $metadata: metadataOf(response) } as never), response);
  }
  return unmodelled(name, told, response, protocol);
}

/** A name as the header has it (`Name:address` is allowed there), or the body (`namespace#Name`). */
function errorName(body: Members, { headers }: HttpResponse): string | undefined {
  const given = headers["x-amzn-errortype"] ?? body.code ?? body.__type;
  return typeof given === "string" ? given.replace(/[:,].*$/, "").replace(/^.*#/, "") : undefined;
}

function unmodelled(name: string, message: string, response: HttpResponse, { Exception }: Protocol): ServiceException {
  const $fault = response.statusCode < 500 ? "client" : "server";
  return hideResponse(new Exception({ name, message, $fault, $metadata: metadataOf(response) }), response);
}

/** What was answered goes with its error, for whoever asks; but it isn't printed with it. */
function hideResponse(error: ServiceException, { statusCode, headers, reason }: HttpResponse): ServiceException {
  const value = { statusCode, headers, ...(reason === undefined ? {} : { reason }) };
  return Object.defineProperty(error, "$response", { value, enumerable: false, configurable: true, writable: true });
}

function fromHeaders({ members }: Shape, { headers }: HttpResponse): Members {
  const found: Members = {};
  for (const { name, shape, traits } of members) {
    const text = traits.header && headers[traits.header];
    if (text === undefined) continue;
    found[name] = shape.kind === "number" ? Number(text) : shape.kind === "boolean" ? text === "true" : text;
  }
  return found;
}

const metadataOf = ({ statusCode, headers }: HttpResponse): ResponseMetadata => ({
  httpStatusCode: statusCode,
  requestId: headers["x-request-id"],
});
