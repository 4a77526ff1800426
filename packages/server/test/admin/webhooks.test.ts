import {
  CreateApiKeyCommand,
  CreateBotCommand,
  CreateWebhookCommand,
  DeleteWebhookCommand,
  DisableWebhookCommand,
  EnableWebhookCommand,
  GetWebhookCommand,
  ListApiKeysCommand,
  ListAuditEntriesCommand,
  ListBotsCommand,
  ListJobsCommand,
  ListWebhookDeliveriesCommand,
  ListWebhooksCommand,
  ReplayFailedWebhookDeliveriesCommand,
  ReplayWebhookDeliveryCommand,
  RetryJobCommand,
  RevokeBotCommand,
  RotateApiKeyCommand,
  RotateWebhookSecretCommand,
  TestWebhookCommand,
  UpdateBotCommand,
  UpdateWebhookCommand,
} from "@wildix/xbees-conversations-admin-client";
import { SendMessageCommand } from "@wildix/xbees-conversations-client";
import { operations } from "@wildix/xbees-conversations-server-sdk";
import { Webhook } from "standardwebhooks";
import { findHorizon } from "../../src/store/events";
import { findWebhook } from "../../src/store/webhooks";
import { failureName } from "../support/failure";
import { groupId } from "../support/group";
import { Receiver } from "../support/receiver";
import { describeWorlds } from "../support/world";
import { addDelivery, addJob, LOOPBACK, silence, stage } from "./stage";

const url = "https://hooks.example.com/chat";

describeWorlds(
  "administration",
  (world) => {
    let receiver: Receiver;
    beforeAll(async () => {
      receiver = await Receiver.open();
    });
    afterAll(() => receiver.close());

    describe("webhooks", () => {
      test("are made, read, listed, changed and deleted", async () => {
        const { admin, botId } = await stage(world());
        const made = await admin.send(new CreateWebhookCommand({ url, description: "Archive" }));
        expect(made.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
        const { webhookId } = made.webhook;
        expect(made.webhook).toEqual({
          webhookId,
          url,
          description: "Archive",
          state: "enabled",
          createdAt: expect.stringMatching(/Z$/),
          updatedAt: made.webhook.createdAt,
        });
        const change = { webhookId, url: `${url}2`, botId, eventTypes: ["chat:message:new" as const] };
        const changed = await admin.send(new UpdateWebhookCommand(change));
        expect(changed.webhook).toMatchObject(change);
        expect(changed.webhook.description).toBeUndefined();
        const { webhook } = await admin.send(new GetWebhookCommand({ webhookId }));
        expect(webhook).toEqual(changed.webhook);
        const { webhooks } = await admin.send(new ListWebhooksCommand({}));
        expect(webhooks.map((each) => each.webhookId)[0]).toBe(webhookId);
        expect(webhooks).toHaveLength(2);
        for (let time = 0; time < 2; time++) await admin.send(new DeleteWebhookCommand({ webhookId }));
        expect(await failureName(admin.send(new GetWebhookCommand({ webhookId })))).toBe("WebhookNotFoundException");
      });

      test("begin with what is written from then on", async () => {
        const { company, ann } = await world().company();
        const admin = await world().adminClient(company);
        const horizon = await world().conversations.store.read(async (tx) => (await tx.one(findHorizon, {}))?.horizon);
        const { webhook } = await admin.send(new CreateWebhookCommand({ url }));
        const row = await world().conversations.store.read((tx) =>
          tx.one(findWebhook, { company, id: webhook.webhookId }),
        );
        expect(row?.cursor).toBeGreaterThanOrEqual(horizon as number);
        expect(ann.id).toHaveLength(12);
      });

      test("there are never more than the model says, also when many are made at once", async () => {
        const { company } = await world().company();
        const admin = await world().adminClient(company);
        const { capacity } = operations.CreateWebhook;
        const outcomes = await Promise.allSettled(
          Array.from({ length: capacity + 5 }, (_, n) => admin.send(new CreateWebhookCommand({ url: `${url}/${n}` }))),
        );
        const refused = outcomes.filter(({ status }) => status === "rejected") as PromiseRejectedResult[];
        expect(refused.map(({ reason }) => reason.name)).toEqual(Array(5).fill("WebhooksLimitReachedException"));
        const first = await admin.send(new ListWebhooksCommand({ limit: 30 }));
        const second = await admin.send(new ListWebhooksCommand({ limit: 30, offset: 30 }));
        const ids = [...first.webhooks, ...second.webhooks].map(({ webhookId }) => webhookId);
        expect([first.webhooks.length, second.webhooks.length, new Set(ids).size]).toEqual([
          30,
          capacity - 30,
          capacity,
        ]);
        // A freed place is taken again.
        await admin.send(new DeleteWebhookCommand({ webhookId: ids[7] as string }));
        await admin.send(new CreateWebhookCommand({ url }));
      });

      test("one key of idempotency makes one, also when both calls arrive at once", async () => {
        const { company } = await world().company();
        const admin = await world().adminClient(company);
        const call = () => admin.send(new CreateWebhookCommand({ url, idempotencyToken: "once" }));
        const [one, other] = await Promise.all([call(), call()]);
        expect([one.webhook, one.secret]).toEqual([other.webhook, other.secret]);
        expect((await admin.send(new ListWebhooksCommand({}))).webhooks).toHaveLength(1);
      });

      test.each([
        ["ftp://hooks.example.com/", "/url"],
        ["https://ann:secret@hooks.example.com/", "user and password"],
        ["https://hooks.example.com/#here", "never sent"],
        ["https://hooks.example.com:0/", "port from 1 to 65535"],
        ["https://192.168.1.1/", "public address"],
        ["https://[::ffff:10.0.0.1]/", "public address"],
        ["https://0x0a000001/", "public address"],
        ["https://[fe80::1]/", "public address"],
        [`https://hooks.example.com/${"x".repeat(2048)}`, "/url"],
      ])("%s is refused", async (wrong, said) => {
        const { admin, webhookId } = await stage(world());
        const refusal = { name: "ValidationException", message: expect.stringContaining(said) };
        await expect(admin.send(new CreateWebhookCommand({ url: wrong }))).rejects.toMatchObject(refusal);
        await expect(admin.send(new UpdateWebhookCommand({ webhookId, url: wrong }))).rejects.toMatchObject(refusal);
      });

      test("a person is no bot", async () => {
        const { company, ann } = await world().company();
        const admin = await world().adminClient(company);
        expect(await failureName(admin.send(new CreateWebhookCommand({ url, botId: ann.id })))).toBe(
          "ValidationException",
        );
      });

      test("are disabled with a reason that stays, and enabled", async () => {
        const { admin, webhookId } = await stage(world());
        const disable = (reason?: string) => admin.send(new DisableWebhookCommand({ webhookId, reason }));
        expect((await disable("Moving")).webhook).toMatchObject({ state: "disabled", disabledReason: "Moving" });
        expect((await disable("Again")).webhook.disabledReason).toBe("Moving");
        const { webhook } = await admin.send(new EnableWebhookCommand({ webhookId }));
        expect([webhook.state, webhook.disabledReason]).toEqual(["enabled", undefined]);
        await admin.send(new EnableWebhookCommand({ webhookId }));
        expect((await disable()).webhook.disabledReason).toBe("Disabled by an administrator.");
        const { entries } = await admin.send(new ListAuditEntriesCommand({ target: webhookId }));
        expect(entries.map(({ action }) => action)).toEqual([
          "webhook.disable",
          "webhook.enable",
          "webhook.disable",
          "webhook.add",
        ]);
      });

      test("are tested with a signed event, with both secrets while they overlap", async () => {
        const { company } = await world().company();
        const admin = await world().adminClient(company);
        const { webhook, secret } = await admin.send(new CreateWebhookCommand({ url: receiver.url }));
        const { webhookId } = webhook;
        expect(await admin.send(new TestWebhookCommand({ webhookId }))).toMatchObject({
          delivered: true,
          status: 204,
          milliseconds: expect.any(Number),
        });
        const rotated = await admin.send(new RotateWebhookSecretCommand({ webhookId, overlapSeconds: 60 }));
        expect(Date.parse(rotated.webhook.previousSecretUntil as string)).toBeGreaterThan(world().now() + 50_000);
        await admin.send(new TestWebhookCommand({ webhookId }));
        const [first, second] = receiver.received.filter(({ event }) => event.integrationId === webhookId);
        expect(first?.event).toMatchObject({ type: "webhook:test", company, data: { webhookId } });
        const verifies = (key: string, received: typeof first) =>
          new Webhook(key).verify(received?.body as string, received?.headers as Record<string, string>);
        verifies(secret, first);
        verifies(secret, second);
        verifies(rotated.secret, second);
        expect(() => verifies(rotated.secret, first)).toThrow();

        receiver.answer = 500;
        expect(await admin.send(new TestWebhookCommand({ webhookId }))).toMatchObject({
          delivered: false,
          status: 500,
          error: "The receiver answered 500.",
        });
        receiver.answer = 204;
        world().advance(61_000);
        const { webhook: later } = await admin.send(new GetWebhookCommand({ webhookId }));
        expect(later.previousSecretUntil).toBeUndefined();
        expect((await admin.send(new ListWebhookDeliveriesCommand({ webhookId }))).deliveries).toEqual([]);
      });

      test("secrets and the rest of addresses are nowhere but in their answers", async () => {
        const { company, admin } = await stage(world());
        const hook = await admin.send(new CreateWebhookCommand({ url: `${url}?token=hush`, idempotencyToken: "kept" }));
        const rotated = await admin.send(new RotateWebhookSecretCommand({ webhookId: hook.webhook.webhookId }));
        const key = await admin.send(
          new CreateApiKeyCommand({ system: "crm", scopes: ["messaging:read"], idempotencyToken: "kept" }),
        );
        const again = await admin.send(new RotateApiKeyCommand({ apiKeyId: key.apiKey.apiKeyId }));
        const { entries } = await admin.send(new ListAuditEntriesCommand({}));
        const { webhooks } = await admin.send(new ListWebhooksCommand({}));
        const { apiKeys } = await admin.send(new ListApiKeysCommand({}));
        const kept = await world().conversations.store.read(async (tx) => [
          await tx.query(tx.sql.selectFrom("audit_log").selectAll().where("company", "=", company)),
          await tx.query(tx.sql.selectFrom("idempotency_records").selectAll().where("company", "=", company)),
          await tx.query(tx.sql.selectFrom("api_keys").selectAll().where("company", "=", company)),
        ]);
        const shown = JSON.stringify([entries, webhooks, apiKeys, kept]);
        for (const secret of [hook.secret, rotated.secret, key.key, again.key])
          expect(shown.includes(secret)).toBe(false);
        expect(JSON.stringify(entries)).not.toContain("hush");
      });
    });

    describe("deliveries", () => {
      test("are filtered, and paged, newest first", async () => {
        const staged = await stage(world());
        await silence(staged);
        const { company, admin, webhookId, deliveryId } = staged;
        const add = (facts: Parameters<typeof addDelivery>[3]) => addDelivery(world(), company, webhookId, facts);
        const delivered = await add({ state: "delivered", channel: "d" });
        world().advance(1000);
        const since = new Date(world().now()).toISOString();
        const pending = await add({ type: "chat:channel:read" });
        const ids = async (filter: object) =>
          (await admin.send(new ListWebhookDeliveriesCommand({ webhookId, ...filter }))).deliveries.map(
            (each) => each.deliveryId,
          );
        expect(await ids({})).toEqual([pending, delivered, deliveryId]);
        expect(await ids({ limit: 1, offset: 1 })).toEqual([delivered]);
        expect(await ids({ state: "failed" })).toEqual([deliveryId]);
        expect(await ids({ state: "delivered", channelId: "c" })).toEqual([]);
        expect(await ids({ channelId: "d" })).toEqual([delivered]);
        expect(await ids({ eventType: "chat:channel:read" })).toEqual([pending]);
        expect(await ids({ since })).toEqual([pending]);
      });

      test("are replayed as new ones of the same event, once at a time", async () => {
        const staged = await stage(world());
        await silence(staged);
        const { admin, webhookId, deliveryId } = staged;
        const replay = () => admin.send(new ReplayWebhookDeliveryCommand({ webhookId, deliveryId }));
        const outcomes = await Promise.allSettled([replay(), replay()]);
        expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
        const { deliveries } = await admin.send(new ListWebhookDeliveriesCommand({ webhookId }));
        const [again, first] = deliveries;
        expect(again).toMatchObject({ state: "pending", replay: 1, attempts: 0, eventId: first?.eventId });
        expect(first).toMatchObject({ deliveryId, state: "failed", replay: 0, replayedAt: expect.any(String) });
      });

      test("all that failed since a time are replayed once; those whose events are forgotten are counted", async () => {
        const staged = await stage(world());
        await silence(staged);
        const { company, admin, webhookId } = staged;
        world().advance(60_000);
        const since = new Date(world().now()).toISOString();
        world().advance(1000);
        for (let n = 0; n < 3; n++) await addDelivery(world(), company, webhookId, { state: "failed" });
        await addDelivery(world(), company, webhookId, { state: "failed", position: 0 });
        await addDelivery(world(), company, webhookId, { state: "delivered" });
        world().advance(1000);
        const replay = () => admin.send(new ReplayFailedWebhookDeliveriesCommand({ webhookId, since }));
        expect(await replay()).toMatchObject({ replayed: 3, forgotten: 1, more: false });
        expect(await replay()).toMatchObject({ replayed: 0, forgotten: 0, more: false });
        const { deliveries } = await admin.send(new ListWebhookDeliveriesCommand({ webhookId, state: "pending" }));
        expect(deliveries.map((each) => each.replay)).toEqual([1, 1, 1]);
      });

      test("are sent as they stand here: an event, the same one again, and what happened while it was disabled", async () => {
        const { company, ann, bob } = await world().company();
        const admin = await world().adminClient(company);
        const eventTypes = ["chat:message:new" as const];
        const { webhook } = await admin.send(new CreateWebhookCommand({ url: receiver.url, eventTypes }));
        const { webhookId } = webhook;
        const channelId = await groupId(ann, [bob]);
        const said = (text: string) => ann.client.send(new SendMessageCommand({ channelId, text }));
        const seen = () => receiver.received.filter(({ event }) => event.integrationId === webhookId);
        await said("one");
        await receiver.until(() => seen().length === 1);

        const delivered = async (count: number) => {
          for (;;) {
            const filter = { webhookId, state: "delivered" as const };
            const { deliveries } = await admin.send(new ListWebhookDeliveriesCommand(filter));
            if (deliveries.length === count) return deliveries;
            await new Promise((resolve) => setTimeout(resolve, 20));
          }
        };
        const [first] = await delivered(1);
        const { deliveryId = "" } = first ?? {};
        await admin.send(new ReplayWebhookDeliveryCommand({ webhookId, deliveryId }));
        await receiver.until(() => seen().length === 2);
        expect(new Set(seen().map(({ id }) => id))).toEqual(new Set([first?.eventId]));
        expect((await delivered(2)).map(({ replay }) => replay)).toEqual([1, 0]);

        await admin.send(new DisableWebhookCommand({ webhookId }));
        await said("two");
        await said("three");
        await admin.send(new EnableWebhookCommand({ webhookId }));
        await receiver.until(() => seen().length === 4);
        const texts = seen().map(({ event }) => (event.data as { message: { text: string } }).message.text);
        expect(texts).toEqual(["one", "one", "two", "three"]);
      });

      test("go with their webhook", async () => {
        const { company, admin, webhookId } = await stage(world());
        await admin.send(new DeleteWebhookCommand({ webhookId }));
        const left = () =>
          world().conversations.store.read((tx) =>
            tx.query(tx.sql.selectFrom("webhook_deliveries").selectAll().where("company", "=", company)),
          );
        while ((await left()).length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
      });
    });

    describe("bots, keys, jobs", () => {
      test("a bot is renamed, listed, and loses its keys", async () => {
        const { admin, botId } = await stage(world());
        const { bot } = await admin.send(new UpdateBotCommand({ botId, name: "Storms" }));
        await admin.send(new CreateBotCommand({ name: "News" }));
        const { bots } = await admin.send(new ListBotsCommand({ limit: 1 }));
        expect(bots).toEqual([bot]);
        expect((await admin.send(new RevokeBotCommand({ botId }))).revokedKeys).toBe(1);
        expect((await admin.send(new RevokeBotCommand({ botId }))).revokedKeys).toBe(0);
        const { apiKeys } = await admin.send(new ListApiKeysCommand({}));
        expect(apiKeys).toEqual([expect.objectContaining({ botId, revokedAt: expect.any(String) })]);
      });

      test("a key is replaced with an overlap, and owner and scopes stay", async () => {
        const { admin, apiKeyId, botId } = await stage(world());
        const { apiKey } = await admin.send(new RotateApiKeyCommand({ apiKeyId, overlapSeconds: 3600 }));
        expect(apiKey).toMatchObject({ botId, scopes: ["messaging:read"] });
        const { apiKeys } = await admin.send(new ListApiKeysCommand({}));
        expect(apiKeys.map((each) => each.apiKeyId)).toEqual([apiKey.apiKeyId, apiKeyId]);
        const [, old] = apiKeys;
        expect(Date.parse(old?.expiresAt as string) - world().now()).toBeLessThanOrEqual(3_600_000);
        const { apiKeys: second } = await admin.send(new ListApiKeysCommand({ limit: 1, offset: 1 }));
        expect(second).toEqual([old]);
      });

      test("of two who replace a key at once, one does; two who replace a secret both do, one after the other", async () => {
        const { admin, apiKeyId, webhookId } = await stage(world());
        const keys = await Promise.allSettled([1, 2].map(() => admin.send(new RotateApiKeyCommand({ apiKeyId }))));
        const refused = keys.find(({ status }) => status === "rejected") as PromiseRejectedResult;
        expect(refused.reason.name).toBe("ApiKeyRevokedException");
        expect((await admin.send(new ListApiKeysCommand({}))).apiKeys).toHaveLength(2);
        const secrets = await Promise.all([1, 2].map(() => admin.send(new RotateWebhookSecretCommand({ webhookId }))));
        expect(new Set(secrets.map(({ secret }) => secret)).size).toBe(2);
      });

      test.each([
        { scopes: ["messaging:read"] },
        { system: "crm", botId: "somebody0001", scopes: ["messaging:read"] },
        { system: "crm", scopes: ["messaging:read"], expiresAfter: 31_622_401 },
        { system: "the crm", scopes: ["messaging:read"] },
      ])("no key is made of %j", async (input) => {
        const { company } = await world().company();
        const admin = await world().adminClient(company);
        expect(await failureName(admin.send(new CreateApiKeyCommand(input)))).toBe("ValidationException");
      });

      test("jobs of the company alone are listed; a failed one is tried again, a running one isn't", async () => {
        const { company, admin, jobId } = await stage(world());
        const running = await addJob(world(), company, "running");
        await addJob(world(), (await world().company()).company, "failed");
        const { jobs } = await admin.send(new ListJobsCommand({}));
        expect(jobs.map((job) => [job.jobId, job.state])).toEqual([
          [running, "running"],
          [jobId, "failed"],
        ]);
        expect(await failureName(admin.send(new RetryJobCommand({ jobId: running })))).toBe("JobNotRetryableException");
        const { job } = await admin.send(new RetryJobCommand({ jobId }));
        expect(job).toMatchObject({ jobId, attempts: 0, runAt: expect.any(String) });
        expect(job.finishedAt).toBeUndefined();
      });

      test("the audit log is filtered and paged, and tells who did it", async () => {
        const { admin, webhookId, botId } = await stage(world());
        const { entries } = await admin.send(new ListAuditEntriesCommand({}));
        expect(entries.map(({ action, actor }) => [action, actor])).toEqual([
          ["webhook.add", "S2S:console"],
          ["key.add", "S2S:console"],
          ["bot.add", "S2S:console"],
        ]);
        expect(entries[0]).toMatchObject({ target: webhookId, detail: { host: "127.0.0.1:1" } });
        const second = await admin.send(new ListAuditEntriesCommand({ limit: 1, offset: 2 }));
        expect(second.entries).toMatchObject([{ target: botId, detail: { name: "Weather" } }]);
        const none = await admin.send(new ListAuditEntriesCommand({ action: "bot.add", target: webhookId }));
        expect(none.entries).toEqual([]);
      });
    });
  },
  { webhookAllowedNetworks: LOOPBACK },
);

describeWorlds(
  "administration within the ceiling",
  (world) => {
    test("one call too many is told when to come again", async () => {
      const { company } = await world().company();
      const admin = await world().adminClient(company);
      for (let call = 0; call < 2; call++) await admin.send(new ListWebhooksCommand({}));
      await expect(admin.send(new ListWebhooksCommand({}))).rejects.toMatchObject({
        name: "RateLimitExceededException",
        retryAfter: expect.any(Number),
      });
    });
  },
  { rateLimits: true, rateLimitCeiling: { requests: 2, periodMs: 60_000 } },
);
