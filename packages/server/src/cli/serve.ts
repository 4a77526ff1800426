import { Command } from "commander";
import { configFromEnvironment } from "../config";
import { type Conversations, openConversations } from "../server";

export const serveCommand = (): Command =>
  new Command("serve")
    .description("Serves the API until it is told to stop (SIGINT or SIGTERM).")
    .addHelpText(
      "after",
      `
Environment:
  PORT                 where to listen (8080)
  HOST                 the address to listen on (127.0.0.1; 0.0.0.0 for all)
  DATA_DIR             where the embedded store keeps its file (data)
  DATABASE_URL         postgres://… to keep everything in PostgreSQL instead
  DATABASE_POOL_SIZE   connections to PostgreSQL at the most (10)
  DATABASE_TIMEOUT_MS  how long a statement may take (10000)
  ISSUER               the "iss" of the server's own tokens (conversations)
  LOG_LEVEL            trace, debug, info, warn, error, fatal or silent (info)`,
    )
    .action(async () => {
      const conversations = await openConversations(configFromEnvironment(process.env));
      const address = await listenOrClose(conversations);
      conversations.log.info({ address }, "listening");
      await untilStopped();
      await conversations.close();
    });

export async function listenOrClose(conversations: Conversations): Promise<string> {
  try {
    return await conversations.listen();
  } catch (error) {
    await conversations.close();
    throw error;
  }
}

export const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
