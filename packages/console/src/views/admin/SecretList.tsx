import { Plus } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "../../components/Button";
import { ListView, type ListViewProps } from "./ListView";
import { Secret } from "./Secret";

interface SecretListProps<Item> extends Omit<ListViewProps<Item>, "row"> {
  /** What the items are for, in a sentence. */
  readonly about: string;
  /** What the button says that makes one. */
  readonly add: string;
  readonly secretTitle: string;
  /** @param onSecret Shows the secret that takes the place of the item's. */
  readonly row: (item: Item, onSecret: (secret: string) => void) => ReactNode;
  /** The dialog that makes one. */
  readonly form: (onClose: () => void, onMade: (secret: string) => void) => ReactNode;
}

/** A list of what has a secret each, which is shown once when it is made. */
export function SecretList<Item>({ about, add, secretTitle, row, form, ...list }: SecretListProps<Item>) {
  const [creating, setCreating] = useState(false);
  const [secret, setSecret] = useState<string>();
  return (
    <>
      <div className="admin-actions">
        <p className="muted">{about}</p>
        <Button look="primary" onClick={() => setCreating(true)}>
          <Plus size={16} aria-hidden="true" /> {add}
        </Button>
      </div>
      <ListView {...list} row={(item) => row(item, setSecret)} />
      {creating &&
        form(
          () => setCreating(false),
          (made) => {
            setCreating(false);
            setSecret(made);
            list.listing.reload();
          },
        )}
      {secret !== undefined && <Secret title={secretTitle} secret={secret} onClose={() => setSecret(undefined)} />}
    </>
  );
}
