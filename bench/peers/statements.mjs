/**
 * The SQL of a send and of a page of history as one writes it by hand: the same statements in the same order as our server's
 * operations run, which the benchmark checks. `?` marks a parameter on both engines.
 */
export function statementsFor(engine) {
  const postgres = engine === "postgres";
  const forUpdate = postgres ? " for update" : "";
  const greatest = postgres ? "greatest" : "max";
  const list = postgres
    ? "= any(array(select jsonb_array_elements_text(cast(? as jsonb))))"
    : "in (select value from json_each(?))";
  const texts = {
    findIdempotencyRecord:
      "select * from idempotency_records where company = ? and caller = ? and operation = ? and key = ?",
    insertIdempotencyRecord: `insert into idempotency_records (company, caller, operation, key, input_hash, answer, created_at)
      values (?, ?, ?, ?, ?, ?, ?) on conflict (company, caller, operation, key)
      do update set input_hash = ?, answer = ?, created_at = ? where idempotency_records.created_at <= ?`,
    insertEvent: postgres
      ? `with announced as materialized (
          select pg_advisory_xact_lock_shared(s.tableoid::int4, ((s.last_value & 4294967295)::bit(32))::int4) from event_positions s
        )
        insert into events (company, id, type, channel, body, only_user, joined, gone, time, position)
        select ?, ?, ?, ?, ?, ?, ?, ?, cast(? as bigint), nextval('event_positions') from announced`
      : `insert into events (company, id, type, channel, body, only_user, joined, gone, time)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    findChannel: "select * from channels where company = ? and id = ?",
    lockChannel: `select * from channels where company = ? and id = ?${forUpdate}`,
    findMember: "select * from members where company = ? and channel = ? and user_id = ?",
    takeMessageNumber: `update channels set last_seq = last_seq + 1, last_loud = last_loud + ?, last_message_at = ?,
      activity = ${greatest}(activity, ?) where company = ? and id = ? returning last_seq, last_loud, activity`,
    insertMessage: `insert into messages (company, history, seq, id, loud, type, user_id, text, elements, attachments, quote,
      event, created_at, updated_at, deleted_at, reactions, pinned_at, pin_expires_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    copyActivity: "update members set activity = ? where company = ? and channel = ?",
    unhideForAll: "update members set hidden = 0 where company = ? and channel = ? and hidden = 1",
    setMemberRead: `update members set read_seq = ?, read_loud = ?, read_at = ?, read_message = ?
      where company = ? and channel = ? and user_id = ? and read_seq <= ?`,
    listMessages: "select * from messages where company = ? and history = ? and seq <= ? order by seq desc limit ?",
    findUser: "select * from users where company = ? and id = ?",
    findUsers: `select * from users where company = ? and id ${list}`,
  };
  return Object.fromEntries(
    Object.entries(texts).map(([name, text], index) => {
      let count = 0;
      const numbered = postgres ? text.replaceAll("?", () => `$${++count}`) : text;
      return [name, { name: `s${index}`, text: numbered, returnsRows: !/^(insert|with|update members)/.test(text) }];
    }),
  );
}
