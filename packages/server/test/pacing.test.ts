import { ConversationsClient, SendMessageCommand } from "@wildix/xbees-conversations-client";
import { type AuthorizationType, pacing } from "@wildix/xbees-conversations-client/pacing";
import { groupId } from "./support/group";
import { waitFor } from "./support/raw-http";
import { describeRedis, unique } from "./support/redis";
import { World } from "./support/world";

const CALLS = 500;

/** A client of which the waiting takes no time: the server's clock is moved instead, once nothing is on its way. */
function pacedClient(world: World, token: string): ConversationsClient {
  let underway = 0;
  const sleep = async (milliseconds: number) => {
    const until = world.now() + milliseconds;
    await waitFor(() => underway === 0);
    world.advance(Math.max(0, until - world.now()));
  };
  const client = new ConversationsClient({
    endpoint: world.address,
    token,
    maxAttempts: 1,
    pacing: pacing({ clock: { now: () => world.now(), sleep } }),
  });
  const { requestHandler } = client.config;
  const handle = requestHandler.handle.bind(requestHandler);
  requestHandler.handle = async (request, options) => {
    underway += 1;
    try {
      return await handle(request, options);
    } finally {
      underway -= 1;
    }
  };
  return client;
}

function bulk(type: AuthorizationType, requests: number, seconds: number, open: () => Promise<World>): void {
  let world: World;
  beforeAll(async () => {
    world = await open();
  });
  afterAll(() => world.close());

  test(`${CALLS} sends at once of a paced client: not one 429, and at most 5 % slower than the limits`, async () => {
    const { company, ann, bob } = await world.company();
    const channelId = await groupId(ann, [bob]);
    // Redis is shared with other tests.
    const subject = type === "XBS" ? ann.id : unique();
    const client = pacedClient(world, await world.token({ company, type, subject }));
    const began = world.now();
    const send = (index: number) =>
      client.send(new SendMessageCommand({ channelId, text: `${index}`, ...(type === "PBX" && { userId: bob.id }) }));
    const sent = await Promise.all(Array.from({ length: CALLS }, (_, index) => send(index)));
    const took = world.now() - began;
    client.destroy();
    expect(sent.every(({ $metadata }) => $metadata.httpStatusCode === 200)).toBe(true);
    // A caller who is never late has so many calls at the beginning of each period.
    const atBest = (Math.ceil(CALLS / requests) - 1) * seconds * 1000;
    process.stdout.write(
      `Paced ${type}: ${CALLS} sends in ${(took / 1000).toFixed(1)} s, at best ${atBest / 1000} s\n`,
    );
    expect(took).toBeGreaterThanOrEqual(atBest);
    expect(took).toBeLessThanOrEqual(atBest / 0.95);
  });
}

describe("a bulk of a user's sends (memory)", () => {
  bulk("XBS", 10, 10, () => World.open("sqlite", { rateLimits: true }));
});

describeRedis("a bulk of a company's sends", (redisUrl) => {
  bulk("PBX", 30, 10, () => World.open("sqlite", { rateLimits: true, redisUrl }));
});
