/** An S3-compatible store for files. */
export interface S3Config {
  readonly bucket: string;
  /** What all keys begin with: empty, or with a `/` at its end. */
  readonly prefix: string;
  readonly region: string;
  /** Undefined: Amazon's own. */
  readonly endpoint: string | undefined;
  /** The bucket stands in the path, not in the host's name. */
  readonly pathStyle: boolean;
  /** Undefined: what the machine has (environment, instance role). */
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined;
}

const DEFAULT_REGION = "us-east-1";
const PARAMETERS = new Set(["endpoint", "region", "pathStyle"]);

/**
 * Reads `s3://bucket/prefix?endpoint=…&region=…&pathStyle=true`; credentials may stand before the bucket, as in
 * `s3://key:secret@bucket`, percent-encoded.
 *
 * @param fail Makes the error from what is wrong. The URL itself isn't repeated in it, as it may have a secret.
 */
export function parseS3Url(
  text: string,
  keys: { readonly accessKeyId: string | undefined; readonly secretAccessKey: string | undefined },
  fail: (what: string) => Error,
): S3Config {
  if (!URL.canParse(text)) throw fail("it isn't a URL");
  const url = new URL(text);
  if (url.protocol !== "s3:") throw fail("it must begin with s3://");
  if (!url.hostname || url.port) throw fail("it must name a bucket, as in s3://bucket/prefix");
  const unknown = [...url.searchParams.keys()].find((name) => !PARAMETERS.has(name));
  if (unknown) throw fail(`it knows endpoint, region and pathStyle, not ${JSON.stringify(unknown)}`);
  const decode = (part: string): string => {
    try {
      return decodeURIComponent(part);
    } catch {
      throw fail("write a % itself as %25");
    }
  };
  const prefix = decode(url.pathname).replace(/^\/+|\/+$/g, "");
  return {
    bucket: url.hostname,
    prefix: prefix && `${prefix}/`,
    region: url.searchParams.get("region") || DEFAULT_REGION,
    endpoint: endpoint(url.searchParams.get("endpoint"), fail),
    pathStyle: flag(url.searchParams.get("pathStyle"), fail),
    credentials: credentials(
      {
        accessKeyId: keys.accessKeyId || decode(url.username),
        secretAccessKey: keys.secretAccessKey || decode(url.password),
      },
      fail,
    ),
  };
}

function endpoint(text: string | null, fail: (what: string) => Error): string | undefined {
  if (!text) return undefined;
  if (!/^https?:\/\/./.test(text) || !URL.canParse(text)) throw fail("endpoint must be a URL with http or https");
  return text;
}

function flag(text: string | null, fail: (what: string) => Error): boolean {
  if (text === null || text === "false") return false;
  if (text !== "true") throw fail("pathStyle must be true or false");
  return true;
}

function credentials(
  { accessKeyId, secretAccessKey }: { accessKeyId: string; secretAccessKey: string },
  fail: (what: string) => Error,
): S3Config["credentials"] {
  if (!accessKeyId && !secretAccessKey) return undefined;
  if (!accessKeyId || !secretAccessKey) {
    throw fail("give both FILES_ACCESS_KEY_ID and FILES_SECRET_ACCESS_KEY, or neither");
  }
  return { accessKeyId, secretAccessKey };
}
