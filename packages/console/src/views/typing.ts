import { userDisplayName } from "@wildix/xbees-conversations-utils";
import { useEffect, useState } from "react";
import { useChat } from "../components/context";

/** Who types in a channel, as a sentence; undefined where nobody does. */
export function useTypingNames(channelId: string): string | undefined {
  const typing = useChat((state) => state.typing[channelId]);
  const [now, setNow] = useState(Date.now);
  const until = Math.max(0, ...Object.values(typing ?? {}));

  // Who goes away while typing never says that it has stopped: it is over with its time.
  useEffect(() => {
    setNow(Date.now());
    if (until === 0) return;
    const timer = setTimeout(() => setNow(Date.now()), Math.max(0, until - Date.now()) + 50);
    return () => clearTimeout(timer);
  }, [until]);

  const ids = Object.entries(typing ?? {})
    .filter(([, time]) => time > now)
    .map(([id]) => id)
    .sort()
    .join(" ");
  const names = useChat(({ people }) =>
    ids
      .split(" ")
      .filter(Boolean)
      .map((id) => (people[id] ? (userDisplayName(people[id]).split(" ")[0] ?? id) : "Somebody"))
      .join(", "),
  );
  if (names === "") return undefined;
  return names.includes(",") ? `${names} are typing…` : `${names} is typing…`;
}
