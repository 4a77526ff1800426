import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The model's JSON, as far as the tests read it. Mixins are flattened. */
interface Member {
  readonly target: string;
  readonly traits?: Readonly<Record<string, unknown>>;
}

interface Shape {
  readonly type: string;
  readonly members?: Readonly<Record<string, Member>>;
  readonly member?: Member;
  readonly input?: { readonly target: string };
  readonly output?: { readonly target: string };
  readonly traits?: Readonly<Record<string, unknown>>;
}

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

/** What the model says of the value of a member: of its shape, and of the member itself, which wins. */
export interface Value {
  readonly type: "string" | "boolean" | "integer" | "long" | "enum" | "list" | "structure" | "union" | "document";
  readonly required: boolean;
  readonly default: unknown;
  readonly length: Bounds | undefined;
  readonly range: Bounds | undefined;
  readonly pattern: string | undefined;
  /** Of an enum. */
  readonly values: readonly string[];
  /** Of a list. */
  readonly entry: () => Value;
  /** Of a structure or union: its members by name, in the model's order. */
  readonly members: () => ReadonlyMap<string, Value>;
  /** Where in a request the member is. */
  readonly binding: { readonly in: "body" | "label" | "query" | "header"; readonly name: string };
}

export interface Operation {
  readonly name: string;
  readonly uri: string;
  readonly input: ReadonlyMap<string, Value>;
  readonly output: ReadonlyMap<string, Value>;
}

const shapes = JSON.parse(readFileSync(join(__dirname, "../../../api/model.json"), "utf8")).shapes as Record<
  string,
  Shape
>;

const prelude: Record<string, Shape> = Object.fromEntries(
  ["string", "boolean", "integer", "long", "document"].map((type) => [
    `smithy.api#${type[0]?.toUpperCase()}${type.slice(1)}`,
    { type },
  ]),
);

function shape(id: string): Shape {
  const found = shapes[id] ?? prelude[id];
  if (found === undefined) throw new Error(`The model has no ${id}`);
  return found;
}

const types = ["string", "boolean", "integer", "long", "enum", "list", "structure", "union", "document"];

function value(name: string, member: Member): Value {
  const target = shape(member.target);
  // A test of what this file doesn't know would pass for want of looking.
  if (!types.includes(target.type)) throw new Error(`The tests don't know the type ${target.type} of ${member.target}`);
  const trait = (id: string) => member.traits?.[`smithy.api#${id}`] ?? target.traits?.[`smithy.api#${id}`];
  const own = (id: string) => member.traits?.[`smithy.api#${id}`];
  return {
    type: target.type as Value["type"],
    required: own("required") !== undefined,
    default: own("default") ?? undefined,
    length: trait("length") as Bounds | undefined,
    range: trait("range") as Bounds | undefined,
    pattern: trait("pattern") as string | undefined,
    values: Object.values(target.type === "enum" ? (target.members ?? {}) : {}).map(
      (one) => one.traits?.["smithy.api#enumValue"] as string,
    ),
    entry: () => value(name, target.member as Member),
    members: () => (target.type === "enum" ? new Map() : membersOf(target)),
    binding: binding(name, member),
  };
}

function binding(name: string, member: Member): Value["binding"] {
  const traits = member.traits ?? {};
  if ("smithy.api#httpLabel" in traits) return { in: "label", name };
  if ("smithy.api#httpQuery" in traits) return { in: "query", name: traits["smithy.api#httpQuery"] as string };
  if ("smithy.api#httpHeader" in traits)
    return { in: "header", name: (traits["smithy.api#httpHeader"] as string).toLowerCase() };
  return { in: "body", name };
}

const membersOf = (of: Shape): ReadonlyMap<string, Value> =>
  new Map(Object.entries(of.members ?? {}).map(([name, member]) => [name, value(name, member)]));

const uriOf = ({ traits = {} }: Shape): string => (traits["smithy.api#http"] as { uri: string }).uri;

export const operations: readonly Operation[] = Object.entries(shapes)
  .filter(([, { type }]) => type === "operation")
  .map(([id, operation]) => ({
    name: id.slice(id.indexOf("#") + 1),
    uri: uriOf(operation),
    input: membersOf(shape(operation.input?.target ?? "")),
    output: membersOf(shape(operation.output?.target ?? "")),
  }));

/** The errors of the model, and of the framework that it uses. */
export const errors: ReadonlyMap<string, ReadonlyMap<string, Value>> = new Map(
  Object.entries(shapes)
    .filter(([, { traits }]) => traits !== undefined && "smithy.api#error" in traits)
    .map(([id, error]) => [id.slice(id.indexOf("#") + 1), membersOf(error)]),
);

/** The members of a structure of the model. */
export const structure = (name: string): ReadonlyMap<string, Value> => membersOf(shape(`wildix.conversations#${name}`));

/** The members of an input that are in one place of a request. */
export const bound = (operation: Operation, place: Value["binding"]["in"]): [string, Value][] =>
  [...operation.input].filter(([, { binding }]) => binding.in === place);

/** Every pattern that the model sets to a value of its own. */
export const patterns: readonly string[] = Object.entries(shapes)
  .filter(([id]) => id.startsWith("wildix.conversations#"))
  .flatMap(([, one]) => [one, ...Object.values(one.members ?? {}), ...(one.member ? [one.member] : [])])
  .flatMap(({ traits }) => (traits?.["smithy.api#pattern"] as string | undefined) ?? []);
