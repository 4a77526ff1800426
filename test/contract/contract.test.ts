import { errors, operations as registry } from "../../packages/server-sdk/src/generated/registry";
import { Model, type Shape, trait } from "./model";
import { operations, type PublishedMember, type PublishedShape, policyOf, service, shapes } from "./published";

/**
 * What is published of this API holds: of the model, and of the registry that is generated from it. The facts are kept
 * beside this file (contract.json, policies.json).
 */
const model = Model.read();

const rows = (limits: readonly { authorization: string; periodSeconds: number; requests: number }[]) =>
  limits.map(({ authorization, periodSeconds, requests }) => `${authorization} ${requests}/${periodSeconds}s`).sort();

/** The published names of simple types, each as Smithy's kinds that callers can't tell apart in JSON. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  String: ["string"],
  Boolean: ["boolean"],
  Integer: ["integer", "long"],
  Long: ["integer", "long"],
  Document: ["document"],
};

function expectMember(shape: Shape, kind: PublishedShape["kind"], name: string, wanted: PublishedMember) {
  const member = shape.members?.[name];
  if (!member) throw new Error(`There is no member ${name}.`);
  if (kind === "enum") {
    expect({ [name]: trait(member, "enumValue") }).toEqual({ [name]: wanted.value });
    return;
  }
  const type = model.typeOf(member);
  expect({ [name]: kinds[wanted.type ?? ""] ?? [wanted.type] }).toEqual({ [name]: expect.arrayContaining([type]) });
  if (wanted.required !== undefined)
    expect({ [name]: trait(member, "required") !== undefined }).toEqual({ [name]: wanted.required });
  if (wanted.httpHeader) expect({ [name]: trait(member, "httpHeader") }).toEqual({ [name]: wanted.httpHeader });
}

describe("the service", () => {
  it("speaks the published protocol", () => {
    expect(model.find(service.name).traits).toHaveProperty([service.protocol]);
  });

  it("has every published operation, and the registry those of the model", () => {
    const found = model.operationNames(service.name);
    expect(found).toEqual(expect.arrayContaining(operations.map(([name]) => name)));
    const inRegistry = Object.values(registry).map(({ name, administrative }) => ({ name, administrative }));
    expect(inRegistry.filter(({ administrative }) => !administrative).map(({ name }) => name)).toEqual(found);
    expect(inRegistry.filter(({ administrative }) => administrative).map(({ name }) => name)).toEqual(
      model.operationNames("ConversationsAdmin"),
    );
  });

  it("answers the published errors everywhere", () => {
    for (const [operation] of operations)
      expect(model.errorsOf(service.name, operation)).toEqual(expect.arrayContaining(service.errors));
  });
});

describe.each(operations)("%s", (name, wanted) => {
  const operation = model.find(name);
  const described = registry[name as keyof typeof registry];

  it("has its method and path", () => {
    const { method, uri } = wanted.http;
    expect(trait(operation, "http")).toMatchObject({ method, uri });
    expect(described).toMatchObject({ name, method, uri });
  });

  it("has its input, output and errors", () => {
    expect([model.targetOf(operation.input), model.targetOf(operation.output)]).toEqual([wanted.input, wanted.output]);
    expect(model.errorsOf(service.name, name)).toEqual(expect.arrayContaining([...wanted.errors]));
    expect([...described.errors].sort()).toEqual(model.errorsOf(service.name, name).sort());
  });

  it("has its rate limits and scopes", () => {
    const { rateLimits, scopes } = policyOf(name);
    expect(rows((trait(operation, "rateLimits") ?? []) as Parameters<typeof rows>[0])).toEqual(rows(rateLimits));
    expect(rows(described.rateLimits)).toEqual(rows(rateLimits));
    expect([...((trait(operation, "scopes") ?? []) as string[])].sort()).toEqual([...scopes].sort());
    expect([...described.scopes].sort()).toEqual([...scopes].sort());
  });
});

describe.each(shapes)("%s", (name, wanted) => {
  const shape = model.find(name);

  it(`is the published ${wanted.kind}`, () => {
    expect(shape.type).toBe(wanted.kind === "error" ? "structure" : wanted.kind);
    if (wanted.kind === "list" && wanted.published) {
      if (!shape.member) throw new Error("The list has no member.");
      const type = model.typeOf(shape.member);
      expect(kinds[wanted.member ?? ""] ?? [wanted.member]).toContain(type);
    }
    for (const [member, fact] of Object.entries(wanted.members ?? {})) expectMember(shape, wanted.kind, member, fact);
  });

  if (wanted.kind === "error")
    it("is answered as published", () => {
      const { httpStatus, fault, retryable } = wanted;
      expect(errors[name as keyof typeof errors]).toMatchObject({ status: httpStatus, fault });
      expect(trait(shape, "error")).toBe(fault);
      expect((trait(shape, "httpError") as number | undefined) ?? (fault === "client" ? 400 : 500)).toBe(httpStatus);
      if (retryable) expect(trait(shape, "retryable")).toEqual({ [retryable]: true });
    });
});

it("compares something", () => {
  expect(operations).toHaveLength(65);
  expect(shapes.length).toBeGreaterThan(90);
});
