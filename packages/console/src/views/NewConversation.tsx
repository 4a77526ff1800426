import { ChannelAccess } from "@wildix/xbees-conversations-client";
import { type FormEvent, useState } from "react";
import { Button } from "../components/Button";
import { useApp, useAttempt } from "../components/context";
import { Dialog } from "../components/Dialog";
import { SelectField, TextField } from "../components/Field";
import { channelLink, goTo } from "../components/route";
import { PeopleField, usePeople } from "./PeopleField";

export function NewConversation({ onClose }: { onClose: () => void }) {
  const { chat } = useApp();
  const attempt = useAttempt();
  const [kind, setKind] = useState<"direct" | "group">("direct");
  const [subject, setSubject] = useState("");
  const [description, setDescription] = useState("");
  const [access, setAccess] = useState<ChannelAccess>(ChannelAccess.PRIVATE);
  const [busy, setBusy] = useState(false);
  const people = usePeople();
  const [other] = people.list;
  const complete = kind === "direct" ? other !== undefined : subject.trim() !== "";

  const create = (): Promise<string> => {
    if (kind === "group") {
      return chat.channels.createGroup(
        { subject: subject.trim(), access, ...(description.trim() && { description: description.trim() }) },
        people.value,
      );
    }
    const [memberId] = people.value.members;
    const [email = ""] = people.value.emails;
    return chat.channels.createDirect(memberId === undefined ? { email } : { memberId });
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const done = await attempt(async () => goTo(channelLink(await create())));
    setBusy(false);
    if (done) onClose();
  };

  return (
    <Dialog title="New conversation" onClose={onClose}>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of toggles, not of fields */}
      <div className="segments" role="group" aria-label="Kind">
        {(["direct", "group"] as const).map((value) => (
          <button
            key={value}
            type="button"
            className="segment"
            aria-pressed={kind === value}
            onClick={() => {
              setKind(value);
              people.clear();
            }}
          >
            {value === "direct" ? "With one person" : "A group"}
          </button>
        ))}
      </div>
      <form className="form" onSubmit={submit}>
        {kind === "group" && (
          <>
            <TextField
              label="Name"
              value={subject}
              maxLength={200}
              required
              onChange={(event) => setSubject(event.target.value)}
            />
            <TextField
              label="Description"
              value={description}
              maxLength={2000}
              onChange={(event) => setDescription(event.target.value)}
            />
            <SelectField
              label="Who may read it"
              value={access}
              onChange={(event) => setAccess(event.target.value as ChannelAccess)}
            >
              <option value={ChannelAccess.PRIVATE}>Members only</option>
              <option value={ChannelAccess.PUBLIC}>Everybody in the company, who may join</option>
            </SelectField>
          </>
        )}
        <PeopleField
          key={kind}
          label={kind === "direct" ? "With" : "Members"}
          people={people}
          single={kind === "direct"}
        />
        <div className="form-end">
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" disabled={!complete || busy}>
            Begin
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
