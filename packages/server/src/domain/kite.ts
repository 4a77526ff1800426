import type { CreateKiteChannelInput, InitialMessage } from "@wildix/xbees-conversations-server-sdk";
import { forbidden, invalid } from "../errors";
import { actingUserId } from "../pipeline/acting-user";
import type { WriteCall } from "../pipeline/call";
import { isGuest } from "../rules/access";
import { emailKey } from "../rules/contact";
import { widgetUserId } from "../rules/ids";
import { insertMember } from "../store/members";
import type { ChannelRow, MemberRow, UserRow } from "../store/schema";
import { findUserByEmail, insertUser } from "../store/users";
import { storeContent } from "./content";
import { newMember } from "./membership";
import { appendMessage } from "./messages";
import { actingUser, findUserRow, newUser } from "./users";

/** Somebody on one side of a kite channel, with the membership that begins with the channel. */
export interface Party {
  readonly user: UserRow;
  readonly member: MemberRow;
}

/** Makes somebody a member from the beginning: a supervisor, unless it is a guest, who is an outside party. */
export async function enterKite(call: WriteCall, channel: ChannelRow, user: UserRow, guest: boolean): Promise<Party> {
  const member: MemberRow = guest
    ? { ...newMember(channel, user, "member", call.now), outside: 1 }
    : newMember(channel, user, "supervisor", call.now);
  await call.tx.run(insertMember, { ...member });
  return { user, member };
}

/** Sends what a party says first, by the rules of any message; gives the channel as it is afterwards. */
export async function sayFirst(
  call: WriteCall,
  channel: ChannelRow,
  { user, member }: Party,
  content: InitialMessage,
  path: string,
): Promise<ChannelRow> {
  if (content.attachments?.length) {
    throw invalid(`${path}/attachments`, "Files are uploaded to a channel that exists: send them after this call.");
  }
  const stored = await storeContent(call, channel, content, path);
  const message = { type: "regular" as const, userId: user.id, ...stored, loud: true };
  return (await appendMessage(call, channel, message, member)).channel;
}

/**
 * Who begins the conversation. A guest is known by its token alone until then; its account is made with its first conversation.
 *
 * @throws ValidationException on `/userId` when there is no acting user.
 */
export async function initiator(call: WriteCall): Promise<UserRow> {
  if (isGuest(call.actor)) return provideUser(call, { id: actingUserId(call), name: null, home_company: null, bot: 0 });
  return actingUser(call);
}

/**
 * Whom the conversation is with: a user by its id, whoever has the email address, else the widget with this id, which takes part
 * through a bot.
 *
 * @throws ForbiddenException for a guest whose token is for another widget.
 * @throws ValidationException for an email address that nobody has, for oneself, and for a route of what is no widget.
 */
export async function target(
  call: WriteCall,
  { targetId, targetRouteId }: Pick<CreateKiteChannelInput, "targetId" | "targetRouteId">,
): Promise<UserRow> {
  const { widget } = call.credential;
  if (widget !== undefined && widget !== targetId) {
    throw forbidden("Your token is for conversations with another widget: `targetId` has to be that one.");
  }
  const user = await namedPerson(call, targetId);
  if (user?.id === actingUserId(call)) throw invalid("/targetId", "A conversation is one with somebody else.");
  if (user && targetRouteId !== undefined) {
    throw invalid("/targetRouteId", "Only a widget has routes: leave it out where targetId is a user or an email.");
  }
  if (user) return user;
  return provideUser(call, {
    id: widgetUserId(call.company, targetId),
    name: targetId,
    home_company: call.company,
    bot: 1,
  });
}

async function namedPerson(call: WriteCall, targetId: string): Promise<UserRow | undefined> {
  const byId = await findUserRow(call, targetId);
  if (byId || !targetId.includes("@")) return byId;
  const byEmail = await call.tx.one(findUserByEmail, { company: call.company, email_key: emailKey(targetId) });
  if (!byEmail) throw invalid("/targetId", "Nobody in the company has this email address.");
  return byEmail;
}

/** The account with this id; it is made where there is none yet, once, also when two calls make it at once. */
async function provideUser(
  call: WriteCall,
  facts: Pick<UserRow, "id" | "name" | "home_company" | "bot">,
): Promise<UserRow> {
  const known = await findUserRow(call, facts.id);
  if (known) return known;
  const row = newUser(call, facts);
  await call.tx.run(insertUser, { ...row });
  return row;
}
