// What of the Markdown reference looks the same everywhere.
import { nameOf } from "./model.mjs";

/** Text in a cell of a table: one line, without bars of its own. */
export const cell = (text) => text.replace(/\n- /g, "; ").replace(/\s+/g, " ").replaceAll("|", "\\|").trim();

/** A table; nothing where it would have no rows. */
export const table = (head, rows) =>
  rows.length === 0
    ? ""
    : [head, head.map(() => "---"), ...rows].map((columns) => `| ${columns.join(" | ")} |`).join("\n");

/** The headings of a text, so many levels further down. */
export const lowered = (text, levels) => text.replace(/^(#+) /gm, (_, hashes) => `${hashes}${"#".repeat(levels)} `);

/** The anchor that a heading gets. */
export const anchor = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");

export const json = (value) => `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;

/** Parts that aren't empty, with an empty line between. */
export const paragraphs = (...parts) => parts.flat().filter(Boolean).join("\n\n");

const SIMPLE = {
  string: "string",
  boolean: "boolean",
  integer: "integer",
  long: "integer",
  float: "number",
  double: "number",
  document: "any JSON value",
  timestamp: "timestamp",
  blob: "bytes",
};

/** What a member may hold, with links to what is told of by itself. */
export function typeOf(model, target) {
  const shape = model.at(target);
  if (shape.type === "list") return `list of ${typeOf(model, shape.member.target)}`;
  if (shape.type === "map") return `map of ${typeOf(model, shape.value.target)}`;
  if (["structure", "union", "enum"].includes(shape.type)) {
    const name = nameOf(target);
    return `[${name}](types.md#${anchor(name)})`;
  }
  return SIMPLE[shape.type] ?? shape.type;
}

const between = ({ min, max }, what) => {
  if (min !== undefined && max !== undefined) return `${min} to ${max}${what}`;
  return max === undefined ? `${min} or more${what}` : `up to ${max}${what}`;
};

/** What bounds a member has. */
export function boundsOf(model, { target, bounds, default: preset }) {
  const { type } = model.at(target);
  const unit = type === "list" || type === "map" ? " items" : " characters";
  return [
    ...(bounds.length ? [between(bounds.length, unit)] : []),
    ...(bounds.range ? [between(bounds.range, "")] : []),
    ...(bounds.pattern ? [`matches \`${bounds.pattern.replaceAll("|", "\\|")}\``] : []),
    ...(preset === undefined || preset === null ? [] : [`default \`${JSON.stringify(preset)}\``]),
  ].join("; ");
}

const placeOf = ({ label, query, header }) => {
  if (label) return "path";
  if (query) return "query";
  return header ? `header \`${header}\`` : "body";
};

/** The members of an input, an output or a type. */
export function memberTable(model, members, { places = false } = {}) {
  const head = ["Member", ...(places ? ["In"] : []), "Type", "", "Meaning"];
  return table(
    head,
    members.map((member) => [
      `\`${member.name}\``,
      ...(places ? [placeOf(member)] : []),
      typeOf(model, member.target),
      member.required ? "required" : "",
      cell([member.documentation, ...[boundsOf(model, member)].filter(Boolean).map((text) => `(${text})`)].join(" ")),
    ]),
  );
}
