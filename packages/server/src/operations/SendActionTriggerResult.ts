import { isDeepStrictEqual } from "node:util";
import { invalid, triggerNotFound } from "../errors";
import type { Handler } from "../pipeline/call";
import { triggerStatus } from "../rules/actions";
import { completeActionTrigger, lockActionTrigger } from "../store/action-triggers";

export const SendActionTriggerResult: Handler<"SendActionTriggerResult"> = async (input, call) => {
  const { actor, company } = call;
  const key = { company, id: input.triggerId };
  const trigger = await call.tx.one(lockActionTrigger, key);
  const mine = actor.kind === "company" || actor.id === trigger?.author;
  if (!trigger || !mine) throw triggerNotFound(input.triggerId);

  const result = JSON.stringify(input.result);
  switch (triggerStatus(trigger, call.now)) {
    case "expired":
      throw triggerNotFound(input.triggerId);
    case "completed":
      if (!sameJson(result, trigger.result)) throw invalid("/result", "The trigger has another result already.");
      return {};
    case "pending":
      await call.tx.run(completeActionTrigger, { ...key, result, completed_at: call.now });
      return {};
  }
};

/** In whatever order the members of objects stand. */
const sameJson = (one: string, other: string | null): boolean =>
  other !== null && isDeepStrictEqual(JSON.parse(one), JSON.parse(other));
