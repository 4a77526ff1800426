import { unavailable } from "../errors";
import type { Log } from "../log";

export interface GiphyConfig {
  /** Undefined: there is no provider. */
  readonly apiKey: string | undefined;
  /** GIPHY's API, or one that speaks like it; without a `/` at its end. */
  readonly url: string;
}

/** A picture's bytes as they come: they end with ServiceUnavailableException where the provider breaks off. */
export type PictureBytes = AsyncIterable<Uint8Array>;

/** How long the provider may take to begin an answer, and to finish it, in milliseconds. */
const TIMEOUT = 5_000;
/** After how many seconds to try again. */
const RETRY_AFTER = 10;

/**
 * Looks pictures up with GIPHY (https://developers.giphy.com/docs/api/endpoint#search).
 *
 * @throws ServiceUnavailableException when no key is configured, and when the provider doesn't answer as it should in time. What
 * went wrong is in the log: callers can't do anything about it.
 */
export class Giphy {
  constructor(
    private readonly config: GiphyConfig,
    private readonly log: Log,
  ) {}

  /** @returns undefined when the provider has no picture for the text. */
  async find(text: string): Promise<PictureBytes | undefined> {
    const { apiKey } = this.config;
    if (apiKey === undefined) throw unavailable("No GIF provider is configured: GIPHY_API_KEY.", RETRY_AFTER);
    const query = new URLSearchParams({ api_key: apiKey, q: text, limit: "1" });
    const response = await this.get(`${this.config.url}/gifs/search?${query}`);
    const answer = await this.reading(() => response.json());
    if (!hasData(answer)) throw this.failed("the search's answer has no list `data`");
    const [gif] = answer.data;
    if (gif === undefined) return undefined;
    const url = pictureUrl(gif);
    if (url === undefined || !this.mayFetch(url)) throw this.failed("the search's answer names no picture to fetch");
    return this.picture(url);
  }

  private async picture(url: string): Promise<PictureBytes> {
    const response = await this.get(url);
    if (!/^image\//i.test(response.headers.get("content-type") ?? "") || !response.body) {
      throw this.failed("what it names as a picture is none");
    }
    return this.bytesOf(response.body);
  }

  /** The bytes as they come; a break or a timeout is the provider's failure, not ours. */
  private async *bytesOf(body: AsyncIterable<Uint8Array>): PictureBytes {
    const chunks = body[Symbol.asyncIterator]();
    try {
      for (;;) {
        const { done, value } = await this.reading(() => chunks.next());
        if (done) return;
        yield value;
      }
    } finally {
      await chunks.return?.();
    }
  }

  /** Over http only where the provider itself is asked over http. */
  private mayFetch(url: string): boolean {
    if (!URL.canParse(url)) return false;
    const { protocol } = new URL(url);
    return protocol === "https:" || (protocol === "http:" && this.config.url.startsWith("http:"));
  }

  /** Follows no redirection: nothing but the hosts that the provider names is asked. */
  private async get(url: string): Promise<Response> {
    const response = await this.reading(() =>
      fetch(url, { redirect: "error", signal: AbortSignal.timeout(TIMEOUT), headers: { Accept: "*/*" } }),
    );
    if (!response.ok) throw this.failed(`it answers ${response.status}`);
    return response;
  }

  private async reading<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw this.failed(reasonOf(error));
    }
  }

  /** The reason never has the URL: the key is in it. */
  private failed(reason: string): Error {
    this.log.warn({ reason }, "the GIF provider failed");
    return unavailable("The GIF provider doesn't answer now: try again.", RETRY_AFTER);
  }
}

const reasonOf = (error: unknown): string => {
  const { cause, name } = error as Error;
  return cause instanceof Error ? `${name}: ${cause.message}` : name;
};

const hasData = (answer: unknown): answer is { data: unknown[] } =>
  typeof answer === "object" && answer !== null && "data" in answer && Array.isArray(answer.data);

/** The smaller of the copies that are good enough to look at, else the original. */
function pictureUrl(gif: unknown): string | undefined {
  const images = (gif as { images?: Record<string, { url?: unknown }> } | null)?.images;
  const url = images?.downsized?.url ?? images?.original?.url;
  return typeof url === "string" && url !== "" ? url : undefined;
}
