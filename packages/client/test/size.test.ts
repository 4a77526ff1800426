import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

interface Bundle {
  readonly code: string;
  readonly minified: number;
  readonly gzipped: number;
  readonly inputs: readonly { readonly path: string; readonly bytes: number }[];
}

/** Bundles as `pnpm size` does; in a process of its own, because Jest's environment isn't one that esbuild runs in. */
async function bundle(program?: string): Promise<Bundle> {
  const script = join(__dirname, "../scripts/bundle-size.mjs");
  const source = `import { bundle } from ${JSON.stringify(script)}; console.log(JSON.stringify(await bundle(${JSON.stringify(program)})));`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", source], {
    maxBuffer: 10_000_000,
  });
  return JSON.parse(stdout);
}

const readme = readFileSync(join(__dirname, "../README.md"), "utf8");

describe("a bundle for browsers", () => {
  it("with one command stays under 31 kB, 11 kB gzipped", async () => {
    const { minified, gzipped } = await bundle();
    expect(minified).toBeLessThan(31_000);
    expect(gzipped).toBeLessThan(11_000);
  });

  it("has the size that the README tells, to a kilobyte", async () => {
    const [, told] = /about (\d+) kB \(gzipped\)/.exec(readme) ?? [];
    const { gzipped } = await bundle();
    expect(Math.abs(gzipped / 1000 - Number(told))).toBeLessThan(1);
  });

  it("has fetch and nothing of Node, and no command that isn't used", async () => {
    const { code, inputs } = await bundle();
    const paths = inputs.map(({ path }) => path);
    expect(paths).toContain("dist/es/generated/commands/SendMessageCommand.js");
    expect(paths.filter((path) => path.includes("/commands/"))).toHaveLength(1);
    expect(paths.filter((path) => /node-http|platform\.js$|@smithy/.test(path))).toEqual([]);
    expect(code).not.toMatch(/\bfrom\s*"|\brequire\(/);
    expect(code).not.toContain("ListChannels");
  });

  it("has limits and their pacing only where that is imported, for what the README tells", async () => {
    const [, told] = /adds about ([\d.]+) kB \(gzipped\)/.exec(readme) ?? [];
    const program = (pacing: string) => `
      import { ConversationsClient, SendMessageCommand } from "@wildix/xbees-conversations-client";
      ${pacing && 'import { pacing } from "@wildix/xbees-conversations-client/pacing";'}
      const client = new ConversationsClient({ token: location.hash, ${pacing} });
      client.send(new SendMessageCommand({ channelId: "channel", text: "Hello" })).then(console.log);
    `;
    const [without, paced] = [await bundle(program("")), await bundle(program("pacing: pacing()"))];
    expect(without.inputs.filter(({ path }) => /pacing|registry/.test(path))).toEqual([]);
    expect(Math.abs((paced.gzipped - without.gzipped) / 1000 - Number(told))).toBeLessThan(0.5);
  });

  it("that takes an enumeration has next to nothing else", async () => {
    const { minified } = await bundle(`
      import { WebhookEventType } from "@wildix/xbees-conversations-client";
      console.log(WebhookEventType.MESSAGE_NEW);
    `);
    expect(minified).toBeLessThan(1_000);
  });
});
