import {
  collectBody,
  HttpBindingProtocol,
  HttpInterceptingShapeDeserializer,
  HttpInterceptingShapeSerializer,
  JsonCodec2,
  loadRestJsonErrorCode,
} from "@smithy/core/protocols";
import { NormalizedSchema, type TypeRegistry } from "@smithy/core/schema";
import type { ServiceException } from "@smithy/smithy-client";
import type {
  EndpointBearer,
  HandlerExecutionContext,
  HttpRequest,
  HttpResponse,
  MetadataBearer,
  OperationSchema,
  ResponseMetadata,
  SerdeFunctions,
  StaticErrorSchema,
} from "@smithy/types";

const contentType = "application/json";
const isJson = (type: string) => /^application\/(?:[^;]*\+)?json\s*(?:;|$)/i.test(type);

/** The members of an input that are neither in the path nor in the query nor in a header are its body. */
const hasBody = (input: NormalizedSchema) =>
  !input.isUnitSchema() &&
  Object.values(input.getMemberSchemas()).some((member) => {
    const { httpLabel, httpQuery, httpHeader } = member.getMergedTraits();
    return !httpLabel && !httpQuery && !httpHeader;
  });

const messageOf = ({ message }: Record<string, unknown>, { statusCode }: HttpResponse) =>
  typeof message === "string" && message ? message : `The service answered ${statusCode} without a message.`;

/**
 * The protocol `aws.protocols#restJson1` as this service speaks it: JSON bodies, the name of an error in
 * `X-Amzn-ErrorType`, and the id of a request in `X-Request-Id`.
 *
 * An answer that doesn't come from the service (a proxy's error page, say) becomes an exception of the client's base
 * class as well, with the status in `$metadata` and what was found in its message.
 */
export class RestJson1Protocol extends HttpBindingProtocol {
  private readonly codec: JsonCodec2;
  protected readonly serializer: HttpInterceptingShapeSerializer<ReturnType<JsonCodec2["createSerializer"]>>;
  protected readonly deserializer: HttpInterceptingShapeDeserializer<ReturnType<JsonCodec2["createDeserializer"]>>;

  constructor(options: { defaultNamespace: string; errorTypeRegistries?: TypeRegistry[] }) {
    super(options);
    // 7 stands for epoch seconds: so restJson1 writes a timestamp in a body unless the model says otherwise.
    const settings = { timestampFormat: { useTrait: true, default: 7 as const }, httpBindings: true, jsonName: true };
    this.codec = new JsonCodec2(settings);
    this.serializer = new HttpInterceptingShapeSerializer(this.codec.createSerializer(), settings);
    this.deserializer = new HttpInterceptingShapeDeserializer(this.codec.createDeserializer(), settings);
  }

  override getShapeId(): string {
    return "aws.protocols#restJson1";
  }

  override getPayloadCodec(): JsonCodec2 {
    return this.codec;
  }

  protected override getDefaultContentType(): string {
    return contentType;
  }

  override async serializeRequest<Input extends object>(
    operation: OperationSchema,
    input: Input,
    context: HandlerExecutionContext & SerdeFunctions & EndpointBearer,
  ): Promise<HttpRequest> {
    const request = await super.serializeRequest(operation, input, context);
    if (hasBody(NormalizedSchema.of(operation.input))) {
      request.headers["content-type"] ??= contentType;
      request.body ??= "{}";
    }
    return request;
  }

  override async deserializeResponse<Output extends MetadataBearer>(
    operation: OperationSchema,
    context: HandlerExecutionContext & SerdeFunctions,
    response: HttpResponse,
  ): Promise<Output> {
    const type = response.headers["content-type"];
    if (type && !isJson(type)) {
      const body = context.utf8Encoder(await collectBody(response.body, context)).trim();
      throw this.unmodelled("Unknown", `Not an answer of the service, but ${type}: ${body.slice(0, 200)}`, response);
    }
    return super.deserializeResponse(operation, context, response);
  }

  protected override deserializeMetadata(response: HttpResponse): ResponseMetadata {
    return { httpStatusCode: response.statusCode, requestId: response.headers["x-request-id"] };
  }

  protected override async handleError(
    _operation: OperationSchema,
    context: HandlerExecutionContext & SerdeFunctions,
    response: HttpResponse,
    body: Record<string, unknown>,
    metadata: ResponseMetadata,
  ): Promise<never> {
    const name = loadRestJsonErrorCode(response, body) ?? "Unknown";
    const schema = this.findError(name);
    if (!schema) throw this.unmodelled(name, messageOf(body, response), response);

    const headers: Record<string, unknown> = {};
    await this.deserializeHttpMessage(schema, context, response, headers);
    const members = await this.codec.createDeserializer().read(schema, JSON.stringify(body));
    const ErrorClass = this.compositeErrorRegistry.getErrorCtor(schema);
    throw Object.assign(new ErrorClass({}), members, headers, {
      message: messageOf(body, response),
      $fault: NormalizedSchema.of(schema).getMergedTraits().error,
      $metadata: metadata,
    });
  }

  private findError(name: string): StaticErrorSchema | undefined {
    try {
      return this.compositeErrorRegistry.getSchema(name) as StaticErrorSchema;
    } catch {
      return undefined; // The registry throws when it has none.
    }
  }

  private unmodelled(name: string, message: string, response: HttpResponse): ServiceException {
    const base = this.compositeErrorRegistry.getBaseException() as StaticErrorSchema;
    const BaseException = this.compositeErrorRegistry.getErrorCtor(base) as typeof ServiceException;
    return new BaseException({
      name,
      message,
      $fault: response.statusCode < 500 ? "client" : "server",
      $metadata: this.deserializeMetadata(response),
    });
  }
}
