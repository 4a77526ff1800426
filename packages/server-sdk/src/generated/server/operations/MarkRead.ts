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
  ChannelNotFoundException,
  ForbiddenException,
  InternalServerException,
  RateLimitExceededException,
  ServiceUnavailableException,
  UnauthorizedException,
  ValidationException,
} from "../../models/errors";
import { MarkReadInput, MarkReadOutput } from "../../models/models_0";
import {
  deserializeMarkReadRequest,
  serializeChannelNotFoundExceptionError,
  serializeForbiddenExceptionError,
  serializeFrameworkException,
  serializeInternalServerExceptionError,
  serializeMarkReadResponse,
  serializeRateLimitExceededExceptionError,
  serializeServiceUnavailableExceptionError,
  serializeUnauthorizedExceptionError,
  serializeValidationExceptionError,
} from "../../protocols/Aws_restJson1";
import { ConversationsService } from "../ConversationsService";

export type MarkRead<Context> = __Operation<MarkReadServerInput, MarkReadServerOutput, Context>

export interface MarkReadServerInput extends MarkReadInput {}
export namespace MarkReadServerInput {
  /**
   * @internal
   */
  export const validate: (obj: Parameters<typeof MarkReadInput.validate>[0]) => __ValidationFailure[] = MarkReadInput.validate;
}
export interface MarkReadServerOutput extends MarkReadOutput {}

export type MarkReadErrors = ChannelNotFoundException | ValidationException | UnauthorizedException | ForbiddenException | RateLimitExceededException | InternalServerException | ServiceUnavailableException

export class MarkReadSerializer implements __OperationSerializer<ConversationsService<any>, "MarkRead", MarkReadErrors> {
  serialize = serializeMarkReadResponse;
  deserialize = deserializeMarkReadRequest;

  isOperationError(error: any): error is MarkReadErrors {
    const names: MarkReadErrors['name'][] = ["ChannelNotFoundException", "ValidationException", "UnauthorizedException", "ForbiddenException", "RateLimitExceededException", "InternalServerException", "ServiceUnavailableException"];
    return names.includes(error.name);
  };

  serializeError(error: MarkReadErrors, ctx: ServerSerdeContext): Promise<__HttpResponse> {
    switch (error.name) {
      case "ChannelNotFoundException": {
        return serializeChannelNotFoundExceptionError(error, ctx);
      }
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

export const getMarkReadHandler = <Context>(operation: __Operation<MarkReadServerInput, MarkReadServerOutput, Context>): __ServiceHandler<Context, __HttpRequest, __HttpResponse> => {
  const mux = new httpbinding.HttpBindingMux<"Conversations", "MarkRead">([
    new httpbinding.UriSpec<"Conversations", "MarkRead">(
      'PUT',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "conversations" },
        { type: 'path_literal', value: "channels" },
        { type: 'path' },
        { type: 'path_literal', value: "read" },
      ],
      [
      ],
      { service: "Conversations", operation: "MarkRead" }),
  ]);
  const customizer: __ValidationCustomizer<"MarkRead"> = (ctx, failures) => {
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
  return new MarkReadHandler(operation, mux, new MarkReadSerializer(), serializeFrameworkException, customizer);
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
export class MarkReadHandler<Context> implements __ServiceHandler<Context> {
  private readonly operation: __Operation<MarkReadServerInput, MarkReadServerOutput, Context>;
  private readonly mux: __Mux<"Conversations", "MarkRead">;
  private readonly serializer: __OperationSerializer<ConversationsService<Context>, "MarkRead", MarkReadErrors>;
  private readonly serializeFrameworkException: (e: __SmithyFrameworkException, ctx: __ServerSerdeContext) => Promise<__HttpResponse>;
  private readonly validationCustomizer: __ValidationCustomizer<"MarkRead">;
  /**
   * Construct a MarkRead handler.
   * @param operation The {@link __Operation} implementation that supplies the business logic for MarkRead
   * @param mux The {@link __Mux} that verifies which service and operation are being invoked by a given {@link __HttpRequest}
   * @param serializer An {@link __OperationSerializer} for MarkRead that
   *                   handles deserialization of requests and serialization of responses
   * @param serializeFrameworkException A function that can serialize {@link __SmithyFrameworkException}s
   * @param validationCustomizer A {@link __ValidationCustomizer} for turning validation failures into {@link __SmithyFrameworkException}s
   */
  constructor(
    operation: __Operation<MarkReadServerInput, MarkReadServerOutput, Context>,
    mux: __Mux<"Conversations", "MarkRead">,
    serializer: __OperationSerializer<ConversationsService<Context>, "MarkRead", MarkReadErrors>,
    serializeFrameworkException: (e: __SmithyFrameworkException, ctx: __ServerSerdeContext) => Promise<__HttpResponse>,
    validationCustomizer: __ValidationCustomizer<"MarkRead">
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
      console.log('Received a request that did not match wildix.conversations#Conversations.MarkRead. This indicates a misconfiguration.');
      return this.serializeFrameworkException(new __InternalFailureException(), serdeContextBase);
    }
    return handle(request, context, "MarkRead", this.serializer, this.operation, this.serializeFrameworkException, MarkReadServerInput.validate, this.validationCustomizer);
  }
}
