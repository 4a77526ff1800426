import type { Handler } from "../../pipeline/call";
import { presentWebhook } from "../../present/webhooks";
import { listWebhooks } from "../../store/webhooks";

/** There are few: the page is taken from all of them. */
export const ListWebhooks: Handler<"ListWebhooks"> = async ({ limit, offset }, { tx, company, now }) => {
  const rows = await tx.all(listWebhooks, { company });
  return { webhooks: rows.slice(offset, offset + limit).map((row) => presentWebhook(row, now)) };
};
