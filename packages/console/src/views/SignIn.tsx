import { KeyRound } from "lucide-react";
import { type FormEvent, useEffect, useState } from "react";
import { Button } from "../components/Button";
import { Spinner } from "../components/States";
import { describeFailure } from "../data/failure";

interface SignInProps {
  /** The token of a link that signs in. */
  readonly linked: string | undefined;
  readonly expired: boolean;
  readonly address: string;
  readonly onToken: (token: string) => Promise<void>;
}

export function SignIn({ linked, expired, address, onToken }: SignInProps) {
  const [token, setToken] = useState("");
  const [busy, setBusy] = useState(linked !== undefined);
  const [problem, setProblem] = useState(expired ? "Your token has expired. Sign in with a fresh one." : "");

  useEffect(() => {
    if (linked === undefined) return;
    onToken(linked).catch((error: unknown) => {
      setProblem(describeFailure(error));
      setBusy(false);
    });
  }, [linked, onToken]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem("");
    try {
      await onToken(token.trim().replace(/^Bearer\s+/i, ""));
    } catch (error) {
      setProblem(describeFailure(error));
      setBusy(false);
    }
  };

  return (
    <main className="sign-in">
      <form className="sign-in-card" onSubmit={submit}>
        <span className="logo" aria-hidden="true" />
        <h1>Conversations</h1>
        <p className="muted">
          Sign in to <code>{address.replace(/^https?:\/\//, "")}</code> with a user's token.
        </p>
        <div className="field">
          <label htmlFor="token">Token</label>
          <input
            id="token"
            className="input mono"
            type="password"
            autoComplete="off"
            spellCheck={false}
            value={token}
            onChange={(event) => setToken(event.target.value)}
            aria-invalid={problem !== ""}
            aria-describedby="token-problem"
            required
          />
        </div>
        <p className="problem" id="token-problem" role="alert">
          {problem}
        </p>
        <Button look="primary" type="submit" disabled={busy || token.trim() === ""}>
          {busy ? <Spinner label="Signing in" /> : <KeyRound size={16} aria-hidden="true" />}
          Sign in
        </Button>
        <div className="sign-in-help">
          <p>A token for one of your users, on the server's command line:</p>
          <pre>
            <code>conversations token --user bob@example.com</code>
          </pre>
          <p className="muted">It stays in this tab, and is forgotten when the tab is closed.</p>
        </div>
      </form>
    </main>
  );
}
