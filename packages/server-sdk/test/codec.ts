import { codecs, type OperationCodec } from "../src";
import type { Operation } from "./model";

/** The codec of an operation whose types a test of all operations can't name. */
export function codecOf({ name }: Operation): OperationCodec<unknown, unknown> {
  const codec = (codecs as unknown as Record<string, OperationCodec<unknown, unknown>>)[name];
  if (codec === undefined) throw new Error(`There is no codec for ${name}`);
  return codec;
}
