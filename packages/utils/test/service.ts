import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ConversationsClient, InviteCommand } from "@wildix/xbees-conversations-client";
import { type Conversations, type ConversationsOptions, openConversations } from "../../server/src";

/** A real server in this process, with two users of one company. */
export interface Service {
  readonly conversations: Conversations;
  readonly address: string;
  readonly ann: { readonly id: string; readonly client: ConversationsClient; readonly token: string };
  readonly bob: { readonly id: string; readonly client: ConversationsClient; readonly token: string };
  /** Lets time pass for the server, in milliseconds. */
  advance(milliseconds: number): void;
  close(): Promise<void>;
}

export async function openService(options: ConversationsOptions = {}): Promise<Service> {
  const dataDir = mkdtempSync(join(tmpdir(), "conversations-utils-"));
  let offset = 0;
  const conversations = await openConversations({
    dataDir,
    port: 0,
    rateLimits: false,
    logLevel: process.env.TEST_LOG ?? "silent",
    clock: () => Date.now() + offset,
    ...options,
  });
  const address = await conversations.listen();
  const issue = (type: "XBS" | "PBX", subject: string) =>
    conversations.issuer.issue({ type, subject, company: "example", scopes: ["messaging:*"], ttlSeconds: 86_400 });
  const pbx = new ConversationsClient({ endpoint: address, token: await issue("PBX", "pbx") });
  const invitees = ["Ann", "Bob"].map((name) => ({ name, email: `${name}@example.com`, colleague: true }));
  const { users } = await pbx.send(new InviteCommand({ invitees }));
  const person = async (id: string) => {
    const token = await issue("XBS", id);
    return { id, token, client: new ConversationsClient({ endpoint: address, token, maxAttempts: 1 }) };
  };
  const [ann, bob] = await Promise.all(users.map(({ id }) => person(id)));
  if (!ann || !bob) throw new Error("Both are invited.");
  return {
    conversations,
    address,
    ann,
    bob,
    advance: (milliseconds) => {
      offset += milliseconds;
    },
    close: async () => {
      for (const client of [pbx, ann.client, bob.client]) client.destroy();
      await conversations.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
