import { Copy } from "lucide-react";
import { Button } from "../../components/Button";
import { useToast } from "../../components/context";
import { Dialog } from "../../components/Dialog";

/** A key or secret that the service tells once. */
export function Secret({ title, secret, onClose }: { title: string; secret: string; onClose: () => void }) {
  const toast = useToast();
  return (
    <Dialog title={title} onClose={onClose}>
      <p>It is shown once: keep it now.</p>
      <pre className="secret">
        <code>{secret}</code>
      </pre>
      <div className="form-end">
        <Button
          look="primary"
          onClick={async () => {
            await navigator.clipboard.writeText(secret);
            toast("Copied");
          }}
        >
          <Copy size={16} aria-hidden="true" /> Copy
        </Button>
        <Button onClick={onClose}>Done</Button>
      </div>
    </Dialog>
  );
}
