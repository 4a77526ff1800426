import { setTimeout as sleep } from "node:timers/promises";
import { releaseWebhook } from "../../src/store/webhooks";
import { Receiver } from "../support/receiver";
import { addHook, type Hook, happen, TO_LOOPBACK } from "../support/webhooks";
import { World } from "../support/world";

const channels = (count: number) => Array.from({ length: count }, (_, n) => ({ channel: `c${n % 5}` }));

const described = process.env.TEST_POSTGRES ? describe : describe.skip;

described("webhooks of several nodes (postgres)", () => {
  let world: World;
  let receiver: Receiver;
  let others: Receiver[] = [];

  beforeAll(async () => {
    world = await World.open("postgres", TO_LOOPBACK);
    await world.addNode();
  });
  beforeEach(async () => {
    receiver = await Receiver.open();
  });
  afterEach(async () => {
    await Promise.all([receiver, ...others].map((one) => one.close()));
    others = [];
  });
  afterAll(() => world.close());

  const untilDelivered = async (hook: Hook, count: number) => {
    while ((await hook.states()).filter((state) => state === "delivered").length < count) await sleep(20);
  };

  test("are delivered once, whichever node an event comes from", async () => {
    others = await Promise.all([Receiver.open(), Receiver.open()]);
    const hooks = await Promise.all([receiver, ...others].map(({ url }) => addHook(world, "acme", url)));
    const ids: string[] = [];
    for (let n = 0; n < 20; n++) ids.push(...(await happen(world, "acme", ...channels(5))));
    for (const [index, one] of [receiver, ...others].entries()) {
      await untilDelivered(hooks[index] as Hook, ids.length);
      expect(one.received.map(({ id }) => id).sort()).toEqual([...ids].sort());
      for (let channel = 0; channel < 5; channel++) {
        const expected = ids.filter((_, n) => n % 5 === channel);
        expect(one.received.map(({ id }) => id).filter((id) => expected.includes(id))).toEqual(expected);
      }
    }
  });

  test("aren't written down by a node that has lost its claim, nor sent by it any more", async () => {
    const hook = await addHook(world, "lost", receiver.url);
    const gates: (() => void)[] = [];
    receiver.answer = (_, response) => void gates.push(() => response.end());
    const ids = await happen(world, "lost", { channel: "c1" }, { channel: "c1" });
    await receiver.until(() => gates.length === 1);
    const row = await hook.row();
    const { company, id, cursor } = row;
    const claimed_by = row.claimed_by as string;
    await hook.store.write((tx) => tx.run(releaseWebhook, { company, id, claimed_by, cursor }));
    receiver.answer = 204;
    gates[0]?.();
    await untilDelivered(hook, 2);
    // What was on its way when the claim was lost is sent again; the order stays.
    const received = receiver.received.map(({ id }) => id);
    expect(received.filter((one) => one === ids[0])).toHaveLength(2);
    expect([...new Set(received)]).toEqual(ids);
  });

  test("go to another node at once when theirs is closed", async () => {
    const hook = await addHook(world, "moved", receiver.url);
    const before = await happen(world, "moved", ...channels(10));
    await untilDelivered(hook, before.length);
    const holder = (await hook.row()).claimed_by;
    expect(holder).not.toBeNull();
    await world.addNode();
    await Promise.all([0, 1].map((node) => world.node(node).conversations.webhooks.stop()));
    expect((await hook.row()).claimed_by).not.toBe(holder);
    const after = await happen(world, "moved", ...channels(10));
    await untilDelivered(hook, before.length + after.length);
    expect(receiver.received.map(({ id }) => id).sort()).toEqual([...before, ...after].sort());
  });
});
