import { shown } from "../model/shown";
import type { Call, Outcome } from "../model/town";

/** What a body of an event says. */
export interface Published {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A channel as somebody knows it who has read it once and then takes in events. */
interface KnownChannel {
  readonly channel: object;
  /** By their ids. */
  readonly members: ReadonlyMap<string, object>;
  /** By their ids, in the order in which they were sent. */
  readonly messages: ReadonlyMap<string, object>;
}

/** The channels of a company by their ids. */
export type State = ReadonlyMap<string, KnownChannel>;

type Answering = (call: Call) => Promise<Outcome>;
type Shape = Record<string, unknown> & { channelId: string; messageId: string; id: string };

/** Reads all of a company's channels. What is deleted while one reads is left out. */
export async function readState(answer: Answering): Promise<State> {
  const ask = async <T>(name: Call["name"], input: object): Promise<T[] | undefined> => {
    const all: T[] = [];
    for (let offset = 0; ; offset += 100) {
      const outcome = await answer({ name, by: "company", input: { ...input, offset, limit: 100 } } as Call);
      if ("refused" in outcome) return undefined;
      const [page] = Object.values(outcome.answer as object).filter(Array.isArray) as [T[]];
      all.push(...page);
      if (page.length < 100) return all;
    }
  };
  const state = new Map<string, KnownChannel>();
  for (const { lastMessage, ...channel } of (await ask<Shape>("ListChannels", {})) ?? []) {
    const { channelId } = channel;
    const members = await ask<Shape>("ListChannelMembers", { channelId });
    const messages = await ask<Shape>("ListMessages", { channelId });
    if (!members || !messages) continue;
    state.set(channelId, {
      channel,
      members: new Map(members.map((member) => [member.id, memberShown(member)])),
      messages: new Map(messages.reverse().map((message) => [message.messageId, message])),
    });
  }
  return state;
}

/** Who becomes a supervisor because the last one went is told of by no event: it follows from who is left. */
const memberShown = ({ role, ...member }: Shape): object => member;

const EMPTY: KnownChannel = { channel: {}, members: new Map(), messages: new Map() };

/** What one knows after an event. The same events once more, in their order, change nothing. */
export function taken(state: State, event: Published): State {
  const { type } = event;
  const data = shown(event.data) as Record<string, unknown>;
  const { lastMessage, ...channel } = data.channel as Shape;
  const after = new Map(state);
  const known = state.get(channel.channelId) ?? EMPTY;
  if (type === "chat:channel:deleted") {
    after.delete(channel.channelId);
    return after;
  }
  const members = new Map(known.members);
  for (const member of (data.members ?? []) as Shape[]) {
    if (type === "chat:member:removed") members.delete(member.id);
    else members.set(member.id, memberShown(member));
  }
  const messages = new Map(known.messages);
  const message = data.message as Shape | undefined;
  if (message) messages.set(message.messageId, message);
  // One that was made again under the id of a deleted one begins anew.
  const begun = type === "chat:channel:created";
  const first = new Map(((data.members ?? []) as Shape[]).map((member) => [member.id, memberShown(member)]));
  after.set(
    channel.channelId,
    begun ? { channel, members: first, messages: new Map() } : { channel, members, messages },
  );
  return after;
}

/** The same whatever order it was come to in. */
export const comparable = (state: State): object =>
  Object.fromEntries(
    [...state].map(([id, { channel, members, messages }]) => [
      id,
      {
        channel,
        members: Object.fromEntries([...members].sort(([one], [other]) => (one < other ? -1 : 1))),
        messages: [...messages.values()],
      },
    ]),
  );
