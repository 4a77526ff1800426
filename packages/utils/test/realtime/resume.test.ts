import {
  AddChannelMemberCommand,
  ConversationsClient,
  DeleteChannelMemberCommand,
  SendMessageCommand,
} from "@wildix/xbees-conversations-client";
import { TestStream } from "../../../server/test/realtime/support";
import { groupId } from "../../../server/test/support/group";
import { waitFor } from "../../../server/test/support/raw-http";
import { ServerProcess } from "../../../server/test/support/server-process";
import { describeWorlds, type Person, World } from "../../../server/test/support/world";
import { type ConversationsEvent, type Subscription, subscribe } from "../../src";
import { Relay } from "./relay";

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** How it looks to a program: what it was given, in the order in which it was. */
class Program {
  readonly events: ConversationsEvent[] = [];
  readonly waits: unknown[] = [];
  opened = 0;
  resyncs = 0;
  private readonly client: ConversationsClient;
  private readonly subscription: Subscription;

  constructor(endpoint: string, token: string) {
    this.client = new ConversationsClient({ endpoint, token });
    this.subscription = subscribe(this.client, {
      onEvent: (event) => {
        this.events.push(event);
      },
      onResync: () => {
        this.resyncs += 1;
      },
      onState: (state, cause) => {
        if (state === "open") this.opened += 1;
        if (state === "waiting") this.waits.push(cause);
      },
    });
  }

  get texts(): string[] {
    return this.events.flatMap((event) => (event.type === "chat:message:new" ? [event.data.message.text ?? ""] : []));
  }

  async close(): Promise<void> {
    this.subscription.close();
    await this.subscription.closed;
    this.client.destroy();
  }
}

const tokenOf = (world: World, company: string, { id }: Person) => world.token({ company, type: "XBS", subject: id });

/** Waits are left to chance: here they are short. */
beforeEach(() => jest.spyOn(Math, "random").mockReturnValue(0.02));
afterEach(() => jest.restoreAllMocks());

describeWorlds("a subscription whose connections break off", (world) => {
  test("gives what one gives that is never interrupted: all of it, once, in the same order", async () => {
    if (world().engine === "postgres") await world().addNode();
    const nodes = world().engine === "postgres" ? [0, 1] : [0];
    const relay = await Relay.open(nodes.map((index) => world().node(index).address));
    const { ann, bob, cleo, company } = await world().company();
    const channels = [await groupId(ann, [bob, cleo]), await groupId(ann, [cleo]), await groupId(cleo, [ann, bob])];
    const oracle = await TestStream.of(bob, world().address);
    const program = new Program(relay.address, await tokenOf(world(), company, bob));
    try {
      await waitFor(() => program.opened > 0);

      let done = false;
      const breaking = (async () => {
        for (let round = 0; !done; round++) {
          const { opened } = program;
          // Mostly while it is open; some are broken off while they are opened.
          for (let waited = 0; program.opened === opened && waited < 200; waited += 5) await pause(5);
          await pause((round * 37) % 60);
          relay.break();
        }
      })();
      const senders = [ann, cleo].flatMap((person) =>
        channels.map(async (channelId, place) => {
          const { client } = await world().person(company, person.id, nodes[place % nodes.length]);
          // Until it was interrupted several times.
          for (let n = 0; n < 20 || (program.opened < 5 && n < 2000); n++) {
            await client.send(new SendMessageCommand({ channelId, text: `${person.id} ${place} ${n}` }));
          }
        }),
      );
      // Bob comes to the second channel and goes again, in the middle of it.
      const [, second = ""] = channels;
      const moving = (async () => {
        for (let n = 0; n < 8; n++) {
          await ann.client.send(new AddChannelMemberCommand({ channelId: second, memberId: bob.id, silent: true }));
          await ann.client.send(new DeleteChannelMemberCommand({ channelId: second, memberId: bob.id, silent: true }));
        }
      })();
      await Promise.all([...senders, moving]);
      await ann.client.send(new SendMessageCommand({ channelId: channels[0] as string, text: "the end" }));
      done = true;
      await breaking;

      await oracle.until(() => oracle.texts.includes("the end"));
      await waitFor(() => program.texts.includes("the end"));
      const expected = oracle.chat.map(({ data }) => data);
      expect(program.events.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
      expect(program.events).toEqual(expected);
      expect(program.resyncs).toBe(0);
      expect(program.opened).toBeGreaterThan(3);
      for (const place of [0, 2]) {
        for (const { id } of [ann, cleo]) {
          const own = program.texts.filter((text) => text.startsWith(`${id} ${place} `));
          expect(own).toEqual(own.map((_, n) => `${id} ${place} ${n}`));
          expect(own.length).toBeGreaterThanOrEqual(20);
        }
      }
    } finally {
      oracle.close();
      await program.close();
      await relay.close();
    }
  }, 60_000);
});

(process.env.TEST_POSTGRES ? describe : describe.skip)("a node that is killed", () => {
  test("is taken over by another, without a gap", async () => {
    const world = await World.open("postgres");
    const { ann, bob, company } = await world.company();
    const token = await tokenOf(world, company, bob);
    const killed = await ServerProcess.start(world.database.config, token);
    const relay = await Relay.open([killed.address]);
    const channelId = await groupId(ann, [bob]);
    const program = new Program(relay.address, token);
    try {
      await waitFor(() => program.opened > 0);
      const texts = Array.from({ length: 120 }, (_, n) => `${n}`);
      for (const text of texts) {
        await ann.client.send(new SendMessageCommand({ channelId, text }));
        if (text === "50") {
          killed.kill();
          relay.targets = [world.address];
        }
      }
      await waitFor(() => program.texts.includes("119"), 20_000);
      expect(program.texts).toEqual(texts);
      expect([program.resyncs, program.opened]).toEqual([0, 2]);
    } finally {
      await program.close();
      await relay.close();
      killed.kill();
      await killed.ended();
      await world.close();
    }
  }, 60_000);
});
