import { jsonList } from "./portable";
import { statement } from "./statement";

/** The files of a channel; `ids` is a JSON array. */
export const findFiles = statement<{ company: string; history: string; ids: string }>()((sql, p, engine) =>
  sql
    .selectFrom("files")
    .selectAll()
    .where("company", "=", p.company)
    .where((eb) => eb("id", "in", jsonList(engine, p.ids)))
    .where("history", "=", p.history),
);

export const attachFile = statement<{ company: string; id: string; message_id: string }>()((sql, p) =>
  sql
    .updateTable("files")
    .set({ attached_to: p.message_id })
    .where("company", "=", p.company)
    .where("id", "=", p.id)
    .where("attached_to", "is", null),
);
