import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type AuthorizationType,
  type OperationName,
  RateLimitExceededException,
} from "@wildix/xbees-conversations-server-sdk";
import { Redis } from "ioredis";
import type { Credential } from "../../src/auth/credential";
import { type Limits, newCounters, rulesOf } from "../../src/limits/limits";
import { MemoryLimits } from "../../src/limits/memory";
import { RedisLimits } from "../../src/limits/redis";
import { createLog } from "../../src/log";
import { RateLimit } from "../../src/pipeline/rate-limit";
import { describeRedis, unique } from "../support/redis";

interface Row {
  readonly authorization: AuthorizationType;
  readonly periodSeconds: number;
  readonly requests: number;
}

/** The published limits: the tests don't take them from the registry that the server takes them from. */
const published = JSON.parse(
  readFileSync(join(__dirname, "../../../../test/contract/policies.json"), "utf8"),
) as Readonly<Record<OperationName, { readonly rateLimits?: readonly Row[] }>>;

const operationsWithRows = Object.entries(published)
  .map(([operation, { rateLimits = [] }]) => ({ operation: operation as OperationName, rows: rateLimits }))
  .filter(({ rows }) => rows.length > 0);

const CEILING = { requests: 7, periodMs: 60_000 };
const COMPANY = unique();

const credentialOf = (type: AuthorizationType, subject = "subject"): Credential => ({
  type,
  subject,
  company: COMPANY,
  scopes: ["messaging:*"],
  expiresAt: Number.POSITIVE_INFINITY,
});

/** What a caller sees of an admitted or a refused call. */
interface Seen {
  readonly policy: string;
  readonly limit: string;
  readonly refused: RateLimitExceededException | undefined;
}

/** Limits whose clock is set by the test; Redis' own goes on by some milliseconds while it is asked. */
interface Subject {
  readonly limits: Limits;
  readonly driftMs: number;
}

function limitsSuite(open: (clock: () => number) => Subject, name: string): void {
  let now = Date.now();
  let subject: Subject;
  let rateLimit: RateLimit;
  beforeAll(() => {
    subject = open(() => now);
    rateLimit = new RateLimit(subject.limits, rulesOf(CEILING));
  });
  afterAll(() => subject.limits.close());

  const call = async (operation: OperationName, credential: Credential): Promise<Seen> => {
    let fields = { policy: "", limit: "" };
    try {
      await rateLimit.count(operation, credential, (told) => {
        fields = told;
      });
      return { ...fields, refused: undefined };
    } catch (error) {
      if (!(error instanceof RateLimitExceededException)) throw error;
      return { ...fields, refused: error };
    }
  };
  const admittedOf = async (count: number, operation: OperationName, credential: Credential): Promise<number> => {
    const seen = await Promise.all(Array.from({ length: count }, () => call(operation, credential)));
    return seen.filter(({ refused }) => refused === undefined).length;
  };

  /** Calls as much as the shortest window admits, and again as soon as it may, until a longer one is full. */
  async function verify(operation: OperationName, type: AuthorizationType, rows: readonly Row[]): Promise<string[]> {
    const credential = credentialOf(type);
    const windows = [...rows].sort((a, b) => a.periodSeconds - b.periodSeconds);
    const [short, long] = windows as [Row, Row];
    const began = now;
    let admitted = await admittedOf(short.requests, operation, credential);
    expect(admitted).toBe(short.requests);

    const { refused, limit, policy } = await call(operation, credential);
    expect(refused).toMatchObject({
      rateLimit: `${short.requests};w=${short.periodSeconds}`,
      rateLimitRemaining: 0,
      rateLimitReset: short.periodSeconds,
      retryAfter: short.periodSeconds,
    });
    expect(policy).toBe(
      windows
        .map(({ requests, periodSeconds }) => `"${spanOf(periodSeconds)}";q=${requests};w=${periodSeconds}`)
        .join(", "),
    );
    expect(limit).toBe(
      `"${spanOf(short.periodSeconds)}";r=0;t=${short.periodSeconds}, "${spanOf(long.periodSeconds)}";r=${long.requests - short.requests};t=${long.periodSeconds}`,
    );

    while (admitted < long.requests) {
      const tooEarly = 2 * subject.driftMs + 1;
      now += short.periodSeconds * 1000 - tooEarly;
      expect((await call(operation, credential)).refused).toBeInstanceOf(RateLimitExceededException);
      now += tooEarly + subject.driftMs;
      const more = await admittedOf(short.requests, operation, credential);
      expect(more).toBe(Math.min(short.requests, long.requests - admitted));
      admitted += more;
    }
    now += short.periodSeconds * 1000 + subject.driftMs;
    const full = (await call(operation, credential)).refused;
    const needed = Math.floor(long.periodSeconds - (now - began) / 1000);
    expect(full?.rateLimit).toBe(`${long.requests};w=${long.periodSeconds}`);
    expect(full?.retryAfter).toBeGreaterThanOrEqual(needed);
    expect(full?.retryAfter).toBeLessThanOrEqual(Math.ceil(needed + 1 + long.periodSeconds * 0.02));
    now += (full?.retryAfter as number) * 1000 + subject.driftMs;
    expect((await call(operation, credential)).refused).toBeUndefined();

    now += long.periodSeconds * 1000 + subject.driftMs;
    expect(await admittedOf(short.requests + 1, operation, credential)).toBe(short.requests);
    return windows.map(({ requests, periodSeconds }) => `${requests} in ${periodSeconds} s`);
  }

  test("all 306 published rows admit exactly what they say, in every span, and Retry-After is true", async () => {
    const table: string[] = [];
    let rowsSeen = 0;
    for (const { operation, rows } of operationsWithRows) {
      for (const type of new Set(rows.map(({ authorization }) => authorization))) {
        const own = rows.filter(({ authorization }) => authorization === type);
        rowsSeen += own.length;
        const verified = await verify(operation, type, own);
        table.push(`  ${operation.padEnd(36)}${type.padEnd(15)}${verified.join(", ")}`);
      }
    }
    process.stdout.write(`Limits ${name}: calls admitted, and not one more\n${table.join("\n")}\n`);
    expect(rowsSeen).toBe(306);
  }, 180_000);

  test("a trusted service has the numbers of the company's phone system, and its own count", async () => {
    now += 7_200_000;
    const rows = operationsWithRows.filter(
      ({ rows }) =>
        rows.some(({ authorization }) => authorization === "PBX") && !rows.some((row) => row.authorization === "S2S"),
    );
    expect(rows.length).toBeGreaterThan(40);
    for (const { operation, rows: all } of rows.slice(0, 5)) {
      await verify(
        operation,
        "S2S",
        all.filter(({ authorization }) => authorization === "PBX"),
      );
    }
    await admittedOf(1000, "ListChannels", credentialOf("S2S", "both"));
    expect((await call("ListChannels", credentialOf("PBX", "both"))).refused).toBeUndefined();
  });

  test("operations without rows have the ceiling, for each type and operation", async () => {
    for (const operation of ["GetInboxState", "PinChannel"] as const) {
      for (const type of ["XBS", "PBX", "XBS_BOT", "S2S"] as const) {
        expect(await admittedOf(20, operation, credentialOf(type))).toBe(7);
        expect((await call(operation, credentialOf(type))).policy).toBe('"1m";q=7;w=60');
      }
    }
  });

  test("subjects, types and companies don't share, whatever their names are", async () => {
    const full = credentialOf("XBS", "a b");
    expect(await admittedOf(20, "GetInboxState", full)).toBe(7);
    const others: Credential[] = [
      { ...full, subject: "a c" },
      { ...full, type: "XBS_BOT" },
      { ...full, company: `${COMPANY} a`, subject: "b" },
      { ...full, company: COMPANY.slice(0, -1), subject: `${COMPANY.slice(-1)} a b` },
    ];
    for (const other of others) expect((await call("GetInboxState", other)).refused).toBeUndefined();
  });
}

const spanOf = (seconds: number): string => ({ 10: "10s", 60: "1m", 3600: "1h" })[seconds] as string;

describe("the published limits (memory)", () => {
  limitsSuite((clock) => ({ limits: new MemoryLimits(clock, createLog("silent")), driftMs: 0 }), "in memory");
});

describeRedis("the published limits", (url) => {
  limitsSuite((clock) => {
    const redis = new Redis(url);
    const shared = new RedisLimits(redis, () => clock() - Date.now());
    const limits: Limits = {
      take: (rule, caller) => shared.take(rule, caller),
      counters: newCounters(),
      close: () => redis.disconnect(),
    };
    return { limits, driftMs: 500 };
  }, "in Redis");
});
