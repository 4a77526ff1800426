import { ChannelAccess } from "@wildix/xbees-conversations-client";
import { type FormEvent, useState } from "react";
import { useApp, useAttempt } from "../components/context";
import { Dialog } from "../components/Dialog";
import { FormEnd } from "../components/FormEnd";
import { channelLink, goTo } from "../components/route";
import { type GroupFacts, GroupFields, textsOf } from "./GroupFields";
import { PeopleField, usePeople } from "./PeopleField";

export function NewConversation({ onClose }: { onClose: () => void }) {
  const { chat } = useApp();
  const attempt = useAttempt();
  const [kind, setKind] = useState<"direct" | "group">("direct");
  const [group, setGroup] = useState<GroupFacts>({ subject: "", description: "", access: ChannelAccess.PRIVATE });
  const [busy, setBusy] = useState(false);
  const people = usePeople();
  const [other] = people.list;
  const complete = kind === "direct" ? other !== undefined : group.subject.trim() !== "";

  const create = (): Promise<string> => {
    if (kind === "group") {
      return chat.channels.createGroup({ ...textsOf(group), access: group.access }, people.value);
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
        {kind === "group" && <GroupFields group={group} onChange={setGroup} nameRequired />}
        <PeopleField
          key={kind}
          label={kind === "direct" ? "With" : "Members"}
          people={people}
          single={kind === "direct"}
        />
        <FormEnd send="Begin" disabled={!complete || busy} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
