import type { Issuer } from "./auth/issuer";
import type { Clock } from "./clock";
import type { EventLog } from "./events/event-log";
import type { Signals } from "./events/signals";
import type { WebhookSender } from "./events/webhooks/sender";
import type { Files } from "./files/files";
import type { Giphy } from "./giphy/provider";
import type { Log } from "./log";
import type { ThumbnailLink } from "./present/messages";
import type { WebhookUrls } from "./rules/webhooks";
import type { Store } from "./store/store";

/** What calls may use besides their unit of work; made once at the composition root. */
export interface Services {
  readonly store: Store;
  readonly clock: Clock;
  readonly issuer: Issuer;
  readonly log: Log;
  readonly files: Files;
  readonly thumbnailLink: ThumbnailLink;
  readonly giphy: Giphy;
  /** Posts to the endpoints of webhooks. */
  readonly webhookSender: WebhookSender;
  readonly webhookUrls: WebhookUrls;
  readonly events: EventLog;
  readonly signals: Signals;
  /** How long events are kept. */
  readonly eventsRetentionHours: number;
  /** Jobs were scheduled by this process: it needn't wait until it looks for some again. */
  readonly wakeJobs: () => void;
}
