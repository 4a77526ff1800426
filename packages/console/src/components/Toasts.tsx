import { CircleAlert, Info } from "lucide-react";
import { useApp, useStore } from "./context";

export function Toasts() {
  const toasts = useStore(useApp().toasts);
  return (
    <div className="toasts" role="status" aria-live="polite">
      {toasts.map(({ id, text, tone }) => (
        <p className={`toast toast-${tone}`} key={id}>
          {tone === "error" ? <CircleAlert size={18} aria-hidden="true" /> : <Info size={18} aria-hidden="true" />}
          {text}
        </p>
      ))}
    </div>
  );
}
