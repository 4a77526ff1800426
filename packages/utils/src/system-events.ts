import type { Message } from "@wildix/xbees-conversations-client";

/** Who made the change; absent where the company did. */
interface ByUser {
  readonly userId?: string;
}

/** What the service tells in a system message, as `Message.event` documents it. */
export type SystemEvent =
  | ({ readonly type: "member_joined" | "member_left" } & ByUser)
  | ({ readonly type: "member_added" | "member_removed"; readonly memberIds: readonly string[] } & ByUser)
  | ({ readonly type: "channel_renamed" /** Absent where it was cleared. */; readonly subject?: string } & ByUser)
  | ({ readonly type: "channel_assigned"; readonly assigneeId?: string; readonly service?: string } & ByUser)
  | ({ readonly type: "channel_unassigned" } & ByUser)
  | ({ readonly type: "message_pinned" | "message_unpinned"; readonly messageId: string } & ByUser)
  /** Anything else: what another service wrote by SendSystemMessage, or a type that is newer than this package. */
  | { readonly type: "unknown"; readonly event: unknown };

type Fields = Readonly<Record<string, "string" | "strings" | "string?">>;

const FIELDS: Readonly<Record<Exclude<SystemEvent["type"], "unknown">, Fields>> = {
  member_joined: {},
  member_left: {},
  member_added: { memberIds: "strings" },
  member_removed: { memberIds: "strings" },
  channel_renamed: { subject: "string?" },
  channel_assigned: { assigneeId: "string?", service: "string?" },
  channel_unassigned: {},
  message_pinned: { messageId: "string" },
  message_unpinned: { messageId: "string" },
};

/**
 * What happened, from a system message: undefined for a message without an event, and for an event that isn't JSON. Never throws.
 *
 * @example
 * const event = parseSystemEvent(message);
 * if (event?.type === "member_added") console.log(`${event.memberIds.length} new members`);
 */
export function parseSystemEvent(message: Pick<Message, "event">): SystemEvent | undefined {
  if (message.event === undefined) return undefined;
  let event: unknown;
  try {
    event = JSON.parse(message.event);
  } catch {
    return undefined;
  }
  return isKnown(event) ? event : { type: "unknown", event };
}

function isKnown(event: unknown): event is Exclude<SystemEvent, { type: "unknown" }> {
  if (typeof event !== "object" || event === null) return false;
  const facts = event as Readonly<Record<string, unknown>>;
  if (typeof facts.type !== "string" || !Object.hasOwn(FIELDS, facts.type)) return false;
  const fields = { userId: "string?" as const, ...FIELDS[facts.type as keyof typeof FIELDS] };
  return Object.entries(fields).every(([name, kind]) => fits(facts[name], kind));
}

function fits(value: unknown, kind: "string" | "strings" | "string?"): boolean {
  if (kind === "strings") return Array.isArray(value) && value.every((item) => typeof item === "string");
  return typeof value === "string" || (kind === "string?" && value === undefined);
}
