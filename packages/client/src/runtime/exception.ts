import type { HttpResponse, MetadataBearer, ResponseMetadata, RetryableTrait, SmithyException } from "@smithy/types";

/** What the constructor of a modelled error takes: its own members, its message and its metadata. */
export type ExceptionOptionType<Exception extends Error, Base extends Error> = Omit<
  Exception,
  Exclude<keyof Base, "$metadata" | "message">
>;

export interface ServiceExceptionOptions extends SmithyException, MetadataBearer {
  message?: string;
}

/** An error that was answered. */
export class ServiceException extends Error implements SmithyException, MetadataBearer {
  readonly $fault: "client" | "server";
  $response?: HttpResponse;
  $retryable?: RetryableTrait;
  $metadata: ResponseMetadata;

  constructor({ name, message, $fault, $metadata }: ServiceExceptionOptions) {
    super(message);
    this.name = name;
    this.$fault = $fault;
    this.$metadata = $metadata;
  }
}
