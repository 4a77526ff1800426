import { constraints, WebhookDeliveryState, WebhookEventType } from "@wildix/xbees-conversations-server-sdk";
import { Command, InvalidArgumentError, Option } from "commander";
import { isoDate, systemClock } from "../clock";
import type { Config } from "../config";
import { type Replayed, replayDelivery, replayFailed } from "../domain/webhook-deliveries";
import {
  addWebhook,
  changeWebhook,
  type MadeWebhook,
  removeWebhook,
  requireWebhook,
  rotateWebhook,
  startWebhook,
  stopWebhook,
} from "../domain/webhooks";
import { deliverOnce } from "../events/webhooks/deliver";
import { WebhookSender } from "../events/webhooks/sender";
import { testEvent } from "../events/webhooks/test-event";
import { presentDelivery, presentWebhook } from "../present/webhooks";
import { CallableAddresses } from "../rules/addresses";
import { WebhookUrls } from "../rules/webhooks";
import type { WebhookDeliveryRow, WebhookRow } from "../store/schema";
import { deliveries } from "../store/webhook-deliveries";
import { listWebhooks } from "../store/webhooks";
import { CheckError } from "./check-error";
import { ago, type CompanyOption, changeOf, companyCommand, type Later, later, limitOf } from "./options";
import { withStore } from "./store";
import { companyOf } from "./token";
import { UsageError } from "./usage-error";

interface Json extends CompanyOption {
  readonly json?: boolean;
}

interface Settings extends Json {
  readonly types?: WebhookEventType[];
  readonly bot?: string;
  readonly description?: string;
}

export const webhooksCommand = (): Command =>
  new Command("webhooks")
    .description("Makes, lists, tests and changes the webhooks of a company, and sends their deliveries again.")
    .addCommand(add())
    .addCommand(list())
    .addCommand(update())
    .addCommand(test())
    .addCommand(rotate())
    .addCommand(disable())
    .addCommand(enable())
    .addCommand(remove())
    .addCommand(deliveriesOf())
    .addCommand(replay())
    .addHelpText(
      "after",
      `
A webhook is an address that a company's events are posted to, signed with a secret that is shown once, when it is made.
Addresses that aren't public, and http://, are refused unless WEBHOOK_ALLOWED_NETWORKS allows for them.

Examples:
  conversations webhooks add https://hooks.example.com/chat --types chat:message:new chat:message:deleted
  conversations webhooks test 0190f3a2c1d87a4e9b3c5d7e8f9a0b1c
  conversations webhooks rotate 0190f3a2c1d87a4e9b3c5d7e8f9a0b1c --overlap 24h
  conversations webhooks deliveries 0190f3a2c1d87a4e9b3c5d7e8f9a0b1c --state failed --since 24h
  conversations webhooks replay 0190f3a2c1d87a4e9b3c5d7e8f9a0b1c --failed-since 24h`,
    );

const add = (): Command =>
  withSettings(companyCommand("add", "Makes a webhook, and prints its secret: the only time that it can be read."))
    .argument("<url>", "where events are posted to")
    .action((url: string, { json, ...options }: Settings) =>
      withStore(async (store, config) => {
        const change = await changeOf(store, options);
        const settings = settingsOf(url, options);
        print(await store.write((tx) => addWebhook(tx, change, settings, urlsOf(config))), json);
      }),
    );

const list = (): Command =>
  companyCommand(
    "list",
    "Lists webhooks, the newest first: id, state, address, types, bot, why it is disabled or fails.",
  ).action(({ company, json }: Json) =>
    withStore(async (store) => {
      const named = await companyOf(store, company);
      const rows = await store.read((tx) => tx.all(listWebhooks, { company: named }));
      for (const row of rows) console.log(json ? JSON.stringify(shown(row)) : columns(row));
    }),
  );

const update = (): Command =>
  withSettings(
    companyCommand("update", "Replaces the address, types, bot and description: what isn't given is cleared."),
  )
    .argument("<id>", "the webhook's id, as in the list")
    .argument("<url>", "where events are posted to from now on")
    .action((id: string, url: string, { json, ...options }: Settings) =>
      withStore(async (store, config) => {
        const change = await changeOf(store, options);
        const settings = settingsOf(url, options);
        const row = await store.write((tx) => changeWebhook(tx, change, id, settings, urlsOf(config)));
        console.log(json ? JSON.stringify(shown(row)) : columns(row));
      }),
    );

const test = (): Command =>
  about("test", "Sends a test event to a webhook, and shows what came of it; exits with 1 if it wasn't taken.").action(
    (id: string, { company, json }: Json) =>
      withStore(async (store, config) => {
        const named = await companyOf(store, company);
        const row = await store.read((tx) => requireWebhook(tx, named, id));
        const sender = new WebhookSender(new CallableAddresses(config.webhookAllowedNetworks));
        const now = systemClock();
        const attempt = await deliverOnce(sender, row, testEvent(named, id, now), now).finally(() => sender.close());
        if (json) console.log(JSON.stringify({ id, ...attempt }));
        const { delivered, status, error, duration } = attempt;
        if (!delivered) throw new CheckError(error ?? "It wasn't delivered.");
        if (!json) console.log(`The receiver answered ${status} in ${duration} ms.`);
      }),
  );

const rotate = (): Command =>
  about("rotate", "Gives a webhook a new secret, and prints it: the only time that it can be read.")
    .option("--overlap <time>", "how long requests are signed with the old one as well, 0m to 7d", later, later("24h"))
    .action((id: string, { json, overlap, ...options }: Json & { overlap: Later }) =>
      withStore(async (store) => {
        const change = await changeOf(store, options);
        const overlapMs = overlap(change.now) - change.now;
        if (overlapMs > LONGEST_OVERLAP)
          throw new UsageError("An old secret stays good for 7 days at most: write 7d or less.");
        print(await store.write((tx) => rotateWebhook(tx, change, id, overlapMs)), json);
      }),
    );

const disable = (): Command =>
  about("disable", "Stops all deliveries to a webhook until it is enabled.")
    .option("--reason <text>", "why, for whoever looks at it later", described)
    .action((id: string, { json, reason, ...options }: Json & { reason?: string }) =>
      withStore(async (store) => {
        const change = await changeOf(store, options);
        const row = await store.write((tx) => stopWebhook(tx, change, id, reason));
        console.log(json ? JSON.stringify(shown(row)) : `The webhook ${id} is disabled: ${row.disabled_reason}`);
      }),
    );

const enable = (): Command =>
  about("enable", "Lets deliveries to a webhook go on where they stopped.").action(
    (id: string, { json, ...options }: Json) =>
      withStore(async (store) => {
        const change = await changeOf(store, options);
        const row = await store.write((tx) => startWebhook(tx, change, id));
        console.log(json ? JSON.stringify(shown(row)) : `The webhook ${id} is enabled.`);
      }),
  );

const remove = (): Command =>
  about("remove", "Deletes a webhook with its deliveries.").action((id: string, { json, ...options }: Json) =>
    withStore(async (store) => {
      const change = await changeOf(store, options);
      // A server finds the job that removes what is left by itself.
      const removed = await store.write((tx) => removeWebhook(tx, change, id, { wakeJobs: () => {} }));
      if (json) console.log(JSON.stringify({ id, removed }));
      else console.log(removed ? `The webhook ${id} is removed.` : `There is no webhook ${id} (any more).`);
    }),
  );

interface DeliveriesOptions extends Json {
  readonly state?: WebhookDeliveryRow["state"];
  readonly type?: WebhookEventType;
  readonly channel?: string;
  readonly since?: number;
  readonly limit: number;
}

const deliveriesOf = (): Command =>
  about(
    "deliveries",
    "Lists a webhook's deliveries, the newest first: id, state, type, channel, attempts, time, error.",
  )
    .addOption(new Option("--state <state>", "only those in this state").choices(Object.values(WebhookDeliveryState)))
    .addOption(
      new Option("--type <type>", "only those of events of this type").choices(Object.values(WebhookEventType)),
    )
    .option("--channel <id>", "only those of events in this channel")
    .option("--since <time>", "only those made since: 24h ago as 24h, or a time as 2026-03-02T09:00:00Z", ago)
    .option("--limit <number>", "how many at the most", limitOf(LONGEST_LIST), 100)
    .action((id: string, { company, json, state, type, channel, since, limit }: DeliveriesOptions) =>
      withStore(async (store) => {
        const named = await companyOf(store, company);
        const rows = await store.read(async (tx) => {
          const { id: webhook } = await requireWebhook(tx, named, id);
          const filter = { company: named, webhook, state, type, channel, since, limit, offset: 0 };
          return tx.query(deliveries(tx.sql, filter));
        });
        for (const row of rows) console.log(json ? JSON.stringify(presentDelivery(row)) : deliveryColumns(row));
      }),
    );

const replay = (): Command =>
  about("replay", "Sends one event to a webhook again, or all whose deliveries have failed since a time.")
    .argument("[delivery]", "the delivery's id, as in the list of deliveries")
    .option("--failed-since <time>", "all that failed since: 24h ago as 24h, or a time as 2026-03-02T09:00:00Z", ago)
    .action(
      (id: string, delivery: string | undefined, { json, failedSince, ...options }: Json & { failedSince?: number }) =>
        withStore(async (store) => {
          if ((delivery === undefined) === (failedSince === undefined)) {
            throw new UsageError("Say what to send again: either a delivery's id, or --failed-since with a time.");
          }
          const change = await changeOf(store, options);
          if (delivery !== undefined) {
            const row = await store.write((tx) => replayDelivery(tx, change, id, delivery));
            console.log(json ? JSON.stringify(presentDelivery(row)) : deliveryColumns(row));
            return;
          }
          const sum = { replayed: 0, forgotten: 0 };
          let part: Replayed;
          do {
            part = await store.write((tx) => replayFailed(tx, change, id, failedSince as number));
            sum.replayed += part.replayed;
            sum.forgotten += part.forgotten;
          } while (part.more);
          if (json) console.log(JSON.stringify({ id, ...sum }));
          else console.log(`Sent again: ${sum.replayed}. Their events aren't kept any more: ${sum.forgotten}.`);
        }),
    );

const LONGEST_LIST = 10_000;
const LONGEST_OVERLAP = constraints.SecretOverlapSeconds.range.max * 1000;

const about = (name: string, description: string): Command =>
  companyCommand(name, description).argument("<id>", "the webhook's id, as in the list");

const withSettings = (settled: Command): Command =>
  settled
    .addOption(
      new Option("--types <types...>", "the types of events that it gets (all)").choices(
        Object.values(WebhookEventType),
      ),
    )
    .option("--bot <id>", "the bot in whose channels the events have to happen (any channel)")
    .option("--description <text>", "what it is for", described);

function described(text: string): string {
  const { min, max } = constraints.WebhookDescription.length;
  if (text.length >= min && text.length <= max) return text;
  throw new InvalidArgumentError(`Write ${min} to ${max} characters.`);
}

const settingsOf = (url: string, { types, bot, description }: Settings) => ({
  url,
  eventTypes: types,
  botId: bot,
  description,
});

const urlsOf = ({ webhookAllowedNetworks: allowed }: Config): WebhookUrls =>
  new WebhookUrls(new CallableAddresses(allowed), allowed.length > 0);

/** Standard output has the secret alone, for programs that take it from there. */
function print({ secret, row }: MadeWebhook, json: boolean | undefined): void {
  console.log(json ? JSON.stringify({ secret, ...shown(row) }) : secret);
  if (!json) console.error(`This is the secret of the webhook ${row.id}. It can't be shown again: keep it now.`);
}

const shown = (row: WebhookRow) => presentWebhook(row, systemClock());

function columns(row: WebhookRow): string {
  const { webhookId, state, url, eventTypes, botId, disabledReason, failingSince } = shown(row);
  const trouble = disabledReason ?? (failingSince && `fails since ${failingSince}`);
  return [webhookId, state, url, eventTypes?.join(",") ?? "*", botId ?? "-", trouble].filter(Boolean).join("\t");
}

const deliveryColumns = (row: WebhookDeliveryRow): string =>
  [
    row.id,
    row.state,
    row.type,
    row.channel,
    `${row.attempts}`,
    isoDate(row.finished_at ?? row.next_attempt_at ?? row.created_at),
    row.last_error?.replace(/\s+/g, " "),
  ]
    .filter(Boolean)
    .join("\t");
