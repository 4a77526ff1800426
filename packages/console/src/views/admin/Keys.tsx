import {
  type ApiKey,
  CreateApiKeyCommand,
  ListApiKeysCommand,
  RevokeApiKeyCommand,
  RotateApiKeyCommand,
} from "@wildix/xbees-conversations-admin-client";
import { KeyRound } from "lucide-react";
import { type FormEvent, useCallback, useState } from "react";
import { Button } from "../../components/Button";
import { useApp, useAttempt } from "../../components/context";
import { Dialog } from "../../components/Dialog";
import { SelectField, TextField } from "../../components/Field";
import { FormEnd } from "../../components/FormEnd";
import { formats } from "../../components/time";
import type { PageQuery } from "../../data/pages";
import { useListing } from "./listing";
import { SecretList } from "./SecretList";

const DAY = 86_400;
/** How long the old key is good beside the new one, in seconds. */
const OVERLAP = DAY;

const stateOf = ({ revokedAt, expiresAt }: ApiKey): { readonly text: string; readonly tone: string } => {
  const now = new Date().toISOString();
  if (revokedAt && revokedAt <= now) return { text: "revoked", tone: "badge-bad" };
  return expiresAt <= now ? { text: "expired", tone: "badge-warn" } : { text: "good", tone: "badge-good" };
};

export function Keys() {
  const { admin } = useApp();
  const attempt = useAttempt();
  const listing = useListing(
    useCallback(async (page: PageQuery) => (await admin.send(new ListApiKeysCommand(page))).apiKeys, [admin]),
    ({ apiKeyId }) => apiKeyId,
  );
  const change = async (work: () => Promise<unknown>) => {
    if (await attempt(work)) listing.reload();
  };
  return (
    <SecretList
      listing={listing}
      icon={KeyRound}
      about="What bots and systems call with. A key is shown once, when it is made."
      add="New key"
      nothing="No keys yet"
      secretTitle="The new key"
      columns={["Key", "Whose", "Scopes", "Good until", "State", "Actions"]}
      form={(onClose, onMade) => <NewKey onClose={onClose} onKey={onMade} />}
      row={(key, onSecret) => {
        const { apiKeyId, hint, botId, system, scopes, expiresAt } = key;
        const { text, tone } = stateOf(key);
        return (
          <tr key={apiKeyId}>
            <td className="mono">{hint}…</td>
            <td>{botId ? `bot ${botId}` : system}</td>
            <td className="wrap">{scopes.join(", ")}</td>
            <td>{formats.date(expiresAt)}</td>
            <td>
              <span className={`badge ${tone}`}>{text}</span>
            </td>
            <td className="row-actions">
              {text === "good" && (
                <>
                  <Button
                    onClick={() =>
                      void change(async () => {
                        const input = { apiKeyId, overlapSeconds: OVERLAP };
                        onSecret((await admin.send(new RotateApiKeyCommand(input))).key);
                      })
                    }
                  >
                    Replace
                  </Button>
                  <Button
                    look="danger"
                    onClick={() => void change(() => admin.send(new RevokeApiKeyCommand({ apiKeyId })))}
                  >
                    Revoke
                  </Button>
                </>
              )}
            </td>
          </tr>
        );
      }}
    />
  );
}

function NewKey({ onClose, onKey }: { onClose: () => void; onKey: (key: string) => void }) {
  const { admin } = useApp();
  const attempt = useAttempt();
  const [kind, setKind] = useState<"bot" | "system">("bot");
  const [whose, setWhose] = useState("");
  const [scopes, setScopes] = useState("messaging:*");
  const [days, setDays] = useState("90");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void attempt(async () => {
      const { key } = await admin.send(
        new CreateApiKeyCommand({
          ...(kind === "bot" ? { botId: whose.trim() } : { system: whose.trim() }),
          scopes: scopes.split(/[\s,]+/).filter(Boolean),
          expiresAfter: Number(days) * DAY,
        }),
      );
      onKey(key);
    });
  };
  return (
    <Dialog title="New key" onClose={onClose}>
      <form className="form" onSubmit={submit}>
        <SelectField
          label="Whose"
          value={kind}
          onChange={(event) => setKind(event.target.value === "bot" ? "bot" : "system")}
        >
          <option value="bot">A bot's</option>
          <option value="system">A system's, which acts as the company</option>
        </SelectField>
        <TextField
          label={kind === "bot" ? "The bot's id" : "The system's name"}
          value={whose}
          required
          onChange={(event) => setWhose(event.target.value)}
        />
        <TextField
          label="Scopes"
          hint="Separated by commas, as in messaging:SendMessage, messaging:read."
          value={scopes}
          required
          onChange={(event) => setScopes(event.target.value)}
        />
        <SelectField label="Good for" value={days} onChange={(event) => setDays(event.target.value)}>
          <option value="1">1 day</option>
          <option value="30">30 days</option>
          <option value="90">90 days</option>
          <option value="365">365 days</option>
        </SelectField>
        <FormEnd send="Make the key" onCancel={onClose} />
      </form>
    </Dialog>
  );
}
