import { sql as raw } from "kysely";
import { inList } from "./portable";
import type { FileRow } from "./schema";
import { statement } from "./statement";

interface Key {
  company: string;
  id: string;
}

/** A file whose bytes are awaited. */
export const insertFile = statement<
  Pick<
    { [K in keyof FileRow]: FileRow[K] },
    "company" | "id" | "channel" | "history" | "owner" | "name" | "created_at"
  > & { remove_at: number }
>()((sql, p) =>
  sql.insertInto("files").values({
    company: p.company,
    id: p.id,
    channel: p.channel,
    history: p.history,
    owner: p.owner,
    name: p.name,
    state: raw.lit("waiting"),
    blob: null,
    mime: null,
    size: null,
    width: null,
    height: null,
    thumbnail: raw.lit(0),
    created_at: p.created_at,
    stored_at: null,
    uses: raw.lit(0),
    remove_at: p.remove_at,
  }),
);

export const findFile = statement<Key>()((sql, p) =>
  sql.selectFrom("files").selectAll().where("company", "=", p.company).where("id", "=", p.id),
);

/** The files of a channel; `ids` is a JSON array. */
export const findFiles = statement<{ company: string; history: string; ids: string }>()((sql, p, engine) =>
  sql
    .selectFrom("files")
    .selectAll()
    .where("company", "=", p.company)
    .where(inList(engine, "id", p.ids))
    .where("history", "=", p.history),
);

/** Changes nothing when the file has its bytes already. */
export const storeFile = statement<
  Key & {
    blob: string;
    mime: string;
    size: number;
    width: number | null;
    height: number | null;
    thumbnail: 0 | 1;
    stored_at: number;
  }
>()((sql, p) =>
  sql
    .updateTable("files")
    .set({
      state: raw.lit("stored"),
      blob: p.blob,
      mime: p.mime,
      size: p.size,
      width: p.width,
      height: p.height,
      thumbnail: p.thumbnail,
      stored_at: p.stored_at,
    })
    .where("company", "=", p.company)
    .where("id", "=", p.id)
    .where("state", "=", raw.lit("waiting")),
);

/** One more message has the file; changes nothing when it is being removed. */
export const useFile = statement<Key>()((sql, p) =>
  sql
    .updateTable("files")
    .set({ uses: raw`uses + 1`, remove_at: raw.lit(null) })
    .where("company", "=", p.company)
    .where("id", "=", p.id)
    .where("state", "=", raw.lit("stored")),
);

/** One message less has the file; after the last one it waits for its removal. */
export const releaseFile = statement<Key & { remove_at: number }>()((sql, p) =>
  sql
    .updateTable("files")
    .set({ uses: raw`uses - 1`, remove_at: raw`case when uses <= 1 then cast(${p.remove_at} as bigint) end` })
    .where("company", "=", p.company)
    .where("id", "=", p.id)
    .where("state", "=", raw.lit("stored")),
);

/** The files of a deleted channel wait no longer: as many of them as `limit`. */
export const releaseFilesOfHistory = statement<{ company: string; history: string; now: number; limit: number }>()(
  (sql, p) =>
    sql
      .updateTable("files")
      .set({ remove_at: p.now })
      .where("company", "=", p.company)
      .where("id", "in", (eb) =>
        eb
          .selectFrom("files")
          .select("id")
          .where("company", "=", p.company)
          .where("history", "=", p.history)
          .where((or) => or.or([or("remove_at", "is", null), or("remove_at", ">", p.now)]))
          .limit(p.limit),
      ),
);

/** Of all companies, by the time at which they are to be removed. */
export const findDueFiles = statement<{ now: number; limit: number }>()((sql, p) =>
  sql
    .selectFrom("files")
    .select(["company", "id"])
    .where("remove_at", "is not", null)
    .where("remove_at", "<=", p.now)
    .orderBy("remove_at")
    .limit(p.limit),
);

/** Changes nothing when a message has got the file in the meantime. */
export const condemnFile = statement<Key & { now: number }>()((sql, p) =>
  sql
    .updateTable("files")
    .set({ state: raw.lit("removed") })
    .where("company", "=", p.company)
    .where("id", "=", p.id)
    .where("remove_at", "<=", p.now),
);

export const deleteFile = statement<Key>()((sql, p) =>
  sql
    .deleteFrom("files")
    .where("company", "=", p.company)
    .where("id", "=", p.id)
    .where("state", "=", raw.lit("removed")),
);
