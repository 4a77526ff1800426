import type {
  DeserializeHandler,
  Endpoint,
  HandlerExecutionContext,
  HttpResponse,
  MetadataBearer,
  Pluggable,
  Provider,
  SerializeHandler,
  StaticOperationSchema,
} from "@smithy/types";
import { contextKey } from "./context";
import { fromResponse, type Protocol, toRequest } from "./restJson1";

const operationOf = (context: HandlerExecutionContext) => context[contextKey]?.operationSchema as StaticOperationSchema;

/** Makes a request of a call's input, and its output of the answer. */
export function getSerdePlugin<Input extends object, Output extends MetadataBearer>(
  config: { readonly endpoint: Provider<Endpoint> },
  protocol: Protocol,
): Pluggable<Input, Output> {
  return {
    applyToStack: (stack) => {
      stack.add(
        (next: SerializeHandler<Input, Output>, context: HandlerExecutionContext): typeof next =>
          async (args) =>
            next({ ...args, request: toRequest(operationOf(context), args.input, await config.endpoint()) }),
        { step: "serialize", name: "serializerMiddleware", tags: ["SERIALIZER"], override: true },
      );
      stack.add(
        (next: DeserializeHandler<Input, Output>, context: HandlerExecutionContext): typeof next =>
          async (args) => {
            const { response } = await next(args);
            const output = await fromResponse(operationOf(context), response as HttpResponse, protocol);
            return { response, output: output as unknown as Output };
          },
        { step: "deserialize", name: "deserializerMiddleware", tags: ["DESERIALIZER"], override: true },
      );
    },
  };
}
