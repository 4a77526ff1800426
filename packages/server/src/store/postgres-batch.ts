import type { Connection, Submittable } from "pg";
import { rowMaker } from "./row-maker";
import type { Value } from "./statement";

/** Makes a value of the text that PostgreSQL gives for a column. */
type ColumnParser = (text: string) => unknown;
/** The parser for a type, by the type's OID; none for text. */
export type ColumnParsers = (type: number) => ColumnParser | undefined;

/** What one statement answered. */
export interface Answer {
  readonly rows: unknown[];
  /** PostgreSQL's word for what it did, with its number of rows where it has one: `UPDATE 3`, `COMMIT`. */
  readonly tag: string;
}

/** One statement that somebody waits for. */
export interface Asked {
  /** Under which a connection keeps it prepared; empty for one that isn't kept. */
  readonly name: string;
  readonly sql: string;
  readonly values: readonly (Value | undefined)[];
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/** The statements that a connection has prepared, with the form of their rows. */
export type PreparedForms = Map<string, RowForm>;

/** How many rows the statement changed or gave. */
export const countOf = ({ tag }: Answer): number => {
  const count = Number(tag.slice(tag.lastIndexOf(" ") + 1));
  return Number.isNaN(count) ? 0 : count;
};

/**
 * Statements that go to the server in one write, behind each other, and are answered in one: a write of its own for each costs
 * more processor time than all else that is done for it. A statement that the connection has prepared before isn't described again.
 *
 * PostgreSQL leaves out what comes behind a statement that fails; outside of a transaction, the batch is one.
 *
 * @see https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-PIPELINING
 */
export class Batch implements Submittable {
  /** The driver's, which puts the timer for the whole batch into it. */
  callback: (error?: unknown) => void = () => {};
  private readonly answers: Answer[] = [];
  private form: RowForm | undefined;
  private rows: unknown[] = [];
  private unreadable: { readonly error: unknown } | undefined;
  private over = false;

  /** @param done Told when all of them are answered. */
  constructor(
    private readonly asked: readonly Asked[],
    private readonly prepared: PreparedForms,
    private readonly parsers: ColumnParsers,
    private readonly done: () => void,
  ) {}

  submit(connection: Connection): void {
    connection.stream.cork();
    try {
      for (const { name, sql, values } of this.asked) {
        const known = this.prepared.has(name);
        if (!known) {
          // A failure may have come between its preparation and its answer: it is no error to close what there isn't.
          if (name !== "") connection.close({ type: "S", name }, true);
          connection.parse({ name, text: sql, types: [] }, true);
        }
        connection.bind({ statement: name, values: values.map(wireValue) }, true);
        if (!known) connection.describe({ type: "P" }, true);
        connection.execute(null, true);
      }
      connection.sync();
    } finally {
      connection.stream.uncork();
    }
  }

  handleRowDescription({ fields }: { fields: readonly Field[] }): void {
    this.form = rowMaker(fields.map(({ name, dataTypeID }) => ({ name, read: this.parsers(dataTypeID) })));
  }

  handleDataRow({ fields }: { fields: readonly (string | null)[] }): void {
    if (this.over) return;
    this.form ??= this.prepared.get(this.current.name) as RowForm;
    try {
      this.rows.push(this.form(fields));
    } catch (error) {
      this.unreadable ??= { error };
    }
  }

  handleCommandComplete({ text }: { text: string }): void {
    if (this.over) return;
    const { name } = this.current;
    if (name !== "" && !this.prepared.has(name)) this.prepared.set(name, this.form ?? NO_ROWS);
    this.answers.push({ rows: this.rows, tag: text });
    this.rows = [];
    this.form = undefined;
  }

  handleReadyForQuery(): void {
    this.settle(this.unreadable);
  }

  /** Of the first that isn't answered: those behind it fail with it. */
  handleError(error: unknown): void {
    this.settle({ error });
  }

  handleEmptyQuery(): void {
    this.handleCommandComplete({ text: "" });
  }

  private get current(): Asked {
    return this.asked[this.answers.length] as Asked;
  }

  private settle(failure: { readonly error: unknown } | undefined): void {
    if (this.over) return;
    this.over = true;
    this.callback();
    const { answers } = this;
    this.asked.forEach(({ resolve, reject }, index) => {
      const answer = answers[index];
      if (answer && !this.unreadable) resolve(answer);
      else reject(failure?.error ?? new Error("The database left a statement without an answer."));
    });
    this.done();
  }
}

interface Field {
  readonly name: string;
  readonly dataTypeID: number;
}

/** Makes an object of the texts of a row. */
type RowForm = (texts: readonly (string | null)[]) => object;

const NO_ROWS = rowMaker([]);

const wireValue = (value: Value | undefined): string | Buffer | null => {
  if (typeof value === "string") return value;
  if (value === null || value === undefined) return null;
  return value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : String(value);
};
