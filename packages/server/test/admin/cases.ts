import { type OperationName, operations } from "@wildix/xbees-conversations-server-sdk";
import { newId } from "../../src/rules/ids";
import { newWebhookSecret } from "../../src/rules/webhooks";
import { insertWebhook, listWebhooks } from "../../src/store/webhooks";
import type { CommonError } from "../operations/cases";
import type { World } from "../support/world";
import { addJob, type Stage } from "./stage";

/** Those of the administrators' API. */
export type AdminOperation = {
  [K in OperationName]: (typeof operations)[K]["administrative"] extends true ? K : never;
}[OperationName];

type OwnError<K extends AdminOperation> = Exclude<(typeof operations)[K]["errors"][number], CommonError>;

type Input = Record<string, unknown>;

export interface Case<K extends AdminOperation> {
  /** An input that succeeds. */
  readonly success: (stage: Stage) => Input;
  /** Members that the model or the operation refuses, with where that is told; null for an operation that takes none. */
  readonly invalid: { readonly input: Input; readonly path: string } | null;
  /** Members that provoke each error; for a conflict of keys, those that make it another call. */
  readonly errors: { readonly [E in OwnError<K>]: (stage: Stage, world: World) => Input | Promise<Input> };
  /** What another company gets for the same input: that it isn't there, or, where that is no error, success. */
  readonly elsewhere: OwnError<K> | "success" | "ValidationException";
}

const NEVER = "0".repeat(32);
const TOO_LONG = "x".repeat(65);
const url = "https://hooks.example.com/other";
const ofWebhook = ({ webhookId }: Stage): Input => ({ webhookId });
const noWebhook = { WebhookNotFoundException: () => ({ webhookId: NEVER }) };
const badWebhook = { input: { webhookId: TOO_LONG }, path: "/webhookId" };
const noBot = { BotNotFoundException: () => ({ botId: "nobodyknowsm" }) };
const noKey = { ApiKeyNotFoundException: () => ({ apiKeyId: NEVER }) };
const badPage = { input: { limit: 101 }, path: "/limit" };

/** One case for each operation: leaving one out, or one of its errors, doesn't compile. */
export const cases: { readonly [K in AdminOperation]: Case<K> } = {
  CreateApiKey: {
    success: ({ botId }) => ({ botId, scopes: ["messaging:SendMessage", "messaging:read"] }),
    invalid: { input: { scopes: ["messaging:Nothing"] }, path: "/scopes" },
    errors: { ...noBot, IdempotencyConflictException: () => ({ scopes: ["messaging:*"] }) },
    elsewhere: "BotNotFoundException",
  },
  CreateBot: {
    success: () => ({ name: "News" }),
    invalid: { input: { name: " News" }, path: "/name" },
    errors: { IdempotencyConflictException: () => ({ name: "Other news" }) },
    elsewhere: "success",
  },
  CreateWebhook: {
    success: ({ botId }) => ({ url, botId, eventTypes: ["chat:message:new"], description: "Archive" }),
    invalid: { input: { url: "https://10.0.0.1/" }, path: "/url" },
    errors: {
      IdempotencyConflictException: () => ({ url: `${url}/another` }),
      WebhooksLimitReachedException: async ({ company }, world) => {
        await fillWebhooks(world, company);
        return {};
      },
    },
    elsewhere: "ValidationException",
  },
  DeleteWebhook: { success: ofWebhook, invalid: badWebhook, errors: {}, elsewhere: "success" },
  DisableWebhook: {
    success: (s) => ({ ...ofWebhook(s), reason: "Maintenance" }),
    invalid: { input: { reason: "" }, path: "/reason" },
    errors: noWebhook,
    elsewhere: "WebhookNotFoundException",
  },
  EnableWebhook: { success: ofWebhook, invalid: badWebhook, errors: noWebhook, elsewhere: "WebhookNotFoundException" },
  GetWebhook: { success: ofWebhook, invalid: badWebhook, errors: noWebhook, elsewhere: "WebhookNotFoundException" },
  ListApiKeys: { success: () => ({}), invalid: badPage, errors: {}, elsewhere: "success" },
  ListAuditEntries: {
    success: () => ({ action: "webhook.add" }),
    invalid: { input: { since: "2026-02-30T00:00:00Z" }, path: "/since" },
    errors: {},
    elsewhere: "success",
  },
  ListBots: { success: () => ({}), invalid: badPage, errors: {}, elsewhere: "success" },
  ListJobs: {
    success: () => ({ state: "failed" }),
    invalid: { input: { state: "lost" }, path: "/state" },
    errors: {},
    elsewhere: "success",
  },
  ListWebhookDeliveries: {
    success: (s) => ({ ...ofWebhook(s), state: "failed" }),
    invalid: { input: { since: "2026-02-30T00:00:00Z" }, path: "/since" },
    errors: noWebhook,
    elsewhere: "WebhookNotFoundException",
  },
  ListWebhooks: { success: () => ({}), invalid: badPage, errors: {}, elsewhere: "success" },
  ReplayFailedWebhookDeliveries: {
    success: (s) => ({ ...ofWebhook(s), since: "2026-01-01T00:00:00Z" }),
    invalid: { input: { since: "2126-01-01T00:00:00Z" }, path: "/since" },
    errors: { ...noWebhook, IdempotencyConflictException: () => ({ since: "2026-01-02T00:00:00Z" }) },
    elsewhere: "WebhookNotFoundException",
  },
  ReplayWebhookDelivery: {
    success: ({ webhookId, deliveryId }) => ({ webhookId, deliveryId }),
    invalid: { input: { deliveryId: TOO_LONG }, path: "/deliveryId" },
    errors: {
      ...noWebhook,
      IdempotencyConflictException: () => ({ deliveryId: NEVER }),
      WebhookDeliveryNotFoundException: () => ({ deliveryId: NEVER }),
      WebhookDeliveryNotReplayableException: async ({ company, deliveryId }, world) => {
        await world.conversations.store.write((tx) =>
          tx.execute(
            tx.sql
              .updateTable("webhook_deliveries")
              .set({ state: "pending" })
              .where("company", "=", company)
              .where("id", "=", deliveryId),
          ),
        );
        return {};
      },
    },
    elsewhere: "WebhookNotFoundException",
  },
  RetryJob: {
    success: ({ jobId }) => ({ jobId }),
    invalid: { input: { jobId: TOO_LONG }, path: "/jobId" },
    errors: {
      JobNotFoundException: () => ({ jobId: NEVER }),
      JobNotRetryableException: async ({ company }, world) => ({ jobId: await addJob(world, company, "done") }),
    },
    elsewhere: "JobNotFoundException",
  },
  RevokeApiKey: {
    success: ({ apiKeyId }) => ({ apiKeyId }),
    invalid: { input: { apiKeyId: TOO_LONG }, path: "/apiKeyId" },
    errors: noKey,
    elsewhere: "ApiKeyNotFoundException",
  },
  RevokeBot: {
    success: ({ botId }) => ({ botId }),
    invalid: { input: { botId: TOO_LONG }, path: "/botId" },
    errors: noBot,
    elsewhere: "BotNotFoundException",
  },
  RotateApiKey: {
    success: ({ apiKeyId }) => ({ apiKeyId, overlapSeconds: 60 }),
    invalid: { input: { expiresAfter: 60 }, path: "/expiresAfter" },
    errors: {
      ...noKey,
      ApiKeyRevokedException: async ({ company, apiKeyId }, world) => {
        await world.conversations.store.write((tx) =>
          tx.execute(
            tx.sql
              .updateTable("api_keys")
              .set({ revoked_at: 1 })
              .where("company", "=", company)
              .where("id", "=", apiKeyId),
          ),
        );
        return {};
      },
      IdempotencyConflictException: () => ({ overlapSeconds: 61 }),
    },
    elsewhere: "ApiKeyNotFoundException",
  },
  RotateWebhookSecret: {
    success: (s) => ({ ...ofWebhook(s), overlapSeconds: 60 }),
    invalid: { input: { overlapSeconds: 604_801 }, path: "/overlapSeconds" },
    errors: { ...noWebhook, IdempotencyConflictException: () => ({ overlapSeconds: 61 }) },
    elsewhere: "WebhookNotFoundException",
  },
  TestWebhook: { success: ofWebhook, invalid: badWebhook, errors: noWebhook, elsewhere: "WebhookNotFoundException" },
  UpdateBot: {
    success: ({ botId }) => ({ botId, name: "News" }),
    invalid: { input: { name: "" }, path: "/name" },
    errors: noBot,
    elsewhere: "BotNotFoundException",
  },
  UpdateWebhook: {
    success: (s) => ({ ...ofWebhook(s), url, eventTypes: ["chat:message:new"] }),
    invalid: { input: { eventTypes: ["chat:typing:start"] }, path: "/eventTypes" },
    errors: noWebhook,
    elsewhere: "WebhookNotFoundException",
  },
};

/** Past the operation: one after the other would take long. */
async function fillWebhooks(world: World, company: string): Promise<void> {
  const { capacity } = operations.CreateWebhook;
  await world.conversations.store.write(async (tx) => {
    for (let slot = (await tx.all(listWebhooks, { company })).length; slot < capacity; slot++) {
      const row = { company, id: newId(), slot, url, description: null, event_types: null, bot: null };
      await tx.run(insertWebhook, { ...row, secret: newWebhookSecret(), created_at: world.now(), cursor: 0 });
    }
  });
}
