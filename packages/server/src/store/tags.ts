import type { TaggedChannelRow, TagRow } from "./schema";
import { statement } from "./statement";

interface User {
  company: string;
  user_id: string;
}
interface Key extends User {
  id: string;
}
interface UserTag extends User {
  tag: string;
}

/** In no order: there are few, and `rules/inbox.ts` has the order. */
export const findTags = statement<User>()((sql, p) =>
  sql.selectFrom("tags").selectAll().where("company", "=", p.company).where("user_id", "=", p.user_id),
);

export const findTag = statement<Key>()((sql, p) =>
  sql
    .selectFrom("tags")
    .selectAll()
    .where("company", "=", p.company)
    .where("user_id", "=", p.user_id)
    .where("id", "=", p.id),
);

export const insertTag = statement<{ [K in keyof TagRow]: TagRow[K] }>()((sql, p) =>
  sql.insertInto("tags").values({
    company: p.company,
    user_id: p.user_id,
    id: p.id,
    name: p.name,
    name_key: p.name_key,
    created_at: p.created_at,
  }),
);

export const renameTag = statement<Key & { name: string; name_key: string }>()((sql, p) =>
  sql
    .updateTable("tags")
    .set({ name: p.name, name_key: p.name_key })
    .where("company", "=", p.company)
    .where("user_id", "=", p.user_id)
    .where("id", "=", p.id),
);

export const deleteTag = statement<Key>()((sql, p) =>
  sql.deleteFrom("tags").where("company", "=", p.company).where("user_id", "=", p.user_id).where("id", "=", p.id),
);

/** In no order, as the tags. */
export const findTaggedChannels = statement<UserTag>()((sql, p) =>
  sql
    .selectFrom("tagged_channels")
    .select(["channel", "tagged_at as at"])
    .where("company", "=", p.company)
    .where("user_id", "=", p.user_id)
    .where("tag", "=", p.tag),
);

/** Changes nothing where the channel has the tag. */
export const insertTaggedChannel = statement<{ [K in keyof TaggedChannelRow]: TaggedChannelRow[K] }>()((sql, p) =>
  sql
    .insertInto("tagged_channels")
    .values({
      company: p.company,
      user_id: p.user_id,
      tag: p.tag,
      channel: p.channel,
      tagged_at: p.tagged_at,
    })
    .onConflict((conflict) => conflict.doNothing()),
);

export const deleteTaggedChannel = statement<UserTag & { channel: string }>()((sql, p) =>
  sql
    .deleteFrom("tagged_channels")
    .where("company", "=", p.company)
    .where("user_id", "=", p.user_id)
    .where("tag", "=", p.tag)
    .where("channel", "=", p.channel),
);

export const deleteTaggedChannels = statement<UserTag>()((sql, p) =>
  sql
    .deleteFrom("tagged_channels")
    .where("company", "=", p.company)
    .where("user_id", "=", p.user_id)
    .where("tag", "=", p.tag),
);
