import { WifiOff } from "lucide-react";
import { useEffect, useState } from "react";
import { useChat } from "../components/context";

/** A connection that is back sooner isn't worth a word, in milliseconds. */
const WORTH_TELLING = 1_500;

/** Says that what happens elsewhere doesn't arrive. While it does, there is nothing to say. */
export function ConnectionNote() {
  const offline = useChat(({ connection }) => connection === "offline");
  const waiting = useChat(({ outgoing }) => outgoing.filter(({ status }) => status !== "failed").length);
  const [told, setTold] = useState(false);
  useEffect(() => {
    if (!offline) {
      setTold(false);
      return;
    }
    const timer = setTimeout(() => setTold(true), WORTH_TELLING);
    return () => clearTimeout(timer);
  }, [offline]);
  return (
    <div role="status">
      {told && (
        <p className="note">
          <WifiOff size={16} aria-hidden="true" />
          <span>
            Not connected. {waiting > 0 ? `${waiting === 1 ? "A message waits" : `${waiting} messages wait`}. ` : ""}
            Trying again…
          </span>
        </p>
      )}
    </div>
  );
}
