import type {
  AbsoluteLocation,
  DeserializeHandler,
  Handler,
  HandlerExecutionContext,
  HandlerOptions,
  MiddlewareStack as IMiddlewareStack,
  MiddlewareType,
  Pluggable,
  Priority,
  RelativeMiddlewareOptions,
  Step,
} from "@smithy/types";

/** The steps of a call, from the caller to the network. */
const steps: readonly Step[] = ["initialize", "serialize", "build", "finalizeRequest", "deserialize"];
const priorities: readonly Priority[] = ["high", "normal", "low"];

interface Entry<Input extends object, Output extends object> {
  readonly middleware: MiddlewareType<Input, Output>;
  readonly name?: string | undefined;
  readonly aliases: readonly string[];
  readonly tags: readonly string[];
  /** Where it stands by itself: the number of its step and its priority. */
  readonly rank?: number;
  /** Where it stands relative to another. */
  readonly beside?: { readonly name: string; readonly before: boolean };
}

/**
 * The functions that a call passes through, in order: by step, then by priority, then as they were added; those that
 * stand before or after another one by its name, next to it.
 */
export class MiddlewareStack<Input extends object, Output extends object> implements IMiddlewareStack<Input, Output> {
  private entries: Entry<Input, Output>[] = [];
  /** The order, until something changes. */
  private sorted: readonly Entry<Input, Output>[] | undefined;
  private telling = false;

  add(middleware: MiddlewareType<Input, Output>, options: HandlerOptions & AbsoluteLocation = {}): void {
    const { step = "initialize", priority = "normal" } = options;
    const rank = steps.indexOf(step) * priorities.length + priorities.indexOf(priority);
    this.put({ middleware, rank, ...labels(options) }, options.override);
  }

  addRelativeTo(middleware: MiddlewareType<Input, Output>, options: RelativeMiddlewareOptions): void {
    const beside = { name: options.toMiddleware, before: options.relation === "before" };
    this.put({ middleware, beside, ...labels(options) }, options.override);
  }

  use(plugin: Pluggable<Input, Output>): void {
    plugin.applyToStack(this);
  }

  applyToStack = (stack: IMiddlewareStack<Input, Output>): void => {
    for (const entry of this.entries) (stack as MiddlewareStack<Input, Output>).put(entry);
  };

  clone(): MiddlewareStack<Input, Output> {
    const copy = new MiddlewareStack<Input, Output>();
    copy.entries = [...this.entries];
    copy.sorted = this.sorted;
    copy.telling = this.telling;
    return copy;
  }

  concat<I extends Input, O extends Output>(from: IMiddlewareStack<I, O>): MiddlewareStack<I, O> {
    const both = this.clone() as unknown as MiddlewareStack<I, O>;
    from.applyToStack(both);
    return both;
  }

  remove(which: MiddlewareType<Input, Output> | string): boolean {
    return this.removeWhere((entry) => entry.middleware === which || isCalled(entry, which));
  }

  removeByTag(tag: string): boolean {
    return this.removeWhere(({ tags }) => tags.includes(tag));
  }

  identify(): string[] {
    return this.order().map(({ name = "anonymous", tags }) => (tags.length ? `${name} (${tags.join(", ")})` : name));
  }

  identifyOnResolve(toggle?: boolean): boolean {
    if (typeof toggle === "boolean") this.telling = toggle;
    return this.telling;
  }

  resolve<I extends Input, O extends Output>(
    handler: DeserializeHandler<I, O>,
    context: HandlerExecutionContext,
  ): Handler<I, O> {
    if (this.telling) console.log(this.identify());
    return this.order().reduceRight(
      (next, { middleware }) => (middleware as unknown as Wrapping<I, O>)(next, context),
      handler as Handler<I, O>,
    );
  }

  private put(entry: Entry<Input, Output>, override = false): void {
    const { name } = entry;
    const same = this.entries.findIndex((other) => name !== undefined && isCalled(other, name));
    if (same >= 0 && !override && this.entries[same] !== entry)
      throw new Error(`There is a middleware "${name}" already: set \`override\` to replace it.`);
    this.entries.splice(same < 0 ? this.entries.length : same, same < 0 ? 0 : 1, entry);
    this.sorted = undefined;
  }

  private removeWhere(is: (entry: Entry<Input, Output>) => boolean): boolean {
    const before = this.entries.length;
    this.entries = this.entries.filter((entry) => !is(entry));
    this.sorted = undefined;
    return this.entries.length < before;
  }

  private order(): readonly Entry<Input, Output>[] {
    if (this.sorted) return this.sorted;
    // Sorting is stable: what has one rank stays in the order in which it was added.
    const order = this.entries
      .filter(({ rank }) => rank !== undefined)
      .sort((one, other) => (one.rank as number) - (other.rank as number));
    let waiting = this.entries.filter(({ beside }) => beside);
    while (waiting.length > 0) {
      const still = waiting.filter((entry) => !placed(order, entry));
      if (still.length === waiting.length)
        throw new Error(`There is no middleware "${still[0]?.beside?.name}" for another to stand beside.`);
      waiting = still;
    }
    this.sorted = order;
    return order;
  }
}

type Wrapping<I extends object, O extends object> = (
  next: Handler<I, O>,
  context: HandlerExecutionContext,
) => Handler<I, O>;

const labels = ({ name, aliases = [], tags = [] }: HandlerOptions) => ({ name, aliases, tags });

const isCalled = ({ name, aliases }: { name?: string | undefined; aliases: readonly string[] }, wanted: unknown) =>
  name !== undefined && (name === wanted || aliases.some((alias) => alias === wanted));

/** Puts an entry next to the one that it stands beside, where that has its place already. */
function placed<I extends object, O extends object>(order: Entry<I, O>[], entry: Entry<I, O>): boolean {
  const { name, before } = entry.beside as NonNullable<Entry<I, O>["beside"]>;
  const at = order.findIndex((other) => isCalled(other, name));
  if (at >= 0) order.splice(before ? at : at + 1, 0, entry);
  return at >= 0;
}
