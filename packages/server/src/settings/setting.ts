/** Settings that can't be used: each problem names the setting and says what to write. Secrets are never repeated. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly problems: readonly string[];

  constructor(...problems: readonly string[]) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}

/**
 * Reads a setting's text, which is never empty.
 *
 * @throws ConfigError that names the setting and says what to write.
 */
export type Reader<T> = (text: string, name: string) => T;

/** One setting: all that the environment, the file, the documentation and the command line know of it. */
export interface Setting<T> {
  /** What it sets, in a line of Markdown. */
  readonly about: string;
  /** What holds without it. */
  readonly default: T;
  /** How that is told in the documentation, where the value doesn't say it. */
  readonly without?: string;
  readonly read: Reader<T>;
  /** Its text as it may be shown; without this, as it is. */
  readonly show?: (text: string) => string;
}

/** Keeps the type of what is read, and widens that of the default. */
export const setting = <T>(description: Setting<T>): Setting<T> => description;

/** For a setting that is a secret as a whole. */
export const hidden = (): string => "(secret)";

/** For a URL: without the password that may stand in it. */
export const withoutPassword = (url: string): string =>
  url.replace(/^([a-z0-9]+:\/\/[^/@:]*:).*@/i, "$1…@").replace(/([?&](?:password|sslpassword)=)[^&]*/gi, "$1…");
