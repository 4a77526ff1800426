import * as fc from "fast-check";
import { PIECE_LENGTH, PIECES_KEPT, searchPieces } from "../src/rules/text";
import { countMessage, deleteChannel, insertChannel, updateChannel } from "../src/store/channels";
import { migrations, schemaVersion } from "../src/store/migrations";
import { openStore } from "../src/store/open";
import type { ChannelRow } from "../src/store/schema";
import type { Store } from "../src/store/store";
import { createDatabase, describeEngines, type TestDatabase } from "./support/engines";
import { migrateTo } from "./support/old-tables";
import { channelRow } from "./support/rows";

const channel = (id: string, search_text: string, company = "acme"): ChannelRow =>
  channelRow({ company, id, history: `history of ${id}`, search_text });

/** The beginnings of all that stands somewhere in the text, as long as pieces are; of a long one, not all. */
const piecesOf = (text: string): string[] => {
  const characters = [...text];
  const pieces = characters
    .slice(0, PIECES_KEPT)
    .map(
      (_, i) =>
        characters
          .slice(i, i + PIECE_LENGTH)
          .join("")
          .split("\n")[0] as string,
    )
    .filter((piece) => piece !== "" && !piece.startsWith(" "));
  return [...new Set(pieces), ...(characters.length > PIECES_KEPT ? [""] : [])];
};

const TEXTS = [
  "",
  "a",
  "harbour master's log\nwho keeps it, and since when\n+12025550143",
  "ananananananananananananananananas",
  "at the end of the year  \u{10FFFF}",
  "🚢🚢 in a row: 🚢🚢, and many more of them",
  "🚢".repeat(PIECES_KEPT),
  `${"x".repeat(200)}\n${"description ".repeat(150)}`,
];

describeEngines("the pieces of channels' texts", (engine) => {
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await createDatabase(engine);
    store = openStore({ ...database.config, databasePoolSize: 2, databaseTimeoutMs: 10_000 });
  });
  afterAll(async () => {
    await store.close();
    await database.drop();
  });

  const kept = async (): Promise<string[]> => {
    const rows = await store.read((tx) => tx.query(tx.sql.selectFrom("channel_texts").selectAll()));
    return rows.map(({ company, channel, piece }) => `${company}/${channel}/${piece}`).sort();
  };
  const expected = (channels: Iterable<ChannelRow>): string[] =>
    [...channels]
      .flatMap(({ company, id, search_text }) => piecesOf(search_text).map((piece) => `${company}/${id}/${piece}`))
      .sort();

  const channels = new Map(TEXTS.map((text, i) => [`${i}`, channel(`${i}`, text)]));

  test("are filled in for the channels that were there before", async () => {
    await migrateTo(store, 4);
    await store.write(async (tx) => {
      for (const each of channels.values()) await tx.run(insertChannel, { ...each });
    });
    expect(await store.migrate()).toEqual(migrations.map(({ version }) => version).filter((version) => version > 4));
    expect(await store.version()).toBe(schemaVersion);
    expect(await kept()).toEqual(expected(channels.values()));
  });

  test("follow what becomes of a channel", async () => {
    const texts = fc.oneof(
      fc.constantFrom(...TEXTS),
      fc.string({ unit: fc.constantFrom("a", "b", "ß", "🚢", " ", "\n"), maxLength: 60 }),
    );
    const step = fc.record({ id: fc.constantFrom("0", "1", "2", "new", "newer"), text: fc.option(texts) });
    for (const { id, text } of fc.sample(step, 60)) {
      const before = channels.get(id);
      await store.write(async (tx) => {
        if (text === null) {
          await tx.run(deleteChannel, { company: "acme", id });
          channels.delete(id);
          return;
        }
        const row = channel(id, text);
        // Only its own channel is counted, not its pieces.
        expect(await tx.run(before ? updateChannel : insertChannel, { ...row })).toBe(1);
        expect(await tx.run(insertChannel, { ...row, search_text: "another one with this id" })).toBe(0);
        expect(await tx.run(countMessage, { company: "acme", id, now: 1, loud: 1 })).toBe(1);
        channels.set(id, row);
      });
      expect(await kept()).toEqual(expected(channels.values()));
    }
  });

  test("are those of one company's channel each", async () => {
    const other = channel("2", "harbour", "other");
    await store.write((tx) => tx.run(insertChannel, { ...other }));
    expect(await kept()).toEqual(expected([...channels.values(), other]));
    await store.write((tx) => tx.run(deleteChannel, { company: "other", id: "2" }));
    expect(await kept()).toEqual(expected(channels.values()));
  });
});

describe("the pieces that a text is looked for by", () => {
  test("each begin one of the pieces of whatever the text stands in", () => {
    const unit = fc.constantFrom("a", "b", "🚢", " ");
    // As `searchKey` leaves it.
    const normal = (text: string) => text.replace(/ +/g, " ").trim();
    const text = fc.string({ unit, minLength: 1, maxLength: 50 }).map(normal);
    fc.assert(
      fc.property(text.filter(Boolean), fc.string({ unit }), fc.string({ unit }), (wanted, before, after) => {
        const pieces = piecesOf(before + wanted + after);
        for (const one of searchPieces(wanted)) {
          expect([...one].length).toBeLessThanOrEqual(PIECE_LENGTH);
          expect(pieces.filter((piece) => piece.startsWith(one))).not.toEqual([]);
        }
      }),
    );
  });

  test("are the beginning and the end of a long text", () => {
    expect(searchPieces("harbour")).toEqual(["harbour"]);
    expect(searchPieces("exactly sixteen!")).toEqual(["exactly sixteen!"]);
    expect(searchPieces("department of engineering")).toEqual(["department of en", "t of engineering"]);
    // What would begin with a space.
    expect(searchPieces("department a fifteen letters")).toEqual(["department a fif", "fifteen letters"]);
  });
});
