import { Command } from "commander";
import { fetchKeys } from "../auth/remote-keys";
import type { TrustedIssuer } from "../auth/trusted-issuer";
import { configFromEnvironment } from "../config";
import { CheckError } from "./check-error";
import { UsageError } from "./usage-error";

export const issuersCommand = (): Command =>
  new Command("issuers")
    .description("Shows and checks whose tokens are accepted, as OIDC_ISSUERS and SHARED_SECRETS say.")
    .addCommand(list())
    .addCommand(check())
    .addHelpText(
      "after",
      `
The server's own issuer (ISSUER) is always accepted, and isn't listed.

Examples:
  OIDC_ISSUERS='issuer=https://id.example.com,audience=chat,companyClaim=org,createUsers=true'
  SHARED_SECRETS='issuer=acme-pbx,audience=chat,types=PBX,company=acme,secret=<openssl rand -hex 32>'
  conversations issuers check`,
    );

const list = (): Command =>
  new Command("list")
    .description("Lists the issuers: name, audience, types, algorithms, where its keys are.")
    .option("--json", "one JSON object a line")
    .action(({ json }: { json?: boolean }) => {
      for (const issuer of configFromEnvironment(process.env).trustedIssuers) {
        console.log(json ? JSON.stringify(shown(issuer)) : columns(issuer));
      }
    });

const check = (): Command =>
  new Command("check")
    .description(
      "Fetches the issuers' keys, and lists those that tokens may be signed with: issuer, key, type, algorithm.",
    )
    .argument("[issuer]", "only this one")
    .option("--json", "one JSON object a line")
    .action(async (name: string | undefined, { json }: { json?: boolean }) => {
      const issuers = configFromEnvironment(process.env).trustedIssuers.filter(
        ({ issuer }) => issuer === (name ?? issuer),
      );
      if (name !== undefined && issuers.length === 0) {
        throw new UsageError(`${name} isn't configured: see "conversations issuers list", and set OIDC_ISSUERS.`);
      }
      const failed: string[] = [];
      for (const issuer of issuers) {
        const problem = await report(issuer, json);
        if (problem !== undefined) failed.push(`${issuer.issuer}: ${problem}`);
      }
      if (failed.length > 0) throw new CheckError(failed.join("\n"));
    });

/** Gives what is wrong. */
async function report(issuer: TrustedIssuer, json: boolean | undefined): Promise<string | undefined> {
  if (issuer.secrets.length > 0) {
    console.log(json ? JSON.stringify(shown(issuer)) : [issuer.issuer, "-", "secret", issuer.algorithms].join("\t"));
    return undefined;
  }
  try {
    const { keys } = await fetchKeys(issuer);
    for (const { kid, kty, alg } of keys) {
      const key = { issuer: issuer.issuer, key: kid, type: kty, algorithm: alg };
      console.log(json ? JSON.stringify(key) : [key.issuer, kid ?? "-", kty, alg ?? "-"].join("\t"));
    }
    return keys.length > 0 ? undefined : "it has no keys.";
  } catch (error) {
    const { message, cause } = error as Error;
    const reason = cause instanceof Error ? ` (${cause.message || (cause as { code?: string }).code})` : "";
    return `its keys can't be fetched: ${message}${reason} Check its URL, or set jwksUrl.`;
  }
}

const place = ({ issuer, jwksUrl, secrets }: TrustedIssuer): string =>
  secrets.length > 0 ? "shared secret" : (jwksUrl ?? `${issuer} (OpenID configuration)`);

const columns = (issuer: TrustedIssuer): string =>
  [issuer.issuer, issuer.audience, issuer.types.join(","), issuer.algorithms.join(","), place(issuer)].join("\t");

/** Without its secrets. */
const shown = ({ secrets, ...issuer }: TrustedIssuer) => ({ ...issuer, secrets: secrets.length });
