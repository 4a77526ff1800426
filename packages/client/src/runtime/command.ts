import type {
  DeserializeHandlerArguments,
  DeserializeHandlerOutput,
  Command as ICommand,
  MiddlewareStack as IMiddlewareStack,
  InitializeHandler,
  MetadataBearer,
  StaticOperationSchema,
} from "@smithy/types";
import type { HttpHandlerOptions, ResolvedConfig } from "./config";
import { contextKey } from "./context";
import { redacted } from "./json";
import { MiddlewareStack } from "./middleware-stack";
import { Shape } from "./shape";

/** A call to be made: an operation and its input. */
export abstract class Command<
  Input extends ServiceInput,
  Output extends ServiceOutput,
  Config extends ResolvedConfig = ResolvedConfig,
  ServiceInput extends object = object,
  ServiceOutput extends MetadataBearer = MetadataBearer,
> implements ICommand<ServiceInput, Input, ServiceOutput, Output, Config>
{
  private own: MiddlewareStack<Input, Output> | undefined;

  protected constructor(
    readonly input: Input,
    private readonly operation: StaticOperationSchema,
    private readonly clientName: string,
    private readonly commandName: string,
  ) {}

  /** What this one call passes through, besides what all calls of its client do. */
  get middlewareStack(): IMiddlewareStack<Input, Output> {
    this.own ??= new MiddlewareStack();
    return this.own;
  }

  /** Puts together what the call passes through, and in the end gives it to the handler of requests. */
  resolveMiddleware(
    stack: IMiddlewareStack<ServiceInput, ServiceOutput>,
    config: Config,
    options: HttpHandlerOptions = {},
  ): InitializeHandler<Input, Output> {
    const { operation, clientName, commandName } = this;
    const context = {
      logger: config.logger,
      clientName,
      commandName,
      inputFilterSensitiveLog: (input: unknown) => redacted(Shape.of(operation[4]), input),
      outputFilterSensitiveLog: (output: unknown) => redacted(Shape.of(operation[5]), output),
      [contextKey]: {
        operation: operation[2],
        operationSchema: operation,
        commandInstance: this,
        ...(options.abortSignal ? { abortSignal: options.abortSignal } : {}),
      },
    };
    const whole = this.own ? stack.concat(this.own as never) : stack;
    const send = ({ request }: DeserializeHandlerArguments<Input>): Promise<DeserializeHandlerOutput<Output>> =>
      config.requestHandler.handle(request as never, options);
    return whole.resolve(send as never, context) as unknown as InitializeHandler<Input, Output>;
  }
}

/** The class of an operation's commands. */
export interface CommandClass<
  Input extends ServiceInput,
  Output extends ServiceOutput,
  Config extends ResolvedConfig,
  ServiceInput extends object,
  ServiceOutput extends MetadataBearer,
> {
  /** An input without a member that must be there needn't be given. */
  new (
    ...input: Record<string, never> extends Input ? [input?: Input] : [input: Input]
  ): Command<Input, Output, Config, ServiceInput, ServiceOutput>;
}

/** Makes the class of an operation's commands, which the generated one extends. */
export function commandClass<
  Input extends ServiceInput,
  Output extends ServiceOutput,
  Config extends ResolvedConfig,
  ServiceInput extends object,
  ServiceOutput extends MetadataBearer,
>(
  clientName: string,
  commandName: string,
  operation: StaticOperationSchema,
): CommandClass<Input, Output, Config, ServiceInput, ServiceOutput> {
  return class extends Command<Input, Output, Config, ServiceInput, ServiceOutput> {
    constructor(input: Input = {} as Input) {
      super(input, operation, clientName, commandName);
    }
  } as CommandClass<Input, Output, Config, ServiceInput, ServiceOutput>;
}
