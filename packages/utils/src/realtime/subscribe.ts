import {
  type ConversationsClient,
  ConversationsServiceException,
  GetTokenCommand,
} from "@wildix/xbees-conversations-client";
import { type ConversationsEvent, isConversationsEvent } from "../events";
import { waitFor } from "../wait-for";
import { connect, RefusedError } from "./connection";
import { EventStreamReader, type StreamedEvent } from "./event-stream";
import { RecentIds } from "./recent-ids";
import { waitBefore } from "./waits";

/**
 * How a subscription stands:
 *
 * - `connecting`: it gets a token, or opens the stream.
 * - `open`: events come.
 * - `waiting`: the stream ended or couldn't be opened, and is opened again after a moment.
 * - `closed`: nothing comes any more.
 */
export type SubscriptionState = "connecting" | "open" | "waiting" | "closed";

export interface SubscribeOptions {
  /**
   * Told what happens, one event after the other: when it gives a promise, the next one waits for it. What it throws ends the
   * subscription, and `lastEventId` stays before that event.
   */
  readonly onEvent: (event: ConversationsEvent) => void | Promise<void>;
  /**
   * Told that events may be missing, because one was away for too long: read again what is shown. The events that follow are
   * those after this moment.
   */
  readonly onResync?: () => void | Promise<void>;
  /** Told how it stands; with `waiting`, why, where there is an error. */
  readonly onState?: (state: SubscriptionState, cause?: unknown) => void;
  /** Goes on after this event of an earlier subscription: its `lastEventId`. Without it, it begins now. */
  readonly lastEventId?: string | undefined;
  /** The application that asks, as for GetToken: 1 to 128 characters. */
  readonly clientId?: string | undefined;
  /** Closes the subscription. */
  readonly signal?: AbortSignal | undefined;
}

export interface Subscription {
  /** The last event that was handled: with it another subscription goes on where this one ended. */
  readonly lastEventId: string | undefined;
  /**
   * Fulfilled once it is closed. Rejected with what ended it otherwise: what `onEvent` threw, or what the service said where
   * trying again is of no use (`ForbiddenException` for a bot, `UnauthorizedException` where the client has no good token).
   */
  readonly closed: Promise<void>;
  close(): void;
}

/** A stream that was open for so long, in milliseconds, was no failure. */
const LIVED = 10_000;

/**
 * The events of the channels of the client's user, as they happen, in browsers and Node. It gets its tokens by GetToken, opens the
 * stream again when it ends, after waits that grow and are left to chance, and goes on where it was: no event is missed or given
 * twice. Where that isn't possible any more `onResync` is told.
 *
 * @example
 * const subscription = subscribe(client, {
 *   onEvent: (event) => {
 *     if (event.type === "chat:message:new") show(event.data.message);
 *   },
 *   onResync: () => readEverythingAgain(),
 * });
 * // later
 * subscription.close();
 */
export function subscribe(client: ConversationsClient, options: SubscribeOptions): Subscription {
  return new ReconnectingSubscription(client, options);
}

class ReconnectingSubscription implements Subscription {
  lastEventId: string | undefined;
  readonly closed: Promise<void>;

  private readonly closing = new AbortController();
  private readonly seen = new RecentIds();
  private token: string | undefined;
  private failures = 0;

  constructor(
    private readonly client: ConversationsClient,
    private readonly options: SubscribeOptions,
  ) {
    this.lastEventId = options.lastEventId;
    this.closed = this.run();
  }

  close(): void {
    this.closing.abort();
  }

  private async run(): Promise<void> {
    const { signal } = this.options;
    const close = () => this.close();
    signal?.addEventListener("abort", close, { once: true });
    try {
      // The caller has its subscription in hand before anything is told.
      await undefined;
      if (signal?.aborted) close();
      while (!this.closing.signal.aborted) await this.attempt();
    } finally {
      close();
      signal?.removeEventListener("abort", close);
      this.options.onState?.("closed");
    }
  }

  /** One connection, until it ends, and the wait after it. */
  private async attempt(): Promise<void> {
    const { signal } = this.closing;
    const reader = new EventStreamReader();
    let cause: unknown;
    let wait: number | undefined;
    try {
      this.tell("connecting");
      const end = await this.follow(reader);
      if (end === "expired") wait = 0;
    } catch (error) {
      if (error instanceof HandlerFailure) throw error.cause;
      if (signal.aborted) return;
      if (isFinal(error)) throw error;
      cause = error;
    }
    wait ??= waitBefore(this.failures, reader.retry, cause instanceof RefusedError ? cause.retryAfter : 0);
    this.failures++;
    this.tell("waiting", cause);
    await waitFor(wait, signal).catch(() => {});
  }

  /** Handles the events of one connection; gives why the service ended it. */
  private async follow(reader: EventStreamReader): Promise<string | undefined> {
    const { signal } = this.closing;
    const fresh = this.token === undefined;
    this.token ??= await this.newToken();
    let end: string | undefined;
    let lived: ReturnType<typeof setTimeout> | undefined;
    try {
      const { lastEventId, token } = this;
      for await (const event of connect({ url: await this.url(), token, lastEventId, signal }, reader)) {
        if (event.name === "ready") {
          this.tell("open");
          lived = setTimeout(() => this.succeeded(), LIVED);
        } else if (event.name === "closing") {
          end = reasonOf(event);
        } else if (event.name === "resync") {
          await handling(() => this.options.onResync?.());
        } else await this.handle(event);
        this.lastEventId = reader.lastEventId ?? this.lastEventId;
        signal.throwIfAborted();
      }
    } catch (error) {
      if (!(error instanceof RefusedError) || error.status !== 401) throw error;
      this.token = undefined;
      // One that was good once and has ended since is no failure.
      if (fresh) throw error;
      return "expired";
    } finally {
      clearTimeout(lived);
    }
    if (end === "expired") this.token = undefined;
    return end;
  }

  private async handle({ data }: StreamedEvent): Promise<void> {
    const event: unknown = JSON.parse(data);
    // What is newer than this package has no type that the program could know.
    if (!isConversationsEvent(event) || this.seen.has(event.id)) return;
    await handling(() => this.options.onEvent(event));
    this.seen.add(event.id);
    this.succeeded();
  }

  private succeeded(): void {
    this.failures = 0;
  }

  private async newToken(): Promise<string> {
    const command = new GetTokenCommand({ clientId: this.options.clientId });
    return (await this.client.send(command, { abortSignal: this.closing.signal })).token;
  }

  private tell(state: SubscriptionState, cause?: unknown): void {
    try {
      this.options.onState?.(state, cause);
    } catch (error) {
      throw new HandlerFailure("The program failed.", { cause: error });
    }
  }

  /** Where the client's calls go, the stream is. */
  private async url(): Promise<string> {
    const { protocol, hostname, port, path } = await this.client.config.endpoint();
    return `${protocol}//${hostname}${port ? `:${port}` : ""}${path.replace(/\/+$/, "")}/realtime`;
  }
}

/** The program's own function failed: nothing that another connection would put right. */
class HandlerFailure extends Error {}

async function handling(handler: () => void | Promise<void>): Promise<void> {
  try {
    await handler();
  } catch (error) {
    throw new HandlerFailure("The program failed.", { cause: error });
  }
}

function reasonOf({ data }: StreamedEvent): string | undefined {
  const { reason } = JSON.parse(data) as { reason?: unknown };
  return typeof reason === "string" ? reason : undefined;
}

/** What the service will answer again however often it is asked. */
function isFinal(error: unknown): boolean {
  const status =
    error instanceof ConversationsServiceException
      ? error.$metadata.httpStatusCode
      : error instanceof RefusedError && error.status !== 401
        ? error.status
        : undefined;
  return status !== undefined && status >= 400 && status < 500 && status !== 408 && status !== 429;
}
