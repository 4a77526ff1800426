import { statement } from "./statement";

export const deleteMessagePin = statement<{ company: string; history: string; message_id: string }>()((sql, p) =>
  sql
    .deleteFrom("message_pins")
    .where("company", "=", p.company)
    .where("history", "=", p.history)
    .where("message_id", "=", p.message_id),
);
