import { changeBy } from "../../domain/audit";
import { addWebhook } from "../../domain/webhooks";
import type { Handler } from "../../pipeline/call";
import { presentWebhook } from "../../present/webhooks";

export const CreateWebhook: Handler<"CreateWebhook"> = async (input, call) => {
  const { row, secret } = await addWebhook(call.tx, changeBy(call), input, call.services.webhookUrls);
  return { webhook: presentWebhook(row, call.now), secret };
};
