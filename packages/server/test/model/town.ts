import { isDeepStrictEqual } from "node:util";
import type { ConversationsClient } from "@wildix/xbees-conversations-client";
import * as sdk from "@wildix/xbees-conversations-client";
import type { OperationTypes } from "@wildix/xbees-conversations-server-sdk";
import type { World } from "../support/world";
import { type Account, type Caller, type Known, Reference, Refusal } from "./reference";
import { shown } from "./shown";

/** The people of every company: the same ids in each, in both cases, so that ties are ordered by their bytes. */
export const PEOPLE = {
  ann: { id: "aaaaaaaaaaaa", colleague: true },
  bob: { id: "Bbbbbbbbbbbb", colleague: true },
  cleo: { id: "cCcccccccccc", colleague: true },
  /** Was invited from outside. */
  otto: { id: "Oooooooooooo", colleague: false },
} as const;
export type Name = keyof typeof PEOPLE;
export const NAMES = Object.keys(PEOPLE) as Name[];

/** The ids that groups are made with: the same in each company. */
export const GROUPS = [
  "b0000000-0000-4000-8000-000000000001",
  "a0000000-0000-4000-8000-00000000000b",
  "a0000000-0000-4000-8000-00000000000a",
  "c0000000-0000-4000-8000-000000000000",
] as const;

/** A call in the API's terms. */
export interface Call<K extends Known = Known> {
  readonly name: K;
  readonly by: Name | "company";
  readonly input: OperationTypes[K]["input"];
}

/** What a call was answered, or the name of the error that it was refused with. */
export type Outcome = { readonly answer: unknown } | { readonly refused: string };

type Command = Parameters<ConversationsClient["send"]>[0];
const commands = sdk as unknown as Record<`${Known}Command`, new (input: unknown) => Command>;

/** A company of the real service, and what the reference says that it is. */
export class Town {
  reference: Reference;

  private constructor(
    readonly company: string,
    private readonly clients: Readonly<Record<Name | "company", ConversationsClient>>,
    /** The id of each pair's direct channel. */
    private readonly directIds: ReadonlyMap<string, string>,
    clock: () => number,
  ) {
    const accounts = NAMES.map((name): [string, Account] => {
      const { id, colleague } = PEOPLE[name];
      return [id, { name: `${name} of ${company}`, colleague }];
    });
    this.reference = new Reference(company, new Map(accounts), (one, other) => this.directId(one, other), clock);
  }

  static async open(world: World, company: string, clock: () => number): Promise<Town> {
    await world.users(
      company,
      NAMES.map((name) => ({
        ...{ id: PEOPLE[name].id, name: `${name} of ${company}` },
        ...(PEOPLE[name].colleague ? {} : { company: null }),
      })),
    );
    // The tests let days pass.
    const clientOf = (type: "XBS" | "PBX", subject: string) =>
      world.client({ company, type, subject, ttlSeconds: 1_000_000_000 });
    const clients = Object.fromEntries([
      ...(await Promise.all(NAMES.map(async (name) => [name, await clientOf("XBS", PEOPLE[name].id)] as const))),
      ["company", await clientOf("PBX", "pbx")] as const,
    ]) as Record<Name | "company", ConversationsClient>;
    const pairs = NAMES.flatMap((one, i) => NAMES.slice(i + 1).map((other) => [one, other] as const));
    const directIds = await Promise.all(
      pairs.map(async ([one, other]): Promise<[string, string]> => {
        const { channelId } = await clients[one].send(
          new sdk.GetDirectChannelIdCommand({ memberId: PEOPLE[other].id }),
        );
        return [keyOf(PEOPLE[one].id, PEOPLE[other].id), channelId];
      }),
    );
    return new Town(company, clients, new Map(directIds), clock);
  }

  close(): void {
    for (const client of Object.values(this.clients)) client.destroy();
  }

  directId(one: string, other: string): string {
    return this.directIds.get(keyOf(one, other)) as string;
  }

  /** Calls the real service. */
  async call({ name, by, input }: Call): Promise<Outcome> {
    try {
      return { answer: shown(await this.clients[by].send(new commands[`${name}Command`](input))) };
    } catch (error) {
      return { refused: (error as Error).name };
    }
  }

  /** What the call should have been answered; of what the answer was only the id of what was made is taken. */
  expected({ name, by, input }: Call, outcome?: Outcome, reference = this.reference): Outcome {
    const caller: Caller = by === "company" ? {} : { user: PEOPLE[by].id };
    try {
      return { answer: shown(reference.answer(name, caller, input, outcome && madeIn(name, outcome))) };
    } catch (error) {
      if (error instanceof Refusal) return { refused: error.name };
      throw error;
    }
  }

  /** Makes the call, and compares. */
  async check(call: Call): Promise<Outcome> {
    const outcome = await this.call(call);
    assertSame(call, outcome, this.expected(call, outcome));
    await this.learn();
    return outcome;
  }

  /** Reads the system messages that were written since, for their ids. */
  async learn(): Promise<void> {
    for (const channelId of this.reference.channelIds()) {
      const ids = this.reference.messageIds(channelId);
      const first = ids.indexOf(undefined);
      if (first < 0) continue;
      const limit = Math.min(100, ids.length - first);
      const call: Call = { name: "ListMessages", by: "company", input: { channelId, limit } };
      const outcome = await this.call(call);
      const { messages = [] } = ("answer" in outcome ? outcome.answer : {}) as { messages?: { messageId: string }[] };
      const told = messages.map(({ messageId }) => messageId).reverse();
      this.reference.learn(channelId, [...(ids.slice(0, ids.length - limit) as string[]), ...told]);
      assertSame(call, outcome, this.expected(call));
    }
  }

  /** Compares all that everybody sees. */
  async checkAll(): Promise<void> {
    const calls = this.everything();
    const outcomes = await Promise.all(calls.map((call) => this.call(call)));
    for (const [index, call] of calls.entries()) assertSame(call, outcomes[index] as Outcome, this.expected(call));
  }

  /** The calls that tell all that everybody sees: the channels of each list are whole, each with its last message. */
  everything(): Call[] {
    const { reference } = this;
    const calls: Call[] = [{ name: "ListChannels", by: "company", input: { limit: 100 } }];
    for (const by of NAMES) {
      calls.push({ name: "ListChannels", by, input: { limit: 100 } }, { name: "GetInboxState", by, input: {} });
      for (const query of [{}, { hidden: true }, { unread: true }]) {
        calls.push({ name: "QueryChannels", by, input: { query, limit: 100 } });
      }
    }
    for (const channelId of reference.channelIds()) {
      for (const name of ["ListChannelMembers", "ListChannelMembersReadStatus", "ListPinnedMessages"] as const) {
        calls.push({ name, by: "company", input: { channelId } });
      }
      for (let offset = 0; offset <= reference.messageIds(channelId).length; offset += 100) {
        calls.push({ name: "ListMessages", by: "company", input: { channelId, offset, limit: 100 } });
      }
    }
    return calls;
  }
}

/** The call beside its outcome says in a failure's message what it was about. */
function assertSame(call: Call, outcome: Outcome, expected: Outcome): void {
  if (!isDeepStrictEqual(outcome, expected)) expect({ call, ...outcome }).toEqual({ call, ...expected });
}

const keyOf = (one: string, other: string): string => [one, other].sort().join(" ");

/** The id of what the call made, as the service gave it. */
function madeIn(name: Known, outcome: Outcome): string | undefined {
  if ("refused" in outcome) return undefined;
  const answer = outcome.answer as {
    message?: { messageId: string };
    channel?: { channelId: string };
    tag?: { id: string };
  };
  switch (name) {
    case "SendMessage":
      return answer.message?.messageId;
    case "CreateGroupChannel":
      return answer.channel?.channelId;
    case "CreateInboxTag":
      return answer.tag?.id;
    default:
      return undefined;
  }
}
