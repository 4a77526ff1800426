// smithy-typescript generated code
import {
  generateValidationMessage as __generateValidationMessage,
  generateValidationSummary as __generateValidationSummary,
  httpbinding,
  InternalFailureException as __InternalFailureException,
  isFrameworkException as __isFrameworkException,
  Mux as __Mux,
  Operation as __Operation,
  OperationInput as __OperationInput,
  OperationOutput as __OperationOutput,
  OperationSerializer as __OperationSerializer,
  SerializationException as __SerializationException,
  ServerSerdeContext,
  ServerSerdeContext as __ServerSerdeContext,
  ServiceException as __BaseException,
  ServiceException as __ServiceException,
  ServiceHandler as __ServiceHandler,
  SmithyFrameworkException as __SmithyFrameworkException,
  ValidationCustomizer as __ValidationCustomizer,
  ValidationFailure as __ValidationFailure,
} from "@aws-smithy/server-common";
import { NodeHttpHandler, streamCollector } from "@smithy/node-http-handler";
import { HttpRequest as __HttpRequest, HttpResponse as __HttpResponse } from "@smithy/protocol-http";
import { fromBase64, toBase64 } from "@smithy/util-base64";
import { fromUtf8, toUtf8 } from "@smithy/util-utf8";

import {
  ForbiddenException,
  InternalServerException,
  RateLimitExceededException,
  ServiceUnavailableException,
  UnauthorizedException,
  ValidationException,
} from "../../models/errors";
import { GetWhatsAppChannelIdInput, GetWhatsAppChannelIdOutput } from "../../models/models_0";
import {
  deserializeGetWhatsAppChannelIdRequest,
  serializeForbiddenExceptionError,
  serializeFrameworkException,
  serializeGetWhatsAppChannelIdResponse,
  serializeInternalServerExceptionError,
  serializeRateLimitExceededExceptionError,
  serializeServiceUnavailableExceptionError,
  serializeUnauthorizedExceptionError,
  serializeValidationExceptionError,
} from "../../protocols/Aws_restJson1";
import { ConversationsService } from "../ConversationsService";

export type GetWhatsAppChannelId<Context> = __Operation<GetWhatsAppChannelIdServerInput, GetWhatsAppChannelIdServerOutput, Context>

export interface GetWhatsAppChannelIdServerInput extends GetWhatsAppChannelIdInput {}
export namespace GetWhatsAppChannelIdServerInput {
  /**
   * @internal
   */
  export const validate: (obj: Parameters<typeof GetWhatsAppChannelIdInput.validate>[0]) => __ValidationFailure[] = GetWhatsAppChannelIdInput.validate;
}
export interface GetWhatsAppChannelIdServerOutput extends GetWhatsAppChannelIdOutput {}

export type GetWhatsAppChannelIdErrors = ValidationException | UnauthorizedException | ForbiddenException | RateLimitExceededException | InternalServerException | ServiceUnavailableException

export class GetWhatsAppChannelIdSerializer implements __OperationSerializer<ConversationsService<any>, "GetWhatsAppChannelId", GetWhatsAppChannelIdErrors> {
  serialize = serializeGetWhatsAppChannelIdResponse;
  deserialize = deserializeGetWhatsAppChannelIdRequest;

  isOperationError(error: any): error is GetWhatsAppChannelIdErrors {
    const names: GetWhatsAppChannelIdErrors['name'][] = ["ValidationException", "UnauthorizedException", "ForbiddenException", "RateLimitExceededException", "InternalServerException", "ServiceUnavailableException"];
    return names.includes(error.name);
  };

  serializeError(error: GetWhatsAppChannelIdErrors, ctx: ServerSerdeContext): Promise<__HttpResponse> {
    switch (error.name) {
      case "ValidationException": {
        return serializeValidationExceptionError(error, ctx);
      }
      case "UnauthorizedException": {
        return serializeUnauthorizedExceptionError(error, ctx);
      }
      case "ForbiddenException": {
        return serializeForbiddenExceptionError(error, ctx);
      }
      case "RateLimitExceededException": {
        return serializeRateLimitExceededExceptionError(error, ctx);
      }
      case "InternalServerException": {
        return serializeInternalServerExceptionError(error, ctx);
      }
      case "ServiceUnavailableException": {
        return serializeServiceUnavailableExceptionError(error, ctx);
      }
      default: {
        throw error;
      }
    }
  }

}

export const getGetWhatsAppChannelIdHandler = <Context>(operation: __Operation<GetWhatsAppChannelIdServerInput, GetWhatsAppChannelIdServerOutput, Context>): __ServiceHandler<Context, __HttpRequest, __HttpResponse> => {
  const mux = new httpbinding.HttpBindingMux<"Conversations", "GetWhatsAppChannelId">([
    new httpbinding.UriSpec<"Conversations", "GetWhatsAppChannelId">(
      'GET',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "whatsapp" },
      ],
      [
        { type: 'query', key: "service" },
        { type: 'query', key: "serviceRecipient" },
      ],
      { service: "Conversations", operation: "GetWhatsAppChannelId" }),
  ]);
  const customizer: __ValidationCustomizer<"GetWhatsAppChannelId"> = (ctx, failures) => {
    if (!failures) {
      return undefined;
    }
    return {
      name: "ValidationException",
      $fault: "client",
      message: __generateValidationSummary(failures),
      fieldList: failures.map(failure => ({
        path: failure.path,
        message: __generateValidationMessage(failure)
      }))
    };
  };
  return new GetWhatsAppChannelIdHandler(operation, mux, new GetWhatsAppChannelIdSerializer(), serializeFrameworkException, customizer);
}

const serdeContextBase = {
  base64Encoder: toBase64,
  base64Decoder: fromBase64,
  utf8Encoder: toUtf8,
  utf8Decoder: fromUtf8,
  streamCollector: streamCollector,
  requestHandler: new NodeHttpHandler(),
  disableHostPrefix: true
};
async function handle<S, O extends keyof S & string, Context>(
  request: __HttpRequest,
  context: Context,
  operationName: O,
  serializer: __OperationSerializer<S, O, __ServiceException>,
  operation: __Operation<__OperationInput<S[O]>, __OperationOutput<S[O]>, Context>,
  serializeFrameworkException: (e: __SmithyFrameworkException, ctx: __ServerSerdeContext) => Promise<__HttpResponse>,
  validationFn: (input: __OperationInput<S[O]>) => __ValidationFailure[],
  validationCustomizer: __ValidationCustomizer<O>
): Promise<__HttpResponse> {
  let input;
  try {
    input = await serializer.deserialize(request, {
      endpoint: () => Promise.resolve(request), ...serdeContextBase
    });
  } catch (error: unknown) {
    if (__isFrameworkException(error)) {
      return serializeFrameworkException(error, serdeContextBase);
    };
    return serializeFrameworkException(new __SerializationException(), serdeContextBase);
  }
  try {
    let validationFailures = validationFn(input);
    if (validationFailures && validationFailures.length > 0) {
      let validationException = validationCustomizer({ operation: operationName }, validationFailures);
      if (validationException) {
        return serializer.serializeError(validationException, serdeContextBase);
      }
    }
    let output = await operation(input, context);
    return serializer.serialize(output, serdeContextBase);
  } catch(error: unknown) {
    if (serializer.isOperationError(error)) {
      return serializer.serializeError(error, serdeContextBase);
    }
    console.log('Received an unexpected error', error);
    return serializeFrameworkException(new __InternalFailureException(), serdeContextBase);
  }
}
export class GetWhatsAppChannelIdHandler<Context> implements __ServiceHandler<Context> {
  private readonly operation: __Operation<GetWhatsAppChannelIdServerInput, GetWhatsAppChannelIdServerOutput, Context>;
  private readonly mux: __Mux<"Conversations", "GetWhatsAppChannelId">;
  private readonly serializer: __OperationSerializer<ConversationsService<Context>, "GetWhatsAppChannelId", GetWhatsAppChannelIdErrors>;
  private readonly serializeFrameworkException: (e: __SmithyFrameworkException, ctx: __ServerSerdeContext) => Promise<__HttpResponse>;
  private readonly validationCustomizer: __ValidationCustomizer<"GetWhatsAppChannelId">;
  /**
   * Construct a GetWhatsAppChannelId handler.
   * @param operation The {@link __Operation} implementation that supplies the business logic for GetWhatsAppChannelId
   * @param mux The {@link __Mux} that verifies which service and operation are being invoked by a given {@link __HttpRequest}
   * @param serializer An {@link __OperationSerializer} for GetWhatsAppChannelId that
   *                   handles deserialization of requests and serialization of responses
   * @param serializeFrameworkException A function that can serialize {@link __SmithyFrameworkException}s
   * @param validationCustomizer A {@link __ValidationCustomizer} for turning validation failures into {@link __SmithyFrameworkException}s
   */
  constructor(
    operation: __Operation<GetWhatsAppChannelIdServerInput, GetWhatsAppChannelIdServerOutput, Context>,
    mux: __Mux<"Conversations", "GetWhatsAppChannelId">,
    serializer: __OperationSerializer<ConversationsService<Context>, "GetWhatsAppChannelId", GetWhatsAppChannelIdErrors>,
    serializeFrameworkException: (e: __SmithyFrameworkException, ctx: __ServerSerdeContext) => Promise<__HttpResponse>,
    validationCustomizer: __ValidationCustomizer<"GetWhatsAppChannelId">
  ) {
    this.operation = operation;
    this.mux = mux;
    this.serializer = serializer;
    this.serializeFrameworkException = serializeFrameworkException;
    this.validationCustomizer = validationCustomizer;
  }
  async handle(request: __HttpRequest, context: Context): Promise<__HttpResponse> {
    const target = this.mux.match(request);
    if (target === undefined) {
      console.log('Received a request that did not match wildix.conversations#Conversations.GetWhatsAppChannelId. This indicates a misconfiguration.');
      return this.serializeFrameworkException(new __InternalFailureException(), serdeContextBase);
    }
    return handle(request, context, "GetWhatsAppChannelId", this.serializer, this.operation, this.serializeFrameworkException, GetWhatsAppChannelIdServerInput.validate, this.validationCustomizer);
  }
}
