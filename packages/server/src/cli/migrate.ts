import { Command } from "commander";
import { configFromEnvironment } from "../config";
import { schemaVersion } from "../store/migrations";
import { openStore } from "../store/open";

export const migrateCommand = (): Command =>
  new Command("migrate")
    .description(
      "Brings the database to the version of the tables that this program needs. Safe to run any number of times.",
    )
    .action(async () => {
      const store = openStore(configFromEnvironment(process.env));
      try {
        const applied = await store.migrate();
        console.log(
          applied.length === 0
            ? `The tables are at version ${schemaVersion} already.`
            : `The tables are at version ${schemaVersion} now (applied: ${applied.join(", ")}).`,
        );
      } finally {
        await store.close();
      }
    });
