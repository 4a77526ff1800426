import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { operations } from "@wildix/xbees-conversations-server-sdk";
import type { FileRoutes } from "../files/http";
import type { Log } from "../log";
import type { Pipeline } from "../pipeline/pipeline";
import { readJsonBody } from "./body";
import { failureOf } from "./failure";
import type { Router } from "./router";

export type RequestListener = (request: IncomingMessage, response: ServerResponse) => void;

/** Between `node:http` and the pipeline: nothing else knows of requests and responses. */
export function createListener(router: Router, pipeline: Pipeline, files: FileRoutes, log: Log): RequestListener {
  return (request, response) => {
    const requestId = requestIdOf(request);
    const { path, query } = splitUrl(request);
    const answered = files.handles(path)
      ? files.answer(request, response.setHeader("X-Request-Id", requestId))
      : answer(router, pipeline, request, path, query).then(({ status, body }) =>
          send(response, requestId, status, body, undefined),
        );
    answered.catch((error: unknown) => {
      if (request.destroyed && !response.writable) return;
      const failure = failureOf(error, requestId, log);
      send(response, requestId, failure.status, failure.body, failure.headers);
    });
  };
}

function splitUrl({ url = "/" }: IncomingMessage): { path: string; query: string } {
  const mark = url.indexOf("?");
  return mark < 0 ? { path: url, query: "" } : { path: url.slice(0, mark), query: url.slice(mark + 1) };
}

async function answer(
  router: Router,
  pipeline: Pipeline,
  request: IncomingMessage,
  path: string,
  query: string,
): Promise<{ status: number; body: string }> {
  const { operation, params } = router.find(request.method ?? "GET", path);
  const body = await pipeline.answer({
    operation,
    params,
    query,
    headers: request.headers,
    body: () => readJsonBody(request),
  });
  return { status: operations[operation].status, body };
}

function send(
  response: ServerResponse,
  requestId: string,
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> | undefined,
): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, {
    "Content-Type": "application/json",
    "Content-Length": Buffer.byteLength(body),
    "X-Request-Id": requestId,
    ...headers,
  });
  response.end(body);
}

const REQUEST_ID = /^[\w.:-]{1,128}$/;

/** The caller's own request id where it is one, so that its logs and ours can be read together. */
function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers["x-request-id"];
  return typeof given === "string" && REQUEST_ID.test(given) ? given : randomUUID();
}
