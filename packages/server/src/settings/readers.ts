import { resolve } from "node:path";
import { type Network, parseNetwork } from "../http/client-address";
import type { CorsOrigins } from "../http/cors";
import type { Ceiling } from "../rules/rate-limits";
import { ConfigError, type Reader } from "./setting";

/** Any text. */
export const text: Reader<string> = (value) => value;

/** A path, which begins at the working directory where it isn't absolute. */
export const path: Reader<string> = (value) => resolve(value);

export const integer =
  (min: number, max: number): Reader<number> =>
  (value, name) => {
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= min && number <= max) return number;
    throw new ConfigError(`${name} is "${value}": write a whole number from ${min} to ${max}.`);
  };

export const oneOf =
  <T extends string>(...values: readonly T[]): Reader<T> =>
  (value, name) => {
    const known = values.find((one) => one === value);
    if (known !== undefined) return known;
    throw new ConfigError(`${name} is "${value}": write one of ${values.join(", ")}.`);
  };

export const onOrOff: Reader<boolean> = (value, name) => oneOf("on", "off")(value, name) === "on";

/** As many calls in any span of so many seconds: a day at the most, as each one is remembered for as long. */
export const ceiling: Reader<Ceiling> = (value, name) => {
  const [requests, seconds] = (/^(\d{1,7})\/(\d{1,5})$/.exec(value) ?? []).slice(1).map(Number);
  if (requests && seconds && seconds <= 86_400) return { requests, periodMs: seconds * 1000 };
  throw new ConfigError(
    `${name} is "${value}": write calls and seconds, as in 600/60, with at most 9999999 calls and 86400 seconds.`,
  );
};

export const redisUrl: Reader<string> = (value, name) => {
  // Its password stays out of the message.
  if (/^rediss?:\/\/./.test(value) && URL.canParse(value)) return value;
  throw new ConfigError(
    `${name} must begin with redis:// or rediss://, as in redis://127.0.0.1:6379; leave it out where there is one node only.`,
  );
};

export const databaseUrl: Reader<string> = (value, name) => {
  if (/^postgres(ql)?:\/\/./.test(value)) return value;
  throw new ConfigError(
    `${name} must begin with postgres://; leave it out to keep everything in a SQLite file in DATA_DIR.`,
  );
};

/** A URL that paths are appended to: without query, and without a `/` at its end. */
export const webUrl: Reader<string> = (value, name) => {
  const url = /^https?:\/\/./.test(value) && URL.canParse(value) ? new URL(value) : undefined;
  if (url && !url.search && !url.hash && !url.username) return url.href.replace(/\/+$/, "");
  throw new ConfigError(
    `${name} must be a URL with http:// or https:// and without a query, as in https://chat.example.com.`,
  );
};

/** What stands between commas. */
const listed = (value: string): string[] =>
  value
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");

export const networks: Reader<readonly Network[]> = (value, name) =>
  listed(value).map((one) => {
    const network = parseNetwork(one);
    if (network) return network;
    throw new ConfigError(
      `${name} has "${one}": write addresses and networks between commas, as in 10.0.0.0/8, 192.0.2.7, fd00::/8.`,
    );
  });

export const origins: Reader<CorsOrigins> = (value, name) => {
  const all = listed(value);
  if (all.length === 0) return undefined;
  if (all.length === 1 && all[0] === "*") return "*";
  for (const one of all) {
    if (/^https?:/.test(one) && URL.canParse(one) && new URL(one).origin === one) continue;
    throw new ConfigError(
      `${name} has "${one}": write * alone, or origins between commas, without a path and in lower case, as in https://app.example.com, http://localhost:3000.`,
    );
  }
  return all;
};
