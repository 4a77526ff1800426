import { MessagesSquare } from "lucide-react";
import { useChat } from "../components/context";
import { Empty } from "../components/States";

export function Welcome() {
  const nothing = useChat(({ inbox }) => inbox.loading.status === "ready" && inbox.shown.size === 0);
  return (
    <Empty icon={MessagesSquare} title={nothing ? "No conversations yet" : "Pick a conversation"}>
      {nothing
        ? "Begin one with New: by a colleague's email address, or with a whole group."
        : "What you do here is made of calls that the inspector shows, with the code that makes them."}
    </Empty>
  );
}
