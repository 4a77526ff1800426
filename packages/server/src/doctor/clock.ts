import type { Config } from "../config";
import { type Finding, findings } from "./finding";

const { ok, warn, fail } = findings("clock");

/** A difference up to here may be the network's, in milliseconds. */
const UNREMARKABLE = 1000;

/** What a clock elsewhere says. */
export interface Elsewhere {
  readonly name: string;
  /** In milliseconds since 1970. */
  readonly time: number;
  /** This machine's clock when it was asked, likewise. */
  readonly here: number;
}

/** What time it is at the database server; nothing where there is none, or where it can't be asked. */
export async function databaseClock({ databaseUrl, databaseTimeoutMs }: Config): Promise<readonly Elsewhere[]> {
  if (databaseUrl === undefined) return [];
  const { Client } = await import("pg");
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: databaseTimeoutMs });
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query("SELECT extract(epoch FROM clock_timestamp()) * 1000 AS time");
    return [{ name: "PostgreSQL", time: Number((rows[0] as { time: string }).time), here: Date.now() }];
  } catch {
    // That it can't be reached is said of the store.
    return [];
  } finally {
    await client.end().catch(() => {});
  }
}

/** How far this machine's clock is off from the others', by which tokens, limits and times are judged. */
export function checkClock(elsewhere: readonly Elsewhere[], { clockSkewSeconds }: Config): readonly Finding[] {
  if (elsewhere.length === 0) {
    const now = new Date().toISOString();
    return [ok(`It is ${now} here; there is no other clock to compare with.`)];
  }
  return elsewhere.map(({ name, time, here }) => {
    const off = Math.abs(here - time);
    const seconds = (off / 1000).toFixed(1);
    if (off <= UNREMARKABLE) return ok(`The clock agrees with that of ${name}.`);
    const advice = "synchronise both machines' clocks (NTP).";
    return off > clockSkewSeconds * 1000
      ? fail(`The clock is off from that of ${name} by ${seconds} seconds: tokens are refused. To mend it, ${advice}`)
      : warn(`The clock is off from that of ${name} by ${seconds} seconds: ${advice}`);
  });
}
