import { hostname, userInfo } from "node:os";
import { constraints } from "@wildix/xbees-conversations-server-sdk";
import { Command, InvalidArgumentError } from "commander";
import { systemClock } from "../clock";
import type { Change } from "../domain/audit";
import { monthsLater } from "../rules/api-keys";
import { parseDateTime } from "../rules/dates";
import type { Store } from "../store/store";
import { companyOf } from "./token";

const UNITS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** A point in time from now on, in milliseconds since 1970: `12h`, `90d`, `12mo`. */
export type Later = (now: number) => number;

export function later(text: string): Later {
  const [, digits, unit = ""] = /^(\d{1,6})(mo|[mhdw])$/.exec(text) ?? [];
  if (digits === undefined)
    throw new InvalidArgumentError("Write a number with m, h, d, w or mo (months), as in 90d or 6mo.");
  const count = Number(digits);
  return unit === "mo" ? (now) => monthsLater(now, count) : (now) => now + count * (UNITS[unit] as number);
}

/** A time in the past, in milliseconds since 1970: `24h` before now, or as the API takes it. */
export function ago(text: string): number {
  const now = systemClock();
  const [, digits, unit = ""] = /^(\d{1,6})([mhdw])$/.exec(text) ?? [];
  if (digits !== undefined) return now - Number(digits) * (UNITS[unit] as number);
  const time = new RegExp(constraints.DateTimeInput.pattern, "u").test(text) ? parseDateTime(text) : undefined;
  if (time !== undefined && time <= now) return time;
  throw new InvalidArgumentError(
    "Write a number with m, h, d or w, as in 24h, or a time in the past, as in 2026-03-02T09:00:00Z.",
  );
}

/** How many lines a list has at the most. */
export const limitOf =
  (longest: number) =>
  (text: string): number => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= 1 && number <= longest) return number;
    throw new InvalidArgumentError(`Write a whole number from 1 to ${longest}.`);
  };

export const scopeList = (text: string): string[] => [...new Set(text.split(/[\s,]+/).filter(Boolean))];

export interface CompanyOption {
  readonly company?: string;
}

export const COMPANY = ["--company <company>", "the company; needed only where there are several"] as const;

/** A command about one company's things, which prints columns or JSON. */
export const companyCommand = (name: string, description: string): Command =>
  new Command(name)
    .description(description)
    .option(...COMPANY)
    .option("--json", "JSON instead of columns");

/** Who runs the command, for the audit log. */
export async function changeOf(store: Store, { company }: CompanyOption): Promise<Change> {
  return { company: await companyOf(store, company), actor: operator(), now: systemClock() };
}

/** In a container the user may have no name. */
function operator(): string {
  try {
    return `${userInfo().username}@${hostname()}`;
  } catch {
    return `${process.getuid?.() ?? "?"}@${hostname()}`;
  }
}
