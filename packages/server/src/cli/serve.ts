import { Command } from "commander";
import { configFromEnvironment } from "../config";
import { openConversations } from "../server";
import { misspelt } from "../settings/nearest";
import { settingsHelp } from "../settings/reference";
import { settingNames } from "../settings/settings";
import { serve } from "./serving";

export const serveCommand = (): Command =>
  new Command("serve")
    .description("Serves the API until it is told to stop (SIGINT or SIGTERM).")
    .addHelpText("after", `\nSettings, from the environment or the file CONFIG_FILE:\n${settingsHelp()}`)
    .action(async () => {
      const config = configFromEnvironment(process.env);
      const conversations = await openConversations(config);
      const { log } = conversations;
      for (const { name, meant } of misspelt(process.env, settingNames)) {
        log.warn(`There is no setting ${name}: did you mean ${meant}?`);
      }
      await serve(conversations, config, (address) => log.info({ address }, "listening"));
    });
