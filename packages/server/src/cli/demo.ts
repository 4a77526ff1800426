import type { Conversations } from "../server";

interface DemoUser {
  readonly id: string;
}

/** Who the demo is of, in this order. */
export type DemoUsers = readonly [ann: DemoUser, bob: DemoUser, cleo: DemoUser, dan: DemoUser];

type Call = (path: string, body: object) => Promise<unknown>;

/** How long its tokens are good, in seconds: they are used at once. */
const TTL_SECONDS = 60;

/**
 * Something to look at in the demo: a group, a direct channel, an answer, a reaction. They are made by calls of the API, as
 * everything else is.
 *
 * @throws Error with the service's answer to a call that it refused.
 */
export async function holdDemoConversations(
  { issuer }: Conversations,
  address: string,
  company: string,
  [ann, bob, cleo, dan]: DemoUsers,
): Promise<void> {
  const as = async ({ id }: DemoUser): Promise<Call> => {
    const token = await issuer.issue({ type: "XBS", subject: id, company, ttlSeconds: TTL_SECONDS });
    return async (path, body) => {
      const answer = await fetch(`${address}/v2/conversations/${path}`, {
        method: "POST",
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        body: JSON.stringify(body),
      });
      if (!answer.ok) throw new Error(`The demo's call of ${path} was answered with ${answer.status}.`);
      return answer.json();
    };
  };
  const [asAnn, asBob, asCleo, asDan] = await Promise.all([ann, bob, cleo, dan].map(as));
  if (!asAnn || !asBob || !asCleo || !asDan) return;

  const lunch = idOf(await asDan("group", { subject: "Lunch", access: "public", members: [ann.id, cleo.id] }));
  await asDan(`channels/${lunch}/messages`, { text: "Noodles at half past twelve?" });

  const harbour = idOf(
    await asBob("group", {
      subject: "Harbour plans",
      description: "The new quay, from sketch to opening",
      members: [ann.id, cleo.id, dan.id],
    }),
  );
  const say = async (call: Call, body: object): Promise<Message> =>
    ((await call(`channels/${harbour}/messages`, body)) as { readonly message: Message }).message;
  await say(asBob, { text: "Good morning! The quay can take the longer pier after all." });
  const answer = await say(asAnn, {
    text: "Great. Then we keep the first drawing, and the ferry goes to the south side.",
  });
  await asBob(`channels/${harbour}/messages/${answer.messageId}/reactions`, { reactionType: "heart" });
  const { messageId, channelId, user, createdAt } = answer;
  await say(asCleo, { text: "May I see that drawing once more?", quote: { messageId, channelId, user, createdAt } });

  const direct = idOf(await asBob("direct", { memberId: ann.id }));
  await asBob(`channels/${direct}/messages`, { text: "The ferry people ask for the drawing. Can I send them yours?" });
}

interface Message {
  readonly messageId: string;
  readonly channelId: string;
  readonly user: DemoUser;
  readonly createdAt: string;
}

const idOf = (answer: unknown): string =>
  (answer as { readonly channel: { readonly channelId: string } }).channel.channelId;
