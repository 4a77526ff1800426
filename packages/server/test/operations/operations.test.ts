import * as api from "@wildix/xbees-conversations-client";
import { operations } from "@wildix/xbees-conversations-server-sdk";
import { describeEngines } from "../support/engines";
import { whileStoreFails } from "../support/failing-store";
import { createGiphy, type FakeGiphy } from "../support/giphy";
import { World } from "../support/world";
import { type Case, type ConversationsOperation, cases } from "./cases";
import { type Scenario, stage } from "./scenario";

type Input = Record<string, unknown>;

const names = Object.values(operations)
  .filter(({ administrative }) => !administrative)
  .map(({ name }) => name as ConversationsOperation);
const UNKNOWN_CHANNEL = "00000000-0000-4000-8000-000000000000";
/** Deleting what can't be seen is as good as done. */
const IDEMPOTENT_WHERE_UNSEEN: ReadonlySet<ConversationsOperation> = new Set(["DeleteChannel"]);

describeEngines("every operation", (engine) => {
  const table = new Map<ConversationsOperation, string[]>(names.map((name) => [name, []]));
  let giphy: FakeGiphy;
  let world: World;

  beforeAll(async () => {
    giphy = await createGiphy();
    world = await World.open(engine, { giphy: giphy.config });
  });

  afterAll(async () => {
    await world?.close();
    await giphy?.close();
    process.stdout.write(`${render(engine, table)}\n`);
  });

  describe.each(names)("%s", (name) => {
    const chosen = cases[name] as Case<ConversationsOperation>;
    const done = (what: string) => table.get(name)?.push(what);
    const ownErrors = Object.entries(chosen.errors) as [string, (s: Scenario) => Input | Promise<Input>][];

    const callerOf = (scenario: Scenario): api.ConversationsClient => {
      const caller = scenario[chosen.as ?? "ann"];
      return "client" in caller ? caller.client : caller;
    };
    const outcome = (client: api.ConversationsClient, input: Input): Promise<string> =>
      send(client, name, input).then(
        () => "success",
        (error: Error) => error.name,
      );

    test("succeeds", async () => {
      const scenario = await stage(world);
      expect(await outcome(callerOf(scenario), chosen.success(scenario))).toBe("success");
      done("success");
    });

    test("UnauthorizedException without a token, ForbiddenException without a scope", async () => {
      const scenario = await stage(world);
      const input = chosen.success(scenario);
      const nobody = new api.ConversationsClient({ endpoint: world.address, token: "nobody.knows.me", maxAttempts: 1 });
      expect(await outcome(nobody, input)).toBe("UnauthorizedException");
      done("Unauthorized");
      const type = chosen.as === "s2s" ? "S2S" : chosen.as === "pbx" ? "PBX" : chosen.as === "bot" ? "XBS_BOT" : "XBS";
      const scopes = ["messaging:Nothing"];
      const unscoped = await world.client({ company: scenario.company, type, subject: scenario.ann.id, scopes });
      expect(await outcome(unscoped, input)).toBe("ForbiddenException");
      done("Forbidden");
    });

    if (chosen.invalid) {
      test("ValidationException for an input that the model refuses", async () => {
        const scenario = await stage(world);
        const input = { ...chosen.success(scenario), ...chosen.invalid };
        expect(await outcome(callerOf(scenario), input)).toBe("ValidationException");
        done("Validation");
      });
    }

    test("InternalServerException and ServiceUnavailableException when the store fails", async () => {
      const scenario = await stage(world);
      const { store } = world.conversations;
      const input = chosen.success(scenario);
      await whileStoreFails(store, async (wanted) => {
        expect(await outcome(callerOf(scenario), input)).toBe(wanted);
        done(wanted.replace("Exception", ""));
      });
    });

    for (const [error, provoke] of ownErrors) {
      test(error, async () => {
        const scenario = await stage(world);
        const client = callerOf(scenario);
        const repeated = error === "IdempotencyConflictException";
        const input = { ...chosen.success(scenario), ...(repeated && { idempotencyToken: `key-${name}` }) };
        if (repeated) expect(await outcome(client, input)).toBe("success");
        expect(await outcome(client, { ...input, ...(await provoke(scenario)) })).toBe(error);
        done(error.replace("Exception", ""));
      });
    }

    if (operations[name].uri.includes("{channelId}")) {
      const wanted = IDEMPOTENT_WHERE_UNSEEN.has(name) ? "success" : "ChannelNotFoundException";

      test("an unknown channel, another company's, and one that isn't the caller's look the same", async () => {
        const scenario = await stage(world);
        const input = chosen.success(scenario);
        const unknown = { ...input, channelId: UNKNOWN_CHANNEL };
        expect(await outcome(callerOf(scenario), unknown)).toBe(wanted);
        done("unknown channel");
        if (chosen.as === "s2s") {
          // A service writes into every channel of its own company: there is no non-member.
          const foreign = await world.client({ company: "elsewhere", type: "S2S", subject: "service" });
          expect(await outcome(foreign, input)).toBe(wanted);
        } else {
          expect(await outcome(scenario.foreigner.client, input)).toBe(wanted);
          expect(await outcome(scenario.cleo.client, input)).toBe(wanted);
          done("non-member");
        }
        done("another company");
      });
    }
  });
});

const commands: Readonly<Record<string, unknown>> = { ...api };

/** Sends a command by the name of its operation. */
function send(client: api.ConversationsClient, name: ConversationsOperation, input: Input): Promise<unknown> {
  const Command = commands[`${name}Command`] as new (input: Input) => api.GetChannelCommand;
  return client.send(new Command(input));
}

function render(engine: string, table: ReadonlyMap<ConversationsOperation, readonly string[]>): string {
  const rows = [...table].map(([name, done]) => `  ${name.padEnd(36)}${done.join(", ")}`);
  const exercised = [...table.values()].filter((done) => done.includes("success")).length;
  return [`${exercised} of ${names.length} operations exercised on ${engine}:`, ...rows].join("\n");
}
