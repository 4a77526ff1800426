import type { ActionTriggerStatus, Element } from "@wildix/xbees-conversations-server-sdk";
import type { ActionTriggerRow } from "../store/schema";

/**
 * How long a trigger waits for its result, in milliseconds: 10 minutes, as the documentation of GetActionTriggerResult in the
 * model says.
 */
export const TRIGGER_PERIOD = 10 * 60 * 1000;

/** Whether one of the buttons has the action and can be pressed. */
export const canTrigger = (elements: readonly Element[], actionId: string): boolean =>
  elements.some((element) =>
    element.actions?.some(({ button }) => button && !button.disabled && button.handler.action?.id === actionId),
  );

export function triggerStatus(
  trigger: Pick<ActionTriggerRow, "result" | "created_at">,
  now: number,
): ActionTriggerStatus {
  if (trigger.result !== null) return "completed";
  return now < trigger.created_at + TRIGGER_PERIOD ? "pending" : "expired";
}
