import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { nearest } from "./nearest";
import { ConfigError } from "./setting";
import { isSettingName, type SettingName, settingNames } from "./settings";

export type Environment = Readonly<Record<string, string | undefined>>;

/** A setting's text, and where it stands: `environment`, or the file's path. */
export interface Given {
  readonly text: string;
  readonly source: string;
}

export interface Gathered {
  readonly given: ReadonlyMap<SettingName, Given>;
  readonly problems: readonly string[];
}

/** What is set where. The environment goes before the file that it names; an empty text there counts as none. */
export function gather(env: Environment): Gathered {
  const problems: string[] = [];
  const given = new Map<SettingName, Given>();
  const file = env.CONFIG_FILE;
  if (file) {
    try {
      for (const [name, text] of fromFile(resolve(file), problems)) given.set(name, { text, source: resolve(file) });
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      problems.push(...error.problems);
    }
  }
  for (const name of settingNames) {
    const text = env[name];
    if (text) given.set(name, { text, source: "environment" });
  }
  return { given, problems };
}

function fromFile(file: string, problems: string[]): Map<SettingName, string> {
  const found = new Map<SettingName, string>();
  for (const [name, value] of Object.entries(membersOf(file))) {
    if (!isSettingName(name)) {
      const meant = nearest(name, settingNames);
      problems.push(
        `${file} has an unknown setting ${JSON.stringify(name)}: ${meant ? `did you mean ${meant}?` : 'see "conversations config" for those there are.'}`,
      );
    } else if (name === "CONFIG_FILE") {
      problems.push(`${file} has CONFIG_FILE, which is for the environment alone: leave it out.`);
    } else {
      const text = textOf(value);
      if (text === undefined) problems.push(`${file} has ${name} with a value that can't be used: write a text.`);
      else if (text !== "") found.set(name, text);
    }
  }
  return found;
}

/** Nothing of the file is repeated in errors, as it may hold secrets. */
function membersOf(file: string): object {
  let members: unknown;
  try {
    members = JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code) throw new ConfigError(`CONFIG_FILE names ${file}, which can't be read (${code}): check path and rights.`);
    const position = /at position (\d+)/.exec(message)?.[1];
    throw new ConfigError(
      `CONFIG_FILE names ${file}, which isn't JSON${position ? ` (it breaks off at character ${position})` : ""}: write {"PORT": 8080, …}.`,
    );
  }
  if (typeof members === "object" && members !== null && !Array.isArray(members)) return members;
  throw new ConfigError(`CONFIG_FILE names ${file}, which holds no object: write {"PORT": 8080, …}.`);
}

/** JSON has numbers, booleans, lists and objects where the environment has texts alone. */
function textOf(value: unknown): string | undefined {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
      return String(value);
    case "boolean":
      return value ? "on" : "off";
    default:
      if (value === null) return undefined;
      return Array.isArray(value) && value.every((one) => typeof one === "string")
        ? value.join(",")
        : JSON.stringify(value);
  }
}
