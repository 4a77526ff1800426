import { Command, InvalidArgumentError } from "commander";
import { Issuer } from "../auth/issuer";
import { isoDate, systemClock } from "../clock";
import { audit } from "../domain/audit";
import { newUserId } from "../rules/ids";
import { COMPANY, type CompanyOption, changeOf, type Later, later } from "./options";
import { withStore } from "./store";
import { UsageError } from "./usage-error";

const LONGEST_MS = 24 * 3_600_000;

interface TokenOptions extends CompanyOption {
  readonly widget: string;
  readonly guest?: string;
  readonly ttl: Later;
  readonly json?: boolean;
}

export const guestsCommand = (): Command =>
  new Command("guests")
    .description("Lets guests of web widgets in.")
    .addCommand(token())
    .addHelpText(
      "after",
      `
A guest has an account once it begins a conversation. Its token opens conversations with one widget, and those kite channels
that the guest belongs to; it is good for 24 hours at the most.

Examples:
  conversations guests token --widget website
  conversations guests token --widget website --guest Kd82mPq4Zr7w --ttl 8h`,
    );

const token = (): Command =>
  new Command("token")
    .description("Prints a token for a guest.")
    .requiredOption("--widget <id>", "what it may begin conversations with: the targetId of CreateKiteChannel", named)
    .option("--guest <id>", "a guest that was here before, 12 letters or digits; without it, a new one", guestId)
    .option("--ttl <time>", "how long it is good, 1m to 24h", later, later("1h"))
    .option(...COMPANY)
    .option("--json", "one JSON object")
    .action(({ widget, guest = newUserId(), ttl, json, ...options }: TokenOptions) =>
      withStore(async (store, config) => {
        const change = await changeOf(store, options);
        const ms = ttl(change.now) - change.now;
        if (ms < 60_000 || ms > LONGEST_MS)
          throw new UsageError("A guest's token is good for 1 minute to 24 hours: write 1m to 24h.");
        const expiresAt = isoDate(change.now + ms);
        await store.write((tx) => audit(tx, change, "guest.token", guest, { widget, expiresAt }));
        const issuer = new Issuer(store, systemClock, config.issuer);
        await issuer.open();
        const signed = await issuer.issue({
          type: "XBS_ANONYMOUS",
          subject: guest,
          company: change.company,
          scopes: ["messaging:*"],
          widget,
          ttlSeconds: Math.floor(ms / 1000),
        });
        console.log(json ? JSON.stringify({ token: signed, guest, widget, expiresAt }) : signed);
      }),
    );

function named(text: string): string {
  if (text.trim() !== "" && text.length <= 255) return text;
  throw new InvalidArgumentError("Write the widget's id: 1 to 255 characters.");
}

function guestId(text: string): string {
  if (/^[A-Za-z0-9]{12}$/.test(text)) return text;
  throw new InvalidArgumentError("Write the guest's id: 12 letters or digits.");
}
