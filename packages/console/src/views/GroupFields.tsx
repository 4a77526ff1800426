import { ChannelAccess } from "@wildix/xbees-conversations-client";
import { SelectField, TextField } from "../components/Field";

/** What people set of a group, as it stands in the fields. */
export interface GroupFacts {
  readonly subject: string;
  readonly description: string;
  readonly access: ChannelAccess;
}

/** The part of these facts that is sent where it says something. */
export const textsOf = ({ subject, description }: GroupFacts) => ({
  ...(subject.trim() && { subject: subject.trim() }),
  ...(description.trim() && { description: description.trim() }),
});

interface GroupFieldsProps {
  readonly group: GroupFacts;
  readonly onChange: (group: GroupFacts) => void;
  readonly nameRequired?: boolean;
  /** Whether access is for others to set. */
  readonly accessFixed?: boolean;
}

export function GroupFields({ group, onChange, nameRequired = false, accessFixed = false }: GroupFieldsProps) {
  const { subject, description, access } = group;
  return (
    <>
      <TextField
        label="Name"
        value={subject}
        maxLength={200}
        required={nameRequired}
        onChange={(event) => onChange({ ...group, subject: event.target.value })}
      />
      <TextField
        label="Description"
        value={description}
        maxLength={2000}
        onChange={(event) => onChange({ ...group, description: event.target.value })}
      />
      <SelectField
        label="Who may read it"
        value={access}
        disabled={accessFixed}
        onChange={(event) => onChange({ ...group, access: event.target.value as ChannelAccess })}
      >
        <option value={ChannelAccess.PRIVATE}>Members only</option>
        <option value={ChannelAccess.PUBLIC}>Everybody in the company, who may join</option>
      </SelectField>
    </>
  );
}
