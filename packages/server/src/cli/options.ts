import { hostname, userInfo } from "node:os";
import { InvalidArgumentError } from "commander";
import { systemClock } from "../clock";
import type { Change } from "../domain/audit";
import { monthsLater } from "../rules/api-keys";
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

export const scopeList = (text: string): string[] => [...new Set(text.split(/[\s,]+/).filter(Boolean))];

export interface CompanyOption {
  readonly company?: string;
}

export const COMPANY = ["--company <company>", "the company; needed only where there are several"] as const;

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
