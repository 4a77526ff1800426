import { stat } from "node:fs/promises";
import { type Config, ConfigError, configFrom } from "../config";
import { type Environment, gather } from "../settings/gather";
import { misspelt } from "../settings/nearest";
import { hidden, type Setting } from "../settings/setting";
import { settingNames, settings } from "../settings/settings";
import { type Finding, findings } from "./finding";

const { ok, warn, fail } = findings("configuration");

/** The settings, where they can be used; and what is to be said of them. */
export async function checkSettings(
  env: Environment,
): Promise<{ config: Config | undefined; found: readonly Finding[] }> {
  const gathered = gather(env);
  const names = misspelt(env, settingNames).map(({ name, meant }) =>
    warn(`There is no setting ${name}: if ${meant} was meant, rename it.`),
  );
  const file = gathered.given.get("CONFIG_FILE")?.text;
  const secrets = [...gathered.given].filter(([name, { source }]) => {
    const { show }: Setting<unknown> = settings[name];
    return source !== "environment" && show === hidden;
  });
  const open = file !== undefined && secrets.length > 0 && ((await stat(file)).mode & 0o044) !== 0;
  const rights = open ? [warn(`${file} holds secrets and others can read it: chmod 600 it.`)] : [];
  try {
    const config = configFrom(gathered);
    const set = gathered.given.size;
    return { config, found: [...names, ...rights, ok(`All settings can be used (${set} are set).`)] };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { config: undefined, found: [...names, ...rights, ...error.problems.map(fail)] };
  }
}
