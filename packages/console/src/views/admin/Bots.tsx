import { CreateBotCommand, ListBotsCommand, RevokeBotCommand } from "@wildix/xbees-conversations-admin-client";
import { Bot } from "lucide-react";
import { type FormEvent, useCallback, useState } from "react";
import { Button } from "../../components/Button";
import { useApp, useAttempt, useToast } from "../../components/context";
import { TextField } from "../../components/Field";
import { formats } from "../../components/time";
import type { PageQuery } from "../../data/pages";
import { ListView } from "./ListView";
import { useListing } from "./listing";

export function Bots() {
  const { admin } = useApp();
  const attempt = useAttempt();
  const toast = useToast();
  const listing = useListing(
    useCallback(async (page: PageQuery) => (await admin.send(new ListBotsCommand(page))).bots, [admin]),
    ({ botId }) => botId,
  );
  const [name, setName] = useState("");
  const create = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await attempt(() => admin.send(new CreateBotCommand({ name: name.trim() }))))) return;
    setName("");
    listing.reload();
  };
  const revoke = (botId: string) =>
    attempt(async () => {
      const { revokedKeys } = await admin.send(new RevokeBotCommand({ botId }));
      toast(`${revokedKeys} ${revokedKeys === 1 ? "key" : "keys"} revoked`);
    });
  return (
    <>
      <form className="form form-line admin-form" onSubmit={create}>
        <TextField label="New bot" value={name} maxLength={255} onChange={(event) => setName(event.target.value)} />
        <Button look="primary" type="submit" disabled={name.trim() === ""}>
          Add
        </Button>
      </form>
      <ListView
        listing={listing}
        icon={Bot}
        nothing="No bots yet"
        columns={["Name", "Id", "Since", "Actions"]}
        row={({ botId, name: called, createdAt }) => (
          <tr key={botId}>
            <td>{called}</td>
            <td className="mono">{botId}</td>
            <td>{formats.date(createdAt)}</td>
            <td className="row-actions">
              <Button look="danger" onClick={() => void revoke(botId)}>
                Revoke its keys
              </Button>
            </td>
          </tr>
        )}
      />
    </>
  );
}
