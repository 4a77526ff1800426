import { type OperationName, operations } from "@wildix/xbees-conversations-server-sdk";
import * as fc from "fast-check";
import { operations as modelled, type Operation } from "../../../server-sdk/test/model";
import { createLog } from "../../src/log";
import { type Case, type ConversationsOperation, cases } from "../operations/cases";
import { type Scenario, stage } from "../operations/scenario";
import { describeEngines } from "../support/engines";
import { createGiphy, type FakeGiphy } from "../support/giphy";
import { memoryInUse } from "../support/memory";
import { World } from "../support/world";
import { type Answer, WireClient } from "./client";
import { hostile, type Wire } from "./hostile";

/** `FUZZ_RUNS` calls of each operation, on each engine; `TEST_SEED` repeats a run. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 20);
const SEED = Number(process.env.TEST_SEED ?? 20_260_302);
/** A run that somebody waits for. */
const LONG = 100;
/** So many are made at once. */
const AT_ONCE = 20;

/** What ends something comes last, so that the others find it. */
const ENDS = /^(Delete|Leave|Unpin|Untag)/;
const ORDERED = modelled.toSorted((a, b) => Number(ENDS.test(a.name)) - Number(ENDS.test(b.name)));

type Caller = "case" | "pbx" | "s2s" | "bob" | "cleo" | "foreigner";
type UsualCaller = NonNullable<Case<ConversationsOperation>["as"]>;
const callers = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Caller>("case") },
  { weight: 4, arbitrary: fc.constantFrom<Caller>("pbx", "s2s", "bob", "cleo", "foreigner") },
);

/** What is wrong with an answer, whatever was asked. */
function complaint({ status, headers, body }: Answer): string | undefined {
  if (status < 200 || status >= 500) return `a status ${status}`;
  if (!String(headers["content-type"]).startsWith("application/json")) return `the type ${headers["content-type"]}`;
  if (!headers["x-request-id"]) return "no X-Request-Id";
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return "a body that isn't JSON";
  }
  if (typeof json !== "object" || json === null || Array.isArray(json)) return "a body that is no object";
  const { message } = json as { message?: unknown };
  if (status >= 400 && (typeof message !== "string" || message === "")) return "no message";
  if (status >= 400 && !headers["x-amzn-errortype"]) return "no name of the error";
  if (/\bat \/|node_modules|\bSELECT\b|SQLITE|libsql|postgres/.test(status >= 400 ? (message as string) : ""))
    return "something of the service's inside";
  return undefined;
}

const shown = (text: string): string => (text.length > 600 ? `${text.slice(0, 600)}… (${text.length})` : text);

describeEngines("whatever is sent to an operation", (engine) => {
  let giphy: FakeGiphy;
  let world: World;
  let client: WireClient;
  let scenario: Scenario;
  const logged: string[] = [];
  const unhandled: unknown[] = [];
  const note = (error: unknown) => void unhandled.push(error);
  const statuses = new Map<number, number>();
  const count = (status: number) => statuses.set(status, (statuses.get(status) ?? 0) + 1);

  beforeAll(async () => {
    process.on("unhandledRejection", note);
    giphy = await createGiphy();
    const log = createLog("error", { write: (line: string) => void logged.push(line) });
    world = await World.open(engine, { giphy: giphy.config, log });
    client = new WireClient(world.address);
    scenario = await stage(world);
  });
  afterAll(async () => {
    client?.close();
    await world?.close();
    await giphy?.close();
    process.off("unhandledRejection", note);
    const counts = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${count} × ${status}`);
    process.stdout.write(`Fuzz on ${engine}: ${counts.join(", ")}; TEST_SEED=${SEED}\n`);
  });

  const tokenOf = async (caller: Caller, usual: UsualCaller): Promise<string> => {
    const one = scenario[caller === "case" ? usual : caller];
    const identity = await ("client" in one ? one.client : one).config.token?.({});
    return identity?.token ?? "";
  };

  async function fuzz(operation: Operation, calls: number): Promise<void> {
    const name = operation.name as OperationName;
    // Administrators' operations are a trusted service's; what they are about is left to the model.
    const chosen: Partial<Case<ConversationsOperation>> = operations[name].administrative
      ? { as: "s2s" }
      : (cases[name as ConversationsOperation] as Case<ConversationsOperation>);
    const call = fc.tuple(hostile(operation, operations[name].method), callers);
    const batch = fc.array(call, { minLength: AT_ONCE, maxLength: AT_ONCE });
    const property = fc.asyncProperty(batch, async (batch) => {
      const known = chosen.success?.(scenario) ?? {};
      await Promise.all(
        batch.map(async ([make, caller]) => {
          const wire = make(known);
          const answer = await client
            .send(wire, await tokenOf(caller, chosen.as ?? "ann"))
            .catch((error: Error) => error);
          const wrong = answer instanceof Error ? answer.message : complaint(answer);
          if (wrong) throw new Error(`${wrong}, for ${caller}'s ${describeWire(wire)}\n${logged.splice(0).join("")}`);
          count((answer as Answer).status);
        }),
      );
    });
    await fc.assert(property, { seed: SEED, numRuns: Math.ceil(calls / AT_ONCE), endOnFailure: true });
  }

  test.each(ORDERED)(
    "$name answers in JSON, and never with an error of its own",
    async (operation) => {
      if (RUNS > LONG) scenario = await stage(world);
      await fuzz(operation, RUNS);
      expect(unhandled).toEqual([]);
    },
    60_000 + 100 * RUNS,
  );

  test("it was understood often enough", () => {
    const all = [...statuses.values()].reduce((sum, count) => sum + count, 0);
    expect(all).toBeGreaterThanOrEqual(RUNS * ORDERED.length);
    expect(statuses.get(200) ?? 0).toBeGreaterThan(all / 20);
    expect(statuses.get(400) ?? 0).toBeGreaterThan(all / 20);
  });

  // Takes long runs: what is kept on purpose (tokens, statements) has its size after the first of them.
  if (RUNS > LONG) {
    test(
      "nothing of it stays in memory",
      async () => {
        scenario = await stage(world);
        const round = async (): Promise<number> => {
          for (const operation of ORDERED.filter(({ name }) => !ENDS.test(name))) await fuzz(operation, RUNS / 5);
          return memoryInUse();
        };
        await round();
        const [before, after] = [await round(), await round()];
        process.stdout.write(`Fuzz on ${engine}: ${((after - before) / 1e6).toFixed(1)} MB more than a round before\n`);
        expect(after - before).toBeLessThan(5_000_000);
      },
      60_000 + 500 * RUNS,
    );
  }
});

function describeWire({ method, target, headers, body }: Wire): string {
  const lines = headers.map(([name, value]) => `\n${name}: ${value}`).join("");
  return `${method} ${shown(target)}${shown(lines)}\n\n${shown(body?.toString("latin1") ?? "")}`;
}
