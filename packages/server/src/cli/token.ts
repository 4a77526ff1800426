import type { AuthorizationType } from "@wildix/xbees-conversations-server-sdk";
import { Command, InvalidArgumentError, Option } from "commander";
import { Issuer } from "../auth/issuer";
import { systemClock } from "../clock";
import { emailKey } from "../rules/contact";
import type { UserRow } from "../store/schema";
import type { Store } from "../store/store";
import { findUser, findUserByEmail, listCompanies } from "../store/users";
import { withStore } from "./store";
import { UsageError } from "./usage-error";

interface Options {
  readonly user?: string;
  readonly company?: string;
  readonly type: AuthorizationType;
  readonly scopes?: string;
  readonly ttl: number;
}

/** Guests have a command of their own: their tokens are for one widget, and short-lived. */
const TYPES: readonly AuthorizationType[] = ["XBS", "XBS_BOT", "PBX", "S2S"];

export const tokenCommand = (): Command =>
  new Command("token")
    .description("Prints a token for a user of a company, or for the company's phone system or services.")
    .option("--user <id|email>", "who calls; for PBX and S2S the name of the calling system")
    .option("--company <company>", "the company; needed only where there are several")
    .addOption(new Option("--type <type>", "the authorization type").choices(TYPES).default("XBS"))
    .option("--scopes <scopes>", "separated by commas, as in messaging:read,messaging:SendMessage")
    .option("--ttl <time>", "how long it is good: seconds, or with a unit as in 30m, 12h, 7d", duration, 3600)
    .addHelpText(
      "after",
      `
Without --scopes the token may call everything that its type may (messaging:*).

Examples:
  conversations token --user ann@example.com
  conversations token --type PBX --company demo --ttl 7d

A guest of a web widget:  conversations guests token --help`,
    )
    .action((options: Options) =>
      withStore(async (store, config) => {
        const company = await companyOf(store, options.company);
        const issuer = new Issuer(store, systemClock, config.issuer);
        await issuer.open();
        const token = await issuer.issue({
          type: options.type,
          subject: await subjectOf(store, company, options),
          company,
          scopes: options.scopes?.split(/[\s,]+/).filter(Boolean) ?? ["messaging:*"],
          ttlSeconds: options.ttl,
        });
        console.log(token);
      }),
    );

const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

function duration(text: string): number {
  const [, digits, unit] = /^(\d{1,9})([smhd]?)$/.exec(text) ?? [];
  const seconds = Number(digits) * (UNITS[unit || "s"] ?? Number.NaN);
  if (!(seconds >= 1)) throw new InvalidArgumentError("Write seconds, or a number with s, m, h or d.");
  return seconds;
}

/** The company that was named; without a name, the only one there is. */
export async function companyOf(store: Store, named: string | undefined): Promise<string> {
  if (named) return named;
  const companies = await store.read((tx) => tx.all(listCompanies, {}));
  const [first, ...others] = companies.map((row) => row.company);
  if (first === undefined) throw new UsageError("There is no company yet: name one with --company, or import users.");
  if (others.length > 0) throw new UsageError(`Name the company with --company: ${[first, ...others].join(", ")}.`);
  return first;
}

async function subjectOf(store: Store, company: string, { type, user }: Options): Promise<string> {
  if (type === "PBX" || type === "S2S") return user ?? type.toLowerCase();
  if (!user) throw new UsageError(`Name the user with --user: an id or an email of the company ${company}.`);
  const row = await findByIdOrEmail(store, company, user);
  if (!row) throw new UsageError(`The company ${company} has no user ${user}: see "conversations users list".`);
  return row.id;
}

export const findByIdOrEmail = (store: Store, company: string, user: string): Promise<UserRow | undefined> =>
  store.read((tx) =>
    user.includes("@")
      ? tx.one(findUserByEmail, { company, email_key: emailKey(user) })
      : tx.one(findUser, { company, id: user }),
  );
