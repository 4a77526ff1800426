import { type AuthorizationType, type OperationName, operations } from "@wildix/xbees-conversations-server-sdk";
import type { Credential } from "../auth/credential";
import { type Ceiling, type Verdict, type Window, windowsOf } from "../rules/rate-limits";
import { type LogShape, shapeOf } from "./call-log";
import { policyOf } from "./fields";

/** Decides of calls, and counts those that it admits. */
export interface Limits {
  /** Admits a call now, and counts it; or refuses it, and counts nothing. */
  take(rule: Rule, caller: string): Verdict | Promise<Verdict>;
  readonly counters: LimitCounters;
  close(): void;
}

/** What is told of the limits to whoever runs the service; counted since the process began. */
export interface LimitCounters {
  /** Calls refused. */
  refused: number;
  /** Whether this node decides by itself now though it should share its limits with others. */
  alone: boolean;
  /** How many times it began to. */
  outages: number;
  /** Calls that it decided about by itself meanwhile. */
  decidedAlone: number;
  /** How often the oldest half of what it remembers had to go before its time. */
  forgotten: number;
}

export const newCounters = (): LimitCounters => ({
  refused: 0,
  alone: false,
  outages: 0,
  decidedAlone: 0,
  forgotten: 0,
});

/** The limits of one operation for one type of caller. */
export interface Rule {
  readonly operation: OperationName;
  readonly shape: LogShape;
  /** As the header `RateLimit-Policy` has it. */
  readonly policy: string;
}

export const ruleOf = (operation: OperationName, windows: readonly Window[]): Rule => ({
  operation,
  shape: shapeOf(windows),
  policy: policyOf(windows),
});

export type Rules = Readonly<Record<OperationName, Partial<Record<AuthorizationType, Rule>>>>;

const TYPES: readonly AuthorizationType[] = ["XBS", "XBS_ANONYMOUS", "XBS_BOT", "PBX", "S2S"];

/** The rules of all operations, as the model has them; those without a table get the ceiling. */
export function rulesOf(ceiling: Ceiling): Rules {
  const rules = Object.values(operations).map((description) => {
    const entries = TYPES.map((type) => [type, windowsOf(description, type, ceiling)] as const)
      .filter(([, windows]) => windows.length > 0)
      .map(([type, windows]) => [type, ruleOf(description.name, windows)] as const);
    return [description.name, Object.fromEntries(entries)] as const;
  });
  return Object.fromEntries(rules) as Rules;
}

/** Who is limited: a company's subject of one type. No two have the same, whatever is in their names. */
export const callerOf = ({ type, company, subject }: Credential): string =>
  `${type} ${company.length} ${company} ${subject}`;
