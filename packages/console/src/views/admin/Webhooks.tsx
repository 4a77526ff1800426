import {
  CreateWebhookCommand,
  DeleteWebhookCommand,
  DisableWebhookCommand,
  EnableWebhookCommand,
  ListWebhooksCommand,
  RotateWebhookSecretCommand,
  TestWebhookCommand,
  type Webhook,
  WebhookEventType,
} from "@wildix/xbees-conversations-admin-client";
import { Ellipsis, Webhook as WebhookIcon } from "lucide-react";
import { type FormEvent, useCallback, useState } from "react";
import { Button } from "../../components/Button";
import { useApp, useAttempt, useToast } from "../../components/context";
import { Dialog } from "../../components/Dialog";
import { CheckField, TextField } from "../../components/Field";
import { FormEnd } from "../../components/FormEnd";
import { Menu } from "../../components/Menu";
import type { PageQuery } from "../../data/pages";
import { Deliveries } from "./Deliveries";
import { useListing } from "./listing";
import { SecretList } from "./SecretList";

/** How long the old secret signs beside the new one, in seconds. */
const OVERLAP = 86_400;

/** Typing is told to streams only. */
const TYPES = Object.values(WebhookEventType).filter((type) => !type.startsWith("chat:typing:"));

export function Webhooks() {
  const { admin } = useApp();
  const listing = useListing(
    useCallback(async (page: PageQuery) => (await admin.send(new ListWebhooksCommand(page))).webhooks, [admin]),
    ({ webhookId }) => webhookId,
  );
  const [opened, setOpened] = useState<Webhook>();
  return (
    <>
      <SecretList
        listing={listing}
        icon={WebhookIcon}
        about="Servers that are told what happens."
        add="New webhook"
        nothing="No webhooks yet"
        secretTitle="The webhook's secret"
        columns={["Address", "Events", "State", "Actions"]}
        form={(onClose, onMade) => <NewWebhook onClose={onClose} onSecret={onMade} />}
        row={(webhook, onSecret) => (
          <WebhookRow
            key={webhook.webhookId}
            webhook={webhook}
            onChange={listing.reload}
            onSecret={onSecret}
            onOpen={() => setOpened(webhook)}
          />
        )}
      />
      {opened && <Deliveries webhook={opened} onClose={() => setOpened(undefined)} />}
    </>
  );
}

interface WebhookRowProps {
  readonly webhook: Webhook;
  readonly onChange: () => void;
  readonly onSecret: (secret: string) => void;
  readonly onOpen: () => void;
}

function WebhookRow({ webhook, onChange, onSecret, onOpen }: WebhookRowProps) {
  const { webhookId, url, description, eventTypes, state, disabledReason, failingSince } = webhook;
  const { admin } = useApp();
  const attempt = useAttempt();
  const toast = useToast();
  const change = async (work: () => Promise<unknown>) => {
    if (await attempt(work)) onChange();
  };
  const test = () =>
    attempt(async () => {
      const { delivered, status, milliseconds, error } = await admin.send(new TestWebhookCommand({ webhookId }));
      const outcome = error ?? `answered with ${status} in ${milliseconds} ms`;
      toast(delivered ? `Delivered: ${outcome}` : `Not delivered: ${outcome}`, delivered ? "info" : "error");
    });
  const enabled = state === "enabled";
  return (
    <tr>
      <td className="wrap">
        <strong>{url}</strong>
        {description && <p className="muted">{description}</p>}
      </td>
      <td className="wrap">{eventTypes?.join(", ") ?? "all"}</td>
      <td>
        <span className={`badge ${enabled ? (failingSince ? "badge-warn" : "badge-good") : "badge-bad"}`}>
          {enabled && failingSince ? "failing" : state}
        </span>
        {disabledReason && <p className="muted">{disabledReason}</p>}
      </td>
      <td className="row-actions">
        <Button onClick={onOpen}>Deliveries</Button>
        <Menu
          icon={Ellipsis}
          label={`More about ${url}`}
          items={[
            { label: "Send a test", onSelect: () => void test() },
            {
              label: "Replace the secret",
              onSelect: () =>
                void change(async () => {
                  const input = { webhookId, overlapSeconds: OVERLAP };
                  onSecret((await admin.send(new RotateWebhookSecretCommand(input))).secret);
                }),
            },
            {
              label: enabled ? "Disable" : "Enable",
              onSelect: () =>
                void change(() =>
                  admin.send(
                    enabled ? new DisableWebhookCommand({ webhookId }) : new EnableWebhookCommand({ webhookId }),
                  ),
                ),
            },
            {
              label: "Delete",
              danger: true,
              begins: true,
              onSelect: () => void change(() => admin.send(new DeleteWebhookCommand({ webhookId }))),
            },
          ]}
        />
      </td>
    </tr>
  );
}

function NewWebhook({ onClose, onSecret }: { onClose: () => void; onSecret: (secret: string) => void }) {
  const { admin } = useApp();
  const attempt = useAttempt();
  const [url, setUrl] = useState("");
  const [description, setDescription] = useState("");
  const [types, setTypes] = useState<readonly WebhookEventType[]>([]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void attempt(async () => {
      const { secret } = await admin.send(
        new CreateWebhookCommand({
          url: url.trim(),
          ...(description.trim() && { description: description.trim() }),
          ...(types.length > 0 && { eventTypes: [...types] }),
        }),
      );
      onSecret(secret);
    });
  };
  return (
    <Dialog title="New webhook" onClose={onClose}>
      <form className="form" onSubmit={submit}>
        <TextField
          label="Address"
          type="url"
          placeholder="https://hooks.example.com/chat"
          value={url}
          required
          onChange={(event) => setUrl(event.target.value)}
        />
        <TextField label="Description" value={description} onChange={(event) => setDescription(event.target.value)} />
        <fieldset className="type-choice">
          <legend>Events; none chosen means all</legend>
          {TYPES.map((type) => (
            <CheckField
              key={type}
              label={type}
              checked={types.includes(type)}
              onChange={() => setTypes(types.includes(type) ? types.filter((one) => one !== type) : [...types, type])}
            />
          ))}
        </fieldset>
        <FormEnd send="Make the webhook" onCancel={onClose} />
      </form>
    </Dialog>
  );
}
