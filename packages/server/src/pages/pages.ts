import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { StaticFolder } from "../http/static-folder";
import type { Surrounding } from "../http/surroundings";
import { LandingPage } from "./landing-page";

/** The console's pages: no script and no style but its own. Files are sent to and shown from wherever they are kept. */
const CONSOLE_POLICY =
  "default-src 'self'; img-src 'self' data: blob: http: https:; connect-src 'self' http: https:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The reference's: what tries the API out writes styles of its own into the page. */
const REFERENCE_POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Where a package keeps what it was built to; undefined where it isn't there, as in a server that was installed without it. */
function builtFolder(packageName: string): string | undefined {
  try {
    const folder = join(dirname(require.resolve(`${packageName}/package.json`)), "dist");
    return existsSync(join(folder, "index.html")) ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** The pages that come with the service, as far as they are built. */
export function pages(): readonly Surrounding[] {
  const console = builtFolder("@wildix/xbees-conversations-console");
  const reference = builtFolder("@wildix/xbees-conversations-reference");
  return [
    ...(console === undefined
      ? []
      : [
          new StaticFolder({
            name: "console",
            folder: console,
            fallback: "index.html",
            immutable: /^assets\//,
            policy: CONSOLE_POLICY,
          }),
        ]),
    ...(reference === undefined
      ? []
      : [
          new LandingPage(join(reference, "landing.html"), REFERENCE_POLICY),
          new StaticFolder({ name: "reference", folder: reference, policy: REFERENCE_POLICY }),
        ]),
  ];
}
