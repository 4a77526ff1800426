import type { UploadInput } from "./upload-file";

/** What the receiver said of the bytes. */
export interface PutAnswer {
  readonly status: number;
  readonly ok: boolean;
}

/** PUTs the bytes. Only `XMLHttpRequest` tells how far a request has come: where it exists, and somebody listens, it is used. */
export function putBytes(
  url: string,
  blob: Blob,
  { onProgress, signal }: { onProgress?: UploadInput["onProgress"]; signal?: AbortSignal | undefined },
): Promise<PutAnswer> {
  return onProgress && typeof XMLHttpRequest !== "undefined"
    ? putByXhr(url, blob, onProgress, signal)
    : putByFetch(url, blob, onProgress, signal);
}

async function putByFetch(
  url: string,
  blob: Blob,
  onProgress: UploadInput["onProgress"],
  signal: AbortSignal | undefined,
): Promise<PutAnswer> {
  onProgress?.({ sent: 0, total: blob.size });
  const response = await fetch(url, { method: "PUT", body: blob, ...(signal && { signal }) });
  await response.body?.cancel();
  if (response.ok) onProgress?.({ sent: blob.size, total: blob.size });
  return { status: response.status, ok: response.ok };
}

const putByXhr = (
  url: string,
  blob: Blob,
  onProgress: NonNullable<UploadInput["onProgress"]>,
  signal: AbortSignal | undefined,
): Promise<PutAnswer> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("PUT", url);
    request.upload.onprogress = ({ loaded }) => onProgress({ sent: loaded, total: blob.size });
    request.onload = () => resolve({ status: request.status, ok: request.status >= 200 && request.status < 300 });
    request.onerror = () => reject(new TypeError("The network failed."));
    request.onabort = () => reject(signal?.reason ?? new TypeError("The upload was given up."));
    signal?.addEventListener("abort", () => request.abort(), { once: true });
    request.send(blob);
  });
