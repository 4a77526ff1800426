/**
 * The SQL of a send, a page of history, a message and a list of channels as one writes it by hand: the same statements in the same order as our server's
 * operations run, which the benchmark checks. `?` marks a parameter on both engines.
 */
export function statementsFor(engine) {
  const postgres = engine === "postgres";
  const forUpdate = postgres ? " for update" : "";
  const greatest = postgres ? "greatest" : "max";
  const list = postgres
    ? "= any(array(select jsonb_array_elements_text(cast(? as jsonb))))"
    : "in (select value from json_each(?))";
  const ofChannel = (column) => `select ${column} from channels where company = ? and id = ?`;
  const ofReader = (column) => `case when user_id = ? and read_seq <= ? then ? else ${column} end`;
  const shownChannels = `select channels.* from members inner join channels
    on channels.company = members.company and channels.id = members.channel
    where members.company = ? and members.user_id = ? and members.hidden = 0`;
  const texts = {
    findIdempotencyRecord:
      "select * from idempotency_records where company = ? and caller = ? and operation = ? and key = ?",
    insertIdempotencyRecord: `insert into idempotency_records (company, caller, operation, key, input_hash, answer, created_at)
      values (?, ?, ?, ?, ?, ?, ?)`,
    insertEvent: postgres
      ? `with announced as materialized (
          select pg_advisory_xact_lock_shared(s.tableoid::int4, ((s.last_value & 4294967295)::bit(32))::int4) from event_positions s
        )
        insert into events (company, id, type, channel, body, only_user, joined, gone, time, position)
        select ?, ?, ?, ?, ?, ?, ?, ?, cast(? as bigint), nextval('event_positions') from announced`
      : `insert into events (company, id, type, channel, body, only_user, joined, gone, time, position)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, coalesce((select max(position) from events), (select position from event_marks where name = 'forgotten')) + 1)`,
    findChannel: "select * from channels where company = ? and id = ?",
    lockChannel: `select * from channels where company = ? and id = ?${forUpdate}`,
    findMember: "select * from members where company = ? and channel = ? and user_id = ?",
    countMessage: `update channels set last_seq = last_seq + 1, last_loud = last_loud + ?, last_message_at = ?,
      activity = ${greatest}(activity, ?) where company = ? and id = ?`,
    insertMessage: `insert into messages (company, history, seq, id, loud, type, user_id, text, elements, attachments, quote,
      event, created_at, updated_at, deleted_at, reactions, pinned_at, pin_expires_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    noteMessage: `update members set activity = ?, hidden = case when ? = 1 then 0 else hidden end,
      ${["read_seq", "read_loud", "read_at", "read_message"].map((column) => `${column} = ${ofReader(column)}`).join(", ")}
      where company = ? and channel = ?`,
    listNewestMessages: `select * from messages where company = ? and history = (${ofChannel("history")})
      and seq <= (${ofChannel("last_seq")}) - cast(? as bigint) order by seq desc limit ?`,
    findChannelMessage: `select * from messages where company = ? and history = (${ofChannel("history")}) and id = ?`,
    listCopiedChannels: `${shownChannels} and members.activity is not null
      order by members.activity desc, members.channel desc limit ?`,
    listLargeChannels: `${shownChannels} and members.activity is null
      order by channels.activity desc, channels.id desc limit ?`,
    findLastMessages: `select messages.*, channels.id as channel from channels inner join messages
      on messages.company = channels.company and messages.history = channels.history and messages.seq = channels.last_seq
      where channels.company = ? and channels.id ${list}`,
    findUser: "select * from users where company = ? and id = ?",
    findUsers: `select * from users where company = ? and id ${list}`,
  };
  return Object.fromEntries(
    Object.entries(texts).map(([name, text], index) => {
      let count = 0;
      const numbered = postgres ? text.replaceAll("?", () => `$${++count}`) : text;
      return [name, { name: `s${index}`, text: numbered, returnsRows: !/^(insert|with|update)/.test(text) }];
    }),
  );
}
