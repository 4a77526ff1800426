import { streamCollector } from "@smithy/node-http-handler";
import { HttpRequest } from "@smithy/protocol-http";
import { fromBase64, toBase64 } from "@smithy/util-base64";
import { fromUtf8, toUtf8 } from "@smithy/util-utf8";
import * as sdk from "../src/generated";
import type { Request } from "./arbitraries";
import type { Operation } from "./model";

// What the generator itself wrote for the server: the reference that the codecs are compared with.

const context = {
  base64Encoder: toBase64,
  base64Decoder: fromBase64,
  utf8Encoder: toUtf8,
  utf8Decoder: fromUtf8,
  streamCollector,
  requestHandler: undefined,
  disableHostPrefix: true,
  endpoint: () => Promise.resolve({ protocol: "", hostname: "", path: "" }),
};

type Deserialize = (request: HttpRequest, context: unknown) => Promise<unknown>;
type Serialize = (
  output: unknown,
  context: unknown,
) => Promise<{ statusCode: number; headers: Record<string, string>; body: string | undefined }>;
type Validated = { validate(input: unknown): { path: string }[] };

const protocol = sdk.Aws_restJson1 as unknown as Record<string, unknown>;

export type Decoded = { readonly input: unknown } | { readonly refused: readonly string[] | "whole" };

/** Decodes and validates: the input, the paths that the validators refuse, or "whole" where it can't be read at all. */
export async function decode({ name, uri }: Operation, request: Request): Promise<Decoded> {
  const query: Record<string, string | string[]> = {};
  for (const [key, value] of request.query) {
    const before = query[key];
    query[key] = before === undefined ? value : [before, value].flat();
  }
  const deserialize = protocol[`deserialize${name}Request`] as Deserialize;
  const { validate } = (sdk as unknown as Record<string, Validated>)[`${name}ServerInput`] as Validated;
  let input: unknown;
  try {
    input = await deserialize(
      new HttpRequest({
        path: uri.replace(/\{(\w+)\}/g, (_, label) => encodeURIComponent(request.labels[label] ?? "")),
        query,
        headers: { "content-type": "application/json", ...request.headers },
        body: fromUtf8(request.body ?? ""),
      }),
      context,
    );
  } catch {
    return { refused: "whole" };
  }
  const failures = validate(input);
  return failures.length > 0 ? { refused: failures.map(({ path }) => path) } : { input };
}

/** What it answers with: the JSON value of the body. */
export async function encode({ name }: Operation, output: unknown): Promise<unknown> {
  const { body } = await (protocol[`serialize${name}Response`] as Serialize)(output, context);
  return JSON.parse(body ?? "{}");
}

export async function encodeError(name: string, error: unknown) {
  const { statusCode, headers, body } = await (protocol[`serialize${name}Error`] as Serialize)(error, context);
  return { status: statusCode, headers, body: JSON.parse(body ?? "{}") as Record<string, unknown> };
}
