/** A column of a statement's rows; without `read` its values are taken as they are. */
export interface Column {
  readonly name: string;
  /** Makes the value of what came from the driver; isn't asked for null. */
  readonly read?: ((value: never) => unknown) | undefined;
}

/**
 * A function that makes an object of each row, out of its values in the order of the columns. Its code is written for these columns, as
 * one would write it by hand: an object that has all its properties from the start takes a sixth of the time of one that gets them
 * one after the other.
 *
 * @example rowMaker([{ name: "id" }, { name: "seq", read: Number }])(["m1", "7"])  // { id: "m1", seq: 7 }
 */
export function rowMaker(columns: readonly Column[]): (values: readonly unknown[]) => object {
  const readers = columns.map(({ read }) => read);
  const properties = columns.map(({ name, read }, index) => {
    const value = `v[${index}]`;
    return `${JSON.stringify(name)}: ${read ? `${value} === null ? null : r${index}(${value})` : value}`;
  });
  const names = readers.map((_, index) => `r${index}`).join(", ");
  return new Function("readers", `const [${names}] = readers; return (v) => ({ ${properties.join(", ")} });`)(readers);
}
