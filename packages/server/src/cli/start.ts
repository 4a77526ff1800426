import { Command } from "commander";
import { systemClock } from "../clock";
import { configFromEnvironment } from "../config";
import { importUsers } from "../domain/import-users";
import { type Conversations, openConversations } from "../server";
import { findUserByEmail, listCompanies } from "../store/users";
import { type DemoUsers, holdDemoConversations } from "./demo";
import { serve } from "./serving";

const DEMO_COMPANY = "demo";
const DEMO_USERS = [
  { name: "Ann Archer", email: "ann@example.com" },
  { name: "Bob Baker", email: "bob@example.com" },
  { name: "Cleo Carter", email: "cleo@example.com" },
  { name: "Dan Draper", email: "dan@example.com" },
];
const TOKEN_SECONDS = 12 * 60 * 60;

export const startCommand = (): Command =>
  new Command("start")
    .description("Serves the API with a small demo company, and prints how to call it: what `pnpm start` runs.")
    .action(async () => {
      const config = configFromEnvironment(process.env, { LOG_LEVEL: "warn" });
      const conversations = await openConversations(config);
      const demo = await makeDemo(conversations);
      await serve(conversations, config, async (address) => {
        if (demo) await holdDemoConversations(conversations, address, DEMO_COMPANY, demo);
        console.log(await greeting(conversations, address));
      });
    });

/** The first time, a company to try things with; never into a database that has companies of its own. */
async function makeDemo({ store }: Conversations): Promise<DemoUsers | undefined> {
  const companies = await store.read((tx) => tx.all(listCompanies, {}));
  if (companies.length > 0) return undefined;
  const [ann, bob, cleo, dan] = await importUsers(store, DEMO_COMPANY, DEMO_USERS, systemClock());
  return ann && bob && cleo && dan && [ann, bob, cleo, dan];
}

async function greeting({ store, issuer }: Conversations, address: string): Promise<string> {
  const ann = await store.read((tx) =>
    tx.one(findUserByEmail, { company: DEMO_COMPANY, email_key: "ann@example.com" }),
  );
  if (!ann) return `Conversations at ${address}`;
  const token = await issuer.issue({
    type: "XBS",
    subject: ann.id,
    company: DEMO_COMPANY,
    ttlSeconds: TOKEN_SECONDS,
  });
  const forConsole = await issuer.issue({
    type: "XBS",
    subject: ann.id,
    company: DEMO_COMPANY,
    // For the administration, too.
    scopes: ["*:*"],
    ttlSeconds: TOKEN_SECONDS,
  });
  return `
Conversations at ${address}

The console, as Ann:

  ${address}/console/#token=${forConsole}

Ann's channels (the token is good for 12 hours):

  curl ${address}/v2/conversations/channels -H 'Authorization: Bearer ${token}'

The same with the client, and a first group:

  import { ConversationsClient, CreateGroupChannelCommand, SendMessageCommand } from "@wildix/xbees-conversations-client";

  const client = new ConversationsClient({
    endpoint: "${address}",
    token: "${token}",
  });
  const { channel } = await client.send(new CreateGroupChannelCommand({ subject: "Hello" }));
  await client.send(new SendMessageCommand({ channelId: channel.channelId, text: "First!" }));

A whole conversation:  pnpm quickstart
More tokens:           pnpm conversations token --user bob@example.com
Stop:                  Ctrl+C
`;
}
