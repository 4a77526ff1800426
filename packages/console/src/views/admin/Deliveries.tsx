import {
  ListWebhookDeliveriesCommand,
  ReplayWebhookDeliveryCommand,
  type Webhook,
  type WebhookDelivery,
  WebhookDeliveryState,
} from "@wildix/xbees-conversations-admin-client";
import { ListRestart, RotateCw, Send } from "lucide-react";
import { useCallback, useState } from "react";
import { Button } from "../../components/Button";
import { useApp, useAttempt, useToast } from "../../components/context";
import { Dialog } from "../../components/Dialog";
import { SelectField } from "../../components/Field";
import { Empty, Failed, Skeleton } from "../../components/States";
import { formats } from "../../components/time";
import type { PageQuery } from "../../data/pages";
import { type Replayed, replayAllFailed } from "../../data/replay";
import { useListing } from "./listing";
import { More } from "./More";

const TONES: Readonly<Record<WebhookDeliveryState, string>> = {
  delivered: "badge-good",
  failed: "badge-bad",
  pending: "badge-warn",
};

export function Deliveries({ webhook, onClose }: { webhook: Webhook; onClose: () => void }) {
  const { webhookId, url } = webhook;
  const { admin } = useApp();
  const attempt = useAttempt();
  const toast = useToast();
  const [state, setState] = useState<WebhookDeliveryState | "">("");
  const listing = useListing(
    useCallback(
      async (page: PageQuery) => {
        const input = { ...page, webhookId, ...(state && { state }) };
        return (await admin.send(new ListWebhookDeliveriesCommand(input))).deliveries;
      },
      [admin, webhookId, state],
    ),
    ({ deliveryId }) => deliveryId,
  );
  const { items, problem, reload } = listing;
  const replay = async (deliveryId: string) => {
    if (!(await attempt(() => admin.send(new ReplayWebhookDeliveryCommand({ webhookId, deliveryId }))))) return;
    toast("It is sent once more");
    reload();
  };
  const replayAll = async () => {
    await attempt(async () => toast(replayedText(await replayAllFailed(admin, webhookId))));
    reload();
  };
  return (
    <Dialog title={`Deliveries to ${new URL(url).host}`} place="side" onClose={onClose}>
      <div className="admin-actions">
        <SelectField
          label="State"
          value={state}
          onChange={(event) => setState(event.target.value as WebhookDeliveryState | "")}
        >
          <option value="">Any</option>
          {Object.values(WebhookDeliveryState).map((value) => (
            <option key={value}>{value}</option>
          ))}
        </SelectField>
        <div className="button-row">
          <Button onClick={() => void replayAll()}>
            <ListRestart size={16} aria-hidden="true" /> Replay all failed
          </Button>
          <Button onClick={reload}>
            <RotateCw size={16} aria-hidden="true" /> Look again
          </Button>
        </div>
      </div>
      <div className="details-panel">
        {problem !== undefined ? (
          <Failed text={problem} onRetry={reload} />
        ) : !items ? (
          <Skeleton rows={5} label="Loading the deliveries" />
        ) : items.length === 0 ? (
          <Empty icon={Send} title="No deliveries" />
        ) : (
          <ul className="deliveries">
            {items.map((delivery) => (
              <li key={delivery.deliveryId} className="delivery">
                <div>
                  <strong>{delivery.eventType}</strong>
                  <p className="muted">{aboutOf(delivery)}</p>
                  {delivery.lastError && <p className="problem">{delivery.lastError}</p>}
                </div>
                <span className={`badge ${TONES[delivery.state]}`}>{delivery.state}</span>
                {delivery.state !== "pending" && (
                  <Button onClick={() => void replay(delivery.deliveryId)}>Replay</Button>
                )}
              </li>
            ))}
          </ul>
        )}
        {items && <More listing={listing} />}
      </div>
    </Dialog>
  );
}

const replayedText = ({ replayed, forgotten }: Replayed): string => {
  if (replayed === 0 && forgotten === 0) return "None has failed";
  const kept = `${replayed} ${replayed === 1 ? "is" : "are"} sent once more`;
  return forgotten === 0 ? kept : `${kept}; ${forgotten} of events that aren't kept any more`;
};

const aboutOf = ({ createdAt, attempts, lastStatus, replay }: WebhookDelivery): string =>
  [
    formats.moment(createdAt),
    `${attempts} ${attempts === 1 ? "attempt" : "attempts"}`,
    ...(lastStatus === undefined ? [] : [`answered with ${lastStatus}`]),
    ...(replay > 0 ? ["a replay"] : []),
  ].join(" · ");
