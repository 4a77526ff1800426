import type { ConversationsClient } from "@wildix/xbees-conversations-client";
import { PAGE, Pages } from "../../src/data/pages";
import { replayAllFailed } from "../../src/data/replay";
import { learnOwnName, ownName } from "../../src/data/self";
import { initialState } from "../../src/data/state";
import { createStore } from "../../src/data/store";
import { ann } from "./made";

describe("a list that is read page by page", () => {
  /** A list of so many, and what was asked of it. */
  const listOf = (count: number) => {
    const items = Array.from({ length: count }, (_, number) => ({ id: `item ${number}` }));
    const asked: number[] = [];
    const pages = new Pages(
      async ({ limit, offset }) => {
        asked.push(offset);
        return items.slice(offset, offset + limit);
      },
      ({ id }) => id,
    );
    return { items, asked, pages };
  };

  test.each([
    [0, [0]],
    [1, [0]],
    [PAGE, [0, PAGE]],
    [PAGE + 1, [0, PAGE]],
    [3 * PAGE, [0, PAGE, 2 * PAGE, 3 * PAGE]],
  ])("%d are there after asking for more until there are no more", async (count, offsets) => {
    const { pages, asked, items } = listOf(count);
    await pages.reload();
    while (pages.store.get().hasMore) await pages.more();
    expect(pages.store.get()).toEqual({ items, problem: undefined, hasMore: false, reading: false });
    await pages.more();
    expect(asked).toEqual(offsets);
  });

  test("what comes to the top meanwhile shows nothing twice; reading anew shows it and as much as before", async () => {
    const { pages, items } = listOf(2 * PAGE + 10);
    await pages.reload();
    items.unshift({ id: "new" });
    await pages.more();
    const ids = pages.store.get().items?.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    await pages.reload();
    expect(pages.store.get().items).toEqual(items.slice(0, 2 * PAGE));
  });

  test("asking twice at once reads once, and an answer to an older question is dropped", async () => {
    const answers: ((items: readonly { id: string }[]) => void)[] = [];
    const pages = new Pages(
      () => new Promise<readonly { id: string }[]>((resolve) => answers.push(resolve)),
      ({ id }) => id,
    );
    const first = pages.reload();
    const second = pages.reload();
    await pages.more();
    answers[1]?.([{ id: "newer" }]);
    answers[0]?.([{ id: "older" }]);
    await Promise.all([first, second]);
    expect(answers).toHaveLength(2);
    expect(pages.store.get().items).toEqual([{ id: "newer" }]);
  });

  test("what goes wrong is told, and passes with the next attempt", async () => {
    let fails = true;
    const pages = new Pages(
      async () => {
        if (fails) throw new Error("The store is away.");
        return [{ id: "one" }];
      },
      ({ id }) => id,
    );
    await pages.reload();
    expect(pages.store.get()).toMatchObject({ problem: expect.stringContaining("The store is away."), reading: false });
    fails = false;
    await pages.reload();
    expect(pages.store.get()).toMatchObject({ problem: undefined, items: [{ id: "one" }] });
  });
});

test("all that failed are replayed, a part with each call", async () => {
  const answers = [
    { replayed: 1000, forgotten: 0, more: true },
    { replayed: 2, forgotten: 3, more: false },
  ];
  const send = jest.fn(async () => answers.shift());
  expect(await replayAllFailed({ send }, "webhook")).toEqual({ replayed: 1002, forgotten: 3 });
  expect(send).toHaveBeenCalledTimes(2);
});

describe("the own name", () => {
  const clientThat = (answer: () => Promise<unknown>) => {
    const send = jest.fn(answer);
    return { send, client: { send } as unknown as ConversationsClient };
  };
  const inboxOf = (...channelIds: string[]) => {
    const state = initialState(ann.id);
    return createStore({ ...state, inbox: { ...state.inbox, shown: new Set(channelIds) } });
  };

  test("is learned once, from any channel", async () => {
    const { send, client } = clientThat(async () => ({ user: ann }));
    const store = inboxOf("harbour", "quay");
    await learnOwnName(client, store);
    await learnOwnName(client, store);
    expect(ownName(store.get().people[ann.id])).toBe("Ann Archer");
    expect(send).toHaveBeenCalledTimes(1);
    expect(send).toHaveBeenCalledWith(expect.objectContaining({ input: { channelId: "harbour", memberId: ann.id } }));
  });

  test("isn't asked for without a channel, and stays unknown where it can't be told", async () => {
    const { send, client } = clientThat(() => Promise.reject(new Error("The channel is gone.")));
    await learnOwnName(client, inboxOf());
    expect(send).not.toHaveBeenCalled();
    const store = inboxOf("harbour");
    await learnOwnName(client, store);
    expect(ownName(store.get().people[ann.id])).toBeUndefined();
    expect(ownName({ id: ann.id })).toBeUndefined();
    expect(ownName({ id: ann.id, email: "ann@example.com" })).toBe("ann@example.com");
  });
});
