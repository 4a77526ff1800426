import contract from "./contract.json";
import policies from "./policies.json";

/** A fact that public references of this API show; callers have been written against it, so it must not change. */
interface Fact {
  readonly published: boolean;
}

export interface PublishedMember extends Fact {
  readonly type?: string;
  readonly required?: boolean;
  readonly value?: string;
  readonly httpHeader?: string;
}

export interface PublishedShape extends Fact {
  readonly kind: "structure" | "union" | "enum" | "list" | "error";
  readonly members?: Readonly<Record<string, PublishedMember>>;
  readonly member?: string;
  readonly httpStatus?: number;
  readonly fault?: string;
  readonly retryable?: string;
}

export interface PublishedOperation {
  readonly http: Fact & { readonly method: string; readonly uri: string };
  readonly input: string;
  readonly output: string;
  readonly errors: readonly string[];
}

export interface Policy {
  readonly rateLimits: readonly { authorization: string; periodSeconds: number; requests: number }[];
  readonly scopes: readonly string[];
}

export const service = contract.service;
export const operations = Object.entries(contract.operations as Record<string, PublishedOperation>);
export const policyOf = (operation: string): Policy => {
  const policy = (policies as Record<string, Policy>)[operation];
  if (!policy) throw new Error(`policies.json has nothing on ${operation}.`);
  return policy;
};

/** The published shapes, each with its published members only: the others are free to change. */
export const shapes = Object.entries(contract.shapes as Record<string, PublishedShape>)
  .filter(([, shape]) => shape.published || Object.values(shape.members ?? {}).some(({ published }) => published))
  .map(([name, shape]): [string, PublishedShape] => [
    name,
    { ...shape, members: Object.fromEntries(Object.entries(shape.members ?? {}).filter(([, m]) => m.published)) },
  ]);
