import { ListChannelMembersCommand, ListMessagesCommand } from "@wildix/xbees-conversations-client";
import type { Person } from "./world";

/** What the system messages of a channel tell, oldest first. */
export async function systemEvents(reader: Pick<Person, "client">, channelId: string): Promise<unknown[]> {
  const { messages } = await reader.client.send(new ListMessagesCommand({ channelId, limit: 100 }));
  return messages
    .filter(({ type }) => type === "system")
    .map(({ event }) => JSON.parse(event ?? "null"))
    .reverse();
}

/** Who is in a channel: role by user id. */
export async function rolesOf(reader: Pick<Person, "client">, channelId: string): Promise<Record<string, string>> {
  const { members } = await reader.client.send(new ListChannelMembersCommand({ channelId }));
  return Object.fromEntries(members.map(({ id, role }) => [id, role as string]));
}
