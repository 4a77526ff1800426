import { JobState, ListJobsCommand, RetryJobCommand } from "@wildix/xbees-conversations-admin-client";
import { ListChecks, RotateCw } from "lucide-react";
import { useCallback, useState } from "react";
import { Button } from "../../components/Button";
import { useApp, useAttempt } from "../../components/context";
import { SelectField } from "../../components/Field";
import { formats } from "../../components/time";
import type { PageQuery } from "../../data/pages";
import { ListView } from "./ListView";
import { useListing } from "./listing";

const TONES: Readonly<Partial<Record<JobState, string>>> = {
  done: "badge-good",
  failed: "badge-bad",
  retrying: "badge-warn",
};

export function Jobs() {
  const { admin } = useApp();
  const attempt = useAttempt();
  const [state, setState] = useState<JobState | "">("");
  const listing = useListing(
    useCallback(
      async (page: PageQuery) => (await admin.send(new ListJobsCommand({ ...page, ...(state && { state }) }))).jobs,
      [admin, state],
    ),
    ({ jobId }) => jobId,
  );
  return (
    <>
      <div className="admin-actions">
        <SelectField label="State" value={state} onChange={(event) => setState(event.target.value as JobState | "")}>
          <option value="">Any</option>
          {Object.values(JobState).map((value) => (
            <option key={value}>{value}</option>
          ))}
        </SelectField>
        <Button onClick={listing.reload}>
          <RotateCw size={16} aria-hidden="true" /> Look again
        </Button>
      </div>
      <ListView
        listing={listing}
        icon={ListChecks}
        nothing="No jobs"
        columns={["Job", "State", "Attempts", "Since", "What went wrong", "Actions"]}
        row={({ jobId, kind, state: stands, attempts, createdAt, error }) => (
          <tr key={jobId}>
            <td>{kind}</td>
            <td>
              <span className={`badge ${TONES[stands] ?? ""}`}>{stands}</span>
            </td>
            <td>{attempts}</td>
            <td>{formats.moment(createdAt)}</td>
            <td className="wrap">{error}</td>
            <td className="row-actions">
              {stands === "failed" && (
                <Button
                  onClick={async () => {
                    if (await attempt(() => admin.send(new RetryJobCommand({ jobId })))) listing.reload();
                  }}
                >
                  Try again
                </Button>
              )}
            </td>
          </tr>
        )}
      />
    </>
  );
}
