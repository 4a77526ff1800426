export type { EncodedError, HttpInput, InputFailure, OperationCodec } from "./codec-runtime";
export * from "./generated/codecs";
export * from "./generated/models/enums";
export * from "./generated/models/errors";
// Types alone: the generator's own validators, protocol and handlers are a separate entry, `…/generated`, as they load
// a regular expression engine in WebAssembly and an HTTP client, which nobody who uses the codecs needs.
export type * from "./generated/models/models_0";
export * from "./generated/registry";
export type * from "./generated/server";
