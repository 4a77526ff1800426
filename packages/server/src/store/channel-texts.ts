import { PIECE_LENGTH, PIECES_KEPT } from "../rules/text";
import type { EngineName } from "./statement";

/**
 * The table `channel_texts` leads from a text to the channels that it stands in: for each place in a line of a channel's
 * `search_text` it has the characters that follow, so that whatever stands somewhere in it is the beginning of a row. Of a long
 * text only the first places are there, and an empty piece: anything may stand in it.
 *
 * Triggers keep the table, in the transaction that writes the channel: also for what a node of the version before writes during an
 * upgrade. Sending a message doesn't touch it.
 *
 * Its statements are a migration: what has been released never changes, and neither do the two lengths.
 */
export const channelTexts = (engine: EngineName): readonly string[] => (engine === "sqlite" ? sqlite : postgres);

const columns = (text: string) =>
  `company ${text} NOT NULL, piece ${text} NOT NULL, channel ${text} NOT NULL, PRIMARY KEY (company, piece, channel)`;

/** The pieces of `search_text` of `old` or `new`, in a trigger. Nothing that is looked for begins with a space. */
const sqlitePieces = (row: "old" | "new") => {
  const from = `substr(${row}.search_text, i, ${PIECE_LENGTH})`;
  return `SELECT DISTINCT substr(${from}, 1, instr(${from} || char(10), char(10)) - 1) AS piece
    FROM (WITH RECURSIVE places(i) AS (SELECT 1 UNION ALL
            SELECT i + 1 FROM places WHERE i < min(length(${row}.search_text), ${PIECES_KEPT}))
          SELECT i FROM places)
    WHERE substr(${row}.search_text, i, 1) NOT IN ('', ' ', char(10))
    UNION ALL SELECT '' WHERE length(${row}.search_text) > ${PIECES_KEPT}`;
};
const sqliteAdd = `INSERT INTO channel_texts (company, piece, channel) SELECT new.company, piece, new.id FROM (${sqlitePieces("new")});`;
const sqliteRemove = `DELETE FROM channel_texts
  WHERE company = old.company AND piece IN (${sqlitePieces("old")}) AND channel = old.id;`;

const sqlite = [
  `CREATE TABLE channel_texts (${columns("text")}) WITHOUT ROWID`,
  // Fills in what is there.
  `CREATE TRIGGER channel_texts_filling AFTER UPDATE OF search_text ON channels BEGIN ${sqliteAdd} END`,
  "UPDATE channels SET search_text = search_text",
  "DROP TRIGGER channel_texts_filling",
  `CREATE TRIGGER channel_texts_added AFTER INSERT ON channels BEGIN ${sqliteAdd} END`,
  `CREATE TRIGGER channel_texts_changed AFTER UPDATE OF search_text ON channels WHEN old.search_text <> new.search_text
   BEGIN ${sqliteRemove} ${sqliteAdd} END`,
  `CREATE TRIGGER channel_texts_removed AFTER DELETE ON channels BEGIN ${sqliteRemove} END`,
];

const postgres = [
  `CREATE TABLE channel_texts (${columns('text COLLATE "C"')})`,
  `CREATE FUNCTION channel_text_pieces(search_text text) RETURNS SETOF text LANGUAGE sql IMMUTABLE AS $$
     SELECT DISTINCT split_part(substr(search_text, i, ${PIECE_LENGTH}), chr(10), 1)
     FROM generate_series(1, least(length(search_text), ${PIECES_KEPT})) AS i
     WHERE substr(search_text, i, 1) NOT IN (' ', chr(10))
     UNION ALL SELECT '' WHERE length(search_text) > ${PIECES_KEPT}
   $$`,
  // Those to be removed are an array, which is looked up in the index whatever the table's size when the plan was made.
  `CREATE FUNCTION keep_channel_texts() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF TG_OP <> 'INSERT' THEN
       DELETE FROM channel_texts WHERE company = OLD.company
         AND piece = ANY (ARRAY(SELECT channel_text_pieces(OLD.search_text))) AND channel = OLD.id;
     END IF;
     IF TG_OP <> 'DELETE' THEN
       INSERT INTO channel_texts (company, piece, channel)
         SELECT NEW.company, piece, NEW.id FROM channel_text_pieces(NEW.search_text) AS piece;
     END IF;
     RETURN NULL;
   END $$`,
  // Nobody writes a channel between this and the end of the transaction.
  `CREATE TRIGGER channel_texts_written AFTER INSERT OR DELETE ON channels
   FOR EACH ROW EXECUTE FUNCTION keep_channel_texts()`,
  `CREATE TRIGGER channel_texts_changed AFTER UPDATE OF search_text ON channels
   FOR EACH ROW WHEN (OLD.search_text <> NEW.search_text) EXECUTE FUNCTION keep_channel_texts()`,
  `INSERT INTO channel_texts (company, piece, channel)
   SELECT company, piece, id FROM channels, channel_text_pieces(search_text) AS piece`,
];
