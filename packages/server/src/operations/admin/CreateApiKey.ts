import { addApiKey, type KeyOwner } from "../../domain/api-keys";
import { changeBy } from "../../domain/audit";
import { invalid } from "../../errors";
import type { Handler, Input } from "../../pipeline/call";
import { presentApiKey } from "../../present/administration";

export const CreateApiKey: Handler<"CreateApiKey"> = async (input, call) => {
  const expiresAt = call.now + input.expiresAfter * 1000;
  const { key, row } = await addApiKey(call.tx, changeBy(call), ownerOf(input), input.scopes, expiresAt);
  return { apiKey: presentApiKey(row), key };
};

function ownerOf({ botId, system }: Input<"CreateApiKey">): KeyOwner {
  if (botId !== undefined && system === undefined) return { bot: botId };
  if (system !== undefined && botId === undefined) return { system };
  throw invalid("", "Give exactly one of botId and system.");
}
