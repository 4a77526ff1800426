import type { LucideIcon } from "lucide-react";
import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "./Button";

interface StateProps {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly children?: ReactNode;
}

/** Says that there is nothing, and what to do about it. */
export const Empty = ({ icon: Icon, title, children }: StateProps) => (
  <div className="state">
    <Icon size={28} strokeWidth={1.5} aria-hidden="true" />
    <p className="state-title">{title}</p>
    {children && <div className="state-text">{children}</div>}
  </div>
);

export const Failed = ({ text, onRetry }: { text: string; onRetry?: () => void }) => (
  <div className="state state-failed" role="alert">
    <CircleAlert size={28} strokeWidth={1.5} aria-hidden="true" />
    <p className="state-title">That didn't work</p>
    <p className="state-text">{text}</p>
    {onRetry && <Button onClick={onRetry}>Try again</Button>}
  </div>
);

export const Spinner = ({ label = "Loading" }: { label?: string }) => (
  <span className="spinner" role="status" aria-label={label} />
);

/** What will be there, while it is loaded. */
export const Skeleton = ({ rows, label }: { rows: number; label: string }) => (
  <div className="skeleton" role="status" aria-label={label}>
    {Array.from({ length: rows }, (_, row) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: rows without any content
      <div className="skeleton-row" key={row} aria-hidden="true">
        <span className="skeleton-dot" />
        <span className="skeleton-lines">
          <span />
          <span />
        </span>
      </div>
    ))}
  </div>
);
