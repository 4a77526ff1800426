import type { Command as ICommand, MiddlewareStack as IMiddlewareStack, MetadataBearer } from "@smithy/types";
import { getAuthorizationPlugin } from "./authorization";
import { type ClientConfig, type HttpHandlerOptions, type ResolvedConfig, resolveConfig } from "./config";
import { getLoggingPlugin } from "./logging";
import { MiddlewareStack } from "./middleware-stack";
import type { Protocol } from "./restJson1";
import { getRetryPlugin } from "./retry";
import { getSerdePlugin } from "./serde";

type Callback<Output> = (error: unknown, output?: Output) => void;

/** What the generated client is built on: it sends commands through its middleware to the service. */
export class Client<ServiceInput extends object, ServiceOutput extends MetadataBearer> {
  readonly config: ResolvedConfig;
  /** What every call passes through. */
  readonly middlewareStack: IMiddlewareStack<ServiceInput, ServiceOutput> = new MiddlewareStack();

  constructor(config: ClientConfig, { apiVersion, protocol }: { apiVersion: string; protocol: Protocol }) {
    this.config = resolveConfig(config, apiVersion);
    this.middlewareStack.use(getLoggingPlugin(this.config));
    this.middlewareStack.use(getSerdePlugin(this.config, protocol));
    this.middlewareStack.use(getRetryPlugin(this.config));
    this.middlewareStack.use(getAuthorizationPlugin(this.config));
  }

  /** Makes a call. */
  send<Input extends ServiceInput, Output extends ServiceOutput>(
    command: ICommand<ServiceInput, Input, ServiceOutput, Output, ResolvedConfig>,
    options?: HttpHandlerOptions,
  ): Promise<Output>;
  send<Input extends ServiceInput, Output extends ServiceOutput>(
    command: ICommand<ServiceInput, Input, ServiceOutput, Output, ResolvedConfig>,
    callback: Callback<Output>,
  ): void;
  send<Input extends ServiceInput, Output extends ServiceOutput>(
    command: ICommand<ServiceInput, Input, ServiceOutput, Output, ResolvedConfig>,
    options: HttpHandlerOptions,
    callback: Callback<Output>,
  ): void;
  send<Input extends ServiceInput, Output extends ServiceOutput>(
    command: ICommand<ServiceInput, Input, ServiceOutput, Output, ResolvedConfig>,
    given?: HttpHandlerOptions | Callback<Output>,
    after?: Callback<Output>,
  ): Promise<Output> | undefined {
    const options = typeof given === "function" ? undefined : given;
    const callback = typeof given === "function" ? given : after;
    const answer = command
      .resolveMiddleware(
        this.middlewareStack as never,
        this.config,
        options,
      )(command)
      .then(({ output }) => output);
    if (!callback) return answer;
    answer.then((output) => callback(null, output), callback);
    return undefined;
  }

  /** Closes the connections that are kept open. It is seldom necessary: a program that ends does so by itself. */
  destroy(): void {
    this.config.requestHandler.destroy?.();
  }
}

type CommandClass = new (input: never) => object;

/** Gives a client's class a method for each operation, called as its command without `Command` at the end. */
export function createAggregatedClient(commands: Record<string, CommandClass>, client: { prototype: object }): void {
  for (const [name, Command] of Object.entries(commands)) {
    const method = name.charAt(0).toLowerCase() + name.slice(1).replace(/Command$/, "");
    Object.defineProperty(client.prototype, method, {
      value(this: Client<object, MetadataBearer>, input: never, ...rest: [HttpHandlerOptions?]) {
        return this.send(new Command(input) as never, ...rest);
      },
      writable: true,
      configurable: true,
    });
  }
}
