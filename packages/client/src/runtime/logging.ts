import type { HandlerExecutionContext, InitializeHandler, MetadataBearer, Pluggable } from "@smithy/types";

/**
 * Tells the `logger` of the configuration about every call: at `info` that it was made, and how it went; at `debug`
 * what was sent and received. An error is told at `error` and goes on to the caller.
 */
export function getLoggingPlugin<Input extends object, Output extends MetadataBearer>(
  _config: object,
): Pluggable<Input, Output> {
  return {
    applyToStack: (stack) =>
      stack.add(
        (next: InitializeHandler<Input, Output>, context: HandlerExecutionContext) => async (call) => {
          const { clientName, commandName, logger } = context;
          const started = Date.now();
          const about = () => ({ clientName, commandName, milliseconds: Date.now() - started });
          logger?.debug({ clientName, commandName, input: context.inputFilterSensitiveLog?.(call.input) });
          try {
            const result = await next(call);
            const { $metadata, ...output } = result.output;
            logger?.info({ ...about(), metadata: $metadata });
            logger?.debug({ clientName, commandName, output: context.outputFilterSensitiveLog?.(output) });
            return result;
          } catch (error) {
            logger?.error({ ...about(), error });
            throw error;
          }
        },
        { name: "loggingMiddleware", step: "initialize", tags: ["LOGGER"], override: true },
      ),
  };
}
