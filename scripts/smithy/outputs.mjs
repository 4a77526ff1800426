import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { reference } from "../reference/reference.mjs";
import { Failure } from "./failure.mjs";

const json = (text) => `${JSON.stringify(JSON.parse(text), null, 2)}\n`;

/** What of a Smithy build is kept, and where. `into` is a directory that then holds nothing else. */
const directories = [
  { from: "client/conversations-client-codegen/src", into: "packages/client/src/generated" },
  { from: "admin-client/conversations-client-codegen/src", into: "packages/admin-client/src/generated" },
  { from: "server/typescript-server-codegen/src", into: "packages/server-sdk/src/generated" },
];
const documents = [
  { from: "openapi/openapi/Conversations.openapi.json", into: "api/openapi.json", format: json },
  { from: "admin-openapi/openapi/ConversationsAdmin.openapi.json", into: "api/admin-openapi.json", format: json },
  { from: "ast/model/model.json", into: "api/model.json", format: json },
];

/** What is written from the model's JSON, into a directory that then holds nothing else. */
const written = [{ from: "api/model.json", into: "docs/reference", write: reference }];

const list = (directory) =>
  existsSync(directory)
    ? readdirSync(directory, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(directory, join(entry.parentPath ?? entry.path, entry.name)))
    : [];

const slashes = (path) => path.split(sep).join("/");

/**
 * The files that a Smithy build asks for, by their path in the repository.
 *
 * @param {string} output the directory that Smithy built into
 * @returns {Map<string, string>}
 */
export function wanted(output) {
  const result = new Map();
  for (const { from, into } of directories) {
    const found = list(join(output, from));
    if (found.length === 0) throw new Failure(`The Smithy build in ${output} has no files in ${from}.`);
    for (const file of found) result.set(`${into}/${slashes(file)}`, readFileSync(join(output, from, file), "utf8"));
  }
  for (const { from, into, format } of documents) {
    if (!existsSync(join(output, from))) throw new Failure(`The Smithy build in ${output} has no ${from}.`);
    result.set(into, format(readFileSync(join(output, from), "utf8")));
  }
  for (const { from, into, write } of written)
    for (const [file, text] of write(JSON.parse(result.get(from)))) result.set(`${into}/${file}`, text);
  return new Map([...result].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * How the repository differs from what it should hold.
 *
 * @param {string} root
 * @param {Map<string, string>} files
 * @returns {{ path: string, change: "missing" | "differs" | "left over" }[]}
 */
export function differences(root, files) {
  const result = [];
  for (const [path, text] of files) {
    const file = join(root, path);
    if (!existsSync(file)) result.push({ path, change: "missing" });
    // A checkout may have turned line ends; that is no difference.
    else if (readFileSync(file, "utf8").replaceAll("\r\n", "\n") !== text) result.push({ path, change: "differs" });
  }
  for (const { into } of [...directories, ...written])
    for (const file of list(join(root, into))) {
      const path = `${into}/${slashes(file)}`;
      if (!files.has(path)) result.push({ path, change: "left over" });
    }
  return result;
}

/** Makes the repository hold exactly these files, writing only what differs. */
export function apply(root, files, changes) {
  for (const { path, change } of changes) {
    const file = join(root, path);
    if (change === "left over") rmSync(file);
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, files.get(path));
    }
  }
}
