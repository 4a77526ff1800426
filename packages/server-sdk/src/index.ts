export type { EncodedError, HttpInput, InputFailure, OperationCodec } from "./codec-runtime";
export * from "./generated";
export * from "./generated/codecs";
export * from "./generated/registry";
