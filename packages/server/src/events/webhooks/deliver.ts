import type { WebhookRow } from "../../store/schema";
import { unfolded } from "../body";
import type { Attempt, WebhookSender } from "./sender";
import { signatureHeaders } from "./signing";

/** What of an endpoint a delivery needs. */
export type Target = Pick<WebhookRow, "id" | "bot" | "url" | "secret" | "previous_secret" | "previous_secret_until">;

/** An event to be sent: its envelope as the outbox keeps it, without `botId` and `integrationId`. */
export interface Outgoing {
  readonly id: string;
  readonly body: string;
}

/**
 * Sends an event to an endpoint, once: signed anew, as the time of the attempt is signed as well. Never throws.
 *
 * @param now In milliseconds since 1970.
 */
export const deliverOnce = (sender: WebhookSender, target: Target, event: Outgoing, now: number): Promise<Attempt> => {
  const body = Buffer.from(addressed(unfolded(event.body), target));
  const overlaps = target.previous_secret !== null && now < (target.previous_secret_until ?? 0);
  const secrets = { current: target.secret, previous: overlaps ? (target.previous_secret as string) : undefined };
  return sender.post(target.url, signatureHeaders(event.id, body, secrets, now), body);
};

/** The envelope with whom it is sent to. It begins with `{` and has members already: it needn't be parsed for that. */
const addressed = (body: string, { id, bot }: Target): string => {
  const receiver = bot === null ? { integrationId: id } : { botId: bot };
  return `${JSON.stringify(receiver).slice(0, -1)},${body.slice(1)}`;
};
