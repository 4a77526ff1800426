/**
 * An answer in the form in which answers are compared: users by their ids and names (the rest of an account doesn't change here),
 * what happened in the order of no list, and a flag that is left out as the `false` that it stands for.
 */
export function shown(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(shown);
  if (typeof answer !== "object" || answer === null) return answer;
  const entries = Object.entries(answer)
    .filter(([name, value]) => name !== "$metadata" && value !== undefined)
    .map(([name, value]) => [name, memberShown(name, value)] as const);
  const object = Object.fromEntries(entries);
  return "channelType" in object ? { broadcast: false, external: false, ...object } : object;
}

function memberShown(name: string, value: unknown): unknown {
  switch (name) {
    case "user":
    case "assignee":
      return userShown(value as User);
    case "users":
      return (value as User[]).map(userShown);
    case "event":
      return eventShown(typeof value === "string" ? JSON.parse(value) : value);
    default:
      return shown(value);
  }
}

interface User {
  readonly id: string;
  readonly name?: string | undefined;
}

const userShown = ({ id, name }: User): User => ({ id, name });

/** The order in which members are named in an event isn't told. */
const eventShown = (event: { memberIds?: string[] }): object => ({
  ...event,
  ...(event.memberIds && { memberIds: [...event.memberIds].sort() }),
});
