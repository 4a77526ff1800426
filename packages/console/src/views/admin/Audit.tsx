import { type AuditEntry, ListAuditEntriesCommand } from "@wildix/xbees-conversations-admin-client";
import { History, RotateCw } from "lucide-react";
import { type FormEvent, useCallback, useState } from "react";
import { Button } from "../../components/Button";
import { useApp } from "../../components/context";
import { TextField } from "../../components/Field";
import { formats } from "../../components/time";
import type { PageQuery } from "../../data/pages";
import { ListView } from "./ListView";
import { useListing } from "./listing";

interface Filter {
  readonly action?: string;
  readonly target?: string;
}

/** Who changed which key, bot or webhook, and when. */
export function Audit() {
  const { admin } = useApp();
  const [action, setAction] = useState("");
  const [target, setTarget] = useState("");
  const [filter, setFilter] = useState<Filter>({});
  const listing = useListing(
    useCallback(
      async (page: PageQuery) => (await admin.send(new ListAuditEntriesCommand({ ...page, ...filter }))).entries,
      [admin, filter],
    ),
    ({ entryId }) => entryId,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setFilter({
      ...(action.trim() && { action: action.trim() }),
      ...(target.trim() && { target: target.trim() }),
    });
  };
  return (
    <>
      <form className="form form-line audit-filter" onSubmit={submit}>
        <TextField
          label="Action"
          placeholder="key.revoke"
          value={action}
          maxLength={64}
          onChange={(event) => setAction(event.target.value)}
        />
        <TextField
          label="About"
          placeholder="The id of a key, bot or webhook"
          value={target}
          maxLength={128}
          onChange={(event) => setTarget(event.target.value)}
        />
        <Button type="submit">
          <RotateCw size={16} aria-hidden="true" /> Look
        </Button>
      </form>
      <ListView
        listing={listing}
        icon={History}
        nothing="Nothing was changed"
        columns={["When", "Action", "Who", "About", "What"]}
        row={({ entryId, at, action: done, actor, target: changed, detail }) => (
          <tr key={entryId}>
            <td>{formats.moment(at)}</td>
            <td>{done}</td>
            <td className="wrap">{actor}</td>
            <td className="mono">{changed}</td>
            <td className="wrap detail">{detailText(detail)}</td>
          </tr>
        )}
      />
    </>
  );
}

/** What was changed to what, in one line. */
const detailText = (detail: AuditEntry["detail"]): string =>
  typeof detail === "object" && detail !== null && !Array.isArray(detail)
    ? Object.entries(detail)
        .map(([name, value]) => `${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`)
        .join(", ")
    : JSON.stringify(detail);
