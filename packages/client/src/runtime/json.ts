import type { Member, Shape } from "./shape";

type Members = Record<string, unknown>;

const isObject = (value: unknown): value is Members => typeof value === "object" && value !== null;

/** What JSON has no number for. */
const written = (value: unknown) => (typeof value === "number" && !Number.isFinite(value) ? String(value) : value);

const infinities: Record<string, number> = { NaN: Number.NaN, Infinity: Infinity, "-Infinity": -Infinity };
const readNumber = (value: unknown) =>
  typeof value === "string" && Object.hasOwn(infinities, value) ? infinities[value] : value;

/** A value as it is sent: the members that its shape has, and nothing else. */
export function toJson(shape: Shape, value: unknown): unknown {
  if (!isObject(value)) return shape.kind === "number" ? written(value) : value;
  switch (shape.kind) {
    case "structure":
      return pick(shape.members, value, toJson);
    case "union":
      return unknownOf(value) ?? pick(shape.members, value, toJson);
    case "list":
      return Array.isArray(value) ? value.map((element) => toJson(shape.value, element)) : value;
    case "map":
      return Object.fromEntries(Object.entries(value).map(([key, element]) => [key, toJson(shape.value, element)]));
    default:
      return value;
  }
}

/** A value as the caller gets it: what the service has added since, and members that are `null`, are left out. */
export function fromJson(shape: Shape, value: unknown): unknown {
  if (!isObject(value)) return shape.kind === "number" ? readNumber(value) : value;
  switch (shape.kind) {
    case "structure":
      return pick(shape.members, value, fromJson);
    case "union":
      return readUnion(shape, value);
    case "list":
      return Array.isArray(value) ? value.map((element) => fromJson(shape.value, element)) : value;
    case "map":
      return Object.fromEntries(Object.entries(value).map(([key, element]) => [key, fromJson(shape.value, element)]));
    default:
      return value;
  }
}

/** The members of a structure that are there, each converted. */
export function pick(
  members: readonly Member[],
  value: Members,
  convert: (shape: Shape, value: unknown) => unknown,
): Members {
  const picked: Members = {};
  for (const { name, shape } of members) {
    const member = value[name];
    if (member !== undefined && member !== null) picked[name] = convert(shape, member);
  }
  return picked;
}

/** A kind of a union that this version of the client doesn't know, as `$unknown: [name, value]`. */
function readUnion(shape: Shape, value: Members): unknown {
  const read = pick(shape.members, value, fromJson);
  if (Object.keys(read).length > 0) return read;
  const [unknown] = Object.entries(value).filter(([name, member]) => name !== "__type" && member !== null);
  return unknown ? { $unknown: unknown } : read;
}

function unknownOf({ $unknown }: Members): Members | undefined {
  return Array.isArray($unknown) ? Object.fromEntries([$unknown as [string, unknown]]) : undefined;
}

const hidden = "(sensitive)";

/** A value for a log: without what the model says is sensitive. */
export function redacted(shape: Shape, value: unknown): unknown {
  if (shape.traits.sensitive) return hidden;
  if (!isObject(value)) return value;
  if (Array.isArray(value)) return shape.kind === "list" ? value.map((each) => redacted(shape.value, each)) : value;
  if (shape.kind === "map")
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, redacted(shape.value, each)]));
  if (shape.kind !== "structure" && shape.kind !== "union") return value;
  const shown: Members = {};
  for (const { name, shape: member, traits } of shape.members)
    if (value[name] !== undefined) shown[name] = traits.sensitive ? hidden : redacted(member, value[name]);
  return shown;
}
