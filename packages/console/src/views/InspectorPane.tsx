import { Activity, Check, ChevronRight, Copy, Trash2, X } from "lucide-react";
import { memo, useState } from "react";
import { IconButton } from "../components/Button";
import { useApp, useStore } from "../components/context";
import { Empty } from "../components/States";
import { formats } from "../components/time";
import { callCode } from "../data/call-code";
import type { InspectedCall } from "../data/inspector";

export function InspectorPane({ onClose }: { onClose: () => void }) {
  const { inspector } = useApp();
  const calls = useStore(inspector);
  return (
    <aside className="inspector" aria-label="Inspector">
      <header className="inspector-header">
        <h2>Calls</h2>
        <span className="muted">{calls.length > 0 && `${calls[0]?.number} so far`}</span>
        <IconButton icon={Trash2} label="Forget the calls" onClick={() => inspector.set(() => [])} />
        <IconButton icon={X} label="Close the inspector" onClick={onClose} />
      </header>
      {calls.length === 0 ? (
        <Empty icon={Activity} title="No calls yet">
          Whatever you do here shows up with the code that does it.
        </Empty>
      ) : (
        <ol className="calls">
          {calls.map((call) => (
            <CallItem key={call.number} call={call} />
          ))}
        </ol>
      )}
    </aside>
  );
}

const outcomeOf = ({ took, status, error }: InspectedCall): { readonly text: string; readonly tone: string } => {
  if (status === undefined)
    return took === undefined ? { text: "…", tone: "running" } : { text: "no answer", tone: "bad" };
  if (status >= 400) return { text: String(status), tone: "bad" };
  return { text: String(status), tone: error === undefined ? "good" : "bad" };
};

const CallItem = memo(function CallItem({ call }: { call: InspectedCall }) {
  const [open, setOpen] = useState(false);
  const { operation, took, attempts, quota = [], startedAt } = call;
  const { text, tone } = outcomeOf(call);
  const [tightest] = quota;
  return (
    <li className="call">
      <button type="button" className="call-line" aria-expanded={open} onClick={() => setOpen(!open)}>
        <ChevronRight size={14} className="call-arrow" aria-hidden="true" />
        <span className="call-operation">{operation}</span>
        <span className={`call-status ${tone}`}>{text}</span>
        <span className="call-took">{took === undefined ? "" : `${Math.round(took)} ms`}</span>
        {tightest && (
          <span
            className={`call-quota ${tightest.limit && tightest.remaining / tightest.limit < 0.2 ? "low" : ""}`}
            title={`${tightest.remaining} more calls in this window of ${tightest.window}`}
          >
            {tightest.remaining}
            <span className="visually-hidden"> calls left</span>
          </span>
        )}
      </button>
      {open && (
        <div className="call-more">
          <p className="muted">
            {formats.time(new Date(startedAt).toISOString())}
            {attempts > 1 && ` · sent ${attempts} times`}
            {call.requestId && (
              <>
                {" · request "}
                <code>{call.requestId}</code>
              </>
            )}
          </p>
          {call.error && <p className="problem">{call.error}</p>}
          {quota.length > 0 && (
            <ul className="quotas" aria-label="Remaining calls">
              {quota.map(({ window, remaining, limit, reset }) => (
                <li key={window}>
                  <span>
                    {remaining} {limit && `of ${limit} `}left
                  </span>
                  <span className="muted">
                    {window} · more in {reset} s
                  </span>
                  {limit && <meter min={0} max={limit} value={remaining} aria-label={`Left of ${window}`} />}
                </li>
              ))}
            </ul>
          )}
          <Code text={callCode(call.client, operation, call.input)} />
        </div>
      )}
    </li>
  );
});

function Code({ text }: { text: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 1_500);
  };
  return (
    <div className="code">
      <div className="code-head">
        <span>With the client</span>
        <IconButton
          icon={copied ? Check : Copy}
          label={copied ? "Copied" : "Copy the code"}
          onClick={() => void copy()}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with the keys */}
      <pre tabIndex={0}>
        <code>{text}</code>
      </pre>
    </div>
  );
}
