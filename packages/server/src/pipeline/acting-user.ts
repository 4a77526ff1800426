import type { Credential } from "../auth/credential";
import { forbidden, invalid } from "../errors";
import type { Actor } from "../rules/access";

/**
 * Who a call acts as. Users, guests and bots act as themselves; a company's phone system and a trusted service act as the user
 * they name, or, without one, as the company.
 *
 * @throws ForbiddenException when a user names another one.
 */
export function resolveActor(credential: Credential, userId: string | undefined): Actor {
  switch (credential.type) {
    case "XBS":
    case "XBS_ANONYMOUS":
    case "XBS_BOT":
      if (userId !== undefined && userId !== credential.subject) {
        throw forbidden("`userId` names another user: leave it out, or give your own id.");
      }
      return { kind: "user", id: credential.subject, guest: credential.type === "XBS_ANONYMOUS" };
    case "PBX":
    case "S2S":
      return userId === undefined ? { kind: "company" } : { kind: "user", id: userId, guest: false };
  }
}

/**
 * The acting user's id, for what only a user can do.
 *
 * @throws ValidationException on `/userId` when the caller is a company that names no user.
 */
export function actingUserId(call: { readonly actor: Actor }): string {
  if (call.actor.kind === "company") throw invalid("/userId", "Name the user that the call acts as.");
  return call.actor.id;
}
