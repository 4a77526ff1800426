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
  ApiKeyNotFoundException,
  ForbiddenException,
  InternalServerException,
  RateLimitExceededException,
  ServiceUnavailableException,
  UnauthorizedException,
  ValidationException,
} from "../../models/errors";
import { RevokeApiKeyInput, RevokeApiKeyOutput } from "../../models/models_0";
import {
  deserializeRevokeApiKeyRequest,
  serializeApiKeyNotFoundExceptionError,
  serializeForbiddenExceptionError,
  serializeFrameworkException,
  serializeInternalServerExceptionError,
  serializeRateLimitExceededExceptionError,
  serializeRevokeApiKeyResponse,
  serializeServiceUnavailableExceptionError,
  serializeUnauthorizedExceptionError,
  serializeValidationExceptionError,
} from "../../protocols/Aws_restJson1";
import { ConversationsService } from "../ConversationsService";

export type RevokeApiKey<Context> = __Operation<RevokeApiKeyServerInput, RevokeApiKeyServerOutput, Context>

export interface RevokeApiKeyServerInput extends RevokeApiKeyInput {}
export namespace RevokeApiKeyServerInput {
  /**
   * @internal
   */
  export const validate: (obj: Parameters<typeof RevokeApiKeyInput.validate>[0]) => __ValidationFailure[] = RevokeApiKeyInput.validate;
}
export interface RevokeApiKeyServerOutput extends RevokeApiKeyOutput {}

export type RevokeApiKeyErrors = ApiKeyNotFoundException | ValidationException | UnauthorizedException | ForbiddenException | RateLimitExceededException | InternalServerException | ServiceUnavailableException

export class RevokeApiKeySerializer implements __OperationSerializer<ConversationsService<any>, "RevokeApiKey", RevokeApiKeyErrors> {
  serialize = serializeRevokeApiKeyResponse;
  deserialize = deserializeRevokeApiKeyRequest;

  isOperationError(error: any): error is RevokeApiKeyErrors {
    const names: RevokeApiKeyErrors['name'][] = ["ApiKeyNotFoundException", "ValidationException", "UnauthorizedException", "ForbiddenException", "RateLimitExceededException", "InternalServerException", "ServiceUnavailableException"];
    return names.includes(error.name);
  };

  serializeError(error: RevokeApiKeyErrors, ctx: ServerSerdeContext): Promise<__HttpResponse> {
    switch (error.name) {
      case "ApiKeyNotFoundException": {
        return serializeApiKeyNotFoundExceptionError(error, ctx);
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

export const getRevokeApiKeyHandler = <Context>(operation: __Operation<RevokeApiKeyServerInput, RevokeApiKeyServerOutput, Context>): __ServiceHandler<Context, __HttpRequest, __HttpResponse> => {
  const mux = new httpbinding.HttpBindingMux<"Conversations", "RevokeApiKey">([
    new httpbinding.UriSpec<"Conversations", "RevokeApiKey">(
      'DELETE',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "admin" },
        { type: 'path_literal', value: "api-keys" },
        { type: 'path' },
      ],
      [
      ],
      { service: "Conversations", operation: "RevokeApiKey" }),
  ]);
  const customizer: __ValidationCustomizer<"RevokeApiKey"> = (ctx, failures) => {
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
  return new RevokeApiKeyHandler(operation, mux, new RevokeApiKeySerializer(), serializeFrameworkException, customizer);
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
export class RevokeApiKeyHandler<Context> implements __ServiceHandler<Context> {
  private readonly operation: __Operation<RevokeApiKeyServerInput, RevokeApiKeyServerOutput, Context>;
  private readonly mux: __Mux<"Conversations", "RevokeApiKey">;
  private readonly serializer: __OperationSerializer<ConversationsService<Context>, "RevokeApiKey", RevokeApiKeyErrors>;
  private readonly serializeFrameworkException: (e: __SmithyFrameworkException, ctx: __ServerSerdeContext) => Promise<__HttpResponse>;
  private readonly validationCustomizer: __ValidationCustomizer<"RevokeApiKey">;
  /**
   * Construct a RevokeApiKey handler.
   * @param operation The {@link __Operation} implementation that supplies the business logic for RevokeApiKey
   * @param mux The {@link __Mux} that verifies which service and operation are being invoked by a given {@link __HttpRequest}
   * @param serializer An {@link __OperationSerializer} for RevokeApiKey that
   *                   handles deserialization of requests and serialization of responses
   * @param serializeFrameworkException A function that can serialize {@link __SmithyFrameworkException}s
   * @param validationCustomizer A {@link __ValidationCustomizer} for turning validation failures into {@link __SmithyFrameworkException}s
   */
  constructor(
    operation: __Operation<RevokeApiKeyServerInput, RevokeApiKeyServerOutput, Context>,
    mux: __Mux<"Conversations", "RevokeApiKey">,
    serializer: __OperationSerializer<ConversationsService<Context>, "RevokeApiKey", RevokeApiKeyErrors>,
    serializeFrameworkException: (e: __SmithyFrameworkException, ctx: __ServerSerdeContext) => Promise<__HttpResponse>,
    validationCustomizer: __ValidationCustomizer<"RevokeApiKey">
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
      console.log('Received a request that did not match wildix.conversations#Conversations.RevokeApiKey. This indicates a misconfiguration.');
      return this.serializeFrameworkException(new __InternalFailureException(), serdeContextBase);
    }
    return handle(request, context, "RevokeApiKey", this.serializer, this.operation, this.serializeFrameworkException, RevokeApiKeyServerInput.validate, this.validationCustomizer);
  }
}
