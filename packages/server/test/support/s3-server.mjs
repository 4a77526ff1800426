/**
 * An S3-speaking server in a process of its own: an empty bucket in a directory.
 * Writes the port to standard output; ends with standard input.
 *
 *   node s3-server.mjs <directory> <bucket>
 */
import { createServer } from "node:http";
import S3rver from "@20minutes/s3rver";

/** s3rver computes signatures with it, and Amazon's need these characters percent-encoded (RFC 3986), too. */
const encode = globalThis.encodeURIComponent;
globalThis.encodeURIComponent = (text) =>
  encode(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

const [directory, bucket] = process.argv.slice(2);
const options = { directory, silent: true, configureBuckets: [{ name: bucket, configs: [] }] };

/** Checks every signature. */
const strict = new S3rver(options);
/**
 * For requests about the bucket itself (listing, deleting several): s3rver computes their signature for a path without the `/`
 * at its end that the SDK sends and signs, so that none would pass.
 */
const lenient = new S3rver({ ...options, allowMismatchedSignatures: true });
await strict.configureBuckets();

const answer = { strict: strict.callback(), lenient: lenient.callback() };
const server = createServer((request, response) => {
  const path = request.url?.split("?")[0];
  answer[path === `/${bucket}/` ? "lenient" : "strict"](request, response);
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
process.stdin.resume().on("end", () => process.exit());
