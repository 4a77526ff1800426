import { inviteUser } from "../domain/users";
import type { Handler } from "../pipeline/call";
import { presentUser } from "../present/users";

export const Invite: Handler<"Invite"> = async ({ invitees }, call) => {
  const users = [];
  for (const [index, invitee] of invitees.entries()) {
    users.push(presentUser(await inviteUser(call, invitee, `/invitees/${index}`)));
  }
  return { users };
};
