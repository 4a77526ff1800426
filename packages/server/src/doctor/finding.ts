/** What a check found: all is well, something is worth a look, or the service can't work so. A `message` says what to do. */
export interface Finding {
  readonly check: string;
  readonly state: "ok" | "warn" | "fail";
  readonly message: string;
}

/** Makes the findings of one check. */
export const findings = (check: string) => ({
  ok: (message: string): Finding => ({ check, state: "ok", message }),
  warn: (message: string): Finding => ({ check, state: "warn", message }),
  fail: (message: string): Finding => ({ check, state: "fail", message }),
});

/** What an error and its causes say, in one line. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const said = error.message || (error as NodeJS.ErrnoException).code || error.name;
  return (error.cause === undefined ? said : `${said} (${reasonOf(error.cause)})`).replace(/\s+/g, " ");
}
