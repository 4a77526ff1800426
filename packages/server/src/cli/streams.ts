import { Command } from "commander";
import { revokeStreams } from "../domain/stream-revocations";
import { COMPANY, type CompanyOption, changeOf } from "./options";
import { withStore } from "./store";
import { findByIdOrEmail } from "./token";
import { UsageError } from "./usage-error";

interface RevokeOptions extends CompanyOption {
  readonly user: string;
  readonly json?: boolean;
}

export const streamsCommand = (): Command =>
  new Command("streams")
    .description("Ends realtime streams.")
    .addCommand(revoke())
    .addHelpText(
      "after",
      `
Who may still call GetToken opens another one: end that first, where the user's own token comes from.

Example:
  conversations streams revoke --user ann@example.com`,
    );

const revoke = (): Command =>
  new Command("revoke")
    .description(
      "Ends a user's realtime streams within seconds, on every node, and refuses the tokens for them until now.",
    )
    .requiredOption("--user <id|email>", "whose streams")
    .option(...COMPANY)
    .option("--json", "one JSON object")
    .action(({ user, json, ...options }: RevokeOptions) =>
      withStore(async (store) => {
        const change = await changeOf(store, options);
        const row = await findByIdOrEmail(store, change.company, user);
        if (!row)
          throw new UsageError(`The company ${change.company} has no user ${user}: see "conversations users list".`);
        await revokeStreams(store, change, row.id);
        console.log(json ? JSON.stringify({ user: row.id, revoked: true }) : `The streams of ${row.id} are revoked.`);
      }),
    );
