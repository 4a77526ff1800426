import { type ConversationsClient, GetChannelMemberCommand, type User } from "@wildix/xbees-conversations-client";
import { withPeople } from "./events";
import type { ChatState } from "./state";
import type { Store } from "./store";

/** Whether there is more to call somebody by than an id. */
export const isNamed = ({ name, email, phone }: User): boolean => Boolean(name?.trim() || email || phone);

/** What one is called to oneself, where nothing else is known. */
export const ownName = (user: User | undefined): string | undefined =>
  user && isNamed(user) ? user.name?.trim() || user.email || user.phone : undefined;

/**
 * Learns what who is signed in is called. A token doesn't say it; any channel does, of its members. Without a channel it stays
 * unknown until an event tells it.
 */
export async function learnOwnName(client: ConversationsClient, store: Store<ChatState>): Promise<void> {
  const { me, people, inbox } = store.get();
  const [channelId] = inbox.shown;
  if (channelId === undefined || isNamed(people[me] ?? { id: me })) return;
  try {
    const { user } = await client.send(new GetChannelMemberCommand({ channelId, memberId: me }));
    store.set((state) => withPeople(state, [user]));
  } catch {
    // The channel was left in this moment: the next event of another tells the name as well.
  }
}
