import fc from "fast-check";
import type { HttpInput, InputFailure } from "../src";
import { valid } from "./arbitraries";
import { codecOf } from "./codec";
import { bound, type Operation, operations, type Value } from "./model";

/** A place in a value that can be filled with anything, in an otherwise small and right value. */
interface Place {
  readonly path: string;
  readonly value: Value;
  readonly fill: (content: unknown) => unknown;
}

const sample = (value: Value): unknown => fc.sample(valid(value), { seed: 1, numRuns: 1 })[0];

function places(value: Value): Place[] {
  const here: Place = { path: "", value, fill: (content) => content };
  return [here, ...inside(value)];
}

function inside(value: Value): Place[] {
  if (value.type === "list") {
    const entry = value.entry();
    const others = Array.from({ length: Math.max((value.length?.min ?? 0) - 1, 0) }, () => sample(entry));
    return places(entry).map((place) => within(place, "0", (content) => [content, ...others]));
  }
  const members = [...value.members()];
  const required = members.filter(([, member]) => value.type === "structure" && member.required);
  const base = Object.fromEntries(required.map(([name, member]) => [name, sample(member)]));
  return members.flatMap(([name, member]) =>
    places(member).map((place) => within(place, name, (content) => ({ ...base, [name]: content }))),
  );
}

const within = ({ path, value, fill }: Place, name: string, around: (content: unknown) => unknown): Place => ({
  path: `/${name}${path}`,
  value,
  fill: (content) => around(fill(content)),
});

/** Contents of a place that are just admitted, and just not. */
function edges({ type, length, range, pattern, entry }: Value): { right: unknown[]; wrong: unknown[] } {
  const of = (size: number): unknown[] =>
    type === "list" ? [Array(size).fill(sample(entry()))] : ["x".repeat(size), "\u{1f600}".repeat(size)];
  const bounds = { ...length, ...range };
  const at = length ? of : (size: number) => [size];
  const { min, max } = bounds;
  const right = [min, max].flatMap((one) => (one === undefined || one > 1e6 ? [] : at(one)));
  const wrong = [
    ...(min === undefined || (length && min === 0) ? [] : at(min - 1)),
    ...(max === undefined || (length && max > 1e6) ? [] : at(max + 1)),
  ];
  // What else a pattern asks for is not looked at here.
  return { right: pattern === undefined ? right : [], wrong };
}

const http = (operation: Operation, body: unknown): HttpInput => {
  const texts = (place: "label" | "query" | "header") =>
    bound(operation, place).map(([, value]): [string, string] => [value.binding.name, String(sample(value))]);
  const query = texts("query").map((pair) => pair.map(encodeURIComponent).join("="));
  return {
    params: Object.fromEntries(texts("label")),
    query: query.join("&"),
    headers: Object.fromEntries(texts("header")),
    body,
  };
};

describe.each(operations.map((operation) => [operation.name, operation] as const))("%s", (_, operation) => {
  const required = bound(operation, "body").filter(([, member]) => member.required);
  const base = Object.fromEntries(required.map(([name, member]) => [name, sample(member)]));
  const bodies = bound(operation, "body").flatMap(([name, member]) =>
    places(member).map((place) => within(place, name, (content) => ({ ...base, [name]: content }))),
  );
  const failuresOf = (request: HttpInput): InputFailure[] => {
    const failures: InputFailure[] = [];
    codecOf(operation).decode(request, failures);
    return failures;
  };

  it("admits what is at the bounds of every member of the body, and refuses what is beyond", () => {
    for (const { path, value, fill } of bodies) {
      const { right, wrong } = edges(value);
      for (const content of right) expect(failuresOf(http(operation, fill(content)))).toEqual([]);
      for (const content of wrong)
        expect(failuresOf(http(operation, fill(content))).map((one) => one.path)).toEqual([path]);
    }
  });

  it("admits what is at the bounds of every label, parameter and header, and refuses what is beyond", () => {
    for (const place of ["label", "query", "header"] as const)
      for (const [name, value] of bound(operation, place)) {
        const request = http(operation, Object.keys(base).length > 0 ? base : undefined);
        const filled = (content: unknown): HttpInput => {
          const text = String(content);
          if (place === "label") return { ...request, params: { ...request.params, [value.binding.name]: text } };
          if (place === "header") return { ...request, headers: { ...request.headers, [value.binding.name]: text } };
          const others = request.query.split("&").filter((part) => !part.startsWith(`${value.binding.name}=`));
          return { ...request, query: [...others, `${value.binding.name}=${encodeURIComponent(text)}`].join("&") };
        };
        const { right, wrong } = edges(value);
        for (const content of right) expect(failuresOf(filled(content))).toEqual([]);
        for (const content of wrong) expect(failuresOf(filled(content)).map((one) => one.path)).toEqual([`/${name}`]);
      }
  });
});
