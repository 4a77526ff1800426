// The Markdown reference: every operation, type, error and event of the model. `generate` writes it into docs/reference.
import { anchor, cell, json, lowered, memberTable, paragraphs, table } from "./markdown.mjs";
import { errorShapes, events, namedShapes, nameOf, readModel } from "./model.mjs";
import { examplesOf, sampleOf } from "./samples.mjs";

const MARK = "<!-- Generated from the model by `pnpm generate`: edit model/*.smithy instead. -->";

const EVENTS = "events.md";

const CALLERS = {
  XBS: "a signed-in user",
  XBS_ANONYMOUS: "a guest of a web widget",
  XBS_BOT: "a bot",
  PBX: "a company's phone system",
  S2S: "a trusted service",
};

const SPANS = { 1: "second", 60: "minute", 3600: "hour", 86400: "day" };
const span = (seconds) => SPANS[seconds] ?? `${seconds} seconds`;

const fileOf = (service, area, first) => `${first ? "" : `${anchor(service.title)}-`}${anchor(area)}.md`;

/**
 * @param {object} ast the parsed `api/model.json`
 * @returns {Map<string, string>} the text of each file, by its name
 */
export function reference(ast) {
  const model = readModel(ast);
  const files = new Map();
  const index = [];
  for (const [at, service] of model.services.entries()) {
    const rows = [];
    for (const area of [...new Set(service.operations.map((operation) => operation.area))].sort()) {
      const operations = service.operations.filter((operation) => operation.area === area);
      const file = fileOf(service, area, at === 0);
      files.set(
        file,
        file === EVENTS ? eventsPage(model, service, operations) : areaPage(model, service, area, operations),
      );
      for (const { name, method, uri } of operations)
        rows.push([area, `[${name}](${file}#${anchor(name)})`, `\`${method} ${uri}\``]);
    }
    index.push(`## ${service.title}`, lowered(service.documentation, 1), table(["Area", "Operation", "Call"], rows));
  }
  const about =
    "Everything that the service can be asked, as the model says it. What callers may do, and how lists, limits, errors and repeated calls work, stands before the list of operations. There is also what all operations share: [types](types.md), [errors](errors.md) and [events](events.md).";
  files.set("README.md", page("Reference", about, ...index));
  files.set("types.md", typesPage(model));
  files.set("errors.md", errorsPage(model));
  return files;
}

const page = (title, ...parts) => `${paragraphs(MARK, `# ${title}`, parts)}\n`;

function areaPage(model, service, area, operations) {
  const rows = operations.map(({ name, method, uri, documentation }) => [
    `[${name}](#${anchor(name)})`,
    `\`${method} ${uri}\``,
    cell(firstSentence(documentation)),
  ]);
  return page(
    model.services.length > 1 ? `${service.title}: ${area}` : area,
    table(["Operation", "Call", ""], rows),
    ...operations.map((operation) => operationPart(model, service, operation)),
  );
}

const firstSentence = (text) => text.split(/\n\n|(?<=\.)\s/)[0] ?? "";

function operationPart(model, service, operation) {
  const { name, method, uri, documentation, input, output, examples } = operation;
  return paragraphs(
    `## ${name}`,
    `\`${method} ${uri}\``,
    lowered(documentation, 2),
    repeating(operation),
    "### Input",
    memberTable(model, input, { places: true }) || "Nothing.",
    `### Output (${operation.code})`,
    memberTable(model, output) || "An empty object.",
    "### Errors",
    errorList(model, service, operation),
    "### Limits and scopes",
    limits(service, operation),
    `${operation.scopes.length > 1 ? "One of the scopes" : "The scope"} ${operation.scopes.map((scope) => `\`${scope}\``).join(", ")}.`,
    examples.length > 0 && ["### Examples", ...examples.map((example) => examplePart(name, example))],
  );
}

function repeating({ readonly, idempotent, input }) {
  if (readonly) return "It only reads: it can be repeated freely.";
  if (idempotent) return "It is idempotent: repeating it changes nothing more.";
  if (input.some(({ key }) => key)) return "With the same `Idempotency-Key` it can be repeated: it happens once.";
  return "";
}

const errorList = (model, service, { errors }) =>
  table(
    ["Status", "Error", ""],
    [...new Set([...errors, ...service.errors])]
      .map((id) => ({ name: nameOf(id), shape: model.at(id) }))
      .map(({ name, shape }) => ({ name, status: statusOf(model, shape), shape }))
      .sort((a, b) => a.status - b.status || (a.name < b.name ? -1 : 1))
      .map(({ name, status, shape }) => [
        status,
        `[${name}](errors.md#${anchor(name)})`,
        cell(firstSentence(model.trait(shape, "documentation") ?? "")),
      ]),
  );

const statusOf = (model, shape) =>
  model.trait(shape, "httpError") ?? (model.trait(shape, "error") === "server" ? 500 : 400);

const unlimited = ({ administrative }) =>
  administrative
    ? "Trusted services (`S2S`), and whoever has the scope `*:*`; within the server's own ceiling."
    : "Every type of caller but guests may call it, within the server's own ceiling.";

const limits = (service, { limits: rows }) =>
  rows.length === 0
    ? unlimited(service)
    : table(
        ["Caller", "Calls", "In a"],
        rows.map(({ authorization, requests, periodSeconds }) => [
          `\`${authorization}\` (${CALLERS[authorization] ?? authorization})`,
          requests,
          span(periodSeconds),
        ]),
      );

function examplePart(operation, { title, input, output, error }) {
  return paragraphs(
    `**${title}**`,
    `\`\`\`ts\nawait client.send(new ${operation}Command(${JSON.stringify(input ?? {}, null, 2)}));\n\`\`\``,
    error ? `\`${nameOf(error.shapeId)}\`:` : "",
    json(error ? error.content : (output ?? {})),
  );
}

function typesPage(model) {
  const parts = namedShapes(model).map(([id, shape]) => {
    const members = model.members(shape);
    const text = model.trait(shape, "documentation") ?? "";
    const content =
      shape.type === "enum"
        ? table(
            ["Value", "Meaning"],
            members.map(({ value, documentation }) => [`\`${value}\``, cell(documentation)]),
          )
        : memberTable(model, members);
    const kind = shape.type === "union" ? "Exactly one of these:" : "";
    return paragraphs(`## ${nameOf(id)}`, text, kind, content);
  });
  return page("Types", ...parts);
}

function errorsPage(model) {
  const parts = errorShapes(model).map(([id, shape]) =>
    paragraphs(
      `## ${nameOf(id)}`,
      `Status ${statusOf(model, shape)}`,
      model.trait(shape, "documentation") ?? "",
      memberTable(model, model.members(shape)),
    ),
  );
  const about =
    "An error is a JSON object with a `message` for people; its name stands in the header `X-Amzn-ErrorType`. The client throws each as a class of this name.";
  return page("Errors", about, ...parts);
}

/** The page of all events, and of the operations in their area. */
function eventsPage(model, service, operations) {
  const all = events(model);
  const examples = examplesOf(model);
  const envelope = all[0].envelope.filter(({ name }) => name !== "data");
  const rows = all.map(({ type, documentation }) => [
    `[\`${type}\`](#${anchor(type)})`,
    cell(firstSentence(documentation.replace(/^`[^`]*`: /, ""))),
  ]);
  const about =
    "What happens in channels is told by events: to webhooks as the body of a request, to the realtime stream as the data of a server-sent event. Each has the same envelope, and `data` as its `type` says.";
  return page(
    "Events",
    about,
    table(["Type", ""], rows),
    "## The envelope",
    memberTable(model, envelope),
    ...all.map((event) => {
      const { name, type, documentation, data } = event;
      return paragraphs(
        `## ${type}`,
        documentation.replace(/^`[^`]*`: (.)/, (_, first) => first.toUpperCase()),
        `Its shape is \`${name}\`: \`data\` has`,
        memberTable(model, data),
        "As in",
        json(sampleOf(model, examples, event)),
      );
    }),
    ...operations.map((operation) => operationPart(model, service, operation)),
  );
}
