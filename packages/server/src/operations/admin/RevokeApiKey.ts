import { revokeKey } from "../../domain/api-keys";
import { changeBy } from "../../domain/audit";
import type { Handler } from "../../pipeline/call";

export const RevokeApiKey: Handler<"RevokeApiKey"> = async ({ apiKeyId }, call) => {
  await revokeKey(call.tx, changeBy(call), apiKeyId);
  return {};
};
