/** What was checked isn't well; the message says what is wrong with it. */
export class CheckError extends Error {
  override readonly name = "CheckError";
}
