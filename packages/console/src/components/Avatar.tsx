import type { User } from "@wildix/xbees-conversations-client";
import { userDisplayName } from "@wildix/xbees-conversations-utils";
import { UserRound } from "lucide-react";
import { isNamed } from "../data/self";

/** As many as there are in `avatar.css`. */
const TONES = 8;

const initialsOf = (name: string): string => {
  const words = name.split(/[\s@._-]+/u).filter(Boolean);
  return [words[0], words.length > 1 ? words[words.length - 1] : undefined]
    .map((word) => (word ? (Array.from(word)[0] ?? "") : ""))
    .join("")
    .toUpperCase();
};

const toneOf = (id: string): number => {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return sum % TONES;
};

/** A person's or channel's initials, in a tone of its own. The name stands beside it: it says nothing to screen readers. */
export const Initials = ({ id, name, size = "medium" }: { id: string; name: string; size?: "small" | "medium" }) => (
  <span className={`avatar avatar-${size} tone-${toneOf(id)}`} aria-hidden="true">
    {initialsOf(name) || "?"}
  </span>
);

/** A user's initials; a person of whom nothing but the id is known has none. */
export const Avatar = ({ user, size = "medium" }: { user: User; size?: "small" | "medium" }) =>
  isNamed(user) ? (
    <Initials id={user.id} name={userDisplayName(user)} size={size} />
  ) : (
    <span className={`avatar avatar-${size} avatar-unknown`} aria-hidden="true">
      <UserRound size={size === "small" ? 16 : 20} />
    </span>
  );
