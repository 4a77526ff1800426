import { triggerNotFound } from "../errors";
import type { Handler } from "../pipeline/call";
import { triggerStatus } from "../rules/actions";
import { findActionTrigger } from "../store/action-triggers";

export const GetActionTriggerResult: Handler<"GetActionTriggerResult"> = async ({ triggerId }, call) => {
  const { actor, company } = call;
  const trigger = await call.tx.one(findActionTrigger, { company, id: triggerId });
  const mine = actor.kind === "company" || actor.id === trigger?.user_id;
  if (!trigger || !mine) throw triggerNotFound(triggerId);
  return {
    status: triggerStatus(trigger, call.now),
    result: trigger.result === null ? undefined : JSON.parse(trigger.result),
  };
};
