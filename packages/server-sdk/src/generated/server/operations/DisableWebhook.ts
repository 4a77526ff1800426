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
  WebhookNotFoundException,
} from "../../models/errors";
import { DisableWebhookInput, DisableWebhookOutput } from "../../models/models_0";
import {
  deserializeDisableWebhookRequest,
  serializeDisableWebhookResponse,
  serializeForbiddenExceptionError,
  serializeFrameworkException,
  serializeInternalServerExceptionError,
  serializeRateLimitExceededExceptionError,
  serializeServiceUnavailableExceptionError,
  serializeUnauthorizedExceptionError,
  serializeValidationExceptionError,
  serializeWebhookNotFoundExceptionError,
} from "../../protocols/Aws_restJson1";
import { ConversationsService } from "../ConversationsService";

export type DisableWebhook<Context> = __Operation<DisableWebhookServerInput, DisableWebhookServerOutput, Context>

export interface DisableWebhookServerInput extends DisableWebhookInput {}
export namespace DisableWebhookServerInput {
  /**
   * @internal
   */
  export const validate: (obj: Parameters<typeof DisableWebhookInput.validate>[0]) => __ValidationFailure[] = DisableWebhookInput.validate;
}
export interface DisableWebhookServerOutput extends DisableWebhookOutput {}

export type DisableWebhookErrors = WebhookNotFoundException | ValidationException | UnauthorizedException | ForbiddenException | RateLimitExceededException | InternalServerException | ServiceUnavailableException

export class DisableWebhookSerializer implements __OperationSerializer<ConversationsService<any>, "DisableWebhook", DisableWebhookErrors> {
  serialize = serializeDisableWebhookResponse;
  deserialize = deserializeDisableWebhookRequest;

  isOperationError(error: any): error is DisableWebhookErrors {
    const names: DisableWebhookErrors['name'][] = ["WebhookNotFoundException", "ValidationException", "UnauthorizedException", "ForbiddenException", "RateLimitExceededException", "InternalServerException", "ServiceUnavailableException"];
    return names.includes(error.name);
  };

  serializeError(error: DisableWebhookErrors, ctx: ServerSerdeContext): Promise<__HttpResponse> {
    switch (error.name) {
      case "WebhookNotFoundException": {
        return serializeWebhookNotFoundExceptionError(error, ctx);
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

export const getDisableWebhookHandler = <Context>(operation: __Operation<DisableWebhookServerInput, DisableWebhookServerOutput, Context>): __ServiceHandler<Context, __HttpRequest, __HttpResponse> => {
  const mux = new httpbinding.HttpBindingMux<"Conversations", "DisableWebhook">([
    new httpbinding.UriSpec<"Conversations", "DisableWebhook">(
      'POST',
      [
        { type: 'path_literal', value: "v2" },
        { type: 'path_literal', value: "admin" },
        { type: 'path_literal', value: "webhooks" },
        { type: 'path' },
        { type: 'path_literal', value: "disable" },
      ],
      [
      ],
      { service: "Conversations", operation: "DisableWebhook" }),
  ]);
  const customizer: __ValidationCustomizer<"DisableWebhook"> = (ctx, failures) => {
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
  return new DisableWebhookHandler(operation, mux, new DisableWebhookSerializer(), serializeFrameworkException, customizer);
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
export class DisableWebhookHandler<Context> implements __ServiceHandler<Context> {
  private readonly operation: __Operation<DisableWebhookServerInput, DisableWebhookServerOutput, Context>;
  private readonly mux: __Mux<"Conversations", "DisableWebhook">;
  private readonly serializer: __OperationSerializer<ConversationsService<Context>, "DisableWebhook", DisableWebhookErrors>;
  private readonly serializeFrameworkException: (e: __SmithyFrameworkException, ctx: __ServerSerdeContext) => Promise<__HttpResponse>;
  private readonly validationCustomizer: __ValidationCustomizer<"DisableWebhook">;
  /**
   * Construct a DisableWebhook handler.
   * @param operation The {@link __Operation} implementation that supplies the business logic for DisableWebhook
   * @param mux The {@link __Mux} that verifies which service and operation are being invoked by a given {@link __HttpRequest}
   * @param serializer An {@link __OperationSerializer} for DisableWebhook that
   *                   handles deserialization of requests and serialization of responses
   * @param serializeFrameworkException A function that can serialize {@link __SmithyFrameworkException}s
   * @param validationCustomizer A {@link __ValidationCustomizer} for turning validation failures into {@link __SmithyFrameworkException}s
   */
  constructor(
    operation: __Operation<DisableWebhookServerInput, DisableWebhookServerOutput, Context>,
    mux: __Mux<"Conversations", "DisableWebhook">,
    serializer: __OperationSerializer<ConversationsService<Context>, "DisableWebhook", DisableWebhookErrors>,
    serializeFrameworkException: (e: __SmithyFrameworkException, ctx: __ServerSerdeContext) => Promise<__HttpResponse>,
    validationCustomizer: __ValidationCustomizer<"DisableWebhook">
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
      console.log('Received a request that did not match wildix.conversations#Conversations.DisableWebhook. This indicates a misconfiguration.');
      return this.serializeFrameworkException(new __InternalFailureException(), serdeContextBase);
    }
    return handle(request, context, "DisableWebhook", this.serializer, this.operation, this.serializeFrameworkException, DisableWebhookServerInput.validate, this.validationCustomizer);
  }
}
