/**
 * Why a request isn't a delivery that can be trusted:
 * - `missing-headers`: it isn't signed, or something before the receiver took the headers away;
 * - `wrong-time`: it was signed too long ago, or in the future: an old one sent again, or a clock that is off;
 * - `wrong-signature`: another secret, or a body that isn't, byte for byte, what was sent;
 * - `malformed`: the body isn't an event.
 */
export type WebhookProblem = "missing-headers" | "wrong-time" | "wrong-signature" | "malformed";

/** A request that isn't a delivery that can be trusted. */
export class WebhookError extends Error {
  override readonly name = "WebhookError";

  constructor(
    readonly problem: WebhookProblem,
    message: string,
  ) {
    super(message);
  }
}
