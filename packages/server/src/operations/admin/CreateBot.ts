import { changeBy } from "../../domain/audit";
import { addBot } from "../../domain/bots";
import type { Handler } from "../../pipeline/call";
import { presentBot } from "../../present/administration";

export const CreateBot: Handler<"CreateBot"> = async ({ name }, call) => ({
  bot: presentBot(await addBot(call.tx, changeBy(call), name)),
});
