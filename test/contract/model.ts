import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What the tests read of a shape in Smithy's JSON form of a model. */
export interface Shape {
  readonly type: string;
  readonly traits?: Readonly<Record<string, unknown>>;
  readonly members?: Readonly<Record<string, Member>>;
  readonly member?: Member;
  readonly input?: Target;
  readonly output?: Target;
  readonly errors?: readonly Target[];
  readonly operations?: readonly Target[];
}

interface Target {
  readonly target: string;
}

export interface Member extends Target {
  readonly traits?: Readonly<Record<string, unknown>>;
}

const localName = (id: string) => id.slice(id.indexOf("#") + 1);

/** The model as `api/model.json` has it, by the local names of its shapes. */
export class Model {
  private readonly shapes: ReadonlyMap<string, Shape>;

  constructor(shapes: Readonly<Record<string, Shape>>) {
    this.shapes = new Map(Object.entries(shapes).map(([id, shape]) => [localName(id), shape]));
  }

  static read(): Model {
    const file = join(__dirname, "../../api/model.json");
    return new Model((JSON.parse(readFileSync(file, "utf8")) as { shapes: Record<string, Shape> }).shapes);
  }

  find(name: string): Shape {
    const shape = this.shapes.get(name);
    if (!shape) throw new Error(`The model has no shape ${name}.`);
    return shape;
  }

  operationNames(service: string): string[] {
    return (this.find(service).operations ?? []).map(({ target }) => localName(target)).sort();
  }

  /** The errors that an operation answers, those of its service included. */
  errorsOf(service: string, operation: string): string[] {
    return [...(this.find(service).errors ?? []), ...(this.find(operation).errors ?? [])].map(({ target }) =>
      localName(target),
    );
  }

  /** What a member holds: the kind of a simple shape, the name of any other. */
  typeOf({ target }: Target): string {
    const name = localName(target);
    const kind = target.startsWith("smithy.api#") ? name.toLowerCase() : this.find(name).type;
    return ["structure", "union", "list", "enum"].includes(kind) ? name : kind;
  }

  targetOf(target: Target | undefined): string {
    if (!target) throw new Error("The operation has no such part.");
    return localName(target.target);
  }
}

/** The value of a trait, found by its local name; `undefined` where the shape doesn't have it. */
export function trait(shape: Pick<Shape, "traits">, name: string): unknown {
  return Object.entries(shape.traits ?? {}).find(([id]) => localName(id) === name)?.[1];
}
