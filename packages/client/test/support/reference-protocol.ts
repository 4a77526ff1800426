import {
  HttpBindingProtocol,
  HttpInterceptingShapeDeserializer,
  HttpInterceptingShapeSerializer,
  JsonCodec2,
} from "@smithy/core/protocols";
import { operation as hydrated } from "@smithy/core/schema";
import { fromBase64, fromUtf8, toBase64, toUtf8 } from "@smithy/core/serde";
import type { EndpointBearer, HandlerExecutionContext, SerdeFunctions, StaticOperationSchema } from "@smithy/types";

/** Smithy's own implementation of the protocol, which ours is compared with. */
class ReferenceProtocol extends HttpBindingProtocol {
  constructor() {
    super({ defaultNamespace: "wildix.conversations" });
  }

  private readonly settings = {
    timestampFormat: { useTrait: true, default: 7 as const },
    httpBindings: true,
    jsonName: true,
  };
  private readonly codec = new JsonCodec2(this.settings);
  protected readonly serializer = new HttpInterceptingShapeSerializer(this.codec.createSerializer(), this.settings);
  protected readonly deserializer = new HttpInterceptingShapeDeserializer(
    this.codec.createDeserializer(),
    this.settings,
  );

  override getShapeId(): string {
    return "aws.protocols#restJson1";
  }

  override getPayloadCodec(): JsonCodec2 {
    return this.codec;
  }

  protected override handleError(): Promise<never> {
    return Promise.reject(new Error("Only answers are compared."));
  }
}

const context = {
  endpoint: async () => ({ protocol: "http:", hostname: "localhost", port: 8080, path: "/gateway" }),
  utf8Encoder: toUtf8,
  utf8Decoder: fromUtf8,
  base64Encoder: toBase64,
  base64Decoder: fromBase64,
  disableHostPrefix: true,
  streamCollector: async (body: Uint8Array) => body,
} as unknown as HandlerExecutionContext & SerdeFunctions & EndpointBearer;

const protocol = () => {
  const reference = new ReferenceProtocol();
  reference.setSerdeContext(context as never);
  return reference;
};

const schemaOf = ([, namespace, name, traits, input, output]: StaticOperationSchema) =>
  hydrated(namespace, name, traits, input, output) as never;

export const requestOf = (operation: StaticOperationSchema, input: object) =>
  protocol().serializeRequest(schemaOf(operation), input, context);

export const outputOf = (operation: StaticOperationSchema, body: string) =>
  protocol().deserializeResponse(schemaOf(operation), context, {
    statusCode: 200,
    headers: { "content-type": "application/json" },
    body: fromUtf8(body),
  });
