import { conversations } from "../support/command-line";
import { Receiver } from "../support/receiver";
import { describeWorlds } from "../support/world";
import { addDelivery, silence, stage } from "./stage";

const ALLOWED = { WEBHOOK_ALLOWED_NETWORKS: "127.0.0.0/8" };

describeWorlds("conversations webhooks", (world) => {
  let receiver: Receiver;
  beforeAll(async () => {
    receiver = await Receiver.open();
  });
  afterAll(() => receiver.close());

  const runWith = (env: Record<string, string>, company: string, ...args: string[]) =>
    conversations(world().database, ["webhooks", ...args, "--company", company], env);
  const run = (company: string, ...args: string[]) => runWith(ALLOWED, company, ...args);

  test("makes, lists, tests, changes, rotates, disables, enables and removes", async () => {
    const { company } = await world().company();
    const made = await run(company, "add", receiver.url, "--description", "Archive", "--types", "chat:message:new");
    expect([made.code, made.out]).toEqual([0, [expect.stringMatching(/^whsec_/)]]);
    const id = /[0-9a-f]{32}/.exec(made.err)?.[0] as string;

    const list = await run(company, "list");
    expect(list.out).toEqual([[id, "enabled", receiver.url, "chat:message:new", "-"].join("\t")]);
    const tested = await run(company, "test", id);
    expect([tested.code, tested.out[0]]).toEqual([0, expect.stringMatching(/^The receiver answered 204 in \d+ ms\.$/)]);
    expect(receiver.received.at(-1)?.event).toMatchObject({ type: "webhook:test", integrationId: id });

    receiver.answer = 500;
    const failed = await run(company, "test", id);
    expect([failed.code, failed.out, failed.err]).toEqual([1, [], "The receiver answered 500."]);
    receiver.answer = 204;

    const updated = await run(company, "update", id, `${receiver.url}/2`, "--json");
    expect(JSON.parse(updated.out[0] as string)).toMatchObject({ webhookId: id, url: `${receiver.url}/2` });
    const rotated = await run(company, "rotate", id, "--overlap", "1h", "--json");
    const { secret, previousSecretUntil } = JSON.parse(rotated.out[0] as string);
    expect([secret === made.out[0], secret.slice(0, 6)]).toEqual([false, "whsec_"]);
    expect(previousSecretUntil).toMatch(/Z$/);

    expect((await run(company, "disable", id, "--reason", "Moving")).out).toEqual([
      `The webhook ${id} is disabled: Moving`,
    ]);
    expect((await run(company, "list")).out[0]).toContain("disabled\t");
    expect((await run(company, "enable", id)).code).toBe(0);
    expect((await run(company, "remove", id)).out).toEqual([`The webhook ${id} is removed.`]);
    expect((await run(company, "remove", id)).out).toEqual([`There is no webhook ${id} (any more).`]);

    const log = await conversations(world().database, ["audit", "--company", company, "--json"]);
    expect(log.out.map((line) => JSON.parse(line).action)).toEqual([
      "webhook.remove",
      "webhook.enable",
      "webhook.disable",
      "webhook.rotate",
      "webhook.update",
      "webhook.add",
    ]);
    expect(log.out.some((line) => line.includes("whsec_"))).toBe(false);
  });

  test("lists deliveries, and sends them again", async () => {
    const staged = await stage(world(), "https://hooks.example.com/chat");
    await silence(staged);
    const { company, webhookId, deliveryId } = staged;
    await addDelivery(world(), company, webhookId, { state: "delivered" });
    const list = (...args: string[]) => run(company, "deliveries", webhookId, ...args);
    expect((await list()).out).toHaveLength(2);
    expect((await list("--state", "failed")).out).toEqual([expect.stringContaining(`${deliveryId}\tfailed`)]);
    expect((await list("--since", "1h", "--channel", "nowhere")).out).toEqual([]);
    const one = await run(company, "replay", webhookId, deliveryId, "--json");
    expect(JSON.parse(one.out[0] as string)).toMatchObject({ state: "pending", replay: 1 });
    await addDelivery(world(), company, webhookId, { state: "failed" });
    const all = await run(company, "replay", webhookId, "--failed-since", "24h", "--json");
    expect(JSON.parse(all.out[0] as string)).toEqual({ id: webhookId, replayed: 1, forgotten: 0 });
  });

  test.each([
    [["add", "http://127.0.0.1:9/"], "https://"],
    [["add", "https://127.0.0.1:9/"], "public address"],
    [["add", "nowhere"], "Write an address"],
    [["add", "https://hooks.example.com/", "--types", "chat:typing:start"], "never sent"],
    [["add", "https://hooks.example.com/", "--types", "chat:nothing"], "Allowed choices"],
    [["add", "https://hooks.example.com/", "--bot", "nobody"], "no bot"],
    [["test", "nothing"], 'no webhook "nothing". See "conversations webhooks list"'],
    [["rotate", "nothing", "--overlap", "8d"], "7d or less"],
    [["replay", "nothing"], "either a delivery's id"],
    [["replay", "nothing", "--failed-since", "2126-01-01T00:00:00Z"], "in the past"],
    [["deliveries", "nothing", "--limit", "0"], "whole number"],
  ])("%j is refused with what to change", async (args, said) => {
    const { code, err, out } = await runWith({}, "acme", ...args);
    expect([code, out]).toEqual([2, []]);
    expect(err).toContain(said);
  });

  test("--help", async () => {
    const { code, out } = await conversations(world().database, ["webhooks", "--help"]);
    expect([code, out.join("").includes("Usage: conversations webhooks")]).toEqual([0, true]);
  });
});
