import type { StaticOperationSchema } from "@smithy/types";
import fc from "fast-check";
import { ConversationsServiceException } from "../src/generated";
import * as schemas from "../src/generated/schemas/schemas_0";
import { fromResponse, toRequest } from "../src/runtime/restJson1";
import { type Member, Shape } from "../src/runtime/shape";
import { outputOf, requestOf } from "./support/reference-protocol";

// What is sent and what is understood is what Smithy's own implementation of the protocol sends and understands.

const operations = Object.values(schemas)
  .filter((schema): schema is StaticOperationSchema => Array.isArray(schema) && schema[0] === 9)
  .map((operation) => ({ name: operation[2], operation }));

const endpoint = { protocol: "http:", hostname: "localhost", port: 8080, path: "/gateway" };
const protocol = { registries: [], Exception: ConversationsServiceException };

/** Texts with whatever JSON, paths and queries have to write in another way. */
const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("", "a/b?c=d&e", "100 %", "…'()*!", "__proto__"));

interface Kind {
  /** What a server could add: members that are `null` or unknown. */
  readonly answered: boolean;
}

function anyOf(shape: Shape, kind: Kind, depth = 0): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case "number":
      return fc.integer();
    case "boolean":
      return fc.boolean();
    case "document":
      return fc.jsonValue().filter((value) => value !== null);
    case "list":
      return fc.array(anyOf(shape.value, kind, depth + 1), { maxLength: depth > 3 ? 1 : 3 });
    case "map":
      return fc.dictionary(fc.string(), anyOf(shape.value, kind, depth + 1), { maxKeys: 3 });
    case "union":
      return fc.oneof(
        ...shape.members.map(({ name, shape: member }) => fc.record({ [name]: anyOf(member, kind, depth + 1) })),
        ...(kind.answered ? [fc.record({ newKind: fc.record({ a: fc.integer() }) })] : []),
      );
    case "structure":
      return structure(shape.members, kind, depth);
    default:
      return text;
  }
}

function structure(members: readonly Member[], kind: Kind, depth: number): fc.Arbitrary<Record<string, unknown>> {
  const required = members.filter(({ traits }) => traits.label).map(({ name }) => name);
  const fields = members.map(({ name, shape, traits }) => {
    const value = traits.label ? fc.string({ unit: "binary", minLength: 1 }) : anyOf(shape, kind, depth + 1);
    return [name, kind.answered ? fc.oneof({ weight: 9, arbitrary: value }, fc.constant(null)) : value] as const;
  });
  const added = kind.answered ? [["addedLater", fc.jsonValue()] as const] : [];
  return fc.record(Object.fromEntries([...fields, ...added]), { requiredKeys: required, noNullPrototype: true });
}

const runs = { numRuns: 25 };

describe.each(operations)("$name", ({ operation }) => {
  const input = Shape.of(operation[4]);
  const output = Shape.of(operation[5]);

  test("is written as Smithy writes it", async () => {
    await fc.assert(
      fc.asyncProperty(structure(input.members, { answered: false }, 0), async (given) => {
        // A key that is left out is made up, by each for itself.
        const complete = { ...given, ...Object.fromEntries(keysOf(input).map((name) => [name, given[name] ?? "key"])) };
        const { method, path, query, headers, body } = toRequest(operation, complete, endpoint);
        const expected = await requestOf(operation, complete);
        expect({ method, path, query, headers: sent(headers), body: parsed(body) }).toEqual({
          method: expected.method,
          path: expected.path,
          query: expected.query,
          headers: sent(expected.headers),
          // Smithy leaves out a body without members; a server reads both the same way.
          body: parsed(expected.body ?? (body && "{}")),
        });
      }),
      runs,
    );
  });

  test("is understood as Smithy understands it", async () => {
    await fc.assert(
      fc.asyncProperty(structure(output.members, { answered: true }, 0), async (given) => {
        const body = JSON.stringify(given);
        const response = { statusCode: 200, headers: { "content-type": "application/json" }, body };
        const { $metadata: _, ...read } = await fromResponse(operation, response, protocol);
        const { $metadata: __, ...expected } = (await outputOf(operation, body)) as unknown as Record<string, unknown>;
        expect(read).toEqual(expected);
      }),
      runs,
    );
  });
});

const keysOf = ({ members }: Shape) => members.filter(({ traits }) => traits.idempotencyToken).map(({ name }) => name);

const parsed = (body: unknown) => {
  const json = body instanceof Uint8Array ? new TextDecoder().decode(body) : body;
  return typeof json === "string" && json !== "" ? JSON.parse(json) : undefined;
};

/** Lengths and types of bodies are the same for all; Smithy's are added in other places. */
const sent = ({ "content-type": _, "content-length": __, ...headers }: Record<string, string>) => headers;

test("there are operations to compare", () => expect(operations.length).toBeGreaterThan(60));
