import { ConversationsClient, CreateKiteChannelCommand, GetTokenCommand } from "@wildix/xbees-conversations-client";
import { findUser } from "../src/store/users";
import { conversations } from "./support/command-line";
import { failureName } from "./support/failure";
import { describeWorlds } from "./support/world";

describeWorlds("conversations guests token", (world) => {
  const clients: ConversationsClient[] = [];
  afterAll(() => {
    for (const client of clients) client.destroy();
  });
  const clientWith = (token: string) => {
    const client = new ConversationsClient({ endpoint: world().address, token, maxAttempts: 1 });
    clients.push(client);
    return client;
  };
  const run = (...args: string[]) => conversations(world().database, ["guests", "token", ...args]);

  test("opens conversations with its widget, and with no other", async () => {
    const { company, ann } = await world().company();
    const { out } = await run("--widget", "website", "--company", company, "--json");
    const { token, guest, widget } = JSON.parse(out[0] ?? "");
    expect(widget).toBe("website");
    const client = clientWith(token);
    for (const targetId of ["shop", ann.id, `ann@${company}.example`]) {
      const other = client.send(new CreateKiteChannelCommand({ targetId }));
      expect([targetId, await failureName(other)]).toEqual([targetId, "ForbiddenException"]);
    }
    const { channel } = await client.send(new CreateKiteChannelCommand({ targetId: "website" }));
    expect(channel.kite).toBe(true);
    const row = await world().conversations.store.read((tx) => tx.one(findUser, { company, id: guest }));
    expect(row).toMatchObject({ bot: 0, home_company: null });
  });

  test("a refused beginning leaves nothing behind", async () => {
    const { company } = await world().company();
    const { token, guest } = JSON.parse((await run("--widget", "a", "--company", company, "--json")).out[0] ?? "");
    await failureName(clientWith(token).send(new CreateKiteChannelCommand({ targetId: "b" })));
    expect(await world().conversations.store.read((tx) => tx.one(findUser, { company, id: guest }))).toBeUndefined();
  });

  test("is good for an hour, and prints the token alone", async () => {
    const { company } = await world().company();
    const { out, err } = await run("--widget", "website", "--company", company);
    expect([out.length, err]).toEqual([1, ""]);
    const client = clientWith(out[0] ?? "");
    await client.send(new GetTokenCommand({}));
    world().advance(3_601_000);
    expect(await failureName(client.send(new GetTokenCommand({})))).toBe("UnauthorizedException");
  });

  test("the audit log has who let whom in, and not the token", async () => {
    const { company } = await world().company();
    const { out } = await run("--widget", "website", "--guest", "guest0000001", "--company", company);
    const log = (await conversations(world().database, ["audit", "--company", company])).out.join("");
    expect(log).toContain("guest.token\tguest0000001");
    expect(log).not.toContain(out[0]);
  });

  test.each([
    [[], "--widget"],
    [["--widget", " "], "1 to 255"],
    [["--widget", "w", "--guest", "x"], "12 letters"],
    [["--widget", "w", "--ttl", "25h"], "24 hours"],
  ])("%j is refused with what to change", async (args, said) => {
    const { code, err, out } = await run(...args, "--company", "acme");
    expect([code, out]).toEqual([2, []]);
    expect(err).toContain(said);
  });
});
