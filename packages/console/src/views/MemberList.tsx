import type { Channel } from "@wildix/xbees-conversations-client";
import { userDisplayName } from "@wildix/xbees-conversations-utils";
import { UserMinus } from "lucide-react";
import { useEffect } from "react";
import { Avatar } from "../components/Avatar";
import { Button, IconButton } from "../components/Button";
import { useApp, useAttempt, useChat } from "../components/context";
import { Failed, Skeleton } from "../components/States";
import { PeopleField, usePeople } from "./PeopleField";

export function MemberList({ channel }: { channel: Channel }) {
  const { channelId } = channel;
  const { chat } = useApp();
  const attempt = useAttempt();
  const people = useChat((state) => state.people);
  const me = useChat((state) => state.me);
  const known = useChat(({ members }) => members[channelId]);
  const chosen = usePeople();
  useEffect(() => {
    if (!known) void chat.rooms.loadMembers(channelId);
  }, [chat, channelId, known]);

  if (!known || (known.loading.status === "loading" && known.members.length === 0)) {
    return <Skeleton rows={4} label="Loading the members" />;
  }
  if (known.loading.status === "failed") {
    return <Failed text={known.loading.error} onRetry={() => void chat.rooms.loadMembers(channelId)} />;
  }
  const supervisor = known.members.some(({ id, role }) => id === me && role === "supervisor");
  const group = channel.channelType === "group";
  const add = async () => {
    if (await attempt(() => chat.channels.addMembers(channelId, chosen.value))) chosen.clear();
  };
  return (
    <>
      {group && (
        <form
          className="add-members"
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <PeopleField label="Add members" people={chosen} except={known.members.map(({ id }) => id)} />
          <Button look="primary" type="submit" disabled={chosen.list.length === 0}>
            Add
          </Button>
        </form>
      )}
      <ul className="people" aria-label="Members">
        {known.members.map(({ id, role }) => {
          const user = people[id] ?? { id };
          const name = userDisplayName(user);
          return (
            <li key={id} className="person">
              <Avatar user={user} />
              <span className="person-text">
                <span>
                  {name}
                  {id === me && " (you)"}
                </span>
                <span className="muted">{user.email ?? user.phone ?? id}</span>
              </span>
              {role === "supervisor" && <span className="badge">supervisor</span>}
              {user.bot && <span className="badge">bot</span>}
              {group && supervisor && id !== me && (
                <IconButton
                  icon={UserMinus}
                  label={`Remove ${name}`}
                  onClick={() => void attempt(() => chat.channels.removeMember(channelId, id))}
                />
              )}
            </li>
          );
        })}
      </ul>
      {channel.memberCount > known.members.length && (
        <p className="muted">
          The first {known.members.length} of {channel.memberCount} members.
        </p>
      )}
    </>
  );
}
