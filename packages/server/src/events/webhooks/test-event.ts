import { newId } from "../../rules/ids";
import type { Outgoing } from "./deliver";

/** The `type` of what is sent to see whether an endpoint works: it happened in no channel, and is never stored. */
export const TEST_EVENT = "webhook:test";

/** @param now In milliseconds since 1970. */
export function testEvent(company: string, webhookId: string, now: number): Outgoing {
  const id = newId();
  return { id, body: JSON.stringify({ id, type: TEST_EVENT, company, time: now, data: { webhookId } }) };
}
