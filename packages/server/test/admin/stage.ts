import type { ConversationsAdminClient } from "@wildix/xbees-conversations-admin-client";
import {
  CreateApiKeyCommand,
  CreateBotCommand,
  CreateWebhookCommand,
  DisableWebhookCommand,
} from "@wildix/xbees-conversations-admin-client";
import { newId } from "../../src/rules/ids";
import { insertJob } from "../../src/store/jobs";
import type { JobRow, WebhookDeliveryRow } from "../../src/store/schema";
import { insertDelivery } from "../../src/store/webhook-deliveries";
import type { World } from "../support/world";

/** A company with one of everything that is administered, and who does it. */
export interface Stage {
  readonly company: string;
  readonly admin: ConversationsAdminClient;
  readonly botId: string;
  readonly apiKeyId: string;
  readonly webhookId: string;
  /** Given up. */
  readonly jobId: string;
  /** Failed, and replayable. */
  readonly deliveryId: string;
}

/** For worlds whose webhooks are tests' own. */
export const LOOPBACK = [{ address: "127.0.0.0", prefix: 8 }];

/** @param url Without one, the webhook's address is one where nobody listens. */
export async function stage(world: World, url = "https://127.0.0.1:1/chat"): Promise<Stage> {
  const { company } = await world.company();
  const admin = await world.adminClient(company);
  const { bot } = await admin.send(new CreateBotCommand({ name: "Weather" }));
  const { apiKey } = await admin.send(new CreateApiKeyCommand({ botId: bot.botId, scopes: ["messaging:read"] }));
  const { webhook } = await admin.send(new CreateWebhookCommand({ url }));
  const { webhookId } = webhook;
  const { botId } = bot;
  const jobId = await addJob(world, company, "failed");
  const deliveryId = await addDelivery(world, company, webhookId, { state: "failed" });
  return { company, admin, botId, apiKeyId: apiKey.apiKeyId, webhookId, jobId, deliveryId };
}

/** Keeps the server from sending what tests have written. */
export const silence = ({ admin, webhookId }: Stage) => admin.send(new DisableWebhookCommand({ webhookId }));

/** A job of a company that nobody runs: it is due in a year. */
export async function addJob(world: World, company: string, state: JobRow["state"]): Promise<string> {
  const id = newId();
  const now = world.now();
  const finished = state === "failed" || state === "done";
  await world.conversations.store.write(async (tx) => {
    const job = { company, id, kind: "external-flags", dedupe: id, payload: "{}", created_at: now };
    await tx.run(insertJob, { ...job, run_at: now + 365 * 86_400_000 });
    const outcome = { state, finished_at: finished ? now : null, claimed_by: state === "running" ? "a node" : null };
    await tx.execute(tx.sql.updateTable("jobs").set(outcome).where("company", "=", company).where("id", "=", id));
  });
  return id;
}

let position = 1_000_000;

/** A delivery of an event that is still kept, as far as management looks. */
export async function addDelivery(
  world: World,
  company: string,
  webhook: string,
  facts: Partial<WebhookDeliveryRow> = {},
): Promise<string> {
  const id = newId();
  const now = world.now();
  position += 1;
  const event = {
    position: facts.position ?? position,
    replay: 0,
    event: newId(),
    channel: "c",
    type: "chat:message:new",
  };
  const { position: _, ...columns } = facts;
  await world.conversations.store.write(async (tx) => {
    await tx.run(insertDelivery, { company, webhook, id, ...event, next_attempt_at: null, created_at: now });
    const ended = facts.state === "failed" || facts.state === "delivered" ? { finished_at: now } : {};
    await tx.execute(
      tx.sql
        .updateTable("webhook_deliveries")
        .set({ attempts: 1, ...ended, ...columns })
        .where("company", "=", company)
        .where("id", "=", id),
    );
  });
  return id;
}
