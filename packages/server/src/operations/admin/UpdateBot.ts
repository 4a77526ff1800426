import { changeBy } from "../../domain/audit";
import { renameBot } from "../../domain/bots";
import type { Handler } from "../../pipeline/call";
import { presentBot } from "../../present/administration";

export const UpdateBot: Handler<"UpdateBot"> = async ({ botId, name }, call) => ({
  bot: presentBot(await renameBot(call.tx, changeBy(call), botId, name)),
});
