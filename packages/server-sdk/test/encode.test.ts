import { deepStrictEqual } from "node:assert/strict";
import fc from "fast-check";
import * as sdk from "../src";
import { record, valid } from "./arbitraries";
import { codecOf } from "./codec";
import * as generator from "./generator";
import { errors, type Operation, operations, type Value } from "./model";

const operationNamed = (name: string): Operation => operations.find((one) => one.name === name) as Operation;

/** Adds to every structure inside a value what the model doesn't know, and sometimes null for what may be missing. */
function strewn(value: Value, given: unknown, nulls: boolean): unknown {
  if (value.type === "list") return (given as unknown[]).map((entry) => strewn(value.entry(), entry, nulls));
  if (value.type !== "structure" && value.type !== "union") return given;
  return strewnMembers(value.members(), given as object, value.type === "structure", nulls);
}

function strewnMembers(
  members: ReadonlyMap<string, Value>,
  given: object,
  isStructure: boolean,
  nulls: boolean,
): object {
  const result: Record<string, unknown> = {};
  for (const [name, one] of Object.entries(given)) result[name] = strewn(members.get(name) as Value, one, nulls);
  if (!isStructure) return result;
  for (const [name, { required }] of members)
    if (!required && !(name in given)) result[name] = nulls ? null : undefined;
  return { secret: "not in the model", ...result, constructor: "x", passwordHash: { of: "nobody" } };
}

const outputs = ({ output }: Operation): fc.Arbitrary<object> =>
  fc.tuple(record(output), fc.boolean()).map(([value, nulls]) => strewnMembers(output, value, true, nulls));

/** Whether the members of each structure come in the order of the model. */
function isOrdered(members: ReadonlyMap<string, Value>, json: unknown): boolean {
  const names = [...members.keys()];
  const places = Object.keys(json as object).map((name) => names.indexOf(name));
  if (places.some((place, index) => place < 0 || place < (places[index - 1] ?? -1))) return false;
  return Object.entries(json as object).every(([name, one]) => isOrderedValue(members.get(name) as Value, one));
}

const isOrderedValue = (value: Value, json: unknown): boolean =>
  value.type === "list"
    ? (json as unknown[]).every((entry) => isOrderedValue(value.entry(), entry))
    : value.type !== "structure" && value.type !== "union"
      ? true
      : isOrdered(value.members(), json);

describe.each(operations.map((operation) => [operation.name, operation] as const))("%s", (_, operation) => {
  it("answers what the generator's own code does, with the members of the model only, in its order", async () => {
    await fc.assert(
      fc.asyncProperty(outputs(operation), async (output) => {
        const json: unknown = JSON.parse(codecOf(operation).encode(output));
        deepStrictEqual(json, await generator.encode(operation, output));
        expect(isOrdered(operation.output, json)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe("webhook events", () => {
  const describeEvent = operationNamed("DescribeEvent");

  it.each([...describeEvent.output])("%s is encoded as inside DescribeEvent's output", async (name, value) => {
    const encode = (sdk as unknown as Record<string, (event: unknown) => string>)[`encode${name}`];
    await fc.assert(
      fc.asyncProperty(valid(value), async (event) => {
        const inside = (await generator.encode(describeEvent, { [name]: event })) as Record<string, unknown>;
        deepStrictEqual(JSON.parse(encode?.(event) ?? ""), inside[name]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("strings", () => {
  it("keep every character, lone surrogates and control characters too", () => {
    const name = '\u0000\u001f"\\/\u2028\u2029\ud800x\udc00\u{1f600}\u007f';
    expect(JSON.parse(sdk.codecs.CreateInboxTag.encode({ tag: { id: "1", name } }))).toEqual({
      tag: { id: "1", name },
    });
    expect(sdk.codecs.CreateInboxTag.encode({ tag: { id: "1", name: "\ud800" } })).toContain('"\\ud800"');
  });
});

describe("unions", () => {
  // The generator fails too, with "undefined is not iterable".
  it("without a member fail, and say which", () => {
    expect(() => sdk.encodeElement({} as sdk.Element)).toThrow("Element has none of its members: template, actions");
  });
});

describe("errors", () => {
  const lowerCase = (headers: Record<string, string>) =>
    Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

  it.each([...errors])("%s is answered as by the generator", async (name, members) => {
    const Type = (sdk as unknown as Record<string, new (options: object) => sdk.ModelledError>)[name];
    if (Type === undefined) throw new Error(`The SDK has no ${name}`);
    const others = record([...members].filter(([member]) => member !== "message"));
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), others, async (message, rest) => {
        const error = new Type({ $metadata: {}, message, ...rest });
        const ours = sdk.encodeError(error);
        const { status, headers, body } = await generator.encodeError(name, error);
        const { "content-type": _, ...expected } = lowerCase(headers);
        expect(ours.status).toBe(status);
        expect(lowerCase(ours.headers)).toEqual(expected);
        // The one difference: an error has its message even where the model declares none.
        expect(JSON.parse(ours.body)).toEqual({ ...body, message });
      }),
      { numRuns: 30 },
    );
  });

  it("are known from what other things throw", () => {
    const ours = new sdk.ValidationException({ message: "x" });
    const theirs = Object.assign(new Error("x"), { name: "ValidationException", $fault: "client", $metadata: {} });
    const unknown = Object.assign(new Error("x"), { name: "NoSuchKey", $fault: "client" });
    expect([ours, theirs, unknown, new Error("x"), "x", undefined].map(sdk.isModelledError)).toEqual([
      ...[true, false, false, false, false, false],
    ]);
    expect(() => sdk.encodeError(unknown as unknown as sdk.ModelledError)).toThrow(
      "NoSuchKey is no error of the model",
    );
  });

  it("are those of the registry", () => {
    expect([...errors.keys()].sort()).toEqual(Object.keys(sdk.errors).sort());
  });
});
