import type { IncomingMessage, ServerResponse } from "node:http";
import type { Credential } from "../auth/credential";
import { HttpProblem } from "./problem";

/** Told who calls as soon as it is proven, for the log. */
export type OnCaller = (credential: Credential) => void;

/**
 * What is served beside the API on its port: files, health, metrics, pages, streams. Each has the paths under one first
 * segment, and answers all of them itself, in whatever way; what it throws is answered as the API's errors are. It has the
 * request's id, a line in the log and its figures as calls have, under its name.
 *
 * It is plain `node:http`, as all of the adapter: a router would have to know no more than a few first segments.
 *
 * @example
 * const hello: Surrounding = {
 *   name: "hello",
 *   segments: ["hello"], // /hello, and all below
 *   counted: true,
 *   answer: async (request, response) => {
 *     assertMethod(request, "GET");
 *     response.setHeader("Content-Type", "text/plain; charset=utf-8").end("Hello\n");
 *   },
 * };
 */
export interface Surrounding {
  /** What lines of the log and figures call it. */
  readonly name: string;
  /** The first segments of its paths, as they stand in URLs; an empty one stands for `/` alone. */
  readonly segments: readonly string[];
  /**
   * Whether its requests count as transfers: they are refused when as many go on as may, and the server waits for them when it
   * stops. Without it they are always answered, and are cut off when the server stops.
   */
  readonly counted: boolean;
  /** Whether its lines in the log are for the level `debug` alone: what asks every few seconds would drown the others. */
  readonly quiet?: boolean;
  /** Settles once the work for the request is done. May throw what `failureOf` knows, until the answer's headers are sent. */
  answer(request: IncomingMessage, response: ServerResponse, onCaller: OnCaller): Promise<void>;
}

/** Finds whose a path is. */
export class Surroundings {
  private readonly bySegment = new Map<string, Surrounding>();

  constructor(surroundings: readonly Surrounding[]) {
    for (const surrounding of surroundings) {
      for (const segment of surrounding.segments) {
        if (this.bySegment.has(segment)) throw new Error(`There are two that answer /${segment}.`);
        this.bySegment.set(segment, surrounding);
      }
    }
  }

  /** @param path As it came, without the query. */
  at(path: string): Surrounding | undefined {
    const end = path.indexOf("/", 1);
    return this.bySegment.get(end < 0 ? path.slice(1) : path.slice(1, end));
  }
}

/** A request's path and query, as they came. */
export function splitUrl({ url = "/" }: IncomingMessage): { path: string; query: string } {
  const mark = url.indexOf("?");
  return mark < 0 ? { path: url, query: "" } : { path: url.slice(0, mark), query: url.slice(mark + 1) };
}

/** @throws HttpProblem 405 with `Allow` for any other method. */
export function assertMethod({ method = "" }: IncomingMessage, ...allowed: readonly string[]): void {
  if (allowed.includes(method)) return;
  const allow = allowed.join(", ");
  throw new HttpProblem(405, "MethodNotAllowedException", `${method} isn't possible here: use ${allow}.`, {
    Allow: allow,
  });
}
