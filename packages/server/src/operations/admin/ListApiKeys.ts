import type { Handler } from "../../pipeline/call";
import { presentApiKey } from "../../present/administration";
import { pageApiKeys } from "../../store/api-keys";

export const ListApiKeys: Handler<"ListApiKeys"> = async ({ limit, offset }, { tx, company }) => ({
  apiKeys: (await tx.all(pageApiKeys, { company, limit, offset })).map(presentApiKey),
});
