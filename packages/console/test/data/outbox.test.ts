import {
  ForbiddenException,
  type SendMessageInput,
  type SendMessageOutput,
  ServiceUnavailableException,
} from "@wildix/xbees-conversations-client";
import { Outbox } from "../../src/data/outbox";
import { type ChatState, emptyRoom, initialState, ready } from "../../src/data/state";
import { createStore } from "../../src/data/store";
import { ann, message } from "./made";

class MemoryStorage {
  readonly items = new Map<string, string>();
  getItem = (key: string) => this.items.get(key) ?? null;
  setItem = (key: string, value: string) => void this.items.set(key, value);
  removeItem = (key: string) => void this.items.delete(key);
}

const unreachable = new TypeError("Failed to fetch");
const refused = new ForbiddenException({ message: "Only supervisors send.", $metadata: { httpStatusCode: 403 } });
const overloaded = new ServiceUnavailableException({ message: "Later.", $metadata: { httpStatusCode: 503 } });

/** A service that keeps each message once by its key, and answers or fails as it is told. */
function setUp(storage = new MemoryStorage(), kept = new Map<string, SendMessageOutput>()) {
  const inputs: SendMessageInput[] = [];
  const script: ("answer" | "lose answer" | Error)[] = [];
  const send = async (input: SendMessageInput): Promise<SendMessageOutput> => {
    inputs.push(input);
    const step = script.shift() ?? "answer";
    if (step instanceof Error) throw step;
    const key = input.idempotencyToken ?? "";
    const output = kept.get(key) ?? { message: message(kept.size + 1, { user: ann, text: input.text }) };
    kept.set(key, output);
    if (step === "lose answer") throw unreachable;
    return output;
  };
  const store = createStore<ChatState>({
    ...initialState(ann.id),
    rooms: { harbour: { ...emptyRoom, loading: ready, hasOlder: false } },
  });
  const onUnauthorized = jest.fn();
  const outbox = new Outbox(store, send, storage, onUnauthorized);
  const texts = () => store.get().rooms.harbour?.messages.map(({ text }) => text);
  return { outbox, store, inputs, script, storage, kept, texts };
}

const settled = () => jest.advanceTimersByTimeAsync(0);

describe("the outbox", () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test("shows what is written at once, and as a message when the service has it", async () => {
    const { outbox, store, texts, storage } = setUp();
    outbox.write({ channelId: "harbour", text: "Hello" });
    expect(store.get().outgoing).toMatchObject([{ text: "Hello", status: "sending" }]);
    await settled();
    expect(store.get().outgoing).toEqual([]);
    expect(texts()).toEqual(["Hello"]);
    expect(storage.items.size).toBe(0);
  });

  test("sends one after the other, in order", async () => {
    const { outbox, texts, inputs } = setUp();
    for (const text of ["one", "two", "three"]) outbox.write({ channelId: "harbour", text });
    expect(inputs).toHaveLength(1);
    await settled();
    expect(texts()).toEqual(["one", "two", "three"]);
  });

  test("repeats a message whose answer was lost with the same key: it is there once", async () => {
    const { outbox, inputs, script, kept, texts } = setUp();
    script.push("lose answer", unreachable, overloaded);
    outbox.write({ channelId: "harbour", text: "Hello" });
    await jest.advanceTimersByTimeAsync(10_000);
    expect(inputs).toHaveLength(4);
    expect(new Set(inputs.map(({ idempotencyToken }) => idempotencyToken)).size).toBe(1);
    expect(kept.size).toBe(1);
    expect(texts()).toEqual(["Hello"]);
  });

  test("goes on after the page was loaded anew, with the same key", async () => {
    const before = setUp();
    before.script.push("lose answer");
    before.outbox.write({ channelId: "harbour", text: "Hello" });
    await settled();
    before.outbox.close();

    const after = setUp(before.storage, before.kept);
    after.outbox.restore();
    await settled();
    expect(after.kept.size).toBe(1);
    expect(after.texts()).toEqual(["Hello"]);
    expect(after.inputs[0]?.idempotencyToken).toBe(before.inputs[0]?.idempotencyToken);
  });

  test("keeps what the service refuses, says why, and lets others go on", async () => {
    const { outbox, store, script, texts } = setUp();
    script.push(refused);
    outbox.write({ channelId: "harbour", text: "no" });
    outbox.write({ channelId: "harbour", text: "yes" });
    await settled();
    expect(store.get().outgoing).toMatchObject([{ text: "no", status: "failed", error: "Only supervisors send." }]);
    expect(texts()).toEqual(["yes"]);
    const key = store.get().outgoing[0]?.key ?? "";
    outbox.again(key);
    await settled();
    expect(store.get().outgoing).toEqual([]);
    expect(texts()).toEqual(["yes", "no"]);
  });

  test("forgets what is discarded", async () => {
    const { outbox, store, script, storage } = setUp();
    script.push(refused);
    outbox.write({ channelId: "harbour", text: "no" });
    await settled();
    outbox.discard(store.get().outgoing[0]?.key ?? "");
    expect(store.get().outgoing).toEqual([]);
    expect(storage.items.size).toBe(0);
  });

  test("a storage that is broken or full stops nothing", async () => {
    const { outbox, storage, texts } = setUp();
    storage.items.set(`conversations.outbox.${ann.id}`, "{no JSON");
    storage.setItem = () => {
      throw new Error("QuotaExceededError");
    };
    outbox.restore();
    outbox.write({ channelId: "harbour", text: "Hello" });
    await settled();
    expect(texts()).toEqual(["Hello"]);
  });
});
