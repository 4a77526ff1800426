import * as api from "@wildix/xbees-conversations-admin-client";
import { type AuthorizationType, operations } from "@wildix/xbees-conversations-server-sdk";
import { whileStoreFails } from "../support/failing-store";
import { failure } from "../support/failure";
import { describeWorlds, type World } from "../support/world";
import { type AdminOperation, type Case, cases } from "./cases";
import { LOOPBACK, type Stage, stage } from "./stage";

type Input = Record<string, unknown>;

const names = Object.values(operations)
  .filter(({ administrative }) => administrative)
  .map(({ name }) => name as AdminOperation);

const commands: Readonly<Record<string, unknown>> = { ...api };

/** Sends a command by the name of its operation. */
function send(client: api.ConversationsAdminClient, name: AdminOperation, input: Input): Promise<unknown> {
  const Command = commands[`${name}Command`] as new (input: Input) => api.GetWebhookCommand;
  return client.send(new Command(input));
}

const outcome = (client: api.ConversationsAdminClient, name: AdminOperation, input: Input): Promise<string> =>
  send(client, name, input).then(
    () => "success",
    (error: Error) => error.name,
  );

describeWorlds(
  "every operation of administrators",
  (world) => {
    // What is refused changes nothing, so that one is enough for all that is.
    let shared: Stage;
    let foreign: api.ConversationsAdminClient;
    beforeAll(async () => {
      shared = await stage(world());
      foreign = await world().adminClient((await world().company()).company);
    });

    test("there are 23, and all admit no type by limits", () => {
      expect(names).toHaveLength(23);
      for (const name of names) expect(operations[name].rateLimits).toEqual([]);
    });

    describe.each(names)("%s", (name) => {
      const chosen = cases[name] as Case<AdminOperation>;

      test("another company sees nothing of it; a trusted service succeeds, and gets the same answer for the same key", async () => {
        const s = await stage(world());
        expect(await outcome(foreign, name, chosen.success(s))).toBe(chosen.elsewhere);
        const input = { ...chosen.success(s), ...(takesKey(name) && { idempotencyToken: `key-${name}` }) };
        const first = answer(await send(s.admin, name, input));
        if (takesKey(name)) expect(answer(await send(s.admin, name, input))).toEqual(first);
      });

      if (chosen.invalid) {
        const { input, path } = chosen.invalid;
        test(`ValidationException on ${path}`, async () => {
          const error = await failure(send(shared.admin, name, { ...chosen.success(shared), ...input }));
          expect(error).toBeInstanceOf(api.ValidationException);
          expect((error as api.ValidationException).fieldList?.map((field) => field.path)).toEqual([
            expect.stringContaining(path),
          ]);
        });
      }

      for (const [error, provoke] of Object.entries(chosen.errors)) {
        test(error, async () => {
          const s = await stage(world());
          const repeated = error === "IdempotencyConflictException";
          const input = { ...chosen.success(s), ...(repeated && { idempotencyToken: `key-${name}` }) };
          if (repeated) expect(await outcome(s.admin, name, input)).toBe("success");
          expect(await outcome(s.admin, name, { ...input, ...(await provoke(s, world())) })).toBe(error);
        });
      }

      test("500 and 503 when the store fails", async () => {
        const { store } = world().conversations;
        await whileStoreFails(store, async (wanted) => {
          expect(await outcome(shared.admin, name, chosen.success(shared))).toBe(wanted);
        });
      });
    });

    describe("who is admitted", () => {
      const admitted = (type: AuthorizationType, scopes: readonly string[]): boolean =>
        type === "S2S"
          ? scopes.some((scope) => ["messaging:administer", "messaging:*", "*:*"].includes(scope))
          : type !== "XBS_ANONYMOUS" && scopes.includes("*:*");
      const grants = [[], ["messaging:*"], ["messaging:administer"], ["messaging:read", "messaging:*"], ["*:*"]];

      test.each(["XBS", "XBS_ANONYMOUS", "XBS_BOT", "PBX", "S2S"] as const)("%s", async (type) => {
        const { company } = await world().company();
        for (const scopes of grants) {
          const client = await world().adminClient(company, { type, subject: "somebody0001", scopes });
          const wanted = admitted(type, scopes) ? "success" : "ForbiddenException";
          expect([scopes, await outcome(client, "ListWebhooks", {})]).toEqual([scopes, wanted]);
          expect([scopes, await outcome(client, "CreateBot", { name: "News" })]).toEqual([scopes, wanted]);
        }
      });

      test("the refusal of every operation names what is missing", async () => {
        const { company } = await world().company();
        const pbx = await world().adminClient(company, { type: "PBX", subject: "pbx" });
        for (const name of names) {
          const error = (await failure(send(pbx, name, cases[name].success(shared)))) as Error;
          expect([name, error.name, error.message]).toEqual([
            name,
            "ForbiddenException",
            `${name} needs a credential with the scope *:*.`,
          ]);
        }
      });

      test("a key with *:* is, until it is revoked; one with messaging:* isn't", async () => {
        const { company } = await world().company();
        const admin = await world().adminClient(company);
        const withKey = async (scope: string) => {
          const made = await admin.send(new api.CreateApiKeyCommand({ system: "console", scopes: [scope] }));
          return { ...made, client: clientWith(world(), made.key) };
        };
        const all = await withKey("*:*");
        expect(await outcome(all.client, "ListWebhooks", {})).toBe("success");
        const messaging = await withKey("messaging:*");
        expect(await outcome(messaging.client, "ListWebhooks", {})).toBe("ForbiddenException");
        expect(await outcome(clientWith(world(), "nobody.knows.me"), "ListWebhooks", {})).toBe("UnauthorizedException");
        const { entries } = await admin.send(new api.ListAuditEntriesCommand({ target: all.apiKey.apiKeyId }));
        expect(entries.map(({ actor, action }) => [actor, action])).toEqual([["S2S:console", "key.add"]]);
      });

      test("no key has the scope of services", async () => {
        const { company } = await world().company();
        const admin = await world().adminClient(company);
        const input = { system: "crm", scopes: ["messaging:administer"] };
        expect(await outcome(admin, "CreateApiKey", input)).toBe("ValidationException");
      });
    });
  },
  { webhookAllowedNetworks: LOOPBACK },
);

const takesKey = (name: AdminOperation): boolean => "idempotencyToken" in operations[name];

const answer = (output: unknown): Input => {
  const { $metadata: _, ...rest } = output as Input;
  return rest;
};

const clientWith = (world: World, token: string): api.ConversationsAdminClient =>
  new api.ConversationsAdminClient({ endpoint: world.address, token, maxAttempts: 1 });
