import type { Handler } from "../../pipeline/call";
import { presentBot } from "../../present/administration";
import { listBots } from "../../store/users";

export const ListBots: Handler<"ListBots"> = async ({ limit, offset }, { tx, company }) => ({
  bots: (await tx.all(listBots, { company, limit, offset })).map(presentBot),
});
