import type { $SchemaRef, StaticSchema } from "@smithy/types";

/** What of a shape's traits concerns a client. */
export interface Traits {
  /** The member stands in the path. */
  readonly label: boolean;
  /** The member is filled in by the client where the caller leaves it out. */
  readonly idempotencyToken: boolean;
  /** Never to be logged. */
  readonly sensitive: boolean;
  /** The parameter of the query that carries the member. */
  readonly query?: string | undefined;
  /** The header that carries the member, in small letters. */
  readonly header?: string | undefined;
}

export interface Member {
  readonly name: string;
  readonly shape: Shape;
  readonly traits: Traits;
}

type Kind = "string" | "number" | "boolean" | "document" | "list" | "map" | "structure" | "union";

/** How schemas write the traits that are said so often that a bit stands for each. */
const bits = { label: 1, idempotencyToken: 4, sensitive: 8 };
const simple: Record<number, Kind> = { 0: "string", 1: "number", 2: "boolean", 15: "document" };
const compound: Record<number, Kind> = { 1: "list", 2: "map", 3: "structure", [-3]: "structure", 4: "union" };
/** What is added to the number of a simple type for a list, or a map, of it. */
const listOf = 64;
const mapOf = 128;

/**
 * A schema of the generated code in the form in which it is used: references followed, traits spread out. It is made
 * when it is needed for the first time, so that importing the client costs nothing for operations that aren't called.
 *
 * The types are those that JSON has; the build refuses a model with others.
 */
export class Shape {
  private found: readonly Member[] | undefined;
  private element: Shape | undefined;

  private constructor(
    readonly kind: Kind,
    readonly traits: Traits,
    private readonly memberNames: readonly string[],
    private readonly references: readonly $SchemaRef[],
  ) {}

  /** The members of a structure or a union. */
  get members(): readonly Member[] {
    this.found ??= this.memberNames.map((name, index) => {
      const reference = resolve(this.references[index] as $SchemaRef);
      const [schema, traits] = isMember(reference) ? reference : [reference, 0];
      const shape = Shape.of(schema);
      return { name, shape, traits: traitsOf(traits, shape.traits) };
    });
    return this.found;
  }

  /** The shape of what is in a list or a map. */
  get value(): Shape {
    this.element ??= Shape.of(this.references[0] as $SchemaRef);
    return this.element;
  }

  static of(reference: $SchemaRef): Shape {
    const schema = resolve(reference);
    if (typeof schema === "number") return Shape.ofNumber(schema);
    if (isMember(schema)) return Shape.of(schema[0]);
    const known = shapes.get(schema as object);
    if (known) return known;
    const made = Shape.ofSchema(schema as StaticSchema);
    shapes.set(schema as object, made);
    return made;
  }

  private static ofNumber(schema: number): Shape {
    if (schema & mapOf) return new Shape("map", none, [], [schema & ~mapOf]);
    if (schema & listOf) return new Shape("list", none, [], [schema & ~listOf]);
    return new Shape(simple[schema] ?? "string", none, [], []);
  }

  private static ofSchema(schema: StaticSchema): Shape {
    const [kind, , , traits] = schema;
    const shared = traitsOf(traits as number | object);
    if (kind === 0) return new Shape(simple[schema[4] as number] ?? "string", shared, [], []);
    if (kind === 3 || kind === -3 || kind === 4)
      return new Shape(compound[kind] as Kind, shared, schema[4] as string[], schema[5] as $SchemaRef[]);
    return new Shape(compound[kind] as Kind, shared, [], [(kind === 2 ? schema[5] : schema[4]) as $SchemaRef]);
  }
}

const shapes = new WeakMap<object, Shape>();

const resolve = (reference: $SchemaRef): $SchemaRef => (typeof reference === "function" ? reference() : reference);

const isMember = (reference: $SchemaRef): reference is [$SchemaRef, number | object] & $SchemaRef =>
  Array.isArray(reference) && reference.length === 2;

function traitsOf(given: number | object, shared: Traits = none): Traits {
  const has = (name: keyof typeof bits) =>
    typeof given === "number"
      ? (given & bits[name]) !== 0
      : name in given || (name === "label" && "httpLabel" in given);
  const { httpQuery, httpHeader } = (typeof given === "number" ? {} : given) as Record<string, string | undefined>;
  return {
    label: has("label"),
    idempotencyToken: has("idempotencyToken"),
    sensitive: has("sensitive") || shared.sensitive,
    query: httpQuery,
    header: httpHeader?.toLowerCase(),
  };
}

const none: Traits = { label: false, idempotencyToken: false, sensitive: false };
