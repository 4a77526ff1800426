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
  IdempotencyConflictException,
  InternalServerException,
  RateLimitExceededException,
  ServiceUnavailableException,
  UnauthorizedException,
  ValidationException,
} from "../../models/errors";
import { CreateBotInput, CreateBotOutput } from "../../models/models_0";
import {
  deserializeCreateBotRequest,
  serializeCreateBotResponse,
  serializeForbiddenExceptionError,
  serializeFrameworkException,
  serializeIdempotencyConflictExceptionError,
  serializeInternalServerExceptionError,
  serializeRateLimitExceededExceptionError,
  serializeServiceUnavailableExceptionError,
  serializeUnauthorizedExceptionError,
  serializeValidationExceptionError,
} from "../../protocols/Aws_restJson1";
import { ConversationsService } from "../ConversationsService";

export type CreateBot<Context> = __Operation<CreateBotServerInput, CreateBotServerOutput, Context>

export interface CreateBotServerInput extends CreateBotInput {}
export namespace CreateBotServerInput {
  /**
   * @internal
   */
  export const validate: (obj: Parameters<typeof CreateBotInput.validate>[0]) => __ValidationFailure[] = CreateBotInput.validate;
}
export interface CreateBotServerOutput extends CreateBotOutput {}

export type CreateBotErrors = IdempotencyConflictException | ValidationException | UnauthorizedException | ForbiddenException | RateLimitExceededException | InternalServerException | ServiceUnavailableException

export class CreateBotSerializer implements __OperationSerializer<ConversationsService<any>, "CreateBot", CreateBotErrors> {
  serialize = serializeCreateBotResponse;
  deserialize = deserializeCreateBotRequest;

  isOperationError(error: any): error is CreateBotErrors {
    const names: CreateBotErrors['name'][] = ["IdempotencyConflictException", "ValidationException", "UnauthorizedException", "ForbiddenException", "RateLimitExceededException", "InternalServerException", "ServiceUnavailableException"];
    return names.includes(error.name);
  };

  serializeError(error: CreateBotErrors, ctx: ServerSerdeContext): Promise<__HttpResponse> {
    switch (error.name) {
      case "IdempotencyConflictException": {
        return serializeIdempotencyConflictExceptionError(error, ctx);
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

export const getCreateBotHandler = <Context>(operation: __Operation<CreateBotServerInput, CreateBotServerOutput, Context>): __ServiceHandler<Context, __HttpRequest, __HttpResponse> => {
  const mux = new httpbinding.HttpBindingMux<"Conversations", "CreateBot">([
    new httpbinding.UriSpec<"Conversations", "CreateBot">(
      'POST',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "admin" },
        { type: 'path_literal', value: "bots" },
      ],
      [
      ],
      { service: "Conversations", operation: "CreateBot" }),
  ]);
  const customizer: __ValidationCustomizer<"CreateBot"> = (ctx, failures) => {
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
  return new CreateBotHandler(operation, mux, new CreateBotSerializer(), serializeFrameworkException, customizer);
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
export class CreateBotHandler<Context> implements __ServiceHandler<Context> {
  private readonly operation: __Operation<CreateBotServerInput, CreateBotServerOutput, Context>;
  private readonly mux: __Mux<"Conversations", "CreateBot">;
  private readonly serializer: __OperationSerializer<ConversationsService<Context>, "CreateBot", CreateBotErrors>;
  private readonly serializeFrameworkException: (e: __SmithyFrameworkException, ctx: __ServerSerdeContext) => Promise<__HttpResponse>;
  private readonly validationCustomizer: __ValidationCustomizer<"CreateBot">;
  /**
   * Construct a CreateBot handler.
   * @param operation The {@link __Operation} implementation that supplies the business logic for CreateBot
   * @param mux The {@link __Mux} that verifies which service and operation are being invoked by a given {@link __HttpRequest}
   * @param serializer An {@link __OperationSerializer} for CreateBot that
   *                   handles deserialization of requests and serialization of responses
   * @param serializeFrameworkException A function that can serialize {@link __SmithyFrameworkException}s
   * @param validationCustomizer A {@link __ValidationCustomizer} for turning validation failures into {@link __SmithyFrameworkException}s
   */
  constructor(
    operation: __Operation<CreateBotServerInput, CreateBotServerOutput, Context>,
    mux: __Mux<"Conversations", "CreateBot">,
    serializer: __OperationSerializer<ConversationsService<Context>, "CreateBot", CreateBotErrors>,
    serializeFrameworkException: (e: __SmithyFrameworkException, ctx: __ServerSerdeContext) => Promise<__HttpResponse>,
    validationCustomizer: __ValidationCustomizer<"CreateBot">
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
      console.log('Received a request that did not match wildix.conversations#Conversations.CreateBot. This indicates a misconfiguration.');
      return this.serializeFrameworkException(new __InternalFailureException(), serdeContextBase);
    }
    return handle(request, context, "CreateBot", this.serializer, this.operation, this.serializeFrameworkException, CreateBotServerInput.validate, this.validationCustomizer);
  }
}
