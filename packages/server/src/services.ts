import type { Clock } from "./clock";
import type { Log } from "./log";
import type { ThumbnailLink } from "./present/messages";
import type { Store } from "./store/store";

/** What calls may use besides their unit of work; made once at the composition root. */
export interface Services {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly thumbnailLink: ThumbnailLink;
}
