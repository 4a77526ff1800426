/** Stands for the message in the channel of a folded body: no JSON text has this character. */
const SAME = "\u0001";
const BETWEEN = `},"message":`;
const END = "}}";

/**
 * The body of `chat:message:new` as it is kept. It has its message twice, the second time as the channel's `lastMessage`: kept are
 * the one message, and a mark where it stands again, so that a third less is made and written for each message that is sent.
 *
 * @param channel The channel without its last message, and the message: JSON texts, as the generated encoders give them.
 */
export function foldedMessageNew(
  { id, company, time }: { readonly id: string; readonly company: string; readonly time: number },
  channel: string,
  message: string,
): string {
  const envelope = `"id":"${id}","type":"chat:message:new","company":${JSON.stringify(company)},"time":${time}`;
  return `{${envelope},"data":{"channel":${channel.slice(0, -1)},"lastMessage":${SAME}${BETWEEN}${message}${END}`;
}

/** The body as it is published. */
export function unfolded(body: string): string {
  const at = body.indexOf(SAME);
  if (at < 0) return body;
  const rest = at + SAME.length;
  const message = body.slice(rest + BETWEEN.length, -END.length);
  return body.slice(0, at) + message + body.slice(rest);
}
