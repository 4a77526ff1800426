import cluster from "node:cluster";
import { Command, InvalidArgumentError } from "commander";
import { type Config, configFromEnvironment } from "../config";
import { createLog, type Log } from "../log";
import type { Metrics } from "../metrics/metrics";
import { openConversations } from "../server";
import { misspelt } from "../settings/nearest";
import { settingsHelp } from "../settings/reference";
import { settingNames } from "../settings/settings";
import { serve } from "./serving";
import { UsageError } from "./usage-error";
import { FiguresOfAll } from "./worker-figures";
import { signalsOfPrimary, supervise } from "./workers";

const MOST_WORKERS = 64;

interface Options {
  readonly workers: number;
}

export const serveCommand = (): Command =>
  new Command("serve")
    .description("Serves the API until it is told to stop (SIGINT or SIGTERM).")
    .option("--workers <n>", "processes that share the address; with PostgreSQL only", workersOf, 1)
    .addHelpText("after", `\nSettings, from the environment or the file CONFIG_FILE:\n${settingsHelp()}`)
    .action(async ({ workers }: Options) => {
      const config = configFromEnvironment(process.env);
      if (workers === 1 || cluster.isWorker) return serveHere(config);
      assertShareable(config);
      const log = createLog(config.logLevel);
      warn(log);
      if (config.rateLimits && config.redisUrl === undefined) {
        log.warn({ workers }, "each worker limits calls by itself, so that more are admitted: set REDIS_URL");
      }
      await supervise(workers, log);
    });

async function serveHere(config: Config): Promise<void> {
  const metricsOfAll = (own: Metrics) => new FiguresOfAll(own);
  const conversations = await openConversations(cluster.isWorker ? { ...config, metricsOfAll } : config);
  const { log } = conversations;
  if (cluster.isPrimary) warn(log);
  const begun = (address: string) => log.info({ address }, "listening");
  if (!cluster.isWorker) return serve(conversations, config, begun);
  try {
    await serve(conversations, config, begun, signalsOfPrimary());
  } finally {
    // It would wait for what the primary might say.
    process.channel?.unref();
  }
}

function warn(log: Log): void {
  for (const { name, meant } of misspelt(process.env, settingNames)) {
    log.warn(`There is no setting ${name}: did you mean ${meant}?`);
  }
}

/** @throws UsageError for a store that one process has to itself. */
function assertShareable({ databaseUrl }: Config): void {
  if (databaseUrl === undefined)
    throw new UsageError(
      "Several workers need PostgreSQL: the embedded store belongs to one process. Set DATABASE_URL, or leave out --workers.",
    );
}

function workersOf(text: string): number {
  const count = Number(text);
  if (/^\d+$/.test(text) && count >= 1 && count <= MOST_WORKERS) return count;
  throw new InvalidArgumentError(`Write a whole number from 1 to ${MOST_WORKERS}.`);
}
