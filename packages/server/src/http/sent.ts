import type { IncomingMessage } from "node:http";
import { describeError, type ErrorDescription } from "../log";
import type { Exchange } from "./exchange";

/** Texts that are shorter are too common to be told apart from an error's own words. */
const SHORTEST = 4;

/** How many of a body's texts are looked for. */
const MOST = 10_000;

/**
 * An unexpected error as it may be logged: should its message repeat what the caller sent (a message's text, a name, a
 * credential), that part is left out.
 */
export function withoutSent(error: unknown, { request, body }: Exchange): ErrorDescription {
  const sent = [...textsOf(body), ...queryOf(request), ...tokensOf(request.headers.authorization)]
    .filter((text) => text.length >= SHORTEST)
    // A text that holds another goes first, so that nothing of it is left over.
    .sort((a, b) => b.length - a.length);
  return without(describeError(error), sent);
}

function without(description: ErrorDescription, sent: readonly string[]): ErrorDescription {
  const message = sent.reduce((left, text) => left.replaceAll(text, "…"), description.message);
  return { ...description, message, ...(description.cause && { cause: without(description.cause, sent) }) };
}

const queryOf = ({ url = "" }: IncomingMessage): string[] => {
  const mark = url.indexOf("?");
  return mark < 0 ? [] : [...new URLSearchParams(url.slice(mark + 1)).values()];
};

const tokensOf = (authorization: string | undefined): string[] =>
  authorization === undefined ? [] : [authorization, ...authorization.split(/\s+/)];

/** The texts within a JSON value, its keys left out: those are the model's. Without recursion, as it may be nested deeply. */
function textsOf(value: unknown): string[] {
  const texts: string[] = [];
  const left: unknown[] = [value];
  while (left.length > 0 && texts.length < MOST) {
    const one = left.pop();
    if (typeof one === "string") texts.push(one);
    else if (typeof one === "object" && one !== null) for (const member of Object.values(one)) left.push(member);
  }
  return texts;
}
