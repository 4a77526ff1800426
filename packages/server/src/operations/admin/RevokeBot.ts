import { changeBy } from "../../domain/audit";
import { revokeBot } from "../../domain/bots";
import type { Handler } from "../../pipeline/call";

export const RevokeBot: Handler<"RevokeBot"> = async ({ botId }, call) => ({
  revokedKeys: await revokeBot(call.tx, changeBy(call), botId),
});
