import type { EventStreamReader, StreamedEvent } from "./event-stream";

/** The service sends something every 15 seconds: when nothing comes for so long the connection is dead, in milliseconds. */
const SILENCE = 45_000;

/** The service answered something else than the stream. */
export class RefusedError extends Error {
  override readonly name = "RefusedError";

  constructor(
    readonly status: number,
    /** What the service said. */
    told: string,
    /** From when on it may be tried again, in milliseconds from now. */
    readonly retryAfter: number,
  ) {
    super(`The realtime stream was answered with ${status}.${told}`);
  }
}

export interface ConnectionOptions {
  readonly url: string;
  readonly token: string;
  readonly lastEventId: string | undefined;
  readonly signal: AbortSignal;
}

/**
 * One connection to the realtime stream: its events, until it ends. What is given last has been handled when the next is asked for.
 *
 * @throws RefusedError; what the network has to say; the signal's reason.
 */
export async function* connect(
  { url, token, lastEventId, signal }: ConnectionOptions,
  reader: EventStreamReader,
): AsyncGenerator<StreamedEvent, void, undefined> {
  const attempt = new AbortController();
  const giveUp = () => attempt.abort(signal.reason);
  signal.addEventListener("abort", giveUp, { once: true });
  const alive = async <T>(waiting: Promise<T>): Promise<T> => {
    const timer = setTimeout(() => attempt.abort(new Error("Nothing came for too long.")), SILENCE);
    return waiting.finally(() => clearTimeout(timer));
  };
  try {
    signal.throwIfAborted();
    const headers: Record<string, string> = { accept: "text/event-stream", authorization: `Bearer ${token}` };
    if (lastEventId !== undefined) headers["last-event-id"] = lastEventId;
    const answer = await alive(fetch(url, { headers, cache: "no-store", signal: attempt.signal }));
    if (answer.status !== 200 || !answer.body) throw await refusal(answer);
    const pieces = answer.body.getReader();
    const decoder = new TextDecoder();
    for (;;) {
      const { done, value } = await alive(pieces.read());
      if (done) return;
      yield* reader.read(decoder.decode(value, { stream: true }));
    }
  } finally {
    signal.removeEventListener("abort", giveUp);
    attempt.abort();
  }
}

async function refusal(answer: Response): Promise<RefusedError> {
  const text = await answer.text().catch(() => "");
  const told = text.length > 0 && text.length < 2_000 ? ` It said: ${text}` : "";
  const seconds = Number(answer.headers.get("retry-after"));
  return new RefusedError(answer.status, told, seconds > 0 ? seconds * 1000 : 0);
}
