import { inviteUsers } from "../domain/users";
import type { Handler } from "../pipeline/call";
import { presentUser } from "../present/users";

export const Invite: Handler<"Invite"> = async ({ invitees }, call) => ({
  users: (await inviteUsers(call, invitees, "/invitees")).map(presentUser),
});
