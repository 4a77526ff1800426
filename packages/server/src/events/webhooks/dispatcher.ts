import { hostname } from "node:os";
import { AtOnce } from "../../at-once";
import { Lookout } from "../../lookout";
import { newId } from "../../rules/ids";
import type { Services } from "../../services";
import {
  claimWebhook,
  countEnabledWebhooks,
  endWebhookClaims,
  listWebhooksWithWork,
  renewWebhookClaims,
} from "../../store/webhooks";
import type { StoredEvent } from "../event-log";
import { Endpoint, type EndpointServices } from "./endpoint";

export interface DispatcherOptions {
  /** How long a node that doesn't say anything keeps an endpoint, in milliseconds. */
  readonly lease: number;
  /** How long one waits at the most before looking for what is due and for what other nodes have left, in milliseconds. */
  readonly poll: number;
  /** How long an endpoint is kept that has nothing to do, in milliseconds. */
  readonly idle: number;
  /** How many endpoints one node has at once. */
  readonly endpoints: number;
}

const DEFAULTS: DispatcherOptions = { lease: 5000, poll: 1000, idle: 10_000, endpoints: 500 };

/** How many units of work it has in the store at once: calls come first. */
const STORE_AT_ONCE = 3;

/** How long one waits between two looks for endpoints that events have come for, in milliseconds. */
const GAP = 50;

/**
 * Delivers webhooks, together with all other nodes: each endpoint is claimed by one of them, for a time that is renewed while it has
 * something to deliver; when a node dies, another one takes over as soon as that time is over.
 *
 * Events wake it. Once a second it looks for what is due again, and for what others have left; where no webhook is enabled that is
 * all that it does.
 */
export class WebhookDispatcher {
  /** Tells operators which process holds an endpoint. */
  private readonly node = `${hostname()}/${process.pid}/${newId().slice(-8)}`;
  private readonly options: DispatcherOptions;
  private readonly endpoints = new Map<string, Endpoint>();
  private readonly shared: EndpointServices;
  /** How many enabled webhooks companies have, as of the last look. */
  private enabled: ReadonlyMap<string, number> = new Map();
  private settledUpTo = 0;
  private following: { stop(): void } | undefined;
  private readonly lookout = new Lookout(() => this.look());
  private soon: NodeJS.Timeout | undefined;
  private renewedAt = 0;
  private failing = false;

  constructor(
    private readonly services: Services,
    options: Partial<DispatcherOptions> = {},
  ) {
    this.options = { ...DEFAULTS, ...options };
    const { clock, log, webhookSender: sender } = services;
    const store = new AtOnce(STORE_AT_ONCE).store(services.store);
    this.shared = { store, clock, log, sender, node: this.node, settled: () => this.settledUpTo };
  }

  async start(): Promise<void> {
    const { store } = this.services;
    // Nobody else is there: what a process that was killed has left needn't wait for its claims to end.
    if (store.engine === "sqlite") await store.write((tx) => tx.run(endWebhookClaims, {}));
    this.wake();
  }

  /** Looks for work at once. */
  readonly wake = this.lookout.wake;

  /** Resolves once nothing is due any more and nothing is being sent by this process. */
  async settled(): Promise<void> {
    this.wake();
    await this.lookout.settled();
    await Promise.all([...this.endpoints.values()].map((endpoint) => endpoint.settled()));
  }

  /** Begins nothing more, waits for what is being sent, keeps what came of it and gives back what it holds. */
  async stop(): Promise<void> {
    clearTimeout(this.soon);
    await this.lookout.stop();
    this.following?.stop();
    await Promise.all([...this.endpoints.values()].map((endpoint) => endpoint.stop()));
    this.endpoints.clear();
  }

  private happened(events: readonly StoredEvent[]): void {
    this.settledUpTo = Math.max(this.settledUpTo, events.at(-1)?.position ?? 0);
    if (this.enabled.size === 0) return;
    const companies = new Set(events.map(({ company }) => company).filter((company) => this.enabled.has(company)));
    if (companies.size === 0) return;
    const held = new Map<string, number>();
    for (const endpoint of this.endpoints.values()) {
      const { company } = endpoint.key;
      if (!companies.has(company)) continue;
      held.set(company, (held.get(company) ?? 0) + 1);
      endpoint.wake();
    }
    if ([...companies].some((company) => (held.get(company) ?? 0) < (this.enabled.get(company) ?? 0))) this.lookSoon();
  }

  /** At once if nothing was looked for lately: events come in swarms, and others may hold what they are for. */
  private lookSoon(): void {
    if (this.soon || this.lookout.isStopped) return;
    this.wake();
    this.soon = setTimeout(() => {
      this.soon = undefined;
    }, GAP);
    this.soon.unref();
  }

  /** Gives after how long to look again. Never throws: where the store can't be reached, it looks again later. */
  private async look(): Promise<number> {
    try {
      await this.renew();
      await this.claimAndWake();
      await this.giveBack();
      this.failing = false;
    } catch (error) {
      if (!this.failing) this.services.log.warn({ err: error }, "webhooks can't be looked for now");
      this.failing = true;
    }
    return this.options.poll;
  }

  private async renew(): Promise<void> {
    const { store, clock } = this.services;
    const now = clock();
    if (this.endpoints.size === 0 || Math.abs(now - this.renewedAt) < this.options.lease / 4) return;
    const until = now + this.options.lease;
    const kept = await store.write((tx) => tx.run(renewWebhookClaims, { claimed_by: this.node, claimed_until: until }));
    this.renewedAt = now;
    for (const endpoint of this.endpoints.values()) {
      endpoint.renewed(until);
      // One of them is lost: each finds out by itself.
      if (kept < this.endpoints.size) endpoint.wake();
    }
  }

  private async claimAndWake(): Promise<void> {
    const { store, clock } = this.services;
    const choice = { node: this.node, now: clock(), limit: this.options.endpoints };
    const { enabled, work } = await store.read(async (tx) => {
      const enabled = await tx.all(countEnabledWebhooks, {});
      return { enabled, work: enabled.length === 0 ? [] : await tx.all(listWebhooksWithWork, choice) };
    });
    this.enabled = new Map(enabled.map(({ company, count }) => [company, Number(count)]));
    await this.followWhileEnabled();
    for (const { company, id, cursor } of work) {
      const name = JSON.stringify([company, id]);
      const held = this.endpoints.get(name);
      if (held) held.wake();
      else if (this.endpoints.size < this.options.endpoints) await this.claim(name, company, id, cursor);
      if (this.lookout.isStopped) return;
    }
  }

  /** Where no webhook is enabled, nobody reads what happens. */
  private async followWhileEnabled(): Promise<void> {
    if (this.enabled.size === 0) {
      this.following?.stop();
      this.following = undefined;
    } else if (!this.following) {
      const following = await this.services.events.follow((events) => this.happened(events));
      this.following = following;
      this.settledUpTo = Math.max(this.settledUpTo, following.after);
    }
  }

  private async claim(name: string, company: string, id: string, cursor: number): Promise<void> {
    const { store, clock } = this.services;
    const now = clock();
    const until = now + this.options.lease;
    const claim = { company, id, claimed_by: this.node, now, claimed_until: until };
    if ((await store.write((tx) => tx.run(claimWebhook, claim))) === 0) return;
    const endpoint = new Endpoint({ company, id }, cursor, until, this.shared);
    this.endpoints.set(name, endpoint);
    endpoint.wake();
  }

  /** Endpoints without work go to whoever has the next event first; those that are another node's are forgotten. */
  private async giveBack(): Promise<void> {
    const now = this.services.clock();
    for (const [name, endpoint] of this.endpoints) {
      // So that one that was disabled or changed meanwhile knows it.
      if (endpoint.isSending) endpoint.wake();
      if (endpoint.isOver) this.endpoints.delete(name);
      else if (endpoint.idleFor(now) >= this.options.idle) {
        await endpoint.stop();
        this.endpoints.delete(name);
      }
    }
  }
}
