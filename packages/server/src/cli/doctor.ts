import { Command } from "commander";
import { examine } from "../doctor/doctor";
import { CheckError } from "./check-error";

export const doctorCommand = (): Command =>
  new Command("doctor")
    .description("Checks what the service needs (settings, store, Redis, clock, files), and says what to do.")
    .option("--json", "one JSON object a line")
    .addHelpText(
      "after",
      `
Each line has a state (ok, warn, fail), what was checked, and what was found. Ends with 1 when something fails. It may be run
beside a server, and leaves nothing behind but empty folders. The keys of issuers are checked by "conversations issuers check".`,
    )
    .action(async ({ json }: { json?: boolean }) => {
      let failed = 0;
      for await (const finding of examine(process.env)) {
        const { state, check, message } = finding;
        console.log(json ? JSON.stringify(finding) : [state, check, message].join("\t"));
        if (state === "fail") failed += 1;
      }
      if (failed > 0) throw new CheckError(`${failed} ${failed === 1 ? "check" : "checks"} failed.`);
    });
