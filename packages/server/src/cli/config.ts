import { Command } from "commander";
import { configFrom } from "../config";
import { type Gathered, gather } from "../settings/gather";
import { settingsTable } from "../settings/reference";
import type { Setting } from "../settings/setting";
import { type SettingName, settingNames, settings } from "../settings/settings";

interface Options {
  readonly json?: boolean;
  readonly reference?: boolean;
}

export const configCommand = (): Command =>
  new Command("config")
    .description("Lists every setting: name, value, where the value comes from; secrets aren't shown.")
    .option("--json", "one JSON object a line")
    .option("--reference", "what each setting is for, as a table in Markdown, instead")
    .addHelpText(
      "after",
      `
A value comes from the environment, else from the file that CONFIG_FILE names, else it is the default. The file holds JSON, with
the names of the variables; lists and objects may stand as such:

  { "PORT": 9000, "RATE_LIMITS": "off", "CORS_ORIGINS": ["https://app.example.com"],
    "OIDC_ISSUERS": [{ "issuer": "https://id.example.com", "audience": "chat" }] }

Ends with 2 when something can't be used, and says all of it.`,
    )
    .action(({ json, reference }: Options) => {
      if (reference) {
        console.log(settingsTable());
        return;
      }
      const gathered = gather(process.env);
      for (const name of settingNames) {
        const row = rowOf(name, gathered);
        console.log(json ? JSON.stringify(row) : [row.name, row.value ?? "-", row.source].join("\t"));
      }
      configFrom(gathered);
    });

function rowOf(name: SettingName, { given }: Gathered): { name: string; value: string | undefined; source: string } {
  const { show, default: without, without: told }: Setting<unknown> = settings[name];
  const set = given.get(name);
  if (set) return { name, value: show ? show(set.text) : set.text, source: set.source };
  return { name, value: defaultText(without, told), source: "default" };
}

/** Undefined where nothing is set without it. */
function defaultText(value: unknown, told: string | undefined): string | undefined {
  const isText = told !== undefined && /^`[^`]*`$/.test(told) && value !== undefined;
  if (isText) return told.slice(1, -1);
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}
