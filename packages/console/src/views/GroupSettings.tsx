import { type Channel, PartialUpdateChannelUnsetField } from "@wildix/xbees-conversations-client";
import { type FormEvent, useState } from "react";
import { Button } from "../components/Button";
import { useApp, useAttempt, useChat, useToast } from "../components/context";
import { CheckField } from "../components/Field";
import { goTo } from "../components/route";
import { type GroupFacts, GroupFields, textsOf } from "./GroupFields";

export function GroupSettings({ channel, onClose }: { channel: Channel; onClose: () => void }) {
  const { channelId } = channel;
  const { chat } = useApp();
  const attempt = useAttempt();
  const toast = useToast();
  const supervisor = useChat(
    ({ members, me }) =>
      members[channelId]?.members.some(({ id, role }) => id === me && role === "supervisor") ?? false,
  );
  const { subject = "", description = "", access } = channel;
  const [group, setGroup] = useState<GroupFacts>({ subject, description, access });
  const [broadcast, setBroadcast] = useState(channel.broadcast ?? false);
  const [deleting, setDeleting] = useState(false);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const { SUBJECT, DESCRIPTION } = PartialUpdateChannelUnsetField;
    const texts = textsOf(group);
    const saved = await attempt(() =>
      chat.channels.update(channelId, {
        set: {
          ...texts,
          ...(supervisor && { access: group.access, broadcast }),
        },
        unset: [...(texts.subject ? [] : [SUBJECT]), ...(texts.description ? [] : [DESCRIPTION])],
      }),
    );
    if (saved) toast("Saved");
  };
  const remove = async () => {
    if (!(await attempt(() => chat.channels.remove(channelId)))) return;
    onClose();
    goTo("#/");
  };

  return (
    <>
      <form className="form" onSubmit={save}>
        <GroupFields group={group} onChange={setGroup} accessFixed={!supervisor} />
        <CheckField
          label="Only supervisors may send messages"
          checked={broadcast}
          disabled={!supervisor}
          onChange={(event) => setBroadcast(event.target.checked)}
        />
        {!supervisor && <p className="hint">Access and sending are set by the group's supervisors.</p>}
        <Button look="primary" type="submit">
          Save
        </Button>
      </form>
      {supervisor && (
        <div className="danger-zone">
          {deleting ? (
            <>
              <p>Its messages and files go with it, for everybody. This can't be undone.</p>
              <Button look="danger" onClick={() => void remove()}>
                Delete for everybody
              </Button>
              <Button onClick={() => setDeleting(false)}>Keep it</Button>
            </>
          ) : (
            <Button look="danger" onClick={() => setDeleting(true)}>
              Delete this conversation…
            </Button>
          )}
        </div>
      )}
    </>
  );
}
