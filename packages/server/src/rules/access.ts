import type { ChannelRow, MemberRow } from "../store/schema";

/** Who a call acts as: see `pipeline/acting-user.ts`. */
export type Actor =
  | { readonly kind: "user"; readonly id: string /** A guest of a web widget. */; readonly guest: boolean }
  /** The company itself, through its phone system or a trusted service: it reads everything and counts as a supervisor. */
  | { readonly kind: "company" };

export const isGuest = (actor: Actor): boolean => actor.kind === "user" && actor.guest;

/** Members read, guests in kite channels only; the company reads everything. */
export const canReadAsMember = (
  actor: Actor,
  channel: Pick<ChannelRow, "kind">,
  member: MemberRow | undefined,
): boolean => {
  if (actor.kind === "company") return true;
  return member !== undefined && (!actor.guest || channel.kind === "kite");
};

/**
 * Where `access` is `public`, every user of the company reads; but no guest, and nobody who is invited from outside. A user
 * without an account yet is the company's: its credential says so.
 */
export const readsPublicChannels = (
  company: string,
  actor: Actor,
  user: { readonly home_company: string | null } | undefined,
): boolean => actor.kind === "user" && !actor.guest && (user === undefined || !isOutside(company, user));

/** Writing needs membership; the company writes everywhere. */
export const canWrite = (actor: Actor, member: MemberRow | undefined): boolean =>
  actor.kind === "company" || member !== undefined;

export const isSupervisor = (actor: Actor, member: MemberRow | undefined): boolean =>
  actor.kind === "company" || member?.role === "supervisor";

/** In a broadcast channel only supervisors send. */
export const canSend = (actor: Actor, channel: Pick<ChannelRow, "broadcast">, member: MemberRow | undefined): boolean =>
  canWrite(actor, member) && (channel.broadcast !== 1 || isSupervisor(actor, member));

/** The channel has a party that is no user: somebody on the telephone, by SMS, by WhatsApp, or a guest of a widget. */
export const hasOutsideParty = (channel: Pick<ChannelRow, "kind">): boolean =>
  channel.kind === "telephony" || channel.kind === "sms" || channel.kind === "whatsapp" || channel.kind === "kite";

/** A user is an outside party in a company that isn't its own. */
export const isOutside = (company: string, user: { readonly home_company: string | null }): boolean =>
  user.home_company !== company;
