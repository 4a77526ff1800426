import { ApiKeys } from "./auth/api-keys";
import { Issuer } from "./auth/issuer";
import { Tokens } from "./auth/tokens";
import { TrustedIssuers } from "./auth/trusted-issuers";
import { type Clock, systemClock } from "./clock";
import { type Config, defaults } from "./config";
import type { EventLog } from "./events/event-log";
import { openSignals } from "./events/open-signals";
import { Realtime } from "./events/realtime/realtime";
import { RealtimeRoute } from "./events/realtime/routes";
import type { Signals } from "./events/signals";
import { StoredEventLog } from "./events/stored-event-log";
import { WebhookDispatcher } from "./events/webhooks/dispatcher";
import { WebhookSender } from "./events/webhooks/sender";
import type { Files } from "./files/files";
import { FileRoutes } from "./files/http";
import { LINK_SECONDS, PublicAddress } from "./files/links";
import { openFiles } from "./files/open";
import { Giphy } from "./giphy/provider";
import { AccessLog } from "./http/access-log";
import { type Adapter, createListener, fail, type RequestListener } from "./http/adapter";
import { ClientAddresses } from "./http/client-address";
import { Cors } from "./http/cors";
import { Exchanges } from "./http/exchanges";
import { Health, HealthRoutes } from "./http/health";
import { HttpServer } from "./http/http-server";
import { tooSlow } from "./http/problem";
import { Router } from "./http/router";
import { type Surrounding, Surroundings } from "./http/surroundings";
import { jobBodies } from "./jobs";
import { JobRunner } from "./jobs/runner";
import { type Limits, rulesOf } from "./limits/limits";
import { openLimits } from "./limits/open";
import { createLog, type Log } from "./log";
import { CallFigures } from "./metrics/calls";
import { registerEvents, registerWebhooks } from "./metrics/events";
import { registerJobs } from "./metrics/jobs";
import { registerLimits } from "./metrics/limits";
import { Metrics } from "./metrics/metrics";
import { registerRealtime } from "./metrics/realtime";
import { MetricsRoutes, type MetricsText } from "./metrics/routes";
import { MeasuredStore } from "./metrics/store";
import { handlers } from "./operations";
import { pages } from "./pages/pages";
import { Pipeline } from "./pipeline/pipeline";
import { RateLimit } from "./pipeline/rate-limit";
import { CallableAddresses } from "./rules/addresses";
import { WebhookUrls } from "./rules/webhooks";
import type { Services } from "./services";
import { openServedStore } from "./store/sole-server";
import type { Store } from "./store/store";
import { TracedStore } from "./tracing/store";
import { openTracing } from "./tracing/tracing";

export interface ConversationsOptions extends Partial<Config> {
  readonly clock?: Clock;
  readonly log?: Log;
  /** What else to serve on the port, beside the API. */
  readonly surroundings?: readonly Surrounding[];
  /** Where several processes serve together: makes of this one's figures those of all, for `/metrics`. */
  readonly metricsOfAll?: (own: Metrics) => MetricsText;
}

/** The service in this process: its handlers, its store, its files and its issuer of tokens. */
export interface Conversations {
  /** For `http.createServer`, or under a server that does more. */
  readonly listener: RequestListener;
  /** Whether a path (as it came, without the query) is one of the API, or of what is served beside it. */
  handles(path: string): boolean;
  readonly store: Store;
  readonly issuer: Issuer;
  readonly jobs: JobRunner;
  readonly webhooks: WebhookDispatcher;
  readonly files: Files;
  /** What happened in the channels of this store, whichever node it was on. */
  readonly events: EventLog;
  readonly signals: Signals;
  readonly realtime: Realtime;
  /** Undefined where calls aren't limited. */
  readonly limits: Limits | undefined;
  readonly log: Log;
  /** Where figures of a program's own may be registered, too. */
  readonly metrics: Metrics;
  /** Listens, and gives the address: `http://127.0.0.1:8080`. */
  listen(): Promise<string>;
  /** Tells whoever looks at `/readyz` that no more calls should come; those that come are still answered. */
  drain(): void;
  /** Takes no more calls and jobs, finishes those that have begun, and closes the store. */
  close(): Promise<void>;
}

/**
 * Puts the service together. Nothing is shared between two of them but what they keep in the same store.
 *
 * @example
 * const conversations = await openConversations({ dataDir: "data", port: 8080 });
 * console.log(await conversations.listen());
 * @throws NewerSchemaError when a newer version has migrated the database.
 * @throws StoreInUseError when another server serves the same `dataDir`.
 * @throws StoreUnavailableError when the database can't be reached.
 */
export async function openConversations(options: ConversationsOptions = {}): Promise<Conversations> {
  const config: Config = { ...defaults, ...options };
  const clock = options.clock ?? systemClock;
  const log = options.log ?? createLog(config.logLevel);
  const tracing = openTracing();
  const metrics = new Metrics(log);
  const measured = new MeasuredStore(openServedStore(config));
  measured.register(metrics);
  const store = tracing ? new TracedStore(measured, tracing) : measured;
  let limits: Limits | undefined;
  let signals: Signals | undefined;
  try {
    await store.migrate();
    const issuer = new Issuer(store, clock, config.issuer);
    await issuer.open();
    const publicAddress = new PublicAddress(config.publicUrl);
    const files = await openFiles(config, store, publicAddress, clock);
    const callable = new CallableAddresses(config.webhookAllowedNetworks);
    const webhookSender = new WebhookSender(callable);
    signals = await openSignals(config, store, clock, log);
    const events = new StoredEventLog(store, log);
    signals.on("events", () => events.wake());
    const services: Services = {
      store,
      clock,
      issuer,
      log,
      files,
      thumbnailLink: files.thumbnailLink,
      giphy: new Giphy(config.giphy, log),
      webhookSender,
      webhookUrls: new WebhookUrls(callable, config.webhookAllowedNetworks.length > 0),
      events,
      signals,
      eventsRetentionHours: config.eventsRetentionHours,
      wakeJobs: () => jobs.wake(),
    };
    const jobs = new JobRunner(services, jobBodies);
    registerJobs(metrics, jobs, store);
    registerEvents(metrics, events, store, clock);
    registerWebhooks(metrics, webhookSender, store, clock);
    const webhooks = new WebhookDispatcher(services);
    signals.on("webhooks", () => webhooks.wake());
    const trusted = new TrustedIssuers(config.trustedIssuers, config.clockSkewSeconds, store, clock, log);
    const tokens = new Tokens(issuer, trusted, new ApiKeys(store, clock, log), clock);
    // Who sets the time sets Redis', too.
    limits = await openLimits(config, clock, options.clock && (() => clock() - systemClock()), log);
    if (limits) registerLimits(metrics, limits);
    const rateLimit = limits && new RateLimit(limits, rulesOf(config.rateLimitCeiling));
    const pipeline = new Pipeline(services, tokens, rateLimit, handlers);
    const health = new Health(store);
    const realtime = new Realtime(events, signals, store, clock, log, config);
    registerRealtime(metrics, realtime);
    const cors = new Cors(config.corsOrigins);
    const exchanges = new Exchanges(config, (exchange) => fail(exchange, tooSlow(), log));
    const figures = new CallFigures();
    figures.register(metrics, exchanges);
    const around = {
      accessLog: new AccessLog(log, new ClientAddresses(config.trustedProxies)),
      figures,
      tracing,
      log,
    };
    const told = options.metricsOfAll?.(metrics) ?? metrics;
    const apart = config.metricsPort !== undefined;
    const router = new Router();
    const surroundings = new Surroundings([
      new FileRoutes(files),
      new HealthRoutes(health),
      ...(apart ? [] : [new MetricsRoutes(told, "shared")]),
      new RealtimeRoute(realtime, issuer, cors),
      ...(config.pages ? pages() : []),
      ...(options.surroundings ?? []),
    ]);
    const listener = createListener({ ...around, api: { router, pipeline, cors }, surroundings, exchanges });
    // An upload may take as long as its link is good.
    const server = new HttpServer(listener, exchanges, { ...config, longestRequestMs: LINK_SECONDS * 1000 }, log);
    const watched = apart ? watchedApart(config, health, told, around) : undefined;
    await jobs.start();
    await webhooks.start();
    return {
      listener,
      handles: (path) => surroundings.at(path) !== undefined || router.knows(path),
      store,
      issuer,
      jobs,
      webhooks,
      files,
      events,
      signals,
      realtime,
      limits,
      log,
      metrics,
      listen: async () => {
        if (watched) log.info({ address: await watched.listen() }, "metrics");
        const address = await server.listen(config.port, config.host);
        publicAddress.listensAt(address);
        return address;
      },
      drain: () => {
        health.stop();
        exchanges.lastOnes();
      },
      close: async () => {
        health.stop();
        // Streams would go on for ever: the connections of what is left are closed with the server.
        await realtime.stop();
        await Promise.all([server.close(), jobs.stop(), webhooks.stop(), events.stop()]);
        // Whoever looks sees the end.
        await watched?.close();
        limits?.close();
        webhookSender.close();
        await signals?.close();
        await store.close();
      },
    };
  } catch (error) {
    limits?.close();
    await signals?.close();
    await store.close();
    throw error;
  }
}

/** Health and metrics on a port of their own. */
function watchedApart(
  config: Config,
  health: Health,
  metrics: MetricsText,
  around: Pick<Adapter, "accessLog" | "figures" | "tracing" | "log">,
): { listen(): Promise<string>; close(): Promise<void> } {
  const { log } = around;
  const exchanges = new Exchanges(config, (exchange) => fail(exchange, tooSlow(), log));
  const surroundings = new Surroundings([new HealthRoutes(health), new MetricsRoutes(metrics, "own")]);
  const listener = createListener({ ...around, api: undefined, surroundings, exchanges });
  const limits = { ...config, longestRequestMs: config.requestTimeoutMs };
  const server = new HttpServer(listener, exchanges, limits, log);
  return {
    listen: () => server.listen(config.metricsPort ?? 0, config.metricsHost ?? config.host),
    close: () => server.close(),
  };
}
