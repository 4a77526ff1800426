import { StoreUnavailableError } from "../store/store";

/**
 * Does something with the storage of files: when that can't be reached, is full or doesn't answer, callers are told to try
 * again, as with the database.
 *
 * @throws StoreUnavailableError
 */
export async function reaching<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isOutside(error)) throw error;
    throw new StoreUnavailableError("The storage of files can't do its work now.", { cause: error });
  }
}

/** The disk's errors and the network's have a code, an S3 store's `$metadata`; what else goes wrong is a fault of ours. */
function isOutside(error: unknown): boolean {
  const { code, name, $metadata } = error as { code?: unknown; name?: unknown; $metadata?: unknown };
  return (
    (typeof code === "string" && /^E[A-Z0-9]+$/.test(code)) ||
    $metadata !== undefined ||
    name === "TimeoutError" ||
    name === "CredentialsProviderError"
  );
}
