import type { IncomingMessage, ServerResponse } from "node:http";
import { schemaVersion } from "../store/migrations";
import { type Store, StoreUnavailableError } from "../store/store";
import { assertMethod, type Surrounding, splitUrl } from "./surroundings";

/** How long what was found out is believed, in milliseconds: whoever asks often doesn't burden the store. */
const REMEMBERED = 500;

/** How long the store may take to answer before this process counts as not ready, in milliseconds. */
const PATIENCE = 2000;

/** Whether calls should be sent here; if not, why. It tells nothing that only operators should know. */
export interface Readiness {
  readonly ready: boolean;
  readonly reason?: string;
}

/**
 * Whether this process can do its work: its store can be reached and has the tables that the program needs (or newer ones,
 * which another node has already been started with), and it isn't about to stop.
 */
export class Health {
  private stopping = false;
  private asked: { readonly at: number; readonly answer: Promise<Readiness> } | undefined;

  constructor(private readonly store: Store) {}

  /** From now on no further calls should come. */
  stop(): void {
    this.stopping = true;
  }

  async readiness(): Promise<Readiness> {
    if (this.stopping) return { ready: false, reason: "The service is stopping." };
    const now = performance.now();
    if (!this.asked || now - this.asked.at > REMEMBERED) this.asked = { at: now, answer: this.ask() };
    const answer = await this.asked.answer;
    return this.stopping ? this.readiness() : answer;
  }

  private async ask(): Promise<Readiness> {
    try {
      const version = await inTime(this.store.version());
      return version >= schemaVersion ? { ready: true } : { ready: false, reason: "The store isn't migrated." };
    } catch {
      return { ready: false, reason: "The store can't be reached." };
    }
  }
}

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new StoreUnavailableError("The store doesn't answer in time."));
    const timer = setTimeout(late, PATIENCE).unref();
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/**
 * `/healthz`: the process is alive and takes requests; one that doesn't answer should be started anew. `/readyz`: calls may be
 * sent to it. Both are answered whatever else goes on.
 */
export class HealthRoutes implements Surrounding {
  readonly name = "health";
  readonly segments = ["healthz", "readyz"];
  readonly counted = false;
  readonly quiet = true;

  constructor(private readonly health: Health) {}

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    assertMethod(request, "GET", "HEAD");
    const { ready, reason }: Readiness = isLiveness(request) ? { ready: true } : await this.health.readiness();
    const body = JSON.stringify({ status: ready ? "ok" : "unavailable", message: reason });
    response.writeHead(ready ? 200 : 503, {
      "Content-Type": "application/json",
      "Content-Length": Buffer.byteLength(body),
      "Cache-Control": "no-store",
    });
    response.end(request.method === "HEAD" ? undefined : body);
  }
}

const isLiveness = (request: IncomingMessage): boolean => splitUrl(request).path.startsWith("/healthz");
