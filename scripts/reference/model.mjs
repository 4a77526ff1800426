// The model's JSON (Smithy's AST) as the reference reads it: services, operations by area, shapes and what they may hold.

const NAMESPACE = "wildix.conversations#";
const trait = (shape, name) => shape.traits?.[name.includes("#") ? name : `smithy.api#${name}`];
const own = (shape, name) => shape.traits?.[NAMESPACE + name];

/** The name of a shape without its namespace. */
export const nameOf = (id) => id.slice(id.indexOf("#") + 1);

/** @param {object} ast the parsed `api/model.json` */
export function readModel(ast) {
  const { shapes } = ast;
  const at = (id) => shapes[id] ?? { type: nameOf(id).toLowerCase(), prelude: true };

  const boundsOf = (shape) => {
    const found = {};
    for (const name of ["length", "range", "pattern"])
      if (trait(shape, name) !== undefined) found[name] = trait(shape, name);
    return found;
  };

  const services = Object.entries(shapes)
    .filter(([, { type }]) => type === "service")
    .map(([id, shape]) => ({
      name: nameOf(id),
      title: trait(shape, "title") ?? nameOf(id),
      documentation: trait(shape, "documentation") ?? "",
      administrative: own(shape, "administrative") !== undefined,
      errors: (shape.errors ?? []).map(({ target }) => target),
      operations: operationsOf(shape),
    }))
    // The one with the most operations is what one comes for.
    .sort((a, b) => b.operations.length - a.operations.length);

  function operationsOf(container) {
    const direct = (container.operations ?? []).map(({ target }) => operation(target));
    const within = (container.resources ?? []).flatMap(({ target }) => {
      const resource = at(target);
      const lifecycle = ["create", "put", "read", "update", "delete", "list"].flatMap((step) => resource[step] ?? []);
      return [...lifecycle.map(({ target: id }) => operation(id)), ...operationsOf(resource)];
    });
    return [...direct, ...within].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  function operation(id) {
    const shape = at(id);
    const { method, uri, code } = trait(shape, "http");
    return {
      name: nameOf(id),
      documentation: trait(shape, "documentation") ?? "",
      area: trait(shape, "tags")?.[0] ?? "Others",
      method,
      uri,
      code,
      readonly: trait(shape, "readonly") !== undefined,
      idempotent: trait(shape, "idempotent") !== undefined,
      limits: own(shape, "rateLimits") ?? [],
      scopes: own(shape, "scopes") ?? [],
      capacity: own(shape, "capacity"),
      examples: trait(shape, "examples") ?? [],
      input: members(at(shape.input.target)),
      output: members(at(shape.output.target)),
      outputId: shape.output.target,
      errors: (shape.errors ?? []).map(({ target }) => target),
    };
  }

  function members(shape) {
    return Object.entries(shape.members ?? {}).map(([name, member]) => ({
      name,
      target: member.target,
      documentation: trait(member, "documentation") ?? "",
      required: trait(member, "required") !== undefined,
      default: trait(member, "default"),
      value: trait(member, "enumValue"),
      header: trait(member, "httpHeader"),
      query: trait(member, "httpQuery"),
      label: trait(member, "httpLabel") !== undefined,
      key: trait(member, "idempotencyToken") !== undefined,
      bounds: { ...boundsOf(at(member.target)), ...boundsOf(member) },
    }));
  }

  return { shapes, at, services, members, trait };
}

/** The structures, unions and enums that are told of by themselves: neither inputs, outputs nor errors, nor made up of one. */
export function namedShapes(model) {
  const { shapes, trait: traitOf } = model;
  return Object.entries(shapes)
    .filter(([, shape]) => ["structure", "union", "enum"].includes(shape.type))
    .filter(
      ([, shape]) => !["input", "output", "error", "trait", "mixin"].some((name) => traitOf(shape, name) !== undefined),
    )
    .filter(([id]) => id.startsWith("wildix.conversations") || id.startsWith("smithy.framework#"))
    .sort(([a], [b]) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

/** The errors of all operations. */
export function errorShapes({ shapes, trait: traitOf }) {
  return Object.entries(shapes)
    .filter(([, shape]) => traitOf(shape, "error") !== undefined)
    .sort(([a, one], [b, other]) => {
      const [first, second] = [traitOf(one, "httpError") ?? 0, traitOf(other, "httpError") ?? 0];
      return first - second || (nameOf(a) < nameOf(b) ? -1 : 1);
    });
}

/** The events: what DescribeEvent's answer documents, by the `type` that their envelopes have. */
export function events(model) {
  const output = model.shapes[`${NAMESPACE}DescribeEventOutput`];
  const types = model.members(model.at(`${NAMESPACE}WebhookEventType`));
  const byName = new Map(
    types.map(({ name, value, documentation }) => [structureOf(name), { type: value, documentation }]),
  );
  return model.members(output).map(({ name, target }) => {
    const shape = model.at(target);
    const data = model.members(shape).find((member) => member.name === "data");
    return {
      name,
      type: byName.get(name)?.type,
      documentation: model.trait(shape, "documentation") ?? "",
      data: model.members(model.at(data.target)),
      envelope: model.members(shape),
    };
  });
}

/** `MESSAGE_NEW` is told of by `WebhookChatMessageNewEvent`. */
const structureOf = (name) =>
  `WebhookChat${name
    .split("_")
    .map((word) => word[0] + word.slice(1).toLowerCase())
    .join("")}Event`;
