import { setTimeout as sleep } from "node:timers/promises";
import { Webhook } from "standardwebhooks";
import { listAudit } from "../../src/store/audit";
import { disableWebhook, enableWebhook, replaceWebhookSecret } from "../../src/store/webhooks";
import { type Received, Receiver } from "../support/receiver";
import { addHook, type Hook, happen, newSecret, TO_LOOPBACK } from "../support/webhooks";
import { describeWorlds } from "../support/world";

const HOUR = 60 * 60_000;

describeWorlds(
  "webhooks",
  (world) => {
    const receivers: Receiver[] = [];
    let companies = 0;

    const newCompany = () => `hooks${++companies}`;
    const receiver = async (answer?: Receiver["answer"]): Promise<Receiver> => {
      const one = await Receiver.open(answer);
      receivers.push(one);
      return one;
    };
    /** Lets time pass, and what is due by then be done. */
    const pass = async (milliseconds: number) => {
      world().advance(milliseconds);
      await world().conversations.webhooks.settled();
    };
    /** Waits until a webhook's deliveries are in these states. */
    const untilStates = async (hook: Hook, ...states: string[]) => {
      while (JSON.stringify(await hook.states()) !== JSON.stringify(states)) await sleep(20);
    };
    const idsOf = (received: readonly Received[]) => received.map(({ id }) => id);

    afterEach(async () => {
      await Promise.all(receivers.splice(0).map((one) => one.close()));
    });

    test("are told what happens in their company, once, in the order of each channel, and signed", async () => {
      const company = newCompany();
      const here = await receiver();
      const hook = await addHook(world(), company, here.url);
      const ids = await happen(world(), company, ...Array.from({ length: 60 }, (_, n) => ({ channel: `c${n % 7}` })));
      await happen(world(), newCompany(), { channel: "c1" });
      await here.until((received) => received.length >= 60);
      await untilStates(hook, ...ids.map(() => "delivered"));
      expect(idsOf(here.received).sort()).toEqual([...ids].sort());
      for (let channel = 0; channel < 7; channel++) {
        const expected = ids.filter((_, n) => n % 7 === channel);
        expect(idsOf(here.received).filter((id) => expected.includes(id))).toEqual(expected);
      }
      for (const { headers, body, event } of here.received) {
        expect(new Webhook(hook.secret).verify(body, headers as Record<string, string>)).toEqual(event);
        expect(event).toMatchObject({ company, integrationId: hook.id });
        expect(headers["webhook-id"]).toBe(event.id);
      }
      const [first] = await hook.deliveries();
      expect(first).toMatchObject({ attempts: 1, last_status: 204, last_error: null, next_attempt_at: null });
    });

    test("get the types that they ask for", async () => {
      const company = newCompany();
      const here = await receiver();
      await addHook(world(), company, here.url, { eventTypes: ["chat:member:added", "chat:channel:read"] });
      const ids = await happen(
        world(),
        company,
        { channel: "c1" },
        { channel: "c1", type: "chat:member:added" },
        { channel: "c2", type: "chat:message:deleted" },
        { channel: "c2", type: "chat:channel:read" },
      );
      await here.until((received) => received.length >= 2);
      await world().conversations.webhooks.settled();
      expect(idsOf(here.received).sort()).toEqual([ids[1], ids[3]].sort());
    });

    test("of a bot get what happens while it is a member, its coming and going included", async () => {
      const company = newCompany();
      const here = await receiver();
      const hook = await addHook(world(), company, here.url, { bot: "bot" });
      const ids = await happen(
        world(),
        company,
        { channel: "c1" },
        { channel: "c1", type: "chat:member:added", joined: ["ann", "bot"] },
        { channel: "c1" },
        { channel: "c1", type: "chat:message:action", onlyUser: "other" },
        { channel: "c1", type: "chat:message:action", onlyUser: "bot" },
        { channel: "c2", type: "chat:member:removed", gone: ["ann"] },
        { channel: "c1", type: "chat:member:removed", gone: ["bot"] },
        { channel: "c1" },
        { channel: "c1", type: "chat:member:added", joined: ["bot"] },
        { channel: "c1", type: "chat:channel:deleted", gone: ["ann", "bot"] },
        { channel: "c1" },
      );
      const expected = [1, 2, 4, 6, 8, 9].map((n) => ids[n]);
      await here.until((received) => received.length >= expected.length);
      await world().conversations.webhooks.settled();
      expect(idsOf(here.received)).toEqual(expected);
      expect(here.received[0]?.event).toMatchObject({ botId: "bot" });
      expect(here.received[0]?.event).not.toHaveProperty("integrationId");
      expect(await hook.states()).toEqual(expected.map(() => "delivered"));
    });

    test("one that is slow holds up neither another one nor its own other channels", async () => {
      const company = newCompany();
      const open: (() => void)[] = [];
      const slow = await receiver(({ event }, response) => {
        const { channelId } = (event.data as { channel: { channelId: string } }).channel;
        if (channelId === "c1") open.push(() => response.end());
        else response.end();
      });
      const quick = await receiver();
      await addHook(world(), company, slow.url);
      await addHook(world(), company, quick.url);
      const ids = await happen(
        world(),
        company,
        { channel: "c1" },
        { channel: "c1" },
        { channel: "c2" },
        { channel: "c2" },
      );
      await quick.until((received) => received.length >= 4);
      await slow.until((received) => received.length >= 3);
      expect(idsOf(slow.received).sort()).toEqual([ids[0], ids[2], ids[3]].sort());
      while (open.length > 0) open.shift()?.();
      await slow.until((received) => received.length >= 4);
      expect(slow.received[3]?.id).toBe(ids[1]);
      open.shift()?.();
    });

    test.each<[string, Receiver["answer"], object]>([
      ["answers 500", 500, { last_status: 500, last_error: "The receiver answered 500." }],
      [
        "breaks the connection",
        (_, response) => void response.destroy(),
        { last_status: null, last_error: "The receiver ended the connection without an answer." },
      ],
      [
        "redirects to loopback",
        (_, response) => void response.writeHead(307, { location: "http://127.0.0.1:9/" }).end(),
        { last_status: 307, last_error: expect.stringContaining("redirections aren't followed") },
      ],
    ])(
      "one that %s gets it again, with the same id, and what comes after it in its channel waits",
      async (_, answer, told) => {
        const company = newCompany();
        const here = await receiver(answer);
        const hook = await addHook(world(), company, here.url);
        const ids = await happen(world(), company, { channel: "c1" }, { channel: "c1" }, { channel: "c2" });
        await here.until((received) => received.length >= 2);
        await world().conversations.webhooks.settled();
        expect(idsOf(here.received).sort()).toEqual([ids[0], ids[2]].sort());
        const [first, second] = await hook.deliveries();
        expect(first).toMatchObject({ state: "pending", attempts: 1, ...told });
        expect(first?.next_attempt_at).toBeGreaterThan(world().now());
        expect(second).toMatchObject({ state: "pending", attempts: 0, next_attempt_at: null });
        expect((await hook.row()).failing_since).toEqual(expect.any(Number));

        await pass(5000);
        await pass(10_000);
        expect((await hook.deliveries())[0]?.attempts).toBe(3);
        expect((await hook.deliveries())[1]?.attempts).toBe(0);
        here.answer = 204;
        here.received.length = 0;
        await pass(20_000);
        await untilStates(hook, "delivered", "delivered", "delivered");
        expect(idsOf(here.received).filter((id) => id !== ids[2])).toEqual([ids[0], ids[1]]);
        expect((await hook.row()).failing_since).toBeNull();
      },
    );

    test.each<[string, number, (now: number) => string]>([
      ["429 and a number of seconds", 429, () => "600"],
      ["503 and a date", 503, (now) => new Date(now + 600_999).toUTCString()],
    ])("one that answers %s in Retry-After is left alone for that long", async (_, status, retryAfter) => {
      const company = newCompany();
      const here = await receiver((_, response) => {
        response.writeHead(status, { "Retry-After": retryAfter(world().now()) }).end();
      });
      const hook = await addHook(world(), company, here.url);
      const [first] = await happen(world(), company, { channel: "c1" });
      await here.until((received) => received.length >= 1);
      await world().conversations.webhooks.settled();
      await pass(590_000);
      expect(here.received).toHaveLength(1);
      here.answer = 204;
      await pass(11_000);
      await untilStates(hook, "delivered");
      expect(idsOf(here.received)).toEqual([first, first]);
    });

    test("one that asks for days is tried again after 2 hours, and one that asks for a moment not before its time", async () => {
      const company = newCompany();
      const asking = async (retryAfter: string) => {
        const one = await receiver((_, response) => void response.writeHead(500, { "Retry-After": retryAfter }).end());
        return [one, await addHook(world(), company, one.url)] as const;
      };
      const [long, short] = [await asking("999999"), await asking("0")];
      await happen(world(), company, { channel: "c1" });
      for (const [one] of [long, short]) await one.until((received) => received.length >= 1);
      await world().conversations.webhooks.settled();
      const waits = async ([, hook]: typeof long) => {
        const [row] = await hook.deliveries();
        return (row?.next_attempt_at ?? 0) - (row?.last_attempt_at ?? 0);
      };
      expect(await waits(long)).toBe(2 * HOUR);
      expect(await waits(short)).toBeGreaterThanOrEqual(2500);
    });

    test("one that was away gets everything when it is back, without waiting for the next attempt of each channel", async () => {
      const company = newCompany();
      const here = await receiver();
      const hook = await addHook(world(), company, here.url);
      await here.close();
      const ids = await happen(world(), company, { channel: "c1" }, { channel: "c2" }, { channel: "c2" });
      await world().conversations.webhooks.settled();
      for (let attempt = 0; attempt < 9; attempt++) await pass(HOUR);
      expect(await hook.states()).toEqual(["pending", "pending", "pending"]);
      await here.listen();
      // The one that is due first wakes the others.
      const next = (await hook.deliveries()).map(({ next_attempt_at }) => next_attempt_at ?? Number.POSITIVE_INFINITY);
      await pass(Math.min(...next) - world().now());
      await untilStates(hook, "delivered", "delivered", "delivered");
      expect(idsOf(here.received).filter((id) => id !== ids[0])).toEqual([ids[1], ids[2]]);
    });

    test("one that answers 410 is disabled, says so, and loses nothing when it is enabled again", async () => {
      const company = newCompany();
      const here = await receiver(410);
      const hook = await addHook(world(), company, here.url);
      const [first] = await happen(world(), company, { channel: "c1" });
      while ((await hook.row()).state !== "disabled") await sleep(20);
      expect((await hook.row()).disabled_reason).toBe("The receiver answered 410: it is gone for good.");
      const { store, signals } = world().conversations;
      const log = await store.read((tx) => tx.all(listAudit, { company, limit: 10 }));
      expect(log).toEqual([expect.objectContaining({ action: "webhook.disable", actor: "webhooks", target: hook.id })]);

      const [second] = await happen(world(), company, { channel: "c1" });
      await pass(HOUR);
      expect(here.received).toHaveLength(1);
      here.answer = 204;
      await store.write((tx) => tx.run(enableWebhook, { company, id: hook.id, now: world().now() }));
      signals.publish("webhooks", "");
      await here.until((received) => received.length >= 3);
      expect(idsOf(here.received)).toEqual([first, first, second]);
    });

    test("what one can't take for three days is set aside, and the channel goes on", async () => {
      const company = newCompany();
      const poison = "chat:message:pinned";
      const here = await receiver(
        ({ event }, response) => void response.writeHead(event.type === poison ? 500 : 204).end(),
      );
      const hook = await addHook(world(), company, here.url);
      await happen(world(), company, { channel: "c1", type: poison }, { channel: "c1" });
      await here.until((received) => received.length >= 1);
      for (let sent = 1; sent < 20 && (await hook.states())[0] !== "failed"; sent++) {
        // Others get through all the time.
        await happen(world(), company, { channel: "c2" });
        await here.until((received) => received.filter(({ event }) => event.type !== poison).length >= sent);
        await pass(12 * HOUR);
      }
      const [failed] = await hook.deliveries();
      expect(failed).toMatchObject({ state: "failed", last_status: 500, next_attempt_at: null });
      expect((failed?.finished_at ?? 0) - (failed?.created_at ?? 0)).toBeGreaterThanOrEqual(72 * HOUR);
      expect(failed?.attempts).toBeGreaterThan(5);
      while ((await hook.states()).includes("pending")) await sleep(20);
      expect((await hook.states())[1]).toBe("delivered");
      expect((await hook.row()).state).toBe("enabled");
    });

    test("one to which nothing gets through for that long is disabled", async () => {
      const company = newCompany();
      const here = await receiver(503);
      const hook = await addHook(world(), company, here.url);
      await happen(world(), company, { channel: "c1" }, { channel: "c1" });
      await here.until((received) => received.length >= 1);
      await world().conversations.webhooks.settled();
      for (let n = 0; n < 20 && (await hook.row()).state === "enabled"; n++) await pass(12 * HOUR);
      const { state, disabled_reason } = await hook.row();
      expect([state, disabled_reason]).toEqual([
        "disabled",
        expect.stringMatching(/^Nothing got through since .*Z\. The last attempt: The receiver answered 503\.$/),
      ]);
      expect(await hook.states()).toEqual(["failed", "pending"]);
    });

    test("are signed with both secrets while one takes the other's place, and then with the new one alone", async () => {
      const company = newCompany();
      const here = await receiver();
      const hook = await addHook(world(), company, here.url);
      const { store } = world().conversations;
      const secret = newSecret();
      const now = world().now();
      const rotation = { previous_secret: hook.secret, previous_secret_until: now + 6 * HOUR, updated_at: now };
      await store.write((tx) => tx.run(replaceWebhookSecret, { company, id: hook.id, secret, ...rotation }));
      /** Signed by the library, for the time that the servers see. */
      const signature = (which: string, { id, body, headers }: Received) =>
        new Webhook(which).sign(id, new Date(Number(headers["webhook-timestamp"]) * 1000), body);

      await happen(world(), company, { channel: "c1" });
      await here.until((received) => received.length >= 1);
      const [first] = here.received as [Received];
      expect(first.headers["webhook-signature"]).toBe(`${signature(secret, first)} ${signature(hook.secret, first)}`);
      await pass(6 * HOUR);
      await happen(world(), company, { channel: "c1" });
      await here.until((received) => received.length >= 2);
      const [, second] = here.received as [Received, Received];
      expect(second.headers["webhook-signature"]).toBe(signature(secret, second));
    });

    test("are shown as delivered for as long as events are kept", async () => {
      const company = newCompany();
      const here = await receiver();
      const hook = await addHook(world(), company, here.url);
      await happen(world(), company, { channel: "c1" });
      await untilStates(hook, "delivered");
      const { jobs } = world().conversations;
      await pass(167 * HOUR);
      await jobs.settled();
      expect(await hook.states()).toEqual(["delivered"]);
      await pass(2 * HOUR);
      await jobs.settled();
      expect(await hook.states()).toEqual([]);
    });

    test("that are enabled when an event is no longer kept say so, and go on with the next", async () => {
      const company = newCompany();
      const here = await receiver(410);
      const hook = await addHook(world(), company, here.url);
      await happen(world(), company, { channel: "c1" });
      while ((await hook.row()).state !== "disabled") await sleep(20);
      const { store, signals, jobs } = world().conversations;
      await pass(170 * HOUR);
      await jobs.settled();
      const [next] = await happen(world(), company, { channel: "c1" });
      here.answer = 204;
      await store.write((tx) => tx.run(enableWebhook, { company, id: hook.id, now: world().now() }));
      signals.publish("webhooks", "");
      await untilStates(hook, "failed", "delivered");
      expect((await hook.deliveries())[0]?.last_error).toContain("isn't kept any more");
      expect(here.received.at(-1)?.id).toBe(next);
    });

    test("that are disabled get later what happened meanwhile", async () => {
      const company = newCompany();
      const here = await receiver();
      const hook = await addHook(world(), company, here.url);
      const { store, signals } = world().conversations;
      const now = world().now();
      await store.write((tx) => tx.run(disableWebhook, { company, id: hook.id, disabled_reason: "A test.", now }));
      const ids = await happen(world(), company, { channel: "c1" }, { channel: "c1" });
      await pass(HOUR);
      expect(here.received).toEqual([]);
      await store.write((tx) => tx.run(enableWebhook, { company, id: hook.id, now: world().now() }));
      signals.publish("webhooks", "");
      await here.until((received) => received.length >= 2);
      expect(idsOf(here.received)).toEqual(ids);
    });
  },
  TO_LOOPBACK,
);
