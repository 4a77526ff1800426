import { ConversationsClient, GetTokenCommand, ListChannelsCommand } from "@wildix/xbees-conversations-client";
import { STREAM_TOKEN_TTL } from "../src/auth/issuer";
import { failureName, invalidPaths } from "./support/failure";
import { describeWorlds } from "./support/world";

const claimsOf = (token: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));

describeWorlds("GetToken", (world) => {
  test("gives a JWT with user_id that is good for one hour", async () => {
    const { ann, company } = await world().company();
    const { token } = await ann.client.send(new GetTokenCommand({ clientId: "web" }));
    const claims = claimsOf(token);
    expect(claims).toMatchObject({ user_id: ann.id, company, client_id: "web" });
    expect((claims.exp as number) - (claims.iat as number)).toBe(3600);
    expect(STREAM_TOKEN_TTL).toBe(3600);
  });

  test("the server knows it again as whose stream it opens, until the hour is over", async () => {
    const { ann, company } = await world().company();
    const { token } = await ann.client.send(new GetTokenCommand({}));
    const { issuer } = world().conversations;
    expect(await issuer.verifyStreamToken(token)).toMatchObject({ userId: ann.id, company, guest: false });
    world().advance(STREAM_TOKEN_TTL * 1000 + 1000);
    expect(await failureName(issuer.verifyStreamToken(token))).toBe("UnauthorizedException");
  });

  test("it isn't one for this API, nor is a token of the API one for the stream", async () => {
    const { ann, company } = await world().company();
    const { token } = await ann.client.send(new GetTokenCommand({}));
    const client = new ConversationsClient({ endpoint: world().address, token, maxAttempts: 1 });
    expect(await failureName(client.send(new ListChannelsCommand({})))).toBe("UnauthorizedException");
    client.destroy();
    const own = await world().token({ company, type: "XBS", subject: ann.id });
    expect(await failureName(world().conversations.issuer.verifyStreamToken(own))).toBe("UnauthorizedException");
  });

  test("every call gives a token of its own, and those before stay good", async () => {
    const { ann } = await world().company();
    const tokens = await Promise.all([1, 2].map(() => ann.client.send(new GetTokenCommand({}))));
    expect(new Set(tokens.map(({ token }) => token)).size).toBe(2);
    for (const { token } of tokens) {
      expect(await world().conversations.issuer.verifyStreamToken(token)).toMatchObject({ userId: ann.id });
    }
  });

  test("a guest gets one that says so", async () => {
    const { company } = await world().company();
    const guest = await world().client({ company, type: "XBS_ANONYMOUS", subject: "guest0000001" });
    const { token } = await guest.send(new GetTokenCommand({}));
    const grant = await world().conversations.issuer.verifyStreamToken(token);
    expect(grant).toMatchObject({ userId: "guest0000001", guest: true });
  });

  test("bots, companies and services have webhooks instead", async () => {
    const { ann, company, pbx, s2s } = await world().company();
    const bot = await world().client({ company, type: "XBS_BOT", subject: ann.id });
    for (const client of [bot, pbx, s2s]) {
      expect(await failureName(client.send(new GetTokenCommand({})))).toBe("ForbiddenException");
    }
  });

  test.each([
    ["empty", ""],
    ["129 characters", "x".repeat(129)],
  ])("a clientId that is %s is refused", async (_, clientId) => {
    const { ann } = await world().company();
    expect(await invalidPaths(ann.client.send(new GetTokenCommand({ clientId })))).toEqual(["/clientId"]);
  });
});
