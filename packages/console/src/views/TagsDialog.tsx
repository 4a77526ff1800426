import type { InboxTag } from "@wildix/xbees-conversations-client";
import { Check, Tags, Trash2 } from "lucide-react";
import { type FormEvent, useState } from "react";
import { Button, IconButton } from "../components/Button";
import { useApp, useAttempt, useChat } from "../components/context";
import { Dialog } from "../components/Dialog";
import { TextField } from "../components/Field";
import { Empty } from "../components/States";

/** What the model allows. */
const LONGEST = 50;

export function TagsDialog({ onClose }: { onClose: () => void }) {
  const { chat } = useApp();
  const attempt = useAttempt();
  const tags = useChat(({ inbox }) => inbox.tags);
  const [name, setName] = useState("");
  const create = async (event: FormEvent) => {
    event.preventDefault();
    if (await attempt(() => chat.channels.createTag(name.trim()))) setName("");
  };
  return (
    <Dialog title="Tags" onClose={onClose}>
      <form className="form form-line" onSubmit={create}>
        <TextField
          label="New tag"
          hint="Tags are your own: nobody else sees them."
          value={name}
          maxLength={LONGEST}
          onChange={(event) => setName(event.target.value)}
        />
        <Button look="primary" type="submit" disabled={name.trim() === ""}>
          Add
        </Button>
      </form>
      {tags.length === 0 ? (
        <Empty icon={Tags} title="No tags yet">
          Put tags on conversations in their menu, and see them here.
        </Empty>
      ) : (
        <ul className="people">
          {tags.map((tag) => (
            <TagRow key={tag.id} tag={tag} />
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function TagRow({ tag }: { tag: InboxTag }) {
  const { chat } = useApp();
  const attempt = useAttempt();
  const [name, setName] = useState(tag.name);
  const changed = name.trim() !== "" && name.trim() !== tag.name;
  return (
    <li>
      <form
        className="tag-row"
        onSubmit={(event) => {
          event.preventDefault();
          if (changed) void attempt(() => chat.channels.renameTag(tag.id, name.trim()));
        }}
      >
        <input
          className="input"
          aria-label={`Name of the tag ${tag.name}`}
          value={name}
          maxLength={LONGEST}
          onChange={(event) => setName(event.target.value)}
        />
        <IconButton icon={Check} label={`Rename ${tag.name}`} type="submit" disabled={!changed} />
        <IconButton
          icon={Trash2}
          label={`Delete ${tag.name}`}
          onClick={() => void attempt(() => chat.channels.deleteTag(tag.id))}
        />
      </form>
    </li>
  );
}
