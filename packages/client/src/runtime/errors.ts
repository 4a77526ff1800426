import type { StaticErrorSchema } from "@smithy/types";
import type { ServiceException } from "./exception";

/** Each takes the members of its own error. */
type ErrorClass = new (members: never) => ServiceException;

export interface ModelledError {
  readonly schema: StaticErrorSchema;
  readonly create: ErrorClass;
}

/** The errors of one namespace of the model, which the generated schemas register. */
export class TypeRegistry {
  private readonly errors = new Map<string, ModelledError>();

  static for(_namespace: string): TypeRegistry {
    return new TypeRegistry();
  }

  registerError(schema: StaticErrorSchema, create: ErrorClass): void {
    this.errors.set(schema[2], { schema, create });
  }

  find(name: string): ModelledError | undefined {
    return this.errors.get(name);
  }
}
