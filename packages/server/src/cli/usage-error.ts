/** The command can't do what it was asked; the message says what to change. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
