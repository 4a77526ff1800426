import { isModelledError, type ModelledError } from "@wildix/xbees-conversations-server-sdk";
import { Command, CommanderError } from "commander";
import { ConfigError } from "../config";
import { ImportError } from "../domain/import-users";
import { StoreInUseError } from "../store/sole-server";
import { NewerSchemaError, StoreUnavailableError } from "../store/store";
import { auditCommand } from "./audit";
import { backupCommand, restoreCommand } from "./backup";
import { botsCommand } from "./bots";
import { CheckError } from "./check-error";
import { configCommand } from "./config";
import { doctorCommand } from "./doctor";
import { guestsCommand } from "./guests";
import { issuersCommand } from "./issuers";
import { jobsCommand } from "./jobs";
import { keysCommand } from "./keys";
import { migrateCommand } from "./migrate";
import { serveCommand } from "./serve";
import { startCommand } from "./start";
import { statsCommand } from "./stats";
import { streamsCommand } from "./streams";
import { tokenCommand } from "./token";
import { UsageError } from "./usage-error";
import { usersCommand } from "./users";
import { webhooksCommand } from "./webhooks";

/**
 * The command line. Standard output carries what was asked for alone; everything else goes to standard error.
 *
 * @returns The exit code: 0 done, 1 failed, 2 wrong usage.
 */
export async function main(args: readonly string[]): Promise<number> {
  const program = new Command("conversations")
    .description("Runs and administers the conversations service.")
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text) })
    .showHelpAfterError("Run it with --help to see what it takes.");
  for (const command of [
    startCommand(),
    serveCommand(),
    migrateCommand(),
    tokenCommand(),
    usersCommand(),
    keysCommand(),
    botsCommand(),
    guestsCommand(),
    streamsCommand(),
    issuersCommand(),
    webhooksCommand(),
    auditCommand(),
    jobsCommand(),
    configCommand(),
    doctorCommand(),
    backupCommand(),
    restoreCommand(),
    statsCommand(),
  ]) {
    program.addCommand(inherit(command));
  }
  try {
    await program.parseAsync(args, { from: "user" });
    return 0;
  } catch (error) {
    return report(error);
  }
}

/** Sub-commands throw as the program does, instead of ending the process. */
function inherit(command: Command): Command {
  command.exitOverride().showHelpAfterError("Run it with --help to see what it takes.");
  for (const sub of command.commands) inherit(sub);
  return command;
}

function report(error: unknown): number {
  if (error instanceof CommanderError) {
    // Help that was asked for is no error; commander has printed the text of the others.
    return error.exitCode === 0 || error.code === "commander.helpDisplayed" ? 0 : 2;
  }
  if ([UsageError, ConfigError, ImportError].some((kind) => error instanceof kind)) {
    console.error((error as Error).message);
    return 2;
  }
  // What the API would answer to the same.
  if (isModelledError(error)) {
    console.error(refusal(error));
    return 2;
  }
  console.error(explain(error));
  return 1;
}

/** Where to look for what wasn't found. */
const LISTS: Readonly<Partial<Record<ModelledError["name"], string>>> = {
  ApiKeyNotFoundException: "keys list",
  BotNotFoundException: "bots list",
  WebhookNotFoundException: "webhooks list",
  WebhookDeliveryNotFoundException: "webhooks deliveries",
};

/** As the API says it, without the names that members of the input have there. */
function refusal(error: ModelledError): string {
  if (error.name === "ValidationException" && error.fieldList) {
    return error.fieldList.map(({ message }) => message).join(" ");
  }
  const list = LISTS[error.name];
  return list ? `${error.message} See "conversations ${list}".` : error.message;
}

/** One line for what can go wrong outside of the program; whatever else happens is shown in full. */
function explain(error: unknown): string {
  if (error instanceof StoreUnavailableError) {
    const cause =
      error.cause instanceof Error ? ` (${error.cause.message || (error.cause as { code?: string }).code})` : "";
    return `${error.message}${cause} Check DATABASE_URL, or DATA_DIR and its disk.`;
  }
  if (error instanceof NewerSchemaError || error instanceof StoreInUseError || error instanceof CheckError) {
    return error.message;
  }
  const { code, path, port } = error as { code?: string; path?: string; port?: number };
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} is taken: stop what listens there, or set PORT to another one.`;
    case "EACCES":
    case "EPERM":
    case "EROFS":
    case "ENOTDIR":
    case "ENOSPC":
      return port === undefined
        ? `The data directory can't be written (${code}${path ? `: ${path}` : ""}): set DATA_DIR to one that can.`
        : `Port ${port} needs rights that this process lacks: set PORT to one above 1023.`;
    default:
      return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}
