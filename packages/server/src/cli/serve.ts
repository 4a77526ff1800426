import { Command } from "commander";
import { configFromEnvironment } from "../config";
import { type Conversations, openConversations } from "../server";
import { misspelt } from "../settings/nearest";
import { settingsHelp } from "../settings/reference";
import { settingNames } from "../settings/settings";

export const serveCommand = (): Command =>
  new Command("serve")
    .description("Serves the API until it is told to stop (SIGINT or SIGTERM).")
    .addHelpText("after", `\nSettings, from the environment or the file CONFIG_FILE:\n${settingsHelp()}`)
    .action(async () => {
      const conversations = await openConversations(configFromEnvironment(process.env));
      const address = await listenOrClose(conversations);
      conversations.log.info({ address }, "listening");
      for (const { name, meant } of misspelt(process.env, settingNames)) {
        conversations.log.warn(`There is no setting ${name}: did you mean ${meant}?`);
      }
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
