import { deepStrictEqual } from "node:assert/strict";
import fc from "fast-check";
import type { HttpInput, InputFailure } from "../src";
import { disputed, type Request, requests } from "./arbitraries";
import { codecOf } from "./codec";
import * as generator from "./generator";
import { bound, type Operation, operations, type Value } from "./model";

function decode(operation: Operation, request: Request): { input: unknown; failures: InputFailure[] } {
  const http: HttpInput = {
    params: request.labels,
    query: request.query.map((pair) => pair.map(encodeURIComponent).join("=")).join("&"),
    headers: request.headers,
    body: request.body === undefined ? undefined : JSON.parse(request.body),
  };
  const failures: InputFailure[] = [];
  const input = codecOf(operation).decode(http, failures);
  return { input, failures };
}

/**
 * Difference 1: the generator takes a number or boolean for a string, "true", 0 or 1 for a boolean, any scalar or list for
 * a structure, and "", 0 or false for a list. Ours refuses a value of another type than the model's, as restJson1 wants.
 *
 * Difference 2: the generator admits a union whose only member isn't in the model. Ours refuses it.
 */
function mistyped(value: Value, json: unknown): boolean {
  if (json === null || json === undefined) return false;
  switch (value.type) {
    case "string":
    case "enum":
      return typeof json !== "string";
    case "boolean":
      return typeof json !== "boolean";
    case "integer":
    case "long":
      return typeof json !== "number";
    case "document":
      return false;
    case "list":
      return !Array.isArray(json) || json.some((entry) => mistyped(value.entry(), entry));
    case "structure":
    case "union": {
      if (typeof json !== "object" || Array.isArray(json)) return true;
      const members = value.members();
      const unknown =
        value.type === "union" && Object.entries(json).every(([name, one]) => !members.has(name) || one === null);
      return (
        unknown ||
        [...members].some(([name, member]) => Object.hasOwn(json, name) && mistyped(member, json[name as never]))
      );
    }
  }
}

/** Difference 3: ours fills in what the model says a missing member stands for. */
function withDefaults(members: Iterable<[string, Value]>, input: unknown): Record<string, unknown> {
  const result: Record<string, unknown> = { ...(input as object) };
  for (const [name, member] of members)
    if (result[name] !== undefined) result[name] = filled(member, result[name]);
    else if (member.default !== undefined) result[name] = member.default;
  return result;
}

function filled(value: Value, given: unknown): unknown {
  if (value.type === "structure") return withDefaults(value.members(), given);
  if (value.type === "list") return (given as unknown[]).map((entry) => filled(value.entry(), entry));
  if (value.type !== "union") return given;
  const members = value.members();
  return Object.fromEntries(
    Object.entries(given as object).map(([name, one]) => [name, filled(members.get(name) as Value, one)]),
  );
}

/** Difference 4: `\s` and `.` of the generator's RE2 are not those of ECMA 262, by which the model's patterns are written. */
const isDisputed = ({ labels, query, headers, body }: Request): boolean =>
  strings([labels, query, headers, body === undefined ? undefined : JSON.parse(body)]).some(
    (text) => text.search(disputed) >= 0,
  );

const strings = (json: unknown): string[] =>
  typeof json === "string"
    ? [json]
    : typeof json === "object" && json !== null
      ? Object.values(json).flatMap(strings)
      : [];

/** Difference 5: a list that is too long is refused without looking into it, so what is wrong inside isn't told. */
const isCutShort = (failures: InputFailure[]): boolean => failures.some(({ message }) => / items?; got /.test(message));

const unique = (paths: readonly string[]): string[] => [...new Set(paths)].sort();

describe.each(operations.map((operation) => [operation.name, operation] as const))("%s", (_, operation) => {
  const body = bound(operation, "body");

  it("accepts, refuses and decodes as the generator's own code does", async () => {
    await fc.assert(
      fc.asyncProperty(requests(operation), async (request) => {
        fc.pre(!isDisputed(request));
        const ours = decode(operation, request);
        const theirs = await generator.decode(operation, request);
        const json = request.body === undefined ? {} : (JSON.parse(request.body) as Record<string, unknown>);
        const isObject = typeof json === "object" && json !== null && !Array.isArray(json);
        if (isObject && body.some(([name, value]) => Object.hasOwn(json, name) && mistyped(value, json[name]))) {
          expect(ours.failures).not.toEqual([]);
          return;
        }
        if ("input" in theirs) {
          expect(ours.failures).toEqual([]);
          deepStrictEqual(ours.input, withDefaults(operation.input, theirs.input));
        } else {
          expect(ours.failures).not.toEqual([]);
          if (theirs.refused !== "whole" && !isCutShort(ours.failures))
            expect(unique(ours.failures.map(({ path }) => path))).toEqual(unique(theirs.refused));
        }
      }),
      { numRuns: 150 },
    );
  });

  it("says of every required member that it is missing, and of no other", () => {
    const failures: InputFailure[] = [];
    codecOf(operation).decode({ params: {}, query: "", headers: {}, body: undefined }, failures);
    const required = [...operation.input].filter(([, value]) => value.required).map(([name]) => `/${name}`);
    expect(failures.map(({ path }) => path).sort()).toEqual(required.sort());
    expect(failures.every(({ message }) => message === "Required")).toBe(true);
  });
});
