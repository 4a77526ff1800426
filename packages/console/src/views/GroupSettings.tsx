import { type Channel, ChannelAccess, PartialUpdateChannelUnsetField } from "@wildix/xbees-conversations-client";
import { type FormEvent, useState } from "react";
import { Button } from "../components/Button";
import { useApp, useAttempt, useChat, useToast } from "../components/context";
import { CheckField, SelectField, TextField } from "../components/Field";
import { goTo } from "../components/route";

export function GroupSettings({ channel, onClose }: { channel: Channel; onClose: () => void }) {
  const { channelId } = channel;
  const { chat } = useApp();
  const attempt = useAttempt();
  const toast = useToast();
  const supervisor = useChat(
    ({ members, me }) =>
      members[channelId]?.members.some(({ id, role }) => id === me && role === "supervisor") ?? false,
  );
  const [subject, setSubject] = useState(channel.subject ?? "");
  const [description, setDescription] = useState(channel.description ?? "");
  const [access, setAccess] = useState(channel.access);
  const [broadcast, setBroadcast] = useState(channel.broadcast ?? false);
  const [deleting, setDeleting] = useState(false);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const { SUBJECT, DESCRIPTION } = PartialUpdateChannelUnsetField;
    const saved = await attempt(() =>
      chat.channels.update(channelId, {
        set: {
          ...(subject.trim() && { subject: subject.trim() }),
          ...(description.trim() && { description: description.trim() }),
          ...(supervisor && { access, broadcast }),
        },
        unset: [...(subject.trim() ? [] : [SUBJECT]), ...(description.trim() ? [] : [DESCRIPTION])],
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
        <TextField label="Name" value={subject} maxLength={200} onChange={(event) => setSubject(event.target.value)} />
        <TextField
          label="Description"
          value={description}
          maxLength={2000}
          onChange={(event) => setDescription(event.target.value)}
        />
        <SelectField
          label="Who may read it"
          value={access}
          disabled={!supervisor}
          onChange={(event) => setAccess(event.target.value as ChannelAccess)}
        >
          <option value={ChannelAccess.PRIVATE}>Members only</option>
          <option value={ChannelAccess.PUBLIC}>Everybody in the company, who may join</option>
        </SelectField>
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
